"""Completing a solution: from its receipt, and again in the action sheet's phase; no tap undoes itself."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from storage.people import place
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import Person, Stage

SOLUTION = "Relier les écoles de montagne par satellite avec le fonds du service universel"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def with_solutions(stage: Stage) -> tuple[Person, Person]:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    for person in (salma, zineb):
        place(stage.session, person.row, "S2", "W3", "moved", stage.at)
    to_phase(stage, "silent_writing", "S2", "W3")
    salma.says(SOLUTION)
    salma.presses("S1-1")
    zineb.says("ربط مدارس الجبال عبر الأقمار الاصطناعية")
    zineb.presses("S1-1")
    return salma, zineb


def test_receipt_leads_to_commitments_in_both_languages(stage: Stage) -> None:
    salma, zineb = with_solutions(stage)
    salma.presses("Compléter (facultatif)")
    salma.presses("Engagements servis")
    salma.sees("Quels engagements sert cette solution ?", "Feuille de route")
    salma.presses("Feuille de route")
    page = salma.seen[-1]
    first = next(label for label in page.buttons if label.startswith("☐"))
    salma.presses(first, on=page)
    salma.presses(first, on=page)
    assert first.replace("☐", "☑") in salma.seen[-1].buttons
    salma.presses("Revenir à la fiche")
    salma.sees("1 engagement servi", "Défis visés : S1-1")
    zineb.presses("استكمال (اختياري)")
    zineb.presses("الالتزامات المستهدفة")
    zineb.presses("خارطة الطريق")
    zineb.presses("☐")
    zineb.presses("الرجوع إلى البطاقة")
    zineb.sees("التزام واحد مستهدف")
    solutions = [row for row in written(stage) if row.kind == "solution"]
    assert [len(row.engagements) for row in solutions] == [1, 1]
    within_limits(salma, zineb)


def test_action_sheet_phase_leads_to_ones_own_solution(stage: Stage) -> None:
    salma, zineb = with_solutions(stage)
    badr = stage.member("P007")
    place(stage.session, badr.row, "S2", "W3", "moved", stage.at)
    to_phase(stage, "action_sheet", "S2", "W3")
    salma.sees("fiche action", "Vos solutions peuvent encore être complétées", "Compléter ma solution")
    assert "Compléter ma solution" not in badr.seen[-1].buttons
    salma.presses("Compléter ma solution")
    salma.presses("Horizon")
    salma.presses("entre 6 et 18 mois")
    salma.presses("Qui porterait cette solution ?")
    salma.sees("🔒 Ce nom paraît avec votre solution, sans le vôtre.")
    salma.says("ANRT")
    salma.sees("Horizon : entre 6 et 18 mois", "Porteur proposé : ANRT")
    zineb.presses("استكمال الحل المقترح")
    zineb.sees("كل ما يلي اختياري")
    row = next(row for row in written(stage) if row.text == SOLUTION)
    assert (row.horizon, row.lead) == ("6-18", "ANRT")
    within_limits(salma, zineb)


def test_sheet_that_is_closed_says_since_when_and_is_offered_no_more(stage: Stage) -> None:
    salma, zineb = with_solutions(stage)
    to_phase(stage, "report", "S2", "W3")
    closed = stage.at.astimezone(ZoneInfo("Africa/Casablanca"))
    stage.passes(minutes=2)
    salma.presses("Compléter (facultatif)")
    salma.sees(f"Cette fiche s’est fermée à {closed.hour} h{f' {closed.minute:02}' if closed.minute else ''}.")
    zineb.presses("استكمال (اختياري)")
    zineb.sees(f"أُغلقت هذه البطاقة على الساعة {closed:%H:%M}.")
    salma.says("/mine")
    salma.presses("S2-1")
    assert "Compléter (facultatif)" not in salma.seen[-1].buttons
    stage.passes(minutes=4)
    salma.says("Ouvrir les salles connectées des collèges le soir")
    if any("tardives" in label for label in salma.seen[-1].buttons):
        salma.presses("L’ajouter aux contributions tardives")
    salma.presses("S1-1")
    salma.sees("rejoint les contributions tardives")
    assert list(salma.seen[-1].buttons) == ["Où j’en suis"]
