"""What each chart needs to be drawn and told: plain facts, labels already in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Format(StrEnum):
    """Name where a picture will be looked at; decides its size and its paper."""

    PHONE = "phone"
    WALL = "wall"
    WALL_DARK = "wall_dark"


class Counted(StrEnum):
    """Name what the numbers of a chart count."""

    CHALLENGES = "challenges"
    SOLUTIONS = "solutions"
    CONTRIBUTIONS = "contributions"
    ENDORSEMENTS = "endorsements"
    VOTES = "votes"
    PEOPLE = "people"
    ACTIONS = "actions"


class RowKind(StrEnum):
    """Name what the rows of a heatmap are."""

    DIMENSION = "dimension"
    THEME = "theme"


class ColumnKind(StrEnum):
    """Name what the columns of a heatmap are."""

    GROUP = "group"
    CATEGORY = "category"


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """Say which event a picture belongs to, and what its footer vouches for."""

    event: str
    place: str
    on: date
    at: datetime
    """The moment of the data, aware and already in the workshop's zone."""
    basis: int
    """How many of `basis_counts` stand behind the picture."""
    basis_counts: Counted = Counted.PEOPLE
    least: int = 5
    """People under which a count is hidden."""
    timed: bool = True
    """Whether the footer gives the hour, too: not under the Chatham House rule."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Dimension:
    """Carry a dimension's number, names and colour; the palette fills a missing colour."""

    number: int
    label: str
    short: str
    colour: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """Count who holds a score for too high, right or too low; `disputed` is the core's verdict."""

    too_high: int
    right: int
    too_low: int
    disputed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class MaturityRow:
    """Score one dimension; every number is None where too few people answered."""

    dimension: Dimension
    mean: float | None
    low: float | None
    high: float | None
    """`low` and `high` bound the middle half of the answers."""
    answers: int | None
    dont_know: float | None
    """The share of "I don't know", 0..1, which no mean includes."""
    by_category: tuple[float | None, ...] = ()
    """The mean of each category group, in the order of `MaturityChart.categories`."""
    dispute: Dispute | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MaturityChart:
    """Show the maturity score of each dimension, its spread and how the room disputes it."""

    occasion: Occasion
    rows: tuple[MaturityRow, ...]
    scale: tuple[str, ...]
    """The name of each level, from `first_level` upwards."""
    first_level: int = 1
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class HeatmapRow:
    """Count one dimension or theme over the columns; None is a hidden cell."""

    label: str
    dimension: Dimension | None
    values: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class HeatmapChart:
    """Show where each dimension or theme came up."""

    occasion: Occasion
    rows: tuple[HeatmapRow, ...]
    columns: tuple[str, ...]
    row_kind: RowKind
    column_kind: ColumnKind
    counted: Counted
    dimensions: tuple[Dimension, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedItem:
    """Give one challenge its support per category group; None is a hidden part."""

    label: str
    dimension: Dimension
    parts: tuple[int | None, ...]
    total: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class RankedChart:
    """Rank challenges or solutions by support, stacked by category group."""

    occasion: Occasion
    items: tuple[RankedItem, ...]
    """Highest total first, as the core ranked them."""
    categories: tuple[str, ...]
    counted: Counted
    dimensions: tuple[Dimension, ...]
    what: Counted = Counted.CHALLENGES
    """What is ranked: challenges or solutions."""
    others: int = 0
    """How many more there are than `items`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RatedSolution:
    """Place one solution; impact and feasibility are None under five raters."""

    label: str
    dimension: Dimension
    impact: float | None
    feasibility: float | None
    support: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MatrixChart:
    """Place solutions by impact and feasibility."""

    occasion: Occasion
    solutions: tuple[RatedSolution, ...]
    """In the order of their priority."""
    dimensions: tuple[Dimension, ...]
    counted: Counted
    """What `support`, the size of a dot, counts."""
    lowest: float = 1
    highest: float = 4

    @property
    def cut(self) -> float:
        """Return the middle of the scale: at it or above, a rating is high."""
        return (self.lowest + self.highest) / 2


@dataclass(frozen=True, kw_only=True, slots=True)
class FlowNode:
    """Name a challenge, a solution or a commitment; commitments have no dimension."""

    id: str
    label: str
    dimension: Dimension | None = None
    mark: str = ""
    """The short code of a commitment, such as its number; may be empty."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FlowLink:
    """Tie two nodes with the number that gives the ribbon its width."""

    source: str
    target: str
    weight: int


@dataclass(frozen=True, kw_only=True, slots=True)
class FlowChart:
    """Follow challenges to solutions and to the commitments they serve."""

    occasion: Occasion
    challenges: tuple[FlowNode, ...]
    solutions: tuple[FlowNode, ...]
    commitments: tuple[FlowNode, ...]
    links: tuple[FlowLink, ...]
    dimensions: tuple[Dimension, ...]
    counted: Counted


@dataclass(frozen=True, kw_only=True, slots=True)
class VoiceRow:
    """Compare a category group's share of what was said with its share of the room, both 0..1."""

    label: str
    room: float | None
    voice: float | None
    history: tuple[float | None, ...] = ()
    """The voice in each phase, in the order of `VoiceChart.phases`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class VoiceChart:
    """Show whether each category group was heard in proportion to its presence."""

    occasion: Occasion
    rows: tuple[VoiceRow, ...]
    phases: tuple[str, ...] = ()
    near: float = 0.03
    """A gap below this share counts as proportionate."""


class Stage(StrEnum):
    """Name how far an action is, in the order of the bars."""

    DONE = "done"
    UNDER_WAY = "under-way"
    BLOCKED = "blocked"
    WAITING = "waiting"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressRow:
    """Count the actions of one dimension by stage, in the order of `Stage`."""

    dimension: Dimension
    counts: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ProgressChart:
    """Show how far the actions are, dimension by dimension."""

    occasion: Occasion
    rows: tuple[ProgressRow, ...]
    overdue: int
    """How many open actions are past their date."""


Chart = MaturityChart | HeatmapChart | RankedChart | MatrixChart | FlowChart | VoiceChart | ProgressChart
