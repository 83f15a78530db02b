"""Who stands behind an action: owners and organizers found and told, the next question armed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dialog.buttons import Press, press
from dialog.screen import Button, Day, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.excerpts import excerpt
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import actions, people
from storage.actions import PlannedAction
from storage.people import Account, Participant, Workshop
from storage.timers import arm_timer, cancel_timer
from workshop.action_plan import Action, ActionState, next_follow_up
from workshop.closing import ends_at, morning_of
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan

SHORT = 160


def today(turn: Turn, plan: WorkshopPlan) -> date:
    """Give the date at the workshop's place."""
    return turn.at.astimezone(plan.zone).date()


def refused(refusal: Refusal) -> Words:
    """Say why the core did not do it."""
    args = {name: value if isinstance(value, int) else UserText(value) for name, value in refusal.args}
    return words(refusal.text, **args)


def what(row: PlannedAction, most: int = SHORT) -> UserText:
    """Say in short what an action is."""
    return excerpt(row.cells.get("action", row.solution), most)


def leads_closing(turn: Turn, workshop: Workshop | None = None) -> bool:
    """Tell whether the person who acts decides on the plan (of that workshop): organizers do."""
    if turn.person is None or turn.plan is None:
        return False
    here = workshop is None or workshop.id == turn.person.workshop_id
    return here and Right.PUBLISH in turn.plan.rights(turn.person.role)


def action_of(turn: Turn, data: Press) -> PlannedAction | None:
    """Find the action that a button names."""
    number = data.args[0] if data.args else ""
    return actions.action_by_pk(turn.session, int(number)) if number.isdecimal() else None


def as_owner(turn: Turn, row: PlannedAction) -> str:
    """Give the number under which the person acts on an action: its owner's when the account is theirs."""
    assert turn.account is not None
    own = actions.persons_of_account(turn.session, turn.account.user_id)
    owner = str(row.owner_id)
    return owner if owner in own else str(turn.person.pk if turn.person else 0)


def is_own(turn: Turn, row: PlannedAction) -> bool:
    """Tell whether the person who acts owns an action."""
    return row.owner_id is not None and as_owner(turn, row) == str(row.owner_id)


def account_of(turn: Turn, person: Participant | None) -> Account | None:
    """Find the account by which a person can be reached, also after a later workshop."""
    if person is None or person.user_id is None or person.erased_at is not None:
        return None
    account = people.account_by_id(turn.session, person.user_id)
    return account if account is not None and account.reachable == "yes" else None


def organizers(turn: Turn, workshop: Workshop) -> list[tuple[Participant, Account]]:
    """List the organizers of a workshop who can be reached."""
    plan = plan_of(workshop)
    roles = [role.id for role in plan.roles if Right.PUBLISH in role.rights]
    found = people.participants_with_role(turn.session, workshop.id, roles)
    return [(person, account) for person in found if (account := account_of(turn, person)) is not None]


def tell_organizers(turn: Turn, workshop: Workshop, shown: Screen, *, coalesce: str | None = None) -> None:
    """Bring a message to every organizer, except the one who acts."""
    me = turn.account.user_id if turn.account else 0
    for _, account in organizers(turn, workshop):
        if account.user_id != me:
            key = f"{coalesce}:{account.user_id}" if coalesce else None
            turn.tell(account.user_id, language_of(turn.session, account), shown, coalesce=key)


def propose_to_owners(turn: Turn, rows: Iterable[PlannedAction], *, budget: str | None = "action") -> None:
    """Tell owners, once, of the actions that wait for their answer: one message a person."""
    waiting = [row for row in rows if waits_for_owner(row)]
    found = actions.owners(turn.session, waiting)
    by_owner: dict[int, list[PlannedAction]] = {}
    for row in waiting:
        if row.owner_id is not None:
            by_owner.setdefault(row.owner_id, []).append(row)
    for owner_id, theirs in by_owner.items():
        account = account_of(turn, found.get(owner_id))
        if account is not None:
            turn.tell(account.user_id, language_of(turn.session, account), _proposal(theirs), budget=budget)
            mark_told(turn, theirs)


def waits_for_owner(row: PlannedAction) -> bool:
    """Tell whether an owner has still to be told of a proposal."""
    return row.state == ActionState.PROPOSED.value and row.owner_id is not None and row.told_owner_at is None


def mark_told(turn: Turn, rows: Iterable[PlannedAction]) -> None:
    """Note that the owner of these actions was told of them."""
    for row in rows:
        row.told_owner_at = turn.at
        turn.session.add(row)


def change_action(turn: Turn, row: PlannedAction, changed: Action | Refusal) -> Refusal | None:
    """Store a change of an action with what follows from it in time, or give the refusal back."""
    if isinstance(changed, Refusal):
        return changed
    actions.store_action(turn.session, row, changed)
    arm_follow_up(turn, row)
    if not changed.state.open:
        arm_timer(turn.session, kind="retention", subject=row.workshop_id, seq=0, due_at=turn.at)
    return None


def arm_follow_up(turn: Turn, row: PlannedAction) -> None:
    """Have the next question put in the morning of its day, counted from the end of the workshop."""
    workshop = people.workshop_by_id(turn.session, row.workshop_id)
    assert workshop is not None
    plan = plan_of(workshop)
    ended = ends_at(plan, workshop.ended_at).astimezone(plan.zone).date()
    row.decided_on = max(row.decided_on, ended)
    on = next_follow_up(actions.as_action(row))
    if on is None:
        cancel_timer(turn.session, kind="follow-up", subject=str(row.pk))
        return
    due_at = max(morning_of(plan, on), turn.at)
    arm_timer(turn.session, kind="follow-up", subject=str(row.pk), seq=0, due_at=due_at, workshop_id=row.workshop_id)


def _proposal(rows: list[PlannedAction]) -> Screen:
    if len(rows) > 1:
        button = Button(label=words("action-mine-button"), press=press("action.list", "mine"))
        return screen(words("action-proposed-many", count=len(rows)), rows=column(button))
    row = rows[0]
    return screen(proposal_words(row), rows=proposal_rows(row))


def proposal_words(row: PlannedAction) -> Words:
    """Say what is proposed to an owner."""
    return words("action-proposed", code=Verbatim(row.code), text=what(row, 400), due=due(row))


def due(row: PlannedAction) -> Words:
    """Say by when, or that nobody decided it yet."""
    return words("action-due", day=Day(row.due_on)) if row.due_on else words("action-open-cell")


def proposal_rows(row: PlannedAction) -> tuple[tuple[Button, ...], ...]:
    """Offer an owner what they can answer to a proposal."""
    return column(
        Button(label=words("action-accept-button"), press=press("action.accept", row.pk)),
        Button(label=words("action-date-button"), press=press("action.answer", row.pk, "date")),
        Button(label=words("action-other-button"), press=press("action.answer", row.pk, "other")),
    )
