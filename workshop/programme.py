"""The planned day: blocks of the agenda, sessions with their phases and groups, ballots."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from workshop.labels import Labels


class SessionType(StrEnum):
    """What a session collects."""

    CHALLENGES = "challenges"
    SOLUTIONS = "solutions"


class SeatSource(StrEnum):
    """Where a session's seats come from: the participants file, or our assignment."""

    IMPORTED = "imported"
    ASSIGNED = "assigned"


class ShownAs(StrEnum):
    """How much of an author others see; ordered from nothing to the name, never loosened afterwards."""

    HIDDEN = "hidden"
    CATEGORY = "category"
    NAMED = "named"


class RatedBy(StrEnum):
    """Who gives a rating: the author at the receipt, or the voters in the ballot."""

    AUTHOR = "author"
    VOTERS = "voters"


class BallotKind(StrEnum):
    """What a voter does in a ballot."""

    DOTS = "dots"
    RATINGS = "ratings"
    DOTS_AND_RATINGS = "dots_and_ratings"


class BallotOptions(StrEnum):
    """What stands to the vote."""

    THEMES = "themes"
    CHALLENGES = "challenges"
    SOLUTIONS = "solutions"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One timed entry of the agenda; times are aware and in UTC."""

    id: str
    day: int
    starts_at: datetime
    ends_at: datetime
    minutes: int
    kind: str
    title: Labels
    locked: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Rating:
    """One scale on which contributions are rated, ends included."""

    id: str
    minimum: int
    maximum: int
    by: RatedBy
    label: Labels


@dataclass(frozen=True, kw_only=True, slots=True)
class Phase:
    """One part of a session with its planned time; what it allows stands in the plan's `phase_rights`.

    `shown_as` says how much of an author others see of what is written in it, where that is not the session's.
    """

    id: str
    starts_at: datetime
    minutes: int
    label: Labels | None = None
    shown_as: ShownAs | None = None

    @property
    def ends_at(self) -> datetime:
        """Give the planned end, in UTC."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """People seated together in a session, with what they work on and where."""

    id: str
    dimensions: tuple[str, ...]
    capacity: int
    working_languages: tuple[str, ...]
    label: Labels
    room: Labels | None = None
    scope_groups: tuple[str, ...] = ()
    chat_id: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """A block in which groups work, with its phases in order."""

    id: str
    agenda_id: str
    day: int
    type: SessionType
    starts_at: datetime
    ends_at: datetime
    ratings: tuple[Rating, ...]
    phases: tuple[Phase, ...]
    groups: tuple[Group, ...]
    shown_as: ShownAs
    seats: SeatSource
    target_per_participant: int | None = None

    def group(self, group_id: str) -> Group | None:
        """Give the group of this id, or none."""
        return next((group for group in self.groups if group.id == group_id), None)

    def phase(self, phase_id: str) -> Phase | None:
        """Give the phase of this id, or none."""
        return next((phase for phase in self.phases if phase.id == phase_id), None)

    def rating(self, rating_id: str) -> Rating | None:
        """Give the rating of this id, or none."""
        return next((rating for rating in self.ratings if rating.id == rating_id), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ballot:
    """One secret vote: in which block, on which session's outcome, and how."""

    id: str
    block: str
    session: str
    kind: BallotKind
    options: BallotOptions
    ratings: tuple[str, ...] = ()
    ratings_per_person: int | None = None

    @property
    def has_dots(self) -> bool:
        """Tell whether voters place dots."""
        return self.kind is not BallotKind.RATINGS

    @property
    def has_ratings(self) -> bool:
        """Tell whether voters rate."""
        return self.kind is not BallotKind.DOTS
