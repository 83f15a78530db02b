"""What one group's time means for others: their cards say the new hour, organizers hear what would be late."""

from __future__ import annotations

from datetime import datetime

from dialog.buttons import press
from dialog.screen import Button, Hour, Screen, column, screen, words
from handlers.foresight import day_seq, foresee, read_agenda, shift_of
from handlers.now import refresh_cards
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import Block, GroupClock
from storage.contributions import Audit, record_audit
from storage.people import Workshop
from storage.steps import newest_of
from workshop import agenda as core
from workshop.framework import Right

REACHED = "locked-reached"
WORTH_TELLING = 5  # minutes into a locked block, and again each time it is so much more


def look_ahead(turn: Turn, workshop: Workshop, clock: GroupClock) -> None:
    """Foresee the day anew after a group's time was changed, and tell those whom that concerns."""
    before = _next_start(turn, workshop)
    foresee(turn, workshop)
    if _next_start(turn, workshop) == before:
        return
    for each in agenda.clocks(turn.session, workshop.id, clock.session_id):
        if each.group_id != clock.group_id:
            seated = people.members(turn.session, workshop.id, each.session_id, each.group_id)
            refresh_cards(turn, [person for person in seated if person.left_at is None])
    _warn_organizers(turn, workshop)


def offer_to_begin(turn: Turn, workshop: Workshop, following: Block) -> None:
    """Tell the organizers that nothing runs until the hour of what follows, and let them begin it in one tap."""
    plan, rows = plan_of(workshop), agenda.blocks(turn.session, workshop.id)
    planned = plan.block(following.block_id)
    before = next(each for each in plan.agenda if each.ends_at == planned.starts_at or each.id == planned.id)
    early = core.whole_minutes(following.starts_at - turn.at)
    moves = not planned.locked and before.id != planned.id and not shift_of(plan, rows, turn.at)
    if early < WORTH_TELLING or workshop.paused_at is not None or not moves:
        return
    until = turn.at + (following.ends_at - following.starts_at)
    hours = {"at": following.starts_at, "until": until}
    said = words(
        "desk-done-early", title=planned.title, **{key: Hour(at.astimezone(plan.zone)) for key, at in hours.items()}
    )
    begin = Button(label=words("desk-begin-button"), press=press("desk.advanced", epoch=day_seq(turn, workshop)))
    _tell_organizers(turn, workshop, screen(said, rows=column(begin)))


def _next_start(turn: Turn, workshop: Workshop) -> datetime | None:
    following = agenda.next_block(turn.session, workshop.id)
    return following.starts_at if following is not None else None


def _warn_organizers(turn: Turn, workshop: Workshop) -> None:
    """Tell the organizers of a locked block that the day would reach into, with the way to catch up."""
    plan, rows = plan_of(workshop), agenda.blocks(turn.session, workshop.id)
    if shift_of(plan, rows, turn.at):
        return  # a day replayed by hand on another date has no hours of its own
    hit = next(iter(core.collisions(core.foresee(read_agenda(turn, workshop), turn.at))), None)
    if hit is None:
        return
    told = newest_of(turn.session, workshop.id, hit.locked_id, (REACHED,))
    if hit.minutes < (int(told.details["minutes"]) if told is not None else 0) + WORTH_TELLING:
        return
    line = Audit(workshop_id=workshop.id, verb=REACHED, subject=hit.locked_id, at=turn.at)
    line.details = {"minutes": hit.minutes}
    record_audit(turn.session, line)
    locked = plan.block(hit.locked_id)
    at = Hour(locked.starts_at.astimezone(plan.zone))
    said = words("late-reaches", title=locked.title, at=at, minutes=hit.minutes)
    shown = screen(said, rows=column(Button(label=words("desk-late-button"), press=press("late.open"))))
    _tell_organizers(turn, workshop, shown)


def _tell_organizers(turn: Turn, workshop: Workshop, shown: Screen) -> None:
    """Tell every organizer who has not left, but for the one who acts."""
    plan = plan_of(workshop)
    holders = [role.id for role in plan.roles if Right.TIME_ALL in role.rights]
    organizers = people.participants_with_role(turn.session, workshop.id, holders)
    others = [
        each for each in organizers if each.left_at is None and (turn.person is None or each.pk != turn.person.pk)
    ]
    for account in people.accounts_of(turn.session, others).values():
        turn.tell(account.user_id, account.language or plan.default_language, shown)
