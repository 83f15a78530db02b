"""A rig: the embedded Bot API here, the plain bot in a process of its own, one clock that skips idle time."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import aiohttp

from rehearsal.api import EmbeddedBotApi
from rehearsal.clock import SimClock
from rehearsal.faults import Faults
from rehearsal.limits import LimitSettings
from rehearsal.phones import Phone

START = datetime(2024, 11, 21, 8, 0, tzinfo=UTC)
PATIENCE = timedelta(minutes=3)  # of simulated time
WALL_PATIENCE = 60.0
_MARKS = re.compile("[\u2066-\u2069\n]")


class Rig:
    """Hold the API, the bot's process and what it logged."""

    def __init__(self, api: EmbeddedBotApi, folder: Path, module: str = "tests.bot.plain_bot") -> None:
        self.api = api
        self.folder = folder
        self.log: list[str] = []
        self.config = folder / "config.toml"
        self.config.write_text(f'[storage]\nbackups = "{folder}/backups"\n')
        self.database_url = f"sqlite:///{folder}/halqa.sqlite3"
        self._module = module
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()

    @property
    def environment(self) -> dict[str, str]:
        """Give the environment of the bot's process."""
        return {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": self.api.token,
            "TELEGRAM_API_URL": self.api.url,
            "DATABASE_URL": self.database_url,
            "HALQA_CLOCK_URL": self.api.clock_url,
            "HALQA_SEED": "1",
        }

    async def start(self, **environment: str) -> None:
        """Start the bot; `HALQA_KILL_AT` may end it before it is ready."""
        self.api.clock.expect_bot(True)
        self._ready.clear()
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            self._module,
            str(self.config),
            env=self.environment | environment,
            stderr=asyncio.subprocess.PIPE,
        )
        self._reader = asyncio.create_task(self._read(self._process))
        ready, ended = asyncio.create_task(self._ready.wait()), asyncio.create_task(self._process.wait())
        async with asyncio.timeout(WALL_PATIENCE):
            await asyncio.wait([ready, ended], return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        ended.cancel()

    async def died(self) -> int:
        """Wait for the bot to end by itself; returns its exit status."""
        assert self._process is not None
        assert self._reader is not None
        async with asyncio.timeout(WALL_PATIENCE):
            status = await self._process.wait()
            await self._reader
        self.api.clock.expect_bot(False)
        self._process = None
        return status

    async def kill(self) -> None:
        """End the bot with SIGKILL."""
        if self._process is not None:
            if self._process.returncode is None:
                self._process.kill()
            await self.died()

    async def stop(self) -> int:
        """Ask the bot to end."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return await self.died()

    async def sees(self, phone: Phone, text: str, *, chat_id: int | None = None) -> None:
        """Wait until a phone shows a text."""
        until = self.api.clock.now() + PATIENCE
        async with asyncio.timeout(WALL_PATIENCE):
            while text not in texts(phone, chat_id):
                if not await phone.log.changed(until):
                    raise AssertionError(f"{text!r} is not among {texts(phone, chat_id)}\n" + "".join(self.log[-20:]))

    async def until(self, condition: Callable[[], object]) -> None:
        """Make round trips to the API until something holds that no phone shows."""
        async with asyncio.timeout(WALL_PATIENCE), aiohttp.ClientSession() as session:
            while not condition():
                async with session.get(self.api.clock_url) as answer:
                    await answer.read()

    async def rests(self) -> None:
        """Wait until the bot has nothing to do, so that all it did is durable."""
        await self.until(self.api.clock.bot.is_idle)

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            self.log.append(line.decode())
            if ":ready" in self.log[-1]:
                self._ready.set()


def texts(phone: Phone, chat_id: int | None = None) -> list[str]:
    """List what others wrote in a chat, oldest first."""
    return [_MARKS.sub("", shown.text) for shown in phone.screen(chat_id) if shown.author_id != phone.id]


def play(
    scene: Callable[[Rig], Awaitable[None]],
    *,
    limits: LimitSettings | None = None,
    faults: Faults | None = None,
    speed: float | Literal["max"] = "max",
    **options: Any,
) -> None:
    """Play a scene with a fresh API and an empty database."""

    async def run() -> None:
        with tempfile.TemporaryDirectory() as folder:
            clock = SimClock(START, speed)
            async with EmbeddedBotApi(clock=clock, limits=limits, faults=faults, check_answers=True, **options) as api:
                rig = Rig(api, Path(folder))
                try:
                    await scene(rig)
                finally:
                    await rig.kill()
                assert api.record.violations == []

    asyncio.run(run())
