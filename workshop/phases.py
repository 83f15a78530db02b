"""The clock of one group in a session: what each phase allows, passing on, and what arrives late."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from workshop.decision import Refusal
from workshop.framework import PhaseRight
from workshop.model import WorkshopPlan
from workshop.programme import Session

WAITING = "waiting"
DONE = "done"
WARNED_SHARES = (20, 5)
LONGEST_EXTENSION = 180

Lengths = Mapping[str, int]
"""Minutes by phase, where a re-plan changed them."""
PLANNED_LENGTHS: Lengths = MappingProxyType({})


class Lateness(StrEnum):
    """How a contribution came in: while the phase was open, in the minutes of grace, or to the late tray."""

    OPEN = "open"
    GRACE = "grace"
    LATE = "late"


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupClock:
    """Where a group stands: `waiting`, a phase of its session, or `done`; `seq` grows with each change."""

    session_id: str
    group_id: str
    phase: str = WAITING
    seq: int = 0
    began_at: datetime | None = None
    due_at: datetime | None = None
    paused_at: datetime | None = None

    @property
    def running(self) -> bool:
        """Tell whether the group is in a phase of its session."""
        return self.phase not in {WAITING, DONE}


@dataclass(frozen=True, kw_only=True, slots=True)
class PhaseWindow:
    """When a phase was open in a group; still open while `closed_at` is none."""

    phase: str
    opened_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance:
    """How something sent counts: its lateness, the phase it belongs to, whether it arrived after the closing."""

    lateness: Lateness
    phase: str
    closed_at: datetime | None = None
    delayed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeWarning:
    """When to warn the facilitator, and of which share of the phase that is left, in percent."""

    share: int
    at: datetime


def allows(plan: WorkshopPlan, session: Session, phase: str, right: PhaseRight) -> bool:
    """Tell what a phase allows; waiting allows nothing, done shows what the last phase showed."""
    if phase == WAITING:
        return False
    if phase == DONE:
        return right is PhaseRight.SHOW_OTHERS and plan.phase_right(session.phases[-1].id, right)
    return plan.phase_right(phase, right)


def next_phase(session: Session, phase: str) -> str:
    """Give the phase that follows: from waiting to the first, from the last to done."""
    ids = [WAITING, *(each.id for each in session.phases), DONE]
    return ids[min(ids.index(phase) + 1, len(ids) - 1)]


def pass_to(
    clock: GroupClock, session: Session, phase: str, at: datetime, lengths: Lengths = PLANNED_LENGTHS
) -> GroupClock:
    """Put a group into a phase at an instant; it lasts as planned, or as a re-plan's `lengths` say."""
    planned = session.phase(phase)
    due_at = at + timedelta(minutes=lengths.get(phase, planned.minutes)) if planned else None
    return replace(clock, phase=phase, seq=clock.seq + 1, began_at=at, due_at=due_at, paused_at=None)


def advance(
    clock: GroupClock, session: Session, at: datetime, lengths: Lengths = PLANNED_LENGTHS
) -> GroupClock | Refusal:
    """End the current phase now and begin the next."""
    if clock.phase == DONE:
        return Refusal.because("clock-already-done", group=clock.group_id)
    return pass_to(clock, session, next_phase(session, clock.phase), at, lengths)


def close(clock: GroupClock, session: Session, at: datetime) -> GroupClock | Refusal:
    """End the whole session for a group."""
    if clock.phase == DONE:
        return Refusal.because("clock-already-done", group=clock.group_id)
    return pass_to(clock, session, DONE, at)


def reopen(clock: GroupClock, session: Session, minutes: int, at: datetime) -> GroupClock | Refusal:
    """Go back to the phase before this one, for some minutes."""
    ids = [WAITING, *(each.id for each in session.phases), DONE]
    place = ids.index(clock.phase)
    if place <= 1:
        return Refusal.because("clock-nothing-to-reopen", group=clock.group_id)
    back = pass_to(clock, session, ids[place - 1], at)
    return replace(back, due_at=at + timedelta(minutes=minutes))


def extend(clock: GroupClock, minutes: int, at: datetime) -> GroupClock | Refusal:
    """Move the end of the phase by minutes, forward or back, never before this instant."""
    if not clock.running or clock.due_at is None:
        return Refusal.because("clock-not-running", group=clock.group_id)
    if not -LONGEST_EXTENSION <= minutes <= LONGEST_EXTENSION:
        return Refusal.because("clock-too-many-minutes", most=LONGEST_EXTENSION)
    earliest = clock.paused_at or at
    due_at = max(earliest, clock.due_at + timedelta(minutes=minutes))
    if minutes > 0:  # the phase may be over for seconds, its timer on the way: more time counts from now
        due_at = max(due_at, earliest + timedelta(minutes=minutes))
    return replace(clock, due_at=due_at, seq=clock.seq + 1)


def pause(clock: GroupClock, at: datetime) -> GroupClock | Refusal:
    """Stop a group's clock."""
    if not clock.running:
        return Refusal.because("clock-not-running", group=clock.group_id)
    if clock.paused_at is not None:
        return Refusal.because("clock-already-paused", group=clock.group_id)
    return replace(clock, paused_at=at, seq=clock.seq + 1)


def resume(clock: GroupClock, at: datetime) -> GroupClock | Refusal:
    """Let a group's clock go on: the phase ends later by as long as the pause lasted."""
    if clock.paused_at is None or clock.due_at is None:
        return Refusal.because("clock-not-paused", group=clock.group_id)
    due_at = clock.due_at + max(at - clock.paused_at, timedelta())
    return replace(clock, due_at=due_at, paused_at=None, seq=clock.seq + 1)


def catch_up(
    clock: GroupClock, session: Session, at: datetime, lengths: Lengths = PLANNED_LENGTHS
) -> tuple[GroupClock, ...]:
    """Give every passage that fell due until now, in order, each at the instant it was due."""
    passed = []
    while clock.running and clock.paused_at is None and clock.due_at is not None and clock.due_at <= at:
        clock = pass_to(clock, session, next_phase(session, clock.phase), clock.due_at, lengths)
        passed.append(clock)
    return tuple(passed)


def time_left(clock: GroupClock, at: datetime) -> timedelta | None:
    """Give how long the phase still lasts, zero when it is over; none outside phases."""
    if not clock.running or clock.due_at is None:
        return None
    return max(clock.due_at - (clock.paused_at or at), timedelta())


def time_warnings(clock: GroupClock, at: datetime) -> tuple[TimeWarning, ...]:
    """Give the warnings still to come: at 20 % and at 5 % of the phase left; none while it is paused."""
    if not clock.running or clock.paused_at is not None or clock.due_at is None or clock.began_at is None:
        return ()
    length = clock.due_at - clock.began_at
    warnings = (TimeWarning(share=share, at=clock.due_at - length * share / 100) for share in WARNED_SHARES)
    return tuple(each for each in warnings if each.at > at)


def accept(
    plan: WorkshopPlan, windows: Iterable[PhaseWindow], *, sent_at: datetime, received_at: datetime
) -> Acceptance | Refusal:
    """Decide whether a contribution counts, by when it was *sent*: open, in grace, late, or refused."""
    writing = [each for each in windows if plan.phase_right(each.phase, PhaseRight.CONTRIBUTE)]
    sent = min(sent_at, received_at)
    inside = next((each for each in writing if _inside(each, sent) or _inside(each, received_at)), None)
    if inside is not None:
        delayed = not any(_inside(each, received_at) for each in writing)  # writing goes on over several phases
        return Acceptance(lateness=Lateness.OPEN, phase=inside.phase, closed_at=inside.closed_at, delayed=delayed)
    before = [each for each in writing if each.closed_at is not None and each.closed_at <= sent]
    if not before:
        return Refusal.because("contribute-not-open-yet")
    last = max(before, key=lambda each: each.closed_at or each.opened_at)
    return _accept_after(plan, last, sent)


def _accept_after(plan: WorkshopPlan, last: PhaseWindow, sent: datetime) -> Acceptance | Refusal:
    assert last.closed_at is not None
    if sent <= last.closed_at + timedelta(seconds=plan.rules.grace_seconds_after_close):
        return Acceptance(lateness=Lateness.GRACE, phase=last.phase, closed_at=last.closed_at)
    if plan.rules.late_tray:
        return Acceptance(lateness=Lateness.LATE, phase=last.phase, closed_at=last.closed_at)
    return Refusal.because("contribute-closed", closed=last.closed_at.astimezone(plan.zone).strftime("%H:%M"))


def _inside(window: PhaseWindow, instant: datetime) -> bool:
    return window.opened_at <= instant and (window.closed_at is None or instant < window.closed_at)
