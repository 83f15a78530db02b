"""The priority opportunities: their solutions, what they became, and who signed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reports.blocks import Column, Grid, Heading, Prose, Span, Style, code, plain
from reports.sections.findings import challenge_notes, estimate, solution_words, under
from reports.sections.pieces import empty, others

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.findings import Opportunity, Signature
    from reports.model import Report
    from reports.phrases import Phrases


def opportunities(report: Report, say: Phrases, *, most: int | None = None) -> list[Block]:
    """List the priority opportunities with the signatures of the hosts; `most` as for disagreements."""
    blocks: list[Block] = [Heading(level=1, text=say("report-opportunities"))]
    if not report.opportunities:
        return blocks + empty(say, "report-opportunities-empty")
    columns = (
        Column(name=say("report-opportunity"), weight=5),
        Column(name=say("report-impact"), weight=1.7, numeric=True),
        Column(name=say("report-feasibility"), weight=1.7, numeric=True),
        Column(name=say("report-signatures"), weight=2.1),
    )
    rows = tuple(opportunity_row(report, item, say) for item in report.opportunities[:most])
    return [
        *blocks,
        Prose(line=plain(say("report-opportunities-intro"))),
        Grid(columns=columns, rows=rows, dense=True),
        *others(len(report.opportunities), most, say),
    ]


def opportunity_row(report: Report, item: Opportunity, say: Phrases) -> tuple[Line, ...]:
    """Write one opportunity: its solution, its ratings, the action it became, who signed."""
    solution = next((known for known in report.solutions if item.solution in {known.code, *known.evidence}), None)
    if solution is None:
        gone = (code(item.solution), Span(text=" · " + say("report-stale"), style=Style.ALERT))
        return (gone, plain(""), plain(""), signatures(item, say))
    stated = [*solution_words(report, solution, say)]
    if item.action:
        stated += [Span(text=" · " + say("report-became") + " ", style=Style.MUTED), code(item.action)]
    return (
        (*stated, *under(challenge_notes(solution, say))),
        estimate(solution.impact, say),
        estimate(solution.feasibility, say),
        signatures(item, say),
    )


def signatures(item: Opportunity, say: Phrases) -> Line:
    """Write who signed; hosts that signed on the same day stand together."""
    days = {each.signed_on for each in item.signatures}
    if len(days) == 1 and not any(each.person for each in item.signatures):
        together = say.listed(say.pick(each.host) for each in item.signatures)
        if None in days and len(item.signatures) > 1:
            return (
                Span(text=together, style=Style.STRONG),
                Span(text=" " + say("report-unsigned-all"), style=Style.ALERT),
            )
        return signature_line(replace(item.signatures[0], host=together), say)
    signed: list[Span] = []
    for signature in item.signatures:
        signed += [*signature_line(signature, say), Span(text="\n")]
    return tuple(signed[:-1])


def signature_line(signature: Signature, say: Phrases) -> Line:
    """Write which host signed, and when, or that its signature is awaited."""
    host = Span(text=say.pick(signature.host), style=Style.STRONG)
    if signature.signed_on is None:
        return (host, Span(text=" " + say("report-unsigned"), style=Style.ALERT))
    signed = say("report-signed", day=say.day(signature.signed_on, weekday=False))
    person = (Span(text=f" ({signature.person})"),) if signature.person else ()
    return (host, *person, Span(text=f" {signed}", style=Style.MUTED))
