"""What every picture of a workshop names: the event, its dimensions, and how many stand behind the numbers."""

from __future__ import annotations

from datetime import datetime

from handlers.room import Room
from reports.charts.data import Counted, Dimension, Occasion
from workshop.model import Confidentiality, WorkshopPlan
from workshop.programme import Session


def dimension_of(room: Room, dimension_id: str | None, language: str) -> Dimension:
    """Name a dimension as pictures show it; what has none stands under the first."""
    return dimension_in(room.plan, dimension_id, language)


def dimension_in(plan: WorkshopPlan, dimension_id: str | None, language: str) -> Dimension:
    """Name a dimension of a plan."""
    known = next((each for each in plan.dimensions if each.id == dimension_id), plan.dimensions[0])
    return Dimension(
        number=known.order,
        label=known.label.in_(language),
        short=known.short.in_(language),
        colour=known.colour or None,
    )


def dimensions_of(room: Room, language: str) -> tuple[Dimension, ...]:
    """Name all dimensions of the workshop."""
    return tuple(dimension_of(room, each.id, language) for each in room.plan.dimensions)


def occasion_of_session(room: Room, session: Session, language: str) -> Occasion:
    """Name the event, and how many contributions of a session stand behind a picture."""
    return occasion_of(room, language, len(room.standing(session.id)), Counted.CONTRIBUTIONS)


def occasion_of(room: Room, language: str, basis: int, counts: Counted) -> Occasion:
    """Name the event, and what stands behind a picture."""
    return occasion_in(room.plan, room.at, language, basis, counts)


def occasion_in(plan: WorkshopPlan, at: datetime, language: str, basis: int, counts: Counted) -> Occasion:
    """Name the event of a plan at a moment, and what stands behind a picture."""
    return Occasion(
        event=plan.title.in_(language),
        place=plan.place.in_(language),
        on=plan.days[0],
        at=at.astimezone(plan.zone),
        basis=basis,
        basis_counts=counts,
        least=plan.rules.small_cell_suppression,
        timed=plan.rules.confidentiality is not Confidentiality.CHATHAM_HOUSE,
    )
