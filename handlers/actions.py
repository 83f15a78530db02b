"""The action plan: the presenter's view, its cells decided one by one, the lists that outlive the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from dialog.buttons import Press
from dialog.flow import Answers
from dialog.incoming import Order
from dialog.screen import Day, Joined, Screen, UserText, Verbatim, Words, screen, words
from handlers.action_questions import FLOW, INSTITUTION, OUTSIDE, Deciding, target
from handlers.action_screens import action_screen, filter_screen, list_screen, presenter_view, state_of, view_of
from handlers.conversation import Conversation, begin
from handlers.excerpts import excerpt
from handlers.now import show_now
from handlers.owners import (
    account_of,
    action_of,
    change_action,
    due,
    leads_closing,
    propose_to_owners,
    refused,
    today,
    what,
)
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import actions, people
from storage.actions import PlannedAction
from storage.people import Participant
from workshop.action_plan import Action, ActionState, Selection, agree_date, assign, fill, review_actions, set_due
from workshop.closing import closing_block
from workshop.codes import draw_code
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan


def command(turn: Turn) -> None:
    """List the actions that concern the person: their own, else the open ones."""
    assert turn.account is not None
    own = actions.persons_of_account(turn.session, turn.account.user_id)
    has = any(str(row.owner_id) in own for row in actions.action_rows(turn.session))
    turn.reply(list_screen(turn, Selection.MINE if has else Selection.OPEN, 0))


def show_list(turn: Turn, data: Press) -> None:
    """Show a list of actions."""
    name = data.args[0] if data.args else ""
    page = int(data.args[1]) if len(data.args) > 1 and data.args[1].isdecimal() else 0
    chosen = Selection(name) if name in {each.value for each in Selection} else Selection.OPEN
    turn.reply(list_screen(turn, chosen, page))


def choose_list(turn: Turn, _data: Press) -> None:
    """Offer the lists."""
    turn.reply(filter_screen())


def see(turn: Turn, data: Press) -> None:
    """Show one action."""
    row = action_of(turn, data)
    if row is None:
        show_now(turn, lead=words("action-gone"))
    else:
        turn.reply(action_screen(turn, row))


def show_plan(turn: Turn, data: Press) -> None:
    """Show the presenter's view at a place of the plan."""
    assert turn.workshop is not None
    place = int(data.args[0]) if data.args and data.args[0].isdecimal() else 0
    turn.reply(presenter_view(turn, turn.workshop, place))


def view(turn: Turn, data: Press) -> None:
    """Show the presenter's view at one action."""
    row = _of_this_workshop(turn, data)
    if row is not None and turn.workshop is not None:
        turn.reply(view_of(turn, turn.workshop, row))


def edit(turn: Turn, data: Press) -> None:
    """Begin to decide a cell of an action."""
    row = _of_this_workshop(turn, data)
    if row is not None:
        field = {"field": data.args[1]} if len(data.args) > 1 else {}
        begin(turn, DECIDE, {"action": row.pk, **field})


def agree(turn: Turn, data: Press) -> None:
    """Agree to the date that the owner asks for: with it the owner has accepted."""
    row = _of_this_workshop(turn, data)
    if row is None or turn.workshop is None or turn.plan is None:
        return
    changed = agree_date(actions.as_action(row), by=_me(turn), on=today(turn, turn.plan))
    refusal = change_action(turn, row, changed)
    if refusal is None:
        account = account_of(turn, actions.owners(turn.session, [row]).get(row.owner_id or 0))
        if account is not None:
            said = words("action-date-agreed", code=Verbatim(row.code), due=due(row))
            turn.tell(account.user_id, language_of(turn.session, account), screen(said), budget="action")
    turn.reply(view_of(turn, turn.workshop, row, refused(refusal) if refusal else None))


def review(turn: Turn) -> None:
    """Give the state of all actions since the last review, on a page."""
    order = turn.incoming.action
    assert isinstance(order, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    plan = plan_of(workshop)
    wanted = str(order.arguments.get("lang") or plan.default_language)
    turn.language = wanted if wanted in plan.languages else plan.default_language
    on = today(turn, plan)
    rows = actions.action_rows(turn.session)
    since = _since(turn, str(order.arguments.get("since") or ""), rows, on)
    actions.record_review(turn.session, on)
    turn.reply(_review_screen(turn, rows, since, on))


def _review_screen(turn: Turn, rows: Any, since: date, on: date) -> Screen:  # noqa: ANN401 (a sequence of rows)
    found = review_actions(actions.actions(turn.session), since=since, today=on)
    counts = [
        words("review-count", state=words("action-state", state=state.value), count=count)
        for state, count in found.counts.items()
        if count
    ]

    def named(codes: tuple[str, ...]) -> list[Words]:
        return [_review_line(row) for row in rows if row.code in codes]

    changed, overdue = named(found.changed), named(found.overdue)
    blocked = [_review_line(row) for row in rows if row.state == ActionState.BLOCKED.value]
    return screen(
        words("review-title", since=Day(since), on=Day(on), count=len(rows)),
        Joined(tuple(counts)) if counts else None,
        Joined((words("review-changed", count=len(changed)), *changed)),
        Joined((words("review-overdue", count=len(overdue)), *overdue)),
        Joined((words("review-blocked", count=len(blocked)), *blocked)),
    )


def _review_line(row: PlannedAction) -> Words:
    return words(
        "review-line",
        code=Verbatim(row.code),
        text=what(row),
        institution=UserText(row.institution or ""),
        known="yes" if row.institution else "no",
        due=due(row),
        state=state_of(row),
        blocker=excerpt(row.blocker or ""),
        blocked="yes" if row.blocker else "no",
    )


def _since(turn: Turn, typed: str, rows: Any, on: date) -> date:  # noqa: ANN401 (a sequence of rows)
    if typed:
        return date.fromisoformat(typed)
    first = min((row.decided_on for row in rows), default=on)
    return actions.last_review_before(turn.session, on) or first


def _of_this_workshop(turn: Turn, data: Press) -> PlannedAction | None:
    """Find the action an organizer decides on; answer by itself when it is not of their workshop."""
    row = action_of(turn, data)
    if row is None or turn.workshop is None or row.workshop_id != turn.workshop.id:
        show_now(turn, lead=words("action-gone"))
        return None
    return row


def _load(turn: Turn, answers: Answers) -> Deciding | Screen:
    row = actions.action_by_pk(turn.session, int(answers["action"]))
    workshop = turn.workshop
    if row is None or workshop is None or not leads_closing(turn, workshop):
        return screen(words("action-gone"))
    others = tuple(each.code for each in actions.action_rows(turn.session, workshop.id) if each.pk != row.pk)
    plan = plan_of(workshop)
    return Deciding(
        row=row,
        workshop=workshop,
        plan=plan,
        today=today(turn, plan),
        roster=tuple(people.participants(turn.session, workshop.id)),
        others=others,
    )


def _finish(turn: Turn, deciding: Deciding, answers: dict[str, Any], _number: int) -> None:
    wanted, value = target(answers), str(answers["value"])
    lead: Words | None = None
    action = actions.as_action(deciding.row)
    if wanted == "who":
        changed, lead = _named(turn, deciding, action, answers)
    elif wanted == "when":
        changed = _dated(turn, deciding, action, date.fromisoformat(value))
    elif wanted == "depends":
        changed = _depending(action, value)
    else:
        changed = fill(action, wanted, value)
    refusal = change_action(turn, deciding.row, changed)
    if refusal is None and _told_at_once(deciding):
        propose_to_owners(turn, [deciding.row])
    turn.reply(view_of(turn, deciding.workshop, deciding.row, refused(refusal) if refusal else lead))


def _named(
    turn: Turn, deciding: Deciding, action: Action, answers: dict[str, Any]
) -> tuple[Action | Refusal, Words | None]:
    value = str(answers["value"])
    if value == INSTITUTION:
        return replace(action, institution=str(answers["name"])), None
    if value == OUTSIDE:
        person = _outsider(turn, deciding, str(answers["name"]), str(answers["institution"]))
        lead = words("action-outside-link", name=UserText(person.name), code=Verbatim(person.code))
    else:
        person = next(each for each in deciding.roster if each.pk == int(value))
        soon = "no" if _told_at_once(deciding) else "yes"
        lead = words("action-named", name=UserText(person.name), later=soon)
    named = assign(action, str(person.pk), person.organisation or action.institution, by=_me(turn), on=deciding.today)
    return named, lead


def _outsider(turn: Turn, deciding: Deciding, name: str, institution: str) -> Participant:
    """Put somebody from outside on the roster, for their action alone: their code works for one account."""
    taken = {person.code for person in deciding.roster}
    person = Participant(
        workshop_id=deciding.workshop.id,
        ref=f"outside-{len(deciding.roster) + 1}",
        code=draw_code(turn.random, taken),
        name=name,
        organisation=institution,
        role=_smallest_role(deciding.plan),
        quiet=True,
        source="outside",
    )
    turn.session.add(person)
    turn.session.flush()
    return person


def _smallest_role(plan: WorkshopPlan) -> str:
    owning = [role for role in plan.roles if Right.OWN_ACTIONS in role.rights]
    return min(owning or plan.roles, key=lambda role: len(role.rights)).id


def _dated(turn: Turn, deciding: Deciding, action: Action, day: date) -> Action | Refusal:
    """Set the date; an owner who had accepted another one is asked again."""
    dated = set_due(action, day)
    if isinstance(dated, Refusal) or not action.state.agreed or action.owner is None or action.due_on == day:
        return dated
    deciding.row.told_owner_at = None
    return assign(dated, action.owner, action.institution, by=_me(turn), on=deciding.today)


def _depending(action: Action, value: str) -> Action:
    """Add the named actions, or take them away when they are there already; nothing named empties the cell."""
    given = set(value.split())
    kept = given.symmetric_difference(action.depends_on) if given else set()
    return replace(action, depends_on=tuple(sorted(kept)))


def _told_at_once(deciding: Deciding) -> bool:
    """Tell whether the closing has begun: before it, owners are told in the closing's one message."""
    workshop = deciding.workshop
    return workshop.ended_at is not None or workshop.running_block == closing_block(deciding.plan).id


def _me(turn: Turn) -> str:
    return str(turn.person.pk if turn.person else 0)


DECIDE = Conversation(flow=FLOW, load=_load, finish=_finish)
