"""The state of all actions since the last session, on a page: counts, a chart, changes, what is held up or late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Column, Grid, Heading, KeyFigures, Prose, Span, Style, Tone, code, plain, quote
from reports.sections.figures import figures
from reports.sections.pieces import empty, text_span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.blocks import Block, Line
    from reports.model import Report
    from reports.outcomes import ReviewedAction
    from reports.phrases import Phrases


def review(report: Report, say: Phrases) -> list[Block]:
    """Compose the page of a review."""
    found = report.review
    blocks: list[Block] = [Heading(level=1, text=say("report-review"))]
    if found is None or not found.counts:
        return blocks + empty(say, "report-plan-empty")
    span = say("report-review-span", since=say.day(found.since, weekday=False), on=say.day(found.on, weekday=False))
    counted = tuple((say.count(count), say.pick(state)) for state, count in found.counts)
    blocks += [Prose(line=plain(span), tone=Tone.NOTE), KeyFigures(figures=counted)]
    blocks += figures(report, say, "progress")
    for text_id, listed in (("changed", found.changed), ("blocked", found.blocked), ("overdue", found.overdue)):
        blocks.append(Heading(level=2, text=say(f"report-review-{text_id}")))
        blocks += table(listed, say) if listed else empty(say, f"report-review-{text_id}-empty")
    return blocks


def table(listed: Sequence[ReviewedAction], say: Phrases) -> list[Block]:
    """Lay out actions with who is in charge, by when, and where they stand."""
    columns = (
        Column(name=say("report-code"), weight=0.8),
        Column(name=say("report-action"), weight=4.4),
        Column(name=say("report-who"), weight=2),
        Column(name=say("report-when"), weight=1.5),
        Column(name=say("report-state"), weight=1.8),
    )
    return [Grid(columns=columns, rows=tuple(row(each, say) for each in listed), dense=True)]


def row(each: ReviewedAction, say: Phrases) -> tuple[Line, ...]:
    """Write one action; what nobody decided is still to be confirmed."""
    unsaid = (Span(text=say("report-to-confirm"), style=Style.MUTED),)
    state: list[Span] = [text_span(each.state, say)]
    if each.blocker:
        state += [Span(text="\n"), quote(each.blocker)]
    return (
        (code(each.code),),
        (text_span(each.what, say),),
        (quote(each.institution),) if each.institution else unsaid,
        plain(say.day(each.due, weekday=False)) if each.due else unsaid,
        tuple(state),
    )
