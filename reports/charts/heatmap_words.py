"""What the heatmap says: what came up most, and the same table in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.figures import leaders

if TYPE_CHECKING:
    from reports.charts.data import HeatmapChart, HeatmapRow
    from reports.charts.words import Words

NAMED = 3
LONGEST = 48  # letters


def title(chart: HeatmapChart, words: Words) -> str:
    """State which row came up most; never more than the visible totals prove."""
    known = [row for row in chart.rows if row.total is not None]
    if not chart.rows or (len(known) == len(chart.rows) and not any(row.total for row in known)):
        return words.say("chart-heatmap-title-none", counted=chart.counted)
    first = leaders(known, lambda row: row.total or 0)
    if not first:
        return words.say("chart-heatmap-title-hidden", rows=chart.row_kind, counted=chart.counted)
    facts = {"rows": chart.row_kind, "count": words.count(chart.counted, first[0].total or 0)}
    if len(chart.rows) == 1:
        return words.say("chart-heatmap-title-one", label=words.label(_brief(first[0])), **facts)
    if len(known) < len(chart.rows):
        labels = words.listed(row.label for row in first[:NAMED])
        return words.say("chart-heatmap-title-shown", label=labels, n=len(first), **facts)
    if len(first) == len(chart.rows):
        return words.say("chart-heatmap-title-equal", n=len(first), **facts)
    if len(first) > NAMED:
        return words.say("chart-heatmap-title-tied-many", n=len(first), **facts)
    if len(first) > 1:
        return words.say("chart-heatmap-title-tied", labels=words.listed(_short(row) for row in first), **facts)
    return _single(chart, first[0], words, facts)


def subtitle(chart: HeatmapChart, words: Words) -> str:
    """Say what is counted by what."""
    return words.say("chart-heatmap-subtitle", counted=chart.counted, rows=chart.row_kind, columns=chart.column_kind)


def told(chart: HeatmapChart, words: Words) -> list[str]:
    """Tell each row with the columns where it came up, then that some are hidden."""
    lines = [_row_told(chart, row, words) for row in chart.rows if row.total is not None]
    if any(row.total is None or None in row.values for row in chart.rows):
        lines.append(words.say("chart-hidden-note", least=chart.occasion.least))
    return lines


def brief(chart: HeatmapChart, words: Words) -> list[str]:
    """Tell each row with its total alone."""
    return [
        words.say("chart-line", label=words.short(row.label), value=words.count(chart.counted, row.total))
        for row in chart.rows
        if row.total
    ]


def _single(chart: HeatmapChart, row: HeatmapRow, words: Words, facts: dict[str, str]) -> str:
    reaches_all = len(chart.columns) > 1 and all(row.values)
    variant = "-everywhere" if reaches_all else ""
    return words.say(
        f"chart-heatmap-title-top{variant}",
        label=words.label(_brief(row)),
        columns=chart.column_kind,
        n=len(chart.columns),
        **facts,
    )


def _short(row: HeatmapRow) -> str:
    return row.dimension.short if row.dimension and row.dimension.label == row.label else row.label


def _brief(row: HeatmapRow) -> str:
    """Name a row so that its number still stands in the title's two lines."""
    return row.label if len(row.label) <= LONGEST else _short(row)


def _row_told(chart: HeatmapChart, row: HeatmapRow, words: Words) -> str:
    total = words.count(chart.counted, row.total or 0)
    cells = [
        words.say("chart-heatmap-cell", columns=chart.column_kind, column=words.label(column), value=words.whole(value))
        for column, value in zip(chart.columns, row.values, strict=True)
        if value
    ]
    line = words.say("chart-line", label=words.label(row.label), value=total)
    return f"{line} ({words.say('chart-separator').join(cells)})" if cells else line
