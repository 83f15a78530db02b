"""Late and offline: what counts is when something was sent; nothing is lost because a door closed."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.handlers.day import MOUNTAIN, to_phase, within_limits, written
from tests.stage import Person, Stage

RABAT = ZoneInfo("Africa/Casablanca")


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def clock(at: datetime) -> str:
    local = at.astimezone(RABAT)
    return f"{local.hour} h {local.minute:02}" if local.minute else f"{local.hour} h"


def closed(stage: Stage, *, minutes: float) -> tuple[Person, datetime]:
    """Bring Salma to so many minutes after the end of writing; gives the end too."""
    salma = stage.member("P003")
    to_phase(stage, "discussion")
    stage.passes(minutes=10)
    stage.advance(group="G5")
    ended = stage.at
    stage.passes(minutes=minutes)
    return salma, ended


def finish(salma: Person) -> None:
    salma.presses("Aucun en particulier")
    salma.presses("3")


def test_text_sent_before_the_close_counts_however_late_it_arrives(stage: Stage) -> None:
    salma, ended = closed(stage, minutes=12)
    sent = ended - timedelta(minutes=1)
    salma.says(MOUNTAIN, sent_at=sent)
    finish(salma)
    salma.sees(f"Écrite à {clock(sent)}, reçue à {clock(stage.at)}", "« écrite avant la clôture »")
    (row,) = written(stage)
    assert (row.lateness, row.sent_at, row.state) == ("open", sent, "active")


def test_two_minutes_of_grace_follow_the_close(stage: Stage) -> None:
    salma, ended = closed(stage, minutes=1.5)
    salma.says(MOUNTAIN)
    finish(salma)
    salma.sees(f"L’écriture s’est terminée à {clock(ended)}", "elle compte")
    assert [row.lateness for row in written(stage)] == ["grace"]


def test_later_still_it_goes_to_the_late_tray_with_a_receipt_that_says_so(stage: Stage) -> None:
    salma, ended = closed(stage, minutes=4)
    salma.says(MOUNTAIN)
    salma.sees(f"L’écriture s’est terminée à {clock(ended)}", "rejoindra les contributions tardives", MOUNTAIN)
    finish(salma)
    salma.sees("code S1-1", f"L’écriture s’est terminée à {clock(ended)}", "rejoint les contributions tardives")
    assert [(row.code, row.lateness) for row in written(stage)] == [("S1-1", "late")]


def test_question_open_at_the_close_is_finished_afterwards(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "discussion")
    salma.says(MOUNTAIN)
    salma.sees("Quel aspect")
    stage.passes(minutes=1)
    stage.advance(group="G5")
    stage.passes(minutes=5)
    finish(salma)
    assert [(row.text, row.lateness) for row in written(stage)] == [(MOUNTAIN, "open")]
    within_limits(salma)


def test_messages_kept_by_telegram_over_an_outage_are_worked_off_in_order(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    began = stage.at
    stage.at += timedelta(minutes=9)  # nothing was heard meanwhile
    salma.says(MOUNTAIN, sent_at=began + timedelta(minutes=2))
    salma.says("Les familles n'ont pas d'ordinateur à la maison", sent_at=began + timedelta(minutes=4))
    salma.sees("Nous gardons votre message")
    for severity in ("5", "4"):
        salma.presses("Aucun en particulier")
        salma.presses(severity)
    assert [(row.code, row.severity, row.sent_at) for row in written(stage)] == [
        ("S1-1", 5, began + timedelta(minutes=2)),
        ("S1-2", 4, began + timedelta(minutes=4)),
    ]
