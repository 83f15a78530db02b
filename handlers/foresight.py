"""What the rest of the day looks like from here: the stored blocks and clocks as the core reads them, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, replans
from storage.agenda import Block, GroupClock
from storage.people import Workshop
from workshop import agenda as core
from workshop import phases
from workshop.agenda import Agenda, BlockState, PhaseMinutes, RunningBlock
from workshop.model import WorkshopPlan
from workshop.programme import Session as PlannedSession

ANOTHER_DAY = timedelta(hours=12)  # a day begun so far from its hour is driven by hand, at hours of its own

Lengths = Mapping[str, Mapping[str, int]]


def foresee(turn: Turn, workshop: Workshop) -> None:
    """Write down when each block to come will begin, as far as it can be foreseen now.

    Nothing begins before its hour by itself, and nothing before the block in front of it is over; a day that is
    replayed by hand after its date has no hours of its own: one block follows the other. Whether a locked
    block can keep its hour is another question, which the organizer is asked (`/late`).
    """
    rows = {row.block_id: row for row in agenda.blocks(turn.session, workshop.id)}
    by_hand = shift_of(plan_of(workshop), list(rows.values()), turn.at) > timedelta()
    free = tuple(
        replace(
            block, locked=False, planned_start=min(block.planned_start, turn.at) if by_hand else block.planned_start
        )
        for block in read_agenda(turn, workshop)
    )
    for block in core.foresee(free, turn.at.replace(second=0, microsecond=0)):
        row = rows[block.id]
        if row.state in {BlockState.PLANNED, BlockState.RUNNING}:
            row.starts_at, row.ends_at = block.starts_at, block.ends_at
    turn.session.flush()


def read_agenda(turn: Turn, workshop: Workshop) -> Agenda:
    """Give the day as the core re-plans it: locked blocks at their hour, the running session until its last group."""
    plan = plan_of(workshop)
    rows = agenda.blocks(turn.session, workshop.id)
    shift, lengths = shift_of(plan, rows, turn.at), replans.all_lengths(turn.session, workshop.id)
    return tuple(_running(turn, workshop, plan, row, shift, lengths) for row in rows)


def shift_of(plan: WorkshopPlan, rows: Sequence[Block], at: datetime) -> timedelta:
    """Say by how much the day runs off its date: none on the day itself, else since its first block was begun.

    A day that is over by the calendar and was never begun would begin now.
    """
    begun = [row for row in rows if row.began_at is not None]
    first = min(begun, key=lambda row: row.position) if begun else None
    if first is not None and first.began_at is not None:
        off = first.began_at - plan.block(first.block_id).starts_at
    else:
        off = at - plan.agenda[0].starts_at if at > plan.agenda[-1].ends_at else timedelta()
    return off // core.MINUTE * core.MINUTE if abs(off) > ANOTHER_DAY else timedelta()


def waits_for_its_hour(
    workshop: Workshop, rows: Sequence[Block], ended: Block, following: Block, at: datetime, *, by_hand: bool
) -> bool:
    """Tell whether a block waits for its hour: locked ones and new days do, others unless a hand begins them.

    A day that is driven by hand on another date waits for nothing but the night between two days.
    """
    plan = plan_of(workshop)
    planned, before = plan.block(following.block_id), plan.block(ended.block_id)
    if shift_of(plan, rows, at):
        return not by_hand and planned.day != before.day
    if planned.starts_at <= at:
        return False
    gap = planned.starts_at - before.ends_at > timedelta(minutes=1)
    return planned.locked or gap or not by_hand


def lengths_of(turn: Turn, workshop: Workshop, session: PlannedSession) -> dict[str, int]:
    """Give the minutes of every phase of a session, re-plans included."""
    planned = {phase.id: phase.minutes for phase in session.phases}
    return planned | replans.lengths_of(turn.session, workshop.id, session.id)


def day_seq(turn: Turn, workshop: Workshop) -> int:
    """Count every change of the day so far, so that an old button is known as old."""
    clocks = [c for each in plan_of(workshop).sessions for c in agenda.clocks(turn.session, workshop.id, each.id)]
    return sum(block.seq for block in agenda.blocks(turn.session, workshop.id)) + sum(clock.seq for clock in clocks)


def core_clock(clock: GroupClock) -> phases.GroupClock:
    """Give a stored clock as the core reads it."""
    return phases.GroupClock(
        session_id=clock.session_id,
        group_id=clock.group_id,
        phase=clock.phase,
        seq=clock.seq,
        began_at=clock.began_at,
        due_at=clock.due_at,
        paused_at=clock.paused_at,
    )


def kept_state(clock: GroupClock) -> dict[str, str | None]:
    """Write down where a group stands, so that a change can be taken back."""
    moments = {"began_at": clock.began_at, "due_at": clock.due_at, "paused_at": clock.paused_at}
    return {"phase": clock.phase} | {key: at.isoformat() if at else None for key, at in moments.items()}


def kept_clock(clock: GroupClock, state: Mapping[str, str | None], at: datetime) -> phases.GroupClock:
    """Give back where a group stood; an end that has passed meanwhile leaves a minute."""

    def moment(key: str) -> datetime | None:
        kept = state.get(key)
        return datetime.fromisoformat(kept) if kept else None

    due = moment("due_at")
    return phases.GroupClock(
        session_id=clock.session_id,
        group_id=clock.group_id,
        phase=str(state["phase"]),
        seq=clock.seq,
        began_at=moment("began_at"),
        due_at=max(due, at + core.MINUTE) if due else None,
        paused_at=moment("paused_at"),
    )


def group_end(session: PlannedSession, clock: GroupClock, lengths: Mapping[str, int], at: datetime) -> datetime:
    """Foresee when a group will be through with its session; a phase that is overdue is caught up from its end."""
    order = [phase.id for phase in session.phases]
    if clock.phase == DONE:
        return at
    later = order if clock.phase == WAITING else order[order.index(clock.phase) + 1 :]
    due = clock.due_at or at
    if clock.paused_at is not None:
        due += max(at - clock.paused_at, timedelta())
    return max(due + timedelta(minutes=sum(lengths[phase] for phase in later)), at)


def _running(
    turn: Turn, workshop: Workshop, plan: WorkshopPlan, row: Block, shift: timedelta, lengths: Lengths
) -> RunningBlock:
    planned, session = plan.block(row.block_id), plan.session_of_block(row.block_id)
    block = RunningBlock(
        id=row.block_id,
        day=planned.day,
        kind=planned.kind,
        locked=planned.locked,
        planned_start=planned.starts_at + shift,
        planned_end=planned.ends_at + shift,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        state=BlockState(row.state),
    )
    if block.locked and block.state is BlockState.PLANNED:
        return replace(block, starts_at=block.planned_start, ends_at=block.planned_end)
    if session is None or not block.ahead:
        return block
    return _with_phases(turn, workshop, block, session, lengths.get(session.id, {}))


def _with_phases(
    turn: Turn, workshop: Workshop, block: RunningBlock, session: PlannedSession, changed: Mapping[str, int]
) -> RunningBlock:
    planned = {phase.id: phase.minutes for phase in session.phases}
    lengths, later, ends_at = {**planned, **changed}, list(planned), block.ends_at
    clocks = agenda.clocks(turn.session, workshop.id, session.id)
    if block.state is BlockState.RUNNING and clocks:
        ends = {clock.pk: group_end(session, clock, lengths, turn.at) for clock in clocks}
        slowest = max(clocks, key=lambda clock: ends[clock.pk])
        ends_at = ends[slowest.pk]
        place = later.index(slowest.phase) + 1 if slowest.phase in later else 0
        later = [] if slowest.phase == DONE else later[place:]
    minutes = tuple(PhaseMinutes(id=each, minutes=lengths[each], planned=planned[each]) for each in later)
    return replace(block, ends_at=ends_at, later_phases=minutes)
