"""The live roster: who has not arrived or cannot be reached and why, who walked in, who will not come."""

from __future__ import annotations

from collections.abc import Callable

from dialog.buttons import Press, press
from dialog.screen import Button, Joined, Screen, UserText, Words, column, screen, words
from handlers.names import name_of
from handlers.outlook import back_button
from handlers.presence import LISTS, let_in, lists_of, only_let_in, set_mark, status_of, turn_away
from handlers.scene import WAITING, plan_of, scene_of
from handlers.seats import attends
from handlers.turn import Turn
from storage import people
from storage.people import Account, Participant, Workshop
from workshop.framework import Right

PAGE = 5


def open_roster(turn: Turn, _data: Press) -> None:
    """Count who is here, who is missing, who cannot be reached, and lead to each list."""
    lists = lists_of(turn, _workshop(turn))
    here = [p for p in people.participants(turn.session, _workshop(turn).id) if attends(p) and p.arrived_at]
    buttons = [
        Button(label=words("roster-list-button", list=name, count=len(lists[name])), press=press("att.list", name, 0))
        for name in LISTS
        if lists[name]
    ]
    may_import = turn.plan is not None and turn.person is not None and Right.SEATS in turn.plan.rights(turn.person.role)
    hint = words("roster-file-hint") if may_import else None
    turn.reply(screen(words("roster-live", here=len(here)), hint, rows=column(*buttons, back_button())))


def open_list(turn: Turn, data: Press) -> None:
    """Show a list, a few people at a time, each with the reason; the buttons lead to the person."""
    name, page = data.args[0], int(data.args[1])
    found = lists_of(turn, _workshop(turn)).get(name, [])
    shown = found[page * PAGE : (page + 1) * PAGE]
    accounts = people.all_accounts_of(turn.session, shown)
    lines = Joined(tuple(_line(turn, person, accounts.get(person.pk)) for person in shown)) if shown else None
    buttons = [Button(label=name_of(turn, p), press=press("att.person", p.pk)) for p in shown]
    following = Button(label=words("page-next"), press=press("att.list", name, page + 1))
    rows = column(*buttons, following if len(found) > (page + 1) * PAGE else None, _roster_button())
    turn.reply(screen(words("roster-list", list=name, count=len(found)), lines, rows=rows))


def open_person(turn: Turn, data: Press) -> None:
    """Show one person and what can be done for them."""
    person = _person(turn, data)
    if person is not None:
        turn.reply(_person_screen(turn, person))


def mark(turn: Turn, data: Press) -> None:
    """Note what the desk sees: present, will not come, has left, is back; those concerned are told."""
    person, what = _person(turn, data), data.args[1]
    if person is None:
        return
    if set_mark(turn, person, what):
        turn.toast(words("roster-marked", what=what))
    turn.reply(_person_screen(turn, person))


def approve(turn: Turn, data: Press) -> None:
    """Let somebody in who walked in, with the best free seat; they and the facilitator are told."""
    _decide(turn, data, "approved", let_in)


def refuse(turn: Turn, data: Press) -> None:
    """Decline somebody who walked in, politely; it can be taken back by letting them in.

    Who was let in and has not come in yet can still be declined.
    """
    _decide(turn, data, "refused", turn_away)


def _decide(turn: Turn, data: Press, what: str, change: Callable[[Turn, Participant], bool]) -> None:
    person = _person(turn, data)
    if person is None:
        return
    if change(turn, person):
        turn.toast(words("roster-marked", what=what))
    turn.reply(_person_screen(turn, person))


def _person_screen(turn: Turn, person: Participant) -> Screen:
    plan = plan_of(_workshop(turn))
    account = people.all_accounts_of(turn.session, [person]).get(person.pk)
    seats = [
        words("roster-seat", group=plan.group(seat.session_id, seat.group_id).label)
        for seat in people.seats_of_person(turn.session, person.pk)
    ]
    head = words(
        "roster-person",
        name=UserText(person.name),
        organisation=UserText(person.organisation),
        has_organisation="yes" if person.organisation else "no",
        role=plan.role(person.role).label,
    )
    return screen(
        head,
        words("roster-status", status=status_of(person, account)),
        Joined(tuple(seats)) if seats else None,
        rows=column(*_person_buttons(person), _paper_button(turn, person), _roster_button()),
    )


def _person_buttons(person: Participant) -> list[Button]:
    def offer(what: str, action: str = "att.mark") -> Button:
        args = (person.pk, what) if action == "att.mark" else (person.pk,)
        return Button(label=words("roster-do-button", what=what), press=press(action, *args))

    if person.approval != "approved":
        return [
            offer("approve", "att.approve"),
            *([offer("refuse", "att.refuse")] if person.approval == "waiting" else []),
        ]
    if only_let_in(person):
        return [offer("present"), offer("refuse", "att.refuse")]
    if person.left_at is not None or person.no_show_at is not None:
        return [offer("back")]
    if person.arrived_at is None:
        return [offer("present"), offer("no_show")]
    return [
        offer("left"),
        *([offer("absent_again")] if person.user_id is None else []),
        Button(label=words("roster-move-button"), press=press("seat.move", person.pk)),
        Button(label=words("seat-why-button"), press=press("seat.whose", person.pk)),
    ]


def _paper_button(turn: Turn, person: Participant) -> Button | None:
    """Lead to entering what somebody without a phone writes, once their session has begun."""
    if person.approval != "approved" or person.no_show_at is not None or not (person.on_paper or not person.user_id):
        return None
    clock = scene_of(turn.session, person).clock
    if clock is None or clock.phase == WAITING:
        return None
    return Button(label=words("enter-button"), press=press("enter.for", clock.pk, person.pk))


def _line(turn: Turn, person: Participant, account: Account | None) -> Words:
    return words("roster-line", name=name_of(turn, person), status=status_of(person, account))


def _person(turn: Turn, data: Press) -> Participant | None:
    person = people.participant_by_id(turn.session, int(data.args[0]))
    if person is None or person.workshop_id != _workshop(turn).id:
        turn.toast(words("stale-button"))
        open_roster(turn, data)
        return None
    return person


def _roster_button() -> Button:
    return Button(label=words("roster-back-button"), press=press("att.open"))


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop
