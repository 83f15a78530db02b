"""The annexes: raw contributions without their authors, personal data, how this edition came about."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from reports.blocks import Column, Facts, Grid, Heading, Prose, Span, Style, Tone, code, plain
from reports.outcomes import Kind
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
    """Give every contribution as it was written, dimension by dimension, in shuffled order."""
    blocks: list[Block] = [Heading(level=2, text=say("report-contributions"))]
    if not report.contributions:
        return blocks + empty(say, "report-contributions-empty")
    blocks.append(Prose(line=plain(say("report-contributions-intro")), tone=Tone.NOTE))
    known = [dimension.id for dimension in report.event.dimensions]
    rest = [item for item in report.contributions if item.dimension not in known]
    for dimension in known:
        written = [item for item in report.contributions if item.dimension == dimension]
        if written:
            blocks += contribution_table(written, dimension_line(report, dimension, say), say)
    return blocks + (contribution_table(rest, plain(say("report-no-dimension")), say) if rest else [])


def contribution_table(written: list[Contribution], title: Line, say: Phrases) -> list[Block]:
    """Lay out the contributions of one dimension."""
    columns = (
        Column(name=say("report-code"), weight=1),
        Column(name=say("report-kind"), weight=1),
        Column(name=say("report-words"), weight=7),
    )
    rows = tuple(contribution_row(item, say) for item in shuffled(written))
    return [Prose(line=title, tone=Tone.LEAD), Grid(columns=columns, rows=rows, dense=True)]


def contribution_row(item: Contribution, say: Phrases) -> tuple[Line, ...]:
    """Write one contribution, marked where it came after the close."""
    kind = say("report-kind-challenge" if item.kind is Kind.CHALLENGE else "report-kind-solution")
    late = (Span(text=" · " + say("report-late"), style=Style.MUTED),) if item.late else ()
    return ((code(item.code),), plain(kind), (*wording_line(item.wording, say), *late))


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
    lines += [say("report-edition-signed", host=host, day=say.day(day, weekday=False)) for host, day in made.signed]
    return [
        Heading(level=2, text=say("report-edition")),
        Prose(line=plain(" ".join(line for line in lines if line))),
    ]
