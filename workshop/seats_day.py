"""Seats on the day: pose a session's problem as its file does, and find the best free seat without moving anybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import ceil, floor

from workshop.model import WorkshopPlan
from workshop.programme import Session
from workshop.seats_model import Group, Person, Problem, Rule, Seats, Weights

WIDEST = 10**6


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
) -> Problem:
    """Pose the seats of a session; `imported` seats are kept as they are, `Person.fixed` is a leader's seat."""
    return Problem(
        people=tuple(people),
        groups=groups_of(session),
        weights=weights_of(plan),
        earlier=earlier,
        fixed=dict(imported or {}),
    )


def fill_free_seats(problem: Problem, seats: Mapping[str, str], newcomers: Iterable[str]) -> Seats:
    """Give each newcomer the best free seat, one after the other; who shares no language with a group gets none.

    `seats` are those taken; people of the problem who have none and are no newcomers are left out of account.
    """
    people = {person.id: person for person in problem.people}
    table = _Taken(problem, {person: group for person, group in seats.items() if person in people})
    found: Seats = {}
    for name in newcomers:
        person = people[name]
        group = person.fixed or table.best(person)
        if group is not None:
            found[name] = group
            table.take(person, group)
    return found


def best_free_seat(problem: Problem, seats: Mapping[str, str], newcomer: str) -> str | None:
    """Choose the group for one newcomer, moving nobody; None when no group speaks a language of theirs."""
    return fill_free_seats(problem, seats, [newcomer]).get(newcomer)


class _Taken:
    """Count who sits where, and price one seat more."""

    def __init__(self, problem: Problem, seats: Mapping[str, str]) -> None:
        self.problem = problem
        self.sizes: Counter[str] = Counter()
        self.seated: Counter[tuple[str, str, str]] = Counter()
        self.whole: Counter[tuple[str, str]] = Counter(
            value for person in problem.people for value in self._values(person)
        )
        people = {person.id: person for person in problem.people}
        for name, group in seats.items():
            self.take(people[name], group)

    def take(self, person: Person, group: str) -> None:
        """Note that a seat is taken."""
        self.sizes[group] += 1
        for kind, value in self._values(person):
            self.seated[kind, value, group] += 1

    def best(self, person: Person) -> str | None:
        """Choose among the smallest groups that speak the person's language the one that costs least."""
        speaking = [g for g in self.problem.groups if not person.speaks.isdisjoint(g.working_languages)]
        roomy = [g for g in speaking if self.sizes[g.id] < (g.capacity or WIDEST)] or speaking
        if not roomy:
            return None
        smallest = min(self.sizes[group.id] for group in roomy)
        open_groups = [group for group in roomy if self.sizes[group.id] == smallest]
        return min(open_groups, key=lambda group: self._price(person, group)).id

    def _price(self, person: Person, group: Group) -> float:
        weights, share = self.problem.weights, len(self.problem.groups)
        price = weights.preference * _rank(person, group)
        for kind, value in self._values(person):
            here, fair = self.seated[kind, value, group.id], self.whole[kind, value] / share
            if kind.startswith(Rule.REPEATED_PAIR):
                price += weights.repeated_pair * here
            elif here >= ceil(fair):
                price += getattr(weights, kind)
            elif here < floor(fair) and kind != Rule.ORGANISATION:
                price -= getattr(weights, kind)
        return price

    def _values(self, person: Person) -> list[tuple[str, str]]:
        values = [
            (Rule.CATEGORY.value, person.category),
            (Rule.ORGANISATION.value, person.organisation),
            (Rule.GENDER.value, person.gender or ""),
        ]
        for number, before in enumerate(self.problem.earlier):
            values.append((f"{Rule.REPEATED_PAIR}:{number}", before.get(person.id, "")))
        return [(kind, value) for kind, value in values if value]


def _rank(person: Person, group: Group) -> int:
    wished = (n for n, wish in enumerate(person.prefers) if wish == group.id or wish in group.dimensions)
    return next(wished, len(person.prefers))
