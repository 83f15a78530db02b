"""Who sits where, for the organizer: the groups of a session, and the people of each."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Joined, Verbatim, column, screen, words
from handlers.names import name_of
from handlers.outlook import back_button
from handlers.seats import Seating, seating_of
from handlers.turn import Turn
from workshop.programme import Group

GROUPS = 5
NAMES = 12


def show_groups(turn: Turn, data: Press) -> None:
    """List the groups of a session with how many sit in each, a page at a time."""
    hall, page = _hall(turn, data.args[0]), int(data.args[1])
    if hall is None:
        turn.reply(screen(words("seat-none"), rows=column(back_button())))
        return
    shown = hall.session.groups[page * GROUPS : (page + 1) * GROUPS]
    buttons = [
        Button(
            label=words("seats-group-button", group=group.label, count=len(_in_group(hall, group))),
            press=press("seat.people", hall.session.id, group.id, 0),
        )
        for group in shown
    ]
    turn.reply(
        screen(
            words(
                "seats-who-head", session=Verbatim(hall.session.id), seated=len(hall.seats), waiting=len(hall.waiting)
            ),
            rows=column(
                *buttons,
                *_pages(page, len(hall.session.groups), GROUPS, "seat.groups", hall.session.id),
                Button(label=words("seats-back-button"), press=press("seat.desk")),
            ),
        )
    )


def show_people(turn: Turn, data: Press) -> None:
    """List who sits in a group, a page at a time; who leads stands first."""
    session_id, group_id, page = data.args[0], data.args[1], int(data.args[2])
    hall = _hall(turn, session_id)
    group = next((each for each in hall.session.groups if each.id == group_id), None) if hall else None
    if hall is None or group is None:
        turn.reply(screen(words("seat-none"), rows=column(back_button())))
        return
    here = _in_group(hall, group)
    known = {person.pk: person for person in hall.people}
    lines = tuple(
        words("seats-who-line", name=name_of(turn, known[number]), leads=hall.seats[number].leads_as or "no")
        for number in here[page * NAMES : (page + 1) * NAMES]
    )
    back = Button(label=words("seats-groups-button"), press=press("seat.groups", session_id, 0))
    head = words("seats-who-group", group=group.label, count=len(here))
    rows = column(*_pages(page, len(here), NAMES, "seat.people", session_id, group_id), back)
    turn.reply(screen(head, Joined(lines), rows=rows))


def _in_group(hall: Seating, group: Group) -> list[int]:
    here = [person.pk for person in hall.people if person.pk in hall.seats]
    here = [number for number in here if hall.seats[number].group_id == group.id]
    return sorted(here, key=lambda number: hall.seats[number].leads_as is None)


def _hall(turn: Turn, session_id: str) -> Seating | None:
    assert turn.workshop is not None
    assert turn.plan is not None
    session = next((each for each in turn.plan.sessions if each.id == session_id), None)
    return seating_of(turn.session, turn.workshop, session) if session is not None else None


def _pages(page: int, count: int, size: int, action: str, *args: str) -> list[Button | None]:
    following = Button(label=words("page-next"), press=press(action, *args, page + 1))
    before = Button(label=words("page-previous"), press=press(action, *args, page - 1))
    return [following if (page + 1) * size < count else None, before if page else None]
