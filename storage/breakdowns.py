"""Counts by category as they were first shown: they stay so, whatever is withdrawn, erased or added afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, select

from storage.columns import json_field, utc_field

ATTENDANCE = "attendance"
Counts = Mapping[tuple[str, str], int]


class Breakdown(SQLModel, table=True):
    """One table of counts, kept once: a later one would give away the few cells in which it differs."""

    workshop_id: str = Field(primary_key=True, foreign_key="workshop.id")
    name: str = Field(primary_key=True)
    counts: list[list[str | int]] = json_field(list)
    at: datetime = utc_field()


def breakdowns(session: Session, workshop_id: str) -> dict[str, Counts]:
    """Give the tables that were kept, by name: counts by row and column."""
    rows = session.exec(select(Breakdown).where(Breakdown.workshop_id == workshop_id)).all()
    return {row.name: {(str(one), str(other)): int(count) for one, other, count in row.counts} for row in rows}


def keep_breakdown(session: Session, workshop_id: str, name: str, counts: Counts, at: datetime) -> None:
    """Keep a table, unless one of its name was kept before."""
    if session.get(Breakdown, (workshop_id, name)) is None:
        listed: list[list[str | int]] = [[one, other, count] for (one, other), count in sorted(counts.items())]
        session.add(Breakdown(workshop_id=workshop_id, name=name, counts=listed, at=at))
        session.flush()


def forget_breakdowns(session: Session, workshop_id: str, *, of_session: str, attendance: bool) -> None:
    """Forget the tables of a session whose end was taken back, and who was here if that was counted at that end."""
    for row in session.exec(select(Breakdown).where(Breakdown.workshop_id == workshop_id)).all():
        if row.name.startswith(f"{of_session}-") or (attendance and row.name == ATTENDANCE):
            session.delete(row)
    session.flush()
