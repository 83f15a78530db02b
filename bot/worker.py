"""inbox → handler → outbox: undone rows are handled in order, a batch a commit, as long as there are any."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from bot.desk import Desk, Worked, set_aside, work_off
from bot.timepiece import Activity, Timepiece
from storage.outbox import OutboxRow
from storage.writer import Writer

log = logging.getLogger(__name__)
NAME = "worker"
PAUSE = timedelta(seconds=1)


class Outlet(Protocol):
    """Take what is to be sent."""

    cursor: int

    def take(self, rows: tuple[OutboxRow, ...]) -> None:
        """Take rows that have become durable."""

    def move(self, old: int, new: int) -> None:
        """Follow a chat to its new number."""


async def wait_for(event: asyncio.Event, timepiece: Timepiece, at: datetime | None) -> None:
    """Wait for an event, or for a time."""
    if at is None or event.is_set():
        await event.wait()
        return
    tasks = [asyncio.create_task(event.wait()), asyncio.create_task(timepiece.sleep_until(at))]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Worker:
    """Run handlers on the writer's thread, whenever there is an undone row."""

    def __init__(
        self,
        desk: Desk,
        *,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
        outlet: Outlet,
        batch: int,
        on_work: Callable[[], None],
        on_timer: Callable[[datetime | None], None],
    ) -> None:
        self._desk = desk
        self._writer = writer
        self._timepiece = timepiece
        self._activity = activity
        self._outlet = outlet
        self._batch = batch
        self._on_work = on_work
        self._on_timer = on_timer
        self._woken = asyncio.Event()
        self._noted: int | None = None

    def wake(self) -> None:
        """Say that there may be an undone row."""
        self._activity.set(NAME, busy=True)
        self._woken.set()

    async def run(self) -> None:
        """Handle what is undone, and wait for more, without end."""
        while True:
            self._woken.clear()
            self._activity.set(NAME, busy=True)
            worked = await self._work()
            if worked.handled or worked.noted is not None:
                continue
            if not self._woken.is_set():
                self._activity.set(NAME, busy=False)
                await wait_for(self._woken, self._timepiece, worked.next_at)

    async def _work(self) -> Worked:
        try:
            worked = await self._submit(self._batch)
        except Exception:  # noqa: BLE001 (one of the four loops: once more, with care)
            worked = await self._work_carefully()
        self._desk.step("worker-after-commit")
        self._noted = worked.noted
        for old, new in worked.moved:
            self._outlet.move(old, new)
        if worked.unsent:
            self._outlet.take(worked.unsent)
        if worked.has_work:
            self._on_work()
        if worked.handled:
            self._on_timer(worked.next_timer)
        return worked

    async def _work_carefully(self) -> Worked:
        """Set the row aside that fails, or, where not even that can be stored, the first one."""
        try:
            return await self._submit(self._batch, careful=True)
        except Exception as error:  # noqa: BLE001 (a batch that cannot be stored is tried row by row)
            log.error("a batch could not be stored: %s", type(error).__name__)  # noqa: TRY400 (a traceback may carry words)
        try:
            return await self._submit(1, careful=True)
        except Exception as error:  # noqa: BLE001 (the row is set aside with what happened)
            trace = "".join(traceback.format_exception(error))
        try:
            piece = partial(set_aside, error=trace, at=self._timepiece.now())
            return await asyncio.wrap_future(self._writer.submit(piece))
        except SQLAlchemyError as error:
            log.error("the database does not answer: %s", type(error).__name__)  # noqa: TRY400 (we wait and go on)
            await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
            return Worked(noted=self._noted or 0)

    async def _submit(self, limit: int, *, careful: bool = False) -> Worked:
        piece = partial(
            work_off,
            desk=self._desk,
            at=self._timepiece.now(),
            limit=limit,
            unsent_after=self._outlet.cursor,
            noted=self._noted,
            careful=careful,
        )
        return await asyncio.wrap_future(self._writer.submit(piece))
