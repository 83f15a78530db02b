"""What is kept about people, for which purpose, until when, and what is purged by itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from workshop.decision import Refusal
from workshop.framework import Purpose
from workshop.model import Confidentiality, WorkshopPlan

BE_NAMED, BE_QUOTED, BE_CONTACTED = "be_named", "be_quoted", "be_contacted"


class Erasure(StrEnum):
    """What happens to the words of somebody who asks to be erased."""

    DELETE = "delete"
    ANONYMISE = "anonymise"


class PurgeReason(StrEnum):
    """Why identifiers go."""

    RETENTION = "retention"
    ACTION_CLOSED = "action_closed"
    LONGEST_CONTACT = "longest_contact"


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptPerson:
    """What decides how long a person's identifiers are kept."""

    id: str
    agreed: frozenset[str] = frozenset()
    open_actions: int = 0
    purged: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RetentionDates:
    """When identifiers go: for everybody, and at the latest for those who agreed to be contacted."""

    identifiers: datetime
    contact_at_most: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Purge:
    """A person whose identifiers go now, and why."""

    person: str
    reason: PurgeReason


@dataclass(frozen=True, kw_only=True, slots=True)
class ErasureOrder:
    """What to do when somebody asks to be erased: identifiers always, words deleted or left without author."""

    person: str
    words: Erasure
    identifiers: bool = True
    votes: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Something the law wants in the notice that the organizer has not filled in."""

    field: str


def offered_purposes(plan: WorkshopPlan) -> tuple[Purpose, ...]:
    """Give the purposes a person may choose: under the Chatham House rule nobody is offered to be named."""
    chatham = plan.rules.confidentiality is Confidentiality.CHATHAM_HOUSE
    return tuple(each for each in plan.consent.purposes if not (chatham and each.id == BE_NAMED))


def check_consent_choice(plan: WorkshopPlan, chosen: Iterable[str]) -> Refusal | None:
    """Check what somebody agreed to: every required purpose must be among it, nothing unknown."""
    given, offered = set(chosen), offered_purposes(plan)
    unknown = sorted(given - {each.id for each in offered})
    if unknown:
        return Refusal.because("consent-unknown-purpose", purpose=unknown[0])
    missing = next((each.id for each in offered if each.required and each.id not in given), None)
    return Refusal.because("consent-paper", purpose=missing) if missing else None


def may_be_named(plan: WorkshopPlan, agreed: Iterable[str]) -> bool:
    """Tell whether a person's name may stand in the list of participants."""
    return plan.rules.confidentiality is not Confidentiality.CHATHAM_HOUSE and BE_NAMED in set(agreed)


def may_be_quoted(agreed: Iterable[str]) -> bool:
    """Tell whether a person's words may be quoted as they stand."""
    return BE_QUOTED in set(agreed)


def notice_values(plan: WorkshopPlan) -> Mapping[str, str | int | None]:
    """Give what the notice names; none where the organizer has not said it yet."""
    controller = plan.controller
    return {
        "controller": controller.name,
        "contact": controller.contact,
        "number": controller.cndp_number,
        "days": plan.rules.retention_days_identifiers,
    }


def notice_gaps(plan: WorkshopPlan) -> tuple[Gap, ...]:
    """List what is missing: the controller's data, and places in the notice of each language."""
    values = notice_values(plan)
    empty = [Gap(field=f"workshop.controller.{_KEYS[name]}") for name, value in values.items() if value is None]
    unnamed = [
        Gap(field=f"consent.notice.{language}.{name}")
        for language in plan.languages
        for name in values
        if f"{{{name}}}" not in plan.consent.notice.in_(language)
    ]
    return (*empty, *unnamed)


def retention_dates(plan: WorkshopPlan, ended_at: datetime) -> RetentionDates:
    """Give the instants at which identifiers go, counted from the end of the workshop."""
    return RetentionDates(
        identifiers=ended_at + timedelta(days=plan.rules.retention_days_identifiers),
        contact_at_most=ended_at + timedelta(days=plan.rules.retention_days_contact_at_most),
    )


def due_purges(
    plan: WorkshopPlan, people: Iterable[KeptPerson], *, ended_at: datetime, at: datetime
) -> tuple[Purge, ...]:
    """List whose identifiers go now; who agreed to be contacted stays until their actions close, at most so long."""
    dates = retention_dates(plan, ended_at)
    if at < dates.identifiers:
        return ()
    found = []
    for person in people:
        reason = _purge_reason(person, dates, at)
        if reason is not None and not person.purged:
            found.append(Purge(person=person.id, reason=reason))
    return tuple(found)


def next_purge_at(
    plan: WorkshopPlan, people: Iterable[KeptPerson], *, ended_at: datetime, at: datetime
) -> datetime | None:
    """Give the next instant at which somebody's identifiers may go; none when all are gone."""
    dates = retention_dates(plan, ended_at)
    left = [person for person in people if not person.purged]
    if not left:
        return None
    return dates.identifiers if at < dates.identifiers else max(at, dates.contact_at_most)


def order_erasure(person: str, words: Erasure, *, published: bool) -> ErasureOrder:
    """Decide an erasure: once the synthesis is published only the link to the author can still go."""
    return ErasureOrder(person=person, words=Erasure.ANONYMISE if published else words)


def blurred(instant: datetime) -> datetime:
    """Round an instant down to the hour, in UTC: exports tell no author by the minute they wrote."""
    return instant.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


_KEYS = {"controller": "name", "contact": "contact", "number": "cndp_number", "days": "days"}


def _purge_reason(person: KeptPerson, dates: RetentionDates, at: datetime) -> PurgeReason | None:
    if at >= dates.contact_at_most:
        return PurgeReason.LONGEST_CONTACT if BE_CONTACTED in person.agreed else PurgeReason.RETENTION
    if BE_CONTACTED not in person.agreed:
        return PurgeReason.RETENTION
    return None if person.open_actions else PurgeReason.ACTION_CLOSED
