"""What a workshop decided and left behind, for its reports: group pages, opportunities, actions, the closing."""

from __future__ import annotations

from handlers.findings import wording_of
from handlers.room import Room
from reports import findings, model, outcomes
from reports.phrases import phrases
from storage.pages import WholePage
from workshop.action_plan import Action
from workshop.closing import BEST_MARK
from workshop.framework import Column
from workshop.report import Line, LineKind
from workshop.synthesis import count_consent


def pages_of(room: Room) -> tuple[outcomes.GroupPage, ...]:
    """List the groups' pages, each line with its evidence."""
    return tuple(_page(room, page) for page in room.pages)


def opportunities_of(room: Room) -> tuple[findings.Opportunity, ...]:
    """List the priority opportunities with who signed when, and the action each became."""
    became = {action.solution: action.code for action in room.actions}
    zone = room.plan.zone
    return tuple(
        findings.Opportunity(
            solution=each.code,
            signatures=tuple(
                findings.Signature(host=host, signed_on=at.astimezone(zone).date() if at else None)
                for host, at in ((name, dict(each.signed).get(name)) for name in room.plan.organisers)
            ),
            action=became.get(each.code, ""),
        )
        for each in room.opportunities
    )


def plan_of_actions(room: Room) -> outcomes.ActionPlan:
    """Fill the action plan's columns; what nobody decided stays empty."""
    columns = tuple(outcomes.ActionColumn(id=each.id, name=each.label) for each in room.plan.action_plan_columns)
    return outcomes.ActionPlan(
        columns=columns,
        actions=tuple(
            outcomes.Action(
                cells={
                    column.id: text for column in room.plan.action_plan_columns if (text := _cell(room, each, column))
                },
                evidence=each.evidence,
            )
            for each in room.actions
        ),
    )


def closing_of(room: Room) -> outcomes.Closing:
    """Tell how the day ended: the consent round, the evaluation, the comments."""
    least = room.plan.rules.small_cell_suppression
    counted = count_consent(room.consent)
    return outcomes.Closing(
        consent=outcomes.Consent(
            agreed=counted.agreed,
            reserved=counted.reserved,
            objected=counted.objected,
            reasons=tuple(findings.Note(text=reason) for reason in counted.reasons),
        )
        if room.consent
        else None,
        evaluation=tuple(
            outcomes.EvaluationItem(
                question=_in_each_language(room, f"report-satisfaction-{question}"),
                mean=sum(marks) / len(marks) if len(marks) >= least else None,
                highest=BEST_MARK,
                answers=len(marks) if len(marks) >= least else None,
            )
            for question, marks in room.marks.items()
        ),
        comments=tuple(room.comments),
    )


def parking_of(room: Room) -> tuple[outcomes.Parked, ...]:
    """List what was set aside, with the fate that the closing gave it."""
    return tuple(
        outcomes.Parked(
            code=item.code,
            wording=wording_of(item.text, item.language),
            dimension=item.dimension or "",
            reason=item.reason or "",
            fate=outcomes.Fate(room.fates[item.pk]) if item.pk in room.fates else None,
        )
        for item in room.written
        if item.state == "parked"
    )


def _page(room: Room, page: WholePage) -> outcomes.GroupPage:
    group = room.plan.group(page.row.session_id, page.row.group_id)
    session = room.plan.session(page.row.session_id)

    def one(kind: LineKind) -> findings.Sentence | None:
        return next((_sentence(line) for line in page.lines if line.kind is kind), None)

    return outcomes.GroupPage(
        group=group.id,
        name=group.label,
        session=room.plan.block(session.agenda_id).title,
        room=group.room or "",
        dimensions=group.dimensions,
        messages=tuple(_sentence(line) for line in page.lines if line.kind is LineKind.MESSAGE),
        disagreement=one(LineKind.DISAGREEMENT),
        surprise=one(LineKind.SURPRISE),
        ask=one(LineKind.ASK),
        approval=outcomes.Approval(
            agreed=page.approval.agreed, missing=page.approval.missing, asked=page.approval.asked
        ),
        minority=tuple(findings.Note(text=note) for note in page.minority_notes),
        version=page.row.version,
    )


def _sentence(line: Line) -> findings.Sentence:
    return findings.Sentence(
        code=line.code, text=line.text, evidence=line.evidence, remark=line.remark, stale=line.stale
    )


def _cell(room: Room, action: Action, column: Column) -> model.Text:
    if column.id in action.cells:
        return action.cells[column.id]
    match column.id:
        case "ref":
            return action.code
        case "dimension":
            return room.plan.dimension(action.dimension).label
        case "action":
            return next((item.text for item in room.written if item.code == action.solution), "")
        case "lead":
            owner = room.people.get(int(action.owner)) if action.owner else None
            return " · ".join(part for part in (owner.name if owner else "", action.institution or "") if part)
        case "deadline":
            return action.due_on.isoformat() if action.due_on else ""
        case "status":
            return _in_each_language(room, f"report-action-{action.state.value.replace('_', '-')}")
    return ""


def _in_each_language(room: Room, text_id: str) -> dict[str, str]:
    return {language: phrases(language)(text_id) for language in room.plan.languages}
