"""The live roster: who has not arrived or cannot be reached and why, who walked in, who will not come."""

from __future__ import annotations

from collections.abc import Sequence

from dialog.buttons import Press, press
from dialog.screen import Button, Joined, Screen, UserText, Words, column, screen, words
from handlers.names import name_of
from handlers.now import now_screen
from handlers.outlook import back_button
from handlers.scene import WAITING, plan_of, scene_of
from handlers.seats import attends, may_be_seated, seat_arrival
from handlers.turn import Turn
from storage import agenda, people
from storage.contributions import Audit, record_audit
from storage.people import Account, Participant, Workshop
from storage.timers import arm_timer
from workshop.framework import Right

PAGE = 5
LISTS = ("missing", "unreachable", "waiting", "seatless", "gone")


def open_roster(turn: Turn, _data: Press) -> None:
    """Count who is here, who is missing, who cannot be reached, and lead to each list."""
    lists = _lists(turn, _workshop(turn))
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
    found = _lists(turn, _workshop(turn)).get(name, [])
    shown = found[page * PAGE : (page + 1) * PAGE]
    accounts = _accounts(turn, shown)
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
    changed = MARKS[what](turn, person) if what in MARKS else False
    if changed:
        _audit(turn, person, f"person-{what}")
        turn.toast(words("roster-marked", what=what))
    turn.reply(_person_screen(turn, person))


def approve(turn: Turn, data: Press) -> None:
    """Let somebody in who walked in, with the best free seat; they and the facilitator are told."""
    person = _person(turn, data)
    if person is None:
        return
    if person.approval in {"waiting", "refused"}:
        person.approval = "approved"
        turn.session.flush()
        seat_arrival(turn, person)
        _audit(turn, person, "person-approved")
        button = Button(label=words("walk-in-continue-button"), press=press("consent", "again"))
        _tell(turn, person, screen(words("walk-in-approved"), rows=column(button)))
        _tell_facilitators(turn, person, "facilitator-newcomer")
        turn.toast(words("roster-marked", what="approved"))
    turn.reply(_person_screen(turn, person))


def refuse(turn: Turn, data: Press) -> None:
    """Decline somebody who walked in, politely; it can be taken back by letting them in.

    Who was let in and has not come in yet can still be declined.
    """
    person = _person(turn, data)
    if person is None:
        return
    if person.approval == "waiting" or _only_let_in(person):
        person.approval = "refused"
        people.free_seats(turn.session, person)
        _audit(turn, person, "person-refused")
        _tell(turn, person, screen(words("walk-in-refused")))
        turn.toast(words("roster-marked", what="refused"))
    turn.reply(_person_screen(turn, person))


def _present(turn: Turn, person: Participant) -> bool:
    if person.arrived_at is not None and person.left_at is None and person.no_show_at is None:
        return False
    person.on_paper = person.on_paper or person.user_id is None
    person.arrived_at = person.arrived_at or turn.at
    person.left_at = person.no_show_at = None
    turn.session.flush()
    seat_arrival(turn, person)
    _tell_facilitators(turn, person, "facilitator-newcomer")
    return True


def _no_show(turn: Turn, person: Participant) -> bool:
    if person.arrived_at is not None or person.no_show_at is not None:
        return False
    person.no_show_at = turn.at
    _tell(turn, person, screen(words("no-show-told")))
    _tell_facilitators(turn, person, "facilitator-no-show")
    return True


def _left(turn: Turn, person: Participant) -> bool:
    if person.left_at is not None:
        return False
    person.left_at = turn.at
    arm_timer(turn.session, kind="person-left", subject=str(person.pk), seq=0, due_at=turn.at)
    _tell_facilitators(turn, person, "facilitator-left")
    return True


def _back(turn: Turn, person: Participant) -> bool:
    if person.left_at is None and person.no_show_at is None:
        return False
    person.left_at = person.no_show_at = None
    turn.session.flush()
    seat_arrival(turn, person)
    if person.arrived_at is not None:
        _tell(turn, person, now_screen(turn.session, scene_of(turn.session, person)))
    return True


MARKS = {"present": _present, "no_show": _no_show, "left": _left, "back": _back}


def _person_screen(turn: Turn, person: Participant) -> Screen:
    plan = plan_of(_workshop(turn))
    account = _accounts(turn, [person]).get(person.pk)
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
        words("roster-status", status=_status(person, account)),
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
    if _only_let_in(person):
        return [offer("present"), offer("refuse", "att.refuse")]
    if person.left_at is not None or person.no_show_at is not None:
        return [offer("back")]
    if person.arrived_at is None:
        return [offer("present"), offer("no_show")]
    return [
        offer("left"),
        Button(label=words("roster-move-button"), press=press("seat.move", person.pk)),
        Button(label=words("seat-why-button"), press=press("seat.whose", person.pk)),
    ]


def _only_let_in(person: Participant) -> bool:
    """Tell whether somebody who walked in was let in but has not come in yet."""
    return person.source == "walk_in" and person.approval == "approved" and person.arrived_at is None


def _paper_button(turn: Turn, person: Participant) -> Button | None:
    """Lead to entering what somebody without a phone writes, once their session has begun."""
    if person.approval != "approved" or person.no_show_at is not None or not (person.on_paper or not person.user_id):
        return None
    clock = scene_of(turn.session, person).clock
    if clock is None or clock.phase == WAITING:
        return None
    return Button(label=words("enter-button"), press=press("enter.for", clock.pk, person.pk))


def _lists(turn: Turn, workshop: Workshop) -> dict[str, list[Participant]]:
    roster = list(people.participants(turn.session, workshop.id))
    accounts = _accounts(turn, roster)
    plan = plan_of(workshop)
    block = agenda.running_block(turn.session, workshop.id)
    session = plan.session_of_block(block.block_id) if block else None
    seated = {s.participant_id for s in people.seats(turn.session, workshop.id, session.id)} if session else set()
    attending = [person for person in roster if attends(person)]
    return {
        "missing": [p for p in attending if p.arrived_at is None],
        "unreachable": [p for p in attending if _status(p, accounts.get(p.pk)) in {"never", "blocked"}],
        "waiting": [p for p in roster if p.approval == "waiting"],
        "seatless": [p for p in attending if session and may_be_seated(plan, p) and p.pk not in seated],
        "gone": [p for p in roster if p.left_at is not None or p.no_show_at is not None],
    }


def _status(person: Participant, account: Account | None) -> str:
    """Say in one word where a person stands for the desk; the texts say it in words."""
    if person.approval != "approved":
        return person.approval
    if person.left_at is not None:
        return "left"
    if person.no_show_at is not None:
        return "no_show"
    if account is not None and account.reachable != "yes":
        return "blocked"
    if person.user_id is None:
        return "paper" if person.on_paper else "never"
    return "here" if person.arrived_at is not None else "started"


def _line(turn: Turn, person: Participant, account: Account | None) -> Words:
    return words("roster-line", name=name_of(turn, person), status=_status(person, account))


def _accounts(turn: Turn, persons: Sequence[Participant]) -> dict[int, Account]:
    return people.all_accounts_of(turn.session, persons)


def _person(turn: Turn, data: Press) -> Participant | None:
    person = people.participant_by_id(turn.session, int(data.args[0]))
    if person is None or person.workshop_id != _workshop(turn).id:
        turn.toast(words("stale-button"))
        open_roster(turn, data)
        return None
    return person


def _tell(turn: Turn, person: Participant, said: Screen) -> None:
    for account in people.accounts_of(turn.session, [person]).values():
        turn.tell(account.user_id, account.language or turn.language, said)


def _tell_facilitators(turn: Turn, person: Participant, text: str) -> None:
    """Tell the facilitators of the person's group in the session that runs or comes next."""
    scene = scene_of(turn.session, person)
    if scene.seat is None or scene.session is None or scene.group is None or scene.workshop.started_at is None:
        return
    leading = people.leaders(turn.session, scene.workshop.id, scene.session.id, scene.seat.group_id, "facilitator")
    others = [each for each in leading if each.id != person.id]
    for account in people.accounts_of(turn.session, others).values():
        said = screen(words(text, name=name_of(turn, person), group=scene.group.label))
        turn.tell(account.user_id, account.language or turn.language, said)


def _roster_button() -> Button:
    return Button(label=words("roster-back-button"), press=press("att.open"))


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _audit(turn: Turn, person: Participant, verb: str) -> None:
    line = Audit(
        workshop_id=person.workshop_id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=person.ref,
        at=turn.at,
    )
    record_audit(turn.session, line)
