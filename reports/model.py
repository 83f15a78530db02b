"""What a report is made of: the whole account of a workshop as frozen data, independent of storage and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from reports.findings import Challenge, Disagreement, Opportunity, Readiness, Sentence, Signature, Solution
    from reports.outcomes import (
        ActionPlan,
        ActionsReview,
        Closing,
        Contribution,
        GroupPage,
        Parked,
    )
    from reports.survey import Questionnaire

Text: TypeAlias = "str | Mapping[str, str]"
"""A name or sentence: as somebody typed it, or by language code."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Translation:
    """Put the words of a contribution into another language; `machine` says who did."""

    language: str
    text: str
    machine: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """Keep what a person wrote, word for word, with any translations beside it."""

    text: str
    language: str | None = None
    translations: tuple[Translation, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    """Name an institution that hosts the workshop."""

    id: str
    name: Text


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaEntry:
    """State one block of the day, in local time."""

    day: date
    start: time
    end: time
    title: Text
    locked: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Dimension:
    """Describe one angle of the framework; `number` and `colour` (#RRGGBB) mark it everywhere."""

    id: str
    number: int
    name: Text
    short: Text
    colour: str
    description: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CategoryCount:
    """Count the people of one category; None stands for a cell that is hidden."""

    name: Text
    present: int | None
    expected: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedPerson:
    """Name somebody who agreed to be named."""

    name: str
    organisation: str = ""
    category: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attendance:
    """Say who was in the room: counts for everybody, names only of those who agreed."""

    categories: tuple[CategoryCount, ...] = ()
    present: int | None = None
    expected: int | None = None
    contributors: int | None = None
    named: tuple[NamedPerson, ...] = ()
    institutions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """Describe the workshop itself; `commitments` are those that its solutions may serve.

    Under `chatham_house` no name or affiliation is printed anywhere, the hosts' own excepted;
    `leads_public` lets the institutions that accepted to lead an action be printed all the same.
    """

    id: str
    title: Text
    place: Text
    days: tuple[date, ...]
    hosts: tuple[Host, ...]
    languages: tuple[str, ...]
    context: tuple[Text, ...] = ()
    objectives: tuple[Text, ...] = ()
    method: tuple[Text, ...] = ()
    agenda: tuple[AgendaEntry, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    commitments: tuple[Text, ...] = ()
    chatham_house: bool = True
    leads_public: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Edition:
    """Say which state of the report this is; it stays a draft until every host has signed, and `signed` says when."""

    version: int
    draft: bool
    generated_at: datetime
    note: Text = ""
    signed: tuple[Signature, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PrivacyNote:
    """Hold what the law asks a reader to be told; an empty field is shown as still to be completed."""

    controller: str = ""
    contact: str = ""
    declaration: str = ""
    retention_days: int | None = None
    least: int = 5
    """People under which a count is hidden."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """Carry a chart as PNG in one language; `caption` says the same in words, `brief` what stands under it.

    `place` is the section it belongs to: readiness, challenges, solutions, voice or progress.
    """

    place: str
    language: str
    png: bytes
    title: str
    caption: str
    brief: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """Gather everything a document of the workshop may need; whatever is not known yet stays empty."""

    event: Event
    edition: Edition
    privacy: PrivacyNote
    attendance: Attendance
    closing: Closing
    plan: ActionPlan
    questionnaire: Questionnaire | None = None
    synthesis: tuple[Sentence, ...] = ()
    readiness: tuple[Readiness, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    solutions: tuple[Solution, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    groups: tuple[GroupPage, ...] = ()
    parking: tuple[Parked, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    pictures: tuple[Picture, ...] = ()
    review: ActionsReview | None = None
