"""Draw the ranking: one bar per challenge, stacked by category group in the ink ramp."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reports.charts.frame import Body, draw_chip, draw_empty, draw_key, draw_note
from reports.charts.lines import Style
from reports.charts.palette import dimension_colour, mix, readable_on
from reports.charts.ranked_words import is_split, remarks

if TYPE_CHECKING:
    from reports.charts.data import RankedChart, RankedItem
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

MOST_PHONE = 7
MOST_WALL = 7
ROOM_FOR_FIGURE = 46


@dataclass(frozen=True, kw_only=True, slots=True)
class Bars:
    """Place the bars: where they start, and how many pixels one unit takes."""

    left: float
    unit: float
    thick: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Place one challenge: its label, and the height it has with one line and `more` for a second."""

    lines: tuple[str, ...]
    style: Style
    top: float
    height: float
    more: float


def draw(sheet: Sheet, body: Body, chart: RankedChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    if not any(item.total or any(item.parts) for item in chart.items):
        draw_empty(sheet, body, words.say("chart-ranked-empty"))
        return
    items = chart.items[: MOST_PHONE if body.phone else MOST_WALL]
    body = draw_key(sheet, body, chart.dimensions)
    split = is_split(chart)
    body = _draw_notes(sheet, body, chart, items, words)
    top = _draw_legend(sheet, body, chart.categories) if split else body.top
    left = body.left + (60 if body.phone else body.width * 0.42)
    longest = max(_length(item) for item in items)
    room = body.right - left - 20 - sheet.measure(words.whole(longest), Style(size=48, weight=700))
    rows = _rows(sheet, body, items, left, top)
    thick = min(rows[0].height * (0.36 if body.phone else 0.56), 54)
    bars = Bars(left=left, unit=room / max(longest, 1), thick=thick)
    for item, row in zip(items, rows, strict=True):
        _draw_item(sheet, body, bars, item if split else _whole(item), words, row)


def _rows(sheet: Sheet, body: Body, items: tuple[RankedItem, ...], left: float, top: float) -> list[Row]:
    """Wrap the labels and share out the height; on the phone a second line makes its row taller."""
    style = Style(size=34 if body.phone else 30, weight=500)
    room = body.right - left if body.phone else left - body.left - 90
    labels = [sheet.wrap(item.label, room, style, 2) for item in items]
    extra = [sheet.leading(style) * (len(label) - 1) if body.phone else 0.0 for label in labels]
    plain = min((body.bottom - top - sum(extra)) / len(items), 168 if body.phone else 118)
    if plain < (96 if body.phone else 2 * sheet.leading(style)):
        labels = [sheet.wrap(item.label, room, style, 1) for item in items]
        extra = [0.0] * len(items)
        plain = (body.bottom - top) / len(items)
    rows = []
    for label, more in zip(labels, extra, strict=True):
        rows.append(Row(lines=label, style=style, top=top, height=plain, more=more))
        top += plain + more
    return rows


def _whole(item: RankedItem) -> RankedItem:
    """Leave the parts out where none may be shown: the bar takes the colour of the dimension."""
    return replace(item, parts=())


def _length(item: RankedItem) -> int:
    return max(item.total or 0, sum(part or 0 for part in item.parts))


def _draw_notes(sheet: Sheet, body: Body, chart: RankedChart, items: tuple[RankedItem, ...], words: Words) -> Body:
    hidden = any(item.total is None or None in item.parts for item in items)
    said = remarks(chart, words, shown=len(items))
    if said[: len(said) - hidden]:
        body = draw_note(sheet, body, " ".join(said[: len(said) - hidden]))
    return draw_note(sheet, body, said[-1], hatched=is_split(chart)) if hidden else body


def _draw_legend(sheet: Sheet, body: Body, categories: tuple[str, ...]) -> float:
    """Name the shades of the ramp, in as many lines as they need; return the y under them."""
    style = Style(size=28, weight=600)
    x, y = body.left, body.top + 16
    for place, label in enumerate(categories):
        width = 44 + sheet.measure(label, style)
        if x > body.left and x + width > body.right:
            x, y = body.left, y + 44
        sheet.rect(x, y - 15, 30, 30, fill=_shade(sheet, place), radius=6)
        sheet.text(x + 44, y, label, style)
        x += width + 34
    return y + 34


def _shade(sheet: Sheet, place: int) -> str:
    ramp = sheet.colours.ramp
    return ramp[min(place, len(ramp) - 1)]


def _draw_item(sheet: Sheet, body: Body, bars: Bars, item: RankedItem, words: Words, row: Row) -> None:
    if body.phone:
        line = sheet.leading(row.style)
        start = row.top + max(row.height - line - bars.thick, 0) * 0.35
        draw_chip(sheet, body.left, start + line / 2, item.dimension)
        sheet.paragraph(bars.left, start + (line + row.more) / 2, row.lines, row.style)
        y = start + line + row.more + 4 + bars.thick / 2
    else:
        y = row.top + row.height / 2
        draw_chip(sheet, body.left, y, item.dimension)
        sheet.paragraph(body.left + 60, y, row.lines, row.style)
    end = _draw_bar(sheet, bars, item, words, y)
    if item.total is None:
        sheet.text(end + 16, y, words.say("chart-hidden"), Style(size=28, weight=500), sheet.colours.secondary)
    else:
        sheet.text(end + 16, y, words.whole(item.total), Style(size=46, weight=700))


def _draw_bar(sheet: Sheet, bars: Bars, item: RankedItem, words: Words, y: float) -> float:
    """Draw the parts and, hatched, what hidden parts leave of the total; return where the bar ends."""
    x = bars.left
    style = Style(size=26, weight=600)
    for place, part in enumerate(item.parts):
        width = (part or 0) * bars.unit
        if not part:
            continue
        fill = _shade(sheet, place)
        edge = mix(fill, sheet.colours.secondary, 0.35) if place == len(sheet.colours.ramp) - 1 else None
        sheet.rect(x, y - bars.thick / 2, max(width - 3, 2), bars.thick, fill=fill, edge=edge, line=1.5, radius=5)
        if width >= ROOM_FOR_FIGURE:
            sheet.text(x + (width - 3) / 2, y, words.whole(part), style, readable_on(fill), align="middle")
        x += width
    rest = (item.total or 0) - sum(part or 0 for part in item.parts)
    if rest > 0 and not item.parts:
        fill = dimension_colour(item.dimension, sheet.colours)
        sheet.rect(x, y - bars.thick / 2, rest * bars.unit - 3, bars.thick, fill=fill, radius=5)
        return x + rest * bars.unit
    if rest > 0:
        sheet.hatch(x, y - bars.thick / 2, rest * bars.unit - 3, bars.thick)
        x += rest * bars.unit
    return x
