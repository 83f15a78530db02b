"""Why a person sits where they sit, in numbers that add up to the objective."""

from dataclasses import replace

from hypothesis import given, settings

from tests.workshop.seat_rooms import WEIGHTS, group, objective_by_hand, person, rooms, second_session
from workshop.seats import Assignment, Problem, Reason, Rule, assign, explain, fairness, pairs_bound


@given(rooms(pairs=False))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_the_difference_of_two_choices_is_what_moving_would_cost(problem: Problem) -> None:
    free = replace(problem, fixed={}, people=tuple(replace(p, fixed=None) for p in problem.people))
    answer = assign(free, seed=1)
    if isinstance(answer, Assignment):
        told = explain(free, answer.seats, "P0")
        for choice in told.others:
            moved = objective_by_hand(free, answer.seats | {"P0": choice.group})
            assert moved - answer.objective == choice.cost - told.chosen.cost


def test_an_explanation_lists_wish_colleagues_and_people_met_before() -> None:
    people = (
        person("ana", category="ngo", organisation="x", prefers=("d1", "d2")),
        person("ben", category="ngo", organisation="x"),
        person("cem", category="ptf"),
        person("dan", category="ptf"),
    )
    groups = (group("G1", dimensions=("d1",)), group("G2", dimensions=("d2",)))
    met = {"ana": "E1", "cem": "E1"}
    problem = Problem(people=people, groups=groups, weights=WEIGHTS, earlier=(met,))
    told = explain(problem, {"ana": "G1", "ben": "G2", "cem": "G2", "dan": "G1"}, "ana")
    assert (told.group, told.held, told.chosen.barriers) == ("G1", None, ())
    assert told.chosen.reasons == (
        Reason(rule=Rule.CATEGORY, value="ngo", cost=-100, count=0, low=1, high=1),
        Reason(rule=Rule.ORGANISATION, value="x", cost=0, count=0, low=1, high=1),
        Reason(rule=Rule.REPEATED_PAIR, value="0:E1", cost=0, count=0),
        Reason(rule=Rule.PREFERENCE, value="d1", cost=0, count=0),
    )
    assert told.others[0].barriers == (Rule.SIZE,)
    assert [(r.rule, r.cost) for r in told.others[0].reasons] == [
        (Rule.CATEGORY, 100),
        (Rule.ORGANISATION, 30),
        (Rule.REPEATED_PAIR, 4),
        (Rule.PREFERENCE, 3),
    ]


def test_a_leaders_and_an_imported_seat_say_what_holds_them() -> None:
    people = (person("ana", fixed="G1"), person("ben"))
    problem = Problem(people=people, groups=(group("G1"), group("G2")), weights=WEIGHTS, fixed={"ben": "G2"})
    seats = {"ana": "G1", "ben": "G2"}
    assert explain(problem, seats, "ana").held is Rule.FIXED
    assert explain(problem, seats, "ben").held is Rule.IMPORTED
    assert Rule.IMPORTED in explain(problem, seats, "ben").others[0].barriers


def test_the_fairness_sheet_repeats_the_search_and_counts_every_quota() -> None:
    problem = second_session()
    answer = assign(problem, seed=5)
    assert isinstance(answer, Assignment)
    sheet = fairness(problem, answer.seats, bound=answer.bound, seed=answer.seed)
    assert (sheet.objective, sheet.bound, sheet.seed, sheet.gap) == (answer.objective, answer.bound, 5, 0.0)
    assert sheet.quotas == answer.quotas
    assert len(sheet.met) + len(sheet.unmet) == len(sheet.quotas)
    sizes = [quota.count for quota in sheet.quotas if quota.rule is Rule.SIZE]
    assert sum(sizes) == len(problem.people)
    assert sheet.repeated_pairs >= sheet.repeated_pairs_bound == pairs_bound(problem)


def test_a_fairness_sheet_without_a_search_still_has_a_bound_that_holds() -> None:
    problem = second_session()
    names = [p.id for p in problem.people]
    seats = {name: problem.groups[i % 3].id for i, name in enumerate(names)}
    answer = assign(problem, seed=1)
    assert isinstance(answer, Assignment)
    assert fairness(problem, seats).bound <= answer.objective <= fairness(problem, seats).objective
