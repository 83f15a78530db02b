"""The clock of the day: what its timers and the organizer's command line make of the agenda."""

from __future__ import annotations

from collections.abc import Callable

from dialog.incoming import Order, TimerDue
from dialog.screen import Verbatim, Words, screen, words
from handlers.conduct import begin_block, end_block, move_end, pass_group, pause_group, reopen_group, resume_group
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import GroupClock
from storage.people import Workshop


def block_due(turn: Turn) -> None:
    """End a block whose time is over, and begin the next."""
    timer = _timer(turn)
    workshop_id, _, block_id = timer.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    block = agenda.block_by_id(turn.session, workshop_id, block_id)
    if workshop is None or block is None or block.seq != timer.seq or workshop.paused_at is not None:
        return
    end_block(turn, workshop, block, by_hand=False)


def start_due(turn: Turn) -> None:
    """Begin the block whose hour has come."""
    timer = _timer(turn)
    workshop = people.workshop_by_id(turn.session, timer.subject)
    if workshop is None or workshop.paused_at is not None or agenda.running_block(turn.session, workshop.id):
        return
    block = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
    if block is not None and block.seq == timer.seq:
        begin_block(turn, workshop, block)


def phase_due(turn: Turn) -> None:
    """Pass a group on when the time of its phase is over."""
    timer = _timer(turn)
    clock = agenda.clock_by_id(turn.session, int(timer.subject))
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock else None
    if clock is not None and workshop is not None:
        pass_group(turn, workshop, clock, timer_seq=timer.seq)


def advance(turn: Turn) -> None:
    """End the current phase now: of one group, or of all; outside a session, the current block."""
    workshop = _workshop(turn)
    if workshop is None:
        return
    group_id = _argument(turn, "group")
    if group_id:
        clock = _running_clock(turn, workshop, group_id)
        if clock is None:
            turn.reply(screen(words("order-group-not-running", group=Verbatim(group_id))))
            return
        pass_group(turn, workshop, clock)
    else:
        advance_all(turn, workshop)
    turn.reply(screen(standing(turn, workshop)))


def advance_all(turn: Turn, workshop: Workshop) -> None:
    """Take the whole workshop one step further."""
    block = agenda.running_block(turn.session, workshop.id)
    if block is None:
        following = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
        if following is not None:
            begin_block(turn, workshop, following)
        return
    session = plan_of(workshop).session_of_block(block.block_id)
    if session is None:
        end_block(turn, workshop, block, by_hand=True)
        return
    clocks = agenda.clocks(turn.session, workshop.id, session.id)
    order = [WAITING, *(phase.id for phase in session.phases), DONE]
    earliest = min((order.index(clock.phase) for clock in clocks), default=len(order) - 1)
    for clock in clocks:
        if order.index(clock.phase) == earliest and clock.phase != DONE:
            pass_group(turn, workshop, clock)
    block = agenda.running_block(turn.session, workshop.id)
    if block is not None and block.block_id == session.agenda_id and not clocks:
        end_block(turn, workshop, block, by_hand=True)


def extend(turn: Turn) -> None:
    """Give a group more minutes, or fewer when they are negative."""
    workshop = _workshop(turn)
    if workshop is None:
        return
    group_id, minutes = _argument(turn, "group"), int(_argument(turn, "minutes") or 0)
    clock = _running_clock(turn, workshop, group_id)
    if clock is None or not move_end(turn, workshop, clock, minutes):
        turn.reply(screen(words("order-group-not-running", group=Verbatim(group_id))))
        return
    turn.reply(screen(standing(turn, workshop)))


def pause(turn: Turn) -> None:
    """Stop the time of every group."""
    _each_clock(turn, pause_group)


def resume(turn: Turn) -> None:
    """Let the time of every group go on."""
    _each_clock(turn, resume_group)


def reopen(turn: Turn) -> None:
    """Take one group back into the phase before."""
    workshop = _workshop(turn)
    group_id, minutes = _argument(turn, "group"), int(_argument(turn, "minutes") or 5)
    clock = _running_clock(turn, workshop, group_id) if workshop else None
    if workshop is None or clock is None or not reopen_group(turn, workshop, clock, minutes):
        turn.reply(screen(words("order-group-not-running", group=Verbatim(group_id))))
        return
    turn.reply(screen(standing(turn, workshop)))


def standing(turn: Turn, workshop: Workshop) -> Words:
    """Say in one line where the day is."""
    block = agenda.running_block(turn.session, workshop.id)
    if block is None:
        return words("order-no-block")
    return words("order-block", title=plan_of(workshop).block(block.block_id).title)


def _each_clock(turn: Turn, change: Callable[[Turn, Workshop, GroupClock], bool]) -> None:
    workshop = _workshop(turn)
    if workshop is None:
        return
    block = agenda.running_block(turn.session, workshop.id)
    session = plan_of(workshop).session_of_block(block.block_id) if block else None
    for clock in agenda.clocks(turn.session, workshop.id, session.id) if session else ():
        change(turn, workshop, clock)
    turn.reply(screen(standing(turn, workshop)))


def _running_clock(turn: Turn, workshop: Workshop, group_id: str) -> GroupClock | None:
    plan = plan_of(workshop)
    for session in plan.sessions:
        if session.group(group_id) is not None:
            return agenda.clock_of(turn.session, workshop.id, session.id, group_id)
    return None


def _workshop(turn: Turn) -> Workshop | None:
    workshop = turn.workshop or people.newest_workshop(turn.session)
    if workshop is None:
        turn.reply(screen(words("order-no-workshop")))
    return workshop


def _argument(turn: Turn, name: str) -> str:
    action = turn.incoming.action
    assert isinstance(action, Order)
    return str(action.arguments.get(name) or "")


def _timer(turn: Turn) -> TimerDue:
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    return action
