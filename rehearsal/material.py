"""Read what a rehearsal is made of from a folder: ours, or an organizer's own workshop with whatever it comes with."""

import csv
import io
import itertools
import json
from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path

from rehearsal.cast import HardInput, Idea, Material, Row
from rehearsal.record import Json
from rehearsal.refusals import RehearsalError

OURS = Path(__file__).parent.parent / "data"
WORKSHOP, ROSTER = "workshop.json", "participants.csv"
CONTRIBUTIONS, INCIDENTS, HARD = "contributions.jsonl", "incidents.csv", "hard_inputs.jsonl"
NEEDED = ("id", "name", "role", "language")
FIRST_AFTER = 1  # minutes into the first block


def read_material(folder: Path) -> Material:
    """Read workshop, roster, incidents, contributions and hard inputs from a folder.

    Workshop and roster must be there; without the others everybody comes in the first block, with words of ours.
    """
    workshop, rows = _workshop(folder / WORKSHOP), _roster(folder / ROSTER)
    incidents, said = folder / INCIDENTS, folder / CONTRIBUTIONS
    hard = folder / HARD if (folder / HARD).exists() else OURS / HARD
    ideas = [_idea(record) for record in _records(said)] if said.exists() else _words_of_ours(workshop)
    written = defaultdict(list)
    for record, idea in zip(_records(said), ideas, strict=True) if said.exists() else ():
        written[record["author"]].append(idea)
    return Material(
        workshop=workshop,
        rows=rows,
        incidents=read_rows(_text(incidents)) if incidents.exists() else _arrivals(workshop, rows),
        ideas=ideas,
        written=dict(written),
        hard=[_hard(record) for record in _records(hard)],
    )


def read_rows(text: str) -> list[Row]:
    """Read a CSV, with commas or semicolons, as rows of text."""
    head = text.partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    return list(csv.DictReader(io.StringIO(text), delimiter=separator))


def write_rows(path: Path, rows: list[Row]) -> None:
    """Write rows as the CSV that a spreadsheet saves."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def _workshop(path: Path) -> Json:
    try:
        read: Json = json.loads(_text(path))
    except ValueError as error:
        raise RehearsalError(f"{path} is not JSON: {error}") from error
    return read


def _roster(path: Path) -> list[Row]:
    rows = read_rows(_text(path))
    missing = [column for column in NEEDED if not rows or column not in rows[0]]
    if missing:
        raise RehearsalError(f"{path} has no column {missing[0]!r}, or nobody in it: write it as data/{ROSTER} is")
    return rows


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RehearsalError(f"{path} cannot be read as UTF-8 text: {error}") from error


def _records(path: Path) -> list[Json]:
    return [json.loads(line) for line in _text(path).splitlines()]


def _idea(record: Json) -> Idea:
    return Idea(
        text=record["text"],
        session=record["session"],
        dimension=record["dimension"],
        language=record["lang"],
        severity=int(record.get("severity") or 3),
        at=record["ts"][11:16],
        theme=record.get("theme") or "",
    )


def _words_of_ours(workshop: Json) -> list[Idea]:
    """Have people say in each session what ours said in one of its kind, of whatever dimensions it has."""
    kinds = {session["id"]: session["type"] for session in _workshop(OURS / WORKSHOP)["sessions"]}
    dimensions = itertools.cycle(each["id"] for each in workshop["dimensions"])
    ours = [_idea(record) for record in _records(OURS / CONTRIBUTIONS)]
    return [
        Idea(
            text=idea.text,
            session=session["id"],
            dimension=next(dimensions),
            language=idea.language,
            severity=idea.severity,
        )
        for session in workshop["sessions"]
        for idea in ours
        if kinds[idea.session] == session["type"]
    ]


def _arrivals(workshop: Json, rows: list[Row]) -> list[Row]:
    """Have everybody come during the first block, one after the other."""
    first = workshop["agenda"][0]
    begins, ends = (datetime.strptime(first[key], "%H:%M") for key in ("start", "end"))  # noqa: DTZ007 (an hour alone)
    minutes = range(FIRST_AFTER, max(FIRST_AFTER + 1, (ends - begins) // timedelta(minutes=1)))
    return [
        {"person": row["id"], "at": f"{begins + timedelta(minutes=at):%H:%M}", "kind": "arrives", "detail": ""}
        for row, at in zip(rows, itertools.cycle(minutes), strict=False)
    ]


def _hard(record: Json) -> HardInput:
    repeat = record.get("repeat")
    text = repeat["char"] * repeat["times"] if repeat else record["input"]
    return HardInput(
        id=record["id"], kind=record["kind"], state=record["state"], text=text, tags=frozenset(record["tags"])
    )
