"""Seats for rooms too large to prove: the relaxation over classes of groups, then ever better neighbourhoods."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_highs import NoSolution
from workshop.seats_model import Stage, Stopped, gap
from workshop.seats_program import build_program, each_group, group_classes
from workshop.seats_search import Search
from workshop.seats_solve import Found, reachable, solve_exactly, start_unproved
from workshop.seats_start import round_shares, spread
from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from workshop.seats_solve import Effort
    from workshop.seats_tables import Ints, Tables

EXACT_CELLS = 5_000
"""Up to so many people times groups the search goes on until the optimum is proved."""
RELAXED_CELLS = 150_000
"""Up to so many people times classes the relaxation is solved; beyond, a simpler bound must do."""
GOOD_GAP = 0.01
ROTATIONS, MOST_ROTATIONS = 5, 30
NEIGHBOURS = 400
"""About so many people are seated anew at a time, exactly, with all others staying."""
PART_ROUNDS, PART_NODES, PART_STEPS = 16, 20, 3
MOST_PART_GROUPS = 40


def solve(tables: Tables, effort: Effort) -> Found:
    """Find seats by the way that suits the size. Raise NoSolution where the hard rules leave none."""
    if tables.cost.size <= EXACT_CELLS:
        return solve_exactly(tables, effort)
    return solve_large(tables, effort)


def solve_large(tables: Tables, effort: Effort) -> Found:
    """Find good seats for a large room, with the bound of its relaxation."""
    start = _start(tables, effort)
    if start.stopped is not Stopped.WORK:
        return start
    search = Search(tables, start.place)
    _rotate(search, start.bound, effort)
    search.descend(effort.random)
    place = _reseat_parts(tables, search.place, start.bound, effort)
    cost = tables.total(place)
    if cost >= FORBIDDEN:
        return solve_exactly(tables, effort)
    stopped = Stopped.PROVED if cost <= start.bound else effort.stopped() or Stopped.WORK
    return Found(place=place, bound=min(start.bound, cost), stopped=stopped)


def _start(tables: Tables, effort: Effort) -> Found:
    classes = group_classes(tables)
    if len(classes) * len(tables.units) > RELAXED_CELLS:
        return start_unproved(tables, effort)
    program = build_program(tables, classes)
    relaxed = effort.relax(program)
    if relaxed is None:
        return start_unproved(tables, effort)
    bound = effort.whole(relaxed.objective)
    effort.report(Stage.RELAX, 0.3, bound=bound)
    place = round_shares(tables, program.shares(relaxed.solution), classes)
    if len(classes) < tables.cost.shape[1]:
        place = spread(tables, place, classes, effort.random)
    return Found(place=place, bound=bound, stopped=Stopped.WORK)


def _rotate(search: Search, bound: float, effort: Effort) -> None:
    """Even out groups that are alike first, which costs no wishes, then exchange people between all."""
    alike = [groups for groups in group_classes(search.tables) if len(groups) > 1]
    for done in range(0, 2 * MOST_ROTATIONS, ROTATIONS):
        cost = search.tables.total(search.place)
        effort.report(Stage.IMPROVE, 0.3 + 0.25 * done / MOST_ROTATIONS, cost, bound)
        if gap(cost, bound) <= GOOD_GAP or effort.stopped():
            return
        inside = done < MOST_ROTATIONS
        if alike or not inside:
            search.rotate(effort.random, ROTATIONS, alike if inside else None)


def _reseat_parts(tables: Tables, place: Ints, bound: float, effort: Effort) -> Ints:
    k = tables.cost.shape[1]
    many = min(k, max(2, NEIGHBOURS * k // max(1, len(place))))
    if k > MOST_PART_GROUPS or many * len(place) > 2 * NEIGHBOURS * k:
        return place
    for done in range(PART_ROUNDS):
        cost = tables.total(place)
        effort.report(Stage.IMPROVE, 0.8 + 0.2 * done / PART_ROUNDS, cost, bound)
        if gap(cost, bound) <= GOOD_GAP or effort.stopped():
            break
        place = _reseat(tables, place, np.array(sorted(effort.random.sample(range(k), many))), effort)
    return place


def _reseat(tables: Tables, place: Ints, groups: Ints, effort: Effort) -> Ints:
    units = np.flatnonzero(np.isin(place, groups))
    part = part_of(tables, groups, units)
    cost = part.total(np.searchsorted(groups, place[units]))
    program = build_program(part, each_group(part), window=2 * PART_STEPS)
    try:
        relaxed = effort.relax(program)
    except NoSolution:  # only where the seats still break a hard rule here
        return place
    if relaxed is None or effort.whole(relaxed.objective) >= cost:
        return place
    target = min(cost - effort.step, effort.whole(relaxed.objective) + PART_STEPS * effort.step)
    searched = effort.solve(program, target, reachable(program, relaxed, target), PART_NODES)
    if searched.solution is None:
        return place
    better = place.copy()
    better[units] = groups[program.shares(searched.solution).argmax(axis=1)]
    return better if tables.total(better) <= tables.total(place) else place


def part_of(tables: Tables, groups: Ints, units: Ints) -> Tables:
    """Return the tables of some groups and of the units that sit in them."""
    members = tables.members[units]
    kept = np.flatnonzero(np.asarray(members.sum(axis=0)).ravel() > 0)
    return replace(
        tables,
        units=tuple(tables.units[u] for u in units),
        size=tables.size[units],
        allowed=tables.allowed[np.ix_(units, groups)],
        cost=tables.cost[np.ix_(units, groups)],
        members=members[:, kept].tocsr(),
        rule=tuple(tables.rule[v] for v in kept),
        value=tuple(tables.value[v] for v in kept),
        low=tables.low[np.ix_(kept, groups)],
        high=tables.high[np.ix_(kept, groups)],
        under=tables.under[kept],
        over=tables.over[kept],
        pair=tables.pair[kept],
        smallest=tables.smallest[groups],
        largest=tables.largest[groups],
    )
