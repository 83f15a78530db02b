"""The organizer's seats: assigned by a search with a proof, balanced again by as few moves as wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from dialog.buttons import Press, press
from dialog.incoming import JobDone, Order, TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers import underway
from handlers.day import clocks_of_now
from handlers.moving import move_people
from handlers.now import refresh_cards
from handlers.outlook import back_button
from handlers.scene import plan_of
from handlers.seat_posing import is_over, is_planned, payload_of, session_of
from handlers.seat_screens import assigned_screen, clash_screen, offer_screen, tie_lines
from handlers.seats import Seating, has_seats, seating_of
from handlers.turn import Turn
from storage import people, seating
from storage.contributions import Audit, record_audit
from storage.people import Workshop
from storage.seating import SeatRun, SeatTie
from workshop.programme import SeatSource
from workshop.programme import Session as PlannedSession

SIDE_BY_SIDE = 2  # sessions whose choices fit on one screen
MOST_SESSIONS = 7
KINDS = {"seats": "assign", "seats-balance": "balance"}


def open_seats(turn: Turn, data: Press) -> None:
    """Say for each session how many sit where, and offer to assign or balance; of many sessions, one at a time."""
    workshop = _workshop(turn)
    sessions = plan_of(workshop).sessions
    wanted = [session for session in sessions if data.args and session.id == data.args[0]]
    halls = [seating_of(turn.session, workshop, session) for session in wanted or sessions]
    lines = [line for hall in halls for line in (_seated(hall), *tie_lines(turn, hall))]
    buttons: list[Button] = []
    for hall in halls:
        if wanted or len(sessions) <= SIDE_BY_SIDE:
            buttons += _choices(turn, hall)
        elif not is_over(turn.session, workshop, hall.session) and len(buttons) < MOST_SESSIONS:
            label = words("seats-session-button", session=Verbatim(hall.session.id))
            buttons.append(Button(label=label, press=press("seat.desk", hall.session.id)))
    turn.reply(screen(words("seats-head"), Joined(tuple(lines)), rows=column(*buttons, back_button())))


def _seated(hall: Seating) -> Words:
    name = Verbatim(hall.session.id)
    return words("seats-session", session=name, seated=len(hall.seats), waiting=len(hall.waiting))


def _choices(turn: Turn, hall: Seating) -> list[Button]:
    """Offer what can be done with a session's seats as things stand."""
    session, seated = hall.session, has_seats(hall)
    is_ours = is_planned(turn.session, hall.workshop, session) and session.seats is SeatSource.ASSIGNED
    may_move = seated and not is_over(turn.session, hall.workshop, session)
    offered = (
        (is_ours, "seats-assign-button", press("seat.assign", session.id)),
        (may_move, "seats-balance-button", press("seat.balance", session.id)),
        (seated, "seats-who-button", press("seat.groups", session.id, 0)),
        (seated, "seats-fairness-button", press("seat.fairness", session.id)),
    )
    name = Verbatim(session.id)
    return [Button(label=words(label, session=name), press=pressed) for when, label, pressed in offered if when]


def assign(turn: Turn, data: Press) -> None:
    """Have a session's seats searched; the answer comes when it is found."""
    workshop = _workshop(turn)
    session = session_of(workshop, data.args[0])
    if session is None or not is_planned(turn.session, workshop, session):
        turn.toast(words("seats-begun"))
    else:
        _ask(turn, workshop, session, "seats", seed=0)
    open_seats(turn, data)


def balance(turn: Turn, data: Press) -> None:
    """Have the moves searched that would balance a session again."""
    workshop = _workshop(turn)
    session = session_of(workshop, data.args[0])
    if session is not None:
        _ask(turn, workshop, session, "seats-balance", seed=0)
    open_seats(turn, data)


def apply(turn: Turn, data: Press) -> None:
    """Make the moves of one offer; each person moved is told once."""
    workshop = _workshop(turn)
    run = seating.run_by_id(turn.session, int(data.args[0]))
    number = int(data.args[1])
    moved = _apply_point(turn, workshop, run, number)
    if moved is None:
        turn.toast(words("seats-offer-old"))
        open_seats(turn, data)
        return
    undo = Button(label=words("desk-undo-button"), press=press("seat.unapply", *data.args[:2])) if moved else None
    turn.reply(screen(words("seats-moved", count=moved), rows=column(undo, back_button())))


def take_back(turn: Turn, data: Press) -> None:
    """Take the moves of an offer back; each person is told once, nobody is when seats have changed since."""
    workshop = _workshop(turn)
    run, number = seating.run_by_id(turn.session, int(data.args[0])), int(data.args[1])
    session = session_of(workshop, run.session_id) if run is not None and run.workshop_id == workshop.id else None
    points = run.outcome.get("points", []) if run is not None and run.state == "applied" else []
    moves = points[number]["moves"] if number < len(points) else []
    hall = seating_of(turn.session, workshop, session) if session is not None else None
    stand = hall is not None and all(hall.taken.get(person) == target for person, _, target in moves)
    over = session is None or is_over(turn.session, workshop, session)
    if run is None or session is None or hall is None or not moves or not stand or over:
        turn.toast(words("desk-not-undone"))
    else:
        run.state = "offered"
        before = {int(person): origin for person, origin, _ in moves if origin}
        move_people(turn, workshop, hall.plan, session, before, "moved")
        turn.toast(words("desk-undone"))
    open_seats(turn, data)


def assign_for_day(turn: Turn) -> None:
    """Have the seats searched that are still missing when the day goes on, well before their session begins."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop = people.workshop_by_id(turn.session, action.subject.rpartition("/")[0])
    if workshop is None:
        return
    for session in plan_of(workshop).sessions:
        if session.seats is SeatSource.ASSIGNED and is_planned(turn.session, workshop, session):
            hall = seating_of(turn.session, workshop, session)
            if not has_seats(hall) and hall.waiting:
                _ask(turn, workshop, session, "seats", seed=0)


def found(turn: Turn) -> None:
    """Put the seats that were found in force, or offer the moves; tell whoever asked."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    workshop = people.workshop_by_id(turn.session, str(action.payload["workshop"]))
    session = session_of(workshop, str(action.payload["session"])) if workshop else None
    if workshop is None or session is None:
        return
    if action.result is None:
        _tell_asker(turn, action.payload, screen(words("seats-failed", session=Verbatim(session.id))))
        return
    run = _record(turn, workshop, session, KINDS[action.kind], action.payload, action.result)
    _tell_asker(turn, action.payload, _settle(turn, workshop, session, run))


def settle_order(turn: Turn) -> None:
    """Put in force what a search of the command line found, or make the moves of an offer (`apply`)."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    payload, outcome = action.arguments["payload"], action.arguments["outcome"]
    if "refused" in payload:
        text, value = payload["refused"]
        turn.refuse(screen(words(text, person=UserText(value)) if value else words(text)))
        return
    workshop = people.workshop_by_id(turn.session, str(payload["workshop"]))
    session = session_of(workshop, str(payload["session"]))
    assert workshop is not None
    assert session is not None
    run = _record(turn, workshop, session, str(action.arguments["kind"]), payload, outcome)
    number = int(action.arguments.get("apply") or 0)
    if run.kind == "balance" and number > 0:
        moved = _apply_point(turn, workshop, run, number - 1)
        turn.reply(screen(words("seats-moved", count=moved) if moved is not None else words("seats-offer-old")))
        return
    shown = Screen(paragraphs=_settle(turn, workshop, session, run).paragraphs)
    if "clash" in outcome:
        turn.refuse(shown)
        return
    _keep_ties(turn, run, payload)
    turn.reply(shown)


def _keep_ties(turn: Turn, run: SeatRun, payload: Mapping[str, Any]) -> None:
    if payload["untie"]:
        seating.forget_ties(turn.session, run.workshop_id, run.session_id)
    ties = [
        SeatTie(
            workshop_id=run.workshop_id,
            session_id=run.session_id,
            rule=rule,
            people=[int(n) for n in names],
            at=turn.at,
        )
        for rule, lists in payload["ties"].items()
        for names in lists
    ]
    seating.keep_ties(turn.session, ties)


def _ask(turn: Turn, workshop: Workshop, session: PlannedSession, kind: str, *, seed: int) -> None:
    begin = partial(underway.begin, turn) if turn.account is not None else turn.work
    asked_by = turn.person.pk if turn.person else None
    begin(kind, **payload_of(turn.session, workshop, session, kind, seed=seed, asked_by=asked_by))


def _record(
    turn: Turn,
    workshop: Workshop,
    session: PlannedSession,
    kind: str,
    payload: Mapping[str, Any],
    outcome: Mapping[str, Any],
) -> SeatRun:
    run = SeatRun(
        workshop_id=workshop.id,
        session_id=session.id,
        kind=kind,
        seed=int(payload["seed"]),
        outcome=dict(outcome),
        asked_by=payload.get("asked_by"),
        at=turn.at,
    )
    return seating.record_run(turn.session, run)


def _settle(turn: Turn, workshop: Workshop, session: PlannedSession, run: SeatRun) -> Screen:
    if "clash" in run.outcome:
        return clash_screen(turn, workshop, session, run.outcome["clash"])
    if run.kind == "balance":
        return offer_screen(run)
    if not is_planned(turn.session, workshop, session):
        return screen(words("seats-begun"))
    groups = {int(number): group for number, group in run.outcome["seats"].items()}
    known = {person.pk: person for person in people.participants(turn.session, workshop.id)}
    groups = {number: group for number, group in groups.items() if number in known}
    changed = seating.put_seats(turn.session, workshop.id, session.id, groups, "assigned", turn.at)
    run.state = "applied"
    _audit(turn, workshop, session, run)
    if not clocks_of_now(turn, workshop):
        refresh_cards(turn, [known[number] for number in changed if known[number].user_id is not None])
    return assigned_screen(run, len(groups))


def _apply_point(turn: Turn, workshop: Workshop, run: SeatRun | None, number: int) -> int | None:
    """Make the moves of an offer, unless somebody changed seats since; returns how many people moved."""
    if run is None or run.workshop_id != workshop.id or run.kind != "balance" or run.state != "offered":
        return None
    session = session_of(workshop, run.session_id)
    points = run.outcome.get("points", [])
    if session is None or not 0 <= number < len(points) or is_over(turn.session, workshop, session):
        return None
    hall = seating_of(turn.session, workshop, session)
    moves = points[number]["moves"]
    if any(hall.taken.get(person) != origin for person, origin, _ in moves):
        return None
    run.state = "applied"
    targets = {int(person): target for person, _, target in moves}
    return len(move_people(turn, workshop, hall.plan, session, targets, "moved"))


def _tell_asker(turn: Turn, payload: Mapping[str, Any], said: Screen) -> None:
    number = payload.get("asked_by")
    person = people.participant_by_id(turn.session, int(number)) if number else None
    for account in people.accounts_of(turn.session, [person]).values() if person else ():
        turn.tell(account.user_id, account.language or turn.language, said)


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _audit(turn: Turn, workshop: Workshop, session: PlannedSession, run: SeatRun) -> None:
    line = Audit(
        workshop_id=workshop.id,
        actor_id=run.asked_by,
        verb="seats-assigned",
        subject=session.id,
        details={"seed": run.seed},
        at=turn.at,
    )
    record_audit(turn.session, line)
