"""The way for rooms too large to prove obeys the same rules, and its bound holds."""

from collections import Counter

import numpy as np

from benchmarks.seat_cases import invent_room
from tests.workshop.seat_rooms import hard_rules_broken, objective_by_hand
from workshop.seats import Assignment, assign
from workshop.seats_explain import price
from workshop.seats_large import part_of, solve_large
from workshop.seats_search import Search
from workshop.seats_solve import Effort, solve_exactly
from workshop.seats_tables import build_tables


def test_the_bound_for_large_rooms_never_passes_the_optimum() -> None:
    for seed in range(3):
        tables = build_tables(invent_room(60, 6, seed=seed))
        best, quick = solve_exactly(tables, Effort(left=60, seed=1)), solve_large(tables, Effort(left=60, seed=1))
        assert quick.bound <= tables.total(best.place) == best.bound <= tables.total(quick.place)


def test_a_room_of_five_hundred_in_twenty_obeys_every_rule_within_its_gap() -> None:
    problem = invent_room(500, 20, seed=3)
    answer = assign(problem, seed=1)
    assert isinstance(answer, Assignment)
    assert hard_rules_broken(problem, answer.seats) == []
    assert answer.objective == price(problem, answer.seats)[0] == objective_by_hand(problem, answer.seats)
    assert answer.gap <= 0.02
    assert max(Counter(answer.seats.values()).values()) == 25


def test_local_search_keeps_its_prices_true_while_it_moves_people() -> None:
    tables = build_tables(invent_room(80, 5, seed=1))
    effort = Effort(left=1, seed=1)
    place = tables.place({p.id: f"G{i % 5 + 1}" for i, p in enumerate(tables.problem.people)})
    search = Search(tables, place)
    before = tables.total(place)
    search.rotate(effort.random, 3)
    search.descend(effort.random)
    kept = search.price.copy()
    search.restart(search.place)
    assert (kept == search.price).all()
    assert tables.total(search.place) < before


def test_a_part_of_the_room_costs_what_it_costs_in_the_whole() -> None:
    tables = build_tables(invent_room(90, 6, seed=2))
    place = tables.place({p.id: f"G{i % 6 + 1}" for i, p in enumerate(tables.problem.people)})
    parts = [(place % 2 == odd).nonzero()[0] for odd in (0, 1)]
    groups = [np.arange(odd, 6, 2, dtype=np.int64) for odd in (0, 1)]
    costs = [
        part_of(tables, chosen, units).total((place[units] - chosen[0]) // 2)
        for chosen, units in zip(groups, parts, strict=True)
    ]
    assert sum(costs) == tables.total(place)
