"""Who is here, who is missing and why, as the desk notes it: each mark tells those concerned, once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dialog.buttons import press
from dialog.screen import Button, Screen, column, screen, words
from handlers.names import name_of
from handlers.now import now_screen
from handlers.scene import plan_of, scene_of
from handlers.seats import attends, may_be_seated, seat_arrival
from handlers.turn import Turn
from storage import agenda, people
from storage.contributions import BY_ORDER, Audit, record_audit
from storage.people import Account, Participant, Workshop
from storage.steps import newest_of
from storage.timers import arm_timer

LISTS = ("missing", "unreachable", "waiting", "seatless", "gone")


def set_mark(turn: Turn, person: Participant, what: str) -> bool:
    """Note what the desk sees (one of MARKS) and write it down; False where nothing changes."""
    kept = {"on_paper": person.on_paper}
    changed = person.approval == "approved" and what in MARKS and MARKS[what](turn, person)
    if changed:
        _audit(turn, person, f"person-{what}", kept if what == "present" else {})
    return changed


def let_in(turn: Turn, person: Participant) -> bool:
    """Let somebody in who walked in, with the best free seat; they and the facilitator are told. False if they were."""
    if person.approval not in {"waiting", "refused"}:
        return False
    person.approval = "approved"
    turn.session.flush()
    seat_arrival(turn, person)
    _audit(turn, person, "person-approved")
    button = Button(label=words("walk-in-continue-button"), press=press("consent", "again"))
    _tell(turn, person, screen(words("walk-in-approved"), rows=column(button)))
    _tell_facilitators(turn, person, "facilitator-newcomer")
    return True


def turn_away(turn: Turn, person: Participant) -> bool:
    """Decline somebody who walked in and has not come in yet, politely; False if it is too late for that."""
    if person.approval != "waiting" and not only_let_in(person):
        return False
    person.approval = "refused"
    people.free_seats(turn.session, person)
    _audit(turn, person, "person-refused")
    _tell(turn, person, screen(words("walk-in-refused")))
    return True


def lists_of(turn: Turn, workshop: Workshop) -> dict[str, list[Participant]]:
    """List by name (LISTS) whom the desk looks after: missing, unreachable, waiting, without a seat, gone."""
    roster = list(people.participants(turn.session, workshop.id))
    accounts = people.all_accounts_of(turn.session, roster)
    plan = plan_of(workshop)
    block = agenda.running_block(turn.session, workshop.id)
    session = plan.session_of_block(block.block_id) if block else None
    seated = {s.participant_id for s in people.seats(turn.session, workshop.id, session.id)} if session else set()
    attending = [person for person in roster if attends(person)]
    return {
        "missing": [p for p in attending if p.arrived_at is None],
        "unreachable": [p for p in attending if status_of(p, accounts.get(p.pk)) in {"never", "blocked"}],
        "waiting": [p for p in roster if p.approval == "waiting"],
        "seatless": [p for p in attending if session and may_be_seated(plan, p) and p.pk not in seated],
        "gone": [p for p in roster if p.left_at is not None or p.no_show_at is not None],
    }


def status_of(person: Participant, account: Account | None) -> str:
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


def only_let_in(person: Participant) -> bool:
    """Tell whether somebody who walked in was let in but has not come in yet."""
    return person.source == "walk_in" and person.approval == "approved" and person.arrived_at is None


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


def _absent_again(turn: Turn, person: Participant) -> bool:
    """Take back that somebody without a telephone is here."""
    line = newest_of(turn.session, person.workshop_id, person.ref, ("person-present",))
    if person.arrived_at is None or person.user_id is not None or line is None or line.undone_at is not None:
        return False
    person.arrived_at, person.on_paper = None, bool(line.undo.get("on_paper"))
    line.undone_at = turn.at
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


MARKS: Mapping[str, Callable[[Turn, Participant], bool]] = {
    "present": _present,
    "absent_again": _absent_again,
    "no_show": _no_show,
    "left": _left,
    "back": _back,
}


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


def _audit(turn: Turn, person: Participant, verb: str, undo: Mapping[str, object] | None = None) -> None:
    line = Audit(
        workshop_id=person.workshop_id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=person.ref,
        details={} if turn.person is not None else {"by": BY_ORDER},
        undo=dict(undo or {}),
        at=turn.at,
    )
    record_audit(turn.session, line)
