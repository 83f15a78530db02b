"""How the day stands in the organizer's eyes: what runs, how late, each group, who is here, what a change would do."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialog.buttons import press
from dialog.screen import Button, Day, Hour, Joined, Verbatim, Words, words
from handlers.day import clocks_of_now
from handlers.foresight import read_agenda, shift_of, waits_for_its_hour
from handlers.now import KNOWN_PHASES
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import GroupClock
from storage.people import Workshop
from workshop import agenda as core
from workshop.programme import Session as PlannedSession

LISTED_GROUPS = 8


def now_line(turn: Turn, workshop: Workshop) -> Words:
    """Say what runs, until when, and how late that is."""
    plan = plan_of(workshop)
    block = agenda.running_block(turn.session, workshop.id)
    if workshop.ended_at is not None:
        return words("desk-over")
    if block is None:
        following = next((b for b in agenda.blocks(turn.session, workshop.id) if b.state == "planned"), None)
        if following is None:
            return words("desk-over")
        title = plan.block(following.block_id).title
        return words("desk-next", title=title, at=hour_or_day(workshop, following.starts_at, turn.at))
    title = plan.block(block.block_id).title
    if workshop.paused_at is not None:
        return words("desk-now-paused", title=title)
    late = core.whole_minutes(lateness(turn, workshop))
    return words("desk-now", title=title, at=hour_at(workshop, block.ends_at), late=late)


def lateness(turn: Turn, workshop: Workshop) -> timedelta:
    """Say by how much what runs will end after its planned hour."""
    running = core.running_block(core.foresee(read_agenda(turn, workshop), turn.at))
    return max(running.ends_at - running.planned_end, timedelta()) if running else timedelta()


def group_lines(turn: Turn, workshop: Workshop) -> Joined | None:
    """Say in a line each where the groups stand; none outside of a session."""
    clocks = clocks_of_now(turn, workshop)
    if not clocks:
        return None
    lines = [group_line(turn, workshop, clock) for clock in clocks[:LISTED_GROUPS]]
    if len(clocks) > LISTED_GROUPS:
        lines.append(words("desk-groups-more", count=len(clocks) - LISTED_GROUPS))
    return Joined(tuple(lines))


def group_line(turn: Turn, workshop: Workshop, clock: GroupClock) -> Words:
    """Say in a line where a group stands."""
    plan = plan_of(workshop)
    state = "paused" if clock.paused_at else clock.phase if clock.phase in {WAITING, DONE} else "running"
    runs = state in {"running", "paused"}
    name = phase_words(plan.session(clock.session_id), clock.phase) if runs else words("topic-none")
    group = plan.group(clock.session_id, clock.group_id).label
    return words("desk-group", group=group, state=state, phase=name, until=hour_at(workshop, clock.due_at or turn.at))


def people_line(turn: Turn, workshop: Workshop) -> Words:
    """Count who is here, and who waits to be let in."""
    everybody = people.participants(turn.session, workshop.id)
    roster = [person for person in everybody if person.approval == "approved"]
    here = [person for person in roster if person.arrived_at is not None and person.left_at is None]
    waiting = [person for person in everybody if person.approval == "waiting"]
    return words("desk-people", here=len(here), roster=len(roster), waiting=len(waiting))


def next_step(turn: Turn, workshop: Workshop) -> Words:
    """Say what the next step by hand would be."""
    plan = plan_of(workshop)
    clocks = [clock for clock in clocks_of_now(turn, workshop) if clock.phase != DONE]
    block = agenda.running_block(turn.session, workshop.id)
    session = plan.session_of_block(block.block_id) if block else None
    if session is not None and clocks:
        order = [WAITING, *(phase.id for phase in session.phases), DONE]
        earliest = min(order.index(clock.phase) for clock in clocks)
        count = sum(order.index(clock.phase) == earliest for clock in clocks)
        if order[earliest + 1] == DONE:
            return words("desk-next-preview-done", count=count)
        name = phase_words(session, order[earliest + 1])
        return words("desk-next-preview-phase", phase=name, count=count)
    return next_block(turn, workshop)


def next_block(turn: Turn, workshop: Workshop) -> Words:
    """Say which block would come if the running one were over now, and at what hour."""
    plan, rows = plan_of(workshop), agenda.blocks(turn.session, workshop.id)
    following = next((row for row in rows if row.state == "planned"), None)
    running = next((row for row in rows if row.state == "running"), None)
    if following is None:
        return words("desk-next-preview-end")
    planned = plan.block(following.block_id)
    if running is not None and waits_for_its_hour(workshop, rows, running, following, turn.at, by_hand=True):
        at = hour_or_day(workshop, planned.starts_at, turn.at)
        return words("desk-next-preview-waits", title=planned.title, at=at)
    early = 0 if shift_of(plan, rows, turn.at) else max(0, core.whole_minutes(following.starts_at - turn.at))
    return words("desk-next-preview-block", title=planned.title, early=early)


def effect_of(turn: Turn, workshop: Workshop, minutes: int) -> Words:
    """Say what would follow: the next block's hour, and the locked block it would reach into."""
    before = core.foresee(read_agenda(turn, workshop), turn.at)
    running = core.running_block(before)
    if running is None:
        return words("pad-effect-none")
    ends_at = max(turn.at, running.ends_at + minutes * core.MINUTE)
    change = core.end_block_at(before, running.id, ends_at, turn.at)
    plan = plan_of(workshop)
    if change.collisions:
        hit = change.collisions[0]
        return words("desk-effect-collision", title=plan.block(hit.locked_id).title, minutes=hit.minutes)
    following = core.next_block(change.agenda)
    if following is None:
        return words("pad-effect-none")
    title, at = plan.block(following.id).title, hour_at(workshop, following.starts_at)
    return words("pad-effect-locked" if following.locked else "pad-effect", title=title, at=at)


def hour_at(workshop: Workshop, at: datetime) -> Hour:
    """Show a moment as the time of day at the workshop's place."""
    return Hour(at.astimezone(plan_of(workshop).zone))


def hour_or_day(workshop: Workshop, at: datetime, now: datetime) -> Hour | Words:
    """Show a moment as the time of day, with its date when that is not today's."""
    zone = plan_of(workshop).zone
    local = at.astimezone(zone)
    if local.date() == now.astimezone(zone).date():
        return Hour(local)
    return words("hour-of-a-day", at=Hour(local), day=Day(local.date()))


def back_button() -> Button:
    """Lead back to the desk."""
    return Button(label=words("desk-back-button"), press=press("desk.open"))


def phase_words(session: PlannedSession, phase_id: str) -> Words:
    """Name a phase of a session: as the workshop file does, else in the catalogue's words."""
    planned = session.phase(phase_id)
    if planned is not None and planned.label is not None:
        return words("phase-named", name=planned.label)
    return words(f"phase-{phase_id}") if phase_id in KNOWN_PHASES else words("phase-named", name=Verbatim(phase_id))
