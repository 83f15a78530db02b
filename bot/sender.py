"""outbox → Telegram: one call under way per chat, each marked before and after, at the pace Telegram allows."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot.breaker import Breaker
from bot.errors import (
    BadRequestError,
    ForbiddenError,
    MigratedError,
    NetworkSafeError,
    NetworkUncertainError,
    RetryAfterError,
    TelegramError,
    UnauthorizedError,
)
from bot.mailboxes import Mailboxes
from bot.marks import Marks, Sent
from bot.pacing import Pacing, on_beat
from bot.preparing import Prepared, claim_rows, needs_preparing, prepare_plain, queues_more
from bot.rules import (
    BROKEN_ATTEMPTS,
    Doubt,
    Meaning,
    in_doubt,
    is_new_message,
    longest_pause,
    meaning_of,
    pause_after,
    standing_after,
)
from bot.setbacks import (
    give_up,
    leave_in_doubt,
    lose_chat,
    move_chat,
    recover_interrupted,
    send_anew,
    send_plainly,
    upload_again,
)
from bot.telegram import Telegram
from bot.timepiece import Activity, Timepiece
from bot.worker import wait_for
from storage.outbox import OutboxRow, unsent_rows
from storage.sending import put_back
from storage.writer import Writer

log = logging.getLogger(__name__)
NAME = "sender"
LOAD = 2000
UPLOADS = 3  # attempts at a file that Telegram says it has forgotten


class Sender:
    """Send what the outbox holds."""

    def __init__(
        self,
        telegram: Telegram,
        *,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
        pacing: Pacing,
        connections: int,
        step: Callable[[str], None],
        on_arrival: Callable[[], None],
    ) -> None:
        self.cursor = 0
        self._telegram = telegram
        self._timepiece = timepiece
        self._activity = activity
        self._pacing = pacing
        self._connections = connections
        self._step = step
        self._on_arrival = on_arrival
        self._boxes = Mailboxes(pacing)
        self._news = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._marks = Marks(writer, timepiece, on_kept=self._kept)
        self._flying = 0
        self._breaker = Breaker(pacing, timepiece.now())

    async def start(self) -> None:
        """Decide on what a kill interrupted, and take what waits."""
        await self._marks.store(partial(recover_interrupted, at=self._timepiece.now()))
        await self.load()

    async def load(self) -> None:
        """Take the rows that others have queued."""
        while True:
            rows = await self._marks.store(partial(unsent_rows, after=self.cursor, limit=LOAD))
            self.take(tuple(rows))
            if len(rows) < LOAD:
                return

    def take(self, rows: tuple[OutboxRow, ...]) -> None:
        """Take rows that have become durable."""
        now = self._timepiece.now()
        fresh = [row for row in rows if row.id > self.cursor]
        for row in fresh:
            self._boxes.put(row, now)
        if fresh:
            self.cursor = fresh[-1].id
            self._wake()

    def move(self, old: int, new: int) -> None:
        """Follow a chat to its new number."""
        self._boxes.move(old, new, self._timepiece.now())
        self._wake()

    async def run(self) -> None:
        """Send what may be sent, and wait for more, without end."""
        while True:
            self._news.clear()
            now = self._timepiece.now()
            rows = self._boxes.take(now, self._room() - self._flying)
            self._launch(rows)
            if rows:
                continue
            if not self._flying:
                self._activity.set(NAME, busy=False)
            at = self._boxes.next_at(now) if self._flying < self._room() else None
            await wait_for(self._news, self._timepiece, at and on_beat(at))
            self._activity.set(NAME, busy=True)

    def _room(self) -> int:
        """Say how many calls may be under way: a single one to find out whether Telegram answers again."""
        return 1 if self._breaker.is_open else self._connections

    async def finish(self) -> None:
        """Wait for what is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._marks.flush()

    def _wake(self) -> None:
        self._activity.set(NAME, busy=True)
        self._news.set()

    def _launch(self, rows: list[OutboxRow]) -> None:
        self._flying += len(rows)
        claimed = []
        for row in rows:
            if is_new_message(row.method) or needs_preparing(row):
                claimed.append(row)
            else:
                self._spawn(self._send(prepare_plain(row)))
        if claimed:
            self._spawn(self._claim(claimed))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _claim(self, rows: list[OutboxRow]) -> None:
        """Mark rows durably as being sent, then send those that are still wanted."""
        prepared = await self._marks.store(partial(claim_rows, rows=rows, at=self._timepiece.now()))
        self._step("sender-marked")
        going = {one.row.id for one in prepared if not one.unchanged}
        for row in rows:
            if row.id not in going:
                self._land(row)
        for one in prepared:
            if not one.unchanged:
                self._spawn(self._send(one))

    async def _send(self, prepared: Prepared) -> None:
        self._step("sender-before-call")
        try:
            result = await self._telegram.call(prepared.method, prepared.params, uploads=prepared.uploads)
        except TelegramError as error:
            await self._fail(prepared, error)
            return
        self._step("sender-after-call")
        self._answered()
        await self._marks.keep(prepared, result)

    def _answered(self) -> None:
        """Note that Telegram answers; what waited for that goes at once."""
        now = self._timepiece.now()
        if self._breaker.works(now):
            self._boxes.release(now)
            self._wake()

    async def _kept(self, sent: list[Sent]) -> None:
        """Go on with the chats whose answers are durable now."""
        self._step("sender-kept")
        for prepared, _ in sent:
            self._land(prepared.row)
        if any(prepared.row.then_kind is not None for prepared, _ in sent):
            self._on_arrival()
        if any(queues_more(prepared) for prepared, _ in sent):
            await self.load()

    async def _fail(self, prepared: Prepared, error: TelegramError) -> None:
        """Do what an error asks for: once more now, later, otherwise, or never."""
        row, now = prepared.row, self._timepiece.now()
        match error:
            case RetryAfterError(seconds=seconds):
                until = now + timedelta(seconds=seconds)
                log.info("row %d: 429, pause of %g s", row.id, seconds)
                if row.chat_id is not None:
                    self._pacing.refused(row.chat_id, until, now)
                await self._later(row, until, error)
            case NetworkSafeError() | NetworkUncertainError() | UnauthorizedError():
                await self._broken(row, error, now, is_edit=prepared.method.startswith("edit"))
            case ForbiddenError():
                await self._lose(row, standing_after(str(error)), error, now)
            case MigratedError(new_chat_id=new_chat_id):
                await self._move(row, new_chat_id, now)
            case BadRequestError():
                self._answered()
                await self._refused(prepared, error, now)
            case _:
                await self._give_up(row, error, now)

    async def _broken(self, row: OutboxRow, error: TelegramError, now: datetime, *, is_edit: bool) -> None:
        self._breaker.broke(now)
        until = now + timedelta(seconds=pause_after(row.attempts, longest=longest_pause(row)))
        if isinstance(error, NetworkUncertainError) and not is_edit and in_doubt(row) is Doubt.ASK:
            log.warning("row %d: nobody knows whether it arrived", row.id)
            await self._end(row, partial(leave_in_doubt, row=row, error=str(error), at=now))
            self._on_arrival()
        elif row.attempts >= BROKEN_ATTEMPTS and not self._breaker.is_open:
            await self._give_up(row, error, now)
        else:
            await self._later(row, until, error)

    async def _refused(self, prepared: Prepared, error: BadRequestError, now: datetime) -> None:
        row = prepared.row
        match meaning_of(str(error)):
            case Meaning.DONE:
                await self._marks.keep(prepared, None)
            case Meaning.UNREACHABLE:
                await self._lose(row, "left", error, now)
            case Meaning.GONE if row.card is not None or row.method == "editMessageText":
                await self._otherwise(row, partial(send_anew, row=row), now)
            case Meaning.GONE:
                await self._marks.keep(prepared, None)
            case Meaning.MARKUP if '"parse_mode"' in row.payload:
                log.error("row %d: the markup was refused", row.id)
                await self._otherwise(row, partial(send_plainly, row=row), now)
            case Meaning.FILE if row.attempts < UPLOADS:
                await self._otherwise(row, partial(upload_again, row=row, files=prepared.files), now)
            case _:
                await self._give_up(row, error, now)

    async def _later(self, row: OutboxRow, until: datetime, error: TelegramError) -> None:
        """Try a row again at a time, unless a newer one has taken its place."""
        wanted = await self._marks.store(partial(put_back, row_id=row.id, not_before=until, error=str(error)))
        self._return(row, until, wanted=wanted)

    async def _otherwise(self, row: OutboxRow, change: Callable[[Connection], OutboxRow | None], now: datetime) -> None:
        """Send a row in another way, at once."""
        changed = await self._marks.store(change)
        self._return(changed or row, now, wanted=changed is not None)

    async def _lose(self, row: OutboxRow, after: str, error: TelegramError, now: datetime) -> None:
        log.info("row %d: its chat cannot be reached (%s)", row.id, after)
        if row.chat_id is None:
            await self._give_up(row, error, now)
            return
        self._boxes.drop(row.chat_id)
        await self._end(row, partial(lose_chat, row=row, after=after, error=str(error), at=now))
        self._on_arrival()

    async def _move(self, row: OutboxRow, new_chat_id: int, now: datetime) -> None:
        if row.chat_id is None:
            await self._give_up(row, MigratedError(new_chat_id), now)
            return
        moved = await self._marks.store(partial(move_chat, row=row, new=new_chat_id, at=now))
        self._land(row)
        self._boxes.put(moved, now)
        self.move(row.chat_id, new_chat_id)
        self._on_arrival()

    async def _give_up(self, row: OutboxRow, error: TelegramError, now: datetime) -> None:
        log.error("row %d (%s) was given up: %s", row.id, row.method, type(error).__name__)
        await self._end(row, partial(give_up, row=row, error=str(error), at=now))
        if row.then_kind is not None:
            self._on_arrival()

    async def _end(self, row: OutboxRow, work: Callable[[Connection], None]) -> None:
        await self._marks.store(work)
        self._land(row)

    def _land(self, row: OutboxRow) -> None:
        self._flying -= 1
        self._boxes.land(row, self._timepiece.now())
        self._wake()

    def _return(self, row: OutboxRow, until: datetime, *, wanted: bool) -> None:
        if not wanted:
            self._land(row)
            return
        self._flying -= 1
        self._boxes.put_back(row, until, self._timepiece.now())
        self._wake()
