"""What the progress chart says: how many actions are done, and how many wait or are held up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.data import Counted, Stage

if TYPE_CHECKING:
    from reports.charts.data import ProgressChart, ProgressRow
    from reports.charts.words import Words


def title(chart: ProgressChart, words: Words) -> str:
    """State how many of the actions are done, and how many are blocked."""
    known = totals(chart)
    whole = sum(known.values())
    if not whole:
        return words.say("chart-progress-title-none")
    if known[Stage.BLOCKED]:
        return words.say("chart-progress-title-blocked", done=known[Stage.DONE], all=whole, n=known[Stage.BLOCKED])
    return words.say("chart-progress-title", done=known[Stage.DONE], all=whole)


def subtitle(_chart: ProgressChart, words: Words) -> str:
    """Say what is counted."""
    return words.say("chart-progress-subtitle")


def told(chart: ProgressChart, words: Words) -> list[str]:
    """Tell each dimension's actions by stage, then how many are past their date."""
    lines = [_row_told(row, words) for row in chart.rows]
    return [*lines, words.say("chart-progress-overdue", n=chart.overdue)] if chart.overdue else lines


def totals(chart: ProgressChart) -> dict[Stage, int]:
    """Count the actions of all dimensions by stage."""
    return {stage: sum(row.counts[place] for row in chart.rows) for place, stage in enumerate(Stage)}


def _row_told(row: ProgressRow, words: Words) -> str:
    parts = [
        words.say("chart-line", label=words.say("chart-progress-stage", stage=stage), value=words.whole(count))
        for stage, count in zip(Stage, row.counts, strict=True)
        if count
    ]
    value = words.count(Counted.ACTIONS, sum(row.counts))
    line = words.say("chart-line", label=words.label(row.dimension.label), value=value)
    return f"{line} ({words.say('chart-separator').join(parts)})"
