"""Conducts the day: begins and ends blocks, passes groups from phase to phase, and tells those concerned."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from dialog.buttons import press
from dialog.screen import Button, Words, column, screen, words
from handlers.now import phase_name, refresh_cards
from handlers.scene import DONE, WAITING, plan_of, scene_of
from handlers.seats import seat_everyone
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import Block, GroupClock
from storage.people import Participant, Workshop
from storage.timers import arm_timer, cancel_timer
from workshop.framework import PhaseRight, Right
from workshop.programme import Phase

WARNINGS = {"20": 0.2, "5": 0.05}  # share of the phase that is left


def begin_block(turn: Turn, workshop: Workshop, block: Block) -> bool:
    """Begin a block now; False when it began already."""
    plan = plan_of(workshop)
    if not agenda.claim_block(turn.session, block, state="planned", into="running", at=turn.at):
        return False
    length = timedelta(minutes=plan.block(block.block_id).minutes)
    block.starts_at, block.ends_at = turn.at, turn.at + length
    workshop.running_block = block.block_id
    workshop.started_at = workshop.started_at or turn.at
    cancel_timer(turn.session, kind="block-start", subject=workshop.id)
    foresee(turn, workshop)
    session = plan.session_of_block(block.block_id)
    if session is None:
        arm_block_end(turn, workshop, block)
    else:
        seat_everyone(turn, workshop, session)
        for clock in agenda.clocks(turn.session, workshop.id, session.id):
            _enter(turn, workshop, clock, session.phases[0], timer_seq=None)
    _announce(turn, "block-began", workshop, block)
    if session is None:
        refresh_cards(turn, _here(turn, workshop))
    return True


def end_block(turn: Turn, workshop: Workshop, block: Block, *, by_hand: bool) -> None:
    """End the running block and begin the next one, or wait for its time when that is fixed."""
    if not agenda.claim_block(turn.session, block, state="running", into="done", at=turn.at):
        return
    block.ends_at = turn.at
    workshop.running_block = None
    cancel_timer(turn.session, kind="block", subject=_subject(workshop, block.block_id))
    _announce(turn, "block-ended", workshop, block)
    following = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
    if following is None:
        workshop.ended_at = turn.at
        refresh_cards(turn, _here(turn, workshop))
    elif _waits(workshop, following, turn.at, by_hand=by_hand):
        arm_start(turn, workshop, following)
        refresh_cards(turn, _here(turn, workshop))
    else:
        begin_block(turn, workshop, following)


def pass_group(turn: Turn, workshop: Workshop, clock: GroupClock, *, timer_seq: int | None = None) -> bool:
    """Pass a group to its next phase, or end its session after the last; False when somebody else already did."""
    session = plan_of(workshop).session(clock.session_id)
    order = [phase.id for phase in session.phases]
    position = order.index(clock.phase) + 1 if clock.phase in order else 0
    if position < len(order):
        return _enter(turn, workshop, clock, session.phases[position], timer_seq=timer_seq)
    if not agenda.pass_phase(turn.session, clock, DONE, turn.at, None, timer_seq=timer_seq):
        return False
    _drop_timers(turn, clock)
    _close_session_if_all_done(turn, workshop, clock)
    return True


def reopen_group(turn: Turn, workshop: Workshop, clock: GroupClock, minutes: int) -> bool:
    """Take a group back into the phase before, for some minutes."""
    session = plan_of(workshop).session(clock.session_id)
    order = [phase.id for phase in session.phases]
    position = len(order) if clock.phase == DONE else order.index(clock.phase) if clock.phase in order else 0
    if position == 0:
        return False
    phase = session.phases[position - 1]
    due = turn.at + timedelta(minutes=minutes)
    if not agenda.pass_phase(turn.session, clock, phase.id, turn.at, due, timer_seq=None):
        return False
    arm_phase_timers(turn, clock)
    refresh_cards(turn, _members(turn, workshop, clock))
    return True


def move_end(turn: Turn, workshop: Workshop, clock: GroupClock, minutes: int) -> bool:
    """Give a group more or less time in its phase; never less than none."""
    if clock.due_at is None:
        return False
    due = max(turn.at, clock.due_at + timedelta(minutes=minutes))
    if not agenda.set_due(turn.session, clock, due, paused_at=clock.paused_at):
        return False
    arm_phase_timers(turn, clock)
    refresh_cards(turn, _members(turn, workshop, clock))
    return True


def pause_group(turn: Turn, workshop: Workshop, clock: GroupClock) -> bool:
    """Stop a group's time."""
    if clock.paused_at is not None or clock.due_at is None:
        return False
    if not agenda.set_due(turn.session, clock, clock.due_at, paused_at=turn.at):
        return False
    _drop_timers(turn, clock)
    refresh_cards(turn, _members(turn, workshop, clock))
    return True


def resume_group(turn: Turn, workshop: Workshop, clock: GroupClock) -> bool:
    """Let a group's time go on where it stopped."""
    if clock.paused_at is None or clock.due_at is None:
        return False
    due = clock.due_at + (turn.at - clock.paused_at)
    if not agenda.set_due(turn.session, clock, due, paused_at=None):
        return False
    arm_phase_timers(turn, clock)
    refresh_cards(turn, _members(turn, workshop, clock))
    return True


def foresee(turn: Turn, workshop: Workshop) -> None:
    """Move the foreseen times of the blocks to come: floating ones follow, locked ones keep their hour."""
    plan = plan_of(workshop)
    for before, block in pairwise(agenda.blocks(turn.session, workshop.id)):
        if block.state != "planned" or before.state == "done":
            continue
        planned, planned_before = plan.block(block.block_id), plan.block(before.block_id)
        length = timedelta(minutes=planned.minutes)
        starts = planned.starts_at
        if not planned.locked and planned.day == planned_before.day:
            starts = before.ends_at + (planned.starts_at - planned_before.ends_at)
        block.starts_at = max(starts, before.ends_at)
        block.ends_at = block.starts_at + length


def arm_start(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Have a block begin by itself at its time."""
    arm_timer(turn.session, kind="block-start", subject=workshop.id, seq=block.seq, due_at=block.starts_at)


def arm_block_end(turn: Turn, workshop: Workshop, block: Block) -> None:
    """Have a block end by itself at its time."""
    subject = _subject(workshop, block.block_id)
    arm_timer(turn.session, kind="block", subject=subject, seq=block.seq, due_at=block.ends_at)


def arm_phase_timers(turn: Turn, clock: GroupClock) -> None:
    """Have a group's phase end by itself, with its warnings before."""
    _drop_timers(turn, clock)
    if clock.due_at is None or clock.began_at is None:
        return
    arm_timer(turn.session, kind="phase", subject=str(clock.pk), seq=clock.seq, due_at=clock.due_at)
    for name, share in WARNINGS.items():
        at = clock.due_at - (clock.due_at - clock.began_at) * share
        if at > turn.at:
            arm_timer(turn.session, kind="warn", subject=f"{clock.pk}:{name}", seq=clock.seq, due_at=at)


def _enter(turn: Turn, workshop: Workshop, clock: GroupClock, phase: Phase, *, timer_seq: int | None) -> bool:
    before = clock.phase
    due = turn.at + timedelta(minutes=phase.minutes)
    if not agenda.pass_phase(turn.session, clock, phase.id, turn.at, due, timer_seq=timer_seq):
        return False
    arm_phase_timers(turn, clock)
    arm_timer(turn.session, kind="phase-began", subject=f"{clock.pk}:{phase.id}", seq=clock.seq, due_at=turn.at)
    _tell_phase(turn, workshop, clock, before)
    return True


def _tell_phase(turn: Turn, workshop: Workshop, clock: GroupClock, before: str) -> None:
    plan = plan_of(workshop)
    persons = _members(turn, workshop, clock)

    def opens(right: PhaseRight) -> bool:
        was = before not in {WAITING, DONE} and plan.phase_right(before, right)
        return plan.phase_right(clock.phase, right) and not was

    if opens(PhaseRight.CONTRIBUTE):
        _tell_each(turn, persons, clock, "writing-opens", "contribute.new", Right.CONTRIBUTE)
    elif opens(PhaseRight.SHOW_OTHERS):
        _tell_each(turn, persons, clock, "discussion-opens", "items.read", Right.ENDORSE)
    refresh_cards(turn, persons)


def _tell_each(turn: Turn, persons: list[Participant], clock: GroupClock, text: str, action: str, right: Right) -> None:
    accounts = people.accounts_of(turn.session, persons)
    for person in persons:
        account = accounts.get(person.pk)
        if account is None or person.quiet:
            continue
        scene = scene_of(turn.session, person)
        if not scene.may(right) or scene.session is None or clock.due_at is None:
            continue
        said = words(
            text,
            kind=scene.session.type.value,
            phase=phase_name(scene, clock.phase),
            until=scene.hour(clock.due_at),
            where=_topic(scene.group.label if scene.group else None),
        )
        button = Button(label=words(f"{text}.button", kind=scene.session.type.value), press=press(action))
        turn.tell(account.user_id, account.language or "fr", screen(said, rows=column(button)), budget=text)


def _topic(label: object) -> Words:
    return words("topic", name=label) if label is not None else words("topic-none")  # type: ignore[arg-type]


def _close_session_if_all_done(turn: Turn, workshop: Workshop, clock: GroupClock) -> None:
    everyone = agenda.clocks(turn.session, workshop.id, clock.session_id)
    refresh_cards(turn, _members(turn, workshop, clock))
    block = agenda.running_block(turn.session, workshop.id)
    session = plan_of(workshop).session(clock.session_id)
    if block is not None and block.block_id == session.agenda_id and all(c.phase == DONE for c in everyone):
        end_block(turn, workshop, block, by_hand=False)


def _waits(workshop: Workshop, block: Block, at: datetime, *, by_hand: bool) -> bool:
    """Tell whether a block waits for its hour: locked ones and new days do, others unless a hand begins them."""
    plan = plan_of(workshop)
    planned = plan.block(block.block_id)
    if planned.starts_at <= at:
        return False
    position = [each.id for each in plan.agenda].index(block.block_id)
    before = plan.agenda[position - 1] if position else None
    gap = before is not None and planned.starts_at - before.ends_at > timedelta(minutes=1)
    return planned.locked or gap or not by_hand


def _announce(turn: Turn, kind: str, workshop: Workshop, block: Block) -> None:
    """Let the activities of a block do their part, each in an update of its own."""
    arm_timer(turn.session, kind=kind, subject=_subject(workshop, block.block_id), seq=block.seq, due_at=turn.at)


def _drop_timers(turn: Turn, clock: GroupClock) -> None:
    cancel_timer(turn.session, kind="phase", subject=str(clock.pk))
    for name in WARNINGS:
        cancel_timer(turn.session, kind="warn", subject=f"{clock.pk}:{name}")


def _subject(workshop: Workshop, block_id: str) -> str:
    return f"{workshop.id}/{block_id}"


def _members(turn: Turn, workshop: Workshop, clock: GroupClock) -> list[Participant]:
    return list(people.members(turn.session, workshop.id, clock.session_id, clock.group_id))


def _here(turn: Turn, workshop: Workshop) -> list[Participant]:
    return [p for p in people.participants(turn.session, workshop.id) if p.user_id is not None and p.left_at is None]
