"""Numbers as they will be read: rounded once, so that a title never contradicts the figure beside it."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


def tenth(number: float) -> Decimal:
    """Round to one decimal, as scores are shown."""
    return Decimal(str(number)).quantize(Decimal("0.1"), ROUND_HALF_EVEN)


def percent(part: float) -> int:
    """Round a share of one to whole percents, as shares are shown."""
    return int((Decimal(str(part)) * 100).quantize(Decimal(1), ROUND_HALF_EVEN))


def shares(counts: Sequence[int]) -> tuple[int, ...]:
    """Turn counts into whole percents that add up to 100; the largest remainders are rounded up."""
    total = sum(counts)
    if not total:
        return (0,) * len(counts)
    floors = [count * 100 // total for count in counts]
    order = sorted(range(len(counts)), key=lambda place: (-(counts[place] * 100 % total), place))
    for place in order[: 100 - sum(floors)]:
        floors[place] += 1
    return tuple(floors)


def leaders(items: Sequence[T], key: Callable[[T], Decimal | int]) -> tuple[T, ...]:
    """Return all items that share the highest key."""
    best = max(map(key, items), default=None)
    return tuple(item for item in items if key(item) == best)
