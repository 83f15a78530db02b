"""Cards: the one message of a chat that is edited instead of sent again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session

from storage.runtime import card


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Say which message shows a card, and the hash of what it shows."""

    chat_id: int
    name: str
    message_id: int
    hash: str


def find_card(connection: Connection, chat_id: int, name: str) -> Card | None:
    """Find the message that shows a card."""
    query = select(card.c.chat_id, card.c.name, card.c.message_id, card.c.hash)
    row = connection.execute(query.where(card.c.chat_id == chat_id, card.c.name == name)).mappings().first()
    return None if row is None else Card(**row)


def remember_card(connection: Connection, shown: Card, at: datetime) -> None:
    """Note which message shows a card now, and what."""
    values = {
        "chat_id": shown.chat_id,
        "name": shown.name,
        "message_id": shown.message_id,
        "hash": shown.hash,
        "shown_at": at,
    }
    new = {"message_id": shown.message_id, "hash": shown.hash, "shown_at": at}
    on = ["chat_id", "name"]
    if connection.dialect.name == "sqlite":
        connection.execute(sqlite.insert(card).values(values).on_conflict_do_update(index_elements=on, set_=new))
    else:
        connection.execute(postgresql.insert(card).values(values).on_conflict_do_update(index_elements=on, set_=new))


def forget_card(connection: Connection, chat_id: int, name: str) -> None:
    """Forget a card whose message is gone: its next state is sent anew."""
    connection.execute(card.delete().where(card.c.chat_id == chat_id, card.c.name == name))


def card_message(session: Session, chat_id: int, name: str) -> int | None:
    """Give the number of the message that shows a card."""
    found = find_card(session.connection(), chat_id, name)
    return found.message_id if found else None
