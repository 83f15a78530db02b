"""Timers as rows: armed, replaced, cancelled, and due exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlmodel import Session

from storage.memory import recall
from storage.runtime import TimerState, timer


@dataclass(frozen=True, kw_only=True, slots=True)
class Timer:
    """Say what becomes due when; `seq` is the state it was armed for, so an old wake-up loses."""

    id: int
    kind: str
    subject: str
    seq: int
    due_at: datetime
    workshop_id: str | None


_ARMED = timer.c.state == TimerState.ARMED.value
_NEXT = select(timer.c.due_at).where(_ARMED).order_by(timer.c.due_at).limit(1)
_COLUMNS = (timer.c.id, timer.c.kind, timer.c.subject, timer.c.seq, timer.c.due_at, timer.c.workshop_id)


def arm_timer(
    session: Session,
    *,
    kind: str,
    subject: str,
    seq: int,
    due_at: datetime,
    workshop_id: str | None = None,
) -> int:
    """Arm a timer in place of the one armed for the same kind and subject; returns its number."""
    _leave(session.connection(), kind, subject, TimerState.REPLACED)
    values = {
        "kind": kind,
        "subject": subject,
        "seq": seq,
        "due_at": due_at,
        "workshop_id": workshop_id,
        "state": TimerState.ARMED.value,
    }
    return int(session.connection().execute(insert(timer).values(values).returning(timer.c.id)).scalar_one())


def cancel_timer(session: Session, *, kind: str, subject: str) -> bool:
    """Cancel the timer armed for a kind and subject; tells whether there was one."""
    return _leave(session.connection(), kind, subject, TimerState.CANCELLED) > 0


def armed_for(session: Session, *, kind: str, subject: str) -> datetime | None:
    """Tell when the timer armed for a kind and subject is due; None when there is none."""
    query = select(timer.c.due_at).where(timer.c.kind == kind, timer.c.subject == subject, _ARMED)
    return session.connection().execute(query).scalar_one_or_none()


def armed_timers(session: Session, *, workshop_id: str | None = None) -> list[Timer]:
    """List the armed timers, the next one first."""
    query = select(*_COLUMNS).where(_ARMED).order_by(timer.c.due_at, timer.c.id)
    if workshop_id is not None:
        query = query.where(timer.c.workshop_id == workshop_id)
    return [_timer(row) for row in session.connection().execute(query)]


def due_timers(connection: Connection, at: datetime) -> list[Timer]:
    """List the armed timers whose time has come, in the order of their times."""
    query = select(*_COLUMNS).where(_ARMED, timer.c.due_at <= at).order_by(timer.c.due_at, timer.c.id)
    return [_timer(row) for row in connection.execute(query)]


def mark_fired(connection: Connection, timer_ids: list[int]) -> None:
    """Note that timers have become inbox rows."""
    connection.execute(update(timer).where(timer.c.id.in_(timer_ids)).values(state=TimerState.FIRED.value))


def next_due(connection: Connection) -> datetime | None:
    """Tell when the next armed timer is due."""
    return recall(connection, "next_due", timer.name, lambda: connection.execute(_NEXT).scalar_one_or_none())


def count_armed(connection: Connection) -> int:
    """Count the armed timers."""
    query = select(func.count()).select_from(timer).where(_ARMED)
    return int(connection.execute(query).scalar_one())


def _leave(connection: Connection, kind: str, subject: str, state: TimerState) -> int:
    found = connection.execute(
        update(timer).where(timer.c.kind == kind, timer.c.subject == subject, _ARMED).values(state=state.value)
    )
    return found.rowcount


def _timer(row: Row[*tuple[Any, ...]]) -> Timer:
    return Timer(**row._mapping)  # noqa: SLF001 (SQLAlchemy's public accessor is spelled so)
