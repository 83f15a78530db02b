"""Proposes how to catch up when the day runs late: three re-plans that leave every locked block where it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from workshop.agenda import (
    MINUTE,
    Agenda,
    BlockState,
    Moved,
    PhaseMinutes,
    RunningBlock,
    collisions,
    foresee,
    moved_blocks,
    whole_minutes,
)

SHORTEST_PHASE = 3
SHORTEST_PLENARY = 5


class Measure(StrEnum):
    """What a re-plan reaches for first."""

    SHORTEN_QUESTIONS = "shorten_questions"
    SHORTEN_PHASES = "shorten_phases"
    MOVE_PAUSE = "move_pause"


@dataclass(frozen=True, kw_only=True, slots=True)
class ShorterPhase:
    """A phase that a re-plan shortens, for every group of the block's session."""

    block_id: str
    phase: str
    minutes: int


@dataclass(frozen=True, kw_only=True, slots=True)
class MovedPause:
    """A pause that a re-plan takes later: joined with another break, or on its own after a locked block."""

    block_id: str
    joined_with: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Replan:
    """One proposal: the whole agenda after it, and what it changes against what is foreseen without it."""

    measure: Measure
    agenda: Agenda
    moved: tuple[Moved, ...]
    shorter_phases: tuple[ShorterPhase, ...]
    pauses: tuple[MovedPause, ...]
    recovered: int


@dataclass(frozen=True, kw_only=True, slots=True)
class _Overrun:
    """A stretch of the day, from the first block that can change to what it reaches into."""

    block_ids: frozenset[str]
    until: datetime
    minutes: int
    firm: bool
    anchor_id: str | None = None


def propose_replans(agenda: Agenda, at: datetime) -> tuple[Replan, ...]:
    """Give the re-plans that bring the day back before its next locked block; none when nothing collides."""
    foreseen = foresee(agenda, at)
    found: list[Replan] = []
    for measure in Measure:
        agreed = _catch_up(foreseen, measure, at)
        if agreed is not None and agreed not in (foreseen, *(each.agenda for each in found)):
            found.append(_describe(measure, foreseen, agreed))
    return tuple(found)


def _catch_up(agenda: Agenda, first: Measure, at: datetime) -> Agenda | None:
    order = [first, *(each for each in Measure if each is not first)]
    for _ in range(2 * len(agenda)):  # every turn settles one stretch; a moved pause may open another
        overrun = _first_overrun(agenda)
        if overrun is None:
            return agenda
        for measure in order:
            agenda = _relieve(agenda, overrun, MEASURES[measure], at)
        rest = _first_overrun(agenda)
        if rest is not None and rest.anchor_id == overrun.anchor_id:
            return None if rest.firm else agenda
    return None


def _first_overrun(agenda: Agenda) -> _Overrun | None:
    stretch: list[RunningBlock] = []
    for block in agenda:
        if block.locked and block.state is BlockState.PLANNED:
            overrun = _overrun(stretch, block.starts_at, anchor=block.id)
            if overrun is not None:
                return overrun
            stretch = []
        elif block.ahead:
            stretch.append(block)
    return _overrun_of_the_day(agenda)


def _overrun_of_the_day(agenda: Agenda) -> _Overrun | None:
    first = next((block for block in agenda if block.ahead), None)
    if first is None:
        return None
    stretch: list[RunningBlock] = []
    for block in (each for each in agenda if each.ahead and each.day == first.day):
        fixed = block.locked and block.state is BlockState.PLANNED
        stretch = [] if fixed else [*stretch, block]
    return _overrun(stretch, max(each.planned_end for each in agenda if each.day == first.day), anchor=None)


def _overrun(stretch: list[RunningBlock], until: datetime, anchor: str | None) -> _Overrun | None:
    reached = max((block.ends_at for block in stretch), default=until)
    if reached <= until:
        return None
    return _Overrun(
        block_ids=frozenset(block.id for block in stretch),
        until=until,
        minutes=whole_minutes(reached - until),
        firm=anchor is not None,
        anchor_id=anchor,
    )


def _relieve(agenda: Agenda, overrun: _Overrun, measure: "_Step", at: datetime) -> Agenda:
    left = _minutes_over(agenda, overrun)
    for block_id in [block.id for block in reversed(agenda) if block.id in overrun.block_ids]:
        if left <= 0:
            break
        changed = measure(agenda, block_id, overrun, left, at)
        if changed == agenda:
            continue
        tried = foresee(changed, at)
        gained = left - _minutes_over(tried, overrun)
        if gained > 0:  # where a gap swallows a part of the cut, cut no more than it gained
            agenda = foresee(measure(agenda, block_id, overrun, gained, at), at)
            left = _minutes_over(agenda, overrun)
    return agenda


def _minutes_over(agenda: Agenda, overrun: _Overrun) -> int:
    over = timedelta()
    for block in agenda:
        if block.id == overrun.anchor_id:
            break
        if block.id in overrun.block_ids and block.ahead:
            over = max(over, block.ends_at - overrun.until)
    return whole_minutes(over)


def _shorten_questions(agenda: Agenda, block_id: str, _: _Overrun, minutes: int, at: datetime) -> Agenda:
    def cut(block: RunningBlock) -> RunningBlock:
        half = -(-(block.planned_end - block.planned_start) // (2 * MINUTE))
        spare = block.length // MINUTE - max(half, SHORTEST_PLENARY)
        return _earlier(block, min(minutes, spare), at)

    return tuple(cut(each) if each.id == block_id and each.kind == "plenary" else each for each in agenda)


def _shorten_phases(agenda: Agenda, block_id: str, _: _Overrun, minutes: int, at: datetime) -> Agenda:
    def cut(block: RunningBlock) -> RunningBlock:
        shorter = _earlier(block, min(minutes, sum(_spare(each) for each in block.later_phases)), at)
        gained = (block.ends_at - shorter.ends_at) // MINUTE
        return replace(shorter, later_phases=_take_from_longest(block.later_phases, gained))

    return tuple(cut(each) if each.id == block_id and each.later_phases else each for each in agenda)


def _move_pause(agenda: Agenda, block_id: str, overrun: _Overrun, _: int, at: datetime) -> Agenda:
    pause = next(each for each in agenda if each.id == block_id)
    movable = pause.kind == "break" and pause.state is BlockState.PLANNED
    if overrun.anchor_id is None or not movable:
        return agenda
    place = next(n for n, each in enumerate(agenda) if each.id == overrun.anchor_id)
    anchor = agenda[place]
    before = tuple(each for each in agenda[:place] if each is not pause)
    alone = foresee((*before, anchor, pause, *agenda[place + 1 :]), at)
    elsewhere = {each.locked_id for each in collisions(alone)} - {each.locked_id for each in collisions(agenda)}
    if anchor.kind != "break" and not elsewhere:
        return alone
    later = (each for each in agenda[place:] if each.kind == "break" and each.ahead and each.day == pause.day)
    return _skip(agenda, block_id) if next(later, None) else agenda


def _skip(agenda: Agenda, block_id: str) -> Agenda:
    return tuple(replace(each, state=BlockState.SKIPPED) if each.id == block_id else each for each in agenda)


def _earlier(block: RunningBlock, minutes: int, at: datetime) -> RunningBlock:
    if block.locked:
        return block
    if block.state is BlockState.RUNNING:
        minutes = min(minutes, (block.ends_at - max(at, block.starts_at)) // MINUTE)
    return replace(block, ends_at=block.ends_at - max(minutes, 0) * MINUTE)


def _spare(phase: PhaseMinutes) -> int:
    return max(0, phase.minutes - max(SHORTEST_PHASE, -(-phase.planned // 2)))


def _take_from_longest(phases: tuple[PhaseMinutes, ...], minutes: int) -> tuple[PhaseMinutes, ...]:
    left = list(phases)
    for _ in range(minutes):
        longest = max((n for n, each in enumerate(left) if _spare(each)), key=lambda n: left[n].minutes)
        left[longest] = replace(left[longest], minutes=left[longest].minutes - 1)
    return tuple(left)


def _describe(measure: Measure, before: Agenda, after: Agenda) -> Replan:
    first, rest = _first_overrun(before), _first_overrun(after)
    same = first and rest and first.anchor_id == rest.anchor_id
    return Replan(
        measure=measure,
        agenda=after,
        moved=moved_blocks(before, after),
        shorter_phases=tuple(_shorter_phases(before, after)),
        pauses=tuple(_moved_pauses(before, after)),
        recovered=(first.minutes if first else 0) - (rest.minutes if rest and same else 0),
    )


def _shorter_phases(before: Agenda, after: Agenda) -> Iterator[ShorterPhase]:
    known = {(block.id, phase.id): phase.minutes for block in before for phase in block.later_phases}
    for block in after:
        for phase in block.later_phases:
            if phase.minutes != known[block.id, phase.id]:
                yield ShorterPhase(block_id=block.id, phase=phase.id, minutes=phase.minutes)


def _moved_pauses(before: Agenda, after: Agenda) -> Iterator[MovedPause]:
    planned = {block.id for block in before if block.state is BlockState.PLANNED}
    places = {block.id: place for place, block in enumerate(before)}
    for place, block in enumerate(after):
        if block.id in planned and block.state is BlockState.SKIPPED:
            later = (each.id for each in after[place:] if each.kind == "break" and each.ahead)
            yield MovedPause(block_id=block.id, joined_with=next(later, None))
        elif block.kind == "break" and place > places[block.id]:
            yield MovedPause(block_id=block.id, joined_with=None)


_Step = Callable[[Agenda, str, _Overrun, int, datetime], Agenda]
MEASURES: dict[Measure, _Step] = {
    Measure.SHORTEN_QUESTIONS: _shorten_questions,
    Measure.SHORTEN_PHASES: _shorten_phases,
    Measure.MOVE_PAUSE: _move_pause,
}
