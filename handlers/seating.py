"""The organizer's seats: assigned by a search with a proof, balanced again by as few moves as wanted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from dialog.buttons import Press, press
from dialog.incoming import JobDone, Order, TimerDue
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, column, screen, words
from handlers import underway
from handlers.day import clocks_of_now
from handlers.moving import move_people
from handlers.now import refresh_cards
from handlers.outlook import back_button
from handlers.scene import plan_of
from handlers.seat_screens import assigned_screen, clash_screen, offer_screen, tie_lines
from handlers.seat_work import find_balance, find_seats
from handlers.seats import has_seats, read_ties, seating_of
from handlers.turn import Turn
from storage import agenda, people, seating
from storage.contributions import Audit, record_audit
from storage.people import Workshop
from storage.seating import SeatRun
from workshop.programme import SeatSource
from workshop.programme import Session as PlannedSession
from workshop.seats_day import spelled

KINDS = {"seats": "assign", "seats-balance": "balance"}


def open_seats(turn: Turn, _data: Press) -> None:
    """Say for each session how many sit where, and offer to assign or balance."""
    workshop = _workshop(turn)
    lines, buttons = [], []
    for session in plan_of(workshop).sessions:
        hall = seating_of(turn.session, workshop, session)
        name = Verbatim(session.id)
        lines.append(words("seats-session", session=name, seated=len(hall.seats), waiting=len(hall.waiting)))
        lines += tie_lines(turn, hall)
        if _is_planned(turn, workshop, session) and session.seats is SeatSource.ASSIGNED:
            label = words("seats-assign-button", session=name)
            buttons.append(Button(label=label, press=press("seat.assign", session.id)))
        if has_seats(hall) and not _is_over(turn, workshop, session):
            label = words("seats-balance-button", session=name)
            buttons.append(Button(label=label, press=press("seat.balance", session.id)))
        if has_seats(hall):
            label = words("seats-fairness-button", session=name)
            buttons.append(Button(label=label, press=press("seat.fairness", session.id)))
    turn.reply(screen(words("seats-head"), Joined(tuple(lines)), rows=column(*buttons, back_button())))


def assign(turn: Turn, data: Press) -> None:
    """Have a session's seats searched; the answer comes when it is found."""
    workshop = _workshop(turn)
    session = _session(workshop, data.args[0])
    if session is None or not _is_planned(turn, workshop, session):
        turn.toast(words("seats-begun"))
    else:
        _ask(turn, workshop, session, "seats", seed=0)
    open_seats(turn, data)


def balance(turn: Turn, data: Press) -> None:
    """Have the moves searched that would balance a session again."""
    workshop = _workshop(turn)
    session = _session(workshop, data.args[0])
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
    turn.reply(screen(words("seats-moved", count=moved), rows=column(back_button())))


def assign_for_day(turn: Turn) -> None:
    """Have the seats searched that are still missing when the day goes on, well before their session begins."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop = people.workshop_by_id(turn.session, action.subject.rpartition("/")[0])
    if workshop is None:
        return
    for session in plan_of(workshop).sessions:
        if session.seats is SeatSource.ASSIGNED and _is_planned(turn, workshop, session):
            hall = seating_of(turn.session, workshop, session)
            if not has_seats(hall) and hall.waiting:
                _ask(turn, workshop, session, "seats", seed=0)


def found(turn: Turn) -> None:
    """Put the seats that were found in force, or offer the moves; tell whoever asked."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    workshop = people.workshop_by_id(turn.session, str(action.payload["workshop"]))
    session = _session(workshop, str(action.payload["session"])) if workshop else None
    if workshop is None or session is None:
        return
    if action.result is None:
        _tell_asker(turn, action.payload, screen(words("seats-failed", session=Verbatim(session.id))))
        return
    run = _record(turn, workshop, session, KINDS[action.kind], action.payload, action.result)
    _tell_asker(turn, action.payload, _settle(turn, workshop, session, run))


def assign_order(turn: Turn) -> None:
    """Assign a session's seats on the command line and say how good they are."""
    _order(turn, "seats", begun_allowed=False)


def balance_order(turn: Turn) -> None:
    """Offer the moves that balance a session again, or make those of one offer (`apply`)."""
    _order(turn, "seats-balance", begun_allowed=True)


def _order(turn: Turn, kind: str, *, begun_allowed: bool) -> None:
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    session = _session(workshop, str(action.arguments.get("session") or "")) or _usual(turn, workshop)
    if session is None or not (begun_allowed or _is_planned(turn, workshop, session)):
        turn.reply(screen(words("seats-begun")))
        return
    ties, unknown = read_ties(turn, workshop, session, action.arguments)
    if unknown:
        turn.reply(screen(words("seat-nobody", person=UserText(", ".join(unknown)))))
        return
    if action.arguments.get("untie"):
        seating.forget_ties(turn.session, workshop.id, session.id)
    seating.keep_ties(turn.session, ties)
    payload = _payload(turn, workshop, session, kind, seed=int(action.arguments.get("seed") or 0))
    search = find_seats if kind == "seats" else find_balance
    run = _record(turn, workshop, session, KINDS[kind], payload, search(payload))
    if "clash" in run.outcome:
        seating.drop_ties(turn.session, ties)
    number = int(action.arguments.get("apply") or 0)
    if kind == "seats-balance" and number > 0:
        moved = _apply_point(turn, workshop, run, number - 1)
        said = words("seats-moved", count=moved) if moved is not None else words("seats-offer-old")
        turn.reply(screen(said))
        return
    shown = _settle(turn, workshop, session, run)
    turn.reply(Screen(paragraphs=shown.paragraphs))


def _ask(turn: Turn, workshop: Workshop, session: PlannedSession, kind: str, *, seed: int) -> None:
    begin = partial(underway.begin, turn) if turn.account is not None else turn.work
    begin(kind, **_payload(turn, workshop, session, kind, seed=seed))


def _payload(turn: Turn, workshop: Workshop, session: PlannedSession, kind: str, *, seed: int) -> dict[str, Any]:
    hall = seating_of(turn.session, workshop, session)
    payload: dict[str, Any] = {
        "workshop": workshop.id,
        "session": session.id,
        "seed": seed,
        "asked_by": turn.person.pk if turn.person else None,
        "problem": spelled(hall.problem(keep=kind == "seats")),
    }
    if kind == "seats-balance":
        payload["seats"] = hall.taken
    return payload


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
    if not _is_planned(turn, workshop, session):
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
    session = _session(workshop, run.session_id)
    points = run.outcome.get("points", [])
    if session is None or not 0 <= number < len(points) or _is_over(turn, workshop, session):
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


def _session(workshop: Workshop | None, session_id: str) -> PlannedSession | None:
    if workshop is None:
        return None
    return next((each for each in plan_of(workshop).sessions if each.id == session_id), None)


def _usual(turn: Turn, workshop: Workshop) -> PlannedSession | None:
    """Choose the session an order means when it names none: the next whose seats are ours to assign."""
    return next(
        (
            each
            for each in plan_of(workshop).sessions
            if each.seats is SeatSource.ASSIGNED and not _is_over(turn, workshop, each)
        ),
        None,
    )


def _is_planned(turn: Turn, workshop: Workshop, session: PlannedSession) -> bool:
    block = agenda.block_by_id(turn.session, workshop.id, session.agenda_id)
    return block is not None and block.state == "planned"


def _is_over(turn: Turn, workshop: Workshop, session: PlannedSession) -> bool:
    block = agenda.block_by_id(turn.session, workshop.id, session.agenda_id)
    return block is None or block.state == "done"


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
