"""What is stored when a message cannot go out as it was meant to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.arrivals import call_arrival, doubt_arrival, migration_arrival, standing_arrival
from bot.messages import as_plain, compact
from bot.preparing import Sent
from bot.rules import Doubt, in_doubt
from storage.blobs import remember_upload
from storage.cards import find_card, forget_card
from storage.inbox import store_arrivals
from storage.outbox import OutboxRow
from storage.sending import (
    give_up_chat,
    interrupted_rows,
    mark_failed,
    mark_uncertain,
    put_back,
    retarget_chat,
    rewrite,
)

INTERRUPTED = "the bot ended while this was being sent"


def recover_interrupted(connection: Connection, at: datetime) -> None:
    """Decide on every row whose sending a kill interrupted."""
    for row in interrupted_rows(connection):
        is_edit = (
            row.card is not None
            and row.chat_id is not None
            and not row.renew
            and find_card(connection, row.chat_id, row.card) is not None
        )
        if is_edit or in_doubt(row) is Doubt.REPEAT:
            put_back(connection, row.id, None, INTERRUPTED)
        else:
            leave_in_doubt(connection, row, INTERRUPTED, at)


def leave_in_doubt(connection: Connection, row: OutboxRow, error: str, at: datetime) -> None:
    """Let a post wait for an organizer who looks whether it arrived."""
    mark_uncertain(connection, row.id, error)
    store_arrivals(connection, [doubt_arrival(row, at=at)])


def give_up(connection: Connection, row: OutboxRow, error: str, at: datetime) -> None:
    """Give a row up; a handler that waits for its answer hears why."""
    mark_failed(connection, row.id, error)
    if row.then_kind is not None:
        store_arrivals(connection, [call_arrival(row, None, error, at=at)])


def lose_chat(connection: Connection, row: OutboxRow, after: str, error: str, at: datetime) -> None:
    """Give up everything for a chat that cannot be reached, and let the handlers know."""
    assert row.chat_id is not None
    give_up(connection, row, error, at)
    give_up_chat(connection, row.chat_id, error)
    store_arrivals(connection, [standing_arrival(row.chat_id, after, at=at)])


def move_chat(connection: Connection, row: OutboxRow, new: int, at: datetime) -> OutboxRow:
    """Let everything for a group go to the supergroup it has become."""
    assert row.chat_id is not None
    retarget_chat(connection, row.chat_id, new)
    put_back(connection, row.id, None, "the group has moved")
    store_arrivals(connection, [migration_arrival(row.chat_id, new, at=at)])
    coalesce = row.coalesce and row.coalesce.replace(f"card:{row.chat_id}:", f"card:{new}:")
    return replace(row, chat_id=new, coalesce=coalesce)


def send_anew(connection: Connection, row: OutboxRow) -> OutboxRow | None:
    """Send as a new message what was to replace one that is gone; None when a newer state is queued."""
    if row.card is not None and row.chat_id is not None:
        forget_card(connection, row.chat_id, row.card)
        return row if put_back(connection, row.id, None, "the card was gone") else None
    payload = json.loads(row.payload)
    payload.pop("message_id", None)
    return _rewritten(connection, row, "sendMessage", compact(payload))


def send_plainly(connection: Connection, row: OutboxRow) -> OutboxRow:
    """Send without markup what Telegram would not read with it."""
    payload = json.loads(row.payload)
    payload.pop("parse_mode")
    for name in ("text", "caption"):
        if name in payload:
            payload[name] = as_plain(payload[name])
    return _rewritten(connection, row, row.method, compact(payload))


def upload_again(connection: Connection, row: OutboxRow, files: Sequence[Sent]) -> OutboxRow | None:
    """Forget Telegram's names for the files of a row, so that they are uploaded again."""
    for file in files:
        remember_upload(connection, file.hash, file.kind, None)
    return row if put_back(connection, row.id, None, "a file was forgotten") else None


def _rewritten(connection: Connection, row: OutboxRow, method: str, payload: str) -> OutboxRow:
    rewrite(connection, row.id, method, payload)
    return replace(row, method=method, payload=payload)
