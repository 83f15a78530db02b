"""Seats of a whole session: put many at once, how they were found, what was offered, who asks for another group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field
from storage.people import Seat, seats


class SeatRun(SQLModel, table=True):
    """One search for a session's seats: its seed and bound for the fairness sheet, or the moves it offers.

    `kind`: assign | balance. offered -> applied.
    """

    __tablename__ = "seat_run"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    kind: str
    seed: int
    outcome: dict[str, Any] = json_field(dict)
    state: str = "offered"
    asked_by: int | None = Field(default=None, foreign_key="participant.id")
    at: datetime = utc_field()

    @property
    def pk(self) -> int:
        """Give the number of a stored search."""
        assert self.id is not None
        return self.id


class SwapRequest(SQLModel, table=True):
    """Somebody asks for another group. open -> granted | withdrawn; `wanted` is empty when any other will do."""

    __tablename__ = "swap_request"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    session_id: str
    wanted: str = ""
    state: str = "open"
    at: datetime = utc_field()


class SeatTie(SQLModel, table=True):
    """People who must (`together`) or must not (`apart`) share a group of a session; kept for every later change."""

    __tablename__ = "seat_tie"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    rule: str
    people: list[int] = json_field(list)
    at: datetime = utc_field()


def ties_of_session(session: Session, workshop_id: str, session_id: str) -> Sequence[SeatTie]:
    """List who must and who must not share a group of a session, in the order it was said."""
    wanted = select(SeatTie).where(SeatTie.workshop_id == workshop_id, SeatTie.session_id == session_id)
    return session.exec(wanted.order_by(col(SeatTie.id))).all()


def keep_ties(session: Session, ties: Sequence[SeatTie]) -> None:
    """Keep ties for every later change of a session's seats."""
    session.add_all(ties)
    session.flush()


def forget_ties(session: Session, workshop_id: str, session_id: str) -> None:
    """Forget who must and who must not share a group of a session."""
    for tie in ties_of_session(session, workshop_id, session_id):
        session.delete(tie)
    session.flush()


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


def record_run(session: Session, run: SeatRun) -> SeatRun:
    """Keep a search for seats."""
    session.add(run)
    session.flush()
    return run


def run_by_id(session: Session, run_id: int) -> SeatRun | None:
    """Find a search for seats."""
    return session.get(SeatRun, run_id)


def newest_assignment(session: Session, workshop_id: str, session_id: str) -> SeatRun | None:
    """Find the search whose seats a session has."""
    wanted = select(SeatRun).where(SeatRun.workshop_id == workshop_id, SeatRun.session_id == session_id)
    wanted = wanted.where(SeatRun.kind == "assign", SeatRun.state == "applied")
    return session.exec(wanted.order_by(col(SeatRun.id).desc())).first()


def open_requests(session: Session, workshop_id: str, session_id: str) -> Sequence[SwapRequest]:
    """List who asks for another group, the oldest request first."""
    wanted = select(SwapRequest).where(SwapRequest.workshop_id == workshop_id, SwapRequest.session_id == session_id)
    return session.exec(wanted.where(SwapRequest.state == "open").order_by(col(SwapRequest.id))).all()
