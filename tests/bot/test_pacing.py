"""The pace: what waits for it goes on the beat."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import BEAT, on_beat

NOON = datetime(2024, 11, 21, 12, tzinfo=UTC)


def test_on_beat_rounds_up_and_leaves_a_beat_alone() -> None:
    assert on_beat(NOON + timedelta(milliseconds=34)) == NOON + BEAT
    assert on_beat(NOON + timedelta(milliseconds=999, microseconds=999)) == NOON + timedelta(seconds=1)
    assert on_beat(NOON) == NOON
    assert on_beat(NOON + 3 * BEAT) == NOON + 3 * BEAT


@given(st.integers(min_value=0, max_value=10_000_000))
def test_on_beat_is_never_early_and_never_a_beat_late(microseconds: int) -> None:
    at = NOON + timedelta(microseconds=microseconds)
    assert timedelta(0) <= on_beat(at) - at < BEAT
