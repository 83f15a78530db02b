"""Seats on the day: pose a session's problem as its file does, and find the best free seat without moving anybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from workshop.model import WorkshopPlan
from workshop.programme import Session
from workshop.seats_door import Door, Insertion
from workshop.seats_model import Group, Person, Problem, Rule, Seats, Weights


def groups_of(session: Session) -> tuple[Group, ...]:
    """Give the groups of a session as the seats know them."""
    return tuple(
        Group(
            id=group.id,
            dimensions=group.dimensions,
            working_languages=frozenset(group.working_languages),
            capacity=group.capacity,
        )
        for group in session.groups
    )


def weights_of(plan: WorkshopPlan) -> Weights:
    """Give the weights of the workshop file."""
    return Weights(
        category=plan.seat_weight(Rule.CATEGORY),
        organisation=plan.seat_weight(Rule.ORGANISATION),
        gender=plan.seat_weight(Rule.GENDER),
        repeated_pair=plan.seat_weight(Rule.REPEATED_PAIR),
        preference=plan.seat_weight(Rule.PREFERENCE),
    )


def pose(
    plan: WorkshopPlan,
    session: Session,
    people: Iterable[Person],
    *,
    earlier: tuple[Mapping[str, str], ...] = (),
    imported: Mapping[str, str] | None = None,
    together: Iterable[Iterable[str]] = (),
    apart: Iterable[Iterable[str]] = (),
) -> Problem:
    """Pose the seats of a session; `imported` seats are kept as they are, `Person.fixed` is a leader's seat.

    Of who must sit `together` or `apart`, those who do not come are left out.
    """
    here = tuple(people)
    known = {person.id for person in here}
    return Problem(
        people=here,
        groups=groups_of(session),
        weights=weights_of(plan),
        earlier=earlier,
        together=_among(known, together),
        apart=_among(known, apart),
        fixed=dict(imported or {}),
    )


def fill_free_seats(problem: Problem, seats: Mapping[str, str], newcomers: Iterable[str]) -> Seats:
    """Give each newcomer the best free seat, one after the other, moving nobody.

    `seats` are those taken. Where every room is full, one place more is found in it; who shares no language with any
    group gets no seat.
    """
    people = {person.id: person for person in problem.people}
    taken: Seats = {person: group for person, group in seats.items() if person in people}
    roomy = replace(problem, groups=tuple(replace(group, capacity=None) for group in problem.groups))
    found: Seats = {}
    doors = (Door(problem, taken), Door(roomy, taken))
    for name in newcomers:
        answers = (door.best_free_seat(people[name]) for door in doors)
        seat = next((answer.group for answer in answers if isinstance(answer, Insertion)), None)
        if seat is not None:
            found[name] = seat
            for door in doors:
                door.take(people[name], seat)
    return found


def spelled(problem: Problem) -> dict[str, Any]:
    """Write a problem as plain JSON values, for a process that has nothing else."""
    return {
        "people": [
            {
                "id": person.id,
                "organisation": person.organisation,
                "category": person.category,
                "gender": person.gender,
                "speaks": sorted(person.speaks),
                "prefers": list(person.prefers),
                "fixed": person.fixed,
            }
            for person in problem.people
        ],
        "groups": [
            {
                "id": group.id,
                "dimensions": list(group.dimensions),
                "working_languages": sorted(group.working_languages),
                "capacity": group.capacity,
            }
            for group in problem.groups
        ],
        "weights": asdict(problem.weights),
        "earlier": [dict(session) for session in problem.earlier],
        "fixed": dict(problem.fixed),
        "together": [sorted(names) for names in problem.together],
        "apart": [sorted(names) for names in problem.apart],
    }


def unspelled(written: Mapping[str, Any]) -> Problem:
    """Read a problem as `spelled` writes it."""
    return Problem(
        people=tuple(
            Person(**{**each, "speaks": frozenset(each["speaks"]), "prefers": tuple(each["prefers"])})
            for each in written["people"]
        ),
        groups=tuple(
            Group(
                **{
                    **each,
                    "dimensions": tuple(each["dimensions"]),
                    "working_languages": frozenset(each["working_languages"]),
                }
            )
            for each in written["groups"]
        ),
        weights=Weights(**written["weights"]),
        earlier=tuple(written["earlier"]),
        fixed=dict(written["fixed"]),
        together=tuple(frozenset(names) for names in written.get("together", ())),
        apart=tuple(frozenset(names) for names in written.get("apart", ())),
    )


def _among(known: set[str], ties: Iterable[Iterable[str]]) -> tuple[frozenset[str], ...]:
    return tuple(here for names in ties if len(here := frozenset(known.intersection(names))) > 1)
