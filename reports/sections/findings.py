"""The ranked challenges, the rated solutions and what was not reconciled."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from reports.blocks import Bullets, Column, Grid, Heading, Prose, Span, Style, Tone, code, muted, plain
from reports.findings import Quadrant
from reports.sections.event import room_in_figures
from reports.sections.figures import figures
from reports.sections.pieces import (
    SPACE,
    codes,
    dimension_line,
    empty,
    note_lines,
    others,
    sentence_line,
    strong_text,
    text_span,
    wording_line,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.blocks import Block, Line
    from reports.findings import Challenge, Estimate, Sentence, Solution
    from reports.model import Report
    from reports.phrases import Phrases


def synthesis(report: Report, say: Phrases, *, brief: bool = False) -> list[Block]:
    """Give the room in figures and the synthesis: coded sentences, each with its evidence.

    `brief` keeps the first sentence of each dimension.
    """
    blocks: list[Block] = [Heading(level=1, text=say("report-synthesis")), room_in_figures(report, say)]
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
    rows: list[tuple[Line, ...]] = []
    for dimension in report.event.dimensions:
        ranked = [item for item in report.challenges if item.dimension == dimension.id]
        rows.append((band(dimension_line(report, dimension.id, say)),))
        rows += challenge_rows(ranked, say) if ranked else [(muted(say("report-dimension-empty")),)]
    return [
        *blocks,
        Prose(line=plain(say("report-challenges-intro"))),
        Grid(columns=challenge_columns(say), rows=tuple(rows), dense=True),
    ]


def leading_challenges(report: Report, say: Phrases, *, most: int) -> list[Block]:
    """Give the `most` widely held challenges of all dimensions in one table."""
    blocks: list[Block] = [Heading(level=1, text=say("report-challenges"))]
    if not report.challenges:
        return blocks + empty(say, "report-challenges-empty")
    first = sorted(report.challenges, key=lambda item: (item.rank is None, item.rank or 0))[:most]
    return [
        *blocks,
        Prose(line=plain(say("report-challenges-intro"))),
        Grid(columns=challenge_columns(say), rows=tuple(challenge_rows(first, say, report=report)), dense=True),
    ]


def challenge_columns(say: Phrases) -> tuple[Column, ...]:
    """Head a table of ranked challenges."""
    return (
        Column(name=say("report-rank"), weight=0.65, numeric=True),
        Column(name=say("report-challenge"), weight=7),
        Column(name=say("report-people"), weight=1.1, numeric=True),
        Column(name=say("report-votes"), weight=0.85, numeric=True),
        Column(name=say("report-severity"), weight=0.95, numeric=True),
    )


def challenge_rows(ranked: list[Challenge], say: Phrases, *, report: Report | None = None) -> list[tuple[Line, ...]]:
    """Lay out ranked challenges with support, severity, evidence and what is said against them.

    A given report marks their dimensions.
    """
    return [
        (
            plain(say("report-unranked") if item.rank is None else str(item.rank)),
            (*marker_of(report, item, say), *challenge_words(item, say), *under(challenge_notes(item, say))),
            plain(say.count(item.people)),
            plain(say.count(item.votes)),
            plain(say.number(item.severity)),
        )
        for item in ranked
    ]


def under(notes: Iterable[Line]) -> Line:
    """Put notes under the words of a cell, a line each."""
    return tuple(span for note in notes for span in (Span(text="\n"), *note))


def band(line: Line) -> Line:
    """Make a line stand out where it gathers the rows under it."""
    return tuple(replace(span, style=Style.STRONG) if span.style is Style.PLAIN else span for span in line)


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


def challenge_notes(item: Challenge | Solution, say: Phrases) -> list[Line]:
    """Write the strongest reservation and the minority notes of a challenge or a solution."""
    marked = [(say("report-reservation"), [item.reservation] if item.reservation else [])]
    marked.append((say("report-minority-note"), list(item.minority)))
    return [line for label, notes in marked for line in note_lines(label, notes)]


def solutions(report: Report, say: Phrases) -> list[Block]:
    """Lay out the solutions by quadrant of impact and feasibility; those retained stand in the next section."""
    blocks: list[Block] = [Heading(level=1, text=say("report-solutions"))]
    blocks += figures(report, say, "solutions")
    if not report.solutions:
        return blocks + empty(say, "report-solutions-empty")
    retained = {item.solution for item in report.opportunities}
    intro = [say("report-solutions-intro"), say("report-solutions-retained", count=len(retained)) if retained else ""]
    blocks.append(Prose(line=plain(" ".join(line for line in intro if line))))
    rows: list[tuple[Line, ...]] = []
    for quadrant in Quadrant:
        placed = [
            item
            for item in report.solutions
            if item.quadrant is quadrant and retained.isdisjoint({item.code, *item.evidence})
        ]
        if placed:
            name = f"report-quadrant-{quadrant.value}"
            meaning = Span(text=f" · {say(f'{name}-meaning')}", style=Style.MUTED)
            rows.append(((Span(text=say(name), style=Style.STRONG), meaning),))
            rows += solution_rows(report, placed, say)
    table = [Grid(columns=solution_columns(say), rows=tuple(rows), dense=True)] if rows else []
    return [*blocks, *table, *unplaced(report, say), *commitments(report, say)]


def unplaced(report: Report, say: Phrases) -> list[Block]:
    """Name the solutions that too few people rated; their words stand in the annex."""
    left = [item.code for item in report.solutions if item.quadrant is None]
    if not left:
        return []
    meaning = (Span(text=say("report-quadrant-none-meaning") + " "), *codes(left, say))
    head: Line = (Span(text=say("report-quadrant-none") + " · ", style=Style.STRONG),)
    return [Prose(line=(*head, *meaning), tone=Tone.NOTE)]


def solution_columns(say: Phrases) -> tuple[Column, ...]:
    """Head a table of rated solutions."""
    return (
        Column(name=say("report-solution"), weight=4.2),
        Column(name=say("report-serves"), weight=3.2),
        Column(name=say("report-impact"), weight=1.7, numeric=True),
        Column(name=say("report-feasibility"), weight=1.7, numeric=True),
    )


def solution_rows(report: Report, placed: list[Solution], say: Phrases) -> list[tuple[Line, ...]]:
    """Lay out solutions with their ratings, and under their words what people object."""
    return [
        (
            (*solution_words(report, item, say), *under(challenge_notes(item, say))),
            plain(say.listed(say.pick(one) for one in item.commitments) or say("report-no-commitment")),
            estimate(item.impact, say),
            estimate(item.feasibility, say),
        )
        for item in placed
    ]


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


def commitments(report: Report, say: Phrases) -> list[Block]:
    """Say which commitments the solutions serve, and name those that none does."""
    if not report.event.commitments or not report.solutions:
        return []
    served = Counter(say.pick(one) for item in report.solutions for one in item.commitments)
    known = [say.pick(one) for one in report.event.commitments]
    counted = [say("report-served", commitment=name, count=count) for name, count in served.most_common()]
    missing = [name for name in known if name not in served]
    lines = [
        (Span(text=say("report-commitments-served") + " ", style=Style.STRONG), Span(text=" · ".join(counted)))
        if counted
        else plain(say("report-commitments-none", count=len(report.solutions)))
    ]
    if missing:
        head = say("report-commitments-missing", count=len(missing))
        lines.append((Span(text=head + " ", style=Style.STRONG), Span(text=" · ".join(missing))))
    return [Heading(level=2, text=say("report-commitments")), *(Prose(line=line) for line in lines)]


def disagreements(report: Report, say: Phrases, *, most: int | None = None) -> list[Block]:
    """Set out what the room did not reconcile; `most` keeps the first and counts the others."""
    blocks: list[Block] = [Heading(level=1, text=say("report-disagreements"))]
    if not report.disagreements:
        return blocks + empty(say, "report-disagreements-empty")
    for item in report.disagreements[:most]:
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
    return blocks + others(len(report.disagreements), most, say)
