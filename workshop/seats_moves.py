"""Seats that change on the day: a re-balance with a price per move."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_explain import price
from workshop.seats_highs import NoSolution
from workshop.seats_large import EXACT_CELLS
from workshop.seats_model import Infeasible, Rule
from workshop.seats_search import Search
from workshop.seats_solve import Effort, objective_step, solve_exactly
from workshop.seats_swap import MUST_NOT
from workshop.seats_tables import build_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from workshop.seats_model import Problem, Seats
    from workshop.seats_tables import Ints, Tables

PRICES = (10_000.0, 300.0, 100.0, 30.0, 10.0, 3.0)
"""What a move costs at each point of the frontier; the first buys nothing but even sizes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """Move one person from a group to another."""

    person: str
    origin: str | None
    target: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """Offer one balance: who moves, the seats afterwards, their objective, and whether sizes are even again."""

    moves: tuple[Move, ...]
    seats: Seats
    objective: float
    even: bool


def rebalance(
    problem: Problem,
    seats: Mapping[str, str],
    absent: Iterable[str] = (),
    *,
    seed: int = 0,
    seconds: float = 20.0,
    prices: tuple[float, ...] = PRICES,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Point, ...] | Infeasible:
    """Offer the moves worth making once some are absent, fewest first: each point moves more and costs less.

    The first point moves nobody; where sizes are no longer even, the next moves as few as make them so. People whose
    group the problem no longer has must move; imported and leaders' seats stay.
    """
    gone, groups = set(absent), {group.id for group in problem.groups}
    here = _present(problem, gone)
    tables = build_tables(here)
    kept = {person.id: seats.get(person.id) for person in here.people}
    origin = {name: seat for name, seat in kept.items() if seat in groups}
    found: list[dict[str, str]] = [dict(seats)] if len(origin) == len(kept) else []
    effort = Effort(left=seconds, seed=seed, cancelled=cancelled)
    for charge in prices:
        if found and effort.stopped():
            break
        effort.step = objective_step(problem.weights, charge)
        try:
            found.append(tables.seats(_priced(tables, origin, charge, effort)))
        except NoSolution:
            return Infeasible(rules=(Rule.SIZE,), people=(), groups=tuple(sorted(groups)), relax=())
    return _frontier(here, tables, kept, found)


def _present(problem: Problem, gone: set[str]) -> Problem:
    return replace(
        problem,
        people=tuple(person for person in problem.people if person.id not in gone),
        together=tuple(left for names in problem.together if len(left := names - gone) > 1),
        apart=tuple(left for names in problem.apart if len(left := names - gone) > 1),
        fixed={name: seat for name, seat in problem.fixed.items() if name not in gone},
    )


def _priced(tables: Tables, origin: Mapping[str, str], charge: float, effort: Effort) -> Ints:
    """Return the seats that cost least when leaving one's group costs `charge` a person."""
    index = {group.id: g for g, group in enumerate(tables.problem.groups)}
    cost = tables.cost.copy()
    for u, unit in enumerate(tables.units):
        for i in unit:
            seat = origin.get(tables.problem.people[i].id)
            if seat is not None:
                cost[u] += charge
                cost[u, index[seat]] -= charge
    priced = replace(tables, cost=cost)
    if tables.cost.size <= EXACT_CELLS:
        return solve_exactly(priced, effort).place
    return _repair(priced, origin, effort)


def _repair(priced: Tables, origin: Mapping[str, str], effort: Effort) -> Ints:
    """Move the cheapest people out of groups too large into groups too small, then whoever it pays to move."""
    index = {group.id: g for g, group in enumerate(priced.problem.groups)}
    people = priced.problem.people
    seats = [origin.get(people[unit[0]].id) for unit in priced.units]
    place = [index[seat] if seat is not None else int(priced.allowed[u].argmax()) for u, seat in enumerate(seats)]
    search = Search(priced, np.array(place, dtype=np.int64))
    while (search.sizes > priced.largest).any() or (search.sizes < priced.smallest).any():
        over, under = search.sizes > priced.largest, search.sizes < priced.smallest
        out = over if over.any() else search.sizes > priced.smallest
        into = under if under.any() else search.sizes < priced.largest
        gains = search.price - search.here[:, None]
        gains = np.where(out[search.place][:, None] & into[None, :] & (priced.size == 1)[:, None], gains, np.inf)
        u, g = np.unravel_index(int(gains.argmin()), gains.shape)
        if gains[u, g] >= MUST_NOT:
            raise NoSolution
        search.shift(int(u), int(g))
    search.descend(effort.random)
    return search.place


def _frontier(
    problem: Problem, tables: Tables, kept: Mapping[str, str | None], found: list[dict[str, str]]
) -> tuple[Point, ...]:
    points: list[Point] = []
    for seats in found:
        seated = {name: seats[name] for name in kept}
        moves = tuple(
            Move(person=name, origin=kept[name], target=seat) for name, seat in seated.items() if seat != kept[name]
        )
        sizes = tables.sizes(tables.place(seated))
        even = bool(((sizes >= tables.smallest) & (sizes <= tables.largest)).all())
        points.append(Point(moves=moves, seats=seated, objective=price(problem, seated)[0], even=even))
    points.sort(key=lambda point: (len(point.moves), point.objective))
    return tuple(point for n, point in enumerate(points) if not any(_no_worse(before, point) for before in points[:n]))


def _no_worse(one: Point, other: Point) -> bool:
    return one.even >= other.even and one.objective <= other.objective
