"""Written too early: what somebody types before their group writes is theirs to use in one tap once it does."""

from __future__ import annotations

import pytest
from sqlmodel import select

from storage.contributions import Kept
from tests.handlers.day import MOUNTAIN, to_phase, within_limits, written
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_text_before_writing_opens_becomes_a_challenge_in_one_tap(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "brief")
    salma.says(MOUNTAIN)
    salma.sees("Votre message est conservé", "Dès que l’écriture s’ouvre, une touche suffira pour en faire un défi.")
    stage.passes(minutes=6)
    to_phase(stage, "silent_writing")
    salma.presses("Reprendre : pas d'internet")
    salma.sees(MOUNTAIN)
    salma.presses("Aucun en particulier")
    salma.presses("4")
    (row,) = written(stage)
    assert (row.text, row.lateness, row.state, row.session_id) == (MOUNTAIN, "open", "active", "S1")
    assert stage.session.exec(select(Kept)).all() == []
    salma.presses("Reprendre : pas d'internet")
    salma.sees("Ce texte a déjà trouvé sa place")
    assert len(written(stage)) == 1
    within_limits(salma)


def test_solution_typed_early_in_arabic_is_offered_to_its_author_alone(stage: Stage) -> None:
    amina, salma = stage.member("P002", "العربية"), stage.member("P003")
    to_phase(stage, "report", session="S1", group="G1")
    stage.passes(minutes=150)
    to_phase(stage, "brief", session="S2", group="W1")
    amina.says("منصة وطنية للموارد الرقمية بالأمازيغية")
    amina.sees("عند انطلاق الكتابة، تكفي لمسة واحدة", "لاقتراحها حلا.")
    to_phase(stage, "silent_writing", session="S2", group="W1")
    assert any("استعمال ما كتبتموه" in label for shown in amina.seen for label in shown.buttons)
    assert not any("Reprendre" in label for shown in salma.seen for label in shown.buttons)


def test_greeting_typed_early_is_not_offered(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "brief")
    salma.says("ok")
    salma.sees("Votre message est conservé")
    to_phase(stage, "silent_writing")
    assert not any("Reprendre" in label for shown in salma.seen for label in shown.buttons)


def test_reminder_leads_whoever_typed_something_to_the_answer_it_waits_for(stage: Stage) -> None:
    soufiane, salma, zineb = stage.member("P043"), stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Rappel discret")
    zineb.sees("تود مجموعتكم قراءة رأيكم")
    salma.sees("Il manque une réponse pour que votre groupe vous lise", f"Votre défi est conservé : {MOUNTAIN}")
    salma.presses("Reprendre", on=salma.seen[-1])
    salma.presses("Aucun en particulier")
    salma.presses("4")
    assert [row.text for row in written(stage)] == [MOUNTAIN]
    within_limits(salma, zineb)
