"""The rows about what the workshop found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.rows.cells import angle, coded, translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.findings import Challenge, Estimate, Note, Solution
    from reports.model import Report
    from reports.phrases import Phrases
    from reports.rows.cells import Row


def synthesis(report: Report, say: Phrases) -> Iterable[Row]:
    """List the sentences of the synthesis."""
    return (coded(sentence, say) for sentence in report.synthesis)


def challenges(report: Report, say: Phrases) -> Iterable[Row]:
    """List the ranked challenges."""
    return (challenge(report, item, say) for item in report.challenges)


def challenge(report: Report, item: Challenge, say: Phrases) -> Row:
    """Write one challenge."""
    return (
        say("report-unranked") if item.rank is None else str(item.rank),
        item.code,
        angle(report, item.dimension, say),
        item.wording.text,
        translated(item.wording, say),
        say.count(item.people),
        say.count(item.votes),
        say.number(item.severity),
        ", ".join(item.evidence),
    )


def solutions(report: Report, say: Phrases) -> Iterable[Row]:
    """List the rated solutions."""
    for item in report.solutions:
        placed = f"report-quadrant-{item.quadrant.value}" if item.quadrant else "report-quadrant-none"
        yield (
            item.code,
            angle(report, item.dimension, say),
            item.wording.text,
            translated(item.wording, say),
            ", ".join(item.answers),
            say.listed(say.pick(one) for one in item.commitments),
            say.pick(item.horizon),
            *rated(item.impact, say),
            *rated(item.feasibility, say),
            say(placed),
            ", ".join(item.evidence),
        )


def rated(estimate: Estimate | None, say: Phrases) -> Row:
    """Write a mean, its interval and its number of ratings."""
    if estimate is None:
        return say("report-unrated"), "", ""
    return say.number(estimate.mean, 2), say.span(estimate.low, estimate.high), say.count(estimate.ratings)


def opportunities(report: Report, say: Phrases) -> Iterable[Row]:
    """List the priority opportunities."""
    known = {code: item for item in report.solutions for code in (*item.evidence, item.code)}
    for item in report.opportunities:
        signed = (
            f"{say.pick(one.host)}: {f'{one.signed_on:%Y-%m-%d}' if one.signed_on else say('report-unsigned')}"
            for one in item.signatures
        )
        text = known[item.solution].wording.text if item.solution in known else ""
        yield item.solution, text, item.action, " · ".join(signed)


def disagreements(report: Report, say: Phrases) -> Iterable[Row]:
    """List each position of each disagreement."""
    for item in report.disagreements:
        for position in item.positions:
            question, behind = say.pick(item.question), ", ".join(item.evidence)
            yield item.code, question, say.pick(position.text), say.count(position.voices), behind


def notes(report: Report, say: Phrases) -> Iterable[Row]:
    """List the reservations, the minority notes and the facts given in the debate."""
    remarked: tuple[Challenge | Solution, ...] = (*report.challenges, *report.solutions)
    for item in remarked:
        if item.reservation:
            yield note(item.code, "report-nature-reservation", item.reservation, say)
        for one in item.minority:
            yield note(item.code, "report-nature-minority", one, say)
    for result in report.questionnaire.dimensions if report.questionnaire else ():
        for fact in result.dispute.facts if result.dispute else ():
            yield angle(report, result.dimension, say), say("report-nature-fact"), fact.text, fact.code


def note(on: str, nature: str, one: Note, say: Phrases) -> Row:
    """Write one note."""
    return on, say(nature), one.text, one.code


def groups(report: Report, say: Phrases) -> Iterable[Row]:
    """List every line of every group's page."""
    for page in report.groups:
        lines = [(say("report-message", number=n), line) for n, line in enumerate(page.messages, 1)]
        rest = (
            ("report-disagreement", page.disagreement),
            ("report-surprise", page.surprise),
            ("report-ask", page.ask),
        )
        lines += [(say(label), line) for label, line in rest if line]
        for label, line in lines:
            yield say.pick(page.session), say.pick(page.name), label, *coded(line, say)
