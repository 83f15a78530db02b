"""The review of a workshop's actions as its page prints it: where each stands since the last session."""

from __future__ import annotations

from datetime import date

from handlers.room import Room
from reports import outcomes
from reports.model import Text
from reports.phrases import phrases
from workshop.action_plan import Action, ActionState, review_actions


def review_of(room: Room, since: date | None = None) -> outcomes.ActionsReview:
    """State all actions of a workshop since a day, or since they were decided."""
    on = room.at.astimezone(room.plan.zone).date()
    first = since or min((each.decided_on for each in room.actions), default=on)
    found = review_actions(room.actions, since=first, today=on)
    return outcomes.ActionsReview(
        since=first,
        on=on,
        counts=tuple((_state(room, state), count) for state, count in found.counts.items() if count),
        changed=tuple(_reviewed(room, each) for each in room.actions if each.code in found.changed),
        blocked=tuple(_reviewed(room, each) for each in room.actions if each.state is ActionState.BLOCKED),
        overdue=tuple(_reviewed(room, each) for each in room.actions if each.code in found.overdue),
    )


def _reviewed(room: Room, action: Action) -> outcomes.ReviewedAction:
    stated = next((item.text for item in room.written if item.code == action.solution), "")
    return outcomes.ReviewedAction(
        code=action.code,
        what=action.cells.get("action") or stated,
        state=_state(room, action.state),
        institution=action.institution or "",
        due=action.due_on,
        blocker=action.blocker or "",
    )


def _state(room: Room, state: ActionState) -> Text:
    text_id = f"report-action-{state.value.replace('_', '-')}"
    return {language: phrases(language)(text_id) for language in room.plan.languages}
