"""Whether Telegram answers at all: after several broken lines everybody waits, and one call at a time finds out."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.pacing import Pacing
from bot.rules import pause_after

BREAKS = 3  # broken lines in a row after which everybody waits


class Breaker:
    """Count broken lines, and hold everybody back while there are too many."""

    def __init__(self, pacing: Pacing, now: datetime) -> None:
        self._pacing = pacing
        self._breaks = 0
        self._halts = 0
        self._until = now

    @property
    def is_open(self) -> bool:
        """Tell whether Telegram seems not to answer."""
        return self._breaks >= BREAKS

    def broke(self, now: datetime) -> None:
        """Count a broken line; the pauses of everybody double from half a second."""
        self._breaks += 1
        if self.is_open and now >= self._until:
            self._until = now + timedelta(seconds=pause_after(self._halts))
            self._halts += 1
            self._pacing.halt(self._until)

    def works(self, now: datetime) -> bool:
        """Note that Telegram answers; tells whether it did not a moment ago."""
        was_open = self.is_open
        if self._breaks:
            self._breaks = self._halts = 0
            self._until = now
            self._pacing.resume(now)
        return was_open
