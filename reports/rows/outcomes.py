"""The rows about what the workshop decided and left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.outcomes import Kind
from reports.rows.cells import angle, translated, truth
from reports.sections.annex import shuffled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.model import Report
    from reports.phrases import Phrases
    from reports.rows.cells import Row


def actions(report: Report, say: Phrases) -> Iterable[Row]:
    """List the actions in all the columns of the plan; what nobody decided is still to be confirmed."""
    for action in report.plan.actions:
        row = []
        for column in report.plan.columns:
            text = say.pick(action.cells.get(column.id, "")) or say("report-to-confirm")
            row.append(angle(report, text, say) if column.id == "dimension" else text)
        yield tuple(row)


def parking(report: Report, say: Phrases) -> Iterable[Row]:
    """List the parked items."""
    for item in report.parking:
        fate = say(f"report-fate-{item.fate.value}" if item.fate else "report-fate-none")
        dimension = angle(report, item.dimension, say)
        yield item.code, dimension, item.wording.text, item.reason or say("report-to-confirm"), fate


def consent(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the consent round and the reasons."""
    held = report.closing.consent
    if held is None:
        return
    counted = say("report-consent-body", agreed=held.agreed, reserved=held.reserved, objected=held.objected)
    yield "", counted
    for reason in held.reasons:
        yield reason.code, reason.text


def evaluation(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the evaluation."""
    for item in report.closing.evaluation:
        mean = say("report-out-of", mean=say.number(item.mean), highest=item.highest)
        yield say.pick(item.question), mean, say.count(item.answers)


def next_steps(report: Report, say: Phrases) -> Iterable[Row]:
    """List the steps that follow."""
    unset = say("report-to-confirm")
    for step in report.closing.next_steps:
        yield say.pick(step.what), say.pick(step.who) or unset, f"{step.due:%Y-%m-%d}" if step.due else unset


def contributions(report: Report, say: Phrases) -> Iterable[Row]:
    """List every contribution without its author, in shuffled order."""
    for item in shuffled(report.contributions):
        kind = say("report-kind-challenge" if item.kind is Kind.CHALLENGE else "report-kind-solution")
        named = (item.code, kind, angle(report, item.dimension, say), item.wording.text)
        yield *named, item.wording.language or "", translated(item.wording, say), truth(item.late, say)
