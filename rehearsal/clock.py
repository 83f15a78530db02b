"""Keep one simulated time for the bot, the people and the platform's limits.

At a linear speed simulated seconds are wall seconds times the speed. At "max" time runs 1:1 while anything is in
flight and jumps to the earliest wake-up as soon as everybody waits.
"""

import asyncio
import heapq
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Literal

from rehearsal.presence import BotPresence

SETTLE_ROUNDS = 4  # turns of the event loop that must find nothing in flight before a jump
IDLE_WALL_SECONDS = 25.0


class Wake:
    """Hold one task until its simulated time comes or somebody fires it."""

    __slots__ = ("_clock", "_future", "_task")

    def __init__(self, clock: "SimClock", task: asyncio.Task[Any] | None) -> None:
        self._clock = clock
        self._task = task
        self._future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    @property
    def done(self) -> bool:
        """Tell whether the wait is over."""
        return self._future.done()

    def fire(self, *, by_event: bool = True) -> None:
        """End the wait; the waiting person counts as busy from this moment, before their task runs."""
        if not self._future.done():
            self._future.set_result(by_event)
            self._clock.resume(self._task)

    async def wait(self) -> bool:
        """Return True when fired by an event, False when the time came first."""
        try:
            return await self._future
        finally:
            self._future.cancel()
            self._clock.resume(self._task)


class SimClock:
    """Count simulated time from `start` at `speed` (a factor, or "max": skip whatever nobody needs)."""

    def __init__(
        self,
        start: datetime,
        speed: float | Literal["max"] = 1.0,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.jumping = speed == "max"
        self.rate = 1.0 if speed == "max" else float(speed)
        self.epoch = 0
        self.bot = BotPresence()
        self._monotonic = monotonic
        self._sim = start.timestamp()
        self._wall = monotonic()
        self._heap: list[tuple[float, int, Wake]] = []
        self._pushed = 0
        self._timer: asyncio.TimerHandle | None = None
        self._busy: dict[asyncio.Task[Any], int] = {}
        self._paused: dict[asyncio.Task[Any], int] = {}
        self._in_flight = 0
        self._considering = False

    def timestamp(self) -> float:
        """Return simulated seconds since 1970."""
        return self._sim + (self._monotonic() - self._wall) * self.rate

    def now(self) -> datetime:
        """Return the simulated time, in UTC."""
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def reading(self) -> dict[str, object]:
        """Describe the clock as the bot's process reads it."""
        now = self.now().isoformat(timespec="microseconds")
        return {"now": now, "rate": self.rate, "epoch": self.epoch}

    async def sleep_until(self, moment: datetime) -> None:
        """Wait for a simulated moment; a busy person does not count as busy meanwhile."""
        if moment.timestamp() > self.timestamp():
            await self.waiter(until=moment).wait()

    async def sleep(self, seconds: float) -> None:
        """Wait for so many simulated seconds."""
        await self.sleep_until(datetime.fromtimestamp(self.timestamp() + seconds, UTC))

    def waiter(self, *, until: datetime | None = None) -> Wake:
        """Let the current task wait for an event, `until` at the latest; it is idle from now on."""
        task = asyncio.current_task()
        wake = Wake(self, task)
        if task is not None and task in self._busy:
            self._paused[task] = self._busy.pop(task)
        self._push(wake, until)
        self.consider()
        return wake

    @asynccontextmanager
    async def busy(self) -> AsyncIterator[None]:
        """Hold the clock at 1:1 while a person reads, thinks or acts."""
        task = asyncio.current_task()
        assert task is not None
        self._busy[task] = self._busy.get(task, 0) + 1
        try:
            yield
        finally:
            self._busy[task] -= 1
            if not self._busy[task]:
                del self._busy[task]
            self.consider()

    def begin(self) -> None:
        """Count one more thing in flight: a call being served, a webhook not yet answered."""
        self._in_flight += 1

    def end(self) -> None:
        """Count one thing in flight less."""
        self._in_flight -= 1
        self.consider()

    def expect_bot(self, expected: bool) -> None:  # noqa: FBT001 - the sentence reads expect_bot(True)
        """Say whether a bot process is alive or starting: only then does it hold the clock."""
        self.bot.expect(expected=expected)
        self.consider()

    async def idle(self, *, party: str, seen: int, until: datetime | None) -> None:
        """Count a party of the bot as idle until its time, any jump, or 25 s of wall time."""
        wake = Wake(self, None)
        self._push(wake, until)
        limit = asyncio.get_running_loop().call_later(IDLE_WALL_SECONDS, wake.fire)
        opened = self.bot.open_idle(party, seen, wake.fire)
        self.consider()
        try:
            await wake.wait()
        finally:
            limit.cancel()
            self.bot.close_idle(opened)

    def resume(self, task: asyncio.Task[Any] | None) -> None:
        """Count a task that was waiting as busy again; one outside `busy` gets a few turns to say so."""
        if task is not None and task in self._paused:
            self._busy[task] = self._paused.pop(task)
        else:
            self._linger(SETTLE_ROUNDS)

    def consider(self) -> None:
        """Jump soon, if nothing is in flight then."""
        if self.jumping and not self._considering and self._all_idle():
            self._considering = True
            asyncio.get_running_loop().call_soon(self._settle, SETTLE_ROUNDS)

    def _linger(self, rounds: int) -> None:
        if rounds == SETTLE_ROUNDS:
            self._in_flight += 1
        if rounds:
            asyncio.get_running_loop().call_soon(self._linger, rounds - 1)
        else:
            self.end()

    def _settle(self, rounds: int) -> None:
        if not self._all_idle():
            self._considering = False
        elif rounds:
            asyncio.get_running_loop().call_soon(self._settle, rounds - 1)
        else:
            self._considering = False
            self._jump()

    def _all_idle(self) -> bool:
        return not self._in_flight and not self._busy and self.bot.is_idle()

    def _jump(self) -> None:
        self._drop_done()
        if not self._heap:
            return
        target = self._heap[0][0]
        if target > self.timestamp():
            self._sim, self._wall = target, self._monotonic()
            self.epoch += 1
            self.bot.wake_all()
        self._release_due()

    def _push(self, wake: Wake, until: datetime | None) -> None:
        if until is None:
            return
        self._pushed += 1
        heapq.heappush(self._heap, (until.timestamp(), self._pushed, wake))
        if self._heap[0][2] is wake:
            self._arm()

    def _drop_done(self) -> None:
        while self._heap and self._heap[0][2].done:
            heapq.heappop(self._heap)

    def _release_due(self) -> None:
        now = self.timestamp()
        self._drop_done()
        while self._heap and self._heap[0][0] <= now:
            heapq.heappop(self._heap)[2].fire(by_event=False)
            self._drop_done()
        self._arm()

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._heap:
            wait = max(0.0, (self._heap[0][0] - self.timestamp()) / self.rate)
            self._timer = asyncio.get_running_loop().call_later(wait, self._release_due)

    def close(self) -> None:
        """Forget every timer, so that the loop can end."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.jumping = False
