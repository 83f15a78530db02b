"""The organizer's fairness sheet: each quota of each group, met or not, with what nobody can go below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reports.blocks import Column, Facts, Grid, Heading, Layout, Paper, Prose, plain, strong
from reports.pdf import draw_pdf
from reports.phrases import phrases
from reports.tables import DataTable

if TYPE_CHECKING:
    from datetime import datetime

    from reports.blocks import Block
    from reports.model import Event, Text
    from reports.phrases import Phrases

COLUMNS = ("group", "rule", "value", "count", "low", "high", "met")
WIDTHS = (3.0, 1.4, 2.6, 1.0, 1.0, 1.0, 1.0)


@dataclass(frozen=True, kw_only=True, slots=True)
class QuotaRow:
    """Hold one quota: how many of one kind sit in a group, and between which numbers they should be."""

    group: Text
    rule: str  # size | category | organisation | gender
    value: Text
    count: int
    low: int
    high: int

    @property
    def met(self) -> bool:
        """Tell whether the count lies inside its quota."""
        return self.low <= self.count <= self.high


@dataclass(frozen=True, kw_only=True, slots=True)
class FairnessPage:
    """Hold what the sheet of one session says; `seed` is None for seats that no search found."""

    session: str
    rows: tuple[QuotaRow, ...]
    cost: float
    bound: float
    pairs: int
    pairs_bound: int
    seed: int | None


def fairness_table(page: FairnessPage, say: Phrases) -> DataTable:
    """Make the table of a sheet."""
    return DataTable(
        id="fairness",
        name=say("report-fairness-all"),
        columns=tuple(say(f"report-fairness-{column}") for column in COLUMNS),
        rows=tuple(_cells(row, say) for row in page.rows),
    )


def draw_fairness_xlsx(page: FairnessPage, event: Event, *, language: str, dated: datetime) -> bytes:
    """Write the sheet as a workbook."""
    say = phrases(language)
    title = say("report-fairness-title", session=page.session)
    from reports.xlsx import draw_xlsx  # noqa: PLC0415 (its library is slow to load, and few need it)

    return draw_xlsx(
        [fairness_table(page, say)],
        title=title,
        description=say.pick(event.title),
        dated=dated,
        right_to_left=say.right_to_left,
    )


def draw_fairness_pdf(page: FairnessPage, event: Event, *, language: str, dated: datetime) -> bytes:
    """Typeset the sheet: the sum first, then what is not met, then everything."""
    say = phrases(language)
    title = say("report-fairness-title", session=page.session)
    return draw_pdf(
        Layout(
            title=title,
            subtitle=say.pick(event.title),
            kind=title,
            language=say.language,
            right_to_left=say.right_to_left,
            paper=Paper.PORTRAIT,
            cover=(),
            hosts=tuple(say.pick(host.name) for host in event.hosts),
            colours=tuple(dimension.colour for dimension in event.dimensions),
            watermark="",
            status=say.day(dated.date(), weekday=False),
            running_head=title,
            page_label=say("report-page"),
            theme_label=say("report-figure"),
            dated=dated,
            description=title,
            blocks=tuple(_blocks(page, say)),
        )
    )


def _blocks(page: FairnessPage, say: Phrases) -> list[Block]:
    seed = say("report-fairness-no-seed") if page.seed is None else str(page.seed)
    met = sum(row.met for row in page.rows)
    lead = say("report-fairness-lead", met=say.count(met), all=say.count(len(page.rows)), seed=seed)
    facts = (
        ("cost", page.cost),
        ("bound", page.bound),
        ("pairs", page.pairs),
        ("pairs-bound", page.pairs_bound),
    )
    unmet = [row for row in page.rows if not row.met]
    none: Block = Prose(line=plain(say("report-fairness-none")))
    return [
        Prose(line=plain(lead)),
        Facts(pairs=tuple((say(f"report-fairness-{name}"), plain(say.count(round(value)))) for name, value in facts)),
        Heading(level=1, text=say("report-fairness-unmet")),
        _grid(unmet, say) if unmet else none,
        Heading(level=1, text=say("report-fairness-all")),
        _grid(list(page.rows), say),
    ]


def _grid(rows: list[QuotaRow], say: Phrases) -> Grid:
    columns = tuple(
        Column(name=say(f"report-fairness-{name}"), weight=width, numeric=name in {"count", "low", "high"})
        for name, width in zip(COLUMNS, WIDTHS, strict=True)
    )
    lines = tuple(tuple(plain(cell) if row.met else strong(cell) for cell in _cells(row, say)) for row in rows)
    return Grid(columns=columns, rows=lines, dense=True)


def _cells(row: QuotaRow, say: Phrases) -> tuple[str, ...]:
    return (
        say.pick(row.group),
        say(f"report-fairness-rule-{row.rule}"),
        say.pick(row.value),
        str(row.count),
        str(row.low),
        str(row.high),
        say("report-fairness-yes" if row.met else "report-fairness-no"),
    )
