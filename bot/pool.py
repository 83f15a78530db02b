"""The long work by name, as the process pool runs it: each function opens the database to read, and returns bytes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from handlers.room import Room
from handlers.works import draw_pictures, make_report, room_of
from reports.charts.render import warm
from storage.database import open_database

MakeFromRoom = Callable[[Room, Mapping[str, Any]], Mapping[str, Any]]
ROOM_WORK: Mapping[str, MakeFromRoom] = {"pictures": draw_pictures, "report": make_report}
__all__ = ["job_functions", "warm"]


def job_functions(database_url: str) -> dict[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]]:
    """Give every job function, bound to the database it reads."""
    return {kind: partial(from_room, database_url, make) for kind, make in ROOM_WORK.items()}


def from_room(database_url: str, make: MakeFromRoom, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Load the room that a payload names, and make something of it."""
    database = open_database(database_url)
    try:
        with database.read() as session:
            return make(room_of(session, payload), payload)
    finally:
        database.dispose()
