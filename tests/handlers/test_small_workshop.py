"""The smallest event: one session, one dimension, one group without room or facilitator, no questionnaire."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from dialog.incoming import Account, Chat, ChatKind, JoinRequest
from handlers.scene import language_of
from storage import people
from storage.agenda import ChatRole
from storage.contributions import endorse
from tests.handlers.day import MOUNTAIN, to_phase, within_limits, written
from tests.stage import DATA, Person, Stage

LEFT_OUT = {"resultats", "s2", "pause2", "s2_rest", "s2_vote"}
PEOPLE = """id,name,organisation,category,role,language,speaks,group_s1
P002,زينب أوفوس,Ministère de l’Inclusion,ministry,participant,ar,ar;fr,G5
P003,Salma El Fanousi,MENPS,ministry,participant,fr,fr;ar,G5
P004,Fatine Amlal,MENPS,ministry,participant,fr,fr;ar,G5
"""


def small() -> dict[str, Any]:
    """Cut the workshop file down to what the smallest event has."""
    plan: dict[str, Any] = json.loads((DATA / "workshop.json").read_text("utf-8"))
    first = plan["sessions"][0]
    group = {**first["groups"][4], "room": None, "capacity": 40, "working_languages": ["ar", "fr"]}
    dimension = {key: value for key, value in plan["dimensions"][4].items() if key != "subtopics"}
    phases = {"languages": ["ar", "fr"], "default_language": "ar", "channel_languages": ["ar"]}
    plan["workshop"] |= phases
    plan["rules"]["codes"] = "in_order"
    plan["agenda"] = [each for each in plan["agenda"] if each["id"] not in LEFT_OUT]
    plan["sessions"] = [{**first, "groups": [group], "ratings": []}]
    plan["dimensions"] = [{**dimension, "order": 1}]
    plan["ballots"] = [plan["ballots"][0]]
    plan["frameworks"] = []
    del plan["questionnaire"]
    cut: dict[str, Any] = without_english(plan)
    return cut


def without_english(value: Any) -> Any:
    """Leave out the labels in a language that the event does not speak."""
    if isinstance(value, list):
        return [without_english(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {key: without_english(each) for key, each in value.items() if not (key == "en" and "fr" in value)}


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.order("import-workshop", definition=json.dumps(small(), ensure_ascii=False), source="small.json")
    made.order("import-participants", content=base64.b64encode(PEOPLE.encode()).decode())
    return made


def comes(stage: Stage, ref: str, language: str) -> Person:
    return stage.member(ref, language)


def test_whole_day_of_the_smallest_event_is_complete(stage: Stage) -> None:
    salma, zineb, fatine = comes(stage, "P003", "Français"), comes(stage, "P002", "العربية"), comes(stage, "P004", "Fr")
    card = salma.sees("Vous êtes dans : Groupe 5 : Connectivité et infrastructure.", "L’événement commence").text
    assert "Facilitation" not in card
    assert "Salle" not in card
    assert "\n\n\n" not in card
    salma.says("/questionnaire")
    salma.sees("Aucun questionnaire")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    salma.presses("Enregistrer")
    zineb.says("المدارس الفرعية بدون أنترنت")
    zineb.presses("تسجيل")
    zineb.sees("S1-2")
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    zineb.presses("مساندة S1-1")
    endorse(stage.session, written(stage)[1].pk, fatine.row.pk, "support", stage.at)
    for _ in range(8):
        if any("Voter" in label for label in salma.seen[-1].buttons):
            break
        stage.advance()
    salma.presses("Voter")
    salma.presses("1.")
    salma.presses("Confirmer")
    salma.sees("Votre vote est enregistré")
    salma.says("/mine")
    salma.presses("S1-1")
    for _ in range(8):
        stage.advance()
    salma.says("/me")
    salma.sees("L’événement est terminé")
    within_limits(salma, zineb, fatine)


@pytest.mark.parametrize(("client", "spoken"), [("fr-FR", "fr"), ("en", "ar"), (None, "ar")])
def test_a_stranger_is_answered_in_a_language_of_the_event(stage: Stage, client: str | None, spoken: str) -> None:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    stage.session.add(ChatRole(chat_id=-7, workshop_id=workshop.id, kind="group", group_id="G5"))
    nobody = stage.person(99_001)
    stage.handle(
        JoinRequest(user_chat_id=99_001),
        chat=Chat(id=-7, kind=ChatKind.SUPERGROUP, title="G5"),
        account=Account(user_id=99_001, name="Nobody", language=client),
    )
    delivery = nobody.seen[-1].delivery
    assert delivery is not None
    assert delivery.language == spoken


def test_an_account_that_chose_no_language_is_written_to_in_the_events_own(stage: Stage) -> None:
    known = comes(stage, "P003", "Français")
    account = people.account_by_id(stage.session, known.user_id)
    assert account is not None
    assert language_of(stage.session, account) == "fr"
    account.language = None
    assert language_of(stage.session, account) == "ar"
