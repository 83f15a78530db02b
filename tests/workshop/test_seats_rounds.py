"""Rounds in which nobody need meet anybody twice: the social golfer's weeks."""

import csv
from itertools import combinations

import pytest

from tests.workshop.seat_rooms import DATA, WEIGHTS, group, person
from workshop.seats import Infeasible, Problem, Seats
from workshop.seats_rounds import mix_rounds

WEEKS = {"4-4-5": 5, "8-4-6": 6, "5-3-4": 4, "7-7-3": 3, "5-3-7": 7}


def golfers(groups: int, size: int) -> Problem:
    people = tuple(person(f"P{i:02}") for i in range(groups * size))
    return Problem(people=people, groups=tuple(group(f"G{g}") for g in range(groups)), weights=WEIGHTS)


def met_twice(weeks: tuple[Seats, ...]) -> list[tuple[str, str]]:
    met = [pair for week in weeks for pair in combinations(sorted(week), 2) if week[pair[0]] == week[pair[1]]]
    return sorted({pair for pair in met if met.count(pair) > 1})


@pytest.mark.parametrize("name", WEEKS)
def test_golfers_never_meet_twice(name: str) -> None:
    groups, size, weeks = map(int, name.split("-"))
    found = mix_rounds(golfers(groups, size), weeks, seed=1)
    assert not isinstance(found, Infeasible)
    assert (len(found), met_twice(found)) == (weeks, [])
    assert all(list(week.values()).count(f"G{g}") == size for week in found for g in range(groups))


def test_the_weeks_asked_for_are_known_to_exist() -> None:
    with (DATA / "golf" / "social_golfer.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    most = {(int(row["groups"]), int(row["size"])): int(row["weeks_hi"]) for row in rows}
    asked = {(int(g), int(s)): int(w) for g, s, w in (name.split("-") for name in WEEKS)}
    assert all(weeks <= most[kind] for kind, weeks in asked.items() if kind in most)


def test_rounds_that_no_language_allows_say_so() -> None:
    problem = Problem(people=(person("ana", speaks=frozenset({"en"})),), groups=(group("G1"),), weights=WEIGHTS)
    assert isinstance(mix_rounds(problem, 2, seed=1), Infeasible)
