"""The page of each group: three messages, one disagreement, one surprise, one ask, and what stands behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import (
    Bullets,
    Card,
    Cards,
    Column,
    Facts,
    Grid,
    Heading,
    Panel,
    Prose,
    Span,
    Style,
    Tone,
    plain,
    quote,
    words,
)
from reports.outcomes import Kind
from reports.sections.pieces import (
    SPACE,
    chip,
    codes,
    dimension_line,
    dimension_named,
    empty,
    evidence_line,
    note_lines,
    others,
    sentence_line,
    shortened,
    text_span,
    wording_line,
)

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.findings import Challenge, Sentence
    from reports.model import Report
    from reports.outcomes import GroupPage
    from reports.phrases import Phrases

CHALLENGES_ON_SHEET = 5
NOTES, NOTE, CODES = 3, 170, 3
ROOMY, CROWDED = 900, 84  # characters of a table and, where it holds more, of a cell: a sheet keeps to its page


def proceedings(report: Report, say: Phrases) -> list[Block]:
    """Give every group's page, session by session."""
    blocks: list[Block] = [Heading(level=1, text=say("report-proceedings"))]
    if not report.groups:
        return blocks + empty(say, "report-proceedings-empty")
    sessions: dict[str, list[GroupPage]] = {}
    for page in report.groups:
        sessions.setdefault(say.pick(page.session), []).append(page)
    for session, pages in sessions.items():
        blocks.append(Heading(level=2, text=session))
        blocks.append(Cards(cards=tuple(page_in_report(report, page, say) for page in pages)))
    return blocks


def voices(report: Report, say: Phrases, *, most: int) -> list[Block]:
    """Give the first message and the ask of each group, in a line or two a group."""
    pages = [page for page in report.groups if page.messages or page.ask]
    if not pages:
        return []
    items: list[Line] = []
    for page in pages[:most]:
        name = (Span(text=f"{say.pick(page.name)} · ", style=Style.STRONG),)
        said = [line for line in (*page.messages[:1], page.ask) if line]
        items.append((*name, *(span for line in said for span in (*sentence_line(line, say), SPACE))))
    return [
        Heading(level=1, text=say("report-proceedings")),
        Bullets(items=tuple(items)),
        *others(len(pages), most, say),
    ]


def page_in_report(report: Report, page: GroupPage, say: Phrases) -> Card:
    """Give a group's page as a part of the report."""
    said = page_lines(page, say)
    return Card(
        title=say.pick(page.name),
        chip=chip(dimension_named(report, page.dimensions[0])) if len(page.dimensions) == 1 else None,
        lines=tuple(said) or (plain(say("report-page-empty")),),
        note=approval(page, say) if said else (),
    )


def page_lines(page: GroupPage, say: Phrases) -> list[Line]:
    """Write the page line by line, each under its label and with its evidence."""
    labelled = [
        *((say("report-message", number=number), line) for number, line in enumerate(page.messages, 1)),
        (say("report-disagreement"), page.disagreement),
        (say("report-surprise"), page.surprise),
        (say("report-ask"), page.ask),
    ]
    return [(Span(text=f"{label} ", style=Style.STRONG), *sentence_line(line, say)) for label, line in labelled if line]


def approval(page: GroupPage, say: Phrases) -> Line:
    """Say whether the group approved its page."""
    if page.approval is None:
        return plain(say("report-approval-none"))
    counted = page.approval
    said = say("report-approval", agreed=counted.agreed, missing=counted.missing, asked=counted.asked)
    return plain(f"{said} {say('report-page-version', version=page.version)}")


def sheet(report: Report, page: GroupPage, say: Phrases) -> list[Block]:
    """Compose the one-page sheet of a group."""
    marker = chip(dimension_named(report, page.dimensions[0])) if len(page.dimensions) == 1 else None
    return [
        Heading(level=1, text=say.pick(page.name), chip=marker),
        Facts(pairs=tuple(sheet_facts(report, page, say))),
        *sheet_messages(page, say),
        *sheet_challenges(page, say),
        *sheet_minority(page, say),
        *(sheet_questions(page, say) if page.questions else ()),
        Prose(line=approval(page, say), tone=Tone.NOTE),
    ]


def sheet_facts(report: Report, page: GroupPage, say: Phrases) -> list[tuple[str, Line]]:
    """Give the session, the room, the dimensions and the people present by category."""
    angles: list[Span] = []
    for dimension in page.dimensions:
        angles += [*dimension_line(report, dimension, say), Span(text="   ")]
    pairs = [
        (say("report-session"), plain(say.pick(page.session))),
        (say("report-room"), plain(say.pick(page.room) or say("report-to-confirm"))),
        (say("report-dimension"), tuple(angles[:-1])),
    ]
    present = say.listed(
        say("report-category-count", category=say.pick(row.name), count=say.count(row.present)) for row in page.present
    )
    pairs.append((say("report-present"), plain(present or say("report-presence-empty"))))
    return pairs


def sheet_messages(page: GroupPage, say: Phrases) -> list[Block]:
    """Set the three messages apart, then the disagreement, the surprise and the ask."""
    if not page_lines(page, say):
        return empty(say, "report-page-empty")
    blocks: list[Block] = []
    if page.messages:
        lines = tuple(sentence_line(line, say) for line in page.messages)
        blocks.append(Panel(title=say("report-messages"), lines=lines, ordered=True))
    rest = (("report-disagreement", page.disagreement), ("report-surprise", page.surprise), ("report-ask", page.ask))
    pairs = tuple((say(label), labelled(line, say)) for label, line in rest if line)
    return [*blocks, Facts(pairs=pairs)] if pairs else blocks


def labelled(line: Sentence, say: Phrases) -> Line:
    """Write a sentence and its evidence, the label standing before it."""
    return (text_span(line.text, say), SPACE, *evidence_line(line, say))


def sheet_challenges(page: GroupPage, say: Phrases) -> list[Block]:
    """Lay out what the group put first: statement, why and whom it affects where said, people, severity, evidence."""
    challenges = page.kind is Kind.CHALLENGE
    blocks: list[Block] = [
        Heading(level=2, text=say("report-sheet-challenges" if challenges else "report-sheet-solutions"))
    ]
    if not page.challenges:
        return blocks + empty(say, "report-sheet-challenges-empty" if challenges else "report-sheet-solutions-empty")
    shown = page.challenges[:CHALLENGES_ON_SHEET]
    explained = any(item.why or item.affected for item in shown)
    columns = (
        Column(name=say("report-challenge" if challenges else "report-solution"), weight=4 if explained else 8.5),
        *((Column(name=say("report-why"), weight=2.6),) if explained else ()),
        *((Column(name=say("report-affected"), weight=1.8),) if explained else ()),
        Column(name=say("report-people"), weight=1.1, numeric=True),
        *((Column(name=say("report-severity"), weight=1.1, numeric=True),) if challenges else ()),
        Column(name=say("report-evidence-column"), weight=1.9),
    )
    rows = tuple(sheet_row(item, say, explained=explained, severe=challenges) for item in shown)
    crowded = sum(len(words(cell)) for row in rows for cell in row) > ROOMY
    if crowded:
        rows = tuple(tuple(shortened(cell, CROWDED) for cell in row) for row in rows)
    return [*blocks, Grid(columns=columns, rows=rows, dense=crowded)]


def sheet_row(item: Challenge, say: Phrases, *, explained: bool, severe: bool) -> tuple[Line, ...]:
    """Write one challenge of the sheet; where some are explained, what nobody said is still to be confirmed."""
    unsaid = (Span(text=say("report-to-confirm"), style=Style.MUTED),)
    against = note_lines(say("report-reservation"), [item.reservation] if item.reservation else [])
    stated = (*wording_line(item.wording, say), *(span for line in against for span in (Span(text="\n"), *line)))
    return (
        stated,
        *(((quote(item.why),) if item.why else unsaid,) if explained else ()),
        *(((quote(item.affected),) if item.affected else unsaid,) if explained else ()),
        plain(say.count(item.people)),
        *((plain(say.number(item.severity)),) if severe else ()),
        codes(item.evidence[:CODES], say),
    )


def sheet_minority(page: GroupPage, say: Phrases) -> list[Block]:
    """Give the minority's view."""
    blocks: list[Block] = [Heading(level=2, text=say("report-minority"))]
    if not page.minority:
        return blocks + empty(say, "report-minority-empty")
    return [*blocks, Bullets(items=tuple(shortened(line[1:], NOTE) for line in note_lines("", page.minority[:NOTES])))]


def sheet_questions(page: GroupPage, say: Phrases) -> list[Block]:
    """Give the questions for the plenary."""
    blocks: list[Block] = [Heading(level=2, text=say("report-questions"))]
    if not page.questions:
        return blocks + empty(say, "report-questions-empty")
    return [*blocks, Bullets(items=tuple((quote(question),) for question in page.questions))]
