"""The composition root: everything is built here, the wall clock is read here, and the bot is started and stopped."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import texts
from bot.config import Settings, require_token
from bot.desk import Desk, Handle
from dialog.texts import Catalogue
from storage.database import Database, open_database
from storage.guard import only_one
from storage.schema import prepare_schema

if TYPE_CHECKING:
    from bot.machine import Trade

log = logging.getLogger(__name__)
SWITCH_SECONDS = 0.0005  # the writer's thread gives way this often, so that calls under way are not held up


def run(settings: Settings, make_trade: Callable[[Settings], Trade] | None = None) -> None:
    """Serve until SIGTERM or SIGINT."""
    require_token(settings)
    sys.setswitchinterval(SWITCH_SECONDS)
    from bot.serving import serve  # noqa: PLC0415 (the command line needs neither Telegram nor a machine)

    runner = asyncio.Runner(loop_factory=_fast_loop())
    with ready_database(settings) as database, only_one(database), runner:
        runner.run(serve(settings, database, (make_trade or whole_trade)(settings)))


def wall_now() -> datetime:
    """Read the wall clock (UTC)."""
    return datetime.now(UTC)  # noqa: TID251 (the one place where it is read)


def whole_trade(settings: Settings) -> Trade:
    """Name the handlers and the jobs of Halqa."""
    from bot.jobs import process_pool  # noqa: PLC0415 (the command line has no pool)
    from bot.machine import Trade as Made  # noqa: PLC0415 (nor a machine)
    from bot.trades import JOBS, settle_in  # noqa: PLC0415 (reports are slow to load, and orders need none)

    pool = process_pool(settings.runtime.job_processes, settle_in, settings.database_url)
    return Made(handle=whole_handle(), jobs=JOBS, pool=pool)


def whole_handle() -> Handle:
    """Name the handlers of Halqa."""
    from handlers.router import dispatch  # noqa: PLC0415 (the runtime's own tests bring their handlers)
    from handlers.table import ROUTES  # noqa: PLC0415

    return lambda turn: dispatch(turn, ROUTES)


def read_catalogue() -> Catalogue:
    """Read the texts of every language."""
    folder = Path(texts.__file__).parent
    sources = {path.stem: [path.read_text("utf-8")] for path in sorted(folder.glob("*.ftl"))}
    return Catalogue(sources, _note_missing)


def make_desk(settings: Settings, handle: Handle, *, username: str) -> Desk:
    """Lay out what handling a row takes."""
    return Desk(
        handle=handle,
        catalogue=read_catalogue(),
        username=username,
        random=_chance(settings.seed),
        step=_killer(settings.kill_at),
        ticks=time.perf_counter,
    )


@contextmanager
def ready_database(settings: Settings) -> Iterator[Database]:
    """Open the database and bring its tables to this version."""
    database = open_database(settings.database_url)
    try:
        prepare_schema(database, at=wall_now(), backups=Path(settings.storage.backups))
        yield database
    finally:
        database.dispose()


def _chance(seed: str) -> Callable[[int], random.Random]:
    """Give each row its chance: the system's, or in a rehearsal the same for the same seed."""
    if seed:
        return lambda row_id: random.Random(f"{seed}:{row_id}")  # noqa: S311 (a rehearsal must be repeatable)
    system = random.SystemRandom()
    return lambda _row_id: system


def _killer(kill_at: str) -> Callable[[str], None]:
    """End the process at a named step (`name`, or `name:3` for the third time), as the crash tests ask."""
    if not kill_at:
        return lambda _name: None
    wanted, _, number = kill_at.partition(":")
    seen: Counter[str] = Counter()

    def step(name: str) -> None:
        seen[name] += 1
        if name == wanted and seen[name] == int(number or 1):
            os.kill(os.getpid(), signal.SIGKILL)

    return step


def _note_missing(text_id: str, language: str, problem: str) -> None:
    log.error("text %s in %s: %s", text_id, language, problem)


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Give the faster event loop where it is installed (everywhere but on Windows); None stands for the usual one."""
    try:
        from uvloop import new_event_loop  # noqa: PLC0415 (the command line runs no loop)
    except ImportError:
        return None
    return new_event_loop
