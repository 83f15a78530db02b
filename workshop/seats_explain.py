"""What seats mean: why a person sits where they sit, and which quotas each group meets."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import comb
from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_model import Breach, Quota, Rule, gap
from workshop.seats_rules import lost_ranks, may_sit, worst_rank
from workshop.seats_tables import build_tables, kinds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workshop.seats_model import Person, Problem, Seats
    from workshop.seats_tables import Floats, Tables

BANDS = (Rule.CATEGORY, Rule.ORGANISATION, Rule.GENDER)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """Give one rule's share in a choice: what it costs to sit there, and the numbers behind it.

    `count` is how many others of this value sit there (or ranks lost, for a preference), `low` and `high` the quota.
    """

    rule: Rule
    value: str
    cost: float
    count: int
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Price one group for one person; `barriers` are the hard rules that close it to them."""

    group: str
    cost: float
    reasons: tuple[Reason, ...]
    barriers: tuple[Rule, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """Answer "why am I here?": the group, what holds the person there if anything, and every group's price."""

    person: str
    group: str
    held: Rule | None
    chosen: Choice
    others: tuple[Choice, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class FairnessSheet:
    """List every quota of every group, the cost of each rule, and what nobody can go below."""

    quotas: tuple[Quota, ...]
    objective: float
    bound: float
    parts: Mapping[Rule, float]
    repeated_pairs: int
    repeated_pairs_bound: int
    imported: tuple[str, ...]
    breaches: tuple[Breach, ...]
    seed: int | None

    @property
    def gap(self) -> float:
        """Return the share of the objective that is not proved necessary."""
        return gap(self.objective, self.bound)

    @property
    def met(self) -> tuple[Quota, ...]:
        """List the quotas that are met."""
        return tuple(quota for quota in self.quotas if quota.met)

    @property
    def unmet(self) -> tuple[Quota, ...]:
        """List the quotas that are not."""
        return tuple(quota for quota in self.quotas if not quota.met)


def explain(problem: Problem, seats: Mapping[str, str], person_id: str) -> Explanation:
    """Explain one person's seat against every other group, all others staying where they are."""
    person = next(person for person in problem.people if person.id == person_id)
    tables = build_tables(problem)
    choices = {group.id: _choice(tables, seats, person, g) for g, group in enumerate(problem.groups)}
    chosen = choices.pop(seats[person_id])
    held = Rule.IMPORTED if person_id in problem.fixed else Rule.FIXED if person.fixed else None
    others = tuple(sorted(choices.values(), key=lambda choice: (len(choice.barriers) > 0, choice.cost)))
    return Explanation(person=person_id, group=chosen.group, held=held, chosen=chosen, others=others)


def fairness(
    problem: Problem, seats: Mapping[str, str], *, bound: float | None = None, seed: int | None = None
) -> FairnessSheet:
    """Draw up the fairness sheet of any seats; without a `bound` of the search, the one that needs no search holds."""
    objective, parts = price(problem, seats)
    least = problem.weights.repeated_pair * pairs_bound(problem)
    return FairnessSheet(
        quotas=quotas(problem, seats),
        objective=objective,
        bound=min(objective, least if bound is None else bound),
        parts=parts,
        repeated_pairs=repeated_pairs(problem, seats),
        repeated_pairs_bound=pairs_bound(problem),
        imported=imported(problem),
        breaches=breaches(problem, seats),
        seed=seed,
    )


def price(problem: Problem, seats: Mapping[str, str]) -> tuple[float, dict[Rule, float]]:
    """Return the objective of any seats, from scratch, and each rule's part in it."""
    tables = build_tables(problem)
    counts = _counts(tables, seats)
    costs = tables.phi(counts).sum(axis=1)
    parts: dict[Rule, float] = dict.fromkeys(BANDS, 0.0) | {Rule.REPEATED_PAIR: 0.0}
    for rule, cost in zip(tables.rule, costs, strict=True):
        if rule in parts:
            parts[rule] += float(cost)
    worst = worst_rank(problem)
    groups = {group.id: group for group in problem.groups}
    ranks = sum(lost_ranks(person, groups[seats[person.id]], worst) for person in problem.people)
    parts[Rule.PREFERENCE] = problem.weights.preference * ranks
    return sum(parts.values()), parts


def quotas(problem: Problem, seats: Mapping[str, str]) -> tuple[Quota, ...]:
    """List how many of each size, category, organisation and gender each group has, beside its quota."""
    tables = build_tables(problem)
    counts = _counts(tables, seats)
    sizes = Counter(seats[person.id] for person in problem.people)
    low, rest = divmod(len(problem.people), max(1, len(problem.groups)))
    found = [
        Quota(rule=Rule.SIZE, value="", group=g.id, count=sizes[g.id], low=low, high=low + (rest > 0))
        for g in problem.groups
    ]
    for v, rule in enumerate(tables.rule):
        for g, group in enumerate(problem.groups if rule in BANDS else ()):
            least = 0 if rule is Rule.ORGANISATION else int(tables.low[v, g])
            count, most = int(counts[v, g]), int(tables.high[v, g])
            value = tables.value[v]
            found.append(Quota(rule=rule, value=value, group=group.id, count=count, low=least, high=most))
    return tuple(found)


def breaches(problem: Problem, seats: Mapping[str, str]) -> tuple[Breach, ...]:
    """List the hard rules that seats break; only imported seats may."""
    groups = {group.id: group for group in problem.groups}
    people = {person.id: person for person in problem.people}
    foreign = tuple(name for name, person in people.items() if not may_sit(person, groups[seats[name]]))
    found = [Breach(rule=Rule.LANGUAGE, people=foreign, groups=_named(seats, foreign))] if foreign else []
    off = tuple(quota.group for quota in quotas(problem, seats) if quota.rule is Rule.SIZE and not quota.met)
    sizes = Counter(seats[name] for name in people)
    full = tuple(g.id for g in problem.groups if g.capacity is not None and sizes[g.id] > g.capacity)
    crowds = ((Rule.SIZE, off), (Rule.CAPACITY, full))
    found += [Breach(rule=rule, people=(), groups=ids) for rule, ids in crowds if ids]
    for names in map(sorted, problem.together):
        if len({seats[name] for name in names}) > 1:
            found.append(Breach(rule=Rule.TOGETHER, people=tuple(names), groups=_named(seats, names)))
    for names in map(sorted, problem.apart):
        if len({seats[name] for name in names}) < len(names):
            found.append(Breach(rule=Rule.APART, people=tuple(names), groups=_named(seats, names)))
    return tuple(found)


def imported(problem: Problem) -> tuple[str, ...]:
    """List the people whose imported seats were kept as they are."""
    return tuple(person.id for person in problem.people if person.id in problem.fixed)


def repeated_pairs(problem: Problem, seats: Mapping[str, str]) -> int:
    """Count the pairs who sit together again, once per earlier session in which they did."""
    people = [person.id for person in problem.people]
    meetings = [Counter((session[p], seats[p]) for p in people if p in session) for session in problem.earlier]
    return sum(comb(count, 2) for counts in meetings for count in counts.values())


def pairs_bound(problem: Problem) -> int:
    """Return how many pairs must repeat whatever the seats: each earlier group spread evenly over the groups."""
    people, k = [person.id for person in problem.people], max(1, len(problem.groups))
    least = 0
    for session in problem.earlier:
        for together in Counter(session[p] for p in people if p in session).values():
            quotient, rest = divmod(together, k)
            least += rest * comb(quotient + 1, 2) + (k - rest) * comb(quotient, 2)
    return least


def _choice(tables: Tables, seats: Mapping[str, str], person: Person, g: int) -> Choice:
    problem, group = tables.problem, tables.problem.groups[g]
    others: Seats = {name: seat for name, seat in seats.items() if name != person.id}
    reasons = [*_band_reasons(tables, others, person, g), *_pair_reasons(problem, others, person, group.id)]
    lost = lost_ranks(person, group, worst_rank(problem))
    wish = next((wish for wish in person.prefers if wish == group.id or wish in group.dimensions), "")
    weight = problem.weights.preference
    reasons += [Reason(rule=Rule.PREFERENCE, value=wish, cost=weight * lost, count=lost)] if person.prefers else []
    return Choice(
        group=group.id,
        cost=sum(reason.cost for reason in reasons),
        reasons=tuple(reasons),
        barriers=_barriers(tables, seats, person, g),
    )


def _band_reasons(tables: Tables, others: Seats, person: Person, g: int) -> list[Reason]:
    values = {(Rule.CATEGORY, person.category), (Rule.ORGANISATION, person.organisation), (Rule.GENDER, person.gender)}
    people = tables.problem.people
    group = tables.problem.groups[g].id
    found = []
    for v, kind in enumerate(kinds_of(tables.problem)):
        if (kind.rule, kind.value) not in values:
            continue
        count = sum(others.get(people[i].id) == group for i in kind.people)
        low, high = int(tables.low[v, g]), int(tables.high[v, g])
        cost = kind.over if count >= high else -kind.under if count < low else 0.0
        found.append(Reason(rule=kind.rule, value=kind.value, cost=cost, count=count, low=low, high=high))
    return found


def _pair_reasons(problem: Problem, others: Seats, person: Person, group: str) -> list[Reason]:
    found = []
    for number, session in enumerate(problem.earlier):
        if (before := session.get(person.id)) is None:
            continue
        met = sum(seat == group and session.get(name) == before for name, seat in others.items())
        weight = problem.weights.repeated_pair
        found.append(Reason(rule=Rule.REPEATED_PAIR, value=f"{number}:{before}", cost=weight * met, count=met))
    return found


def _barriers(tables: Tables, seats: Mapping[str, str], person: Person, g: int) -> tuple[Rule, ...]:
    problem, group = tables.problem, tables.problem.groups[g]
    if seats[person.id] == group.id:
        return ()
    here = {name for name, seat in seats.items() if seat == group.id}
    small = sum(seat == seats[person.id] for seat in seats.values()) - 1
    own = [other.id for other in problem.groups].index(seats[person.id])
    closed = {
        Rule.IMPORTED: person.id in problem.fixed,
        Rule.FIXED: person.fixed is not None,
        Rule.LANGUAGE: not may_sit(person, group),
        Rule.TOGETHER: any(person.id in names and not names - {person.id} <= here for names in problem.together),
        Rule.APART: any(person.id in names and names & here for names in problem.apart),
        Rule.CAPACITY: group.capacity is not None and len(here) >= group.capacity,
        Rule.SIZE: len(here) + 1 > tables.largest[g] or small < tables.smallest[own],
    }
    return tuple(rule for rule, shut in closed.items() if shut)


def _counts(tables: Tables, seats: Mapping[str, str]) -> Floats:
    counts: Floats = np.zeros(tables.low.shape)
    index = {group.id: g for g, group in enumerate(tables.problem.groups)}
    for v, kind in enumerate(kinds_of(tables.problem)):
        for i in kind.people:
            counts[v, index[seats[tables.problem.people[i].id]]] += 1
    return counts


def _named(seats: Mapping[str, str], people: tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return tuple(sorted({seats[name] for name in people}))
