"""Re-plans respect locked blocks, whatever the day and however late it is."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workshop.plan_files import november_plan
from workshop.agenda import (
    Agenda,
    BlockState,
    PhaseMinutes,
    RunningBlock,
    begin_block,
    collisions,
    find_block,
    foresee,
    minutes_late,
    open_agenda,
)
from workshop.decision import Refusal
from workshop.replan import Measure, MovedPause, ShorterPhase, propose_replans

PLAN = november_plan()
MORNING = datetime(2024, 11, 21, 8, 0, tzinfo=UTC)
KINDS = ("plenary", "groups", "break", "vote", "service")


def _at(hour: int, minute: int) -> datetime:
    return datetime(2024, 11, 21, hour, minute, tzinfo=PLAN.zone).astimezone(UTC)


def _late_morning() -> Agenda:
    agenda = begin_block(open_agenda(PLAN), "cadrage", _at(9, 55))
    assert not isinstance(agenda, Refusal)
    return agenda


def test_late_minister_gives_three_ways_back_to_lunch() -> None:
    agenda = _late_morning()
    replans = propose_replans(agenda, _at(9, 55))
    assert [(each.measure, each.recovered) for each in replans] == [
        (Measure.SHORTEN_QUESTIONS, 25),
        (Measure.SHORTEN_PHASES, 25),
        (Measure.MOVE_PAUSE, 25),
    ]
    for each in replans:
        assert find_block(each.agenda, "s1_vote").ends_at == _at(12, 55)
        assert collisions(each.agenda) == ()


def test_replan_says_which_phases_and_pauses_it_changes() -> None:
    _, phases, pause = propose_replans(_late_morning(), _at(9, 55))
    assert phases.shorter_phases == (
        ShorterPhase(block_id="s1", phase="silent_writing", minutes=9),
        ShorterPhase(block_id="s1", phase="discussion", minutes=18),
        ShorterPhase(block_id="s1", phase="merge_and_rank", minutes=9),
        ShorterPhase(block_id="s1", phase="report", minutes=9),
    )
    assert pause.pauses == (MovedPause(block_id="pause1", joined_with="dejeuner"),)


def test_replan_is_not_offered_when_the_day_is_on_time() -> None:
    assert propose_replans(open_agenda(PLAN), _at(8, 0)) == ()


def test_replan_is_not_offered_when_nothing_can_give_way() -> None:
    agenda = begin_block(open_agenda(PLAN), "s1_vote", _at(12, 54))
    assert not isinstance(agenda, Refusal)
    assert propose_replans(agenda, _at(12, 54)) == ()


def test_pause_moves_behind_a_locked_speech_that_has_room_after_it() -> None:
    agenda = foresee(
        (
            _block(0, 0, 60, "plenary", BlockState.RUNNING),
            _block(1, 60, 15, "break"),
            _block(2, 75, 30, "vote"),
            _block(3, 105, 30, "plenary", locked=True),
            _block(4, 155, 30, "vote"),
        ),
        MORNING + timedelta(minutes=75),
    )
    pause = propose_replans(agenda, MORNING + timedelta(minutes=75))[-1]
    assert pause.pauses == (MovedPause(block_id="b1", joined_with=None),)
    assert [block.id for block in pause.agenda] == ["b0", "b2", "b3", "b1", "b4"]
    assert find_block(pause.agenda, "b1").starts_at == MORNING + timedelta(minutes=135)


def test_accepted_replan_needs_no_further_one() -> None:
    for each in propose_replans(_late_morning(), _at(9, 55)):
        assert propose_replans(each.agenda, _at(9, 55)) == ()
        assert minutes_late(each.agenda, _at(9, 55)) == 25  # framing itself still ends late


def _block(
    number: int, start: int, minutes: int, kind: str, state: BlockState = BlockState.PLANNED, *, locked: bool = False
) -> RunningBlock:
    starts_at = MORNING + timedelta(minutes=start)
    ends_at = starts_at + timedelta(minutes=minutes)
    phases = (PhaseMinutes(id="only", minutes=minutes, planned=minutes),) if kind == "groups" else ()
    return RunningBlock(
        id=f"b{number}",
        day=1 + start // 1440,
        kind=kind,
        locked=locked,
        planned_start=starts_at,
        planned_end=ends_at,
        starts_at=starts_at,
        ends_at=ends_at,
        state=state,
        later_phases=phases,
    )


@st.composite
def days(draw: st.DrawFn) -> tuple[Agenda, datetime]:
    """Draw up to 24 blocks over two days, one of them running, and an instant after it began."""
    blocks: list[RunningBlock] = []
    start = 0
    count = draw(st.integers(1, 24))
    for number in range(count):
        if number == count // 2 and draw(st.booleans()):
            start = max(start, 1440)
        start += draw(st.sampled_from([0, 0, 0, 5, 40]))
        minutes = draw(st.integers(1, 90))
        kind = draw(st.sampled_from(KINDS))
        blocks.append(_block(number, start, minutes, kind, locked=draw(st.integers(0, 4)) == 0))
        start += minutes
    place = draw(st.integers(0, count - 1))
    late = timedelta(minutes=draw(st.integers(0, 120)), seconds=draw(st.integers(0, 59)))
    began = blocks[place].planned_start + late
    agenda = begin_block(tuple(blocks), f"b{place}", began)
    assert not isinstance(agenda, Refusal)
    return agenda, began + timedelta(minutes=draw(st.integers(0, 60)))


def _ahead(agenda: Agenda) -> Iterable[RunningBlock]:
    return [block for block in agenda if block.ahead]


@settings(deadline=None)
@given(days())
def test_replan_keeps_locked_blocks_and_never_overlaps(day: tuple[Agenda, datetime]) -> None:
    agenda, at = day
    for each in propose_replans(agenda, at):
        before = {block.id: block for block in foresee(agenda, at)}
        assert sorted(before) == sorted(block.id for block in each.agenda)
        assert collisions(each.agenda) == ()
        assert each.recovered > 0
        for block in _ahead(each.agenda):
            assert block.length > timedelta() or block.state is BlockState.RUNNING
            assert block.starts_at >= block.planned_start or block.state is BlockState.RUNNING
            if block.locked and block.state is BlockState.PLANNED:
                assert (block.starts_at, block.ends_at) == (block.planned_start, block.planned_end)
            if block.state is BlockState.RUNNING:
                assert block.starts_at == before[block.id].starts_at
                assert block.ends_at >= at
            assert all(0 < phase.minutes <= phase.planned for phase in block.later_phases)
        for first, second in pairwise(_ahead(each.agenda)):
            assert first.ends_at <= second.starts_at
        skipped = {block.id for block in each.agenda if block.state is BlockState.SKIPPED}
        gone = skipped - {block.id for block in agenda if block.state is BlockState.SKIPPED}
        assert gone == {pause.block_id for pause in each.pauses if pause.joined_with}
        assert all(before[block_id].kind == "break" for block_id in gone)


@settings(deadline=None)
@given(days())
def test_forecast_moves_no_locked_block_and_turns_no_order_around(day: tuple[Agenda, datetime]) -> None:
    agenda, at = day
    foreseen = foresee(agenda, at)
    assert [block.id for block in foreseen] == [block.id for block in agenda]
    assert foresee(foreseen, at) == foreseen
    for block in foreseen:
        assert block.ends_at >= block.starts_at
        if block.locked and block.state is BlockState.PLANNED:
            assert (block.starts_at, block.ends_at) == (block.planned_start, block.planned_end)
