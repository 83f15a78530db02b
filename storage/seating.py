"""Seats in bulk: what a whole session's seats are, and putting many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, select

from storage.people import Seat, seats


def seats_of_workshop(session: Session, workshop_id: str) -> Sequence[Seat]:
    """List every seat of every session of a workshop."""
    return session.exec(select(Seat).where(Seat.workshop_id == workshop_id)).all()


def put_seats(
    session: Session, workshop_id: str, session_id: str, groups: Mapping[int, str], reason: str, at: datetime
) -> list[int]:
    """Seat people by their number, moving those who sit elsewhere; returns whose seat is new or another."""
    known = {seat.participant_id: seat for seat in seats(session, workshop_id, session_id)}
    changed = []
    for person_id, group_id in groups.items():
        seat = known.get(person_id)
        if seat is not None and seat.group_id == group_id:
            continue
        if seat is None:
            seat = Seat(
                workshop_id=workshop_id,
                participant_id=person_id,
                session_id=session_id,
                group_id=group_id,
                reason=reason,
                at=at,
            )
            session.add(seat)
        seat.group_id, seat.reason, seat.at = group_id, reason, at
        changed.append(person_id)
    session.flush()
    return changed
