"""What the workshop decided and left behind: group pages, actions, closing, parked items, contributions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from reports.findings import Challenge, Note, Sentence
    from reports.model import CategoryCount, Text, Wording


class Kind(Enum):
    """Tell the two kinds of contribution apart."""

    CHALLENGE = "challenge"
    SOLUTION = "solution"


@dataclass(frozen=True, kw_only=True, slots=True)
class Approval:
    """Count who agreed with a page, who missed something, and who was asked."""

    agreed: int
    missing: int
    asked: int


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupPage:
    """Hold the page of a group: messages, a disagreement, a surprise, an ask, and what stands behind them."""

    group: str
    name: Text
    session: Text
    room: Text = ""
    dimensions: tuple[str, ...] = ()
    present: tuple[CategoryCount, ...] = ()
    messages: tuple[Sentence, ...] = ()
    disagreement: Sentence | None = None
    surprise: Sentence | None = None
    ask: Sentence | None = None
    approval: Approval | None = None
    challenges: tuple[Challenge, ...] = ()
    minority: tuple[Note, ...] = ()
    questions: tuple[str, ...] = ()
    version: int = 1
    kind: Kind = Kind.CHALLENGE
    """What `challenges` holds: challenges, or the solutions of a group that sought them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionColumn:
    """Name one column of the action plan."""

    id: str
    name: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """Fill one line of the action plan, by column id; what nobody decided is absent, never guessed."""

    cells: Mapping[str, Text]
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionPlan:
    """Hold the columns the workshop chose and the actions decided; `naming` columns name people or institutions."""

    columns: tuple[ActionColumn, ...] = ()
    actions: tuple[Action, ...] = ()
    naming: frozenset[str] = frozenset({"lead", "partners"})


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewedAction:
    """State one action as a review reads it; what nobody decided is empty."""

    code: str
    what: Text
    state: Text
    institution: str = ""
    due: date | None = None
    blocker: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ActionsReview:
    """State all actions since the last session: how many are how far, what changed, what is held up or late."""

    since: date
    on: date
    counts: tuple[tuple[Text, int], ...]
    changed: tuple[ReviewedAction, ...] = ()
    blocked: tuple[ReviewedAction, ...] = ()
    overdue: tuple[ReviewedAction, ...] = ()


class Fate(Enum):
    """Say what became of a parked item."""

    KEPT = "kept"
    TRANSFERRED = "transferred"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Parked:
    """Keep an item set aside; `fate` is None until the closing reads it out."""

    code: str
    wording: Wording
    dimension: str = ""
    reason: str = ""
    fate: Fate | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Consent:
    """Count the consent round on the final text, with the reservations and objections in words."""

    agreed: int
    reserved: int
    objected: int
    reasons: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class EvaluationItem:
    """Sum up one question of the evaluation; a mean of None is hidden."""

    question: Text
    mean: float | None
    highest: int
    answers: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class NextStep:
    """Announce one step after the workshop; whatever is open stays empty."""

    what: Text
    who: Text = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Closing:
    """Gather how the day ended."""

    consent: Consent | None = None
    evaluation: tuple[EvaluationItem, ...] = ()
    comments: tuple[str, ...] = ()
    next_steps: tuple[NextStep, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Contribution:
    """Hold one contribution without its author; `late` marks one written after the close."""

    code: str
    kind: Kind
    dimension: str
    wording: Wording
    late: bool = False
