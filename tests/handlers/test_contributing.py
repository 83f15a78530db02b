"""A text becomes a contribution in at most two taps, in French, Arabic and English."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dialog.incoming import Text
from storage import people
from storage.contributions import versions
from storage.written import kept_by
from tests.handlers.day import MOUNTAIN, to_phase, within_limits, written
from tests.stage import DATA, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_any_text_in_silent_writing_becomes_a_challenge_in_two_taps(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    before = len(salma.seen)
    salma.says("pas d'internet dans les écoles satellites de montagne")
    salma.sees("aspect")
    salma.presses("Aucun en particulier")
    salma.sees("gravité")
    salma.presses("4")
    salma.sees("S1-1", "jusqu’à 8 h 45", "Ajouter un autre défi", "Modifier ou retirer")
    assert len(salma.seen) - before == 3
    (row,) = written(stage)
    assert (row.text, row.severity, row.group_id, row.dimension, row.shown_as, row.lateness, row.language) == (
        "pas d'internet dans les écoles satellites de montagne",
        4,
        "G5",
        "conn",
        "hidden",
        "open",
        "fr",
    )
    within_limits(salma)


def test_button_asks_for_the_text_and_says_who_will_see_it(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.presses("Écrire un défi")
    salma.sees("Quel défi voyez-vous", "sans votre nom ni votre organisme")
    within_limits(salma)


def test_arabic_challenge_gets_arabic_questions_and_receipt(stage: Stage) -> None:
    zineb = stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    zineb.says("الريزو ضعيف بزاف فالعالم القروي، حتى الأستاذ ما كيقدرش يدخل لمسار")
    zineb.presses("لا جانب بعينه")
    zineb.sees("درجة حدة", "1 ضعيفة", "5 شديدة")
    zineb.says("٥")
    zineb.sees("سُجّل", "S1-1", "تعديل أو سحب")
    assert [(row.severity, row.language) for row in written(stage)] == [(5, "ar")]
    within_limits(zineb)


def test_solution_takes_one_tap_for_the_challenge_it_answers(stage: Stage) -> None:
    salma, omar = stage.member("P003"), stage.member("P004")
    to_phase(stage, "silent_writing")
    salma.says("pas d'internet dans les écoles satellites de montagne")
    salma.presses("Aucun en particulier")
    salma.presses("4")
    seat = people.seat_of(stage.session, omar.row.pk, "S2")
    people.place(stage.session, omar.row, "S2", "W3", "moved", stage.at) if seat is None else None
    to_phase(stage, "silent_writing", "S2", "W3")
    omar.says("Relier les écoles de montagne par satellite avec le fonds du service universel")
    omar.sees("À quel défi", "S1-1 · pas d'internet")
    omar.presses("S1-1")
    omar.sees("S2-1", "Proposer une autre solution", "Compléter")
    solution = written(stage)[-1]
    assert (solution.kind, solution.answers, solution.dimension, solution.group_id) == (
        "solution",
        ["S1-1"],
        "conn",
        "W3",
    )
    within_limits(salma, omar)


def test_double_tap_on_the_last_answer_records_once(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says("pas d'internet dans les écoles satellites de montagne")
    salma.presses("Aucun en particulier")
    question = salma.sees("gravité")
    salma.presses("3", on=question)
    salma.presses("3", on=question)
    assert [row.code for row in written(stage)] == ["S1-1"]


def test_what_will_be_recorded_is_shown_before_the_tap_that_records_it(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    salma.sees("Le défi, tel qu’il sera enregistré", MOUNTAIN, "aspect")
    salma.presses("Équipements")
    salma.sees("Le défi, tel qu’il sera enregistré", f"{MOUNTAIN} · Équipements", "gravité")
    salma.presses("Revenir")
    salma.presses("Revenir")
    salma.sees("Quel défi voyez-vous")
    salma.says("l'électricité est coupée chaque après-midi")
    assert "tel qu’il sera enregistré" in salma.sees("aspect").text
    salma.presses("Électricité")
    salma.presses("5")
    assert [(row.text, row.severity) for row in written(stage)] == [("l'électricité est coupée chaque après-midi", 5)]
    assert MOUNTAIN in {kept.text for kept in kept_by(stage.session, salma.row.pk)}
    zineb.presses("كتابة تحدٍّ")
    zineb.says("المدارس الفرعية بدون أنترنت")
    assert "كما سيُسجَّل" not in zineb.sees("أي جانب").text  # asked for, and another question follows
    zineb.presses("لا جانب بعينه")
    zineb.sees("التحدي كما سيُسجَّل: المدارس الفرعية بدون أنترنت", "درجة حدة")
    within_limits(salma, zineb)


def plain(change: dict[str, Any]) -> Stage:
    """Set the stage for a workshop whose challenges are written and nothing else is asked of them."""
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    for dimension in plan["dimensions"]:
        dimension.pop("subtopics", None)
    for session in plan["sessions"]:
        session["ratings"] = [each for each in session.get("ratings", ()) if each.get("by") != "author"]
    made = Stage()
    made.import_workshop({**{key: plan[key] for key in ("dimensions", "sessions")}, **change})
    return made


def test_text_of_which_nothing_is_asked_is_confirmed_before_it_is_recorded() -> None:
    stage = plain({})
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    salma.says("Bonjour, où se trouve la salle du groupe 5 ?")
    salma.sees("Le défi, tel qu’il sera enregistré", "Est-ce bien ce que vous voulez dire au groupe")
    salma.presses("Abandonner")
    assert written(stage) == []
    salma.says(MOUNTAIN)
    salma.presses("Enregistrer")
    salma.sees("code S1-1")
    zineb.says("المدارس الفرعية بدون أنترنت")
    zineb.presses("تسجيل")
    zineb.sees("S1-2")
    assert [row.severity for row in written(stage)] == [None, None]
    within_limits(salma, zineb)


def test_message_edited_in_telegram_asks_whether_its_contribution_changes_too(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    sent = stage.next_message()
    salma.does(Text(text=MOUNTAIN, message_id=sent))
    salma.presses("Aucun en particulier")
    salma.presses("4")
    salma.edits(sent, f"{MOUNTAIN}, même par satellite")
    salma.sees("Vous avez modifié votre message", "S1-1", "même par satellite")
    assert [row.text for row in written(stage)] == [MOUNTAIN]
    salma.presses("Mettre à jour S1-1")
    salma.sees("S1-1 est à jour", "même par satellite")
    [row] = written(stage)
    assert (row.text, [each.text for each in versions(stage.session, row.pk)]) == (
        f"{MOUNTAIN}, même par satellite",
        [MOUNTAIN],
    )
    salma.edits(sent, "tout autre chose, finalement")
    salma.presses("Garder la version enregistrée")
    assert [row.text for row in written(stage)] == [f"{MOUNTAIN}, même par satellite"]
    sent = stage.next_message()
    zineb.does(Text(text="المدارس الفرعية بدون أنترنت", message_id=sent))
    zineb.edits(sent, "المدارس الفرعية كلها بدون أنترنت")  # before it is recorded: the text itself changes
    zineb.sees("حُيّن نصكم", "أي جانب")
    zineb.presses("لا جانب بعينه")
    zineb.presses("5")
    zineb.edits(sent, "المدارس الفرعية في الجبال بدون أنترنت")
    zineb.presses("تحيين S1-2")
    assert written(stage)[1].text == "المدارس الفرعية في الجبال بدون أنترنت"
    within_limits(salma, zineb)
