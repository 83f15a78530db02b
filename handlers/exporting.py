"""Everything a workshop holds, as plain tables: nothing anybody typed is missing, and no author stands beside it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath

from sqlalchemy import or_, select
from sqlmodel import Session, col
from sqlmodel import select as rows_of

from handlers.room import Room, load_room
from reports.tables import DataTable, draw_archive
from storage.closing import PlenaryQuestion
from storage.contributions import Attachment, ContributionVersion, Kept
from storage.people import Workshop
from storage.runtime import draft
from workshop.contributions import FAVOURABLE

CHOSEN = frozenset(
    {"session", "group", "dimension", "subtopic", "challenge", "similar", "view", "topic", "media", "files", "doubt"}
    | {"shown", "sent", "received", "since", "part_at", "media_at", "settled", "presettled"}
)
"""Answers of a draft that a button, a file or the clock gave."""
SCHEMA = "halqa-export/1"
OF_PERSONS = frozenset({"walk-in", "correct"})
"""Conversations about who somebody is: what is typed there is no word of the workshop and would name its author."""


class DataFormat(StrEnum):
    """Say as what the data are written: a workbook, a ZIP of one CSV a table, one JSON object."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


def tables_of(session: Session, workshop: Workshop, at: datetime) -> tuple[DataTable, ...]:
    """Make the tables of a workshop: contributions, versions, kept and unfinished texts, scores, votes, facts."""
    room = load_room(session, workshop, at)
    return (
        _contributions(room),
        _versions(session, room),
        _kept(session, room),
        _unfinished(session),
        _attachments(session, room),
        _reservations(room),
        _facts(room),
        _votes(room),
        _themes(room),
        *_group_pages(room),
        *_after(session, room),
    )


def as_json(workshop: Workshop, tables: Iterable[DataTable]) -> str:
    """Write tables as one JSON object: a list of objects by table."""
    found: dict[str, object] = {"schema": SCHEMA, "workshop": workshop.id}
    for table in tables:
        found[table.id] = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return json.dumps(found, ensure_ascii=False, indent=1)


def export_file(
    workshop: Workshop, tables: Sequence[DataTable], at: datetime, *, form: DataFormat, separator: str
) -> tuple[str, bytes]:
    """Write tables in a format: the name of the file and its bytes; `separator` parts the cells of a CSV."""
    name = f"halqa-{workshop.id}"
    match form:
        case DataFormat.XLSX:
            from reports.xlsx import draw_xlsx  # noqa: PLC0415 (only this format needs its library)

            made = draw_xlsx(tables, title=workshop.id, description=SCHEMA, dated=at, right_to_left=False)
            return f"{name}.xlsx", made
        case DataFormat.CSV:
            return f"{name}-csv.zip", draw_archive(tables, separator=separator, dated=at)
        case DataFormat.JSON:
            return f"{name}.json", as_json(workshop, tables).encode()


def _contributions(room: Room) -> DataTable:
    columns = (
        *("code", "session", "group", "kind", "dimension", "subtopic", "text", "language", "severity", "answers"),
        *("engagements", "horizon", "lead", "state", "reason", "moderation", "lateness", "support", "disagree"),
        "entered_by",
    )
    rows = []
    for item in room.written:
        stances = list(room.stances.get(item.pk, {}).values())
        rows.append(
            (
                item.code,
                item.session_id,
                item.group_id or "",
                item.kind,
                item.dimension or "",
                item.subtopic or "",
                item.text,
                item.language,
                _text(item.severity),
                " ".join(item.answers),
                " ".join(item.engagements),
                item.horizon or "",
                item.lead or "",
                item.state,
                item.reason or "",
                item.moderation,
                item.lateness,
                str(sum(stance in FAVOURABLE for stance in stances)),
                str(stances.count("disagree")),
                _entered_by(room, item.entered_by),
            )
        )
    return _table("contributions", columns, _shuffled(rows))


def _entered_by(room: Room, participant_id: int | None) -> str:
    """Name the role of who wrote a paper form in, never the person; empty for what its author sent."""
    who = room.people.get(participant_id) if participant_id is not None else None
    return who.role if who is not None else ""


def _versions(session: Session, room: Room) -> DataTable:
    code = {item.pk: item.code for item in room.written}
    wanted = rows_of(ContributionVersion).where(col(ContributionVersion.contribution_id).in_(list(code)))
    rows = [(code[row.contribution_id], row.text) for row in session.exec(wanted)]
    return _table("versions", ("code", "text"), _shuffled(rows))


def _kept(session: Session, room: Room) -> DataTable:
    mine = or_(col(Kept.workshop_id) == room.workshop.id, col(Kept.workshop_id).is_(None))
    wanted = rows_of(Kept).where(mine)
    rows = [(row.where, row.text) for row in session.exec(wanted) if row.where not in OF_PERSONS]
    return _table("kept", ("where", "text"), _shuffled(rows))


def _unfinished(session: Session) -> DataTable:
    """List what stands in drafts: begun and not finished, or cancelled; it was typed, so it is not lost."""
    rows = []
    for flow, answers in session.connection().execute(select(draft.c.flow, draft.c.answers)):
        if flow in OF_PERSONS:
            continue
        rows += [(str(flow), text) for text in _typed("", answers)]
    return _table("unfinished", ("flow", "text"), _shuffled(rows))


def _typed(key: str, value: object) -> list[str]:
    """List the words in an answer, a single letter included; what a button or the clock put there is no word."""
    if isinstance(value, str):
        by_machine = key in CHOSEN and not any(character.isspace() for character in value.strip())
        return [] if by_machine or not value.strip() else [value]
    if isinstance(value, dict):
        return [text for name, each in value.items() for text in _typed(str(name), each)]
    if isinstance(value, list):
        return [text for each in value for text in _typed(key, each)]
    return []


def _attachments(session: Session, room: Room) -> DataTable:
    wanted = rows_of(Attachment).where(Attachment.workshop_id == room.workshop.id)
    rows = [
        (row.kind, row.group_id or "", PurePath(row.file_name or "").suffix, _text(row.seconds), row.caption)
        for row in session.exec(wanted)
    ]
    return _table("attachments", ("kind", "group", "file_type", "seconds", "caption"), _shuffled(rows))


def _reservations(room: Room) -> DataTable:
    rows = [(item.code, reason) for item in room.written for reason in room.reasons.get(item.pk, ())]
    return _table("reservations", ("code", "text"), _shuffled(rows))


def _facts(room: Room) -> DataTable:
    rows = [(each.dimension, each.view.value, each.fact or "") for each in room.opinions]
    return _table("opinions", ("dimension", "view", "fact"), _shuffled(rows))


def _votes(room: Room) -> DataTable:
    code = {f"c{item.pk}": item.code for item in room.written}
    rows = []
    for poll in room.polls.values():
        for (option, scale), total in poll.totals.items():
            counts = " ".join(f"{value}:{count}" for value, count in sorted(total.counts.items()))
            rows.append(
                (poll.ballot.ballot_id, code.get(option, option), scale, str(total.dots), str(total.voters), counts)
            )
    return _table("votes", ("ballot", "option", "scale", "dots", "voters", "counts"), rows)


def _themes(room: Room) -> DataTable:
    rows = [
        (
            f"t{theme.pk}",
            theme.session_id,
            theme.group_id or "",
            theme.label,
            " ".join(item.code for item in room.written if theme.pk in {item.theme_id, item.shared_id}),
        )
        for theme in room.themes.values()
    ]
    return _table("themes", ("theme", "session", "group", "label", "contributions"), rows)


def _group_pages(room: Room) -> tuple[DataTable, ...]:
    lines, notes = [], []
    for page in room.pages:
        place = (page.row.session_id, page.row.group_id)
        lines += [(*place, line.kind.value, line.text, " ".join(line.evidence)) for line in page.lines]
        notes += [(*place, "gap", text) for text in page.gaps]
        notes += [(*place, "minority", text) for text in page.minority_notes]
        notes += [(*place, "version", text) for text in page.version_notes]
    return (
        _table("pages", ("session", "group", "kind", "text", "evidence"), lines),
        _table("page_notes", ("session", "group", "kind", "text"), notes),
    )


def _after(session: Session, room: Room) -> tuple[DataTable, ...]:
    actions = [
        (each.code, each.solution, each.state.value, key, value)
        for each in room.actions
        for key, value in each.cells.items()
    ]
    consent = [(each.value, reason) for each, reason in room.consent.values()]
    asked = [
        (row.state, row.text) for row in session.exec(rows_of(PlenaryQuestion)) if row.workshop_id == room.workshop.id
    ]
    return (
        _table("actions", ("action", "solution", "state", "column", "text"), actions),
        _table("consent", ("consent", "reason"), _shuffled(consent)),
        _table("comments", ("text",), _shuffled([(text,) for text in room.comments])),
        _table("questions", ("state", "text"), _shuffled(asked)),
    )


def _table(id_: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> DataTable:
    return DataTable(id=id_, name=id_, columns=tuple(columns), rows=tuple(tuple(row) for row in rows))


def _shuffled(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Order by a hash of the words, so that the order tells nothing about when or by whom."""
    return sorted(rows, key=lambda row: hashlib.sha256("\x00".join(row).encode()).digest())


def _text(value: int | None) -> str:
    return "" if value is None else str(value)
