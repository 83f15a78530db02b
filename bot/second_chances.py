"""What follows when a timer could not be handled: it is armed again, and in the end the organizers hear of it."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.lanes import Ready
from storage.failures import arm_once_more, count_failures

AGAIN_AFTER = (timedelta(seconds=5), timedelta(seconds=20), timedelta(seconds=60))
STUCK = "stuck"


def give_second_chance(connection: Connection, ready: Ready, at: datetime) -> None:
    """Arm a timer again whose handling failed, later each time; after the last time have the organizers told.

    The row must be marked as failed already: its failures are counted.
    """
    if ready.rows[0].kind != "timer":
        return
    failed = json.loads(ready.rows[0].raw)
    kind, subject, seq = str(failed["kind"]), str(failed["subject"]), int(failed["seq"])
    times = count_failures(connection, kind=kind, subject=subject, seq=seq)
    if times <= len(AGAIN_AFTER):
        due_at = at + AGAIN_AFTER[times - 1]
        arm_once_more(connection, kind=kind, subject=subject, seq=seq, due_at=due_at)
    elif kind != STUCK:
        arm_once_more(connection, kind=STUCK, subject=f"{kind}/{subject}", seq=seq, due_at=at)
