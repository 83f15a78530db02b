"""Conducts the day: begins and ends blocks, passes groups from phase to phase, and tells those concerned."""

from __future__ import annotations

from datetime import datetime

from handlers.alarms import (
    announce,
    announce_phase,
    arm_block_end,
    arm_phase_timers,
    arm_start,
    drop_block_end,
    drop_phase_timers,
    drop_start,
    show_pad_now,
    touch_pad,
)
from handlers.foresight import core_clock, foresee, lengths_of, shift_of, waits_for_its_hour
from handlers.inviting import invite, members_here
from handlers.now import refresh_cards
from handlers.scene import DONE, WAITING, plan_of
from handlers.seats import seat_everyone
from handlers.turn import Turn
from handlers.waiting import look_ahead, offer_to_begin
from storage import agenda, contributions, people, speaking, votes
from storage.agenda import Block, GroupClock
from storage.breakdowns import forget_breakdowns
from storage.people import Participant, Workshop
from workshop import phases
from workshop.closing import results_block
from workshop.decision import Refusal
from workshop.programme import Phase


def begin_block(turn: Turn, workshop: Workshop, block: Block, *, at: datetime | None = None) -> bool:
    """Begin a block, now or as of the hour at which it fell due; False when it began already."""
    at = at or turn.at
    length = block.ends_at - block.starts_at
    if not agenda.claim_block(turn.session, block, state="planned", into="running", at=at):
        return False
    block.starts_at, block.ends_at = at, at + length
    workshop.running_block = block.block_id
    workshop.started_at = workshop.started_at or at
    drop_start(turn, workshop)
    session = plan_of(workshop).session_of_block(block.block_id)
    if session is None:
        arm_block_end(turn, workshop, block)
    else:
        seat_everyone(turn, workshop, session)
        for clock in agenda.clocks(turn.session, workshop.id, session.id):
            _enter(turn, workshop, clock, session.phases[0], at=at, timer_seq=None)
    foresee(turn, workshop)
    announce(turn, "block-began", workshop, block)
    seated = {seat.participant_id for seat in people.seats(turn.session, workshop.id, session.id)} if session else set()
    refresh_cards(turn, [person for person in people_here(turn, workshop) if person.pk not in seated])
    return True


def end_block(turn: Turn, workshop: Workshop, block: Block, *, by_hand: bool, at: datetime | None = None) -> None:
    """End the running block and begin the next one, or wait for its time when that is fixed."""
    at = at or turn.at
    if not agenda.claim_block(turn.session, block, state="running", into="done", at=at):
        return
    block.ends_at = at
    workshop.running_block = None
    drop_block_end(turn, workshop, block)
    announce(turn, "block-ended", workshop, block)
    foresee(turn, workshop)
    rows = agenda.blocks(turn.session, workshop.id)
    following = next((each for each in rows if each.state == "planned"), None)
    if following is None:
        workshop.ended_at = at
        refresh_cards(turn, people_here(turn, workshop))
    elif waits_for_its_hour(workshop, rows, block, following, at, by_hand=by_hand):
        arm_start(turn, workshop, following)
        refresh_cards(turn, people_here(turn, workshop))
        if not by_hand:
            offer_to_begin(turn, workshop, following)
    else:
        begin_block(turn, workshop, following, at=at)


def pass_group(
    turn: Turn, workshop: Workshop, clock: GroupClock, *, timer_seq: int | None = None, at: datetime | None = None
) -> bool:
    """Pass a group to its next phase, or end its session after the last; False when somebody else already did."""
    session = plan_of(workshop).session(clock.session_id)
    phase = session.phase(phases.next_phase(session, clock.phase))
    if phase is not None:
        return _enter(turn, workshop, clock, phase, at=at or turn.at, timer_seq=timer_seq)
    return clock.phase != DONE and close_group(turn, workshop, clock, timer_seq=timer_seq, at=at)


def close_group(
    turn: Turn,
    workshop: Workshop,
    clock: GroupClock,
    *,
    timer_seq: int | None = None,
    at: datetime | None = None,
    for_all: bool = False,
) -> bool:
    """End the session of a group; the block ends with its last group.

    Where that is early, what follows waits for its hour, unless a hand closes `for_all`.
    """
    at = at or turn.at
    if clock.phase == DONE or not agenda.pass_phase(turn.session, clock, DONE, at, None, timer_seq=timer_seq):
        return False
    drop_phase_timers(turn, clock)
    show_pad_now(turn, clock)
    _close_session_if_all_done(turn, workshop, clock, at, for_all=for_all)
    return True


def reopen_group(turn: Turn, workshop: Workshop, clock: GroupClock, minutes: int) -> bool:
    """Take a group back into the phase before, for some minutes."""
    session = plan_of(workshop).session(clock.session_id)
    back = phases.reopen(core_clock(clock), session, minutes, turn.at)
    if isinstance(back, Refusal):
        return False
    return restore_group(turn, workshop, clock, back)


def restore_group(turn: Turn, workshop: Workshop, clock: GroupClock, state: phases.GroupClock) -> bool:
    """Put a group back into a phase it was in; False when the day has gone on or somebody changed it meanwhile."""
    block = agenda.block_by_id(turn.session, workshop.id, plan_of(workshop).session(clock.session_id).agenda_id)
    if block is None or not (block.state == "running" or run_again(turn, workshop, block)):
        return False
    if state.phase == clock.phase:
        return _set(turn, workshop, clock, state)
    if not agenda.pass_phase(turn.session, clock, state.phase, turn.at, state.due_at, timer_seq=None):
        return False
    clock.began_at = state.began_at or clock.began_at
    return _set(turn, workshop, clock, state)


def run_again(turn: Turn, workshop: Workshop, block: Block) -> bool:
    """Let the block that ended last run again; what began after it is taken back. False when that is in use."""
    following = _after(turn, workshop, block)
    if following is None or not may_run_again(turn, workshop, block):
        return False
    if following.state == "running":
        _take_back(turn, workshop, following)
    drop_start(turn, workshop)
    agenda.turn_back(turn.session, block, into="running")
    if (session := plan_of(workshop).session_of_block(block.block_id)) is not None:
        first = session.id == plan_of(workshop).sessions[0].id
        forget_breakdowns(turn.session, workshop.id, of_session=session.id, attendance=first)
    workshop.running_block = block.block_id
    foresee(turn, workshop)
    refresh_cards(turn, people_here(turn, workshop))
    return True


def may_run_again(turn: Turn, workshop: Workshop, block: Block) -> bool:
    """Tell whether a block that ended could run again: nobody voted, spoke or was invited to anything since.

    A ballot that closed stays closed: its votes are gone.
    """
    plan, following = plan_of(workshop), _after(turn, workshop, block)
    if block.state != "done" or following is None or plan.ballot_of_block(block.block_id) is not None:
        return False
    if following.state == "planned":
        return workshop.running_block is None
    begun_by_it = following.state == "running" and following.began_at == block.finished_at
    return begun_by_it and _unused(turn, workshop, following)


def begin_later(turn: Turn, workshop: Workshop) -> bool:
    """Let the block that a hand began before its hour begin at that hour after all; False when it is in use."""
    block = agenda.running_block(turn.session, workshop.id)
    if block is None or not may_begin_later(turn, workshop):
        return False
    _take_back(turn, workshop, block)
    workshop.running_block = None
    if all(row.state == "planned" for row in agenda.blocks(turn.session, workshop.id)):
        workshop.started_at = None
    foresee(turn, workshop)
    arm_start(turn, workshop, block)
    refresh_cards(turn, people_here(turn, workshop))
    return True


def may_begin_later(turn: Turn, workshop: Workshop) -> bool:
    """Tell whether what runs began before its hour and nobody voted or spoke in it yet."""
    block = agenda.running_block(turn.session, workshop.id)
    if block is None or shift_of(plan_of(workshop), agenda.blocks(turn.session, workshop.id), turn.at):
        return False
    return plan_of(workshop).block(block.block_id).starts_at > turn.at and _unused(turn, workshop, block)


def _unused(turn: Turn, workshop: Workshop, block: Block) -> bool:
    """Tell whether nobody voted, wrote, spoke or was asked for a view in a running block."""
    plan, results = plan_of(workshop), results_block(plan_of(workshop))
    planned, session = plan.ballot_of_block(block.block_id), plan.session_of_block(block.block_id)
    if results is not None and results.id == block.block_id:
        return False
    opened = votes.ballot(turn.session, workshop.id, planned.id) if planned is not None else None
    voted = opened is not None and bool(votes.all_votes(turn.session, opened.pk))
    wrote = session is not None and bool(contributions.contributions(turn.session, workshop.id, session.id))
    spoken = speaking.speaking_turns(turn.session, workshop.id, block.block_id)
    return not voted and not wrote and all(each.state == "waiting" for each in spoken)


def _after(turn: Turn, workshop: Workshop, block: Block) -> Block | None:
    rows = [row for row in agenda.blocks(turn.session, workshop.id) if row.state != "skipped"]
    return next((row for row in rows if row.position > block.position), None)


def _take_back(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Make a block that has only just begun one that is still to come."""
    plan = plan_of(workshop)
    session, planned = plan.session_of_block(block.block_id), plan.ballot_of_block(block.block_id)
    drop_block_end(turn, workshop, block)
    for clock in agenda.clocks(turn.session, workshop.id, session.id) if session is not None else ():
        drop_phase_timers(turn, clock)
        agenda.pass_phase(turn.session, clock, WAITING, turn.at, None, timer_seq=None)
    opened = votes.ballot(turn.session, workshop.id, planned.id) if planned is not None else None
    if opened is not None:
        votes.forget_ballot(turn.session, opened)
    agenda.turn_back(turn.session, block, into="planned")


def move_end(turn: Turn, workshop: Workshop, clock: GroupClock, minutes: int) -> bool:
    """Give a group more or less time in its phase; never less than none."""
    return _set(turn, workshop, clock, phases.extend(core_clock(clock), minutes, turn.at))


def pause_group(turn: Turn, workshop: Workshop, clock: GroupClock) -> bool:
    """Stop a group's time."""
    return _set(turn, workshop, clock, phases.pause(core_clock(clock), turn.at))


def resume_group(turn: Turn, workshop: Workshop, clock: GroupClock) -> bool:
    """Let a group's time go on where it stopped."""
    return _set(turn, workshop, clock, phases.resume(core_clock(clock), turn.at))


def _set(turn: Turn, workshop: Workshop, clock: GroupClock, decided: phases.GroupClock | Refusal) -> bool:
    if isinstance(decided, Refusal):
        return False
    if not agenda.set_due(turn.session, clock, decided.due_at, paused_at=decided.paused_at):
        return False
    arm_phase_timers(turn, clock)
    look_ahead(turn, workshop, clock)
    touch_pad(turn, clock)
    refresh_cards(turn, members_here(turn, workshop, clock))
    return True


def _enter(
    turn: Turn, workshop: Workshop, clock: GroupClock, phase: Phase, *, at: datetime, timer_seq: int | None
) -> bool:
    before = clock.phase
    session = plan_of(workshop).session(clock.session_id)
    entered = phases.pass_to(core_clock(clock), session, phase.id, at, lengths_of(turn, workshop, session))
    if not agenda.pass_phase(turn.session, clock, phase.id, at, entered.due_at, timer_seq=timer_seq):
        return False
    arm_phase_timers(turn, clock)
    if before != WAITING and timer_seq is None:
        look_ahead(turn, workshop, clock)
    announce_phase(turn, clock)
    if clock.due_at is not None and clock.due_at > turn.at:
        invite(turn, workshop, clock, before)
    return True


def _close_session_if_all_done(
    turn: Turn, workshop: Workshop, clock: GroupClock, at: datetime, *, for_all: bool
) -> None:
    everyone = agenda.clocks(turn.session, workshop.id, clock.session_id)
    look_ahead(turn, workshop, clock)
    refresh_cards(turn, members_here(turn, workshop, clock))
    block = agenda.running_block(turn.session, workshop.id)
    session = plan_of(workshop).session(clock.session_id)
    if block is not None and block.block_id == session.agenda_id and all(c.phase == DONE for c in everyone):
        end_block(turn, workshop, block, by_hand=for_all, at=at)


def people_here(turn: Turn, workshop: Workshop) -> list[Participant]:
    """List the people who have come in with a phone, their agreement given, and have not left."""
    roster = people.participants(turn.session, workshop.id)
    return [p for p in roster if p.user_id is not None and p.arrived_at is not None and p.left_at is None]
