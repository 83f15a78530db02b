"""What the queues still hold of what was handled: a vote's taps and screens, the words that passed through."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, ColumnElement, String, cast, literal, null, or_, select
from sqlmodel import Session

from storage.runtime import InboxState, JobState, OutboxState, inbox, job, outbox

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


def forget_traffic(session: Session, *, before: datetime) -> int:
    """Empty what came in, went out or was worked on before a moment and is settled; returns how many rows.

    What still waits is left whole: an update, a message nobody knows the fate of, a job whose end is not heard yet.
    """
    came = inbox.update().where(inbox.c.state != InboxState.NEW.value, inbox.c.raw.not_in(("{}", "")))
    went = outbox.update().where(outbox.c.state.not_in(_UNSENT), outbox.c.payload != "{}")
    unheard = select(inbox.c.key).where(inbox.c.state == InboxState.NEW.value, inbox.c.kind == "job")
    key = literal("job:").concat(cast(job.c.id, String))
    worked = job.update().where(job.c.finished_at < before, job.c.state != JobState.QUEUED.value, key.not_in(unheard))
    emptied = (
        came.where(inbox.c.received_at < before).values(raw="{}", error=None),
        went.where(outbox.c.created_at < before).values(payload="{}"),
        worked.where(job.c.result.is_not(None)).values(payload={}, result=null()),
    )
    return sum(session.connection().execute(each).rowcount for each in emptied)


def _names(column: Column[str]) -> ColumnElement[bool]:
    return or_(*(column.contains(each, autoescape=True) for each in ON_A_BALLOT))
