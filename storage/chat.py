"""What a person wrote last in a chat, so that an answer is put where it will be seen."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from storage.runtime import inbox

_NEWEST = select(func.max(inbox.c.message_id)).where(inbox.c.chat_id == bindparam("chat"))


def last_message_from_person(session: Session, chat_id: int) -> int:
    """Give the number of the newest message a person wrote in a chat, 0 when there is none."""
    return session.connection().execute(_NEWEST, {"chat": chat_id}).scalar() or 0
