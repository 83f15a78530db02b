"""The clock as a port: real time, or the one clock of a rehearsal, shared with its people and limits."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import aiohttp

from bot.errors import HalqaError

LONGEST_SLEEP = 3600.0  # wall seconds: a changed system clock is noticed within an hour
ASK_AGAIN = 0.2  # wall seconds until a rehearsal's clock that did not answer is asked again
WAKING_ROUNDS = 16  # turns of the event loop; about seven are needed


class Timepiece(Protocol):
    """Tell the time and wait for it."""

    def now(self) -> datetime:
        """Give the time (UTC)."""

    def wall(self, at: datetime) -> datetime:
        """Give the time on the wall clock at which `at` will have come."""

    async def sleep_until(self, at: datetime) -> None:
        """Wait until a time has come."""

    def expect(self, name: str, at: datetime | None) -> None:
        """Note when somebody will wake up by other means (None: not at all)."""

    def on_jump(self, tell: Callable[[], None]) -> None:
        """Call somebody whenever time has jumped."""


class RealTime:
    """Take the time from the wall clock."""

    def __init__(self, wall_now: Callable[[], datetime]) -> None:
        self.now = wall_now

    def wall(self, at: datetime) -> datetime:
        """Give the same time."""
        return at

    async def sleep_until(self, at: datetime) -> None:
        """Wait until a time has come."""
        while (seconds := (at - self.now()).total_seconds()) > 0:  # noqa: ASYNC110 (no event tells the time)
            await asyncio.sleep(min(seconds, LONGEST_SLEEP))

    def expect(self, name: str, at: datetime | None) -> None:
        """Do nothing: real time waits for nobody."""

    def on_jump(self, tell: Callable[[], None]) -> None:
        """Do nothing: real time does not jump."""


class Activity:
    """Know which parts of the bot have something to do, and the newest update that was taken in."""

    def __init__(self) -> None:
        self.seen = 0
        self.changed = asyncio.Event()
        self._busy: set[str] = set()

    def set(self, name: str, *, busy: bool) -> None:
        """Say that a part has begun or ended its work."""
        if busy is not (name in self._busy):
            (self._busy.add if busy else self._busy.discard)(name)
            self.changed.set()

    @property
    def idle(self) -> bool:
        """Tell whether nobody has anything to do."""
        return not self._busy


class RehearsalTime:
    """Take the time from a rehearsal's clock over HTTP, and tell it when there is nothing to do."""

    def __init__(
        self,
        url: str,
        session: aiohttp.ClientSession,
        activity: Activity,
        *,
        monotonic: Callable[[], float],
        wall_now: Callable[[], datetime],
    ) -> None:
        self._url = url
        self._session = session
        self._activity = activity
        self._monotonic = monotonic
        self._wall_now = wall_now
        self._reading: tuple[datetime, float, int] | None = None
        self._read_at = 0.0
        self._jumped = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []
        self._expected: dict[str, datetime] = {}
        self._tickets = itertools.count()

    async def start(self) -> None:
        """Read the clock for the first time."""
        try:
            async with self._session.get(self._url) as answer:
                self._take(await answer.json())
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            raise HalqaError(f"the rehearsal's clock at HALQA_CLOCK_URL does not answer: {error}") from error

    def now(self) -> datetime:
        """Give the rehearsal's time."""
        assert self._reading is not None
        at, rate, _ = self._reading
        return at + timedelta(seconds=(self._monotonic() - self._read_at) * rate)

    def wall(self, at: datetime) -> datetime:
        """Give the time on the wall clock at which `at` will have come, if nothing jumps."""
        assert self._reading is not None
        return self._wall_now() + (at - self.now()) / self._reading[1]

    async def sleep_until(self, at: datetime) -> None:
        """Wait until a time has come by itself or by a jump."""
        ticket = f"sleep {next(self._tickets)}"
        self.expect(ticket, at)
        try:
            while (seconds := (at - self.now()).total_seconds()) > 0:
                assert self._reading is not None
                await _either(self._jumped, seconds / self._reading[1])
        except asyncio.CancelledError:
            self.expect(ticket, None)
            raise
        self._let_go(ticket, WAKING_ROUNDS)

    def _let_go(self, ticket: str, rounds: int) -> None:
        """Stay expected, at a time that has come, until whoever slept has had the time to say that there is work."""
        if rounds:
            asyncio.get_running_loop().call_soon(self._let_go, ticket, rounds - 1)
        else:
            self.expect(ticket, None)

    def expect(self, name: str, at: datetime | None) -> None:
        """Note when somebody will wake up (None: not at all)."""
        before = min(self._expected.values(), default=None)
        if at is None:
            self._expected.pop(name, None)
        else:
            self._expected[name] = at
        if min(self._expected.values(), default=None) != before:
            self._activity.changed.set()

    def on_jump(self, tell: Callable[[], None]) -> None:
        """Call somebody whenever time has jumped."""
        self._listeners.append(tell)

    async def report_idleness(self) -> None:
        """Tell the clock whenever there is nothing to do, and take back what was told once there is."""
        activity = self._activity
        while True:
            activity.changed.clear()
            if activity.idle:
                asking = asyncio.create_task(self._ask(activity.seen))
                change = asyncio.create_task(activity.changed.wait())
                try:
                    await asyncio.wait({asking, change}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    asking.cancel()
                    change.cancel()
                    await asyncio.gather(asking, change, return_exceptions=True)
            else:
                await activity.changed.wait()

    async def _ask(self, seen: int) -> None:
        until = min(self._expected.values(), default=None)
        body = {"party": "bot", "seen": seen, "until": until.isoformat() if until else None}
        try:
            async with self._session.post(f"{self._url}/idle", json=body) as answer:
                self._take(await answer.json())
        except (aiohttp.ClientError, TimeoutError):
            await asyncio.sleep(ASK_AGAIN)
        for _ in range(4):
            await asyncio.sleep(0)  # whoever has just been woken says first that there is work

    def _take(self, reading: Mapping[str, Any]) -> None:
        now, rate, epoch = datetime.fromisoformat(reading["now"]).astimezone(UTC), reading["rate"], reading["epoch"]
        before, self._reading, self._read_at = self._reading, (now, float(rate), int(epoch)), self._monotonic()
        if before is not None and before[2] != epoch:
            jumped, self._jumped = self._jumped, asyncio.Event()
            jumped.set()
            for tell in self._listeners:
                tell()


async def _either(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
