"""Running late: by how much, three ways to catch up, one tap, and one message to those concerned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from dialog.buttons import Press, press
from dialog.incoming import Order, TimerDue
from dialog.screen import Button, Joined, Screen, Words, column, screen, words
from handlers.conduct import people_here
from handlers.foresight import foresee, read_agenda, shift_of
from handlers.late_lines import change_lines, told_lines
from handlers.now import refresh_cards, show_now
from handlers.outlook import back_button, hour_at
from handlers.redone import (
    Day,
    Shift,
    day_after,
    day_now,
    day_printed,
    put_in_force,
    same_step,
    shifts,
)
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import agenda, people, replans
from storage.contributions import BY_ORDER, Audit, record_audit
from storage.people import Participant, Workshop
from storage.replans import Replan
from storage.timers import arm_timer
from workshop import agenda as core
from workshop.agenda import Agenda
from workshop.framework import Right
from workshop.replan import propose_replans

TELL_AFTER = timedelta(seconds=60)
GOOD_FOR = timedelta(minutes=5)


def late_command(turn: Turn) -> None:
    """Answer /late: organizers read the delay and the ways to catch up, others where they stand."""
    if turn.person is None or turn.plan is None or Right.TIME_ALL not in turn.plan.rights(turn.person.role):
        show_now(turn, lead=words("not-your-right"))
    else:
        turn.reply(_late_screen(turn, _workshop(turn)))


def open_late(turn: Turn, _data: Press) -> None:
    """Say how late the day is and offer the re-plans."""
    turn.reply(_late_screen(turn, _workshop(turn)))


def preview(turn: Turn, data: Press) -> None:
    """Show a re-plan: every block and phase it changes."""
    replan = _offered(turn, data)
    if replan is None:
        return
    yes = Button(label=words("late-apply-button"), press=press("late.apply", replan.pk))
    keep = Button(label=words("late-keep-button"), press=press("late.open"))
    workshop = _workshop(turn)
    lines = Joined(tuple(change_lines(workshop, replan, _known(turn, workshop, ()))))
    turn.reply(screen(words("late-preview", measure=replan.measure), lines, words("late-who"), rows=column(yes, keep)))


def apply(turn: Turn, data: Press) -> None:
    """Put a re-plan in force; those concerned are told in a minute, once."""
    replan = _offered(turn, data)
    if replan is not None:
        turn.toast(words("late-applied-toast"))
        turn.reply(_put(turn, _workshop(turn), replan))


def undo(turn: Turn, data: Press) -> None:
    """Take a re-plan back, as far as the day has not gone on."""
    workshop = _workshop(turn)
    done = _take_back(turn, workshop, replans.replan_by_id(turn.session, int(data.args[0])))
    turn.toast(words("late-undone" if done else "desk-changed"))
    turn.reply(_late_screen(turn, workshop))


def _take_back(turn: Turn, workshop: Workshop, replan: Replan | None) -> bool:
    if replan is None or replan.state != "applied" or not same_step(turn, workshop, replan.before):
        return False
    if replan.told_at is not None:
        _remember_what_was_told(turn, workshop, replan)
    replan.state = "undone"
    put_in_force(turn, workshop, replan.before)
    _tell_later(turn, workshop, replan, verb="day-replan-undone")
    return True


def late_order(turn: Turn) -> None:
    """Say on the command line how late the day is, put the re-plan of a number in force, or take the last one back."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    if action.arguments.get("undo"):
        taken = _take_back(turn, workshop, replans.newest_applied(turn.session, workshop.id))
        turn.reply(screen(words("late-undone"))) if taken else turn.refuse(screen(words("desk-not-undone")))
        return
    seen = _look_ahead(turn, workshop)
    offers = _offer(turn, workshop, seen)
    number = int(action.arguments.get("apply") or 0)
    if number and not 1 <= number <= len(offers):
        turn.refuse(screen(words("late-no-number", number=number, count=len(offers))))
        return
    if number:
        done = _put(turn, workshop, offers[number - 1])
        turn.reply(Screen(paragraphs=done.paragraphs))
        return
    known = _known(turn, workshop, ())
    for_each = [
        Joined((words("late-number", number=place, measure=each.measure), *change_lines(workshop, each, known)))
        for place, each in enumerate(offers, start=1)
    ]
    turn.reply(Screen(paragraphs=(_delay(turn, workshop, seen), *for_each)))


def tell(turn: Turn) -> None:
    """Tell those concerned where the day differs from what they know, once each; nothing when nothing changed.

    They know the programme as it was told last, else as it was printed: hours that are back to it are no news.
    """
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop = people.workshop_by_id(turn.session, action.subject)
    waiting = list(replans.replans_to_tell(turn.session, action.subject))
    if workshop is None or not waiting:
        return
    for replan in waiting:
        replan.told_at = turn.at
    foresee(turn, workshop)
    now = day_now(turn, workshop)
    if not shifts(waiting[0].before, now):
        return
    changed = shifts(_known(turn, workshop, waiting), now)
    waiting[-1].after = now
    if not changed:
        return
    concerned = _concerned(turn, workshop, changed)
    said = screen(words("late-told"), Joined(tuple(told_lines(workshop, changed, turn.at))))
    for account in people.accounts_of(turn.session, concerned).values():
        turn.tell(account.user_id, language_of(turn.session, account), said, budget="agenda-changed")
    refresh_cards(turn, concerned)


def _known(turn: Turn, workshop: Workshop, waiting: Sequence[Replan]) -> Day:
    """Give the day as people know it."""
    told = replans.told_before(turn.session, workshop.id, {each.pk for each in waiting})
    return told.after if told is not None else day_printed(turn, workshop)


def _late_screen(turn: Turn, workshop: Workshop) -> Screen:
    seen = _look_ahead(turn, workshop)
    offers = _offer(turn, workshop, seen)
    buttons = [
        Button(label=words("late-offer-button", measure=each.measure), press=press("late.show", each.pk))
        for each in offers
    ]
    return screen(
        _delay(turn, workshop, seen),
        words("late-offers") if offers else _no_offers(seen, turn.at),
        rows=column(*buttons, back_button()),
    )


def _no_offers(seen: Agenda, at: datetime) -> Words:
    return words("late-no-offers", reach="yes" if core.collisions(core.foresee(seen, at)) else "no")


def _offer(turn: Turn, workshop: Workshop, seen: Agenda) -> list[Replan]:
    """Write down the ways to catch up, so that the one that is chosen is the one that was shown."""
    before = day_now(turn, workshop)
    return [
        replans.record_replan(
            turn.session,
            Replan(
                workshop_id=workshop.id,
                measure=each.measure.value,
                before=before,
                after=day_after(workshop, each, before["lengths"]),
                offered_at=turn.at,
            ),
        )
        for each in propose_replans(seen, turn.at)
    ]


def _look_ahead(turn: Turn, workshop: Workshop) -> Agenda:
    foresee(turn, workshop)
    return read_agenda(turn, workshop)


def _offered(turn: Turn, data: Press) -> Replan | None:
    """Give a proposal that is still good; answer with fresh ones when the day has gone on."""
    workshop = _workshop(turn)
    replan = replans.replan_by_id(turn.session, int(data.args[0]))
    fresh = replan is not None and replan.workshop_id == workshop.id and turn.at - replan.offered_at <= GOOD_FOR
    if replan is not None and fresh and replan.state == "offered" and _unchanged(turn, workshop, replan):
        return replan
    turn.toast(words("desk-changed"))
    turn.reply(_late_screen(turn, workshop))
    return None


def _unchanged(turn: Turn, workshop: Workshop, replan: Replan) -> bool:
    lengths = replans.all_lengths(turn.session, workshop.id)
    return same_step(turn, workshop, replan.before) and lengths == replan.before["lengths"]


def _put(turn: Turn, workshop: Workshop, replan: Replan) -> Screen:
    put_in_force(turn, workshop, replan.after)
    replan.state, replan.applied_at = "applied", turn.at
    replan.applied_by = turn.person.pk if turn.person else None
    _tell_later(turn, workshop, replan, verb="day-replanned")
    back = Button(label=words("desk-undo-button"), press=press("late.undo", replan.pk))
    return screen(words("late-applied", measure=replan.measure), words("late-who"), rows=column(back, back_button()))


def _tell_later(turn: Turn, workshop: Workshop, replan: Replan, *, verb: str) -> None:
    """Have the change told in a minute: another change before then is told with it."""
    subject, due_at = workshop.id, turn.at + TELL_AFTER
    arm_timer(turn.session, kind="replan-told", subject=subject, seq=replan.pk, due_at=due_at)
    line = Audit(
        workshop_id=workshop.id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=str(replan.pk),
        details={"measure": replan.measure} | ({} if turn.person is not None else {"by": BY_ORDER}),
        at=turn.at,
    )
    record_audit(turn.session, line)


def _remember_what_was_told(turn: Turn, workshop: Workshop, replan: Replan) -> None:
    """Those who read of a re-plan must read that it is off: what they know is the day until now."""
    back = Replan(
        workshop_id=workshop.id,
        measure=replan.measure,
        state="undone",
        before=day_now(turn, workshop),
        after=replan.before,
        offered_at=turn.at,
        applied_at=turn.at,
    )
    replans.record_replan(turn.session, back)


def _delay(turn: Turn, workshop: Workshop, now: Agenda) -> Words:
    """Say by how much the day is late, and which locked block it would reach into."""
    plan = plan_of(workshop)
    seen = core.foresee(now, turn.at)
    first = next((block for block in seen if block.ahead), None)
    if first is None:
        return words("desk-over")
    running = first.state is core.BlockState.RUNNING
    behind = first.ends_at - first.planned_end if running else first.starts_at - first.planned_start
    hits = core.collisions(seen)
    minutes = max(0, core.whole_minutes(behind))
    if not hits:
        return words("late-delay", minutes=minutes)
    locked = plan.block(hits[0].locked_id)
    shift = shift_of(plan, agenda.blocks(turn.session, workshop.id), turn.at)
    at = hour_at(workshop, locked.starts_at + shift)
    return words("late-delay-hits", minutes=minutes, title=locked.title, at=at, over=hits[0].minutes)


def _concerned(turn: Turn, workshop: Workshop, changed: list[Shift]) -> list[Participant]:
    """List who is in the room and takes part in what changed."""
    sessions = [plan_of(workshop).session_of_block(each.block_id) for each in changed]
    here = people_here(turn, workshop)
    if any(session is None for session in sessions):
        return here
    seated = {
        seat.participant_id
        for session in sessions
        if session is not None
        for seat in people.seats(turn.session, workshop.id, session.id)
    }
    return [person for person in here if person.pk in seated]


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop
