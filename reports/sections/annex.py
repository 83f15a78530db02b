"""The annexes: raw contributions without their authors, personal data, how this edition came about."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from reports.blocks import Column, Facts, Grid, Heading, Prose, Span, Style, Tone, code, plain
from reports.sections.pieces import dimension_line, empty, wording_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.blocks import Block, Line
    from reports.model import Report
    from reports.outcomes import Contribution
    from reports.phrases import Phrases


def shuffled(contributions: Iterable[Contribution]) -> list[Contribution]:
    """Put contributions in an order that depends on their words alone, so none tells when or by whom."""
    return sorted(contributions, key=lambda item: sha256(item.wording.text.encode()).hexdigest())


def contributions(report: Report, say: Phrases) -> list[Block]:
    """Give the contributions that no page before quotes, dimension by dimension, in an order of their own."""
    blocks: list[Block] = [Heading(level=2, text=say("report-contributions"))]
    if not report.contributions:
        return blocks + empty(say, "report-contributions-empty")
    quoted = quoted_before(report)
    left = [item for item in report.contributions if (item.code, item.wording.text) not in quoted]
    note = say("report-contributions-quoted", count=len(report.contributions) - len(left))
    intro = f"{say('report-contributions-intro')} {note}" if len(left) < len(report.contributions) else ""
    blocks.append(Prose(line=plain(intro or say("report-contributions-intro")), tone=Tone.NOTE))
    rows: list[tuple[Line, ...]] = []
    for dimension in (*(each.id for each in report.event.dimensions), ""):
        written = [item for item in left if known_dimension(report, item) == dimension]
        name = dimension_line(report, dimension, say) if dimension else plain(say("report-no-dimension"))
        rows += [(name,), *(contribution_row(item, say) for item in shortest_first(written))] if written else []
    columns = (Column(name=say("report-code"), weight=1.3), Column(name=say("report-words"), weight=8))
    return [*blocks, Grid(columns=columns, rows=tuple(rows), dense=True, paired=True)] if rows else blocks


def quoted_before(report: Report) -> set[tuple[str, str]]:
    """List the contributions that the tables of challenges and solutions give word for word."""
    challenges = {(item.code, item.wording.text) for item in report.challenges}
    return challenges | {(item.code, item.wording.text) for item in report.solutions if item.quadrant is not None}


def known_dimension(report: Report, item: Contribution) -> str:
    """Give the dimension of a contribution; empty where the report knows none."""
    return item.dimension if any(each.id == item.dimension for each in report.event.dimensions) else ""


def shortest_first(contributions: Iterable[Contribution]) -> list[Contribution]:
    """Put contributions in the order of their length, which says nothing of when or by whom."""
    return sorted(shuffled(contributions), key=lambda item: len(item.wording.text))


def contribution_row(item: Contribution, say: Phrases) -> tuple[Line, ...]:
    """Write one contribution, marked where it came after the close."""
    late = (Span(text=" · " + say("report-late"), style=Style.MUTED),) if item.late else ()
    return ((code(item.code),), (*wording_line(item.wording, say), *late))


def privacy(report: Report, say: Phrases) -> list[Block]:
    """Say who answers for the data, how long they are kept and what rights people have."""
    note = report.privacy
    missing = (Span(text=say("report-to-complete"), style=Style.ALERT),)
    pairs: tuple[tuple[str, Line], ...] = (
        (say("report-controller"), plain(note.controller) if note.controller else missing),
        (say("report-contact"), plain(note.contact) if note.contact else missing),
        (say("report-declaration"), plain(note.declaration) if note.declaration else missing),
    )
    kept = say("report-retention-unset")
    if note.retention_days is not None:
        kept = say("report-retention", days=note.retention_days)
    return [
        Heading(level=2, text=say("report-privacy")),
        Prose(line=plain(f"{say('report-privacy-body')} {kept}")),
        Facts(pairs=pairs),
    ]


def edition(report: Report, say: Phrases) -> list[Block]:
    """Say which version this is, when it was made and what changed."""
    made = report.edition
    state = say("report-state-draft" if made.draft else "report-state-final")
    when = made.generated_at
    dated = say.day(when.date(), weekday=False) if report.event.chatham_house else say.moment(when)
    lines = [say("report-edition-body", version=made.version, state=state, when=dated), say.pick(made.note)]
    lines += [
        say("report-edition-signed", host=say.pick(each.host), day=say.day(each.signed_on, weekday=False))
        for each in made.signed
        if each.signed_on is not None
    ]
    return [
        Heading(level=2, text=say("report-edition")),
        Prose(line=plain(" ".join(line for line in lines if line))),
    ]
