"""What the workshop found: coded sentences, readiness, ranked challenges, solutions, opportunities, disagreement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reports.model import Text, Wording


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """Say one thing under a code, with the contributions behind it.

    `remark` marks the rapporteur's own remark, `stale` a sentence whose evidence was withdrawn.
    """

    code: str
    text: Text
    evidence: tuple[str, ...] = ()
    remark: bool = False
    stale: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """Attach a reservation or a minority's note, under the code of the contribution it comes from."""

    text: str
    code: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Estimate:
    """Give a mean with its interval and the number of ratings."""

    mean: float
    low: float
    high: float
    ratings: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Readiness:
    """Analyse one dimension: severity is the mean of its challenges, from 1 to 5; None is hidden."""

    dimension: str
    sentence: Sentence
    severity: float | None = None
    challenges: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Challenge:
    """Rank one theme of challenges; `rank` is None while fewer than five people voted."""

    code: str
    dimension: str
    wording: Wording
    rank: int | None = None
    people: int | None = None
    votes: int | None = None
    severity: float | None = None
    shared: bool = False
    why: str = ""
    affected: str = ""
    evidence: tuple[str, ...] = ()
    reservation: Note | None = None
    minority: tuple[Note, ...] = ()


class Quadrant(Enum):
    """Place a solution by impact and feasibility."""

    QUICK_WIN = "quick-win"
    MAJOR_PROJECT = "major-project"
    COMPLEMENT = "complement"
    LATER = "later"


@dataclass(frozen=True, kw_only=True, slots=True)
class Solution:
    """State one solution and how the room rated it; no estimate means too few ratings."""

    code: str
    dimension: str
    wording: Wording
    answers: tuple[str, ...] = ()
    commitments: tuple[Text, ...] = ()
    horizon: Text = ""
    impact: Estimate | None = None
    feasibility: Estimate | None = None
    quadrant: Quadrant | None = None
    evidence: tuple[str, ...] = ()
    reservation: Note | None = None
    minority: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Signature:
    """Record that a host signed; `signed_on` is None until it did."""

    host: Text
    signed_on: date | None = None
    person: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Opportunity:
    """Retain a solution as a priority opportunity, signed by the hosts; `action` is the code it became."""

    solution: str
    signatures: tuple[Signature, ...] = ()
    action: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Disagreement:
    """Set out what the room did not reconcile, with the voices behind each position and minorities' notes."""

    code: str
    question: Text
    positions: tuple[Position, ...]
    evidence: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Position:
    """State one side of a disagreement; None voices are hidden."""

    text: Text
    voices: int | None
