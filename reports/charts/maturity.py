"""Draw maturity: per dimension a strip with the mean, the spread and the categories, and the room's verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.charts.figures import percent
from reports.charts.frame import Body, draw_chip, draw_empty, draw_note
from reports.charts.lines import Style
from reports.charts.maturity_legend import dispute_fills, draw_legend, draw_panel
from reports.charts.maturity_words import dispute_shares, last_level, weakest_first
from reports.charts.palette import dimension_colour, mix, readable_on

if TYPE_CHECKING:
    from reports.charts.data import Dispute, MaturityChart, MaturityRow
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

ROOMY_PHONE, ROOMY_WALL = 112, 84
THREE_LINES = 92
"""A row at least this high carries its label above its strip; a lower one beside it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Columns:
    """Place the columns of the chart from side to side; None where a column is left out."""

    strip: tuple[float, float]
    label: float
    score: float
    categories: tuple[float, float] | None
    dispute: tuple[float, float] | None
    roomy: bool


def draw(sheet: Sheet, body: Body, chart: MaturityChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    rows = weakest_first(chart)
    if not any(row.mean is not None for row in rows):
        draw_empty(sheet, body, words.say("chart-maturity-empty"))
        return
    if _has_hidden(chart):
        body = draw_note(sheet, body, words.say("chart-hidden-note", least=chart.occasion.least), hatched=True)
    body = draw_legend(sheet, body, chart, words)
    if body.phone and chart.categories and len(rows) <= 6:
        body = draw_panel(sheet, body, chart, words)
    top = body.top + (48 if body.phone or not chart.categories else 96)
    height = min((body.bottom - top) / len(rows), 190)
    columns = _columns(body, chart, roomy=height >= (ROOMY_PHONE if body.phone else ROOMY_WALL))
    _draw_heads(sheet, body, columns, chart, words, top)
    for place, row in enumerate(rows):
        _draw_row(sheet, body, columns, row, chart, words, top + place * height, height)


def _columns(body: Body, chart: MaturityChart, *, roomy: bool) -> Columns:
    disputes = any(row.dispute for row in chart.rows)
    right = body.right
    dispute = None
    if disputes:
        width = body.width * ((0.36 if roomy else 0.27) if body.phone else 0.19)
        dispute = (right - width, right)
        right -= width + 32
    categories = None
    if chart.categories and not body.phone:
        width = min((140 if roomy else 108) * len(chart.categories), body.width * 0.4)
        categories = (right - width, right)
        right -= width + 28
    score = right if roomy or not body.phone else right - 4
    if not (body.phone and dispute and roomy):
        right -= 116
    label = body.width * (0.3 if body.phone else 0.16)
    start = body.left if roomy else body.left + label
    return Columns(
        strip=(start + 10, right - 10), label=label, score=score, categories=categories, dispute=dispute, roomy=roomy
    )


def _draw_heads(sheet: Sheet, body: Body, columns: Columns, chart: MaturityChart, words: Words, top: float) -> None:
    quiet = sheet.colours.secondary
    style = Style(size=body.small, weight=500)
    near, far = columns.strip
    y = top - 30
    least, most = chart.first_level, last_level(chart)
    room = (far - near) / 2
    sheet.text(near - 8, y, sheet.wrap(f"{least} {chart.scale[0]}", room, style, 1)[0], style, quiet)
    if most > least:
        end = sheet.wrap(f"{most} {chart.scale[-1]}", room, style, 1)[0]
        sheet.text(far + 8, y, end, style, quiet, align="end")
    if columns.dispute:
        heading = sheet.wrap(words.say("chart-maturity-room"), columns.dispute[1] - columns.dispute[0], style, 2)
        lift = sheet.leading(style) * (len(heading) - 1) / 2
        sheet.paragraph(columns.dispute[0], y - lift, heading, style, quiet)
    if columns.categories:
        _draw_category_heads(sheet, columns.categories, chart, top)


def _draw_category_heads(sheet: Sheet, span: tuple[float, float], chart: MaturityChart, top: float) -> None:
    style = Style(size=24, weight=500)
    width = (span[1] - span[0]) / len(chart.categories)
    for place, label in enumerate(chart.categories):
        lines = sheet.wrap(label, width - 10, style, 3)
        middle = top - 30 - sheet.leading(style) * (len(lines) - 1) / 2
        sheet.paragraph(span[0] + (place + 0.5) * width, middle, lines, style, sheet.colours.secondary, align="middle")


def _draw_row(
    sheet: Sheet,
    body: Body,
    columns: Columns,
    row: MaturityRow,
    chart: MaturityChart,
    words: Words,
    top: float,
    height: float,
) -> None:
    sheet.line([(body.left, top), (body.right, top)], sheet.colours.hairline)
    labelled = columns.roomy
    # three lines share a tall row, two a lower one; a flat row has label and strip on one
    shares = (0.22, 0.54, 0.84) if height >= THREE_LINES else (0.28, 0.71, 1)
    first, second = (top + height * (part if labelled else 0.5) for part in shares[:2])
    third = top + height * shares[2] if labelled and height >= THREE_LINES else None
    _draw_label(sheet, body, columns, row, first)
    _draw_strip(sheet, columns.strip, row, chart, second, min(height * 0.18, 26))
    _draw_score(sheet, body, columns, row, words, first if body.phone and labelled else top + height / 2)
    if third is not None:
        _draw_answers(sheet, body, row, words, third)
    if columns.categories:
        _draw_category_scores(sheet, columns.categories, row, chart, words, top + height / 2, height)
    if columns.dispute and row.dispute:
        low = third is not None and (body.phone or row.dispute.disputed)
        beside = top + height * (0.64 if low else 0.5)
        _draw_dispute(sheet, body, columns.dispute, row.dispute, words, beside, min(height * 0.38, 40))
        if third is not None and row.dispute.disputed:
            style = Style(size=body.small, weight=700)
            mark = words.say("chart-maturity-disputed-mark")
            sheet.text(columns.dispute[1], top + height * 0.2, mark, style, sheet.colours.accent, align="end")


def _draw_label(sheet: Sheet, body: Body, columns: Columns, row: MaturityRow, y: float) -> None:
    side = 44 if columns.roomy and body.phone else 38
    draw_chip(sheet, body.left, y, row.dimension, side)
    style = Style(size=36 if body.phone and columns.roomy else 32, weight=600)
    if columns.roomy:
        until = columns.strip[1] if body.phone and columns.dispute else columns.score - 120
        name = row.dimension.label
        most = 1
    else:
        until, name, most = body.left + columns.label - 16, row.dimension.short, 1
        style = Style(size=30, weight=600)
    room = until - body.left - side - 14
    if sheet.measure(name, style) > room:
        name = row.dimension.short
    sheet.paragraph(body.left + side + 14, y, sheet.wrap(name, room, style, most), style)


def _draw_strip(
    sheet: Sheet, span: tuple[float, float], row: MaturityRow, chart: MaturityChart, y: float, thick: float
) -> None:
    colours = sheet.colours
    fill = dimension_colour(row.dimension, colours)
    least, most = chart.first_level, last_level(chart)

    def at(score: float) -> float:
        return span[0] + (span[1] - span[0]) * (score - least) / max(most - least, 1)

    sheet.line([(span[0], y), (span[1], y)], colours.hairline, 4)
    for level in range(least, most + 1):
        sheet.line([(at(level), y - thick * 0.62), (at(level), y + thick * 0.62)], colours.hairline, 3)
    if row.mean is None:
        sheet.hatch(span[0], y - thick / 2, span[1] - span[0], thick)
        return
    if row.low is not None and row.high is not None:
        tint = mix(fill, colours.paper, 0.58)
        sheet.rect(at(row.low) - 3, y - thick / 2, at(row.high) - at(row.low) + 6, thick, fill=tint, radius=thick / 2)
    for score in row.by_category:
        if score is not None:
            sheet.line([(at(score), y - thick * 0.8), (at(score), y + thick * 0.8)], colours.secondary, 3)
    sheet.circle(at(row.mean), y, thick * 0.6, fill=fill, edge=colours.paper, line=4)


def _draw_score(sheet: Sheet, body: Body, columns: Columns, row: MaturityRow, words: Words, y: float) -> None:
    size = 52 if columns.roomy else 40
    style = Style(size=size, weight=700)
    beside = body.phone and columns.dispute and columns.roomy
    x = columns.dispute[0] if beside and columns.dispute else columns.score
    if row.mean is None:
        quiet = Style(size=body.small, weight=500)
        text = words.say("chart-hidden")
        sheet.text(x, y, text, quiet, sheet.colours.secondary, align="start" if beside else "end")
        return
    sheet.text(x, y, words.decimal(row.mean), style, align="start" if beside else "end")


def _draw_answers(sheet: Sheet, body: Body, row: MaturityRow, words: Words, y: float) -> None:
    parts = []
    if row.answers is not None:
        parts.append(words.say("chart-maturity-answers", n=row.answers))
    if row.dont_know is not None and percent(row.dont_know):
        parts.append(words.say("chart-maturity-dont-know", share=words.share(row.dont_know)))
    if parts:
        sheet.text(body.left, y, " · ".join(parts), Style(size=body.small), sheet.colours.secondary)


def _draw_category_scores(
    sheet: Sheet,
    span: tuple[float, float],
    row: MaturityRow,
    chart: MaturityChart,
    words: Words,
    y: float,
    height: float,
) -> None:
    width = (span[1] - span[0]) / len(chart.categories)
    for place, score in enumerate(row.by_category or (None,) * len(chart.categories)):
        x, tall = span[0] + place * width + 3, height * 0.72
        if score is None:
            sheet.hatch(x, y - tall / 2, width - 6, tall)
            continue
        fill = mix(sheet.colours.card, sheet.colours.accent, 0.1 + 0.7 * _depth(score, chart))
        sheet.rect(x, y - tall / 2, width - 6, tall, fill=fill, radius=8)
        style = Style(size=34, weight=600)
        sheet.text(x + width / 2 - 3, y, words.decimal(score), style, readable_on(fill), align="middle")


def _depth(score: float, chart: MaturityChart) -> float:
    """Return how far a score lies between the lowest and highest shown; near-equal scores look equal."""
    shown = [value for row in chart.rows for value in row.by_category if value is not None]
    least, most = min(shown), max(shown)
    return (score - least) / max(most - least, 1)


def _draw_dispute(
    sheet: Sheet, body: Body, span: tuple[float, float], dispute: Dispute, words: Words, y: float, thick: float
) -> None:
    whole = span[1] - span[0]
    x = span[0]
    style = Style(size=body.small, weight=600)
    for part, fill in zip(dispute_shares(dispute), dispute_fills(sheet), strict=True):
        width = whole * part / 100
        sheet.rect(x, y - thick / 2, width - 3, thick, fill=fill, radius=5)
        figure = words.whole(part)
        if sheet.measure(figure, style) + 14 <= width:
            sheet.text(x + (width - 3) / 2, y, figure, style, readable_on(fill), align="middle")
        x += width
    if dispute.disputed:
        sheet.rect(span[0] - 5, y - thick / 2 - 5, whole + 7, thick + 10, edge=sheet.colours.accent, line=3, radius=9)


def _has_hidden(chart: MaturityChart) -> bool:
    return any(row.mean is None or None in row.by_category for row in chart.rows)
