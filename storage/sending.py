"""What becomes of an outbox row on its way: marked before and after, put back, moved, given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from storage.outbox import OutboxRow
from storage.runtime import OutboxState, card, outbox

_QUEUED = OutboxState.QUEUED.value
_SENDING = OutboxState.SENDING.value
_OPEN = (_QUEUED, _SENDING)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id.in_(bindparam("row_ids", expanding=True)), outbox.c.state == _QUEUED)
    .values(state=_SENDING, attempts=outbox.c.attempts + 1)
    .returning(outbox.c.id)
)
_SENT = (
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"))
    .values(state=OutboxState.SENT.value, message_id=bindparam("message"), sent_at=bindparam("at"), error=None)
)


def mark_sending(connection: Connection, row_ids: Sequence[int]) -> set[int]:
    """Note that rows are about to be sent; returns those that nobody replaced meanwhile."""
    return set(connection.execute(_CLAIM, {"row_ids": list(row_ids)}).scalars())


def mark_sent(connection: Connection, sent: Sequence[tuple[int, int | None]], at: datetime) -> None:
    """Note that rows have arrived, each as which message."""
    connection.execute(_SENT, [{"row_id": row_id, "message": message, "at": at} for row_id, message in sent])


def mark_failed(connection: Connection, row_id: int, error: str) -> None:
    """Give a row up, with the reason."""
    connection.execute(update(outbox).where(outbox.c.id == row_id).values(state=OutboxState.FAILED.value, error=error))


def mark_uncertain(connection: Connection, row_id: int, error: str) -> None:
    """Note that nobody knows whether a row arrived."""
    connection.execute(
        update(outbox).where(outbox.c.id == row_id).values(state=OutboxState.UNCERTAIN.value, error=error)
    )


def put_back(connection: Connection, row_id: int, not_before: datetime | None, error: str) -> bool:
    """Queue a row again, unless a newer one of its key is queued already: then it has been replaced."""
    newer = select(outbox.c.id).where(
        outbox.c.coalesce == select(outbox.c.coalesce).where(outbox.c.id == row_id).scalar_subquery(),
        outbox.c.id > row_id,
        outbox.c.state.in_(_OPEN),
    )
    replaced = connection.execute(newer.limit(1)).first() is not None
    state = OutboxState.REPLACED.value if replaced else _QUEUED
    connection.execute(
        update(outbox).where(outbox.c.id == row_id).values(state=state, not_before=not_before, error=error)
    )
    return not replaced


def rewrite(connection: Connection, row_id: int, method: str, payload: str) -> None:
    """Change how a row is sent (a new message where an edit is impossible), and queue it again."""
    connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id)
        .values(method=method, payload=payload, state=_QUEUED, not_before=None)
    )


def interrupted_rows(connection: Connection) -> list[OutboxRow]:
    """List the rows whose sending a kill interrupted."""
    columns = [outbox.c[name] for name in OutboxRow.__slots__]
    query = select(*columns).where(outbox.c.state == _SENDING).order_by(outbox.c.id)
    return [OutboxRow(**row) for row in connection.execute(query).mappings()]


def give_up_chat(connection: Connection, chat_id: int, error: str) -> int:
    """Give up everything queued for a chat that cannot be reached."""
    query = update(outbox).where(outbox.c.chat_id == chat_id, outbox.c.state == _QUEUED)
    return connection.execute(query.values(state=OutboxState.FAILED.value, error=error)).rowcount


def retarget_chat(connection: Connection, old: int, new: int) -> None:
    """Move what waits for a chat, and its cards, to the chat's new number."""
    connection.execute(
        update(outbox)
        .where(outbox.c.chat_id == old, outbox.c.state.in_(_OPEN))
        .values(
            chat_id=new,
            coalesce=func.replace(outbox.c.coalesce, f"card:{old}:", f"card:{new}:"),
        )
    )
    # The messages of a basic group cannot be edited in the supergroup: its cards are sent anew.
    connection.execute(card.delete().where(card.c.chat_id == old))
