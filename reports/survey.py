"""The results of the questionnaire, dimension by dimension, and what the room made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reports.model import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class ScalePoint:
    """Name one value of the answer scale."""

    value: int
    name: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """Keep a fact given in the debate of a score, with the code it is known by."""

    code: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """State how the room judged a score: shares from 0 to 1 of `voices` people."""

    too_high: float
    right: float
    too_low: float
    voices: int
    disputed: bool
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupScore:
    """Give the mean of one category group; None stands for a cell that is hidden."""

    name: Text
    score: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class DimensionResult:
    """Sum up one dimension; None anywhere stands for a cell that is hidden or not asked.

    `low` and `high` are the quartiles, `dont_know` a share from 0 to 1.
    """

    dimension: str
    score: float | None
    low: float | None = None
    high: float | None = None
    answers: int | None = None
    dont_know: float | None = None
    dispute: Dispute | None = None
    by_group: tuple[GroupScore, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemResult:
    """Sum up one statement of the questionnaire."""

    code: str
    dimension: str
    text: Text
    score: float | None
    answers: int | None = None
    dont_know: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Questionnaire:
    """Hold the questionnaire with its scale, its results and the origin of its statements."""

    scale: tuple[ScalePoint, ...]
    respondents: int | None
    dimensions: tuple[DimensionResult, ...]
    items: tuple[ItemResult, ...] = ()
    origin: Text = ""
