"""The running parts held together: what one of them stores wakes the next."""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import Connection, func, select

from bot.clock import Clock
from bot.config import Settings
from bot.desk import Desk, Handle
from bot.jobs import JobFunction, Jobs, Pool
from bot.pacing import Pacing
from bot.poller import Intake, poll
from bot.profile import queue_profile
from bot.sender import Sender
from bot.telegram import Telegram
from bot.timepiece import Activity, RehearsalTime, Timepiece
from bot.webhook import receive
from bot.worker import Worker
from storage.inbox import begin_life
from storage.memory import memory_of
from storage.outbox import newest_row
from storage.runtime import InboxState, JobState, inbox, job
from storage.timers import next_due
from storage.writer import Writer

log = logging.getLogger(__name__)
LOOK = 0.25  # seconds of the wall clock between looks for what other processes stored
LOOKS = 8  # of these, one asks whatever happened
STOP_SECONDS = 3.0
_WAITING = select(func.max(inbox.c.id)).where(inbox.c.state == InboxState.NEW.value)
_QUEUED = select(func.max(job.c.id)).where(job.c.state == JobState.QUEUED.value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Trade:
    """Hold what the runtime runs for others: the handlers, the jobs, and the pool the jobs run in."""

    handle: Handle
    jobs: Mapping[str, JobFunction]
    pool: Pool


@dataclass(frozen=True, kw_only=True, slots=True)
class _Look:
    """Say how far the tables go, other processes' rows included."""

    inbox: int
    outbox: int
    job: int
    timer: datetime | None
    strangers: int  # how often somebody else had written


class Machine:
    """Run the bot's parts in one process."""

    def __init__(
        self,
        settings: Settings,
        desk: Desk,
        trade: Trade,
        *,
        telegram: Telegram,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
    ) -> None:
        self._settings, self._desk, self._telegram = settings, desk, telegram
        self._writer, self._timepiece = writer, timepiece
        parts: dict[str, Any] = {"writer": writer, "timepiece": timepiece, "activity": activity}
        self._sender = Sender(
            telegram,
            pacing=Pacing(settings.sending, timepiece.now()),
            connections=settings.sending.connections,
            step=desk.step,
            on_arrival=self._wake_worker,
            **parts,
        )
        self._clock = Clock(step=desk.step, on_due=self._wake_worker, **parts)
        self._jobs = Jobs(
            trade.jobs,
            pool=trade.pool,
            at_once=settings.runtime.job_processes,
            step=desk.step,
            on_done=self._wake_worker,
            **parts,
        )
        self._worker = Worker(
            desk,
            outlet=self._sender,
            batch=settings.runtime.batch,
            on_work=self._jobs.wake,
            on_timer=self._clock.expect,
            **parts,
        )
        self._intake = Intake(
            long_paste=timedelta(seconds=settings.runtime.long_paste_seconds),
            step=desk.step,
            on_stored=self._worker.wake,
            **parts,
        )

    async def serve(self, stop: asyncio.Event) -> None:
        """Start every part, say ready, and end in order once asked to."""
        waiting = await self._store_start()
        await self._sender.start()
        self._clock.start()
        self._worker.wake()
        async with self._receiving() as receiving:
            parts = [asyncio.create_task(part) for part in (*receiving, *self._parts())]
            ending = asyncio.create_task(stop.wait())
            log.info("ready, %d waiting", waiting)
            await asyncio.wait([ending, *parts], return_when=asyncio.FIRST_COMPLETED)
            await _cancel([ending, *parts])
        await self._end()
        for part in parts:
            if not part.cancelled():
                part.result()
        log.info("stopped")

    def _wake_worker(self) -> None:
        self._worker.wake()

    async def _store_start(self) -> int:
        waiting = await asyncio.wrap_future(self._writer.submit(begin_life))
        profile = partial(queue_profile, catalogue=self._desk.catalogue, at=self._timepiece.now())
        await asyncio.wrap_future(self._writer.submit(profile))
        return waiting

    @asynccontextmanager
    async def _receiving(self) -> AsyncIterator[list[Coroutine[Any, Any, None]]]:
        if self._settings.telegram.mode == "webhook":
            async with receive(self._telegram, self._intake, self._settings):
                yield []
        else:
            yield [poll(self._telegram, self._intake, self._timepiece)]

    def _parts(self) -> list[Coroutine[Any, Any, None]]:
        parts = [self._worker.run(), self._sender.run(), self._clock.run(), self._jobs.run(), self._look_around()]
        if isinstance(self._timepiece, RehearsalTime):
            parts.append(self._timepiece.report_idleness())
        return parts

    async def _end(self) -> None:
        self._clock.stop()
        self._jobs.stop()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._sender.finish()
        except TimeoutError:
            log.warning("some calls were still under way")

    async def _look_around(self) -> None:
        """Find what other processes (the command line) stored; in the wall clock's time, and no wake-up of ours."""
        seen = _Look(inbox=0, outbox=0, job=0, timer=None, strangers=0)
        for number in itertools.count():
            await asyncio.sleep(LOOK)
            known = seen if number % LOOKS else None  # now and then even where nobody seems to have written
            try:
                found = await asyncio.wrap_future(self._writer.submit(partial(_look, seen=known)))
            except Exception as error:  # noqa: BLE001 (a look more or less)
                log.warning("the database does not answer: %s", type(error).__name__)
                continue
            if found is seen:
                continue
            if found.inbox > seen.inbox:
                self._worker.wake()
            if found.job > seen.job:
                self._jobs.wake()
            if found.outbox > self._sender.cursor:
                await self._sender.load()
            self._clock.expect(found.timer)
            seen = found


def _look(connection: Connection, *, seen: _Look | None) -> _Look:
    strangers = memory_of(connection).strangers
    if seen is not None and strangers == seen.strangers:
        return seen
    return _Look(
        inbox=connection.execute(_WAITING).scalar() or 0,
        outbox=newest_row(connection),
        job=connection.execute(_QUEUED).scalar() or 0,
        timer=next_due(connection),
        strangers=strangers,
    )


async def _cancel(tasks: list[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
