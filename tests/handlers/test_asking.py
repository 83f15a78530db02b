"""The questionnaire in the chat: on the card until its results are heard, one tap an item, nothing lost by Back."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime

import pytest

from handlers.room import load_room
from storage import questionnaire
from tests.handlers.closing_day import workshop_of
from tests.handlers.day import WORKSHOP, within_limits
from tests.stage import DATA, Person, Stage

BEFORE = datetime(2024, 11, 18, 9, 0, tzinfo=UTC)


@pytest.fixture
def stage() -> Stage:
    """Set the stage three days before the event."""
    made = Stage(at=BEFORE)
    made.import_workshop()
    return made


def answers(stage: Stage, person: Person) -> dict[str, int | None]:
    return questionnaire.answers_of(stage.session, WORKSHOP, f"p:{person.row.pk}")


def test_card_before_the_day_leads_to_the_questionnaire_until_it_is_complete(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    assert "rien à faire" not in salma.sees("L’événement commence", "Quelques minutes suffisent").text
    salma.presses("Répondre au questionnaire")
    salma.sees("1 sur 21", "Vous pouvez vous arrêter et reprendre plus tard")
    for number in range(2, 22):
        salma.presses("3 ·")
        assert "reprendre plus tard" not in salma.sees(f"{number} sur 21").text
    salma.presses("Je ne sais pas")
    salma.sees("le questionnaire est complet")
    given = answers(stage, salma)
    assert (len(given), list(given.values()).count(3), list(given.values())[-1]) == (21, 20, None)
    salma.says("/me")
    assert "Répondre au questionnaire" not in salma.sees("Vous n’avez rien à faire d’ici là").buttons
    zineb.presses("الإجابة عن الاستبيان")
    zineb.sees("1 من 21")
    within_limits(salma, zineb)


def test_back_shows_the_answer_given_and_loses_none(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.presses("Répondre au questionnaire")
    for value in ("1 ·", "2 ·", "3 ·"):
        salma.presses(value)
    salma.presses("Revenir")
    salma.sees("3 sur 21", "✓ 3 ·")
    salma.presses("Revenir")
    salma.sees("2 sur 21", "✓ 2 ·")
    assert list(answers(stage, salma).values()) == [1, 2, 3]
    salma.presses("5 ·")
    salma.sees("4 sur 21")
    assert list(answers(stage, salma).values()) == [1, 5, 3]
    stage.passes(days=2)
    salma.says("/questionnaire")
    salma.sees("4 sur 21", "Vous pouvez vous arrêter")


def test_card_asks_for_no_answers_once_results_are_imported_or_being_heard(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.sees("Répondre au questionnaire")
    stage.passes(days=3)  # 21 November, 10:00
    salma.says("/me")
    assert "Répondre au questionnaire" not in salma.seen[-1].buttons
    other = Stage(at=BEFORE)
    other.import_workshop()
    content = base64.b64encode((DATA / "questionnaire_results.csv").read_bytes()).decode()
    other.order("import-questionnaire", content=content)
    assert "Répondre au questionnaire" not in other.member("P003").sees("rien à faire").buttons


def test_workshop_without_questionnaire_offers_none() -> None:
    stage = Stage(at=BEFORE)
    stage.import_workshop({"questionnaire": None})
    salma = stage.member("P003")
    assert "Répondre au questionnaire" not in salma.sees("rien à faire").buttons
    salma.says("/questionnaire")
    salma.sees("Aucun questionnaire ne vous est proposé")
    salma.says("/results")
    salma.sees("Où")


def test_observer_is_not_asked(stage: Stage) -> None:
    observer = stage.member("P031", "English")
    assert "Answer the questionnaire" not in observer.seen[-1].buttons
    observer.says("/questionnaire")
    observer.sees("There is no questionnaire for you")


def fill(person: Person, button: str, *, total: int = 21) -> None:
    """Answer every item that is left with the same button."""
    person.says("/questionnaire")
    for _ in range(total):
        if any(button in label for label in person.seen[-1].buttons):
            person.presses(button)


def until_results(stage: Stage) -> None:
    """Let the days pass until the results are being heard."""
    stage.passes(days=2, hours=23, minutes=52)


def test_results_of_the_room_are_hidden_until_they_are_heard_and_from_few_for_good(stage: Stage) -> None:
    refs = ("P003", "P004", "P005", "P006", "P007")
    persons = [stage.member(ref) for ref in refs]
    for person in persons[:4]:
        fill(person, "4 ·")
    persons[0].says("/results")
    persons[0].sees("ne sont pas encore disponibles")
    few = stage.image()
    until_results(stage)
    persons[0].says("/results")
    persons[0].sees("ne sont pas encore disponibles")  # the mean of four tells what one of them answered
    stage.load(few)
    stage.session.expire_all()
    stage.at = BEFORE
    fill(persons[4], "2 ·")
    until_results(stage)
    persons[0].says("/results")
    persons[0].sees("Coordination et leadership : 3,6 sur 5", "5 personnes", "Discuter un score")


def test_questionnaire_is_closed_once_its_results_are_heard_and_says_what_is_left(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    salma.says("/questionnaire")
    salma.presses("3 ·")
    old = salma.seen[-1]
    for number in range(4, 9):
        fill(stage.member(f"P{number:03}"), "4 ·")
    until_results(stage)
    salma.presses("5 ·", on=old)
    assert stage.toasts[-1][1].startswith("Cette étape s’est terminée à 9 h 50")
    salma.sees("Le questionnaire est clos", "trop haut, juste ou trop bas")
    assert list(answers(stage, salma).values()) == [3]
    salma.presses("Discuter un score")
    salma.sees("Quel score souhaitez-vous discuter")
    zineb.says("/questionnaire")
    zineb.sees("أُغلق الاستبيان وعُرضت نتائجه", "مناقشة درجة", "الاطلاع على الدرجات")
    stage.passes(days=1)
    zineb.says("/questionnaire")
    assert "مناقشة درجة" not in zineb.sees("أُغلق الاستبيان", "الاطلاع على درجاته").buttons
    zineb.presses("الاطلاع على الدرجات")
    assert "مناقشة درجة" not in zineb.sees("نتائج الاستبيان").buttons
    salma.presses("Coût et durabilité")
    salma.sees("La discussion des scores s’est terminée avec l’événement")
    within_limits(salma, zineb)


def test_where_no_plenary_hears_the_results_the_beginning_of_the_day_ends_the_questionnaire() -> None:
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    first = [{**block, "kind": "service"} if block["kind"] == "plenary" else block for block in plan["agenda"][:5]]
    stage = Stage(at=BEFORE)
    stage.import_workshop({"agenda": first + plan["agenda"][5:]})
    persons = [stage.member(f"P{number:03}") for number in range(3, 8)]
    persons[0].sees("Répondre au questionnaire")
    for person in persons:
        fill(person, "4 ·")
    stage.passes(days=3)
    persons[0].says("/questionnaire")
    persons[0].sees("Le questionnaire est clos")
    persons[0].presses("Voir les scores")
    persons[0].sees("4,0 sur 5", "Discuter un score")


def test_no_report_tells_of_answers_before_the_results_are_heard(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.presses("Répondre au questionnaire")
    for _ in range(21):
        salma.presses("3 ·")
    workshop = workshop_of(stage)
    assert load_room(stage.session, workshop, stage.at).respondents == ()
    stage.passes(days=3, hours=1, minutes=55)  # the results are being heard
    assert len(load_room(stage.session, workshop, stage.at).respondents) == 1
