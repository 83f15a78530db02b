"""What works at any step: where am I, help, the language, leaving; and buttons whose step is over."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from dialog.incoming import Text
from storage.contributions import versions
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import Person, Stage

RABAT = ZoneInfo("Africa/Casablanca")


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def half_written(stage: Stage) -> Person:
    """Bring Salma to the last question of a contribution."""
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    salma.presses("Aucun en particulier")
    salma.sees("gravité de ce défi")
    return salma


def toasts(stage: Stage) -> list[str]:
    return [said for _, said in stage.toasts]


def test_language_changed_in_the_middle_asks_the_same_question_again(stage: Stage) -> None:
    salma = half_written(stage)
    salma.says("/language")
    assert "Bienvenue" not in salma.sees("Dans quelle langue", "العربية").text
    salma.presses("العربية")
    salma.sees("ما درجة حدة هذا التحدي في نظركم؟")
    salma.presses("4")
    salma.sees("سُجّل التحدي الذي كتبتموه برمز S1-1")
    assert [(row.text, row.severity) for row in written(stage)] == [(MOUNTAIN, 4)]


def test_commands_answer_in_the_middle_and_the_question_waits(stage: Stage) -> None:
    salma = half_written(stage)
    salma.says("/me")
    salma.sees("Vous avez une réponse en cours", "Groupe 5", "écriture individuelle")
    salma.presses("Reprendre")
    salma.sees("gravité de ce défi")
    salma.says("/help")
    salma.sees("Votre réponse en cours est conservée", "gravité de ce défi")
    salma.says("/cancel")
    salma.sees("L’étape est abandonnée", "Reprendre où j’en étais")
    salma.presses("Reprendre où j’en étais")
    salma.sees("gravité de ce défi")
    salma.presses("2")
    assert [(row.text, row.severity) for row in written(stage)] == [(MOUNTAIN, 2)]
    within_limits(salma)


def test_old_button_says_when_its_step_ended_and_shows_where_we_are(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    stage.passes(minutes=2)
    contribute(salma, MOUNTAIN)
    zineb.says("المدارس الفرعية بدون أنترنت")
    asked = zineb.sees("أي جانب يمسه هذا التحدي")
    zineb.presses("لا جانب بعينه")
    zineb.presses("5")
    ended = stage.at.astimezone(RABAT)
    rating = next(shown for shown in reversed(salma.seen) if "gravité" in shown.text)
    stage.passes(minutes=30)
    salma.presses("3", on=rating)
    assert (
        toasts(stage)[-1] == f"Cette étape s’est terminée à {ended.hour} h {ended.minute:02}. Voici où nous en sommes."
    )
    salma.sees("Groupe 5", "Maintenant")
    zineb.presses("لا جانب بعينه", on=asked)
    assert toasts(stage)[-1] == f"انتهت هذه المرحلة على الساعة {ended:%H:%M}. نحن الآن هنا."
    assert len(written(stage)) == 2


def test_button_of_a_question_already_answered_leads_to_the_next(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    asked = salma.sees("Quel aspect")
    salma.presses("Aucun en particulier")
    stage.passes(seconds=20)
    salma.presses("Aucun en particulier", on=asked)
    assert toasts(stage)[-1] == "Vous avez déjà répondu à cette question. Voici la suivante."
    salma.sees("gravité de ce défi")


def test_writing_button_after_the_close_says_so_before_anything_is_typed(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    old = next(shown for shown in reversed(salma.seen) if "Écrire un défi" in shown.buttons)
    to_phase(stage, "merge_and_rank")
    stage.passes(minutes=5)
    salma.presses("Écrire un défi", on=old)
    salma.sees("L’écriture s’est terminée à", "rejoindra les contributions tardives", "Quel défi voyez-vous ?")
    contribute(salma, MOUNTAIN)
    salma.sees("Votre défi est enregistré", "rejoint les contributions tardives")


def test_group_that_is_done_may_still_be_read(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    to_phase(stage, "report")
    stage.advance(group="G5")
    zineb.says("/me")
    zineb.presses("قراءة مساهمات المجموعة")
    assert not any("مساندة" in label for label in zineb.sees(MOUNTAIN).buttons)


def test_quiet_mode_leaves_only_the_card(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.presses("Programme et autres choix")
    salma.presses("Passer en mode discret")
    salma.sees("Le mode discret est actif")
    to_phase(stage, "discussion")
    assert [name for user, name in stage.budget if user == salma.user_id] == []
    salma.sees("discussion", "Lire les contributions du groupe")


def test_long_paste_that_is_edited_at_once_is_replaced_and_not_lengthened(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    pasted = stage.next_message()
    salma.does(Text(text="é" * 4096, message_id=pasted))
    assert len(salma.edits(pasted, MOUNTAIN)) == 1
    salma.presses("Aucun en particulier")
    salma.presses("4")
    assert [row.text for row in written(stage)] == [MOUNTAIN]
    (row,) = written(stage)
    assert [each.text for each in versions(stage.session, row.pk)] == ["é" * 4096]
