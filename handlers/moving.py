"""Moves people between groups: their seat, the door of their group's chat, one message with the reason."""

from __future__ import annotations

from collections.abc import Mapping

from dialog.buttons import press
from dialog.screen import Button, Verbatim, column, screen, words
from handlers.doors import close_door
from handlers.names import name_of
from handlers.now import refresh_cards
from handlers.turn import Turn
from storage import agenda, people
from storage.contributions import Audit, record_audit
from storage.people import Participant, Workshop
from workshop.model import WorkshopPlan
from workshop.programme import Session as PlannedSession


def move_people(
    turn: Turn,
    workshop: Workshop,
    plan: WorkshopPlan,
    session: PlannedSession,
    moves: Mapping[int, str],
    reason: str,
) -> list[Participant]:
    """Move people, each told once; what they wrote stays with the old group. Returns who moved."""
    moved = []
    roster = {person.pk: person for person in people.participants(turn.session, workshop.id)}
    accounts = people.accounts_of(turn.session, [roster[number] for number in moves if number in roster])
    for number, target in moves.items():
        person, seat = roster.get(number), people.seat_of(turn.session, number, session.id)
        if person is None or (seat is not None and seat.group_id == target):
            continue
        before = seat.group_id if seat is not None else None
        leads_as = seat.leads_as if seat is not None else None
        placed = people.place(turn.session, person, session.id, target, reason, turn.at)
        placed.leads_as = leads_as
        moved.append(person)
        account = accounts.get(number)
        if account is not None:
            if before is not None:
                close_door(turn, workshop.id, before, account.user_id)
            why = Button(label=words("seat-why-button"), press=press("seat.why", session.id))
            group = plan.group(session.id, target)
            said = words(
                "seat-moved",
                group=group.label,
                room=group.room or Verbatim(""),
                has_room="yes" if group.room else "no",
                reason=reason,
            )
            if turn.person is None or turn.person.pk != number:  # whoever moves by a tap reads it in the answer
                turn.tell(account.user_id, account.language or plan.default_language, screen(said, rows=column(why)))
        _audit(turn, person, session, before, target, reason)
    turn.session.flush()
    refresh_cards(turn, moved)
    _tell_facilitators(turn, workshop, plan, session, moved)
    return moved


def _tell_facilitators(
    turn: Turn, workshop: Workshop, plan: WorkshopPlan, session: PlannedSession, moved: list[Participant]
) -> None:
    block = agenda.running_block(turn.session, workshop.id)
    if block is None or block.block_id != session.agenda_id:
        return
    seats = {person.pk: people.seat_of(turn.session, person.pk, session.id) for person in moved}
    for group in session.groups:
        names = [
            name_of(turn, person)
            for person in moved
            if (seat := seats[person.pk]) is not None and seat.group_id == group.id
        ]
        leading = people.leaders(turn.session, workshop.id, session.id, group.id, "facilitator") if names else []
        for account in people.accounts_of(turn.session, leading).values():
            for name in names:
                said = words("facilitator-newcomer", name=name, group=group.label)
                turn.tell(account.user_id, account.language or plan.default_language, screen(said))


def _audit(
    turn: Turn, person: Participant, session: PlannedSession, before: str | None, target: str, reason: str
) -> None:
    line = Audit(
        workshop_id=person.workshop_id,
        actor_id=turn.person.pk if turn.person else None,
        verb="seat-moved",
        subject=person.ref,
        details={"session": session.id, "to": target, "reason": reason},
        undo={"group": before} if before else {},
        at=turn.at,
    )
    record_audit(turn.session, line)
