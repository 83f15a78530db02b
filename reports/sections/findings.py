"""The ranked challenges, the rated solutions, the priority opportunities and what was not reconciled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Bullets, Column, Grid, Heading, Prose, Span, Style, Tone, code, plain
from reports.findings import Quadrant
from reports.sections.figures import figures
from reports.sections.pieces import (
    SPACE,
    chip,
    codes,
    dimension_line,
    empty,
    note_lines,
    sentence_line,
    strong_text,
    text_span,
    wording_line,
)

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.findings import Challenge, Estimate, Opportunity, Sentence, Signature, Solution
    from reports.model import Report
    from reports.phrases import Phrases


def synthesis(report: Report, say: Phrases, *, brief: bool = False) -> list[Block]:
    """Give the synthesis: coded sentences, each with its evidence; `brief` keeps the first of each dimension."""
    blocks: list[Block] = [Heading(level=1, text=say("report-synthesis"))]
    if not report.synthesis:
        return blocks + empty(say, "report-synthesis-empty")
    first: dict[str, Sentence] = {}
    for sentence in report.synthesis:
        first.setdefault(sentence.code.rpartition("-")[0] if brief else sentence.code, sentence)
    items = tuple(sentence_line(sentence, say) for sentence in first.values())
    note = Prose(line=plain(say("report-codes")), tone=Tone.NOTE)
    return [*blocks, Bullets(items=items), note]


def challenges(report: Report, say: Phrases) -> list[Block]:
    """Rank the challenges dimension by dimension, with reservations and minority notes."""
    blocks: list[Block] = [Heading(level=1, text=say("report-challenges"))]
    blocks += figures(report, say, "challenges")
    if not report.challenges:
        return blocks + empty(say, "report-challenges-empty")
    blocks.append(Prose(line=plain(say("report-challenges-intro"))))
    for dimension in report.event.dimensions:
        ranked = [item for item in report.challenges if item.dimension == dimension.id]
        blocks.append(Heading(level=2, text=say.pick(dimension.name), chip=chip(dimension)))
        blocks += challenge_table(ranked, say) if ranked else empty(say, "report-dimension-empty")
    return blocks


def leading_challenges(report: Report, say: Phrases, *, most: int) -> list[Block]:
    """Give the `most` widely held challenges of all dimensions in one table."""
    blocks: list[Block] = [Heading(level=1, text=say("report-challenges"))]
    if not report.challenges:
        return blocks + empty(say, "report-challenges-empty")
    first = sorted(report.challenges, key=lambda item: (item.rank is None, item.rank or 0))[:most]
    return [*blocks, Prose(line=plain(say("report-challenges-intro"))), *challenge_table(first, say, report=report)]


def challenge_table(ranked: list[Challenge], say: Phrases, *, report: Report | None = None) -> list[Block]:
    """Lay out ranked challenges with support, severity and evidence; a given report marks their dimensions."""
    columns = (
        Column(name=say("report-rank"), weight=0.6, numeric=True),
        Column(name=say("report-challenge"), weight=6),
        Column(name=say("report-people"), weight=1.05, numeric=True),
        Column(name=say("report-votes"), weight=0.75, numeric=True),
        Column(name=say("report-severity"), weight=0.9, numeric=True),
    )
    rows = tuple(
        (
            plain(say("report-unranked") if item.rank is None else str(item.rank)),
            (*marker_of(report, item, say), *challenge_words(item, say)),
            plain(say.count(item.people)),
            plain(say.count(item.votes)),
            plain(say.number(item.severity)),
        )
        for item in ranked
    )
    notes: list[Line] = []
    for item in ranked:
        notes += challenge_notes(item, say)
    return [Grid(columns=columns, rows=rows), *([Bullets(items=tuple(notes))] if notes else [])]


def marker_of(report: Report | None, item: Challenge, say: Phrases) -> Line:
    """Mark a challenge with its dimension, where its table holds several."""
    return (*dimension_line(report, item.dimension, say)[:1], SPACE) if report else ()


def challenge_words(item: Challenge, say: Phrases) -> Line:
    """Write a challenge with its code, its evidence and whether all categories share it."""
    line: list[Span] = [*wording_line(item.wording, say), SPACE, code(item.code)]
    if item.shared:
        line.append(Span(text=" · " + say("report-shared"), style=Style.MUTED))
    if item.evidence and item.evidence != (item.code,):
        line.append(Span(text=" · " + say("report-evidence") + " ", style=Style.MUTED))
        line += codes(item.evidence, say)
    return tuple(line)


def challenge_notes(item: Challenge, say: Phrases) -> list[Line]:
    """Write the strongest reservation and the minority notes of a challenge."""
    marked = [(say("report-reservation-on", code=item.code), [item.reservation] if item.reservation else [])]
    marked.append((say("report-minority-on", code=item.code), list(item.minority)))
    return [line for label, notes in marked for line in note_lines(label, notes)]


def solutions(report: Report, say: Phrases) -> list[Block]:
    """Lay out the solutions by quadrant of impact and feasibility."""
    blocks: list[Block] = [Heading(level=1, text=say("report-solutions"))]
    blocks += figures(report, say, "solutions")
    if not report.solutions:
        return blocks + empty(say, "report-solutions-empty")
    blocks.append(Prose(line=plain(say("report-solutions-intro"))))
    for quadrant in Quadrant:
        placed = [item for item in report.solutions if item.quadrant is quadrant]
        if placed:
            name = f"report-quadrant-{quadrant.value}"
            blocks.append(Heading(level=2, text=say(name)))
            blocks.append(Prose(line=plain(say(f"{name}-meaning")), tone=Tone.NOTE))
            blocks += solution_table(report, placed, say)
    return blocks + unplaced(report, say)


def unplaced(report: Report, say: Phrases) -> list[Block]:
    """Name the solutions that too few people rated; their words stand in the annex."""
    left = [item.code for item in report.solutions if item.quadrant is None]
    if not left:
        return []
    meaning = (Span(text=say("report-quadrant-none-meaning") + " "), *codes(left, say))
    return [Heading(level=2, text=say("report-quadrant-none")), Prose(line=meaning, tone=Tone.NOTE)]


def solution_table(report: Report, placed: list[Solution], say: Phrases) -> list[Block]:
    """Lay out solutions with their ratings, and under them what people object."""
    columns = (
        Column(name=say("report-solution"), weight=5.2),
        Column(name=say("report-serves"), weight=2.4),
        Column(name=say("report-impact"), weight=1.5, numeric=True),
        Column(name=say("report-feasibility"), weight=1.5, numeric=True),
    )
    rows = tuple(
        (
            solution_words(report, item, say),
            plain(say.listed(say.pick(one) for one in item.commitments) or say("report-no-commitment")),
            estimate(item.impact, say),
            estimate(item.feasibility, say),
        )
        for item in placed
    )
    notes: list[Line] = []
    for item in placed:
        notes += note_lines(
            say("report-reservation-on", code=item.code), [item.reservation] if item.reservation else []
        )
        notes += note_lines(say("report-minority-on", code=item.code), item.minority)
    return [Grid(columns=columns, rows=rows), *([Bullets(items=tuple(notes))] if notes else [])]


def solution_words(report: Report, item: Solution, say: Phrases) -> Line:
    """Write a solution with its dimension, its code and the challenges it answers."""
    marker = dimension_line(report, item.dimension, say)[:1]
    line: list[Span] = [*marker, SPACE, *wording_line(item.wording, say), SPACE, code(item.code)]
    if item.answers:
        line.append(Span(text=" · " + say("report-answers-to") + " ", style=Style.MUTED))
        line += codes(item.answers, say)
    return tuple(line)


def estimate(rated: Estimate | None, say: Phrases) -> Line:
    """Write a mean with its interval and its number of ratings."""
    if rated is None:
        return (Span(text=say("report-unrated"), style=Style.MUTED),)
    interval = say("report-interval", low=say.number(rated.low), high=say.number(rated.high), ratings=rated.ratings)
    return (Span(text=say.number(rated.mean), style=Style.STRONG), Span(text=f" {interval}", style=Style.MUTED))


def opportunities(report: Report, say: Phrases) -> list[Block]:
    """List the priority opportunities with the signatures of the hosts."""
    blocks: list[Block] = [Heading(level=1, text=say("report-opportunities"))]
    if not report.opportunities:
        return blocks + empty(say, "report-opportunities-empty")
    columns = (
        Column(name=say("report-opportunity"), weight=5),
        Column(name=say("report-impact"), weight=1.4, numeric=True),
        Column(name=say("report-feasibility"), weight=1.4, numeric=True),
        Column(name=say("report-signatures"), weight=2.4),
    )
    rows = tuple(opportunity_row(report, item, say) for item in report.opportunities)
    return [
        *blocks,
        Prose(line=plain(say("report-opportunities-intro"))),
        Grid(columns=columns, rows=rows),
    ]


def opportunity_row(report: Report, item: Opportunity, say: Phrases) -> tuple[Line, ...]:
    """Write one opportunity: its solution, its ratings, the action it became, who signed."""
    solution = next((known for known in report.solutions if known.code == item.solution), None)
    signed: list[Span] = []
    for signature in item.signatures:
        signed += [*signature_line(signature, say), Span(text="\n")]
    if solution is None:
        return ((code(item.solution),), plain(""), plain(""), tuple(signed[:-1]))
    stated = [*solution_words(report, solution, say)]
    if item.action:
        stated += [Span(text=" · " + say("report-became") + " ", style=Style.MUTED), code(item.action)]
    if solution.reservation:
        stated += [Span(text="\n"), *note_lines(say("report-reservation"), [solution.reservation])[0]]
    return (
        tuple(stated),
        estimate(solution.impact, say),
        estimate(solution.feasibility, say),
        tuple(signed[:-1]),
    )


def signature_line(signature: Signature, say: Phrases) -> Line:
    """Write which host signed, and when, or that its signature is awaited."""
    host = Span(text=say.pick(signature.host), style=Style.STRONG)
    if signature.signed_on is None:
        return (host, Span(text=" " + say("report-unsigned"), style=Style.ALERT))
    signed = say("report-signed", day=say.day(signature.signed_on, weekday=False))
    person = (Span(text=f" ({signature.person})"),) if signature.person else ()
    return (host, *person, Span(text=f" {signed}", style=Style.MUTED))


def disagreements(report: Report, say: Phrases) -> list[Block]:
    """Set out what the room did not reconcile."""
    blocks: list[Block] = [Heading(level=1, text=say("report-disagreements"))]
    if not report.disagreements:
        return blocks + empty(say, "report-disagreements-empty")
    for item in report.disagreements:
        behind = codes(item.evidence, say)
        blocks.append(
            Prose(
                line=(
                    strong_text(item.question, say),
                    SPACE,
                    code(item.code),
                    *((Span(text=" · " + say("report-evidence") + " ", style=Style.MUTED), *behind) if behind else ()),
                )
            )
        )
        voiced: list[Line] = []
        for position in item.positions:
            voices = "report-voices-hidden" if position.voices is None else "report-voices"
            counted = say(voices, voices=position.voices or 0)
            voiced.append((text_span(position.text, say), Span(text=f" · {counted}", style=Style.MUTED)))
        voiced += note_lines(say("report-minority-note"), item.notes)
        if voiced:
            blocks.append(Bullets(items=tuple(voiced)))
    return blocks
