"""The questionnaire's results, how the room disputes them, and the readiness analysis in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Bullets, Column, Grid, Heading, Prose, Span, Style, Tone, code, plain, quote
from reports.sections.figures import figures
from reports.sections.pieces import SPACE, dimension_line, empty, evidence_line, text_span

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.findings import Readiness
    from reports.model import Report
    from reports.phrases import Phrases
    from reports.survey import DimensionResult, Dispute


def readiness(report: Report, say: Phrases, *, brief: bool = False) -> list[Block]:
    """Set out the scores, their spread, the dispute and the analysis; `brief` leaves the breakdown out."""
    blocks: list[Block] = [Heading(level=1, text=say("report-readiness"))]
    if report.questionnaire is None:
        blocks += empty(say, "report-readiness-empty")
    else:
        blocks += scores(report, say)
    blocks += figures(report, say, "readiness")
    if report.questionnaire is not None and not brief:
        blocks += by_group(report, say)
    blocks += analysis(report, say)
    if not brief:
        blocks += disputed(report, say)
    return blocks


def scores(report: Report, say: Phrases) -> list[Block]:
    """Give the scores of every dimension, with the words a reader needs to weigh them."""
    survey = report.questionnaire
    assert survey is not None
    intro = say("report-scores-intro", respondents=survey.respondents or 0)
    scale = say.listed(f"{point.value} {say.pick(point.name)}" for point in survey.scale)
    columns = (
        Column(name=say("report-dimension"), weight=3.1),
        Column(name=say("report-score"), numeric=True),
        Column(name=say("report-spread"), weight=1.3, numeric=True),
        Column(name=say("report-answers"), numeric=True),
        Column(name=say("report-dont-know"), weight=1.2, numeric=True),
        Column(name=say("report-judged"), weight=2.4),
    )
    rows = tuple(score_row(report, result, say) for result in survey.dimensions)
    known = survey.origin if isinstance(survey.origin, str) else survey.origin.get(say.language, "")
    origin = say("report-origin", origin=known) if known else ""
    notes = [say("report-scale", scale=scale), say("report-perception"), origin]
    return [
        Prose(line=plain(intro)),
        Grid(columns=columns, rows=rows),
        Prose(line=plain(" ".join(note for note in notes if note)), tone=Tone.NOTE),
    ]


def score_row(report: Report, result: DimensionResult, say: Phrases) -> tuple[Line, ...]:
    """Write one dimension's line of the table of scores."""
    score = (Span(text=say.number(result.score), style=Style.STRONG),)
    return (
        dimension_line(report, result.dimension, say),
        score,
        plain(say.span(result.low, result.high)),
        plain(say.count(result.answers)),
        plain(say.percent(result.dont_know)),
        judgement(result.dispute, say),
    )


def judgement(dispute: Dispute | None, say: Phrases) -> Line:
    """Write in a few words how the room judges a score."""
    if dispute is None:
        return (Span(text=say("report-not-debated"), style=Style.MUTED),)
    shares = {"too-high": dispute.too_high, "right": dispute.right, "too-low": dispute.too_low}
    first = [name for name, share in shares.items() if share == max(shares.values())]
    if len(first) > 1:
        sentence = say("report-judged-split", people=dispute.voices)
    else:
        sentence = say(f"report-judged-{first[0]}", share=say.percent(shares[first[0]]), people=dispute.voices)
    style = Style.ALERT if dispute.disputed else Style.PLAIN
    return (Span(text=sentence, style=style),)


def by_group(report: Report, say: Phrases) -> list[Block]:
    """Give the scores by category group, hidden cells shown as such."""
    survey = report.questionnaire
    assert survey is not None
    names = [say.pick(cell.name) for cell in survey.dimensions[0].by_group] if survey.dimensions else []
    if not names:
        return []
    columns = (
        Column(name=say("report-dimension"), weight=2.6),
        *(Column(name=name, numeric=True) for name in names),
    )
    rows = tuple(
        (
            dimension_line(report, result.dimension, say, short=True),
            *(plain(say.number(cell.score)) for cell in result.by_group),
        )
        for result in survey.dimensions
    )
    return [
        Heading(level=2, text=say("report-by-group")),
        Grid(columns=columns, rows=rows),
        Prose(line=plain(say("report-hidden-note", least=report.privacy.least)), tone=Tone.NOTE),
    ]


def analysis(report: Report, say: Phrases) -> list[Block]:
    """Say in a coded sentence where each dimension stands."""
    blocks: list[Block] = [Heading(level=2, text=say("report-analysis"))]
    if not report.readiness:
        return blocks + empty(say, "report-analysis-empty")
    columns = (
        Column(name=say("report-dimension"), weight=1.5),
        Column(name=say("report-analysis-words"), weight=4.6),
        Column(name=say("report-severity"), weight=0.9, numeric=True),
    )
    return [*blocks, Grid(columns=columns, rows=tuple(analysis_row(report, item, say) for item in report.readiness))]


def analysis_row(report: Report, item: Readiness, say: Phrases) -> tuple[Line, ...]:
    """Write one dimension's line of the readiness analysis."""
    in_words = (text_span(item.sentence.text, say), SPACE, *evidence_line(item.sentence, say))
    return (dimension_line(report, item.dimension, say, short=True), in_words, plain(say.number(item.severity)))


def disputed(report: Report, say: Phrases) -> list[Block]:
    """List the scores the room disputes, with the facts people gave."""
    blocks: list[Block] = [Heading(level=2, text=say("report-disputed"))]
    survey = report.questionnaire
    contested = [result for result in survey.dimensions if result.dispute and result.dispute.disputed] if survey else []
    if not contested:
        return blocks + empty(say, "report-disputed-empty")
    for result in contested:
        assert result.dispute is not None
        judged = (Span(text=" · ", style=Style.MUTED), *judgement(result.dispute, say))
        blocks.append(Prose(line=(*dimension_line(report, result.dimension, say), *judged)))
        alone = {fact.text: fact for fact in reversed(result.dispute.facts)}
        facts = tuple((quote(fact.text), SPACE, code(fact.code)) for fact in reversed(alone.values()))
        if facts:
            blocks.append(Bullets(items=facts))
    return blocks


def statements(report: Report, say: Phrases) -> list[Block]:
    """Give every statement of the questionnaire with its result."""
    survey = report.questionnaire
    blocks: list[Block] = [Heading(level=2, text=say("report-statements"))]
    if survey is None or not survey.items:
        return blocks + empty(say, "report-statements-empty")
    columns = (
        Column(name=say("report-code"), weight=0.7),
        Column(name=say("report-statement"), weight=6),
        Column(name=say("report-score"), numeric=True),
        Column(name=say("report-answers"), numeric=True),
        Column(name=say("report-dont-know"), weight=1.1, numeric=True),
    )
    rows = tuple(
        (
            (code(item.code),),
            (*dimension_line(report, item.dimension, say)[:1], SPACE, text_span(item.text, say)),
            plain(say.number(item.score)),
            plain(say.count(item.answers)),
            plain(say.percent(item.dont_know)),
        )
        for item in survey.items
    )
    return [*blocks, Grid(columns=columns, rows=rows, dense=True)]
