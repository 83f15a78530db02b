"""Re-plans of the day: what was offered, applied, taken back and told, and the phase lengths they changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none


class PhaseLength(SQLModel, table=True):
    """How many minutes a phase lasts since a re-plan changed it; phases without a row last as planned."""

    __tablename__ = "phase_length"

    __table_args__ = (UniqueConstraint("workshop_id", "session_id", "phase"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    phase: str
    minutes: int


class Replan(SQLModel, table=True):
    """A proposal to catch up. offered -> applied -> undone; `before` and `after` are the day in both states."""

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    measure: str
    state: str = "offered"
    before: dict[str, Any] = json_field(dict)
    after: dict[str, Any] = json_field(dict)
    offered_at: datetime = utc_field()
    applied_at: datetime | None = utc_or_none()
    applied_by: int | None = Field(default=None, foreign_key="participant.id")
    told_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored proposal."""
        assert self.id is not None
        return self.id


def lengths_of(session: Session, workshop_id: str, session_id: str) -> dict[str, int]:
    """Give the minutes of the phases that a re-plan changed."""
    wanted = select(PhaseLength).where(PhaseLength.workshop_id == workshop_id, PhaseLength.session_id == session_id)
    return {row.phase: row.minutes for row in session.exec(wanted)}


def all_lengths(session: Session, workshop_id: str) -> dict[str, dict[str, int]]:
    """Give the changed minutes of every session, by session and phase."""
    found: dict[str, dict[str, int]] = {}
    for row in session.exec(select(PhaseLength).where(PhaseLength.workshop_id == workshop_id)):
        found.setdefault(row.session_id, {})[row.phase] = row.minutes
    return found


def replace_lengths(session: Session, workshop_id: str, lengths: Mapping[str, Mapping[str, int]]) -> None:
    """Keep exactly these changed minutes."""
    for row in session.exec(select(PhaseLength).where(PhaseLength.workshop_id == workshop_id)):
        session.delete(row)
    session.flush()
    for session_id, phases in lengths.items():
        for phase, minutes in phases.items():
            session.add(PhaseLength(workshop_id=workshop_id, session_id=session_id, phase=phase, minutes=minutes))
    session.flush()


def record_replan(session: Session, replan: Replan) -> Replan:
    """Keep a proposal."""
    session.add(replan)
    session.flush()
    return replan


def replan_by_id(session: Session, replan_id: int) -> Replan | None:
    """Find a proposal."""
    return session.get(Replan, replan_id)


def newest_applied(session: Session, workshop_id: str) -> Replan | None:
    """Find the re-plan that was put in force last and still is."""
    wanted = select(Replan).where(Replan.workshop_id == workshop_id, Replan.state == "applied")
    return session.exec(wanted.order_by(col(Replan.applied_at).desc(), col(Replan.id).desc())).first()


def told_before(session: Session, workshop_id: str, but: Collection[int]) -> Replan | None:
    """Find the re-plan that was told last, leaving some out: its `after` is the day as it was told."""
    wanted = select(Replan).where(Replan.workshop_id == workshop_id, col(Replan.told_at).is_not(None))
    others = wanted.where(col(Replan.id).not_in(list(but)))
    return session.exec(others.order_by(col(Replan.told_at).desc(), col(Replan.id).desc())).first()


def replans_to_tell(session: Session, workshop_id: str) -> Sequence[Replan]:
    """List the re-plans that were applied and not told yet, oldest first."""
    wanted = select(Replan).where(
        Replan.workshop_id == workshop_id, col(Replan.applied_at).is_not(None), col(Replan.told_at).is_(None)
    )
    return session.exec(wanted.order_by(col(Replan.applied_at), col(Replan.id))).all()
