"""What time takes away: identifiers go when their day comes, and who wrote hears once what became of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlmodel import select

from storage import actions, contributions, people
from storage.people import Account, Participant
from storage.runtime import inbox
from storage.timers import armed_timers
from storage.written import begins_burst
from tests.handlers.closing_day import SALMA, ready, tick_and_sign, to_block, workshop_of
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def over(stage: Stage) -> tuple[Person, Person, Person, Person]:
    """Bring the stage to the end of a day on which Salma accepted an action."""
    council, unesco, salma, zineb = ready(stage)
    tick_and_sign(stage, council, unesco)
    council.says("/closing")
    council.presses("Voir le plan d’action")
    council.presses("Compléter")
    council.presses("Qui")
    council.says(SALMA)
    council.presses("Salma")
    salma.forges("action.accept~0~0~1")
    to_block(stage, "cloture")
    stage.advance()
    return council, unesco, salma, zineb


def withdraw_contact(stage: Stage, person: Person) -> None:
    people.record_consent(stage.session, person.row.pk, {"be_contacted": False}, 1, stage.at)
    stage.session.commit()


def named(stage: Stage, pk: int) -> Participant:
    person = people.participant_by_id(stage.session, pk)
    assert person is not None
    return person


def test_identifiers_go_after_ninety_days_but_not_before(stage: Stage) -> None:
    _, _, _, zineb = over(stage)
    withdraw_contact(stage, zineb)
    pk = zineb.row.pk
    stage.passes(days=89)
    assert named(stage, pk).name == "زينب أوفوس"
    stage.passes(days=2)
    gone = named(stage, pk)
    assert (gone.name, gone.name_latin, gone.organisation, gone.user_id) == ("", "", "", None)
    assert (gone.category, gone.erased_at is not None) == ("ministry", True)
    assert people.account_by_id(stage.session, zineb.user_id) is None
    stored = stage.session.connection().execute(text("select count(*) from inbox where chat_id = 10002")).scalar()
    assert stored == 0


def test_words_stay_without_their_author_s_name(stage: Stage) -> None:
    _, _, _, zineb = over(stage)
    withdraw_contact(stage, zineb)
    pk = zineb.row.pk
    stage.passes(days=92)
    assert [row.text for row in contributions.contributions_by(stage.session, pk)] == [
        "Former deux référents par établissement"
    ]
    everything = "\n".join(
        str(row)
        for table in ("participant", "account", "outbox", "inbox", "draft", "contribution", "ballot_option")
        for row in stage.session.connection().execute(text(f"select * from {table}"))
    )
    assert "أوفوس" not in everything
    assert "P002" not in everything


def test_owner_is_kept_until_the_action_closes(stage: Stage) -> None:
    _, _, salma, _ = over(stage)
    pk = salma.row.pk
    stage.passes(days=120)
    assert named(stage, pk).name == "Salma El Fanousi"
    salma.presses("Réalisée")
    stage.passes(minutes=1)
    assert named(stage, pk).name == ""
    assert actions.action_rows(stage.session)[0].state == "done"


def test_agreement_to_be_contacted_withdrawn_later_is_followed_within_a_day(stage: Stage) -> None:
    _, _, salma, _ = over(stage)
    pk = salma.row.pk
    stage.passes(days=101)
    salma.says("/privacy")
    salma.presses("Revoir mes accords")
    agreements = next(shown for shown in reversed(salma.seen) if any("contact" in label for label in shown.buttons))
    contacted = next(label for label in agreements.buttons if "contact" in label)
    salma.presses(contacted, on=agreements)
    salma.presses(contacted, on=agreements)  # tapped twice, withdrawn once
    assert people.consents(stage.session, pk)["be_contacted"] is False
    stage.passes(hours=23)
    assert named(stage, pk).name == "Salma El Fanousi"
    stage.passes(hours=2)
    assert named(stage, pk).name == ""


def test_owner_of_an_open_action_is_kept_eighteen_months_at_most(stage: Stage) -> None:
    _, _, salma, _ = over(stage)
    pk = salma.row.pk
    stage.passes(days=547)
    assert named(stage, pk).erased_at is None
    stage.passes(days=3)
    assert named(stage, pk).erased_at is not None


def test_roster_nobody_of_which_came_is_purged_too(stage: Stage) -> None:
    workshop = workshop_of(stage)
    stage.passes(days=96)
    assert all(person.erased_at is not None for person in people.participants(stage.session, workshop.id))


def test_workshop_of_the_past_purges_nobody_who_has_just_arrived() -> None:
    stage = Stage(at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    stage.import_workshop({})
    salma = stage.member(SALMA)
    to_block(stage, "cloture")
    stage.advance()
    stage.passes(days=60)
    assert salma.row.erased_at is None
    late = stage.member("P004")
    withdraw_contact(stage, late)
    withdraw_contact(stage, salma)
    pk, latest = salma.row.pk, late.row.pk
    stage.passes(days=31)
    assert named(stage, pk).erased_at is not None
    assert named(stage, latest).erased_at is None
    stage.passes(days=60)
    assert named(stage, latest).erased_at is not None


def test_contributors_hear_once_what_became_of_their_words(stage: Stage) -> None:
    _, _, salma, zineb = over(stage)
    withdraw_contact(stage, zineb)
    heard = len(zineb.seen)
    stage.passes(days=2)
    salma.sees("Voici ce que sont devenus vos mots", "S1-1", "S2-1", "A-01", "Relier les écoles rurales")
    assert stage.budget[salma.user_id, "words"] == 1
    assert len(zineb.seen) == heard
    stage.passes(days=20)
    assert stage.budget[salma.user_id, "words"] == 1


def test_words_are_told_at_ten_the_morning_after(stage: Stage) -> None:
    _, _, salma, _ = over(stage)
    stage.at = datetime(2024, 11, 22, 8, 59, tzinfo=UTC)
    stage.settle()
    assert (salma.user_id, "words") not in stage.budget
    stage.passes(minutes=2)
    assert stage.budget[salma.user_id, "words"] == 1


def test_contribution_says_under_mine_what_it_reached(stage: Stage) -> None:
    _, _, salma, zineb = over(stage)
    salma.says("/mine")
    salma.presses("S2-1")
    salma.sees("a nourri", "l’action A-01")
    zineb.says("/mine")
    zineb.presses("S2-2")
    zineb.sees("أسهمت S2-2 في الجملة")


def test_account_that_returns_after_its_erasure_is_a_stranger(stage: Stage) -> None:
    _, _, _, zineb = over(stage)
    withdraw_contact(stage, zineb)
    stage.passes(days=91, minutes=5)
    zineb.says("/me")
    zineb.sees("code")


def test_words_leave_the_queues_a_week_after_they_were_handled(stage: Stage) -> None:
    over(stage)
    stranger = {"id": -1, "kind": "update", "key": "x", "raw": "bonjour", "received_at": stage.at, "state": "done"}
    stage.session.connection().execute(inbox.insert().values(stranger))
    stage.session.commit()
    raw = text("select raw from inbox where id = -1")
    stage.passes(days=7)
    assert stage.session.connection().execute(raw).scalars().all() == ["bonjour"]
    stage.passes(days=7)
    assert stage.session.connection().execute(raw).scalars().all() == ["{}"]
    assert [each.kind for each in armed_timers(stage.session) if each.kind == "traffic"] == ["traffic"]


def test_whoever_was_on_no_roster_is_forgotten_after_a_week_and_a_burst_with_its_person(stage: Stage) -> None:
    _, _, _, zineb = over(stage)
    withdraw_contact(stage, zineb)
    passer_by = stage.person(99, "Passant")
    passer_by.says("bonjour, est-ce ici pour les cours du soir ?")
    begins_burst(stage.session, zineb.user_id, "photo", stage.at, timedelta(seconds=2))
    stage.passes(days=15)
    accounts = {each.user_id for each in stage.session.exec(select(Account))}
    assert (99 in accounts, zineb.user_id in accounts) == (False, True)
    stage.passes(days=80)
    connection = stage.session.connection()
    assert connection.execute(text("select count(*) from burst")).scalar_one() == 0
    assert zineb.user_id not in {each.user_id for each in stage.session.exec(select(Account))}
    passer_by.says("bonjour")
    passer_by.sees("Bienvenue")
