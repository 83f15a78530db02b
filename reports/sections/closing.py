"""How the day ended: parked items, the consent round, the evaluation, the next steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Bullets, Column, Grid, Heading, Prose, Span, Style, code, plain, quote
from reports.sections.pieces import SPACE, dimension_line, empty, note_lines, others, text_span, wording_line

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.model import Report
    from reports.outcomes import NextStep, Parked
    from reports.phrases import Phrases


def parking(report: Report, say: Phrases) -> list[Block]:
    """List what was set aside and what became of it."""
    blocks: list[Block] = [Heading(level=1, text=say("report-parking"))]
    if not report.parking:
        return blocks + empty(say, "report-parking-empty")
    columns = (
        Column(name=say("report-code"), weight=0.9),
        Column(name=say("report-parked-item"), weight=5),
        Column(name=say("report-reason"), weight=2.6),
        Column(name=say("report-fate"), weight=1.8),
    )
    return [*blocks, Grid(columns=columns, rows=tuple(parked_row(report, item, say) for item in report.parking))]


def parked_in_brief(report: Report, say: Phrases, *, most: int) -> list[Block]:
    """Name what was set aside and what becomes of it, a line each; nothing where nothing was."""
    if not report.parking:
        return []
    items = tuple(
        (
            *wording_line(item.wording, say),
            SPACE,
            code(item.code),
            Span(text=f" · {fate(item, say)}", style=Style.MUTED),
        )
        for item in report.parking[:most]
    )
    return [
        Heading(level=1, text=say("report-parking")),
        Bullets(items=tuple(items)),
        *others(len(report.parking), most, say),
    ]


def fate(item: Parked, say: Phrases) -> str:
    """Say what becomes of a parked item."""
    return say(f"report-fate-{item.fate.value}" if item.fate else "report-fate-none")


def parked_row(report: Report, item: Parked, say: Phrases) -> tuple[Line, ...]:
    """Write one parked item."""
    marker = dimension_line(report, item.dimension, say)[:1] if item.dimension else ()
    space = (Span(text=" "),) if marker else ()
    reason = (quote(item.reason),) if item.reason else (Span(text=say("report-to-confirm"), style=Style.MUTED),)
    return ((code(item.code),), (*marker, *space, *wording_line(item.wording, say)), reason, plain(fate(item, say)))


def consent(report: Report, say: Phrases) -> list[Block]:
    """Count the consent round and give the reservations in words."""
    blocks: list[Block] = [Heading(level=2, text=say("report-consent"))]
    held = report.closing.consent
    if held is None:
        return blocks + empty(say, "report-consent-empty")
    counted = say("report-consent-body", agreed=held.agreed, reserved=held.reserved, objected=held.objected)
    blocks.append(Prose(line=plain(counted)))
    if held.reasons:
        lines = tuple(note_lines(say("report-consent-reason"), held.reasons))
        blocks.append(Bullets(items=lines))
    return blocks


def evaluation(report: Report, say: Phrases) -> list[Block]:
    """Give what participants thought of the day."""
    blocks: list[Block] = [Heading(level=2, text=say("report-evaluation"))]
    if not report.closing.evaluation:
        return blocks + empty(say, "report-evaluation-empty")
    columns = (
        Column(name=say("report-question"), weight=5),
        Column(name=say("report-mean"), weight=1.4, numeric=True),
        Column(name=say("report-answers"), numeric=True),
    )
    rows = tuple(
        (
            (text_span(item.question, say),),
            plain(say("report-out-of", mean=say.number(item.mean), highest=item.highest)),
            plain(say.count(item.answers)),
        )
        for item in report.closing.evaluation
    )
    blocks.append(Grid(columns=columns, rows=rows))
    if report.closing.comments:
        blocks.append(Bullets(items=tuple((quote(comment),) for comment in report.closing.comments)))
    return blocks


def next_steps(report: Report, say: Phrases) -> list[Block]:
    """Announce what follows, when and by whom."""
    blocks: list[Block] = [Heading(level=1, text=say("report-next-steps"))]
    if not report.closing.next_steps:
        return blocks + empty(say, "report-next-steps-empty")
    columns = (
        Column(name=say("report-step"), weight=4.5),
        Column(name=say("report-who"), weight=2),
        Column(name=say("report-when"), weight=1.6),
    )
    return [*blocks, Grid(columns=columns, rows=tuple(step_row(step, say) for step in report.closing.next_steps))]


def step_row(step: NextStep, say: Phrases) -> tuple[Line, ...]:
    """Write one step; what is open is still to be confirmed."""
    open_cell = (Span(text=say("report-to-confirm"), style=Style.MUTED),)
    who = (text_span(step.who, say),) if step.who else open_cell
    when = plain(say.day(step.due, weekday=False)) if step.due else open_cell
    return ((text_span(step.what, say),), who, when)
