"""The clock of the day: by itself, by hand, after a stop, and on another date than the planned one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage import agenda, people
from storage.agenda import Block, GroupClock
from storage.people import Workshop
from tests.stage import MORNING, Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def workshop_of(stage: Stage) -> Workshop:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    return workshop


def block_of(stage: Stage, block_id: str) -> Block:
    block = agenda.block_by_id(stage.session, workshop_of(stage).id, block_id)
    assert block is not None
    return block


def clock_of(stage: Stage, group_id: str) -> GroupClock:
    clock = agenda.clock_of(stage.session, workshop_of(stage).id, "S1", group_id)
    assert clock is not None
    return clock


def at(hour: int, minute: int) -> datetime:
    return MORNING.replace(hour=hour - 1, minute=minute)


def test_day_caught_up_after_a_stop_keeps_its_planned_hours_and_tells_nothing_that_is_over(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(minutes=10)
    stage.at = at(11, 5)  # down from 8:10 until 11:05
    stage.settle()
    clock = clock_of(stage, "G5")
    assert (clock.phase, clock.began_at, clock.due_at) == ("discussion", at(11, 0), at(11, 35))
    assert (block_of(stage, "s1").ends_at, block_of(stage, "s1_rest").starts_at) == (at(12, 0), at(12, 0))
    told = [shown.text for shown in salma.seen if "jusqu’à" in shown.text and "Quel défi voyez-vous" in shown.text]
    assert told == []
    salma.sees("discussion")


def test_advance_on_another_date_goes_on_at_once(stage: Stage) -> None:
    stage = Stage(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    stage.import_workshop({})
    stage.advance(6)  # accueil, ouverture, cadrage, resultats, pause1, s1
    assert workshop_of(stage).running_block == "s1"
    assert clock_of(stage, "G1").phase == "brief"
    stage.advance(5)
    assert workshop_of(stage).running_block == "s1_rest"


def test_day_on_another_date_foresees_its_blocks_from_its_own_beginning(stage: Stage) -> None:
    begun = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    stage = Stage(begun)
    stage.import_workshop({})
    stage.advance()
    assert block_of(stage, "s1").starts_at == begun + timedelta(hours=2, minutes=15)


def test_pause_of_the_day_stops_blocks_and_groups(stage: Stage) -> None:
    stage.passes(hours=1, minutes=40)  # 9:40, framing
    stage.order("pause")
    stage.passes(minutes=30)
    assert workshop_of(stage).running_block == "cadrage"
    stage.order("resume")
    assert block_of(stage, "cadrage").ends_at == at(10, 20)
    stage.passes(minutes=11)
    assert workshop_of(stage).running_block == "resultats"


def test_pause_of_the_day_leaves_groups_paused_that_were_paused_before(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    stage.order("pause", group="G1")
    stage.passes(minutes=1)
    stage.order("pause")
    stage.passes(minutes=1)
    stage.order("resume")
    assert clock_of(stage, "G1").paused_at is not None
    assert clock_of(stage, "G2").paused_at is None
    assert clock_of(stage, "G2").due_at == at(11, 1)


def test_close_of_one_group_leaves_the_others_at_work(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    stage.order("close", group="G2")
    assert (clock_of(stage, "G2").phase, clock_of(stage, "G1").phase) == ("done", "silent_writing")
    assert "Restitution" in "".join(stage.order("close"))
    assert clock_of(stage, "G1").phase == "done"
    assert (block_of(stage, "s1").state, workshop_of(stage).running_block) == ("done", "s1_rest")


def test_order_that_ends_a_block_before_a_locked_one_says_until_when_nothing_runs(stage: Stage) -> None:
    stage.passes(hours=4, minutes=45)
    said = "".join(stage.order("close"))
    assert "La suite : Déjeuner" in said
    assert "12 h 55" in said


def test_extension_of_a_group_moves_what_follows(stage: Stage) -> None:
    stage.passes(hours=2, minutes=52)
    stage.order("extend", group="G5", minutes=5)
    assert block_of(stage, "s1").ends_at == at(12, 5)
    assert block_of(stage, "s1_rest").starts_at == at(12, 5)


def test_order_for_a_group_that_does_not_work_says_so(stage: Stage) -> None:
    assert stage.order("extend", group="G5", minutes=5) == ["Le groupe G5 n’a pas d’étape en cours."]


def test_order_says_what_stands_in_the_way_and_is_refused(stage: Stage) -> None:
    said = {
        name: "\n".join(stage.order(order, **arguments))
        for name, order, arguments in (
            ("no group", "extend", {"group": "G99", "minutes": 5}),
            ("not now", "extend", {"group": "G1", "minutes": 5}),
            ("not paused", "resume", {}),
            ("no number", "late", {"apply": 3}),
        )
    }
    assert said == {
        "no group": "Aucun groupe G99 dans cet atelier. Les groupes : G1, G2, G3, G4, G5, G6, W1, W2, W3.",
        "not now": "Le groupe G1 n’a pas d’étape en cours.",
        "not paused": "La journée n’est pas suspendue.",
        "no number": "Aucun rattrapage n° 3 : il n’y en a aucun à appliquer maintenant.",
    }
    stage.order("pause")
    assert stage.order("pause") == ["La journée est déjà suspendue."]


def test_order_for_a_group_answers_where_it_stands(stage: Stage) -> None:
    stage.passes(hours=2, minutes=51)
    assert stage.order("extend", group="G5", minutes=5)[-1].endswith("écriture individuelle, jusqu’à 11 h 05")
    assert stage.order("extend", group="G5", minutes=500) == ["180 minutes au plus à la fois."]
    assert stage.order("pause", group="G5")[-1].endswith("écriture individuelle, temps suspendu")
    assert stage.order("pause", group="G5") == ["Le temps du groupe G5 est déjà suspendu."]
    assert stage.order("reopen", group="G5")[-1].endswith("mise en route, jusqu’à 10 h 56")
    assert stage.order("reopen", group="G5") == ["Le groupe G5 n’a pas encore d’étape à rouvrir."]
