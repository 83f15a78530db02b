"""What every chart shares: the colour strip, event line, title and subtitle, dimension key and footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.charts.data import Dimension, Format, Occasion
from reports.charts.lines import Style, fitting_style
from reports.charts.palette import (
    DIMENSION_COLOURS,
    INK,
    WHITE,
    contrast,
    dimension_colour,
    mix,
    palette,
)
from reports.charts.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.words import Words

STRIP = 12
CHIP = 44
READABLE = 3.0  # WCAG's least contrast for large bold figures


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """Bound the part of the sheet that is left to the chart, in reading direction."""

    left: float
    right: float
    top: float
    bottom: float
    phone: bool

    @property
    def width(self) -> float:
        """Return the room from side to side."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the room from top to bottom."""
        return self.bottom - self.top

    @property
    def small(self) -> int:
        """Return the smallest size of a text in this format."""
        return 26 if self.phone else 24


def blank_sheet(form: Format, *, from_right: bool) -> Sheet:
    """Return empty paper of a format's size."""
    width, height = (1280, 1600) if form is Format.PHONE else (1920, 1080)
    return Sheet(width=width, height=height, colours=palette(form), from_right=from_right)


def draw_frame(
    sheet: Sheet, *, title: str, subtitle: str, occasion: Occasion, dimensions: Sequence[Dimension], words: Words
) -> Body:
    """Draw what stands around a chart and return the room inside."""
    phone = sheet.width < sheet.height
    margin = 64 if phone else 88
    room = sheet.width - 2 * margin
    _draw_strip(sheet, dimensions)
    quiet = sheet.colours.secondary
    line = Style(size=30 if phone else 28, weight=500)
    whole, short = words.headers(occasion)
    if sheet.measure(whole, line) > room:
        whole, line = short, fitting_style(short, room, line, 1, 26 if phone else 24)
    header = sheet.wrap(whole, room, line, 1)[0]
    sheet.text(margin, 58 if phone else 52, header, line, quiet)
    top = _draw_title(sheet, margin, title, room, phone=phone)
    top = _draw_subtitle(sheet, margin, top, subtitle, room, phone=phone)
    foot = Style(size=26)
    sheet.text(margin, sheet.height - (44 if phone else 40), words.footer(occasion), foot, quiet)
    bottom = sheet.height - (88 if phone else 76)
    return Body(left=margin, right=sheet.width - margin, top=top, bottom=bottom, phone=phone)


def draw_key(sheet: Sheet, body: Body, dimensions: Sequence[Dimension]) -> Body:
    """Draw the dimension key at the bottom of the body and return what is left above it."""
    style = Style(size=30 if body.phone else 28, weight=500)
    widest = max((sheet.measure(d.short, style) for d in dimensions), default=0) + 34 + 14 + 24
    most = len(dimensions) if not body.phone else 3
    columns = max(1, min(most, len(dimensions) or 1, int(body.width // widest)))
    rows = -(-len(dimensions) // columns)
    columns = -(-len(dimensions) // rows) if rows else 1
    step = 44
    top = body.bottom - rows * step - 14
    if rows:
        sheet.line([(body.left, top), (body.right, top)], sheet.colours.hairline)
    for place, dimension in enumerate(dimensions):
        x = body.left + (place % columns) * body.width / columns
        y = top + 14 + (place // columns) * step + step / 2
        draw_chip(sheet, x, y, dimension, 34)
        label = sheet.wrap(dimension.short, body.width / columns - 60, style, 1)
        sheet.paragraph(x + 48, y, label, style, sheet.colours.secondary)
    return Body(left=body.left, right=body.right, top=body.top, bottom=top - 16, phone=body.phone)


def draw_chip(sheet: Sheet, x: float, y: float, dimension: Dimension, side: float = CHIP) -> None:
    """Draw a dimension's numbered chip with its near edge at x and its middle at y."""
    fill = dimension_colour(dimension, sheet.colours)
    sheet.rect(x, y - side / 2, side, side, fill=fill, radius=side / 6)
    style = Style(size=round(side * 0.62), weight=700)
    sheet.text(x + side / 2, y, str(dimension.number), style, figure_on(fill), align="middle")


def draw_note(sheet: Sheet, body: Body, note: str, *, hatched: bool = False) -> Body:
    """Write a small remark at the bottom of the body and return what is left above it."""
    style = Style(size=body.small)
    x = body.left
    if hatched:
        sheet.hatch(x, body.bottom - 32, 44, 28, step=11)
        x += 58
    lines = sheet.wrap(note, body.right - x, style, 2)
    height = sheet.leading(style) * len(lines)
    sheet.paragraph(x, body.bottom - 2 - height / 2 - 4, lines, style, sheet.colours.secondary)
    return Body(
        left=body.left, right=body.right, top=body.top, bottom=body.bottom - max(height, 32) - 16, phone=body.phone
    )


def draw_empty(sheet: Sheet, body: Body, sentence: str) -> None:
    """Say in the middle of the sheet that there is nothing to draw yet."""
    style = Style(size=40 if body.phone else 44, weight=500)
    lines = sheet.wrap(sentence, body.width * 0.8, style, 4)
    middle = (body.top + body.bottom) / 2
    sheet.rect(body.left, body.top, body.width, body.height, edge=sheet.colours.hairline, radius=16)
    sheet.paragraph((body.left + body.right) / 2, middle, lines, style, sheet.colours.secondary, align="middle")


def figure_on(fill: str) -> str:
    """Return the colour of a bold figure on a fill: white while it can be read, else ink."""
    return WHITE if contrast(WHITE, fill) >= READABLE else INK


def _draw_strip(sheet: Sheet, dimensions: Sequence[Dimension]) -> None:
    colours = [dimension_colour(d, sheet.colours) for d in dimensions] or [
        mix(colour, WHITE, 0.12 if sheet.colours.dark else 0) for colour in DIMENSION_COLOURS
    ]
    width = sheet.width / len(colours)
    for place, colour in enumerate(colours):
        sheet.rect(place * width, 0, width + 1, STRIP, fill=colour)


def _draw_title(sheet: Sheet, x: float, title: str, room: float, *, phone: bool) -> float:
    """Write the finding, smaller where it is long, and return the y under it."""
    style = fitting_style(title, room, Style(size=58, weight=700), 2 if phone else 1, 46)
    if len(sheet.wrap(title, room, style, 2)) > 1:
        style = fitting_style(title, room, Style(size=58 if phone else 48, weight=700), 2, 40)
    lines = sheet.wrap(title, room, style, 2)
    first = (96 if phone else 86) + style.size / 2 + 2
    step = sheet.leading(style)
    for place, line in enumerate(lines):
        sheet.text(x, first + place * step, line, style)
    return first + (len(lines) - 1) * step + style.size / 2


def _draw_subtitle(sheet: Sheet, x: float, top: float, subtitle: str, room: float, *, phone: bool) -> float:
    style = Style(size=34)
    lines = sheet.wrap(subtitle, room, style, 2 if phone else 1)
    step = sheet.leading(style)
    for place, line in enumerate(lines):
        sheet.text(x, top + 32 + place * step, line, style, sheet.colours.secondary)
    return top + 32 + (len(lines) - 1) * step + 20 + (28 if phone else 22)
