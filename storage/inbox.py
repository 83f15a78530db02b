"""The inbox: everything that reached the bot, stored before it is confirmed, handled once and in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Insert, bindparam, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.runtime import InboxState, inbox


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrival:
    """Describe something that reached the bot; a second one with the same `key` is not stored."""

    kind: str
    key: str
    raw: str
    received_at: datetime
    chat_id: int | None = None
    user_id: int | None = None
    message_id: int | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxRow:
    """Hold an undone row of the inbox."""

    id: int
    kind: str
    raw: str
    received_at: datetime
    chat_id: int | None = None
    user_id: int | None = None
    not_before: datetime | None = None
    lives: int = 0
    trials: int = 0


_NEW = InboxState.NEW.value
_WAITING = (
    select(
        inbox.c.id,
        inbox.c.kind,
        inbox.c.raw,
        inbox.c.received_at,
        inbox.c.chat_id,
        inbox.c.user_id,
        inbox.c.not_before,
        inbox.c.lives,
        inbox.c.trials,
    )
    .where(inbox.c.state == _NEW)
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_DONE = (
    update(inbox).where(inbox.c.id == bindparam("row_id")).values(state=InboxState.DONE.value, done_at=bindparam("at"))
)
_INSERTS: dict[str, Insert] = {
    "sqlite": sqlite.insert(inbox).on_conflict_do_nothing(index_elements=["key"]),
    "postgresql": postgresql.insert(inbox).on_conflict_do_nothing(index_elements=["key"]),
}


def store_arrivals(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Store what arrived, in order; what is stored already is left as it is."""
    if arrivals:
        connection.execute(_INSERTS[connection.dialect.name], [_values(arrival) for arrival in arrivals])


def store_order(connection: Connection, arrival: Arrival) -> InboxRow:
    """Store an order of the command line and hand back its row."""
    found = connection.execute(inbox.insert().values(_values(arrival)).returning(inbox.c.id)).scalar_one()
    return InboxRow(id=found, kind=arrival.kind, raw=arrival.raw, received_at=arrival.received_at)


def waiting_rows(connection: Connection, limit: int, *, chat_id: int | None = None) -> list[InboxRow]:
    """List the oldest undone rows (of one chat)."""
    query = _WAITING if chat_id is None else _WAITING.where(inbox.c.chat_id == chat_id)
    return [InboxRow(**row) for row in connection.execute(query, {"most": limit}).mappings()]


def finish_rows(connection: Connection, row_ids: Sequence[int], at: datetime) -> None:
    """Mark rows as done."""
    if row_ids:
        connection.execute(_DONE, [{"row_id": row_id, "at": at} for row_id in row_ids])


def fail_rows(connection: Connection, row_ids: Sequence[int], error: str, at: datetime) -> None:
    """Set rows aside for good, with the traceback of what went wrong."""
    connection.execute(
        update(inbox).where(inbox.c.id.in_(row_ids)).values(state=InboxState.FAILED.value, error=error, done_at=at)
    )


def begin_life(connection: Connection) -> int:
    """Note a start of the bot on every undone row; returns how many there are."""
    return connection.execute(update(inbox).where(inbox.c.state == _NEW).values(lives=inbox.c.lives + 1)).rowcount


def note_trials(connection: Connection, row_ids: Sequence[int]) -> None:
    """Note that rows are about to be handled on their own."""
    connection.execute(update(inbox).where(inbox.c.id.in_(row_ids)).values(trials=inbox.c.trials + 1))


def count_waiting(connection: Connection) -> int:
    """Count the undone rows."""
    return int(connection.execute(select(func.count()).select_from(inbox).where(inbox.c.state == _NEW)).scalar_one())


def failed_rows(session: Session) -> list[tuple[int, str, str]]:
    """List the rows set aside: number, kind and error."""
    query = select(inbox.c.id, inbox.c.kind, inbox.c.error).where(inbox.c.state == InboxState.FAILED.value)
    return [(row.id, row.kind, row.error) for row in session.connection().execute(query.order_by(inbox.c.id))]


def _values(arrival: Arrival) -> dict[str, Any]:
    return {
        "kind": arrival.kind,
        "key": arrival.key,
        "raw": arrival.raw,
        "received_at": arrival.received_at,
        "chat_id": arrival.chat_id,
        "user_id": arrival.user_id,
        "message_id": arrival.message_id,
        "not_before": arrival.not_before,
        "state": _NEW,
    }
