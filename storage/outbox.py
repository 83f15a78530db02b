"""The outbox: final payloads in the order of their urgency; the newest of a coalescing key wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlmodel import Session

from storage.runtime import OutboxState, outbox


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """Describe what is to be sent: a Bot API method with its final payload (JSON, without `chat_id`)."""

    chat_id: int | None
    method: str
    payload: str
    priority: int
    coalesce: str | None = None
    card: str | None = None
    pin: bool = False
    renew: bool = False
    budget: str | None = None
    then_kind: str | None = None
    then_payload: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OutboxRow:
    """Hold an unsent row of the outbox."""

    id: int
    chat_id: int | None
    method: str
    payload: str
    priority: int
    coalesce: str | None
    card: str | None
    pin: bool
    renew: bool
    then_kind: str | None
    then_payload: str | None
    not_before: datetime | None
    attempts: int
    created_at: datetime


_QUEUED = OutboxState.QUEUED.value
_ROW = (
    outbox.c.id,
    outbox.c.chat_id,
    outbox.c.method,
    outbox.c.payload,
    outbox.c.priority,
    outbox.c.coalesce,
    outbox.c.card,
    outbox.c.pin,
    outbox.c.renew,
    outbox.c.then_kind,
    outbox.c.then_payload,
    outbox.c.not_before,
    outbox.c.attempts,
    outbox.c.created_at,
)
_UNSENT = (
    select(*_ROW)
    .where(outbox.c.state == _QUEUED, outbox.c.id > bindparam("after"))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_NEWEST = select(func.max(outbox.c.id))
_INSERT = insert(outbox)
_SUPERSEDE = (
    update(outbox)
    .where(outbox.c.coalesce.in_(bindparam("keys", expanding=True)), outbox.c.state == _QUEUED)
    .values(state=OutboxState.REPLACED.value, payload="{}")
    .returning(outbox.c.coalesce, outbox.c.priority, outbox.c.pin, outbox.c.renew, outbox.c.budget)
)


def queue_messages(connection: Connection, messages: Sequence[tuple[int | None, Message]], at: datetime) -> None:
    """Queue messages, each with the inbox row that caused it, in place of queued ones of the same key."""
    newest = _newest(messages)
    keys = [message.coalesce for _, message in newest if message.coalesce is not None]
    replaced = _replace(connection, keys) if keys else {}
    rows = [_values(cause, _inherit(message, replaced), at) for cause, message in newest]
    if rows:
        connection.execute(_INSERT, rows)


def unsent_rows(connection: Connection, *, after: int, limit: int) -> list[OutboxRow]:
    """List the queued rows with a number above `after`, the oldest first."""
    return [OutboxRow(**row) for row in connection.execute(_UNSENT, {"after": after, "most": limit}).mappings()]


def newest_row(connection: Connection) -> int:
    """Give the number of the newest row, 0 when there is none."""
    return int(connection.execute(_NEWEST).scalar() or 0)


def count_budget(session: Session, chat_id: int, since: datetime) -> int:
    """Count the messages that came out of a reader's daily budget since a moment (queued ones included)."""
    query = (
        select(func.count())
        .select_from(outbox)
        .where(
            outbox.c.chat_id == chat_id,
            outbox.c.created_at >= since,
            outbox.c.budget.is_not(None),
            outbox.c.state.not_in([OutboxState.REPLACED.value, OutboxState.FAILED.value]),
        )
    )
    return int(session.connection().execute(query).scalar_one())


def uncertain_posts(session: Session) -> list[OutboxRow]:
    """List the messages of which nobody knows whether they arrived: an organizer looks and decides."""
    query = select(*_ROW).where(outbox.c.state == OutboxState.UNCERTAIN.value).order_by(outbox.c.id)
    return [OutboxRow(**row) for row in session.connection().execute(query).mappings()]


def settle_uncertain(session: Session, row_id: int, *, again: bool, at: datetime) -> bool:
    """Send an uncertain message again (as a new row), or leave it; False when somebody settled it before."""
    connection = session.connection()
    columns = [outbox.c[name] for name in Message.__slots__]
    query = (
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.state == OutboxState.UNCERTAIN.value)
        .values(state=OutboxState.FAILED.value)
        .returning(*columns)
    )
    found = connection.execute(query).mappings().one_or_none()
    if found is not None and again:
        queue_messages(connection, [(None, Message(**found))], at)
    return found is not None


def _newest(messages: Sequence[tuple[int | None, Message]]) -> list[tuple[int | None, Message]]:
    """Keep the last message of each key, with what the earlier ones of that key had asked for."""
    merged: dict[str, Message] = {}
    for _, message in messages:
        if message.coalesce is not None:
            merged[message.coalesce] = _inherit(message, merged)
    kept: list[tuple[int | None, Message]] = []
    for cause, message in reversed(messages):
        if message.coalesce is None:
            kept.append((cause, message))
        elif message.coalesce in merged:
            kept.append((cause, merged.pop(message.coalesce)))
    return kept[::-1]


def _replace(connection: Connection, keys: Sequence[str]) -> dict[str, Message]:
    return {
        row.coalesce: Message(
            chat_id=None,
            method="",
            payload="",
            priority=row.priority,
            pin=row.pin,
            renew=row.renew,
            budget=row.budget,
        )
        for row in connection.execute(_SUPERSEDE, {"keys": keys})
    }


def _inherit(message: Message, older: dict[str, Message]) -> Message:
    """Let a message ask for what the one it replaces had asked for: its urgency, a pin, a new place."""
    replaced = older.get(message.coalesce) if message.coalesce is not None else None
    if replaced is None:
        return message
    return replace(
        message,
        priority=min(message.priority, replaced.priority),
        pin=message.pin or replaced.pin,
        renew=message.renew or replaced.renew,
        budget=message.budget or replaced.budget,
    )


def _values(cause: int | None, message: Message, at: datetime) -> dict[str, Any]:
    return {
        "cause": cause,
        "chat_id": message.chat_id,
        "method": message.method,
        "payload": message.payload,
        "priority": message.priority,
        "coalesce": message.coalesce,
        "card": message.card,
        "pin": message.pin,
        "renew": message.renew,
        "budget": message.budget,
        "then_kind": message.then_kind,
        "then_payload": message.then_payload,
        "state": _QUEUED,
        "created_at": at,
    }
