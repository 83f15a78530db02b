"""An event of two days with the clock put forward in the night between them, played by the clock alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from storage import agenda
from tests.handlers.day import WORKSHOP, contribute, written
from tests.stage import DATA, Stage

END_OF_RAMADAN = ["2025-04-05", "2025-04-06"]  # Rabat keeps UTC+0 on the first day and UTC+1 on the second
SECOND_DAY = {"s2", "pause2", "s2_rest", "s2_vote", "synthese", "cloture"}  # from 14:15


@pytest.fixture
def stage() -> Stage:
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    for block in plan["agenda"]:
        if block["id"] in SECOND_DAY:
            block["day"] = 2
    plan["workshop"]["days"] = END_OF_RAMADAN
    for session in plan["sessions"]:
        if session["agenda_id"] == "s2":
            session["day"] = 2
    made = Stage(datetime(2025, 4, 5, 8, 0, tzinfo=UTC))
    made.import_workshop({key: plan[key] for key in ("workshop", "agenda", "sessions")})
    return made


def begins(stage: Stage, block: str) -> str:
    found = agenda.block_by_id(stage.session, WORKSHOP, block)
    assert found is not None
    return f"{found.starts_at:%d %H:%M} {found.state}"


def test_second_day_begins_at_its_hour_after_the_clock_was_put_forward(stage: Stage) -> None:
    soufiane, salma, adam = stage.member("P043"), stage.member("P003"), stage.member("P028")
    stage.passes(hours=2, minutes=52)  # 10:52 on the first day, UTC+0
    soufiane.sees("Écriture individuelle", "Fin prévue à 11 h")
    contribute(salma, "Le réseau tombe à chaque orage dans la vallée")
    stage.passes(hours=4)
    assert (begins(stage, "dejeuner"), begins(stage, "s2")) == ("05 12:55 done", "06 13:15 planned")
    adam.says("/desk")
    adam.sees("Prochaine étape : Séance 2", "à 14 h 15 (dimanche 6 avril 2025)")
    stage.passes(hours=22, minutes=35)  # 14:27 on the second day, UTC+1
    assert begins(stage, "s2") == "06 13:15 running"
    soufiane.sees("Groupe de travail 3", "Écriture individuelle", "Fin prévue à 14 h 30")
    assert [row.code for row in written(stage)] == ["S1-1"]


def test_programme_stands_under_its_days(stage: Stage) -> None:
    salma = stage.member("P003")
    salma.says("/agenda")
    salma.sees("samedi 5 avril 2025\n8 h 30 · Accueil")
    while "La suite" in salma.seen[-1].buttons:
        salma.presses("La suite")
    shown = salma.sees("dimanche 6 avril 2025")
    assert "samedi" not in shown.text


def test_late_first_day_leaves_the_second_where_it_is(stage: Stage) -> None:
    organizer = stage.member("P028")
    stage.passes(hours=4, minutes=50)  # 12:50
    organizer.says("/desk")
    organizer.presses("Donner ou retirer du temps")
    organizer.presses("Ajouter 15 minutes")
    organizer.presses("Ajouter 15 minutes")
    assert begins(stage, "s2") == "06 13:15 planned"
    stage.passes(hours=24, minutes=40)  # 14:30 on the second day
    organizer.says("/desk")
    organizer.sees("Séance 2", "jusqu’à 15 h 30", "À l’heure.")
    assert begins(stage, "s2_rest") == "06 14:45 planned"


def test_two_days_are_played_to_their_end(stage: Stage) -> None:
    zineb = stage.member("P002", "العربية")
    stage.passes(hours=33)
    assert [begins(stage, block) for block in ("s1_rest", "s2_rest", "cloture")] == [
        "05 12:00 done",
        "06 14:45 done",
        "06 16:00 done",
    ]
    zineb.says("/me")
    zineb.sees("انتهت أشغال هذا الحدث")
