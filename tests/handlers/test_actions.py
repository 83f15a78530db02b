"""The action plan: decided cell by cell, proposed to owners who answer by phone, listed for months."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from handlers.room import load_room
from handlers.works import make_report
from storage import actions, people
from tests.handlers.closing_day import ready, tick_and_sign, to_block, workshop_of
from tests.stage import Person, Stage
from workshop.action_plan import Action


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def planned(stage: Stage) -> tuple[Person, Person, Person, Person]:
    """Bring the stage to one action that nobody owns yet, shown to the organizer."""
    here = ready(stage)
    tick_and_sign(stage, here[0], here[1])
    here[0].says("/closing")
    here[0].presses("Voir le plan d’action")
    return here


def the_action(stage: Stage) -> Action:
    return actions.actions(stage.session, workshop_of(stage).id)[0]


def name_owner(council: Person, typed: str = "Fanousi", label: str = "Salma El Fanousi") -> None:
    council.presses("Compléter")
    council.presses("Qui")
    council.says(typed)
    council.presses(label)


def owned(stage: Stage) -> tuple[Person, Person]:
    """Bring the stage to an action that Salma was asked to own."""
    council, _, salma, _ = planned(stage)
    name_owner(council)
    to_block(stage, "cloture")
    return council, salma


def test_presenter_sees_what_was_decided_and_what_was_not(stage: Stage) -> None:
    council, _, _, _ = planned(stage)
    council.sees("A-01", "(1 sur 1)", "Quoi : Relier les écoles rurales", "Qui : à décider", "Quand : à décider")
    council.sees("Indicateur : à décider", "Moyens : à décider", "Dépend de : à décider", "État : proposée")


def test_cells_are_decided_one_by_one(stage: Stage) -> None:
    council, _, _, _ = planned(stage)
    council.presses("Compléter")
    council.presses("Indicateur et cible")
    council.says("200 écoles reliées fin 2025")
    council.sees("Indicateur : 200 écoles reliées fin 2025")
    council.presses("Compléter")
    council.presses("Quand")
    council.says("31 mars")
    council.sees("Cette date ne se lit pas")
    council.says("01/01/2020")
    council.sees("déjà passée")
    council.says("٣١/٠٣/٢٠٢٥")
    council.sees("Quand : lundi 31 mars 2025")
    council.presses("Compléter")
    council.presses("Autres rubriques")
    council.presses("Partenaires")
    council.says("AREF, opérateurs")
    assert the_action(stage).due_on == date(2025, 3, 31)
    assert the_action(stage).cells["partners"] == "AREF, opérateurs"
    assert the_action(stage).institution is None


def test_cell_can_be_emptied_again(stage: Stage) -> None:
    council, _, _, _ = planned(stage)
    council.presses("Compléter")
    council.presses("Moyens")
    council.says("12 M MAD")
    council.presses("Compléter")
    council.presses("Moyens")
    council.sees("Actuellement : 12 M MAD")
    council.presses("Laisser vide")
    council.sees("Moyens : à décider")


def test_owner_is_asked_in_the_closing_message_and_accepts(stage: Stage) -> None:
    council, salma = owned(stage)
    assert stage.budget[salma.user_id, "closing"] == 1
    assert (salma.user_id, "action") not in stage.budget
    salma.sees("Une action vous est proposée", "utile à votre travail")
    salma.presses("Mes actions")
    salma.presses("A-01")
    salma.sees("Relier les écoles rurales", "État : proposée")
    salma.presses("J’accepte")
    salma.sees("l’action est à vous", "État : acceptée")
    assert the_action(stage).state.value == "accepted"
    assert the_action(stage).institution == "MENPS – Direction des systèmes d’information (fictif)"
    salma.forges("action.accept~0~0~1")
    salma.sees("déjà enregistrée")
    council.says("/closing")
    council.sees("acceptées : 1")


def test_owner_asks_for_another_date_and_the_organizer_agrees(stage: Stage) -> None:
    council, salma = owned(stage)
    salma.forges("action.answer~0~0~1~date")
    salma.sees("Pour quelle date ?")
    salma.says("2025-06-30")
    salma.sees("Votre date est transmise", "autre date demandée")
    council.sees("Réponse reçue pour l’action A-01", "lundi 30 juin 2025")
    council.presses("Voir le plan d’action")
    council.presses("Accepter : lundi 30 juin 2025")
    council.sees("Quand : lundi 30 juin 2025", "État : acceptée")
    salma.sees("Votre date est retenue")


def test_owner_names_somebody_else_and_the_organizer_decides(stage: Stage) -> None:
    council, salma = owned(stage)
    salma.forges("action.answer~0~0~1~other")
    salma.says("Zineb Oufous")
    salma.sees("Votre proposition est transmise")
    council.presses("Voir le plan d’action")
    council.sees("Personne proposée : Zineb Oufous")
    council.presses("Nommer le porteur")
    council.says("Oufous")
    council.presses("زينب")
    zineb = stage.persons[10_002]
    zineb.sees("يُقترح عليكم الإجراء A-01", "أقبل")
    zineb.presses("أقبل")
    zineb.sees("الإجراء في عهدتكم", "مقبول")


def test_action_of_somebody_else_cannot_be_accepted(stage: Stage) -> None:
    _, _ = owned(stage)
    zineb = stage.persons[10_002]
    zineb.forges("action.accept~0~0~1")
    zineb.sees("الإجراء A-01 في عهدة شخص آخر")
    assert the_action(stage).state.value == "proposed"


def test_owner_from_outside_comes_by_a_code_that_one_account_can_use(stage: Stage) -> None:
    council, _, _, _ = planned(stage)
    council.presses("Compléter")
    council.presses("Qui")
    council.says("Hind Berrada")
    council.sees("Personne de ce nom")
    council.presses("Hors de la liste")
    council.says("Agence de développement du digital")
    council.sees("Transmettez-lui ce code")
    outsider = next(p for p in people.participants(stage.session, workshop_of(stage).id) if p.source == "outside")
    assert (outsider.name, outsider.organisation) == ("Hind Berrada", "Agence de développement du digital")
    hind = stage.person(77, "Hind")
    hind.agrees(outsider.code)
    hind.presses("Actions")
    hind.sees("A-01")
    hind.presses("A-01")
    hind.presses("J’accepte")
    assert the_action(stage).state.value == "accepted"
    stranger = stage.person(78, "X")
    stranger.starts(outsider.code)
    stranger.sees("autre téléphone")


def test_institution_alone_can_stand_behind_an_action(stage: Stage) -> None:
    council, _, _, _ = planned(stage)
    council.presses("Compléter")
    council.presses("Qui")
    council.says("Ministère de l’Inclusion")
    council.presses("Institution seule")
    council.sees("Qui : Ministère de l’Inclusion")
    assert the_action(stage).owner is None


def test_changed_date_after_acceptance_asks_the_owner_again(stage: Stage) -> None:
    council, salma = owned(stage)
    salma.forges("action.accept~0~0~1")
    council.says("/closing")
    council.presses("Voir le plan d’action")
    council.presses("Compléter")
    council.presses("Quand")
    council.says("31/12/2025")
    council.sees("État : proposée")
    salma.sees("L’action A-01 vous est proposée", "mercredi 31 décembre 2025")


def test_actions_are_listed_by_what_concerns_the_person(stage: Stage) -> None:
    _, salma = owned(stage)
    zineb = stage.persons[10_002]
    salma.says("/actions")
    salma.sees("Mes actions en cours : 1")
    zineb.says("/actions")
    zineb.sees("الإجراءات الجارية: 1", "Relier les écoles rurales")
    zineb.presses("A-01")
    assert "Salma" not in zineb.seen[-1].text
    zineb.says("/actions")
    zineb.presses("لائحة أخرى")
    zineb.presses("المنجزة")
    zineb.sees("الإجراءات المنجزة: 0")


def test_review_tells_the_state_of_all_actions_since_the_last_one(stage: Stage) -> None:
    _, salma = owned(stage)
    salma.forges("action.accept~0~0~1")
    said = stage.order("review-actions")[0]
    assert "Revue des actions, du jeudi 21 novembre 2024 au jeudi 21 novembre 2024" in said
    assert "acceptée : 1" in said
    assert "Ont changé : 1" in said
    stage.passes(days=10)
    later = stage.order("review-actions", lang="ar")[0]
    assert "من يوم الخميس 21 نونبر 2024 إلى يوم الأحد فاتح دجنبر 2024" in later
    assert "طرأ عليها تغيير: 1" in later
    stage.passes(days=1)
    assert "Ont changé : 0" in stage.order("review-actions")[0]


def test_institutions_validate_the_plan_and_silence_is_not_consent(stage: Stage) -> None:
    council, salma = owned(stage)
    salma.forges("action.accept~0~0~1")
    council.says("/closing")
    council.presses("Validation par les institutions")
    council.sees("n’a pas encore été soumis", "Institutions qui portent une action : 1")
    council.presses("15 jours, réponse exigée")
    council.sees("Validation en cours", "pas encore de réponse : 1")
    salma.sees("validation de MENPS", "le silence ne vaut pas accord")
    stage.passes(days=16)
    council.sees("n’est pas validé")
    salma.forges("validate.say~0~0~1~1~1")
    salma.sees("Cette validation est close")


def test_institution_answers_in_one_tap(stage: Stage) -> None:
    council, salma = owned(stage)
    council.says("/closing")
    council.presses("Validation par les institutions")
    council.presses("30 jours, le silence vaut accord")
    salma.presses("Nous validons")
    salma.sees("valide le plan")
    council.sees("Les institutions ont validé")


def test_every_screen_fits_a_phone_however_long_the_words_are(stage: Stage) -> None:
    council, salma = owned(stage)
    row = actions.action_rows(stage.session)[0]
    long = "mot " * 150
    row.cells = dict.fromkeys(("action", "indicator", "resources"), long)
    row.institution, row.suggested_owner, row.blocker = long[:120], long[:120], long[:300]
    row.depends_on = [f"A-{number:02}" for number in range(2, 40)]
    stage.session.commit()
    council.says("/closing")
    council.presses("Voir le plan d’action")
    council.presses("Compléter")
    council.presses("Qui")
    council.says("Hind Berrada " + "B" * 90)
    council.presses("Hors de la liste")
    council.says("I" * 120)
    salma.says("/actions")
    salma.forges("action.see~0~0~1")
    for person in (council, salma):
        for shown in person.seen:
            assert len(shown.text) <= 900, shown.text
            assert len(shown.buttons) <= 8, list(shown.buttons)


def test_review_page_states_what_is_blocked_and_late(stage: Stage) -> None:
    owned(stage)
    row = actions.action_rows(stage.session, workshop_of(stage).id)[0]
    row.state, row.blocker, row.due_on, row.institution = "blocked", "pas de budget", date(2024, 12, 1), "Le ministère"
    stage.session.commit()
    payload = {"workshop": workshop_of(stage).id, "at": "2025-01-15T09:00:00+00:00", "since": "2024-12-20"}
    room = load_room(stage.session, workshop_of(stage), datetime.fromisoformat(payload["at"]))
    made = make_report(room, {**payload, "document": "actions-review", "language": "fr", "format": "html"})
    page = made["blob"].decode()
    assert made["file_name"] == "revue-des-actions-2024-11-21-fr-v1.html"
    assert "Du 20 décembre 2024 au 15 janvier 2025" in page
    assert "0 action réalisée sur 1, 1 bloquée" in page.replace("\u00a0", " ").replace("&nbsp;", " ")
    assert page.count("pas de budget") == 2
    assert "Le ministère" not in page  # the Chatham House rule
