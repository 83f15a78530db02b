"""Arms what falls due by itself: the ends of blocks and phases, warnings, pads, and word to a block's activities."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.foresight import core_clock
from handlers.turn import Turn
from storage.agenda import Block, GroupClock
from storage.people import Workshop
from storage.timers import arm_timer, armed_for, cancel_timer
from workshop import phases

PAD_EVERY = timedelta(seconds=15)  # between two edits of a pad
OLDEST, OLDEST_AT_LAST = timedelta(minutes=2), timedelta(minutes=1)  # of the minutes left on a pad, and near the end
NEAR_THE_END = timedelta(minutes=6)


def arm_start(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Have a block begin by itself at its time."""
    arm_timer(turn.session, kind="block-start", subject=workshop.id, seq=block.seq, due_at=block.starts_at)


def arm_block_end(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Have a block end by itself at its time."""
    subject = _subject(workshop, block.block_id)
    arm_timer(turn.session, kind="block", subject=subject, seq=block.seq, due_at=block.ends_at)


def arm_phase_timers(turn: Turn, clock: GroupClock) -> None:
    """Have a group's phase end by itself, with its warnings before."""
    drop_phase_timers(turn, clock)
    if clock.due_at is None or clock.began_at is None or clock.paused_at is not None:
        return
    arm_timer(turn.session, kind="phase", subject=str(clock.pk), seq=clock.seq, due_at=clock.due_at)
    for warning in phases.time_warnings(core_clock(clock), turn.at):
        subject = f"{clock.pk}:{warning.share}"
        arm_timer(turn.session, kind="warn", subject=subject, seq=clock.seq, due_at=warning.at)


def touch_pad(turn: Turn, clock: GroupClock) -> None:
    """Have the pads of a group brought up to date within a quarter of a minute, with whatever else happens until then.

    A change of phase shows at once: whatever would fall just before it waits for it, and the quarter begins anew.
    """
    _arm_pad(turn, clock, turn.at + PAD_EVERY)


def follow_minutes(turn: Turn, clock: GroupClock) -> None:
    """Have the minutes left on the pads of a group followed, though nothing else happens there."""
    if clock.due_at is None or clock.paused_at is not None:
        return
    left = clock.due_at - turn.at
    step = OLDEST_AT_LAST if left <= NEAR_THE_END else OLDEST
    if left > step:
        _arm_pad(turn, clock, turn.at + step)


def show_pad_now(turn: Turn, clock: GroupClock) -> None:
    """Have the pads of a group brought up to date at once: it has come to the end of its session."""
    arm_timer(turn.session, kind="pad", subject=f"{clock.pk}:pad", seq=clock.seq, due_at=turn.at)


def drop_start(turn: Turn, workshop: Workshop) -> None:
    """Let no block begin by itself."""
    cancel_timer(turn.session, kind="block-start", subject=workshop.id)


def drop_block_end(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Let a block not end by itself."""
    cancel_timer(turn.session, kind="block", subject=_subject(workshop, block.block_id))


def drop_phase_timers(turn: Turn, clock: GroupClock) -> None:
    """Let a group's phase not end by itself."""
    cancel_timer(turn.session, kind="phase", subject=str(clock.pk))
    for share in phases.WARNED_SHARES:
        cancel_timer(turn.session, kind="warn", subject=f"{clock.pk}:{share}")


def announce(turn: Turn, kind: str, workshop: Workshop, block: Block) -> None:
    """Let the activities of a block do their part, each in an update of its own."""
    arm_timer(turn.session, kind=kind, subject=_subject(workshop, block.block_id), seq=block.seq, due_at=turn.at)


def announce_phase(turn: Turn, clock: GroupClock) -> None:
    """Let the activities of a phase do their part, in an update of their own."""
    subject = f"{clock.pk}:{clock.phase}"
    arm_timer(turn.session, kind="phase-began", subject=subject, seq=clock.seq, due_at=turn.at)


def _arm_pad(turn: Turn, clock: GroupClock, due_at: datetime) -> None:
    subject = f"{clock.pk}:pad"
    due_at = min(due_at, armed_for(turn.session, kind="pad", subject=subject) or due_at)
    ends_at = clock.due_at if clock.paused_at is None else None
    if ends_at is not None and ends_at - PAD_EVERY < due_at < ends_at + PAD_EVERY:
        due_at = ends_at + PAD_EVERY
    arm_timer(turn.session, kind="pad", subject=subject, seq=clock.seq, due_at=due_at)


def _subject(workshop: Workshop, block_id: str) -> str:
    return f"{workshop.id}/{block_id}"
