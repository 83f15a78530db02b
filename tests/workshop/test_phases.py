"""A group's clock passes on, pauses, is moved, catches up; what arrives late counts by when it was sent."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.plan_files import WORKSHOP_TEXT, november_plan
from workshop.decision import Refusal
from workshop.framework import PhaseRight
from workshop.phases import (
    DONE,
    WAITING,
    Acceptance,
    GroupClock,
    Lateness,
    PhaseWindow,
    TimeWarning,
    accept,
    advance,
    allows,
    catch_up,
    close,
    extend,
    next_phase,
    pass_to,
    pause,
    reopen,
    resume,
    time_left,
    time_warnings,
)
from workshop.plan import read_plan

PLAN = november_plan()
S1 = PLAN.session("S1")
WAITING_CLOCK = GroupClock(session_id="S1", group_id="G1")


def _at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2024, 11, 21, hour, minute, second, tzinfo=PLAN.zone).astimezone(UTC)


DISCUSSING = pass_to(WAITING_CLOCK, S1, "discussion", _at(11, 0))


def test_phases_follow_one_another_to_the_end() -> None:
    passed = [WAITING]
    while passed[-1] != DONE:
        passed.append(next_phase(S1, passed[-1]))
    assert passed == ["waiting", "brief", "silent_writing", "discussion", "merge_and_rank", "report", "done"]
    assert next_phase(S1, DONE) == DONE


def test_phase_allows_what_the_table_says() -> None:
    allowed = {
        phase: [right.value for right in PhaseRight if allows(PLAN, S1, phase, right)]
        for phase in (WAITING, "silent_writing", "discussion", DONE)
    }
    assert allowed == {
        "waiting": [],
        "silent_writing": ["contribute"],
        "discussion": ["contribute", "show_others", "endorse", "merge"],
        "done": ["show_others"],
    }


def test_advance_ends_a_phase_now_and_begins_the_next() -> None:
    assert advance(DISCUSSING, S1, _at(11, 20)) == GroupClock(
        session_id="S1", group_id="G1", phase="merge_and_rank", seq=2, began_at=_at(11, 20), due_at=_at(11, 35)
    )


def test_advance_honours_the_lengths_of_a_replan() -> None:
    clock = advance(DISCUSSING, S1, _at(11, 20), {"merge_and_rank": 8})
    assert isinstance(clock, GroupClock)
    assert clock.due_at == _at(11, 28)


def test_close_ends_the_session_and_cannot_be_done_twice() -> None:
    closed = close(DISCUSSING, S1, _at(11, 20))
    assert isinstance(closed, GroupClock)
    assert (closed.phase, closed.due_at) == (DONE, None)
    refusal = Refusal.because("clock-already-done", group="G1")
    assert (close(closed, S1, _at(11, 21)), advance(closed, S1, _at(11, 21))) == (refusal, refusal)


def test_reopen_goes_back_one_phase_for_some_minutes() -> None:
    closed = close(DISCUSSING, S1, _at(11, 20))
    assert isinstance(closed, GroupClock)
    back = reopen(closed, S1, 5, _at(11, 30))
    assert isinstance(back, GroupClock)
    assert (back.phase, back.began_at, back.due_at) == ("report", _at(11, 30), _at(11, 35))
    assert reopen(WAITING_CLOCK, S1, 5, _at(11, 0)) == Refusal.because("clock-nothing-to-reopen", group="G1")


@pytest.mark.parametrize(
    ("minutes", "now", "due"),
    [
        (5, _at(11, 10), _at(11, 40)),
        (-2, _at(11, 10), _at(11, 33)),
        (-60, _at(11, 10), _at(11, 10)),
        (5, _at(11, 36), _at(11, 41)),
    ],
)
def test_extend_moves_the_end_but_never_before_now(minutes: int, now: datetime, due: datetime) -> None:
    clock = extend(DISCUSSING, minutes, now)
    assert isinstance(clock, GroupClock)
    assert (clock.due_at, clock.seq) == (due, DISCUSSING.seq + 1)


def test_extend_refuses_what_does_not_run_or_is_too_long() -> None:
    assert extend(WAITING_CLOCK, 5, _at(11, 0)) == Refusal.because("clock-not-running", group="G1")
    assert extend(DISCUSSING, 999, _at(11, 0)) == Refusal.because("clock-too-many-minutes", most=180)


def test_pause_gives_back_the_time_it_took() -> None:
    paused = pause(DISCUSSING, _at(11, 10))
    assert isinstance(paused, GroupClock)
    assert time_left(paused, _at(11, 25)) == timedelta(minutes=25)
    assert time_warnings(paused, _at(11, 25)) == ()
    assert catch_up(paused, S1, _at(13, 0)) == ()
    assert pause(paused, _at(11, 12)) == Refusal.because("clock-already-paused", group="G1")
    resumed = resume(paused, _at(11, 25))
    assert isinstance(resumed, GroupClock)
    assert (resumed.due_at, resumed.paused_at) == (_at(11, 50), None)
    assert resume(DISCUSSING, _at(11, 25)) == Refusal.because("clock-not-paused", group="G1")


def test_what_fell_due_in_an_outage_is_caught_up_from_the_planned_time() -> None:
    passed = catch_up(DISCUSSING, S1, _at(11, 55))
    assert [(each.phase, each.began_at) for each in passed] == [
        ("merge_and_rank", _at(11, 35)),
        ("report", _at(11, 50)),
    ]
    assert [each.phase for each in catch_up(DISCUSSING, S1, _at(14, 0))][-1] == DONE


def test_warnings_come_at_a_fifth_and_a_twentieth_of_the_phase() -> None:
    assert time_warnings(DISCUSSING, _at(11, 0)) == (
        TimeWarning(share=20, at=_at(11, 28)),
        TimeWarning(share=5, at=_at(11, 33, 15)),
    )
    assert time_warnings(DISCUSSING, _at(11, 30)) == (TimeWarning(share=5, at=_at(11, 33, 15)),)
    assert time_warnings(WAITING_CLOCK, _at(11, 0)) == ()


WINDOWS = (
    PhaseWindow(phase="brief", opened_at=_at(10, 45), closed_at=_at(10, 50)),
    PhaseWindow(phase="silent_writing", opened_at=_at(10, 50), closed_at=_at(11, 0)),
    PhaseWindow(phase="discussion", opened_at=_at(11, 0), closed_at=_at(11, 35)),
    PhaseWindow(phase="merge_and_rank", opened_at=_at(11, 35)),
)


@pytest.mark.parametrize(
    ("sent", "received", "expected"),
    [
        (_at(10, 55), _at(10, 55), Acceptance(lateness=Lateness.OPEN, phase="silent_writing", closed_at=_at(11, 0))),
        (
            _at(11, 34),
            _at(11, 46),
            Acceptance(lateness=Lateness.OPEN, phase="discussion", closed_at=_at(11, 35), delayed=True),
        ),
        (  # the phase is over, writing is not
            _at(10, 59),
            _at(11, 5),
            Acceptance(lateness=Lateness.OPEN, phase="silent_writing", closed_at=_at(11, 0)),
        ),
        (_at(11, 37), _at(11, 37), Acceptance(lateness=Lateness.GRACE, phase="discussion", closed_at=_at(11, 35))),
        (_at(11, 38), _at(11, 38), Acceptance(lateness=Lateness.LATE, phase="discussion", closed_at=_at(11, 35))),
        (_at(12, 0), _at(11, 34), Acceptance(lateness=Lateness.OPEN, phase="discussion", closed_at=_at(11, 35))),
        (_at(10, 46), _at(10, 46), Refusal.because("contribute-not-open-yet")),
        (
            _at(10, 49, 59),  # Telegram cuts the second: it was sent as the phase opened
            _at(10, 50, 1),
            Acceptance(lateness=Lateness.OPEN, phase="silent_writing", closed_at=_at(11, 0)),
        ),
    ],
)
def test_contribution_counts_by_when_it_was_sent(
    sent: datetime, received: datetime, expected: Acceptance | Refusal
) -> None:
    assert accept(PLAN, WINDOWS, sent_at=sent, received_at=received) == expected


def test_without_a_late_tray_the_door_says_when_it_closed() -> None:
    whole = json.loads(WORKSHOP_TEXT)
    whole["rules"]["late_tray"] = False
    strict = read_plan(json.dumps(whole), source="w.json")
    found = accept(strict, WINDOWS, sent_at=_at(11, 40), received_at=_at(11, 40))
    assert found == Refusal.because("contribute-closed", closed="11:35")


VERBS = st.sampled_from(["advance", "extend", "pause", "resume", "close", "reopen"])


def _change(verb: str, clock: GroupClock, number: int, now: datetime) -> GroupClock | Refusal:
    match verb:
        case "advance":
            return advance(clock, S1, now)
        case "extend":
            return extend(clock, number, now)
        case "pause":
            return pause(clock, now)
        case "resume":
            return resume(clock, now)
        case "close":
            return close(clock, S1, now)
        case _:
            return reopen(clock, S1, abs(number), now)


@given(st.lists(st.tuples(VERBS, st.integers(-200, 200))))
def test_clock_keeps_its_order_whatever_is_pressed(steps: list[tuple[str, int]]) -> None:
    clock, now = DISCUSSING, _at(11, 0)
    for verb, number in steps:
        now += timedelta(seconds=abs(number) * 7)
        changed = _change(verb, clock, number, now)
        if isinstance(changed, Refusal):
            continue
        assert changed.seq == clock.seq + 1
        assert changed.running == (changed.due_at is not None)
        assert changed.due_at is None or changed.due_at >= (changed.began_at or now)
        clock = changed
