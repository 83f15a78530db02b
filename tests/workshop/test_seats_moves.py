"""The day's changes: a newcomer moves nobody, absences move as few as even sizes need, a swap suits both."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings

from tests.workshop.seat_rooms import WEIGHTS, group, objective_by_hand, person, rooms, second_session
from workshop.seats import (
    Assignment,
    Door,
    Infeasible,
    Insertion,
    Problem,
    Request,
    Rule,
    Swap,
    assign,
    best_free_seat,
    rebalance,
    swap_candidates,
)

THREE = (group("G1"), group("G2"), group("G3", "fr", "ar"))


def seats_of(problem: Problem) -> dict[str, str]:
    answer = assign(problem, seed=1)
    assert isinstance(answer, Assignment)
    return answer.seats


@given(rooms())
@settings(max_examples=80, deadline=None, derandomize=True)
def test_a_free_seat_shares_a_language_and_keeps_pairs_apart_and_together(problem: Problem) -> None:
    answer = assign(problem, seed=1)
    newcomer = problem.people[-1]
    if isinstance(answer, Infeasible) or newcomer.id in problem.fixed:
        return
    others = {name: seat for name, seat in answer.seats.items() if name != newcomer.id}
    found = best_free_seat(problem, others, newcomer)
    assert isinstance(found, Insertion)
    place = next(g for g in problem.groups if g.id == found.group)
    assert newcomer.speaks & place.working_languages
    assert newcomer.fixed in {None, found.group}
    seats = others | {newcomer.id: found.group}
    for names in (names for names in problem.apart if newcomer.id in names):
        assert len({seats[name] for name in names}) == len(names)
    for names in (names for names in problem.together if newcomer.id in names):
        assert {seats[name] for name in names} == {found.group}


def test_a_walk_in_takes_the_emptiest_group_and_there_the_cheapest_seat() -> None:
    people = tuple(person(f"P{i}", category="ngo" if i < 2 else "ptf") for i in range(4))
    problem = Problem(people=people, groups=THREE, weights=WEIGHTS)
    seats = {"P0": "G1", "P1": "G2", "P2": "G3", "P3": "G3"}
    walk_in = person("new", category="ptf")
    assert best_free_seat(problem, seats, walk_in) == Insertion(group="G1", cost=-100)


def test_a_walk_in_goes_to_a_fuller_group_when_only_that_one_speaks_their_language() -> None:
    problem = Problem(people=tuple(person(f"P{i}") for i in range(4)), groups=THREE, weights=WEIGHTS)
    seats = {"P0": "G1", "P1": "G3", "P2": "G3", "P3": "G3"}
    arabic = person("new", speaks=frozenset({"ar"}))
    assert best_free_seat(problem, seats, arabic) == Insertion(group="G3", cost=0, bends=(Rule.SIZE,))


def test_a_walk_in_whom_no_group_understands_is_told_which_rule_bars_them() -> None:
    problem = Problem(people=(person("P0"),), groups=THREE, weights=WEIGHTS)
    answer = best_free_seat(problem, {"P0": "G1"}, person("new", speaks=frozenset({"en"})))
    assert isinstance(answer, Infeasible)
    assert (answer.rules, answer.people) == ((Rule.LANGUAGE,), ("new",))


def test_no_shows_move_as_few_people_as_even_sizes_need() -> None:
    problem = second_session()
    seats = seats_of(problem)
    fixed = {p.id for p in problem.people if p.fixed}
    absent = [name for name, seat in seats.items() if seat == "W1" and name not in fixed][:6]
    points = rebalance(problem, seats, absent)
    assert not isinstance(points, Infeasible)
    assert (points[0].moves, points[0].even) == ((), False)
    assert [point.even for point in points[1:]] == [True] * (len(points) - 1)
    left = Counter(seat for name, seat in seats.items() if name not in absent)
    share = sum(left.values()) // 3
    assert len(points[1].moves) == max(
        sum(max(0, share - size) for size in left.values()), sum(max(0, size - share - 1) for size in left.values())
    )
    counts = [len(point.moves) for point in points]
    assert counts == sorted(set(counts))
    costs = [point.objective for point in points[1:]]
    assert costs == sorted(set(costs), reverse=True)


def test_every_point_of_the_frontier_costs_what_it_says() -> None:
    problem = second_session()
    seats = seats_of(problem)
    absent = [p.id for p in problem.people if not p.fixed][:4]
    here = replace(problem, people=tuple(p for p in problem.people if p.id not in absent))
    points = rebalance(problem, seats, absent)
    assert not isinstance(points, Infeasible)
    for point in points:
        assert point.objective == objective_by_hand(here, point.seats)
        assert {move.person for move in point.moves} == {n for n, seat in point.seats.items() if seats[n] != seat}
        assert not {move.person for move in point.moves} & {p.id for p in problem.people if p.fixed}


def test_a_group_that_is_closed_sends_all_its_people_elsewhere() -> None:
    people = tuple(person(f"P{i}") for i in range(9))
    seats = {one.id: f"G{i % 3 + 1}" for i, one in enumerate(people)}
    points = rebalance(Problem(people=people, groups=THREE[:2], weights=WEIGHTS), seats)
    assert not isinstance(points, Infeasible)
    assert [(len(point.moves), point.even) for point in points] == [(3, True)]
    assert {move.origin for move in points[0].moves} == {"G3"}


def test_a_swap_is_matched_with_somebody_who_asked_for_ones_own_group() -> None:
    people = tuple(person(f"P{i}") for i in range(6))
    problem = Problem(people=people, groups=THREE, weights=WEIGHTS)
    seats = {"P0": "G1", "P1": "G1", "P2": "G2", "P3": "G2", "P4": "G3", "P5": "G3"}
    others = (Request(person="P3", wanted=("G1",)), Request(person="P5", wanted=("G2",)))
    found = swap_candidates(problem, seats, Request(person="P0"), others)
    assert found == (Swap(person="P0", group="G2", partner="P3", asked=True, cost=0.0),)


def test_a_swap_without_a_matching_request_is_proposed_by_its_cost() -> None:
    people = (
        person("ana", category="x"),
        person("ben", category="y"),
        person("cem", category="x"),
        person("dan", category="y"),
    )
    problem = Problem(people=people, groups=THREE[:2], weights=WEIGHTS)
    found = swap_candidates(problem, {"ana": "G1", "ben": "G1", "cem": "G2", "dan": "G2"}, Request(person="ana"))
    assert [(swap.partner, swap.cost) for swap in found] == [("cem", 0.0), ("dan", 400.0)]


def test_a_group_with_a_place_to_spare_is_offered_without_a_partner() -> None:
    people = tuple(person(f"P{i}") for i in range(5))
    seats = {"P0": "G1", "P1": "G1", "P2": "G1", "P3": "G2", "P4": "G2"}
    found = swap_candidates(Problem(people=people, groups=THREE[:2], weights=WEIGHTS), seats, Request(person="P0"))
    assert found == (Swap(person="P0", group="G2", partner=None, asked=False, cost=0.0),)


def test_a_leader_is_never_swapped() -> None:
    people = (person("ana", fixed="G1"), person("ben"))
    problem = Problem(people=people, groups=THREE[:2], weights=WEIGHTS)
    seats = {"ana": "G1", "ben": "G2"}
    assert swap_candidates(problem, seats, Request(person="ana")) == ()
    assert swap_candidates(problem, seats, Request(person="ben")) == ()


@given(rooms(pairs=False))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_what_a_swap_costs_is_the_difference_of_the_objectives(problem: Problem) -> None:
    answer = assign(problem, seed=1)
    if isinstance(answer, Infeasible):
        return
    for swap in swap_candidates(problem, answer.seats, Request(person="P1")):
        after = answer.seats | {"P1": swap.group}
        after |= {swap.partner: answer.seats["P1"]} if swap.partner else {}
        assert round(objective_by_hand(problem, after) - answer.objective, 6) == round(swap.cost, 6)


def test_a_door_kept_open_seats_newcomers_as_if_it_counted_the_room_each_time() -> None:
    problem = second_session()
    seats = seats_of(problem)
    door, taken = Door(problem, seats), dict(seats)
    for n, newcomer in enumerate(problem.people[:8]):
        late = replace(newcomer, id=f"late {n}", fixed=None)
        here = replace(
            problem, people=(*problem.people, *(replace(p, id=f"late {m}") for m, p in enumerate(problem.people[:n])))
        )
        found = door.best_free_seat(late)
        assert found == best_free_seat(here, taken, late)
        assert isinstance(found, Insertion)
        door.take(late, found.group)
        taken[late.id] = found.group
