"""Run the bot and its command line as processes of their own, and end the bot with SIGKILL when asked to."""

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rehearsal.clock import SimClock
from rehearsal.refusals import RehearsalError

READY_SECONDS = 60.0
STOP_SECONDS = 15.0
COMMAND_SECONDS = 180.0
MOST_CRASHES = 3
COMMANDS_AT_ONCE = 2
CONFIG = """\
[storage]
backups = "backups"
[logging]
level = "INFO"
"""


@dataclass(kw_only=True, slots=True)
class Figures:
    """Collect what was measured of the bot's process."""

    ready_s: list[float] = field(default_factory=list)
    stop_s: float | None = None
    peak_rss_mb: float = 0.0
    cpu_s: dict[int, float] = field(default_factory=dict)


class BotProcess:
    """Start, kill, restart and stop the bot; run its command line beside it."""

    def __init__(self, folder: Path, clock: SimClock, environment: dict[str, str], program: Sequence[str] = ()) -> None:
        self.figures = Figures()
        self.failed: list[str] = []
        self.log = folder / "bot.log"
        self._folder = folder
        self._clock = clock
        self._environment = {**os.environ, **environment}
        self._program = tuple(program) or halqa_program()
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._ready = asyncio.Event()
        self._ending = False
        self._at_once = asyncio.Semaphore(COMMANDS_AT_ONCE)
        self.crashes = 0
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.toml").write_text(CONFIG, "utf-8")
        self.log.write_bytes(b"")

    @property
    def running(self) -> bool:
        """Tell whether the bot's process lives."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start the bot and wait until it says that it is ready."""
        self._ready.clear()
        self._clock.expect_bot(expected=True)
        began = time.monotonic()
        self._process = await asyncio.create_subprocess_exec(
            *self._program,
            *("run", "--config", "config.toml"),
            cwd=self._folder,
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        self._ending = False  # only now: `watch` would take the one that was killed for a crash and start a second
        self._reader = asyncio.create_task(self._read(self._process))
        await self._wait_ready()
        self.figures.ready_s.append(round(time.monotonic() - began, 2))

    async def kill(self) -> None:
        """End the bot and its pool with SIGKILL, as a machine does that loses its power."""
        assert self._process is not None
        self.measure()
        self._ending = True
        self._clock.expect_bot(expected=True)  # it is coming back: meanwhile time goes on 1:1 and does not jump
        os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()

    async def stop(self) -> None:
        """Ask the bot to stop and note how long that takes."""
        if not self.running:
            return
        assert self._process is not None
        self.measure()
        self._ending = True
        self._clock.expect_bot(expected=False)
        began = time.monotonic()
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_SECONDS)
        except TimeoutError:
            os.killpg(self._process.pid, signal.SIGKILL)
            await self._process.wait()
        self.figures.stop_s = round(time.monotonic() - began, 2)
        if self._reader is not None:
            await self._reader

    async def watch(self) -> None:
        """Start the bot again whenever it ends by itself; an error once that has happened too often."""
        while True:
            process = self._process
            if process is None or self._ending:
                await asyncio.sleep(0.2)
                continue
            await process.wait()
            if self._ending or process is not self._process:
                continue
            self.crashes += 1
            if self.crashes > MOST_CRASHES:
                raise RehearsalError(f"the bot ended by itself {self.crashes} times: its log is {self.log}")
            async with self._clock.busy():
                await self.start()

    def measure(self) -> None:
        """Read the main process's time and the peak of its memory, where the system tells them."""
        if not self.running:
            return
        assert self._process is not None
        about = Path(f"/proc/{self._process.pid}")
        if not about.exists():
            return
        spent = (about / "stat").read_text().rpartition(")")[2].split()
        self.figures.cpu_s[self._process.pid] = (int(spent[11]) + int(spent[12])) / os.sysconf("SC_CLK_TCK")
        for line in (about / "status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                peak = int(line.split()[1]) / 1024
                self.figures.peak_rss_mb = round(max(self.figures.peak_rss_mb, peak), 1)

    async def command(self, *arguments: str) -> str | None:
        """Run one command of halqa; None when it fails, and then `failed` says how."""
        async with self._at_once:
            return await self._run(arguments)

    async def query(self, *arguments: str) -> Any:  # noqa: ANN401 - JSON as the command prints it
        """Run a command that prints JSON; None when it fails."""
        said = await self.command(*arguments)
        return None if said is None else json.loads(said)

    async def _run(self, arguments: tuple[str, ...]) -> str | None:
        process = await asyncio.create_subprocess_exec(
            *self._program,
            *arguments,
            cwd=self._folder,
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            said, wrong = await asyncio.wait_for(process.communicate(), COMMAND_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()
            said, wrong = b"", b"no end within three minutes"
        if process.returncode == 0:
            return said.decode("utf-8", "replace")
        lines = [line for line in wrong.decode("utf-8", "replace").splitlines() if line.strip(" ╭╮╰╯─│")]
        last = lines[-1].strip(" │") if lines else "it says nothing"
        self.failed.append(f"halqa {' '.join(arguments)}: exit {process.returncode}: {last}")
        return None

    async def _wait_ready(self) -> None:
        assert self._process is not None
        ready, ended = asyncio.create_task(self._ready.wait()), asyncio.create_task(self._process.wait())
        await asyncio.wait({ready, ended}, timeout=READY_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        for task in (ready, ended):
            task.cancel()
        if not self._ready.is_set():
            last = self.log.read_text("utf-8", "replace").strip().splitlines()[-3:]
            raise RehearsalError(f"the bot did not get ready (its log is {self.log}): {' / '.join(last)}")

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        with self.log.open("ab") as log:
            async for line in process.stdout:
                log.write(line)
                log.flush()
                if b"ready" in line:
                    self._ready.set()


def halqa_program() -> tuple[str, ...]:
    """Find the command line of Halqa beside this Python."""
    beside = Path(sys.executable).parent / "halqa"
    return (str(beside),) if beside.exists() else (sys.executable, "-m", "bot")
