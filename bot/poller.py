"""getUpdates → inbox: what Telegram hands out is stored, committed, and only then confirmed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from bot.arrivals import update_arrival
from bot.errors import ConflictError, TelegramError, UnauthorizedError
from bot.rules import pause_after
from bot.telegram import Telegram
from bot.timepiece import Activity, Timepiece
from bot.updates import ALLOWED_UPDATES
from storage.inbox import store_arrivals
from storage.writer import Writer

log = logging.getLogger(__name__)
NAME = "poller"
LONG_POLL = 25
AT_ONCE = timedelta(seconds=0.2)
LONGEST_SILENCE = 5.0  # seconds until Telegram is asked again, however long it has been away
MARGIN = 10.0  # seconds beyond the long poll until the line counts as broken


class Intake:
    """Store updates and wake the worker, however they came in."""

    def __init__(
        self,
        *,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
        long_paste: timedelta,
        step: Callable[[str], None],
        on_stored: Callable[[], None],
    ) -> None:
        self._writer = writer
        self._timepiece = timepiece
        self._activity = activity
        self._long_paste = long_paste
        self._step = step
        self._on_stored = on_stored

    async def store(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Return once the updates are durable."""
        if not updates:
            return
        self._activity.set(NAME, busy=True)
        try:
            at = self._timepiece.now()
            arrivals = [update_arrival(update, at=at, long_paste=self._long_paste) for update in updates]
            self._step("intake-before-commit")
            await asyncio.wrap_future(self._writer.submit(partial(store_arrivals, arrivals=arrivals)))
            self._step("intake-after-commit")
            self._activity.seen = max(self._activity.seen, *(update["update_id"] for update in updates))
            self._on_stored()
        finally:
            self._activity.set(NAME, busy=False)


async def poll(telegram: Telegram, intake: Intake, timepiece: Timepiece) -> None:
    """Ask for updates without end; the next question confirms what has been stored."""
    offset, failures = 0, 0
    while True:
        asked = timepiece.now()
        try:
            updates = await _ask(telegram, offset)
            await intake.store(updates)
        except UnauthorizedError:
            raise
        except Exception as error:  # noqa: BLE001 (one of the four loops: nothing was confirmed, so ask again)
            failures += 1
            log.warning("no updates (%s), asking again", _reason(error))
            await timepiece.sleep_until(
                timepiece.now() + timedelta(seconds=pause_after(failures - 1, longest=LONGEST_SILENCE))
            )
            continue
        failures = 0
        if updates:
            offset = updates[-1]["update_id"] + 1
        elif timepiece.now() - asked < AT_ONCE:  # a server that does not wait must not be asked without a pause
            await timepiece.sleep_until(asked + AT_ONCE)


async def _ask(telegram: Telegram, offset: int) -> list[dict[str, Any]]:
    params = {"offset": offset or None, "limit": 100, "timeout": LONG_POLL, "allowed_updates": list(ALLOWED_UPDATES)}
    found: list[dict[str, Any]] = await telegram.call("getUpdates", params, seconds=LONG_POLL + MARGIN)
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, ConflictError):
        return "another program reads this bot's updates: stop it"
    return str(error) if isinstance(error, TelegramError) else type(error).__name__
