"""The workshop file as one value: everything that differs from one workshop to the next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from workshop.errors import UnknownId
from workshop.framework import (
    Category,
    CategoryGroup,
    Column,
    Consent,
    Dimension,
    Engagement,
    Framework,
    Level,
    PhaseRight,
    Questionnaire,
    Right,
    Role,
    SeatWeight,
)
from workshop.labels import Labels
from workshop.programme import Ballot, Block, Group, Phase, Session


class WalkIns(StrEnum):
    """What happens to somebody who is not on the roster."""

    APPROVE = "approve"
    OPEN = "open"
    CLOSED = "closed"


class Confidentiality(StrEnum):
    """Whether the Chatham House rule holds: then neither name nor affiliation appears anywhere."""

    CHATHAM_HOUSE = "chatham_house"
    ATTRIBUTED = "attributed"


class Numbering(StrEnum):
    """Whether the codes of contributions are drawn, so that they say nothing of who wrote first, or count upwards."""

    DRAWN = "drawn"
    IN_ORDER = "in_order"


class EventKind(StrEnum):
    """The kinds of event a cooperation agreement counts."""

    MEETING = "meeting"
    WORKSHOP = "workshop"
    JOINT_PROGRAMME = "joint_programme"
    STUDY_DAY = "study_day"
    FORUM = "forum"
    COLLOQUIUM = "colloquium"
    TRAINING = "training"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """The workshop's rules, in characters, seconds, days, shares and counts."""

    confidentiality: Confidentiality
    min_chars: int
    max_chars: int
    grace_seconds_after_close: int
    small_cell_suppression: int
    retention_days_identifiers: int
    retention_days_contact_at_most: int
    short_text_words: int
    dots_share_of_options: float
    rating_scale: tuple[int, int]
    late_tray: bool
    codes: Numbering


@dataclass(frozen=True, kw_only=True, slots=True)
class Controller:
    """Who answers for the personal data; empty until the organizer fills it in."""

    name: str | None = None
    contact: str | None = None
    cndp_number: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkshopPlan:
    """Everything the workshop file says; look-ups raise `UnknownId` for an id the file does not have."""

    id: str
    kind: EventKind
    agreement: str | None
    title: Labels
    about: str
    timezone: str
    place: Labels
    organisers: tuple[str, ...]
    languages: tuple[str, ...]
    labels_only_languages: tuple[str, ...]
    default_language: str
    channel_languages: tuple[str, ...]
    days: tuple[date, ...]
    walk_ins: WalkIns
    is_training: bool
    controller: Controller
    rules: Rules
    dimensions: tuple[Dimension, ...]
    agenda: tuple[Block, ...]
    sessions: tuple[Session, ...]
    roles: tuple[Role, ...]
    categories: tuple[Category, ...]
    category_groups: tuple[CategoryGroup, ...]
    levels: tuple[Level, ...]
    frameworks: tuple[Framework, ...]
    questionnaire: Questionnaire | None
    action_plan_columns: tuple[Column, ...]
    consent: Consent
    phase_rights: Mapping[str, frozenset[PhaseRight]]
    ballots: tuple[Ballot, ...]
    seat_weights: tuple[SeatWeight, ...]

    @property
    def zone(self) -> ZoneInfo:
        """Give the workshop's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def groups(self) -> tuple[Group, ...]:
        """Give every group of every session, in order; group ids are unique in the workshop."""
        return tuple(group for session in self.sessions for group in session.groups)

    def dimension(self, dimension_id: str) -> Dimension:
        """Give a dimension."""
        return _find("dimension", self.dimensions, dimension_id)

    def block(self, block_id: str) -> Block:
        """Give a block of the agenda."""
        return _find("block", self.agenda, block_id)

    def session(self, session_id: str) -> Session:
        """Give a session."""
        return _find("session", self.sessions, session_id)

    def session_of_block(self, block_id: str) -> Session | None:
        """Give the session that fills this block, or none."""
        return next((each for each in self.sessions if each.agenda_id == block_id), None)

    def session_of_group(self, group_id: str) -> Session:
        """Give the session in which this group sits."""
        _find("group", self.groups, group_id)
        return next(each for each in self.sessions if each.group(group_id) is not None)

    def group(self, session_id: str, group_id: str) -> Group:
        """Give a group of a session."""
        return _find("group", self.session(session_id).groups, group_id)

    def phase(self, session_id: str, phase_id: str) -> Phase:
        """Give a phase of a session."""
        return _find("phase", self.session(session_id).phases, phase_id)

    def role(self, role_id: str) -> Role:
        """Give a role."""
        return _find("role", self.roles, role_id)

    def rights(self, role_id: str) -> frozenset[Right]:
        """Give what a role may do."""
        return self.role(role_id).rights

    def phase_right(self, phase_id: str, right: PhaseRight | str) -> bool:
        """Tell whether a phase allows something, such as "contribute"."""
        if phase_id not in self.phase_rights:
            raise UnknownId("phase", phase_id, tuple(self.phase_rights))
        return PhaseRight(right) in self.phase_rights[phase_id]

    def category(self, category_id: str) -> Category:
        """Give a category."""
        return _find("category", self.categories, category_id)

    def category_group_of(self, category_id: str) -> CategoryGroup | None:
        """Give the group in which breakdowns show this category, or none when it stands in none."""
        return next((each for each in self.category_groups if category_id in each.categories), None)

    def level(self, level_id: str) -> Level:
        """Give a level."""
        return _find("level", self.levels, level_id)

    def framework(self, framework_id: str) -> Framework:
        """Give a framework."""
        return _find("framework", self.frameworks, framework_id)

    def engagement(self, engagement_id: str) -> Engagement:
        """Give a commitment of any framework."""
        everything = (each for framework in self.frameworks for each in framework.engagements)
        return _find("commitment", everything, engagement_id)

    def ballot(self, ballot_id: str) -> Ballot:
        """Give a ballot."""
        return _find("ballot", self.ballots, ballot_id)

    def ballot_of_block(self, block_id: str) -> Ballot | None:
        """Give the ballot that is held in this block, or none."""
        return next((each for each in self.ballots if each.block == block_id), None)

    def ballot_of_session(self, session_id: str) -> Ballot | None:
        """Give the first ballot on what this session produced, or none."""
        return next((each for each in self.ballots if each.session == session_id), None)

    def seat_weight(self, weight_id: str) -> int:
        """Give the weight of a wish; 0 when the file does not name it."""
        return next((each.weight for each in self.seat_weights if each.id == weight_id), 0)


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Found = TypeVar("Found", bound=_HasId)


def _find(kind: str, things: Iterable[Found], wanted: str) -> Found:
    known = []
    for thing in things:
        if thing.id == wanted:
            return thing
        known.append(thing.id)
    raise UnknownId(kind, wanted, tuple(known))
