"""Preflight: what is not ready is said first, with its fix."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def test_preflight_shows_red_lines_first_with_their_fix(stage: Stage) -> None:
    adam = stage.member("P028")
    adam.says("/desk")
    adam.presses("Places, vérifications, clôture")
    adam.presses("Vérifier que tout est prêt")
    shown = adam.sees("1 point empêche de commencer", "aucun canal de plénière. Ajoutez le bot à votre canal")
    assert len(shown.text) <= 900
    stage.order("set-chat", kind="plenary", chat_id="-1001")
    adam.presses("Vérifier à nouveau")
    adam.sees("Rien ne manque ; quelques points à voir.")


def test_preflight_on_the_command_line_lists_everything(stage: Stage) -> None:
    stage.order("set-chat", kind="plenary", chat_id="-1001")
    said = "\n".join(stage.order("preflight"))
    assert "aucune personne de l’organisation n’a encore ouvert Halqa" in said
    assert "Adil" in said
    assert "les places de la séance S2 ne sont pas encore attribuées" in said
    assert "✔ le canal de plénière reçoit nos messages." in said
    assert "✔ la prochaine étape commencera à l’heure dite." in said


def test_preflight_says_that_a_day_in_the_past_is_driven_by_hand() -> None:
    stage = Stage(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    stage.import_workshop({})
    assert any("rien n’avancera tout seul" in line for line in stage.order("preflight"))


def test_preflight_in_arabic(stage: Stage) -> None:
    adam = stage.member("P028", "العربية")
    adam.says("/desk")
    adam.presses("المقاعد والتحقق والإغلاق")
    adam.presses("التحقق من الجاهزية")
    adam.sees("نقطة واحدة تمنع البدء.", "لا توجد قناة للجلسة العامة")
