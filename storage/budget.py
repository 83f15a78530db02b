"""The message budget: how many messages a reader has had lately that nobody asked for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import case, func, select
from sqlmodel import Session

from storage.runtime import OutboxState, outbox

_GONE = (OutboxState.REPLACED.value, OutboxState.FAILED.value)


def unasked_since(session: Session, chats: Collection[int], since: datetime) -> dict[int, tuple[int, int]]:
    """Count the unasked messages of each chat since a moment, queued ones too, and what may have come twice.

    A message that was tried again need not have come twice: Telegram may have refused it before.
    """
    repeats = case((outbox.c.attempts > 1, outbox.c.attempts - 1), else_=0)
    counted = case((outbox.c.budget.is_not(None), 1), else_=0)
    query = (
        select(outbox.c.chat_id, func.sum(counted), func.sum(repeats))
        .where(
            outbox.c.chat_id.in_(chats),
            outbox.c.created_at >= since,
            outbox.c.method.like("send%"),
            outbox.c.state.not_in(_GONE),
        )
        .group_by(outbox.c.chat_id)
    )
    return {int(chat): (int(count), int(twice)) for chat, count, twice in session.connection().execute(query)}
