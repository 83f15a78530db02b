"""Explain the maturity chart's marks, and give each category group its mean below the strips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.frame import Body
from reports.charts.lines import Style
from reports.charts.maturity_words import category_means
from reports.charts.palette import mix

if TYPE_CHECKING:
    from reports.charts.data import MaturityChart
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words


def dispute_fills(sheet: Sheet) -> tuple[str, str, str]:
    """Return the fills of too high, right and too low."""
    colours = sheet.colours
    return colours.accent, colours.hairline, mix(colours.accent, colours.paper, 0.5)


def draw_legend(sheet: Sheet, body: Body, chart: MaturityChart, words: Words) -> Body:
    """Explain the marks in one line, two on the phone, at the bottom of the body."""
    marks = [_mean_mark, _half_mark]
    names = [words.say("chart-maturity-key-mean"), words.say("chart-maturity-key-half")]
    if chart.categories:
        marks.append(_category_mark)
        names.append(words.say("chart-maturity-key-category"))
    style = Style(size=body.small)
    disputes = any(row.dispute for row in chart.rows)
    lines = 2 if body.phone and disputes else 1
    y = body.bottom - (lines - 1) * 42 - 20
    x = body.left
    for mark, name in zip(marks, names, strict=True):
        mark(sheet, x, y)
        x += 58 + sheet.text(x + 58, y, name, style, sheet.colours.secondary) + 36
    if disputes:
        x, y = (body.left, y + 42) if body.phone else (x + 20, y)
        _draw_dispute_legend(sheet, x, y, words, style)
    top = body.bottom - lines * 42 - 14
    sheet.line([(body.left, top), (body.right, top)], sheet.colours.hairline)
    return Body(left=body.left, right=body.right, top=body.top, bottom=top, phone=body.phone)


def draw_panel(sheet: Sheet, body: Body, chart: MaturityChart, words: Words) -> Body:
    """Give each category group its mean over the dimensions, side by side."""
    style = Style(size=26, weight=500)
    width = body.width / len(chart.categories)
    top = body.bottom - 184
    heading = words.say("chart-maturity-by-category")
    sheet.line([(body.left, top), (body.right, top)], sheet.colours.hairline)
    sheet.text(body.left, top + 30, heading, Style(size=28), sheet.colours.secondary)
    for place, (label, mean) in enumerate(zip(chart.categories, category_means(chart), strict=True)):
        x = body.left + place * width
        score = words.say("chart-hidden") if mean is None else words.decimal(mean)
        size = 26 if mean is None else 40
        sheet.text(x, top + 78, score, Style(size=size, weight=700))
        sheet.paragraph(x, top + 132, sheet.wrap(label, width - 18, style, 2), style, sheet.colours.secondary)
    return Body(left=body.left, right=body.right, top=body.top, bottom=top, phone=body.phone)


def _draw_dispute_legend(sheet: Sheet, x: float, y: float, words: Words, style: Style) -> None:
    names = ("chart-maturity-too-high", "chart-maturity-right", "chart-maturity-too-low")
    for name, fill in zip(names, dispute_fills(sheet), strict=True):
        sheet.rect(x, y - 14, 44, 28, fill=fill, radius=5)
        x += 58 + sheet.text(x + 58, y, f"{words.say(name)} %", style, sheet.colours.secondary) + 36


def _mean_mark(sheet: Sheet, x: float, y: float) -> None:
    sheet.circle(x + 22, y, 14, fill=sheet.colours.secondary)


def _half_mark(sheet: Sheet, x: float, y: float) -> None:
    sheet.rect(x, y - 11, 44, 22, fill=mix(sheet.colours.secondary, sheet.colours.paper, 0.6), radius=11)


def _category_mark(sheet: Sheet, x: float, y: float) -> None:
    sheet.line([(x + 22, y - 17), (x + 22, y + 17)], sheet.colours.secondary, 3)
