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
from handlers.day import advance_all, close_all, move_day, pause_day, resume_day
from handlers.foresight import core_clock
from handlers.outlook import group_line, hour_or_day
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import GroupClock
from storage.contributions import BY_ORDER, Audit, record_audit
from storage.people import Workshop
from workshop import phases
from workshop.decision import Refusal

Change = Callable[[Turn, Workshop, GroupClock], bool]
ChangeAll = Callable[[Turn, Workshop], object]
EVERYBODY = "all"
NOTED = {  # how an order is written down: for one group, for the whole day
    "advance": ("pad-closed", "day-advanced"),
    "extend": ("pad-moved", "day-moved"),
    "pause": ("pad-paused", "day-paused"),
    "resume": ("pad-resumed", "day-resumed"),
    "close": ("pad-closed", "day-closed"),
    "reopen": ("pad-reopened", "day-advanced"),
}
Why = Callable[[phases.GroupClock], phases.GroupClock | Refusal]


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
    """Give a group, or everybody, more minutes, or fewer when they are negative."""
    minutes = int(_argument(turn, "minutes") or 0)
    if _argument(turn, "group").lower() == EVERYBODY:
        _all(turn, lambda t, w: move_day(t, w, minutes), "desk-nothing-runs")
        return
    _one(turn, lambda t, w, c: move_end(t, w, c, minutes), lambda c: phases.extend(c, minutes, turn.at))


def pause(turn: Turn) -> None:
    """Stop the time of one group, or of the whole day."""
    _each_or_all(turn, pause_group, pause_day, lambda c: phases.pause(c, turn.at), "order-day-paused")


def resume(turn: Turn) -> None:
    """Let the time of one group, or of the whole day, go on."""
    _each_or_all(turn, resume_group, resume_day, lambda c: phases.resume(c, turn.at), "order-day-not-paused")


def close(turn: Turn) -> None:
    """End the session of one group, or of all; outside a session, the current block."""
    _each_or_all(turn, close_group, close_all)


def reopen(turn: Turn) -> None:
    """Take one group back into the phase before, also when its session has only just ended."""
    minutes = int(_argument(turn, "minutes") or 5)

    def why(clock: phases.GroupClock) -> phases.GroupClock | Refusal:
        workshop = people.newest_workshop(turn.session)
        assert workshop is not None
        return phases.reopen(clock, plan_of(workshop).session(clock.session_id), minutes, turn.at)

    _one(turn, lambda t, w, c: reopen_group(t, w, c, minutes), why, over=True)


def standing(turn: Turn, workshop: Workshop) -> Words:
    """Say in one line where the day is."""
    if workshop.paused_at is not None:
        return words("order-paused")
    block = agenda.running_block(turn.session, workshop.id)
    following = agenda.next_block(turn.session, workshop.id) if block is None else None
    if following is not None:
        title, at = plan_of(workshop).block(following.block_id).title, following.starts_at
        return words("order-between", title=title, at=hour_or_day(workshop, at, turn.at))
    if block is None:
        return words("order-no-block")
    until = hour_or_day(workshop, block.ends_at, turn.at)
    return words("order-block", title=plan_of(workshop).block(block.block_id).title, until=until)


def _each_or_all(
    turn: Turn, change: Change, change_all: ChangeAll, why: Why | None = None, unchanged: str | None = None
) -> None:
    if _argument(turn, "group"):
        _one(turn, change, why)
    else:
        _all(turn, change_all, unchanged)


def _all(turn: Turn, change_all: ChangeAll, unchanged: str | None) -> None:
    workshop = _workshop(turn)
    if workshop is None:
        return
    before = workshop.running_block or workshop.id
    if workshop.ended_at is not None:
        turn.refuse(screen(words("desk-over")))
    elif change_all(turn, workshop) is False and unchanged is not None:
        turn.refuse(screen(words(unchanged)))
    else:
        _note(turn, workshop, None, before)
        turn.reply(screen(standing(turn, workshop)))


def _one(turn: Turn, change: Change, why: Why | None, *, over: bool = False) -> None:
    """Change the time of the group named; say what stands in the way when that cannot be done."""
    workshop = _workshop(turn)
    if workshop is None:
        return
    clock = _clock(turn, workshop, _argument(turn, "group"), over=over)
    if clock is None:
        turn.refuse(screen(_no_clock(turn, workshop)))
        return
    decided = why(core_clock(clock)) if why is not None else None
    if isinstance(decided, Refusal):
        turn.refuse(screen(words(decided.text, **dict(decided.args))))
    elif not change(turn, workshop, clock):
        turn.refuse(screen(words("clock-not-running", group=clock.group_id)))
    else:
        _note(turn, workshop, clock, "")
        turn.reply(screen(group_line(turn, workshop, clock)))


def _note(turn: Turn, workshop: Workshop, clock: GroupClock | None, subject: str) -> None:
    """Write an order of the command line into the journal, as the taps are."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    verb = NOTED[action.name][clock is None]
    subject = f"{clock.session_id}/{clock.group_id}" if clock is not None else subject
    line = Audit(workshop_id=workshop.id, verb=verb, subject=subject, details={"by": BY_ORDER}, at=turn.at)
    if minutes := _argument(turn, "minutes"):
        line.details = {**line.details, "minutes": int(minutes)}
    record_audit(turn.session, line)


def _no_clock(turn: Turn, workshop: Workshop) -> Words:
    known, group = [each.id for each in plan_of(workshop).groups], _argument(turn, "group")
    if group not in known:
        return words("order-no-group", group=Verbatim(group), groups=Verbatim(", ".join(known)))
    return words("order-group-not-running", group=Verbatim(group))


def _clock(turn: Turn, workshop: Workshop, group_id: str, *, over: bool) -> GroupClock | None:
    """Find the clock of a group whose session runs, or is `over`."""
    plan = plan_of(workshop)
    session = next((each for each in plan.sessions if each.group(group_id) is not None), None)
    block = agenda.block_by_id(turn.session, workshop.id, session.agenda_id) if session is not None else None
    if session is None or block is None or not (block.state == "running" or (over and block.state == "done")):
        return None
    return agenda.clock_of(turn.session, workshop.id, session.id, group_id)


def _workshop(turn: Turn) -> Workshop | None:
    workshop = turn.workshop or people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
    return workshop


def _argument(turn: Turn, name: str) -> str:
    action = turn.incoming.action
    assert isinstance(action, Order)
    return str(action.arguments.get(name) or "")


def _timer(turn: Turn) -> TimerDue:
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    return action
