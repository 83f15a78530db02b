"""What is left of a vote outside the votes: the taps as they came in, the screens that showed somebody's choice."""

from __future__ import annotations

from sqlalchemy import Column, ColumnElement, or_
from sqlmodel import Session

from storage.runtime import InboxState, OutboxState, inbox, outbox

ON_A_BALLOT = ("vote.dot~", "vote.rate~", "vote.again~")
_UNSENT = (OutboxState.QUEUED.value, OutboxState.SENDING.value, OutboxState.UNCERTAIN.value)


def forget_taps(session: Session, *, chat_id: int | None = None, row_id: int | None = None) -> int:
    """Empty the stored taps and screens of ballots, of everybody or of one chat; returns how many rows.

    A row that still waits for its handler is left, but for `row_id`: the one that is being handled.
    """
    taps = inbox.update().where(_names(inbox.c.raw), or_(inbox.c.state != InboxState.NEW.value, inbox.c.id == row_id))
    screens = outbox.update().where(_names(outbox.c.payload), outbox.c.state.not_in(_UNSENT))
    if chat_id is not None:
        taps, screens = taps.where(inbox.c.chat_id == chat_id), screens.where(outbox.c.chat_id == chat_id)
    connection = session.connection()
    emptied = connection.execute(taps.values(raw="{}", error=None)).rowcount
    return emptied + connection.execute(screens.values(payload="{}")).rowcount


def _names(column: Column[str]) -> ColumnElement[bool]:
    return or_(*(column.contains(each, autoescape=True) for each in ON_A_BALLOT))
