"""The rules of one person and one group: may they sit there, must they, and how far is it from their wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workshop.seats_model import Group, Person, Problem

ROUNDING = 1e-9
"""Keeps a share that is whole from being rounded to its neighbour."""


def may_sit(person: Person, group: Group) -> bool:
    """Tell whether a person shares a working language with a group."""
    return not person.speaks.isdisjoint(group.working_languages)


def lost_ranks(person: Person, group: Group, worst: int) -> int:
    """Count the ranks a person loses in a group: 0 for the first wish, `worst` for none of them."""
    if not person.prefers:
        return 0
    for rank, wish in enumerate(person.prefers):
        if wish == group.id or wish in group.dimensions:
            return rank
    return worst


def worst_rank(problem: Problem) -> int:
    """Return what an unmet wish list costs everybody alike: the length of the longest one."""
    return max([len(person.prefers) for person in problem.people], default=0)


def fixed_seat(problem: Problem, person: Person) -> str | None:
    """Return the group a person must keep: an imported seat goes before a leader's."""
    return problem.fixed.get(person.id, person.fixed)
