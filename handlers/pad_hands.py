"""In whose hands a group's pad is: who leads the group, who could, and how one steps in and out."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, words
from handlers.pad_view import Pad, load_pad, pad_of
from handlers.refusing import refuse
from handlers.scene import plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, people
from storage.people import Account, Participant
from storage.steps import newest_of
from workshop.framework import Right

MOST_COLLEAGUES = 6


def leaders(turn: Turn, pad: Pad) -> list[Participant]:
    """List those who lead the group."""
    return list(people.leaders(turn.session, pad.workshop.id, pad.session.id, pad.group.id, "facilitator"))


def colleagues(turn: Turn, pad: Pad) -> list[Participant]:
    """List who could lead this group too: facilitators and organizers who are here and lead no other group."""
    plan = plan_of(pad.workshop)
    seats = {seat.participant_id: seat for seat in people.seats(turn.session, pad.workshop.id, pad.session.id)}
    able = []
    for person in people.participants(turn.session, pad.workshop.id):
        rights, seat = plan.rights(person.role), seats.get(person.pk)
        leads_other = seat is not None and seat.leads_as is not None and seat.group_id != pad.group.id
        if rights & {Right.TIME_OWN_GROUP, Right.TIME_ALL} and is_here(person) and not leads_other:
            able.append(person)
    others = [person for person in able if turn.person is None or person.pk != turn.person.pk]
    return sorted(others, key=lambda p: Right.TIME_ALL in plan.rights(p.role))[:MOST_COLLEAGUES]


def lead(turn: Turn, pad: Pad, person: Participant) -> None:
    """Let somebody lead the group, beside those who lead it."""
    seat = people.seat_of(turn.session, person.pk, pad.session.id)
    if seat is None or seat.group_id != pad.group.id:
        seat = people.place(turn.session, person, pad.session.id, pad.group.id, "leader", turn.at)
    seat.leads_as, seat.at = "facilitator", turn.at
    turn.session.flush()


def step_back(turn: Turn, pad: Pad, person: Participant) -> None:
    """Let somebody lead the group no longer: who took it over returns to the seat they had."""
    seat = people.seat_of(turn.session, person.pk, pad.session.id)
    if seat is None or seat.group_id != pad.group.id:
        return
    line = newest_of(turn.session, pad.workshop.id, f"{pad.session.id}/{pad.group.id}", ("pad-taken-over",))
    before = line.undo if line is not None and line.actor_id == person.pk and line.undone_at is None else None
    if before is not None and not before:
        turn.session.delete(seat)
    elif before is not None and before["group"] != pad.group.id:
        people.place(turn.session, person, pad.session.id, str(before["group"]), "moved", turn.at)
        seat.leads_as = before["leads_as"]
    else:
        seat.leads_as = None
    turn.session.flush()


def organizers(turn: Turn, pad: Pad) -> list[Account]:
    """List the accounts of the organizers who have not left."""
    plan = plan_of(pad.workshop)
    everyone = people.participants(turn.session, pad.workshop.id)
    found = [person for person in everyone if Right.TIME_ALL in plan.rights(person.role) and person.left_at is None]
    return list(people.accounts_of(turn.session, found).values())


def is_here(person: Participant) -> bool:
    """Tell whether somebody has come and not left."""
    return person.arrived_at is not None and person.left_at is None


def own_pad(turn: Turn, data: Press, *, former: bool = False) -> Pad | None:
    """Load the pad a button names, if it is the person's to steer, or once was (`former`); refuse it otherwise."""
    pad = pad_of(turn, data.args[0] if data.args else None)
    if pad is None and former and turn.person is not None and data.args and data.args[0].isdigit():
        clock = agenda.clock_by_id(turn.session, int(data.args[0]))
        seat = people.seat_of(turn.session, turn.person.pk, clock.session_id) if clock else None
        facilitates = Right.TIME_OWN_GROUP in scene_of(turn.session, turn.person).plan.rights(turn.person.role)
        if clock is not None and seat is not None and seat.group_id == clock.group_id and facilitates:
            return load_pad(turn, clock)
    if pad is None:
        refuse(turn)
    return pad


def back_to_pad(pad: Pad) -> Button:
    """Lead back to the pad."""
    return Button(label=words("pad-back-button"), press=press("pad.open", pad.clock.pk))
