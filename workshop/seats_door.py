"""The door on the day: the best free seat for who arrives late or walks in, moving nobody."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

from workshop.seats_model import Infeasible, Relaxation, Rule
from workshop.seats_rules import ROUNDING, lost_ranks, may_sit, worst_rank

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from workshop.seats_model import Group, Person, Problem

# Written out: at 5,000 people a getter by name would take half of the millisecond that a newcomer may wait.
PEERS: dict[Rule | int, Callable[[Sequence[Person], str, Mapping[str, str]], list[str | None]]] = {
    Rule.CATEGORY: lambda people, value, seats: [seats.get(each.id) for each in people if each.category == value],
    Rule.ORGANISATION: lambda people, value, seats: [
        seats.get(each.id) for each in people if each.organisation == value
    ],
    Rule.GENDER: lambda people, value, seats: [seats.get(each.id) for each in people if each.gender == value],
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Insertion:
    """Give a newcomer a group, what it costs the others, and the size rule it bends, if any."""

    group: str
    cost: float
    bends: tuple[Rule, ...] = ()


def best_free_seat(problem: Problem, seats: Mapping[str, str], person: Person) -> Insertion | Infeasible:
    """Choose the seat that costs least for one newcomer and moves nobody; `seats` are those taken.

    Groups stay within one of each other where language and rooms let them; a place the sizes forbid is the last
    resort and said so. People of the problem without a seat are left out of account. Where many arrive, keep a Door.
    """
    if person.id in seats:
        seats = {name: group for name, group in seats.items() if name != person.id}
    return Door(problem, seats).best_free_seat(person)


class Door:
    """Seat one newcomer after the other; what was counted for one is kept for the next."""

    def __init__(self, problem: Problem, seats: Mapping[str, str]) -> None:
        self.problem = problem
        self.seats = dict(seats)
        self.sizes = Counter(self.seats.values())
        self.strangers: list[Person] = []
        self.worst: int | None = None
        self.here: dict[tuple[Rule | int, str], Counter[str | None]] = {}

    def best_free_seat(self, person: Person) -> Insertion | Infeasible:
        """Choose among the emptiest groups open to a newcomer the one that costs least."""
        allowed = [group for group in self.problem.groups if self._opens(person, group)]
        if not allowed:
            return _closed(self.problem, person)
        smallest = min([self.sizes[group.id] for group in allowed])
        least = min([self.sizes[group.id] for group in self.problem.groups])
        level = [group for group in allowed if self.sizes[group.id] == smallest]
        costs = self._prices(person, level)
        cost, n = min((cost, n) for n, cost in enumerate(costs))
        bends = (Rule.SIZE,) if smallest > least + 1 else ()
        return Insertion(group=level[n].id, cost=cost, bends=bends)

    def take(self, person: Person, group: str) -> None:
        """Note that a newcomer sits down."""
        if all(known.id != person.id for known in self.problem.people):
            self.strangers.append(person)
        self.seats[person.id] = group
        self.sizes[group] += 1
        for key in self._values(person):
            if key in self.here:
                self.here[key][group] += 1

    def _count(self, rule: Rule | int, value: str) -> Counter[str | None]:
        if (rule, value) not in self.here:
            if isinstance(rule, int):
                before = self.problem.earlier[rule]
                seated = [self.seats.get(name) for name, group in before.items() if group == value]
            else:
                everybody = (*self.problem.people, *self.strangers) if self.strangers else self.problem.people
                seated = PEERS[rule](everybody, value, self.seats)
            found = Counter(seated)
            found.pop(None, None)
            self.here[rule, value] = found
        return self.here[rule, value]

    def _prices(self, person: Person, groups: list[Group]) -> list[float]:
        weights, k = self.problem.weights, len(self.problem.groups)
        costs = self._wishes(person, groups)
        for rule, value in self._values(person):
            here = self._count(rule, value)
            if isinstance(rule, int):
                costs = [cost + weights.repeated_pair * here[g.id] for cost, g in zip(costs, groups, strict=True)]
                continue
            fair, weight = (here.total() + 1) / k, float(getattr(weights, rule))
            low = 0 if rule is Rule.ORGANISATION else floor(fair + ROUNDING)
            high = ceil(fair - ROUNDING)
            steps = [weight if here[g.id] >= high else -weight if here[g.id] < low else 0.0 for g in groups]
            costs = [cost + step for cost, step in zip(costs, steps, strict=True)]
        return costs

    def _wishes(self, person: Person, groups: list[Group]) -> list[float]:
        ranks = [lost_ranks(person, group, -1) for group in groups]
        if self.worst is None and -1 in ranks:
            self.worst = max(worst_rank(self.problem), len(person.prefers))
        return [self.problem.weights.preference * (self.worst or 0 if rank < 0 else rank) for rank in ranks]

    def _values(self, person: Person) -> list[tuple[Rule | int, str]]:
        values: list[tuple[Rule | int, str | None]] = [
            (Rule.CATEGORY, person.category),
            (Rule.ORGANISATION, person.organisation),
            (Rule.GENDER, person.gender),
        ]
        values += [(number, session.get(person.id)) for number, session in enumerate(self.problem.earlier)]
        return [(rule, value) for rule, value in values if value]

    def _opens(self, person: Person, group: Group) -> bool:
        if person.id in self.problem.fixed:
            return self.problem.fixed[person.id] == group.id
        if not may_sit(person, group) or person.fixed not in {None, group.id}:
            return False
        if group.capacity is not None and self.sizes[group.id] >= group.capacity:
            return False
        for names in self.problem.apart:
            if person.id in names and any(self.seats.get(name) == group.id for name in names):
                return False
        ties = [names for names in self.problem.together if person.id in names]
        partners = {self.seats[name] for names in ties for name in names if name in self.seats}
        return not partners or group.id in partners


def _closed(problem: Problem, person: Person) -> Infeasible:
    groups = tuple(group.id for group in problem.groups)
    speaks = any(may_sit(person, group) for group in problem.groups)
    ties = any(person.id in names for names in (*problem.together, *problem.apart))
    rules = (Rule.CAPACITY, *((Rule.TOGETHER, Rule.APART) if ties else ())) if speaks else (Rule.LANGUAGE,)
    advice = tuple(Relaxation(rule=rule, people=(person.id,), groups=groups) for rule in rules)
    return Infeasible(rules=rules, people=(person.id,), groups=groups, relax=advice)
