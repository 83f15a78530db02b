"""The facilitator's pad: the time of one group, shown before it is changed."""

from __future__ import annotations

import pytest

from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def writing(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)  # 10:51, silent writing


def test_pad_shows_people_and_time_of_the_own_group(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.sees("Groupe 5", "Écriture individuelle", "il reste 9 minutes", "Présences : 1 sur")


def test_pad_extension_is_shown_before_it_counts(stage: Stage) -> None:
    soufiane = stage.member("P043")
    salma = stage.member("P003")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Ajouter 5 minutes")
    soufiane.sees("finirait cette étape à 11 h 05")
    soufiane.presses("Ajouter 5 minutes")
    soufiane.sees("Fin prévue à 11 h 05")
    salma.sees("jusqu’à 11 h 05")


def test_pad_pause_stops_only_this_group(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Mettre en pause")
    soufiane.sees("temps suspendu")
    stage.passes(minutes=20)
    states = stage.order("advance", group="nowhere")
    assert states
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Reprendre")
    soufiane.sees("Écriture individuelle", "il reste 9 minutes")


def test_pad_close_passes_the_group_on(stage: Stage) -> None:
    adil = stage.member("P024", "العربية")
    writing(stage)
    adil.says("/me")
    adil.presses("تسيير مجموعتي")
    adil.presses("إنهاء هذه المرحلة")
    adil.presses("إنهاء هذه المرحلة")
    adil.sees("النقاش")


def test_pad_button_of_a_stranger_is_refused(stage: Stage) -> None:
    salma = stage.member("P003")
    writing(stage)
    salma.forges("pad.closed~0~2~5")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_pad_warns_facilitators_before_the_end(stage: Stage) -> None:
    soufiane = stage.member("P043")
    writing(stage)
    stage.passes(minutes=8)
    assert any("Il reste 2 minutes" in shown.text for shown in soufiane.seen)
