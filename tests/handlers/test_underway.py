"""Long work: the organizer sees how far it has come and may stop it."""

from __future__ import annotations

import pytest

from dialog.buttons import encode
from dialog.incoming import JobUnderWay
from tests.stage import Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def ask(stage: Stage, ref: str) -> Person:
    person = stage.member(ref)
    person.says("/report")
    person.presses(next(iter(person.seen[-1].buttons)))
    person.presses("Français")
    person.presses("PDF")
    return person


def come(stage: Stage, share: float) -> None:
    work = stage.works[-1]
    stage.handle(JobUnderWay(kind=work.kind, payload=work.payload, share=share))


def test_work_shows_how_far_it_has_come(stage: Stage) -> None:
    ghizlane = ask(stage, "P019")
    ghizlane.sees("Préparation du document")
    come(stage, 0.4)
    ghizlane.sees("▓▓▓▓░░░░░░ 40 %")


def test_work_that_is_stopped_changes_nothing_and_says_so(stage: Stage) -> None:
    ghizlane = ask(stage, "P019")
    ghizlane.presses("Arrêter")
    ghizlane.sees("C’est arrêté. Rien n’a changé.")


def test_work_that_ended_before_the_tap_is_not_called_stopped(stage: Stage) -> None:
    ghizlane = ask(stage, "P019")
    card = ghizlane.sees("Préparation du document")
    stage.finish_job("report", None, error="no")
    ghizlane.presses("Arrêter", on=card)
    ghizlane.sees("C’était déjà terminé")


def test_nobody_else_stops_work_by_a_button_they_made_up(stage: Stage) -> None:
    ghizlane, salma = ask(stage, "P019"), stage.member("P003")
    button = next(each for each in ghizlane.sees("Préparation du document").buttons.values() if each.press is not None)
    assert button.press is not None
    salma.forges(encode(button.press))
    salma.sees("C’était déjà terminé")
    ghizlane.presses("Arrêter")
    ghizlane.sees("C’est arrêté")
