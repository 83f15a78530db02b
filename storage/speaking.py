"""The speaking order of a restitution: which group speaks when, and how long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_or_none


class SpeakingTurn(SQLModel, table=True):
    """One group's turn to speak in a plenary block. waiting -> speaking -> done -> waiting."""

    __tablename__ = "speaking_turn"
    __table_args__ = (UniqueConstraint("workshop_id", "block_id", "group_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    block_id: str
    session_id: str
    group_id: str
    position: int
    minutes: int
    state: str = "waiting"
    called_at: datetime | None = utc_or_none()
    due_at: datetime | None = utc_or_none()
    done_at: datetime | None = utc_or_none()


def speaking_turns(session: Session, workshop_id: str, block_id: str) -> Sequence[SpeakingTurn]:
    """List the turns of a plenary block in their order."""
    wanted = select(SpeakingTurn).where(SpeakingTurn.workshop_id == workshop_id, SpeakingTurn.block_id == block_id)
    return session.exec(wanted.order_by(col(SpeakingTurn.position))).all()


def turn_of_group(session: Session, workshop_id: str, session_id: str, group_id: str) -> SpeakingTurn | None:
    """Find the turn in which a group presents what it made in a session."""
    wanted = select(SpeakingTurn).where(SpeakingTurn.workshop_id == workshop_id, SpeakingTurn.session_id == session_id)
    return session.exec(wanted.where(SpeakingTurn.group_id == group_id)).first()


def plan_turns(
    session: Session, workshop_id: str, block_id: str, session_id: str, group_ids: Sequence[str], minutes: int
) -> Sequence[SpeakingTurn]:
    """Set up the order of a block, once."""
    known = speaking_turns(session, workshop_id, block_id)
    if known:
        return known
    for position, group_id in enumerate(group_ids):
        row = SpeakingTurn(
            workshop_id=workshop_id,
            block_id=block_id,
            session_id=session_id,
            group_id=group_id,
            position=position,
            minutes=minutes,
        )
        session.add(row)
    session.flush()
    return speaking_turns(session, workshop_id, block_id)
