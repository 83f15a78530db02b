"""A seat problem as arrays: a cost per person and group, and per attribute value a table of how many sit where."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from workshop.seats_model import Problem, Rule, SeatError
from workshop.seats_rules import ROUNDING, fixed_seat, lost_ranks, may_sit, worst_rank

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from workshop.seats_model import Group, Person

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    Flags = NDArray[np.bool_]

FORBIDDEN = 1e7
"""What one person against a hard rule costs during the search; never part of a reported objective."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Tables:
    """Hold a problem's arrays: m units (people who sit together are one), k groups, V attribute values.

    `members[u, v]` counts the people of unit u with value v. Value v costs in group g, for c people:
    `under[v]` for each below `low[v, g]`, `over[v]` for each above `high[v, g]`, and `pair[v]·c(c-1)/2`.
    """

    problem: Problem
    units: tuple[tuple[int, ...], ...]
    size: Ints
    allowed: Flags
    cost: Floats
    members: sparse.csr_matrix
    rule: tuple[Rule, ...]
    value: tuple[str, ...]
    low: Ints
    high: Ints
    under: Floats
    over: Floats
    pair: Floats
    smallest: Ints
    largest: Ints

    def phi(self, counts: Floats) -> Floats:
        """Return what each value costs in each group, for counts of shape (V, k)."""
        band = self.under[:, None] * np.maximum(self.low - counts, 0)
        band += self.over[:, None] * np.maximum(counts - self.high, 0)
        band += self.pair[:, None] * (counts * (counts - 1) / 2)
        return band

    def counts(self, place: Ints) -> Floats:
        """Count the people of each value in each group, for a group index per unit."""
        counts: Floats = (self.members.T @ one_hot(place, len(self.smallest))).toarray()
        return counts

    def sizes(self, place: Ints) -> Ints:
        """Count the people in each group."""
        return np.bincount(place, weights=self.size, minlength=len(self.smallest)).astype(np.int64)

    def total(self, place: Ints) -> float:
        """Return the whole cost from scratch, hard rules included at their search price."""
        sizes = self.sizes(place)
        wrong = np.maximum(self.smallest - sizes, 0).sum() + np.maximum(sizes - self.largest, 0).sum()
        wrong += self.size[~self.allowed[np.arange(len(place)), place]].sum()
        unary = self.cost[np.arange(len(place)), place].sum()
        return float(unary + self.phi(self.counts(place)).sum() + FORBIDDEN * wrong)

    def seats(self, place: Ints) -> dict[str, str]:
        """Name the seats that a group index per unit stands for, in the order of the people."""
        group_of = {
            person: self.problem.groups[int(g)].id for unit, g in zip(self.units, place, strict=True) for person in unit
        }
        return {person.id: group_of[i] for i, person in enumerate(self.problem.people)}

    def place(self, seats: Mapping[str, str]) -> Ints:
        """Return the group index of each unit; units must sit together."""
        index = {group.id: g for g, group in enumerate(self.problem.groups)}
        return np.array([index[seats[self.problem.people[unit[0]].id]] for unit in self.units], dtype=np.int64)


def one_hot(place: Ints, k: int) -> sparse.csr_matrix:
    """Return a sparse 0/1 matrix with a row per unit and a one in its group."""
    ones = np.ones(len(place))
    return sparse.csr_matrix((ones, (np.arange(len(place)), place)), shape=(len(place), k))


def build_tables(problem: Problem) -> Tables:
    """Compile a problem into arrays; people who must sit together become one unit."""
    check_ids(problem)
    units = blocks(problem)
    smallest, largest = size_bounds(problem)
    kinds = list(kinds_of(problem))
    shares = target_sizes(problem) / max(1, len(problem.people))
    numbers = np.array([len(kind.people) for kind in kinds], dtype=np.float64)
    low, high = bands(problem, kinds, numbers, shares)
    return Tables(
        problem=problem,
        units=units,
        size=np.array([len(unit) for unit in units], dtype=np.int64),
        allowed=_allowed(problem, units),
        cost=_costs(problem, units),
        members=_members(units, kinds),
        rule=tuple(kind.rule for kind in kinds),
        value=tuple(kind.value for kind in kinds),
        low=low,
        high=high,
        under=np.array([kind.under for kind in kinds]),
        over=np.array([kind.over for kind in kinds]),
        pair=np.array([kind.pair for kind in kinds]),
        smallest=smallest,
        largest=largest,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """Gather the people who share one attribute value, and what their spread costs."""

    rule: Rule
    value: str
    people: tuple[int, ...]
    under: float = 0.0
    over: float = 0.0
    pair: float = 0.0


def kinds_of(problem: Problem) -> Iterable[Kind]:
    """List every attribute value that more than its members' own seats depend on."""
    weights, people = problem.weights, problem.people
    for value, members in _by(people, lambda p: p.category):
        yield Kind(rule=Rule.CATEGORY, value=value, people=members, under=weights.category, over=weights.category)
    for value, members in _by(people, lambda p: p.organisation):
        if len(members) > 1:
            yield Kind(rule=Rule.ORGANISATION, value=value, people=members, over=weights.organisation)
    for value, members in _by(people, lambda p: p.gender):
        yield Kind(rule=Rule.GENDER, value=value, people=members, under=weights.gender, over=weights.gender)
    for number, session in enumerate(problem.earlier):
        for value, members in _by(people, lambda p, seen=session: seen.get(p.id)):
            if len(members) > 1:
                name = f"{number}:{value}"
                yield Kind(rule=Rule.REPEATED_PAIR, value=name, people=members, pair=weights.repeated_pair)
    index = {person.id: i for i, person in enumerate(people)}
    for pair in problem.apart:
        members = tuple(sorted(index[person] for person in pair))
        yield Kind(rule=Rule.APART, value=" ".join(sorted(pair)), people=members, over=FORBIDDEN)


def bands(problem: Problem, kinds: Sequence[Kind], numbers: Floats, shares: Floats) -> tuple[Ints, Ints]:
    """Return the least and most people of each kind a group should have: its share, rounded down and up."""
    fair = numbers[:, None] * shares[None, :]
    low = np.floor(fair + ROUNDING).astype(np.int64)
    high = np.ceil(fair - ROUNDING).astype(np.int64)
    for row, kind in enumerate(kinds):
        if kind.rule is Rule.APART:
            seats = Counter(problem.fixed.get(problem.people[i].id) for i in kind.people)
            low[row], high[row] = 0, [max(1, seats[group.id]) for group in problem.groups]
    return low, high


def size_bounds(problem: Problem) -> tuple[Ints, Ints]:
    """Return the least and most people per group: even within one, bent only by capacity and kept seats."""
    kept, room = _limits(problem)
    n, level = len(problem.people), 0
    while np.clip(level + 1, kept, room).sum() <= n and level <= n:
        level += 1
    smallest, largest = np.clip(level, kept, room), np.clip(level + 1, kept, room)
    return smallest, (smallest if smallest.sum() == n else largest)


def target_sizes(problem: Problem) -> Floats:
    """Return the fair size of each group as a fraction: equal, except where a limit holds."""
    smallest, largest = size_bounds(problem)
    free = largest > smallest
    target = smallest.astype(np.float64)
    if free.any():
        target[free] += (len(problem.people) - smallest.sum()) / free.sum()
    return target


def blocks(problem: Problem) -> tuple[tuple[int, ...], ...]:
    """Merge the people who must sit together into units, in the order of their first member."""
    index = {person.id: i for i, person in enumerate(problem.people)}
    root = list(range(len(problem.people)))
    for names in problem.together:
        imported = {problem.fixed[name] for name in names if name in problem.fixed}
        bound = names if len(imported) < 2 else names - problem.fixed.keys()
        joined = {root[index[name]] for name in bound}
        least = min(joined, default=0)
        root = [least if r in joined else r for r in root] if len(joined) > 1 else root
    gathered: defaultdict[int, list[int]] = defaultdict(list)
    for i, r in enumerate(root):
        gathered[r].append(i)
    return tuple(tuple(unit) for unit in gathered.values())


def check_ids(problem: Problem) -> None:
    """Raise SeatError where an id appears twice, or where a rule names an id that nobody has."""
    people, groups = [p.id for p in problem.people], [g.id for g in problem.groups]
    if len(set(people)) < len(people) or len(set(groups)) < len(groups):
        raise SeatError("A person or a group is listed twice: give each its own id.")
    named = set().union(*problem.together, *problem.apart)
    if unknown := sorted(named - set(people)):
        raise SeatError(f"Together or apart names people who are not seated here: {', '.join(unknown)}.")
    seats = {fixed for person in problem.people if (fixed := fixed_seat(problem, person))}
    if unknown := sorted(seats - set(groups)):
        raise SeatError(f"A fixed seat names groups this session does not have: {', '.join(unknown)}.")


def _limits(problem: Problem) -> tuple[Ints, Ints]:
    n = len(problem.people)
    seats = Counter(fixed_seat(problem, person) for person in problem.people)
    kept = np.array([seats[group.id] for group in problem.groups], dtype=np.int64)
    room = np.array([n if g.capacity is None else g.capacity for g in problem.groups], dtype=np.int64)
    return kept, np.maximum(room, kept)


def _allowed(problem: Problem, units: tuple[tuple[int, ...], ...]) -> Flags:
    seen: dict[object, list[bool]] = {}
    rows: list[object] = []
    for person in problem.people:
        key = (person.speaks, person.fixed, problem.fixed.get(person.id))
        if key not in seen:
            seen[key] = [_admits(problem, person, group) for group in problem.groups]
        rows.append(seen[key])
    table = np.array(rows, dtype=np.bool_).reshape(len(rows), len(problem.groups))
    rows = [table[list(unit)].all(axis=0) for unit in units]
    return np.array(rows, dtype=np.bool_).reshape(len(units), len(problem.groups))


def _admits(problem: Problem, person: Person, group: Group) -> bool:
    if person.id in problem.fixed:
        return problem.fixed[person.id] == group.id
    return may_sit(person, group) and person.fixed in {None, group.id}


def _costs(problem: Problem, units: tuple[tuple[int, ...], ...]) -> Floats:
    worst = worst_rank(problem)
    wishes = {person.prefers: person for person in problem.people}
    lost = {key: [lost_ranks(person, g, worst) for g in problem.groups] for key, person in wishes.items()}
    ranks = [lost[person.prefers] for person in problem.people]
    k = len(problem.groups)
    table = problem.weights.preference * np.array(ranks, dtype=np.float64).reshape(len(ranks), k)
    return np.array([table[list(unit)].sum(axis=0) for unit in units], dtype=np.float64).reshape(len(units), k)


def _members(units: tuple[tuple[int, ...], ...], kinds: Sequence[Kind]) -> sparse.csr_matrix:
    unit_of = {person: u for u, unit in enumerate(units) for person in unit}
    rows = [unit_of[person] for kind in kinds for person in kind.people]
    columns = [v for v, kind in enumerate(kinds) for _ in kind.people]
    shape = (len(units), len(kinds))
    return sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)


def _by(people: Sequence[Person], key: object) -> Iterable[tuple[str, tuple[int, ...]]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for i, person in enumerate(people):
        value = key(person)  # type: ignore[operator]
        if value:
            found[value].append(i)
    return ((value, tuple(members)) for value, members in found.items())
