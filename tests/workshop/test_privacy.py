"""Consent is per purpose, identifiers go by themselves, nothing promised is loosened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.workshop.plan_files import november_plan
from workshop.decision import Refusal
from workshop.labels import Labels
from workshop.model import Confidentiality, Controller
from workshop.privacy import (
    Erasure,
    ErasureOrder,
    Gap,
    KeptPerson,
    Purge,
    PurgeReason,
    blurred,
    check_consent_choice,
    due_purges,
    may_be_named,
    may_be_quoted,
    next_purge_at,
    notice_gaps,
    offered_purposes,
    order_erasure,
    retention_dates,
)

PLAN = november_plan()
ATTRIBUTED = replace(PLAN, rules=replace(PLAN.rules, confidentiality=Confidentiality.ATTRIBUTED))
ENDED = datetime(2024, 11, 21, 16, 15, tzinfo=UTC)
CONTACT = frozenset({"take_part", "be_contacted"})
PEOPLE = (
    KeptPerson(id="plain", agreed=frozenset({"take_part"}), open_actions=2),
    KeptPerson(id="owner", agreed=CONTACT, open_actions=1),
    KeptPerson(id="free", agreed=CONTACT),
    KeptPerson(id="gone", agreed=CONTACT, purged=True),
)


def test_nobody_is_offered_to_be_named_under_chatham_house() -> None:
    assert [each.id for each in offered_purposes(PLAN)] == ["take_part", "be_quoted", "be_contacted"]
    assert [each.id for each in offered_purposes(ATTRIBUTED)][1] == "be_named"
    assert not may_be_named(PLAN, ["take_part", "be_named"])
    assert may_be_named(ATTRIBUTED, ["take_part", "be_named"])
    assert not may_be_named(ATTRIBUTED, ["take_part"])
    assert may_be_quoted(["be_quoted"])


def test_consent_without_taking_part_leads_to_the_paper_path() -> None:
    assert check_consent_choice(PLAN, ["take_part", "be_quoted"]) is None
    assert check_consent_choice(PLAN, ["be_quoted"]) == Refusal.because("consent-paper", purpose="take_part")
    assert check_consent_choice(PLAN, ["take_part", "be_named"]) == Refusal.because(
        "consent-unknown-purpose", purpose="be_named"
    )


def test_notice_says_what_the_organizer_still_owes() -> None:
    assert notice_gaps(PLAN) == (
        Gap(field="workshop.controller.name"),
        Gap(field="workshop.controller.contact"),
        Gap(field="workshop.controller.cndp_number"),
    )
    full = replace(PLAN, controller=Controller(name="CSEFRS", contact="desk", cndp_number="D-1"))
    assert notice_gaps(full) == ()
    cut = Labels.of({**full.consent.notice, "ar": "{controller} {days}"}, default="fr")
    assert notice_gaps(replace(full, consent=replace(full.consent, notice=cut))) == (
        Gap(field="consent.notice.ar.contact"),
        Gap(field="consent.notice.ar.number"),
    )


@pytest.mark.parametrize(
    ("days", "purges"),
    [
        (89, ()),
        (
            90,
            (
                Purge(person="plain", reason=PurgeReason.RETENTION),
                Purge(person="free", reason=PurgeReason.ACTION_CLOSED),
            ),
        ),
        (
            548,
            (
                Purge(person="plain", reason=PurgeReason.RETENTION),
                Purge(person="owner", reason=PurgeReason.LONGEST_CONTACT),
                Purge(person="free", reason=PurgeReason.LONGEST_CONTACT),
            ),
        ),
    ],
)
def test_identifiers_go_when_their_time_comes(days: int, purges: tuple[Purge, ...]) -> None:
    assert due_purges(PLAN, PEOPLE, ended_at=ENDED, at=ENDED + timedelta(days=days)) == purges


def test_next_purge_is_known_until_everybody_is_gone() -> None:
    dates = retention_dates(PLAN, ENDED)
    assert next_purge_at(PLAN, PEOPLE, ended_at=ENDED, at=ENDED) == dates.identifiers
    assert next_purge_at(PLAN, PEOPLE, ended_at=ENDED, at=dates.identifiers) == dates.contact_at_most
    assert next_purge_at(PLAN, PEOPLE[3:], ended_at=ENDED, at=ENDED) is None


def test_erasure_leaves_published_words_without_author() -> None:
    assert order_erasure("amal", Erasure.DELETE, published=False) == ErasureOrder(person="amal", words=Erasure.DELETE)
    assert order_erasure("amal", Erasure.DELETE, published=True).words is Erasure.ANONYMISE


def test_exported_times_tell_nobody_by_the_minute() -> None:
    assert blurred(datetime(2024, 11, 21, 10, 54, 9, 7, tzinfo=UTC)) == datetime(2024, 11, 21, 10, tzinfo=UTC)
