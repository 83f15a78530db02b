"""What a workshop decided and left behind, for its reports: group pages, opportunities, actions, the closing."""

from __future__ import annotations

from datetime import date, timedelta

from handlers.breakdowns import present_by_group
from handlers.findings import stated_challenge, wording_of
from handlers.room import Room, heading
from reports import findings, model, outcomes
from reports.phrases import phrases
from storage.pages import WholePage
from workshop.action_plan import FOLLOW_UP_DAYS, Action, ActionState
from workshop.closing import BEST_MARK, ends_at
from workshop.framework import Column
from workshop.programme import SessionType
from workshop.report import Line, LineKind
from workshop.suppression import hidden_in_table
from workshop.synthesis import count_consent

ON_SHEET = 5


def pages_of(room: Room) -> tuple[outcomes.GroupPage, ...]:
    """List the groups' pages, each line with its evidence, in the order of the programme."""
    order = [(session.id, group.id) for session in room.plan.sessions for group in session.groups]
    pages = sorted(room.pages, key=lambda page: order.index((page.row.session_id, page.row.group_id)))
    return tuple(_page(room, page) for page in pages)


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
        next_steps=_next_steps(room),
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


def _next_steps(room: Room) -> tuple[outcomes.NextStep, ...]:
    """Announce what follows from what was decided: signatures, answers of owners, follow-up, what is carried over."""
    if not room.actions and not room.opportunities:
        return ()
    plan, hosts = room.plan, " · ".join(room.plan.organisers)
    last = ends_at(plan, room.workshop.ended_at).astimezone(plan.zone).date()
    unsigned = sum(not set(plan.organisers) <= set(dict(each.signed)) for each in room.opportunities)
    waiting = sum(each.state is ActionState.PROPOSED for each in room.actions)
    carried = sum(fate == outcomes.Fate.TRANSFERRED.value for fate in room.fates.values())
    kept = plan.rules.retention_days_identifiers
    steps = [
        (unsigned, _step(room, "report-step-sign", who=hosts, count=unsigned)),
        (waiting, _step(room, "report-step-answer", count=waiting)),
        *(
            (len(room.actions), _step(room, "report-step-follow-up", due=last + timedelta(days=days), days=days))
            for days in FOLLOW_UP_DAYS
        ),
        (carried, _step(room, "report-step-carry", who=hosts, count=carried)),
        (kept, _step(room, "report-step-erase", due=last + timedelta(days=kept))),
    ]
    return tuple(step for wanted, step in steps if wanted)


def _step(room: Room, text_id: str, *, who: str = "", due: date | None = None, **counts: int) -> outcomes.NextStep:
    said = {language: phrases(language)(text_id, **counts) for language in room.plan.languages}
    return outcomes.NextStep(what=said, who=who, due=due)


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
        present=_present(room, session.id, group.id),
        challenges=_sheet(room, session.id, group.id),
        kind=outcomes.Kind.CHALLENGE if session.type is SessionType.CHALLENGES else outcomes.Kind.SOLUTION,
    )


def _sheet(room: Room, session_id: str, group_id: str) -> tuple[findings.Challenge, ...]:
    said = [each for each, _ in heading(room, session_id, group_id)][:ON_SHEET]
    return tuple(stated_challenge(room, each, None, rank) for rank, each in enumerate(said, 1))


def _present(room: Room, session_id: str, group_id: str) -> tuple[model.CategoryCount, ...]:
    """Count who sat in a group by category group; what the sheets of a session hide, they do not give away together."""
    counted = present_by_group(room, session_id)
    hidden = hidden_in_table(counted, least=room.plan.rules.small_cell_suppression)
    here = sum(count for (group, _), count in counted.items() if group == group_id) or _here(room, session_id, group_id)
    named = (
        model.CategoryCount(name=group.label, present=counted[group_id, group.id])
        for group in room.plan.category_groups
        if counted.get((group_id, group.id)) and (group_id, group.id) not in hidden
    )
    whole = model.CategoryCount(name=_in_each_language(room, "report-present-whole"), present=here)
    return (whole, *named) if here else ()


def _here(room: Room, session_id: str, group_id: str) -> int:
    seated = (seat.participant_id for seat in room.seats if (seat.session_id, seat.group_id) == (session_id, group_id))
    return sum((who := room.people.get(each)) is not None and who.arrived_at is not None for each in seated)


def _sentence(line: Line) -> findings.Sentence:
    return findings.Sentence(
        code=line.code, text=line.text, evidence=line.evidence, remark=line.remark, stale=line.stale
    )


def _cell(room: Room, action: Action, column: Column) -> model.Text:
    if column.id == "engagement":
        return _commitments(room, action.cells.get(column.id, ""))
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
            return _status(room, action)
    return ""


def _commitments(room: Room, cell: str) -> model.Text:
    """Say the commitments of a cell in every language, where it holds nothing else."""
    frames = room.plan.frameworks
    known = {each.in_(room.plan.default_language): each for each in (frame.label for frame in frames)}
    known |= {e.label.in_(room.plan.default_language): e.label for frame in frames for e in frame.engagements}
    lines = cell.splitlines()
    if not lines or any(line not in known for line in lines):
        return cell
    return {language: "\n".join(known[line].in_(language) for line in lines) for language in room.plan.languages}


def _status(room: Room, action: Action) -> dict[str, str]:
    """Say where an action stands, that nobody was named yet, and that what it stands on was withdrawn."""
    said = _in_each_language(room, f"report-action-{action.state.value.replace('_', '-')}")
    if action.state is ActionState.PROPOSED and not action.owner and not action.institution:
        said = _in_each_language(room, "report-action-unowned")
    gone = {item.code for item in room.written if item.state == "withdrawn"}
    if gone.isdisjoint({action.solution, *action.evidence}):
        return said
    stale = _in_each_language(room, "report-stale")
    return {language: f"{text} · {stale[language]}" for language, text in said.items()}


def _in_each_language(room: Room, text_id: str) -> dict[str, str]:
    return {language: phrases(language)(text_id) for language in room.plan.languages}
