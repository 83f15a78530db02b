"""Where the groups of a session may be compared: which groups have come so far, and what waits to be looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.scene import DONE, plan_of
from handlers.turn import Turn
from storage import across, agenda, votes
from storage.agenda import GroupClock
from storage.people import Workshop
from storage.steps import Hand
from workshop.framework import PhaseRight
from workshop.model import WorkshopPlan
from workshop.programme import Session
from workshop.themes_pairs import Pair


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """Hold a session whose groups are compared: `groups` may be read, `open` tells that no vote on it has begun."""

    workshop: Workshop
    plan: WorkshopPlan
    session: Session
    groups: tuple[str, ...]
    open: bool

    def hand(self, turn: Turn) -> Hand:
        """Say whose hand takes a step across the groups now."""
        actor = turn.person.pk if turn.person is not None else None
        return Hand(workshop_id=self.workshop.id, session_id=self.session.id, group_id=None, actor_id=actor, at=turn.at)

    def suggestions(self, turn: Turn) -> tuple[Pair, ...]:
        """List what may be brought together; nothing once a vote has begun."""
        if not self.open:
            return ()
        return across.suggestions(turn.session, self.workshop.id, self.session.id, self.groups)


def comparisons(turn: Turn, workshop: Workshop) -> list[Comparison]:
    """List the sessions in which at least two groups may be compared, the last one first."""
    plan = plan_of(workshop)
    voted = {ballot.session_id for ballot in votes.ballots(turn.session, workshop.id)}
    found = []
    for session in reversed(plan.sessions):
        clocks = agenda.clocks(turn.session, workshop.id, session.id) if len(session.groups) > 1 else ()
        come = tuple(clock.group_id for clock in clocks if has_come(plan, session, clock))
        if len(come) > 1:
            found.append(
                Comparison(workshop=workshop, plan=plan, session=session, groups=come, open=session.id not in voted)
            )
    return found


def has_come(plan: WorkshopPlan, session: Session, clock: GroupClock) -> bool:
    """Tell whether a group has come so far that its contributions may be brought together."""
    order = [phase.id for phase in session.phases]
    merging = next((place for place, id_ in enumerate(order) if plan.phase_right(id_, PhaseRight.MERGE)), None)
    if clock.phase == DONE:
        return True
    return merging is not None and clock.phase in order[merging:]


def waiting(turn: Turn, workshop: Workshop) -> int:
    """Count the suggestions across groups that nobody has looked at."""
    return sum(len(each.suggestions(turn)) for each in comparisons(turn, workshop))


def are_level(plan: WorkshopPlan, session: Session, clocks: Sequence[GroupClock], phase: str) -> bool:
    """Tell whether every group has come at least to a phase, so that the last one just did."""
    order = [phase.id for phase in session.phases]
    place = order.index(phase) if phase in order else len(order)
    return all(
        has_come(plan, session, each) and (each.phase == DONE or order.index(each.phase) >= place) for each in clocks
    )
