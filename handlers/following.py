"""Months later: owners are asked at their days how it goes, and organizers hear of those who cannot be reached."""

from __future__ import annotations

from dialog.buttons import press
from dialog.incoming import TimerDue
from dialog.screen import Button, Verbatim, column, screen, words
from handlers.action_screens import follow_up_rows
from handlers.owners import account_of, arm_follow_up, due, tell_organizers, today, what
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import actions, people
from storage.actions import PlannedAction
from storage.people import Workshop
from workshop.action_plan import due_follow_up, mark_asked
from workshop.closing import closing_block


def ask(turn: Turn) -> None:
    """Ask the owner of an action, in one tap, how it goes; after an outage only the latest question."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    row = actions.action_by_pk(turn.session, int(timer.subject))
    workshop = people.workshop_by_id(turn.session, row.workshop_id) if row else None
    if row is None or workshop is None:
        return
    action = actions.as_action(row)
    question = due_follow_up(action, today(turn, plan_of(workshop)))
    if question is not None:
        actions.store_action(turn.session, row, mark_asked(action, question))
        _put(turn, workshop, row, question.day)
    arm_follow_up(turn, row)


def count_from_end(turn: Turn) -> None:
    """Count the days of every action from the end of the workshop, once it is known."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    workshop_id, _, block_id = timer.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None or closing_block(plan_of(workshop)).id != block_id:
        return
    for row in actions.action_rows(turn.session, workshop.id):
        arm_follow_up(turn, row)


def _put(turn: Turn, workshop: Workshop, row: PlannedAction, day: int) -> None:
    owner = actions.owners(turn.session, [row]).get(row.owner_id or 0)
    account = account_of(turn, owner)
    if account is not None:
        said = words("follow-up", code=Verbatim(row.code), text=what(row, 400), due=due(row), day=day)
        shown = screen(said, rows=follow_up_rows(row))
        turn.tell(account.user_id, language_of(turn.session, account), shown, budget="follow-up")
        return
    button = Button(label=words("action-show-button"), press=press("action.view", row.pk))
    said = words("follow-up-unreachable", code=Verbatim(row.code), text=what(row))
    tell_organizers(turn, workshop, screen(said, rows=column(button)))
