"""Buttons of a step that is over: each says so, with its hour where that is known, and shows where the day is."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from storage import agenda
from storage.people import participant_by_ref
from tests.handlers.closing_day import to_block
from tests.handlers.day import MOUNTAIN, WORKSHOP, contribute, to_phase, within_limits, written
from tests.stage import Person, Shown, Stage

RABAT = ZoneInfo("Africa/Casablanca")


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def two_in_group_five(stage: Stage) -> tuple[Person, Person]:
    return stage.member("P003"), stage.member("P002", "العربية")


def hour(stage: Stage) -> tuple[str, str]:
    """Give this moment as it is said in French and in Arabic."""
    now = stage.at.astimezone(RABAT)
    minutes = f" {now.minute:02}" if now.minute else ""
    return f"{now.hour} h{minutes}", f"{now:%H:%M}"


def offering(person: Person, label: str) -> Shown:
    return next(shown for shown in reversed(person.seen) if any(label in each for each in shown.buttons))


def toasts(stage: Stage) -> list[str]:
    return [said for _, said in stage.toasts]


def test_writing_button_of_the_first_session_is_over_in_the_second(stage: Stage) -> None:
    salma, zineb = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    old = (offering(salma, "Écrire un défi"), offering(zineb, "كتابة تحدٍّ"))
    to_phase(stage, "merge_and_rank")
    french, arabic = hour(stage)
    to_phase(stage, "silent_writing", "S2", "W1")
    salma.presses("Écrire un défi", on=old[0])
    shown = salma.sees(f"Cette étape s’est terminée à {french}", "Proposer une solution")
    assert "Quelle solution" not in shown.text
    zineb.presses("كتابة تحدٍّ", on=old[1])
    zineb.sees(f"انتهت هذه المرحلة على الساعة {arabic}. نحن الآن هنا.")


def test_support_after_the_ranking_names_its_hour_and_the_item_stays_readable_later(stage: Stage) -> None:
    salma, zineb = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "discussion")
    zineb.presses("قراءة مساهمات المجموعة")
    page = offering(zineb, "مساندة S1-1")
    to_phase(stage, "report")
    _, arabic = hour(stage)
    stage.passes(minutes=3)
    zineb.presses("مساندة S1-1", on=page)
    assert toasts(stage)[-1] == f"أُغلق إبداء الرأي في S1-1 على الساعة {arabic}."
    zineb.presses("رأي آخر · S1-1", on=page)
    assert toasts(stage)[-1] == f"أُغلق إبداء الرأي في S1-1 على الساعة {arabic}."
    to_phase(stage, "discussion", "S2", "W1")
    zineb.presses("مساندة S1-1", on=page)
    assert toasts(stage)[-1] == f"أُغلق إبداء الرأي في S1-1 على الساعة {arabic}."
    zineb.sees(MOUNTAIN)


def test_changing_a_contribution_after_the_close_names_the_hour(stage: Stage) -> None:
    salma, _ = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    salma.presses("Modifier ou retirer")
    old = offering(salma, "Modifier le texte")
    salma.presses("Retirer ma contribution")
    salma.presses("Retirer ma contribution")
    withdrawn = offering(salma, "La rétablir")
    to_phase(stage, "merge_and_rank")
    french, _ = hour(stage)
    stage.passes(minutes=4)
    for label, shown in (("Modifier le texte", old), ("La rétablir", withdrawn)):
        salma.presses(label, on=shown)
        salma.sees(f"S1-1 ne peut plus être modifiée : l’écriture s’est terminée à {french}.")
    assert [row.state for row in written(stage)] == ["withdrawn"]


def test_consent_given_already_is_said_and_not_asked_again(stage: Stage) -> None:
    salma, zineb = stage.person(10_003, "Salma"), stage.person(10_002, "Zineb")
    for person, ref, language, agree, said in (
        (salma, "P003", "Français", "J’accepte", "Votre accord est déjà enregistré"),
        (zineb, "P002", "العربية", "أوافق على المشاركة", "موافقتكم مسجلة من قبل"),
    ):
        person.starts(stage.code(ref))
        person.presses(language)
        notice = person.seen[-1]
        person.presses(agree)
        stage.passes(minutes=1)
        person.presses(agree, on=notice)
        person.sees(said)
        within_limits(person)


def test_page_is_approved_too_late_and_the_hour_is_named(stage: Stage) -> None:
    salma, zineb = two_in_group_five(stage)
    rapporteur = stage.member("P060")
    to_phase(stage, "silent_writing")
    contribute(rapporteur, MOUNTAIN)
    to_phase(stage, "report")
    rapporteur.says("/me")
    rapporteur.presses("Compte rendu du groupe")
    rapporteur.presses("La montrer au groupe")
    stage.passes(minutes=2)
    french, arabic = hour(stage)
    stage.passes(minutes=5)
    salma.presses("D’accord")
    assert toasts(stage)[-1] == f"L’approbation s’est terminée à {french}. Voici la fiche."
    zineb.presses("أوافق", on=offering(zineb, "ينقص شيء ما"))
    assert toasts(stage)[-1] == f"انتهت المصادقة على الساعة {arabic}. هذه هي الخلاصة."


def test_first_vote_is_over_while_the_second_is_open(stage: Stage) -> None:
    salma, zineb = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    contribute(salma, "Les académies n'ont aucune marge sur le budget de maintenance")
    to_block(stage, "s1_vote")
    salma.presses("Voter")
    booth = salma.seen[-1]
    zineb.presses("التصويت")
    arabic_booth = zineb.seen[-1]
    stage.advance()
    french, arabic = hour(stage)
    to_phase(stage, "silent_writing", "S2", "W1")
    for person in (salma, zineb):
        person.says("une solution commune pour toutes les écoles de montagne")
    to_block(stage, "s2_vote")
    salma.presses("○ 1.", on=booth)
    salma.sees(f"Ce vote s’est terminé à {french}")
    zineb.presses("○ 1.", on=arabic_booth)
    zineb.sees(f"انتهى هذا التصويت على الساعة {arabic}")


def test_left_step_says_when_it_was_left(stage: Stage) -> None:
    salma, _ = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    salma.says("/cancel")
    french, _ = hour(stage)
    stage.passes(minutes=7)
    salma.presses("Reprendre où j’en étais")
    salma.sees(f"Vous avez quitté cette étape à {french} ; elle ne peut plus être reprise", "Écrire un défi")


def test_swap_of_a_session_that_is_over_names_its_end(stage: Stage) -> None:
    salma, _ = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    while (block := agenda.block_by_id(stage.session, WORKSHOP, "s1")) is not None and block.state != "done":
        stage.advance()
    french, _ = hour(stage)
    stage.passes(minutes=2)
    salma.forges("seat.swap~0~0~S1")
    assert toasts(stage)[-1] == f"Cette étape s’est terminée à {french}. Voici où nous en sommes."


def test_step_of_a_day_before_names_its_day(stage: Stage) -> None:
    salma, zineb = two_in_group_five(stage)
    to_phase(stage, "silent_writing")
    for person, text, aspect in ((salma, MOUNTAIN, "Aucun en particulier"), (zineb, "المدارس بدون أنترنت", "لا جانب")):
        person.says(text)
        person.presses(aspect)
        asked = person.seen[-1]
        person.presses("4", on=asked)
    ratings = [
        next(s for s in reversed(p.seen) if "4" in "".join(s.buttons) and "5" in "".join(s.buttons))
        for p in (salma, zineb)
    ]
    stage.passes(days=1)
    salma.presses("4", on=ratings[0])
    assert toasts(stage)[-1] == "Cette étape s’est terminée le jeudi 21 novembre 2024. Voici où nous en sommes."
    zineb.presses("4", on=ratings[1])
    assert toasts(stage)[-1] == "انتهت هذه المرحلة يوم الخميس 21 نونبر 2024. نحن الآن هنا."


def test_request_for_a_lost_phone_is_answered_once(stage: Stage) -> None:
    salma = stage.member("P003")
    again = stage.person(901, "Salma")
    again.starts(stage.code("P003"))
    again.presses("C’est bien moi")
    asked = salma.seen[-1]
    salma.presses("Non, ce n’est pas moi", on=asked)
    salma.presses("Non, ce n’est pas moi", on=asked)
    assert toasts(stage)[-1] == "Cette demande a déjà reçu une réponse."
    found = participant_by_ref(stage.session, WORKSHOP, "P003")
    assert found is not None
    assert found.user_id == salma.user_id
