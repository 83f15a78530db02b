"""due timers → inbox: APScheduler wakes us at the next one, the rows are the truth."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import Connection

from bot.arrivals import timer_arrival
from bot.timepiece import Activity, Timepiece
from storage.inbox import store_arrivals
from storage.timers import due_timers, mark_fired, next_due
from storage.writer import Writer

log = logging.getLogger(__name__)
NAME = "clock"
JOB = "next-timer"
PAUSE = timedelta(seconds=1)


class Clock:
    """Turn each timer into an inbox row once its time has come, exactly once."""

    def __init__(
        self,
        *,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
        step: Callable[[str], None],
        on_due: Callable[[], None],
    ) -> None:
        self._writer = writer
        self._timepiece = timepiece
        self._activity = activity
        self._step = step
        self._on_due = on_due
        self._next: datetime | None = None
        self._ring = asyncio.Event()
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"misfire_grace_time": None, "coalesce": True})
        timepiece.on_jump(self._arm)

    def start(self) -> None:
        """Begin to wait; what fell due meanwhile fires at once."""
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._scheduler.start()
        self._wake()

    def stop(self) -> None:
        """Wait no longer."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def expect(self, due: datetime | None) -> None:
        """Hear when the next timer is due."""
        if due != self._next:
            self._next = due
            self._timepiece.expect(NAME, due)
            self._arm()

    async def run(self) -> None:
        """Fire what is due, and wait for the next, without end."""
        while True:
            await self._ring.wait()
            self._ring.clear()
            try:
                work = partial(fire_due, at=self._timepiece.now())
                fired, due = await asyncio.wrap_future(self._writer.submit(work))
            except Exception as error:  # noqa: BLE001 (one of the four loops: the timers are still there)
                log.warning("timers could not be fired: %s", type(error).__name__)
                await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
                self._ring.set()
                continue
            self._step("clock-after-commit")
            if fired:
                self._on_due()
            self.expect(due)
            self._activity.set(NAME, busy=False)

    def _arm(self) -> None:
        """Let the scheduler, which reads the wall clock, ring when the next timer is due."""
        if self._next is None:
            if self._scheduler.get_job(JOB):
                self._scheduler.remove_job(JOB)
        elif self._next <= self._timepiece.now():
            self._wake()
        else:
            at = self._timepiece.wall(self._next)
            self._scheduler.add_job(self._wake, "date", run_date=at, id=JOB, replace_existing=True)

    def _wake(self) -> None:
        self._activity.set(NAME, busy=True)
        self._ring.set()


def fire_due(connection: Connection, at: datetime) -> tuple[int, datetime | None]:
    """Store what is due as inbox rows, in the same transaction that marks the timers as fired."""
    due = due_timers(connection, at)
    if due:
        store_arrivals(connection, [timer_arrival(timer, at=at) for timer in due])
        mark_fired(connection, [timer.id for timer in due])
    return len(due), next_due(connection)
