"""Times of a day on which tests agree."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

MORNING = datetime(2024, 11, 21, 8, 0, tzinfo=UTC)


def after(seconds: float) -> datetime:
    """Give a time so many seconds into the morning."""
    return MORNING + timedelta(seconds=seconds)
