"""Draw the heatmap: dimensions or themes down, groups or categories across, hidden cells hatched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reports.charts.data import ColumnKind
from reports.charts.frame import Body, draw_chip, draw_empty, draw_key, draw_note
from reports.charts.lines import Style
from reports.charts.palette import mix, readable_on

if TYPE_CHECKING:
    from reports.charts.data import HeatmapChart, HeatmapRow
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

MOST_COLUMNS = 10
MOST_ROWS = 12
GAP = 6


@dataclass(frozen=True, kw_only=True, slots=True)
class Grid:
    """Place the cells: where they start and how large each is, gap included."""

    left: float
    top: float
    width: float
    height: float
    total: float


def draw(sheet: Sheet, body: Body, chart: HeatmapChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    if not chart.rows or not chart.columns:
        draw_empty(sheet, body, words.say("chart-heatmap-empty"))
        return
    shown, left_out = _shown(chart)
    if left_out:
        body = draw_note(sheet, body, words.say("chart-more", n=left_out))
    if any(row.total is None or None in row.values for row in shown.rows):
        body = draw_note(sheet, body, words.say("chart-hidden-note", least=chart.occasion.least), hatched=True)
    if any(row.dimension and row.dimension.label != row.label for row in shown.rows):
        body = draw_key(sheet, body, chart.dimensions)
    if body.phone and shown.column_kind is ColumnKind.CATEGORY:
        shown = _short_rows(shown)
    grid = _grid(sheet, body, shown)
    _draw_heads(sheet, body, grid, shown, words)
    highest = max((value for row in shown.rows for value in row.values if value is not None), default=0)
    for place, row in enumerate(shown.rows):
        y = grid.top + (place + 0.5) * grid.height
        _draw_label(sheet, body, grid, row, y)
        for column, value in enumerate(row.values):
            _draw_cell(sheet, grid, column, y, value, highest, words)
        _draw_total(sheet, body, row, words, y, grid)


def split(chart: HeatmapChart, most: int = MOST_COLUMNS) -> tuple[HeatmapChart, ...]:
    """Cut a chart with too many columns into several, each drawn whole; totals stay those of all columns."""
    starts = range(0, max(len(chart.columns), 1), most)
    return tuple(
        replace(
            chart,
            columns=chart.columns[start : start + most],
            rows=tuple(replace(row, values=row.values[start : start + most]) for row in chart.rows),
        )
        for start in starts
    )


def _shown(chart: HeatmapChart) -> tuple[HeatmapChart, int]:
    """Return what fits on one picture, and how many rows and columns do not."""
    left_out = max(len(chart.columns) - MOST_COLUMNS, 0) + max(len(chart.rows) - MOST_ROWS, 0)
    rows = tuple(replace(row, values=row.values[:MOST_COLUMNS]) for row in chart.rows[:MOST_ROWS])
    return replace(chart, rows=rows, columns=chart.columns[:MOST_COLUMNS]), left_out


def _label_style(body: Body, rows: int) -> Style:
    return Style(size=34 if rows <= 8 else 30, weight=500) if body.phone else Style(size=32, weight=500)


def _short_rows(chart: HeatmapChart) -> HeatmapChart:
    """Leave the room of a phone to the names of categories: the dimensions take their short names."""
    rows = tuple(
        replace(row, label=row.dimension.short) if row.dimension and row.dimension.label == row.label else row
        for row in chart.rows
    )
    return replace(chart, rows=rows)


def _grid(sheet: Sheet, body: Body, chart: HeatmapChart) -> Grid:
    style = _label_style(body, len(chart.rows))
    widest = max(sheet.measure(row.label, style) for row in chart.rows) + 64
    most = body.width * (0.34 if body.phone else 0.3)
    left = body.left + min(widest + 20, max(most, 250))
    total = 104
    width = min((body.right - total - left) / len(chart.columns), 260)
    heads = _head_lines(sheet, chart, width, body)
    top = body.top + 20 + sheet.leading(Style(size=28)) * heads
    height = min((body.bottom - top) / len(chart.rows), 220 if body.phone else 150)
    return Grid(left=left, top=top, width=width, height=height, total=total)


def _head_style(chart: HeatmapChart, body: Body) -> Style:
    if chart.column_kind is ColumnKind.GROUP:
        return Style(size=34, weight=600)
    return Style(size=body.small, weight=500)


def _head_lines(sheet: Sheet, chart: HeatmapChart, width: float, body: Body) -> int:
    style = _head_style(chart, body)
    return max(len(sheet.wrap(column, width - 6, style, 3)) for column in chart.columns)


def _draw_heads(sheet: Sheet, body: Body, grid: Grid, chart: HeatmapChart, words: Words) -> None:
    style = _head_style(chart, body)
    quiet = sheet.colours.secondary
    small = Style(size=28, weight=500)
    y = grid.top - 24
    if chart.column_kind is ColumnKind.GROUP:
        axis = words.say("chart-heatmap-axis-group")
        sheet.text(grid.left - 16, y, axis, small, quiet, align="end")
    sheet.text(body.right, y, words.say("chart-heatmap-total"), small, quiet, align="end")
    for place, column in enumerate(chart.columns):
        lines = sheet.wrap(column, grid.width - 6, style, 3)
        middle = y - sheet.leading(style) * (len(lines) - 1) / 2
        x = grid.left + (place + 0.5) * grid.width - GAP / 2
        sheet.paragraph(x, middle, lines, style, quiet, align="middle")


def _draw_label(sheet: Sheet, body: Body, grid: Grid, row: HeatmapRow, y: float) -> None:
    style = _label_style(body, round(body.height / grid.height))
    x = body.left
    if row.dimension:
        draw_chip(sheet, x, y, row.dimension, 44 if grid.height >= 60 else 36)
        x += 58
    room = grid.left - x - 14
    lines = sheet.wrap(row.label, room, style, 3 if grid.height >= 130 else 2)
    if sheet.leading(style) * len(lines) > grid.height:
        style = Style(size=26, weight=500)
        lines = sheet.wrap(row.label, room, style, 2)
    sheet.paragraph(x, y, lines, style)


def _draw_cell(sheet: Sheet, grid: Grid, column: int, y: float, value: int | None, highest: int, words: Words) -> None:
    x, w, h = grid.left + column * grid.width, grid.width - GAP, grid.height - GAP
    if value is None:
        sheet.hatch(x, y - h / 2, w, h, step=18)
        return
    colours = sheet.colours
    fill = (
        mix(colours.card, colours.accent, 0.14 + 0.86 * value / highest)
        if value
        else mix(colours.paper, colours.hairline, 0.35)
    )
    sheet.rect(x, y - h / 2, w, h, fill=fill, radius=8)
    style = Style(size=36 if w >= 56 else 30, weight=600)
    colour = readable_on(fill) if value else colours.secondary
    sheet.text(x + w / 2, y, words.whole(value), style, colour, align="middle")


def _draw_total(sheet: Sheet, body: Body, row: HeatmapRow, words: Words, y: float, grid: Grid) -> None:
    if row.total is None:
        sheet.hatch(body.right - 66, y - min(grid.height, 60) / 2 + 6, 66, min(grid.height, 60) - 12, step=18)
        return
    size = 46 if grid.height >= 60 else 36
    sheet.text(body.right, y, words.whole(row.total), Style(size=size, weight=700), align="end")
