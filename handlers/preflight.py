"""Preflight: every chat, right, role, seat, text and clock checked before the day, each red line with its fix."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from dialog.buttons import Press, press
from dialog.incoming import Command, Order
from dialog.screen import Argument, Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.foresight import read_agenda
from handlers.outlook import back_button
from handlers.scene import plan_of
from handlers.seats import Seating, has_seats, seating_of
from handlers.turn import Turn
from storage import agenda, people
from storage.people import Account, Participant, Workshop
from storage.timers import armed_timers
from workshop import agenda as core
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import SeatSource

SHOWN = 5
LEAST_DISK = 500  # megabytes: a day of pictures and reports with room to spare
CLOCK_OFF = timedelta(seconds=60)


class Level(StrEnum):
    """Say how a check came out."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """Hold the outcome of one check in words; the words of a red line end with its fix."""

    level: Level
    said: Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """Hold what the checks look at."""

    turn: Turn
    workshop: Workshop
    plan: WorkshopPlan
    roster: tuple[Participant, ...]
    accounts: dict[int, Account]
    seatings: tuple[Seating, ...]


def open_preflight(turn: Turn, _data: Press) -> None:
    """Show what is not ready yet, the worst first, each with its fix."""
    assert turn.workshop is not None
    found = check_all(turn, turn.workshop)
    again = Button(label=words("pre-again-button"), press=press("pre.open"))
    turn.reply(_screen(found, rows=column(again, back_button())))


def preflight_order(turn: Turn) -> None:
    """Print every check on the command line."""
    assert isinstance(turn.incoming.action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    found = check_all(turn, workshop)
    lines = tuple(words("pre-line", level=check.level.value, said=check.said) for check in found)
    turn.reply(Screen(paragraphs=(_head(found), Joined(lines))))


def check_all(turn: Turn, workshop: Workshop) -> list[Check]:
    """Make every check, red lines first."""
    plan = plan_of(workshop)
    roster = tuple(people.participants(turn.session, workshop.id))
    subject = Subject(
        turn=turn,
        workshop=workshop,
        plan=plan,
        roster=roster,
        accounts=people.all_accounts_of(turn.session, roster),
        seatings=tuple(seating_of(turn.session, workshop, session) for session in plan.sessions),
    )
    found = [check for look in CHECKS for check in look(subject)]
    order = {Level.BAD: 0, Level.WARNING: 1, Level.GOOD: 2}
    return sorted(found, key=lambda check: order[check.level])


def _plenary(subject: Subject) -> Iterator[Check]:
    channels = agenda.chats(subject.turn.session, subject.workshop.id, "plenary")
    if not channels:
        yield _bad("pre-no-plenary")
    for chat in channels:
        if not chat.reachable or not chat.can_post:
            yield _bad("pre-plenary-mute", title=UserText(chat.title or str(chat.chat_id)))
        else:
            yield _good("pre-plenary-good")


def _group_chats(subject: Subject) -> Iterator[Check]:
    for chat in agenda.chats(subject.turn.session, subject.workshop.id, "group"):
        title = UserText(chat.title or chat.group_id or str(chat.chat_id))
        if not chat.reachable:
            yield _bad("pre-chat-gone", title=title)
        elif not chat.can_invite or chat.invite_link is None:
            yield _warning("pre-chat-no-link", title=title)
        else:
            yield _good("pre-chat-good", title=title)


def _organizers(subject: Subject) -> Iterator[Check]:
    able = [p for p in subject.roster if Right.TIME_ALL in subject.plan.rights(p.role)]
    here = [p for p in able if _reached(subject, p)]
    if not able:
        yield _bad("pre-no-organizer")
    elif not here:
        yield _bad("pre-organizer-silent")
    else:
        yield _good("pre-organizers", count=len(here))


def _leaders(subject: Subject) -> Iterator[Check]:
    silent: set[int] = set()
    for seating in subject.seatings:
        for group in seating.session.groups:
            leading = {s.leads_as: n for n, s in seating.seats.items() if s.group_id == group.id and s.leads_as}
            for role in ("facilitator", "rapporteur"):
                person = next((p for p in seating.people if p.pk == leading.get(role)), None)
                if person is None:
                    yield _bad("pre-no-leader", role=role, group=group.label)
                elif person.pk not in silent and not _reached(subject, person):
                    silent.add(person.pk)
                    yield _warning("pre-leader-silent", role=role, group=group.label, name=UserText(person.name))
    if not any(True for s in subject.seatings for _ in s.session.groups):
        yield _warning("pre-no-groups")


def _seats(subject: Subject) -> Iterator[Check]:
    for seating in subject.seatings:
        name = Verbatim(seating.session.id)
        if seating.session.seats is SeatSource.ASSIGNED and not has_seats(seating):
            yield _warning("pre-seats-unassigned", session=name)
            continue
        if seating.waiting:
            yield _warning("pre-seats-waiting", session=name, count=len(seating.waiting))
        sizes = Counter(seat.group_id for seat in seating.seats.values())
        for group in seating.session.groups:
            if sizes[group.id] > group.capacity:
                yield _bad("pre-room-small", group=group.label, count=sizes[group.id], room=group.capacity)
        if not seating.waiting:
            yield _good("pre-seats-good", session=name, count=len(seating.seats))


def _people(subject: Subject) -> Iterator[Check]:
    if not subject.roster:
        yield _bad("pre-no-roster")
        return
    blocked = [a for a in subject.accounts.values() if a.reachable != "yes"]
    started = [p for p in subject.roster if p.user_id is not None]
    yield _good("pre-roster", count=len(subject.roster), started=len(started))
    if blocked:
        yield _warning("pre-blocked", count=len(blocked))
    waiting = [p for p in subject.roster if p.approval == "waiting"]
    if waiting:
        yield _warning("pre-waiting", count=len(waiting))


def _notice(subject: Subject) -> Iterator[Check]:
    controller = subject.plan.controller
    missing = [each for each in (controller.name, controller.contact, controller.cndp_number) if not each]
    yield _warning("pre-controller") if missing else _good("pre-controller-good")


def _clock(subject: Subject) -> Iterator[Check]:
    turn, workshop = subject.turn, subject.workshop
    action = turn.incoming.action
    if isinstance(action, Command) and abs(turn.incoming.received_at - turn.incoming.sent_at) > CLOCK_OFF:
        yield _bad("pre-clock-off")
    seen = core.foresee(read_agenda(turn, workshop), turn.at)
    for hit in core.collisions(seen):
        yield _warning("pre-collision", title=subject.plan.block(hit.locked_id).title, minutes=hit.minutes)
    day = {"block", "block-start", "phase"}
    armed = [each for each in armed_timers(turn.session) if each.kind in day]
    if workshop.ended_at is None and workshop.paused_at is None and not armed:
        yield _warning("pre-by-hand")
    else:
        yield _good("pre-clock-good")


def _disk(_subject: Subject) -> Iterator[Check]:
    free = shutil.disk_usage(".").free // 1_000_000
    yield _good("pre-disk-good") if free >= LEAST_DISK else _bad("pre-disk", free=free)


def _labels(subject: Subject) -> Iterator[Check]:
    lacking = [
        language
        for language in subject.plan.languages
        if any(language not in each.title for each in subject.plan.agenda)
    ]
    for language in lacking:
        yield _warning("pre-labels", language=Verbatim(language))
    if not lacking:
        yield _good("pre-labels-good", count=len(subject.plan.languages))


CHECKS: tuple[Callable[[Subject], Iterator[Check]], ...] = (
    _plenary,
    _group_chats,
    _organizers,
    _leaders,
    _seats,
    _people,
    _notice,
    _clock,
    _labels,
    _disk,
)


def _screen(found: list[Check], rows: tuple[tuple[Button, ...], ...]) -> Screen:
    wrong = [check for check in found if check.level is not Level.GOOD]
    lines = [words("pre-line", level=check.level.value, said=check.said) for check in wrong[:SHOWN]]
    if len(wrong) > SHOWN:
        lines.append(words("pre-more", count=len(wrong) - SHOWN))
    return screen(_head(found), Joined(tuple(lines)) if lines else None, rows=rows)


def _head(found: list[Check]) -> Words:
    counts = Counter(check.level for check in found)
    return words("pre-head", bad=counts[Level.BAD], warnings=counts[Level.WARNING], good=counts[Level.GOOD])


def _reached(subject: Subject, person: Participant) -> bool:
    account = subject.accounts.get(person.pk)
    return account is not None and account.reachable == "yes"


def _good(id_: str, **args: Argument) -> Check:
    return Check(level=Level.GOOD, said=words(id_, **args))


def _warning(id_: str, **args: Argument) -> Check:
    return Check(level=Level.WARNING, said=words(id_, **args))


def _bad(id_: str, **args: Argument) -> Check:
    return Check(level=Level.BAD, said=words(id_, **args))
