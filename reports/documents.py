"""The four documents and the order of their sections."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from reports.blocks import Contents, Heading, Layout, NewPage, Paper, Prose, Tone, plain
from reports.sections import annex, closing, event, findings, groups, opportunities, plan, readiness, review

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.blocks import Block
    from reports.model import Report
    from reports.outcomes import GroupPage
    from reports.phrases import Phrases


LEADING, LISTED, RETAINED, DISPUTES = 8, 14, 10, 4  # challenges, groups, opportunities, disputes: a note's room


class Document(Enum):
    """Name the documents of a workshop."""

    GROUP_SHEET = "group-sheet"
    SYNTHESIS_NOTE = "synthesis-note"
    ACTION_PLAN = "action-plan"
    FULL_REPORT = "full-report"
    ACTIONS_REVIEW = "actions-review"


def compose(document: Document, report: Report, say: Phrases, *, group: str | None = None) -> Layout:
    """Compose a document; `group` keeps the sheet of that group alone."""
    if group is not None:
        kept = tuple(page for page in report.groups if page.group == group)
        blocks = group_sheets(report, say, kept)
    else:
        blocks = COMPOSERS[document](report, say)
    edition, when = report.edition, report.edition.generated_at
    state = say("report-state-draft" if edition.draft else "report-state-final")
    title, kind = say.pick(report.event.title), say(f"report-document-{document.value}")
    return Layout(
        title=title,
        subtitle=f"{say.days(report.event.days)} · {say.pick(report.event.place)}",
        kind=kind,
        language=say.language,
        right_to_left=say.right_to_left,
        paper=Paper.LANDSCAPE if document is Document.ACTION_PLAN else Paper.PORTRAIT,
        cover=cover_facts(report, say),
        hosts=tuple(say.pick(host.name) for host in report.event.hosts),
        colours=tuple(dimension.colour for dimension in report.event.dimensions),
        watermark=say("report-watermark") if edition.draft else "",
        status=say("report-status", version=edition.version, state=state),
        running_head=f"{kind} · {title}",
        page_label=say("report-page"),
        theme_label=say("report-figure"),
        dated=when.replace(hour=0, minute=0, second=0, microsecond=0) if report.event.chatham_house else when,
        description=say("report-description", kind=kind, title=title),
        blocks=tuple(blocks),
        covered=document is Document.FULL_REPORT,
    )


def cover_facts(report: Report, say: Phrases) -> tuple[tuple[str, str], ...]:
    """Give the lines of the cover: date, place, hosts, edition."""
    event, edition = report.event, report.edition
    when = edition.generated_at
    dated = say.day(when.date(), weekday=False) if event.chatham_house else say.moment(when)
    state = say("report-state-draft" if edition.draft else "report-state-final")
    return (
        (say("report-cover-date"), say.days(event.days)),
        (say("report-cover-place"), say.pick(event.place)),
        (say("report-cover-hosts", count=len(event.hosts)), say.series(say.pick(host.name) for host in event.hosts)),
        (say("report-cover-edition"), say("report-edition-body", version=edition.version, state=state, when=dated)),
    )


def group_sheets(report: Report, say: Phrases, pages: tuple[GroupPage, ...] | None = None) -> list[Block]:
    """Put one group on each page."""
    blocks: list[Block] = []
    for page in report.groups if pages is None else pages:
        blocks += [NewPage(), *groups.sheet(report, page, say)] if blocks else groups.sheet(report, page, say)
    if blocks:
        return blocks
    absent = Prose(line=plain(say("report-proceedings-empty")), tone=Tone.EMPTY)
    return [Heading(level=1, text=say("report-document-group-sheet")), absent]


def synthesis_note(report: Report, say: Phrases) -> list[Block]:
    """Compose the note of two to four pages."""
    return numbered(
        [
            *findings.synthesis(report, say, brief=True),
            *event.background(report, say),
            *event.participants(report, say)[:2],
            *readiness.readiness(report, say, brief=True),
            *findings.leading_challenges(report, say, most=LEADING),
            *groups.voices(report, say, most=LISTED),
            *opportunities.opportunities(report, say, most=RETAINED),
            *findings.commitments(report, say),
            *findings.disagreements(report, say, most=DISPUTES),
            *closing.parked_in_brief(report, say, most=DISPUTES),
            *closing.next_steps(report, say),
        ]
    )


def action_plan(report: Report, say: Phrases) -> list[Block]:
    """Compose the action plan on its own."""
    return [Heading(level=1, text=say("report-plan")), *plan.action_table(report, say)]


def actions_review(report: Report, say: Phrases) -> list[Block]:
    """Compose the page that a session of the Council reads."""
    return review.review(report, say)


def full_report(report: Report, say: Phrases) -> list[Block]:
    """Compose the whole report with its annexes."""
    body = [
        *findings.synthesis(report, say),
        *event.background(report, say),
        *event.method(report, say),
        *event.participants(report, say),
        *readiness.readiness(report, say),
        *findings.challenges(report, say),
        *groups.proceedings(report, say),
        *findings.solutions(report, say),
        *opportunities.opportunities(report, say),
        *findings.disagreements(report, say),
        *plan.plan_in_brief(report, say),
        *closing.parking(report, say),
        *closing.next_steps(report, say),
    ]
    annexes = [
        *event.programme(report, say),
        *event.named_people(report, say),
        *readiness.statements(report, say),
        *closing.consent(report, say),
        *closing.evaluation(report, say),
        *annex.contributions(report, say),
        *annex.privacy(report, say),
        *annex.edition(report, say),
    ]
    return [
        Contents(title=say("report-contents")),
        *numbered(body),
        Heading(level=1, text=say("report-annexes"), part=True),
        *lettered(annexes, say),
    ]


def numbered(blocks: list[Block]) -> list[Block]:
    """Put numbers before the headings of the first level."""
    marks = (str(number) for number in range(1, len(blocks) + 1))
    return [marked(block, next(marks)) if opens(block, 1) else block for block in blocks]


def lettered(blocks: list[Block], say: Phrases) -> list[Block]:
    """Letter the headings of the second level, as annexes are."""
    marks = iter(say("report-letters").split())
    return [marked(block, next(marks)) if opens(block, 2) else block for block in blocks]


def opens(block: Block, level: int) -> bool:
    """Tell whether a block is a heading of that level."""
    return isinstance(block, Heading) and block.level == level


def marked(block: Block, mark: str) -> Block:
    """Put a number or letter before a heading."""
    assert isinstance(block, Heading)
    return replace(block, mark=mark)


COMPOSERS: dict[Document, Callable[[Report, Phrases], list[Block]]] = {
    Document.GROUP_SHEET: group_sheets,
    Document.SYNTHESIS_NOTE: synthesis_note,
    Document.ACTION_PLAN: action_plan,
    Document.FULL_REPORT: full_report,
    Document.ACTIONS_REVIEW: actions_review,
}
