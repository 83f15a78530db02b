"""The closing: opportunities ticked and signed by the hosts, the room consulted, the day evaluated in three taps."""

from __future__ import annotations

import pytest

from storage import actions, closing
from tests.handlers.closing_day import ready, tick_and_sign, to_block, workshop_of, write
from tests.stage import Stage
from workshop.synthesis import Consent, Fate


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_synthesis_tells_organizers_alone_that_opportunities_can_be_ticked(stage: Stage) -> None:
    council, _, salma, _ = ready(stage)
    council.sees("La synthèse commence", "Ouvrir la clôture")
    assert not any("La synthèse commence" in shown.text for shown in salma.seen)


def test_opportunities_are_ticked_from_the_top_of_each_dimension(stage: Stage) -> None:
    council, _, _, _ = ready(stage)
    council.presses("Ouvrir la clôture")
    council.presses("Cocher les opportunités")
    council.sees("(1 sur 2)", "Former deux référents", "☐ S2-2", "Impact", "9 évaluations")
    council.presses("☐ S2-2")
    council.sees("☑ S2-2")
    council.presses("☑ S2-2")
    council.sees("☐ S2-2")
    assert actions.opportunities(stage.session, workshop_of(stage).id) == ()


def test_opportunity_becomes_an_action_when_both_hosts_have_signed(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    unesco.sees("Rien n’attend plus la signature de UNESCO", "1 sur 1")
    found = actions.actions(stage.session, workshop_of(stage).id)
    assert [(each.code, each.solution, each.state.value) for each in found] == [("A-01", "S2-1", "proposed")]
    assert found[0].evidence == ("S2-1", "S1-1")
    assert sorted(found[0].cells) == ["action", "challenge", "priority"]
    assert (found[0].owner, found[0].due_on, found[0].institution) == (None, None, None)


def test_signature_tells_the_other_host_and_holds_the_tick(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    assert any("CSEFRS a signé" in shown.text for shown in unesco.seen)
    council.forges("closing.tick~0~0~0~S2-1")
    assert "a déjà signé" in stage.toasts[-1][1]
    assert len(actions.opportunities(stage.session, workshop_of(stage).id)) == 1


def test_signing_twice_makes_one_action(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    unesco.forges("closing.signed~0~0~1")
    assert len(actions.action_rows(stage.session)) == 1


def test_participant_cannot_sign(stage: Stage) -> None:
    council, unesco, salma, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    salma.forges("closing.signed~0~0~1")
    assert "réservé" in stage.toasts[-1][1]
    salma.says("/closing")
    salma.sees("Ce bouton est réservé")


def test_parked_items_are_read_out_and_decided(stage: Stage) -> None:
    council, _, _, _ = ready(stage)
    item = write(stage, "S1", "Et les salaires des enseignants ?", "P004", state="parked", reason="hors sujet")
    council.says("/closing")
    council.presses("Éléments mis de côté : 1 à trancher")
    council.sees("Et les salaires des enseignants ?", "Motif", "hors sujet")
    council.presses("Transmettre au prochain événement")
    council.sees("transmis : 1")
    parked = closing.parked_items(stage.session, workshop_of(stage).id)
    assert [(row.code, fate) for row, fate in parked] == [(item.code, Fate.TRANSFERRED)]


def test_room_is_consulted_on_the_pinned_card_without_a_new_message(stage: Stage) -> None:
    council, _, salma, zineb = ready(stage)
    before = dict(stage.budget)
    council.says("/closing")
    council.presses("Consulter la salle")
    council.says("Nous retenons la connexion des écoles rurales.")
    assert stage.budget == before
    salma.sees("La salle est consultée")
    salma.presses("Donner mon avis")
    salma.sees("Ce texte vous convient-il ?", "Nous retenons la connexion", "sans nom ni organisme")
    salma.presses("D’accord, avec une réserve")
    salma.says("Le coût reste à chiffrer.")
    salma.sees("Merci, votre avis est enregistré", "réserve")
    zineb.presses("إبداء رأيي")
    zineb.sees("هل توافقون على هذا النص؟")
    zineb.presses("أوافق")
    zineb.sees("سُجّل رأيكم")
    said = closing.consent_answers(stage.session, workshop_of(stage).id)
    assert sorted(said.values()) == [(Consent.AGREE, ""), (Consent.RESERVATION, "Le coût reste à chiffrer.")]
    council.says("/closing")
    council.presses("Suivre la consultation")
    council.sees("Réponses reçues : 2")
    council.presses("Clore la consultation")
    council.sees("D’accord : 1 · avec une réserve : 1 · opposition : 0")


def test_objection_after_the_close_is_answered_politely(stage: Stage) -> None:
    council, _, salma, _ = ready(stage)
    council.says("/closing")
    council.presses("Consulter la salle")
    council.says("Nous retenons la connexion des écoles rurales.")
    salma.presses("Donner mon avis")
    salma.presses("Je m’y oppose")
    council.says("/closing")
    council.presses("Suivre la consultation")
    council.presses("Clore la consultation")
    salma.says("Ce n’est pas ce que nous avons dit.")
    salma.sees("La consultation s’est terminée à")
    assert closing.consent_answers(stage.session, workshop_of(stage).id) == {}


def test_closing_asks_three_marks_in_one_message(stage: Stage) -> None:
    _, _, salma, zineb = ready(stage)
    to_block(stage, "cloture")
    assert stage.budget[salma.user_id, "closing"] == 1
    salma.sees("utile à votre travail", "(1 sur 3)")
    for mark in ("5", "4", "3"):
        salma.presses(mark)
    salma.sees("Merci pour votre participation")
    zineb.sees("هل أفادكم هذا اللقاء في عملكم؟")
    zineb.presses("2")
    found = closing.satisfaction(stage.session, workshop_of(stage).id)
    assert found == {"useful": (2, 5), "heard": (4,), "follow_up": (3,)}


def test_closing_brings_an_unanswered_consent_first(stage: Stage) -> None:
    council, _, salma, _ = ready(stage)
    council.says("/closing")
    council.presses("Consulter la salle")
    council.says("Nous retenons la connexion des écoles rurales.")
    to_block(stage, "cloture")
    salma.sees("Ce texte vous convient-il ?")
    salma.presses("D’accord")
    salma.sees("Merci, votre avis est enregistré", "utile à votre travail")
    stage.advance()
    council.sees("Avis de la salle", "D’accord : 1")


def test_comment_is_kept_without_a_name(stage: Stage) -> None:
    _, _, salma, _ = ready(stage)
    to_block(stage, "cloture")
    for mark in ("5", "5", "5"):
        salma.presses(mark)
    salma.presses("Ajouter un mot")
    salma.says("Merci à toute l’équipe.")
    salma.sees("votre mot est transmis sans votre nom")
    assert closing.closing_comments(stage.session, workshop_of(stage).id) == ("Merci à toute l’équipe.",)


def test_question_to_the_plenary_is_moderated_and_ordered(stage: Stage) -> None:
    council, _, salma, zineb = ready(stage)
    salma.says("/question")
    salma.says("Qui paie la maintenance ?")
    salma.sees("Votre question est transmise")
    zineb.says("/question")
    zineb.says("متى يبدأ التكوين؟")
    zineb.sees("وصل سؤالكم")
    council.sees("attend d’être inscrite")
    council.presses("Questions de la plénière")
    council.sees("inscrites : 0", "à examiner : 2", "Qui paie la maintenance ?")
    council.presses("Inscrire cette question")
    council.presses("Inscrire cette question")
    council.sees("1. Qui paie", "2. متى")
    council.presses("La première passe à la fin")
    council.sees("1. متى", "2. Qui paie")
    council.presses("La première est posée")
    council.sees("inscrites : 1")


def test_consultation_closed_by_mistake_goes_on_with_its_answers(stage: Stage) -> None:
    council, _, salma, _ = ready(stage)
    council.says("/closing")
    council.presses("Consulter la salle")
    council.says("Nous retenons la connexion des écoles rurales.")
    salma.presses("Donner mon avis")
    salma.presses("D’accord")
    council.says("/closing")
    council.presses("Suivre la consultation")
    council.presses("Clore la consultation")
    council.presses("Annuler ce changement")
    council.sees("Réponses reçues : 1")
    council.presses("Clore la consultation")
    council.sees("D’accord : 1")


def test_signature_is_taken_back_until_the_other_host_has_signed(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    council.says("/closing")
    council.presses("Cocher les opportunités")
    council.presses("☐ S2-2")
    council.presses("Retour à la clôture")
    council.presses("Signer pour mon institution")
    council.presses("Signer cette opportunité")
    undo = council.sees("Annuler ce changement")
    council.presses("Annuler ce changement")
    council.sees("Signer cette opportunité")
    assert [each.signed for each in actions.opportunities(stage.session, workshop_of(stage).id)] == [()]
    council.presses("Signer cette opportunité")
    unesco.says("/closing")
    unesco.presses("Signer pour mon institution")
    unesco.presses("Signer cette opportunité")
    council.presses("Annuler ce changement", on=undo)  # it is an action now
    assert len(actions.action_rows(stage.session)) == 1
