"""Draw the matrix: solutions by feasibility and impact, numbered, with their list beside or below."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot, sqrt
from typing import TYPE_CHECKING

from reports.charts.frame import Body, draw_empty, draw_key, draw_note, figure_on
from reports.charts.lines import Style
from reports.charts.matrix_words import rated
from reports.charts.palette import dimension_colour, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.data import MatrixChart, RatedSolution
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

MOST = 10
SMALLEST, LARGEST = 27.0, 42.0
ROUNDS = 80


@dataclass(slots=True)
class Dot:
    """Hold a dot while it is pushed off its neighbours; it never leaves its quadrant."""

    x: float
    y: float
    r: float
    left: float
    right: float
    top: float
    bottom: float

    def move(self, dx: float, dy: float) -> None:
        """Shift the dot as far as its quadrant allows."""
        self.x = min(max(self.x + dx, self.left), self.right)
        self.y = min(max(self.y + dy, self.top), self.bottom)


def draw(sheet: Sheet, body: Body, chart: MatrixChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    placed = rated(chart)
    if not placed:
        draw_empty(sheet, body, words.say("chart-matrix-empty"))
        return
    shown = placed[:MOST]
    body = draw_key(sheet, body, chart.dimensions)
    body = _draw_notes(sheet, body, chart, len(placed), words)
    box, names = _rooms(body, len(shown))
    _draw_box(sheet, box, words)
    for place, (solution, dot) in enumerate(zip(shown, _dots(box, chart, shown), strict=True), 1):
        _draw_dot(sheet, dot.x, dot.y, dot.r, place, solution)
    _draw_names(sheet, names, shown, words, columns=2 if body.phone else 1)


def _draw_notes(sheet: Sheet, body: Body, chart: MatrixChart, placed: int, words: Words) -> Body:
    remarks = []
    if placed > MOST:
        remarks.append(words.say("chart-more", n=placed - MOST))
    if placed < len(chart.solutions):
        remarks.append(words.say("chart-matrix-unrated", n=len(chart.solutions) - placed))
    return draw_note(sheet, body, " ".join(remarks)) if remarks else body


def _rooms(body: Body, count: int) -> tuple[Body, Body]:
    """Part the body: the box with its edges named, and the room of the list."""
    if body.phone:
        rows = -(-count // 2)
        low = body.bottom - rows * 84 - 20
        box = Body(left=body.left, right=body.right, top=body.top + 44, bottom=low - 52, phone=True)
        return box, Body(left=body.left, right=body.right, top=low, bottom=body.bottom, phone=True)
    middle = body.left + body.width * 0.52
    box = Body(left=body.left, right=middle, top=body.top + 44, bottom=body.bottom - 46, phone=False)
    return box, Body(left=middle + 56, right=body.right, top=body.top + 8, bottom=body.bottom, phone=False)


def _draw_box(sheet: Sheet, box: Body, words: Words) -> None:
    colours = sheet.colours
    sheet.rect(box.left, box.top, box.width, box.height, fill=colours.card, radius=12)
    middle, level = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    tint = mix(colours.card, colours.accent, 0.16 if colours.dark else 0.09)
    sheet.rect(middle, box.top, box.width / 2, box.height / 2, fill=tint, radius=12)
    sheet.line([(middle, box.top), (middle, box.bottom)], colours.hairline, 3)
    sheet.line([(box.left, level), (box.right, level)], colours.hairline, 3)
    sheet.rect(box.left, box.top, box.width, box.height, edge=colours.hairline, line=3, radius=12)
    _draw_edges(sheet, box, words)


def _draw_edges(sheet: Sheet, box: Body, words: Words) -> None:
    name = Style(size=30 if box.phone else 28, weight=600)
    axis = Style(size=28 if box.phone else 26)
    onward = "←" if sheet.from_right else "→"
    above, below, middle = box.top - 26, box.bottom + 28, (box.left + box.right) / 2
    quiet, accent = sheet.colours.secondary, sheet.colours.accent
    sheet.text(box.left, above, words.say("chart-matrix-groundwork"), name, quiet)
    sheet.text(middle, above, f"{words.say('chart-matrix-impact')} ↑", axis, quiet, align="middle")
    bold = Style(size=name.size, weight=700)
    sheet.text(box.right, above, words.say("chart-matrix-quick-win"), bold, accent, align="end")
    sheet.text(box.left, below, words.say("chart-matrix-later"), name, quiet)
    sheet.text(middle, below, f"{words.say('chart-matrix-feasibility')} {onward}", axis, quiet, align="middle")
    sheet.text(box.right, below, words.say("chart-matrix-extra"), name, quiet, align="end")


def _dots(box: Body, chart: MatrixChart, solutions: Sequence[RatedSolution]) -> list[Dot]:
    most = max((solution.support for solution in solutions), default=0) or 1
    dots = [_dot(box, chart, solution, most) for solution in solutions]
    for _ in range(ROUNDS):
        if not _part(dots):
            break
    return dots


def _dot(box: Body, chart: MatrixChart, solution: RatedSolution, most: int) -> Dot:
    reach = chart.highest - chart.lowest
    across = ((solution.feasibility or 0) - chart.lowest) / reach
    up = ((solution.impact or 0) - chart.lowest) / reach
    r = SMALLEST + (LARGEST - SMALLEST) * sqrt(max(solution.support, 0) / most)
    middle, level = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    easy, strong = across >= 0.5, up >= 0.5
    dot = Dot(
        x=box.left + across * box.width,
        y=box.bottom - up * box.height,
        r=r,
        left=middle if easy else box.left + r + 4,
        right=box.right - r - 4 if easy else middle - 4,
        top=box.top + r + 4 if strong else level + 4,
        bottom=level if strong else box.bottom - r - 4,
    )
    dot.move(0, 0)
    return dot


def _part(dots: list[Dot]) -> bool:
    """Push every overlapping pair apart a little; say whether any overlapped."""
    moved = False
    for place, one in enumerate(dots):
        for turn, other in enumerate(dots[place + 1 :]):
            dx, dy = other.x - one.x, other.y - one.y
            apart = hypot(dx, dy)
            lack = one.r + other.r + 4 - apart
            if lack <= 0.5:
                continue
            moved = True
            if apart < 1:
                dx, dy, apart = 1.0, 0.6 * (-1) ** turn, 1.17
            step = lack / apart / 2
            one.move(-dx * step, -dy * step)
            other.move(dx * step, dy * step)
    return moved


def _draw_dot(sheet: Sheet, x: float, y: float, r: float, place: int, solution: RatedSolution) -> None:
    fill = dimension_colour(solution.dimension, sheet.colours)
    sheet.circle(x, y, r, fill=fill, edge=sheet.colours.card, line=4)
    style = Style(size=round(min(r * 1.05, 36)), weight=700)
    sheet.text(x, y, str(place), style, figure_on(fill), align="middle")


def _draw_names(sheet: Sheet, room: Body, solutions: Sequence[RatedSolution], words: Words, *, columns: int) -> None:
    style = Style(size=30 if room.phone else 28, weight=500)
    rows = -(-len(solutions) // columns)
    step = min(room.height / max(rows, 1), 110)
    width = room.width / columns
    if step < 2 * sheet.leading(style) + 4:
        style = Style(size=26 if room.phone else 24, weight=500, leading=1.12)
    for place, solution in enumerate(solutions):
        x = room.left + (place // rows) * width
        y = room.top + (place % rows + 0.5) * step
        _draw_dot(sheet, x + 25, y, 25, place + 1, solution)
        space = width - 88 if columns > 1 else width - 150
        lines = sheet.wrap(solution.label, space, style, 2)
        sheet.paragraph(x + 66, y, lines, style)
        if columns == 1:
            count = Style(size=30, weight=700)
            sheet.text(room.right, y, words.whole(solution.support), count, sheet.colours.secondary, align="end")
