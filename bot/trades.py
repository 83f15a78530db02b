"""The jobs by their kinds: what the processes of the pool can do, each on a database it only reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from bot.board import is_stopped
from bot.board import report as report_progress
from bot.jobs import JobFunction
from storage.database import Database, name_database

TABLES_SHARE = 0.5  # of the time an export takes
_DATABASE: list[Database] = []  # one per process of the pool, opened when it settles in


def settle_in(database_url: str) -> None:
    """Get a process of the pool ready: its database."""
    _DATABASE[:] = [name_database(database_url)]


def pictures(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Draw what the plenary channel shows; each picture comes under `blob`."""
    from handlers.works import draw_pictures, room_of  # noqa: PLC0415 (only the pool pays for it)

    with _DATABASE[0].read() as session:
        room = room_of(session, payload)
    return draw_pictures(room, payload)


def charts(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Draw every chart for a wall or a phone; each comes under `blob`, its name under `file_name`."""
    from handlers.works import draw_charts, room_of  # noqa: PLC0415 (only the pool pays for it)

    with _DATABASE[0].read() as session:
        room = room_of(session, payload)
    return draw_charts(room, payload, report_progress)


def fairness(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Draw the fairness sheets of a session; each comes under `blob`, its name under `file_name`."""
    from handlers.fairness import draw_sheets  # noqa: PLC0415 (only the pool pays for it)
    from storage import people  # noqa: PLC0415

    at = datetime.fromisoformat(str(payload["at"]))
    with _DATABASE[0].read() as session:
        workshop = people.workshop_by_id(session, str(payload["workshop"]))
        assert workshop is not None
        drawn = draw_sheets(session, workshop, str(payload["session"]), str(payload["language"]), at)
    return {"sheets": [{"file_name": name, "blob": content} for name, content in drawn.items()]}


def report(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Make a document; it comes under `blob`, its name under `file_name`."""
    from handlers.works import make_report, room_of  # noqa: PLC0415 (only the pool pays for it)

    with _DATABASE[0].read() as session:
        room = room_of(session, payload)
    return make_report(room, payload, report_progress)


def export(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write everything a workshop holds in one format; it comes under `blob`, its name under `file_name`."""
    from handlers.exporting import DataFormat, export_file, tables_of  # noqa: PLC0415 (only the pool pays for it)
    from handlers.works import SEPARATORS  # noqa: PLC0415
    from storage import people  # noqa: PLC0415

    at = datetime.fromisoformat(str(payload["at"]))
    with _DATABASE[0].read() as session:
        workshop = people.workshop_by_id(session, str(payload["workshop"]))
        assert workshop is not None
        tables = tables_of(session, workshop, at)
        session.expunge_all()  # the tables outlive their session: drawing must not hold the database
    report_progress(TABLES_SHARE)
    separator = SEPARATORS.get(str(payload["reader"]), ",")
    form = DataFormat(str(payload["format"]))
    name, made = export_file(workshop, tables, at, form=form, separator=separator)
    return {"file_name": name, "blob": made}


def similar(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Find what people of one group said alike, in whatever language, by the meaning of their words."""
    from handlers.readings import find_similar  # noqa: PLC0415 (only the pool pays for it)
    from handlers.works import room_of  # noqa: PLC0415
    from storage.themes import newest_reading  # noqa: PLC0415

    with _DATABASE[0].read() as session:
        before = newest_reading(session, str(payload["workshop"]), str(payload["session"]), str(payload["group"]))
        room = room_of(session, payload)
    return find_similar(room, payload, before)


def across(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Find what several groups of a session said alike, in whatever language."""
    from handlers.readings import find_across  # noqa: PLC0415 (only the pool pays for it)
    from handlers.works import room_of  # noqa: PLC0415

    with _DATABASE[0].read() as session:
        room = room_of(session, payload)
    return find_across(room, payload)


def nearby(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Find what a group already said with the meaning of what one of them is writing, in whatever language."""
    from handlers.readings import find_nearby  # noqa: PLC0415 (only the pool pays for it)
    from storage.contributions import contributions  # noqa: PLC0415
    from storage.drafts import current_draft  # noqa: PLC0415
    from storage.people import participant_by_id  # noqa: PLC0415

    with _DATABASE[0].read() as session:
        person = participant_by_id(session, int(payload["person"]))
        draft = current_draft(session, person.user_id) if person is not None and person.user_id is not None else None
        rows = contributions(session, str(payload["workshop"]), str(payload["session"]))
        session.expunge_all()
    said = [each for each in rows if each.state == "active" and each.moderation == "clear"]
    text = str(draft.answers.get("text") or "") if draft is not None else ""
    found = find_nearby(text, str(payload["group"]), said) if text else None
    return {"draft": draft.id if draft is not None else None, "nearby": found}


def seats(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Assign a session's seats, with the bound of the search; everything it needs stands in the payload."""
    from handlers.seat_work import find_seats  # noqa: PLC0415 (only the pool pays for it)

    return find_seats(payload, report_progress, is_stopped)


def seats_balance(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Find the moves that balance a session again."""
    from handlers.seat_work import find_balance  # noqa: PLC0415 (only the pool pays for it)

    return find_balance(payload, is_stopped)


JOBS: Final[Mapping[str, JobFunction]] = {
    "pictures": pictures,
    "scores": pictures,
    "charts": charts,
    "fairness": fairness,
    "report": report,
    "export": export,
    "similar": similar,
    "across": across,
    "nearby": nearby,
    "seats": seats,
    "seats-balance": seats_balance,
}
