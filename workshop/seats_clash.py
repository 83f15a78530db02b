"""Why no seats exist: the rules that clash, for whom, and which of them to relax."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import breadth_first_order, maximum_flow

from workshop.seats_highs import NoSolution, relax, solve_below
from workshop.seats_model import Infeasible, Relaxation, Rule
from workshop.seats_program import build_program, each_group
from workshop.seats_rules import fixed_seat, may_sit
from workshop.seats_tables import blocks, build_tables, size_bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from workshop.seats_model import Problem
    from workshop.seats_tables import Flags, Ints, Tables

TRIAL_SECONDS = 5.0


def find_clash(problem: Problem) -> Infeasible | None:
    """Return the first clash that needs no search to see: a seat, a pair, or a crowd that cannot be placed."""
    checks: tuple[Callable[[Problem], Infeasible | None], ...] = (
        _no_group,
        _leader_language,
        _torn_together,
        _forced_apart,
        _no_room,
    )
    found = (check(problem) for check in checks)
    return next((clash for clash in found if clash is not None), None) or _crowd(problem)


def explain_infeasible(problem: Problem) -> Infeasible:
    """Return a smallest set of together and apart rules that cannot all hold, for a problem without seats."""
    together, apart = list(problem.together), list(problem.apart)
    for rules in (together, apart):
        for rule in tuple(rules):
            rules.remove(rule)
            if _feasible(replace(problem, together=tuple(together), apart=tuple(apart))):
                rules.append(rule)
    rules_left = ((Rule.TOGETHER, together), (Rule.APART, apart))
    named = tuple(rule for rule, left in rules_left if left)
    people = tuple(sorted(set().union(*together, *apart)))
    relaxations = [Relaxation(rule=rule, people=tuple(sorted(one))) for rule, left in rules_left for one in left]
    if not relaxations:
        relaxations = [Relaxation(rule=Rule.LANGUAGE), Relaxation(rule=Rule.SIZE)]
    groups = tuple(group.id for group in problem.groups)
    return Infeasible(rules=named or (Rule.LANGUAGE, Rule.SIZE), people=people, groups=groups, relax=tuple(relaxations))


def _feasible(problem: Problem) -> bool:
    if find_clash(problem) is not None:
        return False
    tables = build_tables(problem)
    program = build_program(tables, each_group(tables))
    try:
        relax(program, seconds=TRIAL_SECONDS)
    except NoSolution:
        return False
    free = replace(program, cost=np.zeros_like(program.cost), offset=0.0)
    found = solve_below(free, np.inf, high=program.high, step=1.0, seconds=TRIAL_SECONDS, seed=0)
    return found.solution is not None or not found.finished


def _no_group(problem: Problem) -> Infeasible | None:
    stranded = [
        person
        for person in problem.people
        if person.id not in problem.fixed and not any(may_sit(person, group) for group in problem.groups)
    ]
    people, groups = tuple(person.id for person in stranded), tuple(group.id for group in problem.groups)
    advice = Relaxation(rule=Rule.LANGUAGE, people=people, groups=groups)
    return Infeasible(rules=(Rule.LANGUAGE,), people=people, groups=groups, relax=(advice,)) if people else None


def _leader_language(problem: Problem) -> Infeasible | None:
    groups = {group.id: group for group in problem.groups}
    for person in problem.people:
        if person.fixed and person.id not in problem.fixed and not may_sit(person, groups[person.fixed]):
            return _clash((Rule.FIXED, Rule.LANGUAGE), (person.id,), (person.fixed,))
    return None


def _torn_together(problem: Problem) -> Infeasible | None:
    room = max((len(problem.people) if g.capacity is None else g.capacity for g in problem.groups), default=0)
    for unit in blocks(problem):
        people = [problem.people[i] for i in unit]
        names = tuple(person.id for person in people)
        seats = sorted({seat for person in people if (seat := fixed_seat(problem, person))})
        if len(seats) > 1:
            return _clash((Rule.TOGETHER, Rule.FIXED), names, tuple(seats))
        free = [person for person in people if person.id not in problem.fixed]
        shared = [g.id for g in problem.groups if g.id in (seats or [g.id]) and all(may_sit(p, g) for p in free)]
        if not shared:
            return _clash((Rule.TOGETHER, Rule.LANGUAGE), names, tuple(seats or [g.id for g in problem.groups]))
        if len(unit) > 1 and len(free) == len(unit) > room:
            return _clash((Rule.TOGETHER, Rule.CAPACITY), names, tuple(shared))
    return None


def _forced_apart(problem: Problem) -> Infeasible | None:
    people = {person.id: person for person in problem.people}
    unit_of = {problem.people[i].id: u for u, unit in enumerate(blocks(problem)) for i in unit}
    for names in problem.apart:
        free = sorted(name for name in names if name not in problem.fixed)
        if len(names) > len(problem.groups) and free:
            return _clash((Rule.APART,), tuple(sorted(names)), tuple(group.id for group in problem.groups))
        if both := _twice([(unit_of[name], name) for name in sorted(names)], free):
            return _clash((Rule.TOGETHER, Rule.APART), both, ())
        seats = [(seat, name) for name in sorted(names) if (seat := fixed_seat(problem, people[name]))]
        if both := _twice(seats, free):
            seat = fixed_seat(problem, people[both[0]])
            return _clash((Rule.FIXED, Rule.APART), both, (seat,) if seat else ())
    return None


def _twice(named: Sequence[tuple[object, str]], free: Sequence[str]) -> tuple[str, ...]:
    found: defaultdict[object, list[str]] = defaultdict(list)
    for value, name in named:
        found[value].append(name)
    return next((tuple(both) for both in found.values() if len(both) > 1 and set(both) & set(free)), ())


def _no_room(problem: Problem) -> Infeasible | None:
    people, groups = len(problem.people), tuple(group.id for group in problem.groups)
    missing = people - int(size_bounds(problem)[1].sum()) if groups else people
    if missing > 0:
        advice = Relaxation(rule=Rule.CAPACITY, groups=groups, places=missing)
        return Infeasible(rules=(Rule.CAPACITY,), people=(), groups=groups, relax=(advice,))
    for group in problem.groups:
        kept = [person.id for person in problem.people if fixed_seat(problem, person) == group.id]
        leaders = tuple(name for name in kept if name not in problem.fixed)
        if leaders and group.capacity is not None and len(kept) > group.capacity:
            return _clash((Rule.FIXED, Rule.CAPACITY), leaders, (group.id,))
    return None


def _crowd(problem: Problem) -> Infeasible | None:
    """Return the people too many for the groups they may sit in, or the groups too many people cannot sit in."""
    tables = build_tables(problem)
    sizes: defaultdict[bytes, int] = defaultdict(int)
    for u in range(len(tables.units)):
        sizes[tables.allowed[u].tobytes()] += int(tables.size[u])
    patterns = {key: np.frombuffer(key, dtype=np.bool_) for key in sizes}
    if crowd := _overflow(sizes, patterns, tables.largest):
        return _crowded(tables, *crowd, Rule.CAPACITY)
    short = _overflow(sizes, patterns, tables.smallest, fill=True)
    return _crowded(tables, *short, Rule.SIZE) if short else None


def _overflow(
    sizes: Mapping[bytes, int], patterns: Mapping[bytes, Flags], places: Ints, *, fill: bool = False
) -> tuple[set[bytes], Ints, int] | None:
    """Return a minimum cut of people into places that leaves somebody, or with `fill` some place, over."""
    keys, k = list(sizes), len(places)
    last = len(keys) + k + 1
    edges = [(0, 1 + i, sizes[key]) for i, key in enumerate(keys)]
    for i, key in enumerate(keys):
        edges += [(1 + i, 1 + len(keys) + int(g), sizes[key]) for g in np.flatnonzero(patterns[key])]
    edges += [(1 + len(keys) + g, last, int(places[g])) for g in range(k)]
    starts, ends, capacity = zip(*edges, strict=True)
    graph = sparse.csr_matrix((np.array(capacity, dtype=np.int32), (starts, ends)), shape=(last + 1, last + 1))
    result = maximum_flow(graph, 0, last)
    wanted = int(places.sum()) if fill else sum(sizes.values())
    if result.flow_value >= wanted:
        return None
    left = graph - result.flow
    left.data[left.data < 0] = 0
    left.eliminate_zeros()
    reached = set(breadth_first_order(left, 0, return_predecessors=False))
    inside = {key for i, key in enumerate(keys) if (1 + i in reached) != fill}
    groups = np.array([g for g in range(k) if (1 + len(keys) + g in reached) != fill], dtype=np.int64)
    return inside, groups, wanted - int(result.flow_value)


def _crowded(tables: Tables, keys: set[bytes], groups: Ints, places: int, rule: Rule) -> Infeasible:
    problem = tables.problem
    units = [u for u in range(len(tables.units)) if tables.allowed[u].tobytes() in keys]
    people = tuple(problem.people[i].id for u in units for i in tables.units[u])
    inside = tuple(problem.groups[g].id for g in groups)
    outside = tuple(group.id for group in problem.groups if group.id not in inside)
    tight = tuple(problem.groups[g].id for g in groups if problem.groups[g].capacity is not None)
    advice = [Relaxation(rule=Rule.LANGUAGE, people=people, groups=outside if rule is Rule.CAPACITY else inside)]
    if rule is Rule.CAPACITY and tight:
        advice.append(Relaxation(rule=Rule.CAPACITY, groups=tight, places=places))
    advice.append(Relaxation(rule=Rule.SIZE, groups=inside, places=places))
    fixed = any(fixed_seat(problem, person) for person in problem.people if person.id in set(people))
    rules = (Rule.LANGUAGE, Rule.SIZE, *((Rule.FIXED,) if fixed else ()))
    return Infeasible(rules=rules, people=people, groups=inside, relax=tuple(advice))


def _clash(rules: tuple[Rule, ...], people: tuple[str, ...], groups: tuple[str, ...]) -> Infeasible:
    relaxations = tuple(Relaxation(rule=rule, people=people, groups=groups) for rule in rules)
    return Infeasible(rules=rules, people=people, groups=groups, relax=relaxations)
