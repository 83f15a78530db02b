"""Draw voice against presence: the course over the phases, the two shares, and the gap between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.charts.figures import percent
from reports.charts.frame import Body, draw_empty, draw_note
from reports.charts.lines import Style
from reports.charts.palette import mix
from reports.charts.voice_words import apart, gap

if TYPE_CHECKING:
    from reports.charts.data import VoiceChart, VoiceRow
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

MOST = 6
MINUS = "\u2212"


@dataclass(frozen=True, kw_only=True, slots=True)
class Columns:
    """Place the course, the two shares and their scale; the course is None without a history."""

    course: tuple[float, float] | None
    shares: tuple[float, float]
    least: float
    most: float
    swing: float
    """The widest departure from the room in any phase: the scale of every course."""

    def at(self, share: float) -> float:
        """Return where a share stands on its line."""
        near, far = self.shares
        return near + (far - near) * (share - self.least) / max(self.most - self.least, 0.01)


def draw(sheet: Sheet, body: Body, chart: VoiceChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    rows = chart.rows[:MOST]
    if not any(gap(row) is not None for row in rows):
        draw_empty(sheet, body, words.say("chart-voice-empty"))
        return
    if len(chart.rows) > len(rows):
        body = draw_note(sheet, body, words.say("chart-more", n=len(chart.rows) - len(rows)))
    if any(gap(row) is None or None in row.history for row in rows):
        body = draw_note(sheet, body, words.say("chart-hidden-note", least=chart.occasion.least), hatched=True)
    columns = _columns(body, chart)
    top = body.top + 48
    _draw_heads(sheet, body, columns, chart, words)
    height = min((body.bottom - top) / len(rows), 230 if body.phone else 150)
    for place, row in enumerate(rows):
        _draw_row(sheet, body, columns, chart, row, words, top + place * height, height)


def _columns(body: Body, chart: VoiceChart) -> Columns:
    known = [share for row in chart.rows for share in (row.room, row.voice) if share is not None]
    swings = [
        abs(share - row.room)
        for row in chart.rows
        if row.room is not None
        for share in row.history
        if share is not None
    ]
    told = len(chart.phases) > 1 and any(len(_steps(row)) > 1 for row in chart.rows)
    if body.phone:
        course = (body.left + 76, body.left + 400) if told else None
        shares = (body.left + (580 if told else 40), body.right - 170)
    else:
        course = (body.left + 560, body.left + 890) if told else None
        shares = (body.left + (1080 if told else 560), body.right - 190)
    return Columns(course=course, shares=shares, least=min(known), most=max(known), swing=max([*swings, 0.05]))


def _draw_heads(sheet: Sheet, body: Body, columns: Columns, chart: VoiceChart, words: Words) -> None:
    style = Style(size=28 if body.phone else 26, weight=500)
    quiet = sheet.colours.secondary
    y = body.top + 12
    if columns.course:
        said = words.say("chart-voice-over-time", first=chart.phases[0], last=chart.phases[-1])
        near = body.left if body.phone else columns.course[0]
        line = sheet.wrap(said, columns.shares[0] - near - 40, style, 1)[0]
        sheet.text(near, y, line, style, quiet)
    x = columns.shares[0]
    sheet.circle(x + 12, y, 11, fill=sheet.colours.paper, edge=quiet, line=4)
    x += 34 + sheet.text(x + 34, y, words.say("chart-voice-room"), style, quiet) + 30
    sheet.circle(x + 12, y, 13, fill=sheet.colours.accent)
    sheet.text(x + 34, y, words.say("chart-voice-voice"), style, quiet)
    sheet.text(body.right, y, words.say("chart-voice-gap"), style, quiet, align="end")


def _draw_row(
    sheet: Sheet,
    body: Body,
    columns: Columns,
    chart: VoiceChart,
    row: VoiceRow,
    words: Words,
    top: float,
    height: float,
) -> None:
    sheet.line([(body.left, top), (body.right, top)], sheet.colours.hairline)
    style = Style(size=36 if body.phone else 34, weight=600)
    middle = top + height * (0.62 if body.phone else 0.5)
    if body.phone:
        sheet.paragraph(body.left, top + 36, sheet.wrap(row.label, body.width, style, 1), style)
    else:
        edge = (columns.course or columns.shares)[0]
        lines = sheet.wrap(row.label, edge - body.left - 120, style, 2)
        sheet.paragraph(body.left, middle, lines, style)
    points = gap(row)
    if points is None:
        near, far = columns.shares
        sheet.hatch(near, middle - 20, far - near, 40)
        sheet.text(body.right, middle, words.say("chart-hidden"), Style(size=28), sheet.colours.secondary, align="end")
        return
    strong = apart(chart, row)
    colour = sheet.colours.accent if strong else sheet.colours.secondary
    if columns.course:
        _draw_course(sheet, columns, row, words, middle, height * (0.24 if body.phone else 0.3))
    _draw_shares(sheet, body, columns, row, words, middle, colour)
    sign = "+" if points > 0 else MINUS if points < 0 else ""
    sheet.text(body.right, middle, f"{sign}{abs(points)}", Style(size=52, weight=700), colour, align="end")


def _steps(row: VoiceRow) -> list[tuple[int, float]]:
    return [(place, share) for place, share in enumerate(row.history) if share is not None]


def _draw_course(sheet: Sheet, columns: Columns, row: VoiceRow, words: Words, middle: float, reach: float) -> None:
    """Draw the voice of each phase above or below the dashed share of the room."""
    steps = _steps(row)
    room = row.room or 0
    if not columns.course or len(steps) < 2:
        return
    near, far = columns.course
    span = max(len(row.history) - 1, 1)
    line = [
        (near + (far - near) * place / span, middle - reach * (share - room) / columns.swing) for place, share in steps
    ]
    colours = sheet.colours
    shade = mix(colours.accent, colours.paper, 0.8)
    sheet.area([(line[0][0], middle), *line, (line[-1][0], middle)], shade)
    sheet.line([(near, middle), (far, middle)], colours.secondary, 3, dash=(8, 7))
    sheet.line(line, colours.accent, 5)
    small = Style(size=28)
    sheet.text(line[0][0] - 14, line[0][1], words.whole(percent(steps[0][1])), small, colours.secondary, align="end")
    sheet.circle(*line[-1], 10, fill=colours.accent)
    sheet.text(line[-1][0] + 22, line[-1][1], words.share(steps[-1][1]), Style(size=32, weight=700))


def _draw_shares(
    sheet: Sheet, body: Body, columns: Columns, row: VoiceRow, words: Words, middle: float, colour: str
) -> None:
    near, far = columns.shares
    sheet.line([(near, middle), (far, middle)], sheet.colours.hairline, 4)
    room, voice = columns.at(row.room or 0), columns.at(row.voice or 0)
    sheet.line([(room, middle), (voice, middle)], colour, 10)
    sheet.circle(room, middle, 15, fill=sheet.colours.paper, edge=sheet.colours.secondary, line=5)
    sheet.circle(voice, middle, 17, fill=colour)
    style = Style(size=body.small)
    bold = Style(size=28, weight=600)
    sheet.text(room, middle + 40, words.share(row.room or 0), style, sheet.colours.secondary, align="middle")
    sheet.text(voice, middle - 40, words.share(row.voice or 0), bold, align="middle")
