"""Having the groups of a session compared, and keeping what was found as suggestions to the organizer."""

from __future__ import annotations

from dialog.incoming import JobDone, TimerDue
from handlers.alike import are_level
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import across, agenda, contributions, people, themes

JOB = "across"


def compare(turn: Turn, workshop_id: str, session_id: str) -> None:
    """Have the groups of a session compared by the words they wrote and by their meaning."""
    turn.work(JOB, workshop=workshop_id, session=session_id, at=turn.at.isoformat())


def look(turn: Turn) -> None:
    """Have the groups of a session compared once the last of them reaches a phase that can be compared."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock else None
    if clock is None or workshop is None or clock.seq != action.seq:
        return
    plan = plan_of(workshop)
    session, clocks = plan.session(clock.session_id), agenda.clocks(turn.session, workshop.id, clock.session_id)
    if len(clocks) > 1 and are_level(plan, session, clocks, phase):
        compare(turn, workshop.id, session.id)


def keep(turn: Turn) -> None:
    """Keep what the comparison of the groups found, as suggestions."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    if action.result is None:
        return
    workshop_id, session_id = str(action.payload["workshop"]), str(action.payload["session"])
    known = [each.pk for each in contributions.contributions(turn.session, workshop_id, session_id)]
    found = [(int(one), int(other), float(score)) for one, other, score in action.result["pairs"]]
    themes.replace_hints(turn.session, (workshop_id, session_id, across.EVERYWHERE), found, known)
