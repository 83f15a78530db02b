"""The words of seat assignment: people, groups, the problem they pose and the answers it can have."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from workshop.errors import WorkshopError

if TYPE_CHECKING:
    from collections.abc import Mapping

Seats = dict[str, str]
"""Person id → group id."""


class Rule(StrEnum):
    """Name what a seat can depend on; hard rules first, then the weighed ones in their usual order."""

    LANGUAGE = "language"
    FIXED = "fixed"
    IMPORTED = "imported"
    SIZE = "size"
    CAPACITY = "capacity"
    TOGETHER = "together"
    APART = "apart"
    CATEGORY = "category"
    ORGANISATION = "organisation"
    GENDER = "gender"
    REPEATED_PAIR = "repeated_pair"
    PREFERENCE = "preference"


WEIGHED = (Rule.CATEGORY, Rule.ORGANISATION, Rule.GENDER, Rule.REPEATED_PAIR, Rule.PREFERENCE)


class SeatError(WorkshopError):
    """A seat problem contradicts itself (an id twice, or an id nobody has): correct the input and try again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Describe one person to be seated; `prefers` ranks dimension or group ids, best first."""

    id: str
    organisation: str
    category: str
    gender: str | None = None
    speaks: frozenset[str]
    prefers: tuple[str, ...] = ()
    fixed: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """Describe one group; no `capacity` means the room sets no limit."""

    id: str
    dimensions: tuple[str, ...]
    working_languages: frozenset[str]
    capacity: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Weigh one person too many or too few, one repeated pair, and one rank of preference lost."""

    category: float
    organisation: float
    gender: float
    repeated_pair: float
    preference: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """Pose a session's seats: who sits where under which rules.

    `earlier` holds the seats of every earlier session. `fixed` holds imported seats: they are kept as they are,
    also against the hard rules, and the answer says so; `Person.fixed` is a leader's seat, which obeys them.
    """

    people: tuple[Person, ...]
    groups: tuple[Group, ...]
    weights: Weights
    earlier: tuple[Mapping[str, str], ...] = ()
    together: tuple[frozenset[str], ...] = ()
    apart: tuple[frozenset[str], ...] = ()
    fixed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Quota:
    """Say how many people of one kind sit in one group, and between which numbers they should be."""

    rule: Rule
    value: str
    group: str
    count: int
    low: int
    high: int

    @property
    def met(self) -> bool:
        """Tell whether the count lies inside its quota."""
        return self.low <= self.count <= self.high


@dataclass(frozen=True, kw_only=True, slots=True)
class Breach:
    """Name a hard rule that imported seats break, and the people who break it."""

    rule: Rule
    people: tuple[str, ...]
    groups: tuple[str, ...]


class Stopped(StrEnum):
    """Say why the search for seats ended."""

    PROVED = "proved"
    WORK = "work"
    TIME = "time"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True, slots=True)
class Assignment:
    """Answer a problem: the seats, what they cost, and the cost nobody can go below."""

    seats: Seats
    objective: float
    bound: float
    seed: int
    stopped: Stopped
    parts: Mapping[Rule, float]
    quotas: tuple[Quota, ...]
    imported: tuple[str, ...]
    breaches: tuple[Breach, ...]

    @property
    def gap(self) -> float:
        """Return the share of the objective that is not proved necessary, between 0 and 1."""
        return gap(self.objective, self.bound)

    @property
    def optimal(self) -> bool:
        """Tell whether no other seats can cost less."""
        return self.stopped is Stopped.PROVED


@dataclass(frozen=True, kw_only=True, slots=True)
class Relaxation:
    """Propose one rule to relax: for whom or which groups, and by how many places where that is the question."""

    rule: Rule
    people: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    places: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Infeasible:
    """Say that no seats obey the hard rules: which rules clash, for which people and groups, and what would help."""

    rules: tuple[Rule, ...]
    people: tuple[str, ...]
    groups: tuple[str, ...]
    relax: tuple[Relaxation, ...]


class Stage(StrEnum):
    """Name the steps of a search, for a progress line."""

    CHECK = "check"
    RELAX = "relax"
    IMPROVE = "improve"
    PROVE = "prove"
    DONE = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """Report how far a search is: its stage, the best objective and the bound known so far."""

    stage: Stage
    share: float
    objective: float | None = None
    bound: float | None = None


def gap(objective: float, bound: float) -> float:
    """Return how far an objective may be above the optimum, as a share of the objective."""
    return max(0.0, objective - bound) / objective if objective > 0 else 0.0
