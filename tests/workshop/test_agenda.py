"""The agenda slides, stops at what is locked, and says what moves."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.workshop.plan_files import WORKSHOP_TEXT, november_plan
from workshop.agenda import (
    Agenda,
    AgendaChange,
    BlockState,
    Collision,
    Moved,
    advance_agenda,
    begin_block,
    collisions,
    end_block_at,
    find_block,
    finish_block,
    lengthen_block,
    minutes_late,
    next_block,
    open_agenda,
    running_block,
)
from workshop.decision import Refusal
from workshop.errors import UnknownId
from workshop.model import WorkshopPlan
from workshop.plan import read_plan

PLAN = november_plan()


def _at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2024, 11, 21, hour, minute, second, tzinfo=PLAN.zone).astimezone(UTC)


def _begun(block_id: str, at: datetime, agenda: Agenda | None = None) -> Agenda:
    found = begin_block(agenda or open_agenda(PLAN), block_id, at)
    assert not isinstance(found, Refusal)
    return found


def test_agenda_opens_as_planned() -> None:
    agenda = open_agenda(PLAN)
    assert [block.id for block in agenda] == [block.id for block in PLAN.agenda]
    assert (minutes_late(agenda, _at(8, 0)), collisions(agenda), running_block(agenda)) == (0, (), None)
    assert [phase.id for phase in find_block(agenda, "s1").later_phases][:2] == ["brief", "silent_writing"]


def test_late_block_pushes_the_floating_ones_and_leaves_lunch() -> None:
    agenda = _begun("cadrage", _at(9, 55))
    assert minutes_late(agenda, _at(9, 55)) == 25
    assert find_block(agenda, "s1").starts_at == _at(11, 10)
    assert find_block(agenda, "dejeuner").starts_at == _at(12, 55)
    assert find_block(agenda, "s2").starts_at == _at(14, 15)
    assert collisions(agenda) == (Collision(locked_id="dejeuner", by_id="s1_vote", minutes=25),)


def test_block_that_begins_early_pulls_nothing_forward() -> None:
    agenda = _begun("resultats", _at(9, 40))
    assert find_block(agenda, "resultats").ends_at == _at(10, 20)
    assert find_block(agenda, "pause1").starts_at == _at(10, 30)
    assert minutes_late(agenda, _at(9, 40)) == 0


def test_locked_block_that_begins_late_still_ends_as_planned() -> None:
    assert find_block(_begun("dejeuner", _at(13, 5)), "dejeuner").ends_at == _at(14, 15)


def test_lateness_grows_while_a_block_runs_over() -> None:
    agenda = _begun("ouverture", _at(9, 0))
    assert [minutes_late(agenda, _at(9, minute)) for minute in (20, 30, 41)] == [0, 0, 11]


def test_advance_walks_through_the_whole_day() -> None:
    agenda: Agenda | Refusal = open_agenda(PLAN)
    for block in PLAN.agenda:
        assert not isinstance(agenda, Refusal)
        agenda = advance_agenda(agenda, block.starts_at)
        assert not isinstance(agenda, Refusal)
        running = running_block(agenda)
        assert running is not None
        assert running.id == block.id
    assert not isinstance(agenda, Refusal)
    agenda = advance_agenda(agenda, _at(17, 15))
    assert not isinstance(agenda, Refusal)
    assert {block.state for block in agenda} == {BlockState.DONE}
    assert advance_agenda(agenda, _at(17, 16)) == Refusal.because("agenda-over")


def test_block_passed_over_is_skipped() -> None:
    agenda = _begun("s1", _at(10, 45), _begun("cadrage", _at(9, 30)))
    assert [find_block(agenda, each).state for each in ("cadrage", "resultats", "pause1", "s1")] == [
        BlockState.DONE,
        BlockState.SKIPPED,
        BlockState.SKIPPED,
        BlockState.RUNNING,
    ]


def test_five_more_minutes_say_what_moves_before_they_are_given() -> None:
    agenda = _begun("s1", _at(10, 45))
    change = lengthen_block(agenda, "s1", 5, _at(11, 30))
    assert isinstance(change, AgendaChange)
    assert change.moved == (
        Moved(block_id="s1", starts_at=_at(10, 45), ends_at=_at(12, 5), minutes=0),
        Moved(block_id="s1_rest", starts_at=_at(12, 5), ends_at=_at(12, 45), minutes=5),
        Moved(block_id="s1_vote", starts_at=_at(12, 45), ends_at=_at(13, 0), minutes=5),
    )
    assert change.collisions == (Collision(locked_id="dejeuner", by_id="s1_vote", minutes=5),)


def test_minutes_taken_away_give_the_planned_times_back() -> None:
    agenda = _begun("s1", _at(10, 45))
    longer = lengthen_block(agenda, "s1", 15, _at(11, 0))
    assert isinstance(longer, AgendaChange)
    shorter = lengthen_block(longer.agenda, "s1", -15, _at(11, 1))
    assert isinstance(shorter, AgendaChange)
    assert (shorter.agenda, shorter.collisions) == (agenda, ())


def test_slowest_group_moves_what_follows() -> None:
    agenda = _begun("s1", _at(10, 45))
    change = end_block_at(agenda, "s1", _at(12, 3, 20), _at(11, 30))
    assert [(each.block_id, each.starts_at) for each in change.moved][1] == (
        "s1_rest",
        _at(12, 3) + timedelta(seconds=20),
    )


def test_agenda_refuses_what_cannot_be() -> None:
    agenda = _begun("s1", _at(10, 45))
    assert begin_block(agenda, "s1", _at(10, 46)) == Refusal.because("agenda-already-begun", block="s1")
    assert finish_block(agenda, "s2", _at(10, 46)) == Refusal.because("agenda-not-running", block="s2")
    assert lengthen_block(agenda, "dejeuner", 5, _at(10, 46)) == Refusal.because("agenda-locked", block="dejeuner")
    assert lengthen_block(agenda, "s1", -60, _at(11, 30)) == Refusal.because("agenda-too-short", block="s1")
    assert lengthen_block(agenda, "cadrage", 5, _at(11, 30)) == Refusal.because("agenda-already-over", block="cadrage")
    with pytest.raises(UnknownId):
        find_block(agenda, "nap")


def _on_days(days: list[str], blocks: list[tuple[int, str, str]]) -> WorkshopPlan:
    whole = json.loads(WORKSHOP_TEXT)
    whole["workshop"]["days"] = days
    title = whole["agenda"][0]["title"]
    whole.update(sessions=[], ballots=[])
    whole["agenda"] = [
        {"id": f"b{n}", "day": day, "start": start, "end": end, "kind": "plenary", "title": title}
        for n, (day, start, end) in enumerate(blocks)
    ]
    return read_plan(json.dumps(whole), source="w.json")


def test_two_days_keep_their_nights() -> None:
    plan = _on_days(["2024-11-21", "2024-11-22"], [(1, "09:00", "12:00"), (1, "12:00", "17:00"), (2, "09:00", "12:00")])
    agenda = _begun("b0", _at(11, 0), open_agenda(plan))
    assert find_block(agenda, "b1").ends_at == _at(19, 0)
    assert find_block(agenda, "b2").starts_at == _at(9, 0) + timedelta(days=1)


def test_day_that_crosses_the_end_of_ramadan_keeps_its_lengths() -> None:
    plan = _on_days(["2025-04-05", "2025-04-06"], [(1, "09:00", "12:00"), (2, "09:00", "12:00")])
    first, second = open_agenda(plan)
    assert (first.length, second.length) == (timedelta(hours=3), timedelta(hours=3))
    assert second.starts_at - first.starts_at == timedelta(hours=23)
    agenda = _begun("b1", datetime(2025, 4, 6, 8, 10, tzinfo=UTC), open_agenda(plan))
    assert minutes_late(agenda, datetime(2025, 4, 6, 8, 10, tzinfo=UTC)) == 10
    assert next_block(agenda) is None
