"""What a group writes about: the challenges that its solutions may answer."""

from __future__ import annotations

from handlers.questions import Other
from handlers.turn import Turn
from storage import contributions
from storage.contributions import Contribution
from workshop.model import WorkshopPlan
from workshop.programme import Group, Session, SessionType


def challenges_in_scope(turn: Turn, plan: WorkshopPlan, session: Session, group: Group) -> tuple[Other, ...]:
    """List the challenges of a group's scope: the most supported first, then the most severe."""
    if session.type is not SessionType.SOLUTIONS:
        return ()
    assert turn.person is not None
    scope = group.scope_groups
    found = [
        row
        for each in plan.sessions
        if each.type is SessionType.CHALLENGES and any(each.group(one) for one in scope)
        for row in contributions.contributions_of_group(turn.session, turn.person.workshop_id, each.id, scope)
    ]
    support: dict[int, int] = {}
    for endorsement in contributions.endorsements(turn.session, [row.pk for row in found]):
        backs = endorsement.stance not in {"disagree", "unsure"}
        support[endorsement.contribution_id] = support.get(endorsement.contribution_id, 0) + backs
    found.sort(key=lambda row: (-support.get(row.pk, 0), -(row.severity or 0), row.pk))
    return tuple(other_of(row) for row in found)


def other_of(row: Contribution) -> Other:
    """Give a contribution as far as writing one's own needs it."""
    return Other(pk=row.pk, code=row.code, text=row.text, dimension=row.dimension)
