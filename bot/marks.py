"""The durable marks of what was sent: many answers that arrive together become one commit.

What may be repeated freely (the answer to a tap, an edit, a deletion) is marked with the next commit: a kill before
that repeats it, and nobody sees a difference.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.preparing import Prepared, keep_results
from bot.timepiece import Timepiece
from storage.writer import Writer

log = logging.getLogger(__name__)
PAUSE = timedelta(seconds=1)
REPEATABLE = frozenset({"answerCallbackQuery", "editMessageText", "editMessageReplyMarkup", "deleteMessage"})
Sent = tuple[Prepared, Any]  # what was called, and Telegram's answer
LATEST = 0.2  # wall seconds until a mark is made that could wait
T = TypeVar("T")


class Marks:
    """Write marks with the writer, as long as it takes."""

    def __init__(
        self, writer: Writer, timepiece: Timepiece, *, on_kept: Callable[[list[Sent]], Awaitable[None]]
    ) -> None:
        self._writer = writer
        self._timepiece = timepiece
        self._on_kept = on_kept
        self._arrived: list[Sent] = []
        self._waiting: list[Sent] = []
        self._keeping = False
        self._flushing: asyncio.Task[None] | None = None

    async def keep(self, prepared: Prepared, result: Any) -> None:  # noqa: ANN401 (each method has its own answer)
        """Let a row be marked as sent with the others that arrived meanwhile."""
        if may_wait(prepared):
            self._waiting.append((prepared, result))
            if self._flushing is None or self._flushing.done():
                self._flushing = asyncio.create_task(self._flush_soon())
            await self._on_kept([(prepared, result)])
            return
        self._arrived.append((prepared, result))
        if self._keeping:
            return
        self._keeping = True
        try:
            while self._arrived:
                arrived, self._arrived = self._arrived, []
                await self.store(partial(keep_results, sent=arrived, at=self._timepiece.now()))
                await self._on_kept(arrived)
        finally:
            self._keeping = False

    async def flush(self) -> None:
        """Make the marks that wait."""
        if self._waiting:
            await self.store(_nothing)

    async def store(self, work: Callable[[Connection], T]) -> T:
        """Commit a mark, with those that wait; as long as the database refuses, the row stays under way."""
        waiting, self._waiting = self._waiting, []
        both = partial(_with_waiting, waiting=waiting, at=self._timepiece.now(), work=work) if waiting else work
        while True:
            try:
                return await asyncio.wrap_future(self._writer.submit(both))
            except Exception:  # one of the four loops: a mark that is not durable must be made again
                log.exception("a mark could not be stored")
                await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)

    async def _flush_soon(self) -> None:
        await asyncio.sleep(LATEST)
        await self.flush()


def may_wait(prepared: Prepared) -> bool:
    """Tell whether a call may be repeated freely, and nothing else hangs on its mark."""
    row = prepared.row
    return row.method in REPEATABLE and row.card is None and row.then_kind is None and not prepared.files


def _with_waiting(connection: Connection, *, waiting: list[Sent], at: datetime, work: Callable[[Connection], T]) -> T:
    keep_results(connection, waiting, at)
    return work(connection)


def _nothing(_connection: Connection) -> None:
    """Write nothing beside the marks that wait."""
