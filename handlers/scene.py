"""Where a person stands in the day: their workshop, seat, session, phase, and what that allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from sqlmodel import Session

from dialog.screen import Hour
from storage import agenda, people
from storage.agenda import Block, GroupClock
from storage.people import Account, Participant, Seat, Workshop
from workshop.closing import PLENARY
from workshop.framework import PhaseRight, Right
from workshop.model import WorkshopPlan
from workshop.plan import read_plan
from workshop.programme import Block as PlannedBlock
from workshop.programme import Group
from workshop.programme import Session as PlannedSession

WAITING = "waiting"
DONE = "done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """Tell where a person stands at a moment.

    `session` is the one that runs or is being reported, else the next one to come, else the last; `group`, `seat` and
    `clock` are the person's in it, `facilitator` leads it. `block` runs now; `next_block` comes after.
    """

    workshop: Workshop
    plan: WorkshopPlan
    person: Participant
    block: Block | None
    next_block: Block | None
    session: PlannedSession | None
    seat: Seat | None
    group: Group | None
    clock: GroupClock | None
    facilitator: Participant | None = None

    def may(self, right: Right) -> bool:
        """Tell whether the person's role has a right."""
        return right in self.plan.rights(self.person.role)

    def allows(self, right: PhaseRight) -> bool:
        """Tell whether the phase of the person's group allows something now."""
        return self.phase is not None and self.plan.phase_right(self.phase, right)

    @property
    def phase(self) -> str | None:
        """Name the phase that the person's group is in, or None outside of one."""
        if self.clock is None or self.clock.phase in {WAITING, DONE}:
            return None
        return self.clock.phase

    @property
    def planned_block(self) -> PlannedBlock | None:
        """Give the running block as the file describes it."""
        return self.plan.block(self.block.block_id) if self.block else None

    @property
    def until(self) -> datetime | None:
        """Give the end of what runs now: the group's phase, else the block; none while the day is paused."""
        if self.phase is not None and self.clock is not None:
            return self.clock.due_at
        return self.block.ends_at if self.block and self.workshop.paused_at is None else None

    def hour(self, at: datetime) -> Hour:
        """Show a moment as the time of day at the workshop's place."""
        return Hour(at.astimezone(self.plan.zone))


@lru_cache(maxsize=16)
def _plan(definition: str, source: str) -> WorkshopPlan:
    return read_plan(definition, source=source)


def plan_of(workshop: Workshop) -> WorkshopPlan:
    """Give a workshop's file as the core reads it."""
    return _plan(workshop.definition, workshop.source)


def language_of(session: Session, account: Account) -> str:
    """Say in which language to write to somebody: the one they chose, else their workshop's own."""
    if account.language:
        return account.language
    person = people.participant_by_id(session, account.participant_id) if account.participant_id else None
    workshop = people.workshop_by_id(session, person.workshop_id) if person else people.newest_workshop(session)
    return plan_of(workshop).default_language if workshop else "fr"


def scene_of(session: Session, person: Participant) -> Scene:
    """Find where a person stands."""
    workshop = people.workshop_by_id(session, person.workshop_id)
    assert workshop is not None
    planned = current_session(plan_of(workshop), agenda.block_states(session, workshop.id))
    seat = people.seat_of(session, person.pk, planned.id) if planned else None
    clock = agenda.clock_of(session, workshop.id, planned.id, seat.group_id) if planned and seat else None
    leading = _facilitator(session, workshop, planned, seat.group_id) if planned and seat else None
    return _scene(workshop, person, _now_and_next(session, workshop), planned, seat, clock, leading)


def scenes_of(session: Session, persons: Sequence[Participant]) -> list[Scene]:
    """Find where each of many people of one workshop stands, with as few questions as for one."""
    if not persons:
        return []
    workshop = people.workshop_by_id(session, persons[0].workshop_id)
    assert workshop is not None
    planned = current_session(plan_of(workshop), agenda.block_states(session, workshop.id))
    blocks = _now_and_next(session, workshop)
    seats = {seat.participant_id: seat for seat in people.seats(session, workshop.id, planned.id)} if planned else {}
    clocks = {clock.group_id: clock for clock in agenda.clocks(session, workshop.id, planned.id)} if planned else {}
    groups = {seat.group_id for person in persons if (seat := seats.get(person.pk)) is not None}
    leading = {group: _facilitator(session, workshop, planned, group) for group in groups} if planned else {}
    found = []
    for person in persons:
        seat = seats.get(person.pk)
        group = seat.group_id if seat is not None else ""
        found.append(_scene(workshop, person, blocks, planned, seat, clocks.get(group), leading.get(group)))
    return found


def _now_and_next(session: Session, workshop: Workshop) -> tuple[Block | None, Block | None]:
    return agenda.running_block(session, workshop.id), agenda.next_block(session, workshop.id)


def _facilitator(session: Session, workshop: Workshop, planned: PlannedSession, group_id: str) -> Participant | None:
    leading = people.leaders(session, workshop.id, planned.id, group_id, "facilitator")
    return leading[-1] if leading else None


def _scene(
    workshop: Workshop,
    person: Participant,
    blocks: tuple[Block | None, Block | None],
    planned: PlannedSession | None,
    seat: Seat | None,
    clock: GroupClock | None,
    facilitator: Participant | None,
) -> Scene:
    plan = plan_of(workshop)
    return Scene(
        workshop=workshop,
        plan=plan,
        person=person,
        block=blocks[0],
        next_block=blocks[1],
        session=planned,
        seat=seat,
        group=plan.group(planned.id, seat.group_id) if planned and seat else None,
        clock=clock,
        facilitator=facilitator,
    )


def current_session(plan: WorkshopPlan, blocks: Sequence[tuple[str, str]]) -> PlannedSession | None:
    """Choose the session that matters now by the blocks' states: it runs, is being reported or comes next."""
    for block_id, state in blocks:
        session = plan.session_of_block(block_id)
        if session is not None and state in {"running", "planned"}:
            return session
        heard = session_heard(plan, block_id) if state == "running" else None
        if heard is not None:
            return heard
    return plan.sessions[-1] if plan.sessions else None


def session_heard(plan: WorkshopPlan, block_id: str) -> PlannedSession | None:
    """Find the session whose results a plenary block hears: it is the first plenary after that session's block."""
    heard = None
    for block in plan.agenda:
        session = plan.session_of_block(block.id)
        if session is not None:
            heard = session
        elif block.kind == PLENARY:
            if block.id == block_id:
                return heard
            heard = None
    return None


def role_in_group(scene: Scene) -> str | None:
    """Tell whether the person leads their group now, and as what."""
    return scene.seat.leads_as if scene.seat else None
