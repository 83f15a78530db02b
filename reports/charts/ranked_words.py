"""What the ranking says: what leads, and the same list in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.figures import leaders

if TYPE_CHECKING:
    from reports.charts.data import RankedChart, RankedItem
    from reports.charts.words import Words

LONG = 62
"""A longer label would crowd the title; the first row carries it."""


def title(chart: RankedChart, words: Words) -> str:
    """State which challenge leads, or that several do."""
    known = [item for item in chart.items if item.total is not None]
    if not known or not any(item.total for item in known):
        return words.say("chart-ranked-title-none" if not chart.items else "chart-ranked-title-hidden")
    first = leaders(known, lambda item: item.total or 0)
    count = words.count(chart.counted, first[0].total or 0)
    if len(known) < len(chart.items):
        return words.say("chart-ranked-title-shown", count=count)
    if len(chart.items) == 1:
        return words.say("chart-ranked-title-one", count=count)
    if len(first) == len(known):
        return words.say("chart-ranked-title-equal", n=len(first), count=count)
    if len(first) > 1:
        return words.say("chart-ranked-title-tied", n=len(first), count=count)
    label = first[0].label
    if len(label) > LONG:
        return words.say("chart-ranked-title-first", count=count, rest=words.whole(_second(known)))
    return words.say("chart-ranked-title-top", label=words.label(label), count=count)


def subtitle(chart: RankedChart, words: Words) -> str:
    """Say what the length of a bar counts."""
    return words.say("chart-ranked-subtitle", counted=chart.counted)


def told(chart: RankedChart, words: Words) -> list[str]:
    """Tell each challenge with its total and who stands behind it."""
    return [_item_told(place, item, chart, words) for place, item in enumerate(chart.items, 1)]


def supported_by_all(chart: RankedChart) -> int:
    """Count the challenges that every category group visibly supports."""
    return sum(1 for item in chart.items if len(item.parts) > 1 and all(item.parts))


def _second(known: list[RankedItem]) -> int:
    return sorted((item.total or 0 for item in known), reverse=True)[1] if len(known) > 1 else 0


def _item_told(place: int, item: RankedItem, chart: RankedChart, words: Words) -> str:
    total = words.say("chart-hidden") if item.total is None else words.count(chart.counted, item.total)
    parts = [
        words.say(
            "chart-line",
            label=words.label(category),
            value=words.say("chart-hidden") if part is None else words.whole(part),
        )
        for category, part in zip(chart.categories, item.parts, strict=True)
        if part != 0
    ]
    line = words.say("chart-line-ranked", place=place, label=words.label(item.label), value=total)
    return f"{line} ({words.say('chart-separator').join(parts)})" if parts else line
