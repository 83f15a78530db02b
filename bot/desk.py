"""One transaction's worth of work: undone rows in, handlers asked, everything they decided stored with them."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from sqlalchemy import Connection
from sqlmodel import Session

from bot.arrivals import read_arrival
from bot.lanes import Ready, sort_into_lanes
from bot.messages import Writing, Written
from bot.second_chances import give_second_chance
from dialog.delivery import Delivery, Priority, Toast
from dialog.incoming import ChatKind, Incoming, Migrated, Press
from dialog.screen import screen, words
from dialog.texts import Catalogue
from handlers.turn import Turn
from storage.database import is_transient
from storage.inbox import InboxRow, fail_rows, finish_rows, note_trials, waiting_rows
from storage.jobs import queue_job
from storage.outbox import Message, OutboxRow, queue_messages, unsent_rows
from storage.sending import retarget_chat
from storage.timers import next_due

log = logging.getLogger(__name__)
SUSPECT_LIVES = 2
TRIALS = 3
LOAD = 2000
LONGEST_BATCH = 0.02  # seconds after which a batch takes no further row
Handle = Callable[[Turn], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Hold what handling a row takes."""

    handle: Handle
    catalogue: Catalogue
    username: str
    random: Callable[[int], Random]
    step: Callable[[str], None]
    ticks: Callable[[], float]  # seconds of a clock that only runs forward


@dataclass(frozen=True, kw_only=True, slots=True)
class Worked:
    """Say what a transaction did, and what is to be done after it is durable."""

    handled: int = 0
    console: tuple[str, ...] = ()
    failed: bool = False
    refused: bool = False
    has_work: bool = False
    noted: int | None = None
    moved: tuple[tuple[int, int], ...] = ()
    unsent: tuple[OutboxRow, ...] = ()
    next_at: datetime | None = None
    next_timer: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Handled:
    """Hold what one row came to."""

    ready: Ready
    written: Written
    error: str | None = None
    moved: tuple[int, int] | None = None
    refused: bool = False


def work_off(
    connection: Connection,
    desk: Desk,
    *,
    at: datetime,
    limit: int,
    unsent_after: int,
    noted: int | None = None,
    chat_id: int | None = None,
    careful: bool = False,
) -> Worked:
    """Handle the oldest undone rows (of one chat), in their lanes, inside the caller's transaction.

    A handler's error spoils the transaction, unless it is `careful`: then each row has a savepoint, and one that
    fails is set aside. Errors are rare and savepoints are dear, so care is taken the second time only.

    A row that two lives of the bot left undone is handled alone, after a note that outlives a crash (`noted` says
    that the note is durable); after three such notes it is set aside.
    """
    lanes = sort_into_lanes(waiting_rows(connection, max(limit, 2 * limit), chat_id=chat_id), at)
    ready = _before_suspect(lanes.ready[:limit])
    if not ready and lanes.ready:
        suspect = lanes.ready[0]
        if suspect.rows[0].trials >= TRIALS:
            _fail(connection, suspect, f"the bot ended {TRIALS} times while handling this", at)
            return Worked(handled=1, failed=True)
        if suspect.rows[0].id != noted:
            note_trials(connection, [row.id for row in suspect.rows])
            return Worked(noted=suspect.rows[0].id)
        ready = (suspect,)
    done = _handle_in_time(connection, desk, ready, at, _handle_carefully if careful else _handle)
    worked = _store(connection, done, at)
    desk.step("worker-before-commit")
    return Worked(
        handled=worked.handled,
        failed=worked.failed,
        has_work=worked.has_work,
        moved=worked.moved,
        unsent=tuple(unsent_rows(connection, after=unsent_after, limit=LOAD)),
        next_at=lanes.next_at,
        next_timer=next_due(connection),
    )


def carry_out(connection: Connection, desk: Desk, row: InboxRow, content: dict[str, object], at: datetime) -> Worked:
    """Handle one row alone (an order of the command line); its console texts are the answer."""
    done = _handle_carefully(connection, desk, Ready(rows=(row,), content=content), at)
    return _store(connection, [done], at)


def set_aside(connection: Connection, error: str, at: datetime) -> Worked:
    """Give up the oldest row that is ready, when not even its failure could be stored the usual way."""
    lanes = sort_into_lanes(waiting_rows(connection, 100), at)
    if lanes.ready:
        _fail(connection, lanes.ready[0], error, at)
    return Worked(handled=len(lanes.ready[:1]), failed=True)


def _before_suspect(ready: Sequence[Ready]) -> tuple[Ready, ...]:
    for index, one in enumerate(ready):
        if one.rows[0].lives >= SUSPECT_LIVES:
            return tuple(ready[:index])
    return tuple(ready)


def _handle_in_time(
    connection: Connection,
    desk: Desk,
    ready: Sequence[Ready],
    at: datetime,
    handle: Callable[[Connection, Desk, Ready, datetime], _Handled],
) -> list[_Handled]:
    """Handle rows until the batch has taken long enough: those who tapped first wait for its commit."""
    began, done = desk.ticks(), []
    for one in ready:
        done.append(handle(connection, desk, one, at))
        if desk.ticks() - began > LONGEST_BATCH:
            break
    return done


def _handle(connection: Connection, desk: Desk, ready: Ready, at: datetime) -> _Handled:
    with Session(
        connection, join_transaction_mode="rollback_only", expire_on_commit=False, info=connection.info
    ) as session:
        turn = _begin_turn(session, desk, ready, at)
        moved = _follow_move(connection, turn.incoming)
        written = _play(turn, desk)
        session.commit()
    return _Handled(ready=ready, written=written, moved=moved)


def _handle_carefully(connection: Connection, desk: Desk, ready: Ready, at: datetime) -> _Handled:
    turn: Turn | None = None
    moved: tuple[int, int] | None = None
    with Session(
        connection, join_transaction_mode="create_savepoint", expire_on_commit=False, info=connection.info
    ) as session:
        try:
            turn = _begin_turn(session, desk, ready, at)
            moved = _follow_move(connection, turn.incoming)
            written = _play(turn, desk)
            session.commit()
        except Exception as error:
            session.rollback()
            if is_transient(error):
                raise
            log.error("row %d failed: %s", ready.rows[0].id, type(error).__name__)  # noqa: TRY400 (a traceback may carry words)
            trace = "".join(traceback.format_exception(error))
            return _Handled(ready=ready, written=_apologise(desk, turn), error=trace, moved=moved)
    return _Handled(ready=ready, written=written, moved=moved, refused=turn.refused)


def _begin_turn(session: Session, desk: Desk, ready: Ready, at: datetime) -> Turn:
    incoming = read_arrival(session.connection(), ready, username=desk.username)
    return Turn(session=session, at=at, incoming=incoming, random=desk.random(incoming.id))


def _play(turn: Turn, desk: Desk) -> Written:
    desk.handle(turn)
    _answer_press(turn)
    return Writing(desk.catalogue).write(turn.outgoing)


def _follow_move(connection: Connection, incoming: Incoming) -> tuple[int, int] | None:
    if not isinstance(incoming.action, Migrated) or incoming.chat is None:
        return None
    old, new = incoming.chat.id, incoming.action.new_chat_id
    retarget_chat(connection, old, new)
    return old, new


def _answer_press(turn: Turn) -> None:
    """Answer a press that its handler did not answer: the button must stop glowing."""
    if isinstance(turn.incoming.action, Press) and not turn.answered:
        turn.toast()


def _apologise(desk: Desk, turn: Turn | None) -> Written:
    """Say that something went wrong on our side, in the chat of the person it happened to."""
    nothing = Written(messages=(), work=(), console=())
    if turn is None:
        return nothing
    sorry = screen(words("error-ours"))
    chat, action = turn.incoming.chat, turn.incoming.action
    if turn.incoming.account is None or chat is None:
        text = desk.catalogue.plain(words("error-ours"), turn.language)
        return Written(messages=(), work=(), console=(text,))
    if chat.kind is not ChatKind.PRIVATE:
        outgoing: list[Delivery | Toast] = []
    else:
        outgoing = [Delivery(chat_id=chat.id, language=turn.language, screen=sorry, priority=Priority.REPLY)]
    if isinstance(action, Press):
        outgoing.append(Toast(query_id=action.query_id, language=turn.language))
    return Writing(desk.catalogue).write(outgoing)


def _fail(connection: Connection, ready: Ready, error: str, at: datetime) -> None:
    fail_rows(connection, [row.id for row in ready.rows], error, at)
    give_second_chance(connection, ready, at)


def _store(connection: Connection, done: Sequence[_Handled], at: datetime) -> Worked:
    messages: list[tuple[int | None, Message]] = []
    for one in done:
        messages.extend((one.ready.rows[0].id, message) for message in one.written.messages)
        for work in one.written.work:
            queue_job(connection, work.kind, work.payload, at)
        if one.error is not None:
            _fail(connection, one.ready, one.error, at)
    queue_messages(connection, messages, at)
    finish_rows(connection, [row.id for one in done if one.error is None for row in one.ready.rows], at)
    return Worked(
        handled=len(done),
        console=tuple(text for one in done for text in one.written.console),
        failed=any(one.error is not None for one in done),
        refused=any(one.refused for one in done),
        has_work=any(one.written.work for one in done),
        moved=tuple(one.moved for one in done if one.moved is not None),
    )
