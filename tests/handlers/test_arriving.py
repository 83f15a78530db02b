"""From the badge to the seat card, in French and in Arabic."""

from __future__ import annotations

import pytest

from storage.people import consents
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_arriving_with_badge_takes_three_taps_to_the_seat_card(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.sees("Salma El Fanousi", "Français", "العربية", "English")
    salma.presses("Français")
    salma.sees("Avant de commencer", "J’accepte de participer")
    salma.presses("J’accepte")
    salma.sees("Groupe 5", "Salle 5", "Soufiane El Atayi", "commence le jeudi 21 novembre 2024, à 8 h 30")
    assert len([shown for shown in salma.seen if not shown.toast]) == 3


def test_arriving_in_arabic_shows_the_group_in_arabic(stage: Stage) -> None:
    zineb = stage.person(6, client_language="ar")
    zineb.starts(stage.code("P002"))
    zineb.presses("العربية")
    zineb.presses("أوافق")
    zineb.sees("المجموعة 5", "مساهماتي")


def test_arriving_with_unknown_code_is_told_kindly(stage: Stage) -> None:
    somebody = stage.person(7)
    somebody.starts("grp_7f3a<>")
    somebody.sees("ne figure pas sur notre liste")


def test_consent_point_by_point_keeps_each_choice(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    salma.presses("Choisir point par point")
    salma.presses("Être cité")
    salma.presses("Confirmer")
    assert consents(stage.session, salma.row.pk) == {"take_part": True, "be_quoted": False, "be_contacted": True}


def test_refusing_consent_leads_to_paper_and_back(stage: Stage) -> None:
    salma = stage.person(5)
    salma.starts(stage.code("P003"))
    salma.presses("Français")
    salma.presses("fiche papier")
    salma.sees("Une fiche papier vous attend")
    assert salma.row.on_paper
    salma.presses("Finalement")
    salma.presses("J’accepte")
    salma.sees("Groupe 5")
