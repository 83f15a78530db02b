"""The message budget: a whole day, and what nobody asked for stays within twelve messages."""

from __future__ import annotations

import base64

import pytest

from dialog.delivery import Delivery, How
from handlers.now import CARD
from storage.cards import card_message
from storage.outbox import Message, queue_messages
from storage.runtime import outbox
from tests.handlers.day import MOUNTAIN, contribute, to_phase
from tests.stage import DATA, Person, Stage

DAILY = 12


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    content = (DATA / "questionnaire_results.csv").read_bytes()
    made.order("import-questionnaire", content=base64.b64encode(content).decode())
    return made


def unasked(stage: Stage, person: Person) -> list[str]:
    """List what the budget counts of a person's messages; the person does nothing themselves."""
    return [
        one.budget or "unnamed"
        for one in stage.outgoing
        if isinstance(one, Delivery) and one.chat_id == person.user_id and one.how is How.NEW and one.budget
    ]


def said_to(stage: Stage, person: Person) -> list[Delivery]:
    return [one for one in stage.outgoing if isinstance(one, Delivery) and one.chat_id == person.user_id]


def until(stage: Stage, hour: str) -> None:
    """Let time pass until an hour in Rabat."""
    hours, minutes = (int(part) for part in hour.split(":"))
    stage.passes(minutes=(hours - 1) * 60 + minutes - stage.at.hour * 60 - stage.at.minute)


def nudge(facilitator: Person) -> None:
    facilitator.says("/me")
    facilitator.presses("Conduire mon groupe")
    facilitator.presses("Rappel discret aux silencieux")


def show_page(rapporteur: Person) -> None:
    rapporteur.says("/me")
    rapporteur.presses("Compte rendu du groupe")
    if any("La montrer" in label for label in rapporteur.seen[-1].buttons):  # the other rapporteur may hold it
        rapporteur.presses("La montrer au groupe")


def test_seat_card_becomes_the_card_that_the_day_edits(stage: Stage) -> None:
    salma = stage.member("P003")
    seat = next(shown for shown in reversed(salma.seen) if not shown.toast)
    assert card_message(stage.session, salma.user_id, CARD) == seat.message_id
    pinned = [call.params["message_id"] for call in stage.calls if call.method == "pinChatMessage"]
    assert pinned == [seat.message_id]


def test_seat_card_is_pinned_below_what_was_typed_meanwhile(stage: Stage) -> None:
    salma = stage.person(10_003, "Salma")
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    notice = salma.seen[-1]
    salma.says("bonjour")
    salma.presses("J’accepte", on=notice)
    card = next(one for one in reversed(stage.outgoing) if isinstance(one, Delivery))
    assert (card.how, card.card, card.pin) == (How.CARD, CARD, True)


def test_whole_day_with_everything_stays_within_the_budget(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    leaders = {ref: stage.member(ref) for ref in ("P043", "P060", "P023", "P044", "P030", "P025", "P052", "P049")}
    adam = stage.member("P028")
    until(stage, "10:57")
    contribute(leaders["P060"], MOUNTAIN)
    nudge(leaders["P043"])
    until(stage, "11:52")
    show_page(leaders["P060"])
    until(stage, "14:27")
    for rapporteur in ("P060", "P044", "P025"):
        leaders[rapporteur].says(f"{MOUNTAIN} : installer des antennes satellites")
        if leaders[rapporteur].seen[-1].buttons.keys() >= {"Aucun de ces défis"}:
            leaders[rapporteur].presses("Aucun de ces défis")
    for facilitator in ("P043", "P023", "P030"):
        nudge(leaders[facilitator])
    for _ in range(3):
        adam.says("/desk")
        adam.presses("Donner ou retirer du temps")
        adam.presses("Ajouter 5 minutes")
        adam.presses("Ajouter 5 minutes")
    until(stage, "15:45")
    for rapporteur in ("P060", "P044", "P025", "P052", "P049"):
        show_page(leaders[rapporteur])
    until(stage, "18:30")
    for person in (salma, zineb):
        had = unasked(stage, person)
        assert len(had) <= DAILY, had
        assert {"results", "writing-opens", "discussion-opens", "page", "vote", "closing", "nudge"} <= set(had)
        assert len(had) == len([one for one in said_to(stage, person) if one.how is How.NEW]) - 1  # the welcome


def test_reader_without_room_finds_the_rest_on_the_card(stage: Stage) -> None:
    salma, adam = stage.member("P003"), stage.member("P028")
    for number in range(DAILY):
        stage.order("broadcast", text=f"Annonce {number + 1}", to="all")
    assert len(unasked(stage, salma)) == DAILY
    assert adam
    to_phase(stage, "silent_writing")
    assert len(unasked(stage, salma)) == DAILY
    salma.sees("écriture individuelle", "Écrire un défi")


def test_message_that_had_to_be_tried_again_costs_nobody_the_closing(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=8, minutes=55)  # 16:55
    had = len(unasked(stage, salma))
    for _ in range(DAILY - 1 - had):
        queued = Message(chat_id=salma.user_id, method="sendMessage", payload="{}", priority=1, budget="results")
        queue_messages(stage.session.connection(), [(None, queued)], stage.at)
    stage.session.connection().execute(outbox.update().values(attempts=5))
    stage.passes(minutes=10)
    salma.sees("Cet événement a-t-il été utile à votre travail")


def test_new_phone_does_not_begin_the_day_anew(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    for number in range(DAILY):
        stage.order("broadcast", text=f"Annonce {number + 1}", to="all")
    again = stage.person(901, "Salma")
    again.starts(stage.code("P003"))
    again.presses("C’est bien moi")
    salma.presses("Oui, passer sur l’autre téléphone")
    again.presses("Continuer")
    to_phase(stage, "silent_writing")
    assert (unasked(stage, again), len(unasked(stage, zineb))) == ([], DAILY)
    again.sees("écriture individuelle", "Écrire un défi")
    before = len(salma.seen)
    stage.order("broadcast", text="Encore une annonce", to="all")
    assert len(salma.seen) == before  # the phone that was given up hears nothing more
