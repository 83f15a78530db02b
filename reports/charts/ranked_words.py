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
    """State which challenge or solution leads, or that several do."""
    known = [item for item in chart.items if item.total is not None]
    if not known or not any(item.total for item in known):
        return words.say("chart-ranked-title-hidden" if chart.items else "chart-ranked-title-none", what=chart.what)
    first = leaders(known, lambda item: item.total or 0)
    facts = {"what": chart.what, "count": words.count(chart.counted, first[0].total or 0)}
    if len(known) < len(chart.items):
        return words.say("chart-ranked-title-shown", **facts)
    if len(chart.items) == 1 and not chart.others:
        return words.say("chart-ranked-title-one", **facts)
    if len(first) == len(known) and not chart.others:
        return words.say("chart-ranked-title-equal", n=len(first), **facts)
    if len(first) == len(known) and len(first) > 1:
        return words.say("chart-ranked-title-shown", **facts)
    if len(first) > 1:
        return words.say("chart-ranked-title-tied", n=len(first), **facts)
    label = first[0].label
    if len(label) > LONG:
        return words.say("chart-ranked-title-first", rest=words.whole(_second(known)), **facts)
    return words.say("chart-ranked-title-top", label=words.label(label), **facts)


def subtitle(chart: RankedChart, words: Words) -> str:
    """Say what the length of a bar counts."""
    split = "yes" if is_split(chart) else "no"
    return words.say("chart-ranked-subtitle", counted=chart.counted, what=chart.what, split=split)


def told(chart: RankedChart, words: Words) -> list[str]:
    """Tell each row with its total and who stands behind it, then what is not shown."""
    lines = [_item_told(place, item, chart, words) for place, item in enumerate(chart.items, 1)]
    return lines + remarks(chart, words, shown=len(chart.items))


def brief(chart: RankedChart, words: Words) -> list[str]:
    """Tell each row with its total alone."""
    return [
        words.say(
            "chart-line-ranked",
            place=place,
            label=words.short(item.label),
            value=words.count(chart.counted, item.total),
        )
        for place, item in enumerate(chart.items, 1)
        if item.total is not None
    ]


def remarks(chart: RankedChart, words: Words, *, shown: int) -> list[str]:
    """Say what all categories share, what is left out, and why parts are not published."""
    said = []
    everywhere, more = supported_by_all(chart), len(chart.items) - shown + chart.others
    if everywhere:
        said.append(words.say("chart-ranked-all", n=everywhere, what=chart.what))
    if more:
        said.append(words.say("chart-more", n=more))
    if any(item.total is None or None in item.parts for item in chart.items[:shown]):
        why = "chart-hidden-note" if is_split(chart) else "chart-ranked-together"
        said.append(words.say(why, least=chart.occasion.least))
    return said


def is_split(chart: RankedChart) -> bool:
    """Tell whether the parts of the rows are worth showing: at least half of the support may be seen."""
    seen = sum(part or 0 for item in chart.items for part in item.parts)
    return 2 * seen >= sum(item.total or 0 for item in chart.items)


def supported_by_all(chart: RankedChart) -> int:
    """Count the challenges that every category group visibly supports."""
    return sum(1 for item in chart.items if len(item.parts) > 1 and all(item.parts))


def _second(known: list[RankedItem]) -> int:
    return sorted((item.total or 0 for item in known), reverse=True)[1] if len(known) > 1 else 0


def _item_told(place: int, item: RankedItem, chart: RankedChart, words: Words) -> str:
    total = words.say("chart-hidden") if item.total is None else words.count(chart.counted, item.total)
    parts = [
        words.say("chart-line", label=words.label(category), value=words.whole(part))
        for category, part in zip(chart.categories, item.parts, strict=True)
        if part and is_split(chart)
    ]
    line = words.say("chart-line-ranked", place=place, label=words.label(item.label), value=total)
    return f"{line} ({words.say('chart-separator').join(parts)})" if parts else line
