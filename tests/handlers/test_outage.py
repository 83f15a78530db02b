"""After hours without a network the day is told as it is now: one announcement, one card, nothing that has passed."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest

from dialog.delivery import Delivery, How
from tests.handlers.day import MOUNTAIN, to_phase, written
from tests.handlers.test_voting import write
from tests.stage import DATA, Person, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    content = base64.b64encode((DATA / "questionnaire_results.csv").read_bytes()).decode()
    made.order("import-questionnaire", content=content)
    return made


def comes_back(stage: Stage, person: Person, *, hours: float) -> list[str]:
    """Let the bot come back after so many hours; gives the names of what it announces to somebody."""
    before = len(stage.outgoing)
    stage.at += timedelta(hours=hours)
    stage.settle()
    own = [one for one in stage.outgoing[before:] if isinstance(one, Delivery) and one.chat_id == person.user_id]
    assert len({one.coalesce for one in own if one.how is How.CARD}) <= 1  # however many states: the newest is sent
    return [one.budget or "unnamed" for one in own if one.how is How.NEW]


@pytest.mark.parametrize(
    ("from_hour", "hours", "announced", "now"),
    [
        (10, 2.0, [], "Restitution de la séance 1"),  # the results and a whole session have passed
        (8, 3.8, [], "regroupement et classement"),
        (8, 2.95, ["writing-opens"], "écriture individuelle"),
        (8, 4.8, ["vote"], "Le vote est ouvert"),
        (8, 7.0, ["discussion-opens"], "discussion, jusqu’à 15 h 05"),
        (8, 24.0, ["closing"], "L’événement est terminé"),
    ],
)
def test_of_everything_that_passed_only_what_runs_now_is_announced(
    stage: Stage, from_hour: int, hours: float, announced: list[str], now: str
) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    amal = stage.member("P004")
    write(stage, "S1", "G5", MOUNTAIN, "P004")
    stage.passes(hours=from_hour - 8)
    before = len(zineb.seen)
    assert comes_back(stage, salma, hours=hours) == announced
    heard = [shown for shown in zineb.seen[before:] if shown.delivery is not None and shown.delivery.budget]
    assert len(heard) == len(announced)
    amal.says("/me")
    amal.sees(now)


def test_texts_stored_over_the_outage_count_by_their_time_and_get_one_answer_each(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    began = stage.at
    comes_back(stage, salma, hours=5)
    assert len(salma.says(MOUNTAIN, sent_at=began + timedelta(minutes=2))) == 1
    assert len(salma.says("/me", sent_at=began + timedelta(minutes=3))) == 1
    assert len(salma.says("Les familles n'ont pas d'ordinateur", sent_at=began + timedelta(minutes=4))) == 1
    for severity in ("5", "4"):
        salma.presses("Aucun en particulier")
        salma.presses(severity)
    assert [(row.session_id, row.severity, row.lateness) for row in written(stage)] == [
        ("S1", 5, "open"),
        ("S1", 4, "open"),
    ]
