"""Cards: the one message of a chat that is edited instead of sent again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select
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


_SHOWN = ("message_id", "hash", "shown_at")
_FIND = select(card.c.chat_id, card.c.name, card.c.message_id, card.c.hash).where(
    card.c.chat_id == bindparam("chat"), card.c.name == bindparam("card")
)
_INSERTS: dict[str, sqlite.Insert | postgresql.Insert] = {
    "sqlite": sqlite.insert(card),
    "postgresql": postgresql.insert(card),
}
_REMEMBER = {
    dialect: insert.on_conflict_do_update(
        index_elements=["chat_id", "name"], set_={name: insert.excluded[name] for name in _SHOWN}
    )
    for dialect, insert in _INSERTS.items()
}


def find_card(connection: Connection, chat_id: int, name: str) -> Card | None:
    """Find the message that shows a card."""
    row = connection.execute(_FIND, {"chat": chat_id, "card": name}).mappings().first()
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
    connection.execute(_REMEMBER[connection.dialect.name], values)


def forget_card(connection: Connection, chat_id: int, name: str) -> None:
    """Forget a card whose message is gone: its next state is sent anew."""
    connection.execute(card.delete().where(card.c.chat_id == chat_id, card.c.name == name))


def card_message(session: Session, chat_id: int, name: str) -> int | None:
    """Give the number of the message that shows a card."""
    found = find_card(session.connection(), chat_id, name)
    return found.message_id if found else None
