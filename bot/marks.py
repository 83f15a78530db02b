"""The durable marks of what was sent: many answers that arrive together become one commit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.preparing import Prepared, keep_results
from bot.timepiece import Timepiece
from storage.writer import Writer

log = logging.getLogger(__name__)
PAUSE = timedelta(seconds=1)
Sent = tuple[Prepared, Any]  # what was called, and Telegram's answer
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
        self._keeping = False

    async def keep(self, prepared: Prepared, result: Any) -> None:  # noqa: ANN401 (each method has its own answer)
        """Let a row be marked as sent with the others that arrived meanwhile."""
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

    async def store(self, work: Callable[[Connection], T]) -> T:
        """Commit a mark; as long as the database refuses, the row stays under way."""
        while True:
            try:
                return await asyncio.wrap_future(self._writer.submit(work))
            except Exception:  # one of the four loops: a mark that is not durable must be made again
                log.exception("a mark could not be stored")
                await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
