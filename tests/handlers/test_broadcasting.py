"""Writing to many: shown with the time it takes, sent once, to those who were meant."""

from __future__ import annotations

import pytest

from dialog.delivery import Delivery, Priority
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def desk(stage: Stage, language: str = "Français") -> Person:
    adam = stage.member("P028", language)
    adam.says("/desk")
    return adam


def test_broadcast_to_all_is_shown_first_and_sent_once(stage: Stage) -> None:
    salma = stage.member("P003")
    adil = stage.member("P024", "العربية")
    adam = desk(stage)
    adam.presses("Écrire aux participants")
    adam.presses("À tout le monde")
    adam.says("Rendez-vous à l'entrée <principale>")
    shown = adam.sees("Pour : tout le monde", "3 personnes le recevront, en 1 seconde", "l'entrée <principale>")
    adam.presses("Envoyer à 3 personnes")
    adam.presses("Envoyer à 3 personnes", on=shown)
    salma.sees("Message de l’équipe d’organisation", "Rendez-vous à l'entrée <principale>")
    adil.sees("رسالة من فريق التنظيم", "Rendez-vous à l'entrée")
    sent = [d for d in stage.outgoing if isinstance(d, Delivery) and d.priority is Priority.BROADCAST]
    assert sorted(d.chat_id for d in sent) == sorted([salma.user_id, adil.user_id, adam.user_id])


def test_broadcast_to_one_group_reaches_only_that_group(stage: Stage) -> None:
    salma = stage.member("P003")  # G5
    fatine = stage.member("P004")  # G6
    adam = desk(stage)
    adam.presses("Écrire aux participants")
    adam.presses("À un groupe")
    adam.presses("Groupe 5")
    adam.says("La salle 5 a changé d'étage.")
    adam.presses("Envoyer à 1 personne")
    salma.sees("La salle 5 a changé d'étage.")
    assert not any("salle 5" in shown.text for shown in fatine.seen)


def test_broadcast_keeps_a_text_written_before_the_choice(stage: Stage) -> None:
    stage.member("P003")
    adam = desk(stage)
    adam.presses("Écrire aux participants")
    adam.says("Le café est servi.")
    adam.sees("Votre texte est conservé.")
    adam.presses("À une catégorie")
    adam.presses("Ministères")
    adam.sees("Le café est servi.", "1 personne le recevra")


def test_broadcast_in_arabic(stage: Stage) -> None:
    stage.member("P024", "العربية")
    adam = desk(stage, "العربية")
    adam.presses("مراسلة المشاركين")
    adam.presses("إلى فريق التيسير")
    adam.says("نلتقي في القاعة الكبرى.")
    adam.sees("يتوصل بها شخص واحد في نحو ثانية واحدة.")
    adam.presses("الإرسال إلى شخص واحد")
    adam.sees("الرسالة في طريقها إلى شخص واحد.")


def test_broadcast_from_the_command_line(stage: Stage) -> None:
    salma = stage.member("P003")
    assert "1 personne le recevra" in stage.order("broadcast", to="group:G5", text="Bonjour", dry_run=True)[0]
    assert not any("Bonjour" in shown.text for shown in salma.seen)
    stage.order("broadcast", to="group:G5", text="Bonjour")
    salma.sees("Bonjour")
    assert "choisissez parmi G1, G2" in stage.order("broadcast", to="group:G99", text="Bonjour")[0]
    assert "halqa broadcast" in stage.order("broadcast", to="everyone", text="Bonjour")[0]


def test_broadcast_is_refused_to_others(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.forges("cast.open~0~0")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_one_group_of_many_is_chosen_page_by_page_within_a_phone_s_buttons(stage: Stage) -> None:
    adam = stage.member("P028")
    adam.forges("cast.open~0~0")
    adam.presses("À un groupe")
    pages = [list(adam.seen[-1].buttons)]
    while not any("Groupe de travail 3" in label for label in adam.seen[-1].buttons):
        adam.presses("Voir la suite")
        pages.append(list(adam.seen[-1].buttons))
    assert max(map(len, pages)) <= 8
    adam.presses("Groupe de travail 3")
    adam.sees("Groupe de travail 3")
