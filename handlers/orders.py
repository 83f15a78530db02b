"""What an order of the command line brings: its workshop, its arguments, the person it names."""

from __future__ import annotations

from dialog.incoming import Order
from dialog.screen import UserText, screen, words
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from storage.people import Participant, Workshop


def workshop_of_order(turn: Turn) -> Workshop | None:
    """Give the workshop that orders are about, and let the turn know it; refuse the order where there is none."""
    workshop = turn.workshop or people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(screen(words("order-no-workshop")))
        return None
    turn.workshop, turn.plan = workshop, plan_of(workshop)
    return workshop


def argument_of_order(turn: Turn, name: str) -> str:
    """Give an argument of the order, empty where it has none."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    return str(action.arguments.get(name) or "")


def person_of_order(turn: Turn, workshop: Workshop) -> Participant | None:
    """Find the person the order names, by id on the roster or by code; refuse the order where there is none."""
    name = argument_of_order(turn, "person")
    coded = people.participant_by_code(turn.session, name.upper())
    person = people.participant_by_ref(turn.session, workshop.id, name) or coded
    if person is None or person.workshop_id != workshop.id:
        turn.refuse(screen(words("seat-nobody", person=UserText(name))))
        return None
    return person
