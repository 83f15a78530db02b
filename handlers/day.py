"""The time of the whole day, by the organizer's hand: on, pause, go on, more or less, close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from handlers.alarms import arm_block_end, arm_start, drop_block_end
from handlers.conduct import (
    begin_block,
    begin_later,
    close_group,
    end_block,
    may_begin_later,
    may_run_again,
    move_end,
    pass_group,
    pause_group,
    people_here,
    restore_group,
    resume_group,
    run_again,
)
from handlers.foresight import foresee, kept_clock, kept_state
from handlers.now import refresh_cards
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda
from storage.agenda import Block, GroupClock
from storage.people import Workshop

BLOCK, NEXT = "block", "next"


def pause_day(turn: Turn, workshop: Workshop) -> bool:
    """Stop the time of the whole day: the block that runs and every group in it."""
    if workshop.paused_at is not None or workshop.ended_at is not None:
        return False
    workshop.paused_at = turn.at
    block = agenda.running_block(turn.session, workshop.id)
    if block is not None:
        drop_block_end(turn, workshop, block)
        block.seq += 1
    for clock in clocks_of_now(turn, workshop):
        pause_group(turn, workshop, clock)
    refresh_cards(turn, people_here(turn, workshop))
    return True


def resume_day(turn: Turn, workshop: Workshop) -> bool:
    """Let the day go on; groups that their facilitator had paused before stay paused."""
    since = workshop.paused_at
    if since is None:
        return False
    workshop.paused_at = None
    for clock in clocks_of_now(turn, workshop):
        if clock.paused_at == since:
            resume_group(turn, workshop, clock)
    rows = agenda.blocks(turn.session, workshop.id)
    running = next((row for row in rows if row.state == "running"), None)
    following = next((row for row in rows if row.state == "planned"), None)
    if running is not None and plan_of(workshop).session_of_block(running.block_id) is None:
        running.ends_at, running.seq = max(running.ends_at, since) + (turn.at - since), running.seq + 1
        arm_block_end(turn, workshop, running)
    elif running is None and following is not None and workshop.started_at is not None:
        arm_start(turn, workshop, following)
    foresee(turn, workshop)
    refresh_cards(turn, people_here(turn, workshop))
    return True


def advance_all(turn: Turn, workshop: Workshop) -> None:
    """Take the whole day one step further: the groups that are furthest back, else the block."""
    resume_day(turn, workshop)
    block = agenda.running_block(turn.session, workshop.id)
    if block is None:
        following = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
        if following is not None:
            begin_block(turn, workshop, following)
        return
    session = plan_of(workshop).session_of_block(block.block_id)
    clocks = [clock for clock in clocks_of_now(turn, workshop) if clock.phase != DONE]
    if session is None or not clocks:
        end_block(turn, workshop, block, by_hand=True)
        return
    order = [WAITING, *(phase.id for phase in session.phases)]
    earliest = min(order.index(clock.phase) for clock in clocks)
    for clock in clocks:
        if order.index(clock.phase) == earliest:
            pass_group(turn, workshop, clock)


def close_all(turn: Turn, workshop: Workshop) -> None:
    """End the running session for every group, else the running block; what follows begins unless it is locked."""
    resume_day(turn, workshop)
    block = agenda.running_block(turn.session, workshop.id)
    for clock in clocks_of_now(turn, workshop):
        close_group(turn, workshop, clock, for_all=True)
    if block is not None and block.state == "running":
        end_block(turn, workshop, block, by_hand=True)


def move_day(turn: Turn, workshop: Workshop, minutes: int) -> bool:
    """Give everybody more or less time in what runs now: every group in its phase, else the block."""
    clocks = [clock for clock in clocks_of_now(turn, workshop) if clock.phase not in {WAITING, DONE}]
    if clocks:
        return sum(move_end(turn, workshop, clock, minutes) for clock in clocks) > 0
    block = agenda.running_block(turn.session, workshop.id)
    if block is None or plan_of(workshop).session_of_block(block.block_id) is not None:
        return False
    _end_block_at(turn, workshop, block, block.ends_at + timedelta(minutes=minutes))
    return True


def day_state(turn: Turn, workshop: Workshop) -> dict[str, dict[str, str | None]]:
    """Write down where every group of the running session stands, or when the running block ends; or that none runs."""
    clocks = clocks_of_now(turn, workshop)
    block = agenda.running_block(turn.session, workshop.id)
    if block is None:
        return {NEXT: {}}
    if clocks:
        return {str(clock.pk): kept_state(clock) for clock in clocks}
    return {BLOCK: {"id": block.block_id, "ends_at": block.ends_at.isoformat()}}


def restore_day(turn: Turn, workshop: Workshop, state: Mapping[str, Mapping[str, str | None]]) -> bool:
    """Put every group, or the running block, back to where it was; False when the day has gone on."""
    done = False
    for key, kept in state.items():
        if key in {BLOCK, NEXT}:
            done |= _restore_block(turn, workshop, kept) if key == BLOCK else begin_later(turn, workshop)
            continue
        clock = agenda.clock_by_id(turn.session, int(key))
        if clock is not None and clock.workshop_id == workshop.id:
            done |= restore_group(turn, workshop, clock, kept_clock(clock, kept, turn.at))
    return done


def may_restore(turn: Turn, workshop: Workshop, block_id: str | None) -> bool:
    """Tell whether what was done while a block ran, or none did, could be taken back now."""
    if block_id is None:
        return may_begin_later(turn, workshop)
    block = agenda.block_by_id(turn.session, workshop.id, block_id)
    return block is not None and (block.state == "running" or may_run_again(turn, workshop, block))


def _restore_block(turn: Turn, workshop: Workshop, kept: Mapping[str, str | None]) -> bool:
    block = agenda.block_by_id(turn.session, workshop.id, kept.get("id") or "")
    ends_at = kept.get("ends_at")
    if block is None or ends_at is None:
        return False
    ended = block.state == "done"
    if not (run_again(turn, workshop, block) if ended else block.state == "running"):
        return False
    least = turn.at + timedelta(minutes=1) if ended else turn.at
    _end_block_at(turn, workshop, block, max(least, datetime.fromisoformat(ends_at)))
    return True


def _end_block_at(turn: Turn, workshop: Workshop, block: Block, ends_at: datetime) -> None:
    block.ends_at, block.seq = max(turn.at, ends_at), block.seq + 1
    if workshop.paused_at is None:
        arm_block_end(turn, workshop, block)
    foresee(turn, workshop)
    refresh_cards(turn, people_here(turn, workshop))


def clocks_of_now(turn: Turn, workshop: Workshop) -> Sequence[GroupClock]:
    """List the clocks of the session that runs, none outside of one."""
    block = agenda.running_block(turn.session, workshop.id)
    session = plan_of(workshop).session_of_block(block.block_id) if block else None
    return agenda.clocks(turn.session, workshop.id, session.id) if session else ()
