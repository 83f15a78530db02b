"""A ballot as the core reads it: one voter's vote from its rows, and the scales it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from storage import votes
from workshop import votes as core
from workshop.model import WorkshopPlan
from workshop.programme import Ballot as PlannedBallot
from workshop.programme import Rating


def vote_of(voter: str, rows: Sequence[votes.BallotVote], category_group: str | None) -> core.Vote:
    """Put one voter's rows together."""
    return core.Vote(
        voter=voter,
        dots={row.option: row.value for row in rows if row.scale == "dots"},
        ratings={(row.option, row.scale): row.value for row in rows if row.scale != "dots"},
        category_group=category_group,
    )


def scales_of(plan: WorkshopPlan, planned: PlannedBallot) -> list[Rating]:
    """Give the scales on which a ballot asks for a rating, as its session describes them."""
    known = {rating.id: rating for rating in plan.session(planned.session).ratings}
    return [known[id_] for id_ in planned.ratings if id_ in known]
