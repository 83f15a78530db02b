"""A room that cannot be seated says which rules clash, for whom, and what to relax."""

import pytest
from hypothesis import given, settings

from tests.workshop.seat_rooms import WEIGHTS, group, person, rooms
from workshop.seats import Infeasible, Problem, Relaxation, Rule, SeatError, assign
from workshop.seats_clash import find_clash
from workshop.seats_model import Group, Person


def clash(people: tuple[Person, ...], groups: tuple[Group, ...], **rules: object) -> Infeasible:
    answer = assign(Problem(people=people, groups=groups, weights=WEIGHTS, **rules), seed=1)  # type: ignore[arg-type]
    assert isinstance(answer, Infeasible)
    return answer


TWO = (group("G1"), group("G2"))


def test_a_language_no_group_speaks_is_named_with_the_person() -> None:
    people = (person("ana", speaks=frozenset({"en"})), person("ben"))
    advice = Relaxation(rule=Rule.LANGUAGE, people=("ana",), groups=("G1", "G2"))
    expected = Infeasible(rules=(Rule.LANGUAGE,), people=("ana",), groups=("G1", "G2"), relax=(advice,))
    assert clash(people, TWO) == expected


def test_a_leader_in_a_group_whose_languages_they_lack_is_named() -> None:
    groups = (group("G1", "ar"), group("G2", "fr"))
    answer = clash((person("ana", fixed="G1"), person("ben")), groups)
    assert (answer.rules, answer.people, answer.groups) == ((Rule.FIXED, Rule.LANGUAGE), ("ana",), ("G1",))


def test_two_leaders_who_must_sit_together_in_two_groups_are_named() -> None:
    people = (person("ana", fixed="G1"), person("ben", fixed="G2"))
    answer = clash(people, TWO, together=(frozenset({"ana", "ben"}),))
    assert (answer.rules, answer.people, answer.groups) == ((Rule.TOGETHER, Rule.FIXED), ("ana", "ben"), ("G1", "G2"))


def test_together_and_apart_at_once_are_named() -> None:
    duo = frozenset({"ana", "ben"})
    answer = clash((person("ana"), person("ben")), TWO, together=(duo,), apart=(duo,))
    assert (answer.rules, answer.people) == ((Rule.TOGETHER, Rule.APART), ("ana", "ben"))


def test_two_leaders_of_one_group_who_must_not_meet_are_named() -> None:
    people = (person("ana", fixed="G1"), person("ben", fixed="G1"))
    answer = clash(people, TWO, apart=(frozenset({"ana", "ben"}),))
    assert (answer.rules, answer.people) == ((Rule.FIXED, Rule.APART), ("ana", "ben"))


def test_more_people_who_must_not_meet_than_groups_are_named() -> None:
    people = (person("ana"), person("ben"), person("cem"))
    answer = clash(people, TWO, apart=(frozenset({"ana", "ben", "cem"}),))
    assert (answer.rules, answer.people) == ((Rule.APART,), ("ana", "ben", "cem"))


def test_pairs_that_only_together_cannot_be_kept_apart_are_all_named() -> None:
    people = tuple(person(name) for name in ("ana", "ben", "cem", "dan", "eve", "fay"))
    duos = tuple(map(frozenset, (("ana", "ben"), ("ben", "cem"), ("ana", "cem"), ("dan", "eve"))))
    answer = clash(people, TWO, apart=duos)
    assert (answer.rules, answer.people) == ((Rule.APART,), ("ana", "ben", "cem"))
    assert {relaxation.people for relaxation in answer.relax} == {("ana", "ben"), ("ben", "cem"), ("ana", "cem")}


def test_rooms_too_small_say_how_many_places_are_missing() -> None:
    people = tuple(person(name) for name in "abcde")
    answer = clash(people, (group("G1", capacity=2), group("G2", capacity=1)))
    assert answer.relax == (Relaxation(rule=Rule.CAPACITY, groups=("G1", "G2"), places=2),)


def test_too_many_who_speak_one_groups_language_only_are_named_with_the_places() -> None:
    people = (*(person(name, speaks=frozenset({"en"})) for name in "abcd"), person("f"), person("g"))
    answer = clash(people, (group("G1", "en"), group("G2", "fr")))
    assert (answer.rules, answer.people, answer.groups) == ((Rule.LANGUAGE, Rule.SIZE), ("a", "b", "c", "d"), ("G1",))
    assert answer.relax == (
        Relaxation(rule=Rule.LANGUAGE, people=("a", "b", "c", "d"), groups=("G2",)),
        Relaxation(rule=Rule.SIZE, groups=("G1",), places=1),
    )


def test_an_id_nobody_has_is_an_error_that_names_it() -> None:
    problem = Problem(people=(person("ana"),), groups=TWO, weights=WEIGHTS, apart=(frozenset({"ana", "zoe"}),))
    with pytest.raises(SeatError, match="zoe"):
        assign(problem, seed=1)


@given(rooms())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_a_clash_names_people_or_groups_and_something_to_relax(problem: Problem) -> None:
    answer = assign(problem, seed=1)
    if isinstance(answer, Infeasible):
        assert answer.rules
        assert answer.relax
        assert answer.people or answer.groups
    else:
        assert find_clash(problem) is None
