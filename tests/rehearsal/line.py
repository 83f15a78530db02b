"""Stand on the bot's side of the line: call the embedded Bot API over HTTP."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import aiohttp

from rehearsal.api import EmbeddedBotApi
from rehearsal.clock import SimClock
from rehearsal.faults import Faults
from rehearsal.limits import LimitSettings

START = datetime(2024, 11, 21, 8, 0, tzinfo=UTC)
FREE = LimitSettings(enabled=False)


class Line:
    """Hold one embedded Bot API and a client session."""

    def __init__(self, api: EmbeddedBotApi, session: aiohttp.ClientSession) -> None:
        self.api = api
        self.session = session
        self.amal = api.add_user(1, "Amal", language_code="ar")
        self.ben = api.add_user(2, "Ben", language_code="fr")

    def url(self, method: str) -> str:
        return f"{self.api.url}/bot{self.api.token}/{method}"

    async def turn(self) -> dict[str, Any]:
        """Make one round trip, so that what is under way arrives; return the clock's reading."""
        async with self.session.get(self.api.clock_url) as response:
            reading: dict[str, Any] = await response.json()
            return reading

    async def until(self, condition: Callable[[], object]) -> None:
        """Make round trips until something holds."""
        while not condition():
            await self.turn()

    async def answer(self, method: str, **params: object) -> dict[str, Any]:
        async with self.session.post(self.url(method), json=params) as response:
            answer: dict[str, Any] = await response.json()
            return answer

    async def call(self, method: str, **params: object) -> Any:
        answer = await self.answer(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **params: object) -> tuple[int, str]:
        answer = await self.answer(method, **params)
        assert not answer["ok"], answer
        return answer["error_code"], answer["description"]

    async def updates(self, **params: object) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.call("getUpdates", **params)
        return found


@asynccontextmanager
async def line(
    *,
    clock: SimClock | None = None,
    limits: LimitSettings = FREE,
    faults: Faults | None = None,
    latency_ms: float = 0.0,
) -> AsyncIterator[Line]:
    clock = clock or SimClock(START)
    async with (
        EmbeddedBotApi(clock=clock, limits=limits, faults=faults, latency_ms=latency_ms, check_answers=True) as api,
        aiohttp.ClientSession() as session,
    ):
        yield Line(api, session)


def play(scene: Callable[[Line], Awaitable[None]], **options: Any) -> None:
    """Run one scene on a fresh line."""

    async def run() -> None:
        async with line(**options) as fresh:
            await scene(fresh)

    asyncio.run(run())


class Hand:
    """Be a monotonic clock that only the test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds
