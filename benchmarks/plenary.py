"""From the close of a session to the plenary channel: room read, pictures drawn, words written, Telegram's pace kept.

`python -m benchmarks.plenary --json`: for 84 people with 132 contributions and 250 with 1,250, in three languages. A
database of its own is filled; two warm processes draw as the bot's do; the pace is that of `bot.pacing`.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import Future, as_completed
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

from sqlmodel import Session

from bot.board import Board
from bot.config import SendingSettings
from bot.jobs import process_pool
from bot.pacing import Pacing
from bot.rules import Budget, Cost
from bot.trades import JOBS, settle_in
from handlers.room import load_room
from reports.charts.render import forget
from storage import contributions, people
from storage.contributions import Contribution
from storage.database import Database, name_database

ROUNDS = 3
CHANNEL = -1001
DATA = Path("data")
SIZES = ((84, 132, 5.0, 12.0), (250, 1_250, 8.0, 15.0))
LANGUAGES = ("fr", "ar", "en")
AT = datetime(2024, 11, 21, 11, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """Give the seconds of one room: of reading it, of drawing and of sending, and the goals."""

    name: str
    room_seconds: float
    drawing_first: float
    drawing_all: float
    pace_seconds: float
    first_seconds: float
    all_seconds: float
    goal_first: float
    goal_all: float
    load: float


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    figures = [asdict(measure(*size)) for size in SIZES]
    if parser.parse_args().json:
        print(json.dumps(figures, indent=1))
        return
    for each in figures:
        print(f"{each['name']}: first language {each['first_seconds']} s (goal {each['goal_first']} s), "
              f"all {each['all_seconds']} s (goal {each['goal_all']} s), load {each['load']}")  # fmt: skip


def measure(size: int, written: int, goal_first: float, goal_all: float) -> Figure:
    """Fill a room and time what lies between its close and the channel; medians of a few rounds."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/plenary.sqlite3"
        _fill(Path(folder), url, size, written)
        database = name_database(url)
        pool = process_pool(2, settle_in, url)(Board(2))
        payload = {"topic": "S1", "at": AT.isoformat(), "workshop": _workshop(database)}
        list(pool.map(JOBS["pictures"], [{**payload, "language": language} for language in LANGUAGES]))
        rounds = [_round(pool, database, payload) for _ in range(ROUNDS)]
        pool.shutdown()
        database.dispose()
    room, first, last, pictures = (median(found) for found in zip(*rounds, strict=True))
    pace = [_pace(round(pictures), languages) for languages in (1, len(LANGUAGES))]
    return Figure(
        name=f"{size} people, {written} contributions",
        room_seconds=round(room, 3),
        drawing_first=round(first, 3),
        drawing_all=round(last, 3),
        pace_seconds=round(pace[1], 3),
        first_seconds=round(first + pace[0], 2),
        all_seconds=round(last + pace[1], 2),
        goal_first=goal_first,
        goal_all=goal_all,
        load=round(os.getloadavg()[0], 2),
    )


def _round(pool: Any, database: Database, payload: dict[str, Any]) -> tuple[float, float, float, int]:  # noqa: ANN401 (an executor)
    """Time one restitution: its room once, then its first and its last language; give the number of pictures."""
    began = perf_counter()
    with database.read() as session:
        workshop = people.newest_workshop(session)
        assert workshop is not None
        load_room(session, workshop, AT)
    room = perf_counter() - began
    began = perf_counter()
    asked: list[Future[Any]] = [pool.submit(_drawn_anew, {**payload, "language": language}) for language in LANGUAGES]
    ended = [(perf_counter() - began, len(each.result()["pictures"])) for each in as_completed(asked)]
    return room, ended[0][0], ended[-1][0], ended[0][1]


def _drawn_anew(payload: dict[str, Any]) -> Any:  # noqa: ANN401 (a job's result)
    """Draw as if nothing had been drawn before: what a process keeps would make every round but the first look fast."""
    forget()
    return JOBS["pictures"](payload)


def _pace(pictures: int, languages: int) -> float:
    """Give the seconds that Telegram's pace asks for: an album and its words, language after language."""
    pacing, now = Pacing(SendingSettings(), AT), AT
    for _ in range(languages):
        for count in (pictures, 1):
            cost = Cost(budget=Budget.SEND, count=count)
            now = max(now, pacing.chat_ready_at(CHANNEL, cost, now), pacing.everybody_ready_at(cost, now))
            pacing.take(CHANNEL, cost, now)
    return (now - AT) / timedelta(seconds=1)


def _fill(folder: Path, url: str, size: int, written: int) -> None:
    """Import the workshop with so many people, and record so many challenges with their support."""
    roster = folder / "participants.csv"
    roster.write_text(_roster(size), "utf-8-sig")
    for order in (("workshop", DATA / "workshop.json"), ("participants", roster)):
        command = [sys.executable, "-m", "bot", "import", order[0], str(order[1])]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "DATABASE_URL": url})
    database = name_database(url)
    with database.write() as connection, Session(connection) as session:
        _write(session, written, Random(1))
        session.commit()
    database.dispose()


def _roster(size: int) -> str:
    rows = list(csv.DictReader(io.StringIO((DATA / "participants.csv").read_text("utf-8-sig"))))
    out = io.StringIO()
    table = csv.DictWriter(out, list(rows[0]))
    table.writeheader()
    for number in range(size):
        row = rows[number % len(rows)]
        again = (
            {} if number < len(rows) else {"id": f"Q{number:03}", "role": "participant", "fixed": "", "group_s1": ""}
        )
        table.writerow({**row, **again})
    return out.getvalue()


def _write(session: Session, written: int, chance: Random) -> None:
    workshop = people.newest_workshop(session)
    assert workshop is not None
    everybody = list(people.participants(session, workshop.id))
    for person in everybody:
        person.arrived_at = AT
    lines = [json.loads(line) for line in (DATA / "contributions.jsonl").read_text("utf-8").splitlines()]
    said = [line for line in lines if line["session"] == "S1"]
    for number in range(1, written + 1):
        line = said[number % len(said)]
        row = Contribution(
            workshop_id=workshop.id,
            session_id="S1",
            group_id=line["group"],
            kind="challenge",
            number=number,
            code=f"S1-{number}",
            author_id=chance.choice(everybody).pk,
            dimension=line["dimension"],
            text=f"{line['text']} {number}",
            language=line["lang"],
            severity=line["severity"],
            sent_at=AT,
            recorded_at=AT,
        )
        contributions.record_contribution(session, row)
        for person in chance.sample(everybody, chance.randint(0, 8)):
            contributions.endorse(session, row.pk, person.pk, "support", AT)


def _workshop(database: Database) -> str:
    with database.read() as session:
        workshop = people.newest_workshop(session)
        assert workshop is not None
        return workshop.id


if __name__ == "__main__":
    main()
