"""Posts of which nobody knows whether they arrived: an organizer looks, and says so once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, update

from storage.runtime import OutboxState, outbox


def settle_doubt(connection: Connection, row_id: int, *, again: bool, at: datetime) -> bool:
    """Note that a post is there, or queue it `again`; False when that was settled before."""
    values = (
        {"state": OutboxState.QUEUED.value, "not_before": None, "error": None}
        if again
        else {"state": OutboxState.SENT.value, "sent_at": at, "error": None}
    )
    settled = update(outbox).where(outbox.c.id == row_id, outbox.c.state == OutboxState.UNCERTAIN.value)
    return connection.execute(settled.values(**values)).rowcount == 1
