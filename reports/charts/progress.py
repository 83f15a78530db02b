"""Draw the progress of the actions: one bar a dimension, its parts by stage; what is blocked stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.data import Stage
from reports.charts.frame import draw_chip, draw_empty, draw_note
from reports.charts.lines import Style
from reports.charts.palette import readable_on
from reports.charts.progress_words import totals

if TYPE_CHECKING:
    from reports.charts.data import ProgressChart, ProgressRow
    from reports.charts.frame import Body
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

SHADES = {Stage.DONE: 0, Stage.UNDER_WAY: 1, Stage.WAITING: 3, Stage.DROPPED: 4}
ROOM_FOR_FIGURE = 40


def draw(sheet: Sheet, body: Body, chart: ProgressChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    known = totals(chart)
    if not any(known.values()):
        draw_empty(sheet, body, words.say("chart-progress-empty"))
        return
    if chart.overdue:
        body = draw_note(sheet, body, words.say("chart-progress-overdue", n=chart.overdue))
    top = _draw_legend(sheet, body, [stage for stage in Stage if known[stage]], words)
    rows = [row for row in chart.rows if sum(row.counts)]
    height = min((body.bottom - top) / len(rows), 190 if body.phone else 140)
    left = body.left + (60 if body.phone else body.width * 0.34)
    unit = (body.right - left - 110) / max(sum(row.counts) for row in rows)
    for place, row in enumerate(rows):
        _draw_row(sheet, body, row, words, (left, top + place * height, height, unit))


def _draw_legend(sheet: Sheet, body: Body, stages: list[Stage], words: Words) -> float:
    style = Style(size=28, weight=600)
    x, y = body.left, body.top + 16
    for stage in stages:
        label = words.say("chart-progress-stage", stage=stage)
        width = 44 + sheet.measure(label, style)
        if x > body.left and x + width > body.right:
            x, y = body.left, y + 44
        sheet.rect(x, y - 15, 30, 30, fill=_fill(sheet, stage), radius=6)
        sheet.text(x + 44, y, label, style)
        x += width + 34
    return y + 44


def _draw_row(
    sheet: Sheet, body: Body, row: ProgressRow, words: Words, place: tuple[float, float, float, float]
) -> None:
    left, top, height, unit = place
    style = Style(size=36 if body.phone else 32, weight=500)
    thick = min(height * 0.36, 58) if body.phone else min(height * 0.56, 64)
    middle = top + (28 if body.phone else height / 2)
    draw_chip(sheet, body.left, middle, row.dimension)
    room = (body.right if body.phone else left) - body.left - 80
    sheet.paragraph(body.left + 60, middle, sheet.wrap(row.dimension.label, room, style, 1 if body.phone else 2), style)
    y = top + 60 + thick / 2 if body.phone else middle
    x = left
    for stage, count in zip(Stage, row.counts, strict=True):
        if not count:
            continue
        fill, width = _fill(sheet, stage), count * unit
        sheet.rect(x, y - thick / 2, max(width - 3, 2), thick, fill=fill, radius=5)
        if width >= ROOM_FOR_FIGURE:
            figure = Style(size=28, weight=600)
            sheet.text(x + (width - 3) / 2, y, words.whole(count), figure, readable_on(fill), align="middle")
        x += width
    sheet.text(x + 16, y, words.whole(sum(row.counts)), Style(size=44, weight=700))


def _fill(sheet: Sheet, stage: Stage) -> str:
    return sheet.colours.accent if stage is Stage.BLOCKED else sheet.colours.ramp[SHADES[stage]]
