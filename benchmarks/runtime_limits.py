"""Taps and bulk against the embedded Bot API with Telegram's limits on and a simulated network."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.runtime_line import peak_mb
from rehearsal.api import EmbeddedBotApi
from rehearsal.clock import SimClock
from rehearsal.limits import LimitSettings
from rehearsal.phones import Phone

FIRST = 10_000
START = datetime(2024, 11, 21, 8, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Taps:
    """Hold what became of the taps of one round: how many were answered, and the times in ms."""

    answered: int
    p50: float
    p95: float


@dataclass(frozen=True, kw_only=True)
class Bulk:
    """Hold what became of one announcement: messages a second, refusals, and the bot's peak memory."""

    per_second: float
    refused: int
    peak_mb: float


def taps(people: int, rounds: int, *, seconds: float = 2.0) -> list[Taps]:
    """Let so many people tap within so many seconds, again and again."""
    return asyncio.run(_taps(people, rounds, seconds))


def bulk(people: int, rounds: int) -> list[Bulk]:
    """Tell so many people of a phase change, again and again."""
    return asyncio.run(_bulk(people, rounds))


async def _taps(people: int, rounds: int, seconds: float) -> list[Taps]:
    found = []
    async with _stage(people, latency_ms=100) as (api, phones, _):
        for phone in phones:
            phone.start()
        await _until(lambda: all(phone.with_button("Tap") for phone in phones))
        for number in range(rounds):
            await asyncio.sleep(5)  # until everybody may be written to again
            found.append(await _round(phones, seconds, random.Random(number)))
        assert api.record.http_429() == 0
    return found


async def _round(phones: list[Phone], seconds: float, chance: random.Random) -> Taps:
    async def tap(phone: Phone) -> float | None:
        await asyncio.sleep(chance.uniform(0, seconds))
        shown = phone.with_button("Tap")
        assert shown is not None
        pressed = phone.press(shown, "Tap")
        async with asyncio.timeout(10):
            answer = await pressed.answer()
        assert answer is not None
        assert answer.answered is not None
        return (answer.answered - answer.pressed).total_seconds() * 1000

    times = await asyncio.gather(*(tap(phone) for phone in phones), return_exceptions=True)
    good = sorted(each for each in times if isinstance(each, float))
    return Taps(answered=len(good), p50=good[len(good) // 2], p95=good[int(len(good) * 0.95)])


async def _bulk(people: int, rounds: int) -> list[Bulk]:
    found = []
    async with _stage(people, latency_ms=0) as (api, phones, process):
        organizer = api.add_user(1, "Organizer")
        for number in range(1, rounds + 1):
            await asyncio.sleep(3)  # until the pace has recovered
            before = len(api.record.messages)  # the organizer's own message will be one more
            organizer.send_text(f"/phase {FIRST} {people}")
            await _until(lambda: len(api.record.messages) > before + people)  # noqa: B023 (awaited in this turn)
            sent = [message.sent for message in api.record.messages[before:] if message.author_id != 1]
            rate = (len(sent) - 1) / (sent[-1] - sent[0]).total_seconds()
            found.append(Bulk(per_second=rate, refused=api.record.http_429(), peak_mb=peak_mb(process)))
            assert all(len(phone.log.events) == number for phone in phones)
    return found


@asynccontextmanager
async def _stage(people: int, *, latency_ms: float) -> AsyncIterator[tuple[EmbeddedBotApi, list[Phone], int]]:
    clock = SimClock(START, 1.0)
    limits = LimitSettings()
    with tempfile.TemporaryDirectory() as folder:
        async with EmbeddedBotApi(clock=clock, limits=limits, latency_ms=latency_ms) as api:
            phones = [api.add_user(FIRST + number, "Amal") for number in range(people)]
            for phone in phones:
                phone.account.started = True
            config = Path(folder) / "config.toml"
            config.write_text(f'[storage]\nbackups = "{folder}"\n')
            environment = {
                "PATH": os.environ["PATH"],
                "TELEGRAM_BOT_TOKEN": api.token,
                "TELEGRAM_API_URL": api.url,
                "DATABASE_URL": f"sqlite:///{folder}/halqa.sqlite3",
                "HALQA_CONFIG": str(config),
            }
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "benchmarks.echo_halqa", env=environment, stderr=asyncio.subprocess.DEVNULL
            )
            try:
                await _until(lambda: api.record.calls_by_method()["getUpdates"])
                yield api, phones, process.pid
            finally:
                process.kill()
                await process.wait()


async def _until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110 (a measurement only looks on)
        await asyncio.sleep(0.05)
