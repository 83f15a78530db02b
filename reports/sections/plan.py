"""The action plan: all its columns as a table, or the few that a reader of the report needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Column, Grid, Heading, Prose, Span, Style, Tone, code, plain
from reports.sections.figures import figures
from reports.sections.pieces import dimension_line, dimension_named, empty, shortened, text_span

if TYPE_CHECKING:
    from reports.blocks import Block, Line
    from reports.model import Report
    from reports.outcomes import Action, ActionColumn
    from reports.phrases import Phrases

IN_BRIEF = ("ref", "action", "lead", "deadline", "indicator", "status")
WEIGHTS = {
    "ref": 0.62,
    "dimension": 1.05,
    "challenge": 1.75,
    "action": 2.0,
    "engagement": 1.45,
    "indicator": 1.4,
    "risk": 1.4,
    "priority": 0.95,
    "status": 0.95,
    "deadline": 0.95,
    "horizon": 1.0,
}
CUT = 110  # characters of a cell in the report
BRIEF_WEIGHTS = {"ref": 0.7, "action": 3.4, "lead": 1.4, "deadline": 1.1, "indicator": 1.6, "status": 1.7}


def action_table(report: Report, say: Phrases) -> list[Block]:
    """Lay out every action in all the columns the workshop chose."""
    if not report.plan.actions:
        return empty(say, "report-plan-empty")
    columns = tuple(
        Column(name=say.pick(column.name), weight=WEIGHTS.get(column.id, 1.1)) for column in report.plan.columns
    )
    rows = tuple(
        tuple(action_cell(report, action, column, say) for column in report.plan.columns)
        for action in report.plan.actions
    )
    return [
        Prose(line=plain(say("report-plan-intro"))),
        Grid(columns=columns, rows=rows, dense=True),
        Prose(line=plain(say("report-plan-note")), tone=Tone.NOTE),
    ]


def plan_in_brief(report: Report, say: Phrases) -> list[Block]:
    """Give the actions in the few columns that a reader needs first."""
    blocks: list[Block] = [Heading(level=1, text=say("report-plan"))]
    blocks += figures(report, say, "progress")
    if not report.plan.actions:
        return blocks + empty(say, "report-plan-empty")
    shown = [column for column in report.plan.columns if column.id in IN_BRIEF]
    columns = tuple(Column(name=say.pick(column.name), weight=BRIEF_WEIGHTS[column.id]) for column in shown)
    rows = tuple(
        tuple(shortened(action_cell(report, action, column, say), CUT) for column in shown)
        for action in report.plan.actions
    )
    return [
        *blocks,
        Prose(line=plain(say("report-plan-intro"))),
        Grid(columns=columns, rows=rows, dense=True),
        Prose(line=plain(say("report-plan-note")), tone=Tone.NOTE),
    ]


def action_cell(report: Report, action: Action, column: ActionColumn, say: Phrases) -> Line:
    """Write one cell; an empty one is still to be confirmed."""
    text = action.cells.get(column.id, "")
    if not say.pick(text):
        return (Span(text=say("report-to-confirm"), style=Style.MUTED),)
    if column.id == "ref":
        return (code(say.pick(text)),)
    if column.id == "dimension" and isinstance(text, str) and dimension_named(report, text):
        return dimension_line(report, text, say)
    return (text_span(text, say),)
