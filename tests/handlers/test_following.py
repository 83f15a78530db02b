"""Months later: one tap at 30, 60 and 90 days, a blocker told once, an action handed over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from storage import actions, people
from storage.timers import armed_timers
from tests.handlers.closing_day import SALMA, ready, tick_and_sign, to_block, workshop_of
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def accepted(stage: Stage) -> tuple[Person, Person]:
    """Bring the stage to the evening of a day on which Salma accepted an action."""
    council, unesco, salma, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    council.says("/closing")
    council.presses("Voir le plan d’action")
    council.presses("Compléter")
    council.presses("Qui")
    council.says("P003")
    council.presses("Salma")
    salma.says("/actions")
    salma.presses("A-01")
    salma.presses("J’accepte")
    to_block(stage, "cloture")
    stage.advance()
    assert workshop_of(stage).ended_at is not None
    return council, salma


def asked(person: Person) -> list[str]:
    return [shown.text.split(" :")[0] for shown in person.seen if "jours après" in shown.text]


def test_follow_up_asks_at_its_days_and_takes_one_tap(stage: Stage) -> None:
    _, salma = accepted(stage)
    stage.passes(days=29)
    assert asked(salma) == []
    stage.passes(days=2)
    salma.sees("30 jours après", "Relier les écoles rurales", "Réalisée", "En bonne voie", "Bloquée par…")
    salma.presses("En bonne voie")
    salma.sees("notée en bonne voie")
    stage.passes(days=30)
    assert len(asked(salma)) == 2
    salma.presses("Réalisée")
    salma.sees("notée comme réalisée")
    stage.passes(days=60)
    assert len(asked(salma)) == 2


def test_follow_up_comes_at_ten_in_the_morning_of_its_day(stage: Stage) -> None:
    accepted(stage)
    due = [t.due_at for t in armed_timers(stage.session) if t.kind == "follow-up"]
    assert due == [datetime(2024, 12, 21, 9, 0, tzinfo=UTC)]  # 10:00 in Rabat


def test_follow_up_after_an_outage_asks_the_latest_question_only(stage: Stage) -> None:
    _, salma = accepted(stage)
    stage.at += timedelta(days=75)
    stage.settle()
    assert asked(salma) == ["60 jours après"]
    assert actions.action_rows(stage.session)[0].asked == [30, 60]


def test_blocker_reaches_the_named_institution_once(stage: Stage) -> None:
    _, salma = accepted(stage)
    zineb = stage.persons[10_002]
    stage.passes(days=31)
    salma.presses("Bloquée par…")
    salma.sees("🔒 L’équipe d’organisation et l’institution que vous nommerez")
    salma.says("La convention n’est pas signée.")
    salma.sees("Quelle institution")
    salma.says("Inclusion")
    salma.presses("Ministère de l’Inclusion")
    salma.sees("Ministère de l’Inclusion (fictif) en est informé", "Bloquée par : La convention")
    zineb.sees("إجراء في انتظار", "La convention n’est pas signée.")
    heard = len(zineb.seen)
    salma.presses("Bloquée par…")
    salma.says("Toujours pas signée.")
    salma.says("Inclusion")
    salma.presses("Ministère de l’Inclusion")
    salma.sees("en a déjà été informé")
    assert len(zineb.seen) == heard


def test_blocker_of_an_unknown_institution_goes_by_the_organizers(stage: Stage) -> None:
    council, salma = accepted(stage)
    stage.passes(days=31)
    salma.presses("Bloquée par…")
    salma.says("Pas de budget.")
    salma.says("Trésorerie générale")
    salma.sees("L’équipe d’organisation le transmettra à Trésorerie générale")
    council.sees("À transmettre à Trésorerie générale", "Pas de budget.")


def test_action_is_handed_over_by_the_organizer(stage: Stage) -> None:
    council, salma = accepted(stage)
    stage.passes(days=31)
    salma.presses("Passer à quelqu’un d’autre")
    salma.says("Zineb Oufous")
    council.presses("Voir le plan d’action")
    council.presses("Nommer le porteur")
    council.says("Zineb Oufous")
    council.presses("زينب")
    zineb = stage.persons[10_002]
    zineb.sees("يُقترح عليكم الإجراء")
    zineb.presses("أقبل")
    stage.passes(days=30)
    zineb.sees("مرت 60 يوما", "A-01")
    zineb.presses("أُنجز")
    zineb.sees("سُجّل الإجراء مُنجزا")


def test_owner_who_cannot_be_reached_is_reported_to_the_organizers(stage: Stage) -> None:
    council, salma = accepted(stage)
    account = people.account_by_id(stage.session, salma.user_id)
    assert account is not None
    account.reachable = "blocked"
    stage.session.commit()
    stage.passes(days=31)
    council.sees("ne peut être joint", "Relier les écoles rurales")


def test_days_count_from_the_real_end_of_a_day_led_late(stage: Stage) -> None:
    council, unesco, salma, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    council.says("/closing")
    council.presses("Voir le plan d’action")
    council.presses("Compléter")
    council.presses("Qui")
    council.says(SALMA)
    council.presses("Salma")
    salma.forges("action.accept~0~0~1")
    to_block(stage, "cloture")
    stage.at = stage.at.replace(month=12, day=5)
    stage.advance()
    row = actions.action_rows(stage.session)[0]
    assert row.decided_on == date(2024, 12, 5)
