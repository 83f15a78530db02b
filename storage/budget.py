"""The message budget: how many messages a reader has had lately that nobody asked for."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from storage.people import Account
from storage.runtime import OutboxState, outbox

_GONE = (OutboxState.REPLACED.value, OutboxState.FAILED.value)


def unasked_since(session: Session, chats: Collection[int], since: datetime) -> dict[int, tuple[int, int]]:
    """Count the unasked messages of each chat's person since a moment, queued ones too, and what may have come twice.

    What reached a person on the phone they had before counts. A message that was tried again need not have come
    twice: Telegram may have refused it before.
    """
    now = {chat: [chat] for chat in chats}
    for before, chat in _given_up(session, chats):
        now.setdefault(before, []).append(chat)
    repeats = case((outbox.c.attempts > 1, outbox.c.attempts - 1), else_=0)
    counted = case((outbox.c.budget.is_not(None), 1), else_=0)
    query = (
        select(outbox.c.chat_id, func.sum(counted), func.sum(repeats))
        .where(
            outbox.c.chat_id.in_(now),
            outbox.c.created_at >= since,
            outbox.c.method.like("send%"),
            outbox.c.state.not_in(_GONE),
        )
        .group_by(outbox.c.chat_id)
    )
    had: dict[int, tuple[int, int]] = {}
    for counted_in, count, twice in session.connection().execute(query):
        for chat in now[counted_in]:
            known = had.get(chat, (0, 0))
            had[chat] = (known[0] + int(count), known[1] + int(twice))
    return had


def _given_up(session: Session, chats: Collection[int]) -> list[tuple[int, int]]:
    """Pair the accounts that people of these chats had before with the chat they have now."""
    present, past = aliased(Account), aliased(Account)
    pairs = (
        select(col(past.user_id), col(present.user_id))
        .join(present, col(present.participant_id) == col(past.participant_id))
        .where(col(present.user_id).in_(chats), col(past.user_id) != col(present.user_id))
    )
    return [(int(before), int(chat)) for before, chat in session.connection().execute(pairs)]
