"""Counts by category: drawn up once, when their session is over, so that no two documents differ by a few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from dialog.incoming import TimerDue
from handlers.room import Room, Voiced, load_room, voiced
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from storage.breakdowns import ATTENDANCE, Counts, keep_breakdown

WHOLE = ""  # the row of a table that has one


def freeze(turn: Turn) -> None:
    """Keep the counts by category of a session that is over, as every document and picture shows them from now on."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    session = plan_of(workshop).session_of_block(block_id) if workshop is not None else None
    if workshop is None or session is None:
        return
    room = load_room(turn.session, workshop, turn.at)
    tables = {ATTENDANCE: _attendance(room)}
    tables |= {f"{session.id}-{kind}": draw(room, session.id) for kind, draw in OF_SESSION.items()}
    for name, counts in tables.items():
        keep_breakdown(turn.session, workshop.id, name, counts, turn.at)


def attendance(room: Room) -> Mapping[str, int]:
    """Count who is here by category; nothing before the first session is over."""
    first = room.plan.sessions[0].id if room.plan.sessions else ""
    found = room.breakdowns.get(ATTENDANCE)
    if found is None:
        found = _attendance(room) if _is_told(room, first) else {}
    return {category: count for (_, category), count in found.items()}


def present_by_group(room: Room, session_id: str) -> Counts:
    """Count who sat where in a session, by group and category group."""
    return _of(room, session_id, "present")


def said_by_dimension(room: Room, session_id: str) -> Counts:
    """Count the contributions of a session by dimension and category group."""
    return _of(room, session_id, "dimensions")


def spoken(room: Room, session_ids: Sequence[str]) -> Mapping[str, int]:
    """Count the contributions of sessions by category group."""
    counted: Counter[str] = Counter()
    for id_ in session_ids:
        counted.update({group: count for (_, group), count in _of(room, id_, "voices").items()})
    return counted


def people_behind(room: Room, session_id: str, items: Sequence[Voiced]) -> Counts:
    """Count the people behind things said by category group; what was brought together since is not broken down."""
    found = _of(room, session_id, "people")
    groups = [group.id for group in room.plan.category_groups]
    return {(each.option, group): found[each.option, group] for each in items for group in groups
            if (each.option, group) in found}  # fmt: skip


def _of(room: Room, session_id: str, kind: str) -> Counts:
    found = room.breakdowns.get(f"{session_id}-{kind}")
    if found is not None:
        return found
    return OF_SESSION[kind](room, session_id) if _is_told(room, session_id) else {}


def _is_told(room: Room, session_id: str) -> bool:
    """Tell whether counts that were not kept may be shown: before the day, or of a session that is long over."""
    return not room.begun or session_id in room.over


def _attendance(room: Room) -> Counts:
    return Counter((WHOLE, person.category) for person in room.present() if person.category)


def _present(room: Room, session_id: str) -> Counts:
    seated = [seat for seat in room.seats if seat.session_id == session_id]
    arrived = [seat for seat in seated if (who := room.people.get(seat.participant_id)) and who.arrived_at is not None]
    return Counter((seat.group_id, room.category_group(seat.participant_id) or "") for seat in arrived)


def _dimensions(room: Room, session_id: str) -> Counts:
    said = [item for item in room.standing(session_id) if item.author_id is not None and item.dimension]
    placed = ((item.dimension, room.category_group(item.author_id or 0)) for item in said)
    return Counter((dimension, group) for dimension, group in placed if dimension and group)


def _voices(room: Room, session_id: str) -> Counts:
    authors = [item.author_id for item in room.standing(session_id) if item.author_id is not None]
    return Counter((WHOLE, group) for author in authors if (group := room.category_group(author)))


def _people(room: Room, session_id: str) -> Counts:
    groups = [group.id for group in room.plan.category_groups]
    return {
        (each.option, group): sum(room.category_group(person) == group for person in each.people)
        for each in voiced(room, session_id)
        for group in groups
    }


OF_SESSION = {"present": _present, "dimensions": _dimensions, "voices": _voices, "people": _people}
"""How each table of a session is drawn up from the room as it stands."""
