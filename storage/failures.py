"""Timers whose handling failed: how often, and armed once more."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, insert, select

from storage.runtime import InboxState, TimerState, inbox, timer


def count_failures(connection: Connection, *, kind: str, subject: str, seq: int) -> int:
    """Count how often a timer was handled in vain."""
    query = select(inbox.c.raw).where(inbox.c.kind == "timer", inbox.c.state == InboxState.FAILED.value)
    failed = (json.loads(raw) for raw in connection.execute(query).scalars())
    return sum((one.get("kind"), one.get("subject"), one.get("seq")) == (kind, subject, seq) for one in failed)


def arm_once_more(connection: Connection, *, kind: str, subject: str, seq: int, due_at: datetime) -> bool:
    """Arm a timer that failed, unless a newer one is armed for the same kind and subject."""
    armed = select(timer.c.id).where(
        timer.c.kind == kind, timer.c.subject == subject, timer.c.state == TimerState.ARMED.value
    )
    if connection.execute(armed).first() is not None:
        return False
    values = {"kind": kind, "subject": subject, "seq": seq, "due_at": due_at, "state": TimerState.ARMED.value}
    connection.execute(insert(timer).values(values))
    return True
