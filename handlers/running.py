"""The clock of the day: what its timers and the organizer's command line make of the agenda."""

from __future__ import annotations

from collections.abc import Callable

from dialog.incoming import Order, TimerDue
from dialog.screen import Verbatim, Words, screen, words
from handlers.conduct import (
    begin_block,
    close_group,
    end_block,
    move_end,
    pass_group,
    pause_group,
    reopen_group,
    resume_group,
)
from handlers.day import advance_all, close_all, pause_day, resume_day
from handlers.scene import plan_of
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
    end_block(turn, workshop, block, by_hand=False, at=min(timer.due_at, turn.at))


def start_due(turn: Turn) -> None:
    """Begin the block whose hour has come."""
    timer = _timer(turn)
    workshop = people.workshop_by_id(turn.session, timer.subject)
    if workshop is None or workshop.paused_at is not None or agenda.running_block(turn.session, workshop.id):
        return
    block = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
    if block is not None and block.seq == timer.seq:
        begin_block(turn, workshop, block, at=min(timer.due_at, turn.at))


def phase_due(turn: Turn) -> None:
    """Pass a group on when the time of its phase is over."""
    timer = _timer(turn)
    clock = agenda.clock_by_id(turn.session, int(timer.subject))
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock else None
    if clock is not None and workshop is not None:
        pass_group(turn, workshop, clock, timer_seq=timer.seq, at=min(timer.due_at, turn.at))


def advance(turn: Turn) -> None:
    """End the current phase now: of one group, or of all; outside a session, the current block."""
    _each_or_all(turn, pass_group, advance_all)


def extend(turn: Turn) -> None:
    """Give a group more minutes, or fewer when they are negative."""
    minutes = int(_argument(turn, "minutes") or 0)
    _each_or_all(turn, lambda t, w, c: move_end(t, w, c, minutes), None)


def pause(turn: Turn) -> None:
    """Stop the time of one group, or of the whole day."""
    _each_or_all(turn, pause_group, pause_day)


def resume(turn: Turn) -> None:
    """Let the time of one group, or of the whole day, go on."""
    _each_or_all(turn, resume_group, resume_day)


def close(turn: Turn) -> None:
    """End the session of one group, or of all; outside a session, the current block."""
    _each_or_all(turn, close_group, close_all)


def reopen(turn: Turn) -> None:
    """Take one group back into the phase before."""
    minutes = int(_argument(turn, "minutes") or 5)
    _each_or_all(turn, lambda t, w, c: reopen_group(t, w, c, minutes), None)


def standing(turn: Turn, workshop: Workshop) -> Words:
    """Say in one line where the day is."""
    block = agenda.running_block(turn.session, workshop.id)
    if block is None:
        return words("order-no-block")
    return words("order-block", title=plan_of(workshop).block(block.block_id).title)


def _each_or_all(
    turn: Turn,
    change: Callable[[Turn, Workshop, GroupClock], bool],
    change_all: Callable[[Turn, Workshop], object] | None,
) -> None:
    workshop = _workshop(turn)
    if workshop is None:
        return
    group_id = _argument(turn, "group")
    if group_id or change_all is None:
        clock = _clock(turn, workshop, group_id)
        if clock is None or not change(turn, workshop, clock):
            turn.reply(screen(words("order-group-not-running", group=Verbatim(group_id))))
            return
    else:
        change_all(turn, workshop)
    turn.reply(screen(standing(turn, workshop)))


def _clock(turn: Turn, workshop: Workshop, group_id: str) -> GroupClock | None:
    """Find the clock of a group whose session runs."""
    plan = plan_of(workshop)
    block = agenda.running_block(turn.session, workshop.id)
    session = next((each for each in plan.sessions if each.group(group_id) is not None), None)
    if session is None or block is None or block.block_id != session.agenda_id:
        return None
    return agenda.clock_of(turn.session, workshop.id, session.id, group_id)


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
