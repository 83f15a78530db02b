"""What a workshop is about and who takes part: dimensions, categories, roles, questionnaire, consent."""

from dataclasses import dataclass
from enum import StrEnum

from workshop.labels import Labels


class Right(StrEnum):
    """What a role may be allowed; the table of roles in the workshop file uses these words."""

    CONTRIBUTE = "contribute"
    CONTRIBUTE_FOR_OTHERS = "contribute_for_others"
    ENDORSE = "endorse"
    VOTE = "vote"
    APPROVE_REPORT = "approve_report"
    REPORT = "report"
    OWN_ACTIONS = "own_actions"
    MERGE = "merge"
    MODERATE = "moderate"
    TIME_OWN_GROUP = "time_own_group"
    TIME_ALL = "time_all"
    SEE_OWN_GROUP = "see_own_group"
    SEE_ALL = "see_all"
    SEATS = "seats"
    BROADCAST = "broadcast"
    PUBLISH = "publish"
    EXPORT = "export"
    CALL_HELP = "call_help"
    READ_PUBLISHED = "read_published"
    READ_AGENDA = "read_agenda"
    READ_REPORTS_EARLY = "read_reports_early"


class PhaseRight(StrEnum):
    """What a phase may allow to the group that is in it."""

    CONTRIBUTE = "contribute"
    SHOW_OTHERS = "show_others"
    ENDORSE = "endorse"
    MERGE = "merge"
    REPORT = "report"


@dataclass(frozen=True, kw_only=True, slots=True)
class Subtopic:
    """One part of a dimension, for groups that have a single dimension."""

    id: str
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Dimension:
    """One angle of the framework, with its colour on every chart."""

    id: str
    order: int
    label: Labels
    short: Labels
    description: Labels
    colour: str
    emoji: str = ""
    subtopics: tuple[Subtopic, ...] = ()

    def subtopic(self, subtopic_id: str) -> Subtopic | None:
        """Give the sub-topic of this id, or none."""
        return next((each for each in self.subtopics if each.id == subtopic_id), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """A role in the workshop and its rights."""

    id: str
    label: Labels
    rights: frozenset[Right]


@dataclass(frozen=True, kw_only=True, slots=True)
class Category:
    """A kind of stakeholder; `levels` names the allowed levels where the category has some."""

    id: str
    label: Labels
    emoji: str = ""
    expected: int | None = None
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class CategoryGroup:
    """Categories that breakdowns show together (at most five groups)."""

    id: str
    label: Labels
    categories: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Level:
    """A level of a category, such as global, regional, national."""

    id: str
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Axis:
    """One axis of a framework."""

    id: str
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Engagement:
    """One commitment of a framework that a solution may serve."""

    id: str
    label: Labels
    axis: str | None = None
    number: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Framework:
    """A strategy or law that solutions may serve, with or without commitments."""

    id: str
    label: Labels
    axes: tuple[Axis, ...] = ()
    engagements: tuple[Engagement, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ScaleStep:
    """One value of the questionnaire's scale."""

    value: int
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One statement of the questionnaire."""

    id: str
    dimension: str
    text: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Questionnaire:
    """The questionnaire: a scale, items, and whether "I don't know" is an answer."""

    id: str
    origin: Labels | None
    scale: tuple[ScaleStep, ...]
    items: tuple[Item, ...]
    dont_know: Labels | None = None

    def items_of(self, dimension: str) -> tuple[Item, ...]:
        """Give the items of a dimension, in order."""
        return tuple(item for item in self.items if item.dimension == dimension)


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column of the action plan."""

    id: str
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Purpose:
    """One purpose a person consents to; a required one is the price of taking part."""

    id: str
    label: Labels
    required: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Consent:
    """The notice a person reads and the purposes they choose."""

    version: int
    notice: Labels
    purposes: tuple[Purpose, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SeatWeight:
    """How much a wish counts when seats are assigned."""

    id: str
    weight: int
    why: str
