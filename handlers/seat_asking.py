"""Why am I here, and may I sit elsewhere: a seat explained in words, and a way to another group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialog.buttons import Press, press
from dialog.incoming import Order
from dialog.screen import Button, Joined, Screen, UserText, Words, column, screen, words
from handlers.moving import move_people
from handlers.names import name_of
from handlers.now import now_screen
from handlers.over import ended
from handlers.scene import Scene, plan_of, scene_of
from handlers.seats import Seating, seating_of
from handlers.turn import Turn
from storage import agenda, people, seating
from storage.people import Participant, Seat, Workshop
from storage.seating import SwapRequest
from workshop.framework import Right
from workshop.programme import Session as PlannedSession
from workshop.seats_model import Rule

if TYPE_CHECKING:
    from workshop.seats_explain import Explanation, Reason

MOST_GROUPS = 6
ANY = "any"


def why(turn: Turn, data: Press) -> None:
    """Say in words why the person sits where they sit."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    session = next((s for s in scene.plan.sessions if data.args and s.id == data.args[0]), scene.session)
    seat = people.seat_of(turn.session, turn.person.pk, session.id) if session else None
    if session is None or seat is None:
        turn.reply(screen(words("seat-none"), rows=column(_now_button())))
        return
    swap = Button(label=words("seat-swap-button"), press=press("seat.swap", session.id))
    may_swap = seat.leads_as is None and _open(turn, scene.workshop, session)
    shown = _explained(turn, scene.workshop, session, turn.person, seat)
    turn.reply(Screen(paragraphs=shown, rows=column(swap if may_swap else None, _now_button())))


def explain_order(turn: Turn) -> None:
    """Say on the command line why a person sits where they sit, in every session."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    person = people.participant_by_ref(turn.session, workshop.id, str(action.arguments["person"])) if workshop else None
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return
    if person is None:
        turn.refuse(screen(words("seat-nobody", person=UserText(str(action.arguments["person"])))))
        return
    turn.reply(Screen(paragraphs=_every_seat(turn, workshop, person)))


def whose(turn: Turn, data: Press) -> None:
    """Say to an organizer why somebody sits where they sit, in every session."""
    assert turn.workshop is not None
    person = people.participant_by_id(turn.session, int(data.args[0]))
    if person is None or person.workshop_id != turn.workshop.id:
        turn.reply(screen(words("seat-none"), rows=column(_now_button())))
        return
    turn.reply(Screen(paragraphs=_every_seat(turn, turn.workshop, person), rows=column(_now_button())))


def _every_seat(turn: Turn, workshop: Workshop, person: Participant) -> tuple[Words | Joined, ...]:
    paragraphs: list[Words | Joined] = [words("seat-person", name=UserText(person.name))]
    for session in plan_of(workshop).sessions:
        seat = people.seat_of(turn.session, person.pk, session.id)
        if seat is not None:
            paragraphs += _explained(turn, workshop, session, person, seat)
    return tuple(paragraphs) if len(paragraphs) > 1 else (*paragraphs, words("seat-none"))


def ask_swap(turn: Turn, data: Press) -> None:
    """Offer the other groups that speak the person's language."""
    found = _own_seat(turn, data)
    if found is None:
        return
    scene, session, seat = found
    speaks = set(scene.person.speaks)
    others = [g for g in session.groups if g.id != seat.group_id and (not speaks or speaks & set(g.working_languages))]
    buttons = [Button(label=g.label, press=press("seat.wish", session.id, g.id)) for g in others[:MOST_GROUPS]]
    any_other = Button(label=words("seat-any-button"), press=press("seat.wish", session.id, ANY))
    said = words("seat-swap" if others else "seat-swap-none")
    turn.reply(screen(said, rows=column(*buttons, any_other if len(others) > 1 else None, _now_button())))


def wish(turn: Turn, data: Press) -> None:
    """Take a wish for another group: granted at once when a place is free or somebody wants to come over."""
    found = _own_seat(turn, data)
    if found is None:
        return
    scene, session, _ = found
    assert turn.person is not None
    wanted = "" if data.args[1] == ANY else data.args[1]
    for old in seating.open_requests(turn.session, scene.workshop.id, session.id):
        if old.participant_id == turn.person.pk:
            old.state = "withdrawn"
    turn.session.flush()
    moves = _granted(turn, scene.workshop, session, turn.person, wanted)
    state = "granted" if moves else "open"
    request = SwapRequest(
        workshop_id=scene.workshop.id,
        participant_id=turn.person.pk,
        session_id=session.id,
        wanted=wanted,
        state=state,
        at=turn.at,
    )
    turn.session.add(request)
    turn.session.flush()
    if moves:
        _grant(turn, scene.workshop, session, moves)
    else:
        _tell_organizers(turn, scene, session, wanted)
        turn.reply(screen(words("seat-wish-kept"), rows=column(_now_button())))


def choose_group(turn: Turn, data: Press) -> None:
    """Let an organizer choose another group for somebody, in the session that runs or comes next."""
    person = _somebody(turn, data)
    if person is None:
        return
    scene = scene_of(turn.session, person)
    if scene.session is None:
        turn.reply(screen(words("seat-none")))
        return
    own = scene.seat.group_id if scene.seat else None
    buttons = [
        Button(label=group.label, press=press("seat.moved", person.pk, group.id))
        for group in scene.session.groups[: MOST_GROUPS + 1]
        if group.id != own
    ]
    back = Button(label=words("roster-back-button"), press=press("att.person", person.pk))
    said = words("seat-move", name=name_of(turn, person))
    turn.reply(screen(said, rows=column(*buttons[:MOST_GROUPS], back)))


def move_person(turn: Turn, data: Press) -> None:
    """Move somebody to another group; they and the facilitator are told, and the move can be taken back."""
    person = _somebody(turn, data)
    if person is None:
        return
    scene = scene_of(turn.session, person)
    session, before = scene.session, scene.seat.group_id if scene.seat else None
    if session is None or session.group(data.args[1]) is None:
        turn.toast(words("stale-button"))
        choose_group(turn, data)
        return
    moved = move_people(turn, scene.workshop, scene.plan, session, {person.pk: data.args[1]}, "moved")
    back = None
    if before is not None and moved:
        back = Button(label=words("desk-undo-button"), press=press("seat.moved", person.pk, before))
    home = Button(label=words("roster-back-button"), press=press("att.open"))
    group = scene.plan.group(session.id, data.args[1]).label
    said = words("seat-now-in", name=name_of(turn, person), group=group)
    turn.reply(screen(said, rows=column(back, home)))


def _explained(
    turn: Turn, workshop: Workshop, session: PlannedSession, person: Participant, seat: Seat
) -> tuple[Words | Joined, ...]:
    plan = plan_of(workshop)
    group = plan.group(session.id, seat.group_id)
    head = words("seat-here", group=group.label)
    how = words("seat-how", reason="leader" if seat.leads_as else seat.reason)
    if seat.leads_as or seat.reason == "imported":
        return (head, how)
    hall = seating_of(turn.session, workshop, session)
    if str(person.pk) not in hall.taken:
        return (head, how)
    from workshop.seats_explain import explain  # noqa: PLC0415 (it loads the solver: not before somebody asks)

    found = explain(hall.seated(), hall.taken, str(person.pk))
    lines = [line for reason in found.chosen.reasons if (line := _reason_line(hall, reason)) is not None]
    other = _other_line(hall, found)
    lines += [other] if other is not None else []
    return (head, how, Joined(tuple(lines))) if lines else (head, how)


def _reason_line(hall: Seating, reason: Reason) -> Words | None:
    match reason.rule:
        case Rule.CATEGORY:
            label = hall.plan.category(reason.value).label
            return words(
                "seat-why-category", category=label, count=reason.count, low=reason.low or 0, high=reason.high or 0
            )
        case Rule.ORGANISATION:
            return words("seat-why-organisation", count=reason.count)
        case Rule.REPEATED_PAIR:
            return words("seat-why-pair", count=reason.count)
        case Rule.PREFERENCE if reason.value:
            return words("seat-why-wish", rank=reason.count + 1)
        case _:
            return None


def _other_line(hall: Seating, found: Explanation) -> Words | None:
    """Compare with the group that would suit best of the others: it is full, or no better."""
    shut = [choice for choice in found.others if Rule.LANGUAGE in choice.barriers]
    open_groups = [choice for choice in found.others if Rule.LANGUAGE not in choice.barriers]
    if not open_groups:
        return words("seat-why-language") if shut else None
    best = min(open_groups, key=lambda choice: choice.cost)
    label = hall.plan.group(hall.session.id, best.group).label
    if best.cost < found.chosen.cost:
        return words("seat-why-full", group=label)
    return words("seat-why-better", group=label)


def _granted(
    turn: Turn, workshop: Workshop, session: PlannedSession, person: Participant, wanted: str
) -> dict[int, str]:
    """Find the moves that fulfil a wish without hurting anybody: a free place, or somebody who wants the opposite."""
    from workshop.seats_swap import Request, swap_candidates  # noqa: PLC0415 (it loads the solver: not before)

    hall = seating_of(turn.session, workshop, session)
    waiting = [
        Request(person=str(each.participant_id), wanted=(each.wanted,) if each.wanted else ())
        for each in seating.open_requests(turn.session, workshop.id, session.id)
        if str(each.participant_id) in hall.taken
    ]
    asked = Request(person=str(person.pk), wanted=(wanted,) if wanted else ())
    ways = swap_candidates(hall.seated(), hall.taken, asked, waiting)
    way = next((each for each in ways if each.asked or each.partner is None), None)
    if way is None:
        return {}
    moves = {person.pk: way.group}
    if way.partner is not None:
        moves[int(way.partner)] = hall.taken[str(person.pk)]
    return moves


def _grant(turn: Turn, workshop: Workshop, session: PlannedSession, moves: dict[int, str]) -> None:
    for request in seating.open_requests(turn.session, workshop.id, session.id):
        if request.participant_id in moves:
            request.state = "granted"
    move_people(turn, workshop, plan_of(workshop), session, moves, "swapped")
    assert turn.person is not None
    shown = now_screen(turn.session, scene_of(turn.session, turn.person))
    turn.reply(Screen(paragraphs=(words("seat-wish-granted"), *shown.paragraphs), rows=shown.rows))


def _own_seat(turn: Turn, data: Press) -> tuple[Scene, PlannedSession, Seat] | None:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    session = next((s for s in scene.plan.sessions if data.args and s.id == data.args[0]), None)
    seat = people.seat_of(turn.session, turn.person.pk, session.id) if session else None
    if session is None or seat is None or seat.leads_as is not None or not _open(turn, scene.workshop, session):
        block = agenda.block_by_id(turn.session, scene.workshop.id, session.agenda_id) if session else None
        turn.toast(ended(turn, block.finished_at if block is not None else None))
        shown = now_screen(turn.session, scene)
        turn.reply(shown)
        return None
    return scene, session, seat


def _open(turn: Turn, workshop: Workshop, session: PlannedSession) -> bool:
    block = agenda.block_by_id(turn.session, workshop.id, session.agenda_id)
    return block is not None and block.state in {"planned", "running"}


def _tell_organizers(turn: Turn, scene: Scene, session: PlannedSession, wanted: str) -> None:
    able = [p for p in people.participants(turn.session, scene.workshop.id) if Right.SEATS in scene.plan.rights(p.role)]
    group = session.group(wanted)
    said = words(
        "seat-wish-asked",
        name=name_of(turn, scene.person),
        has_group="yes" if group else "no",
        group=group.label if group else words("topic-none"),
    )
    button = Button(label=words("roster-move-button"), press=press("seat.move", scene.person.pk))
    for account in people.accounts_of(turn.session, able).values():
        language = account.language or scene.plan.default_language
        turn.tell(account.user_id, language, screen(said, rows=column(button)))


def _somebody(turn: Turn, data: Press) -> Participant | None:
    assert turn.person is not None
    person = people.participant_by_id(turn.session, int(data.args[0]))
    if person is None or person.workshop_id != turn.person.workshop_id:
        turn.toast(words("stale-button"))
        return None
    return person


def _now_button() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
