"""The reception from the command line: the live roster, what the desk notes, walk-ins, a person moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialog.screen import Joined, Screen, Verbatim, Words, screen, words
from handlers.moving import move_people
from handlers.names import name_of
from handlers.orders import argument_of_order, person_of_order, workshop_of_order
from handlers.presence import LISTS, MARKS, let_in, lists_of, set_mark, status_of, turn_away
from handlers.scene import plan_of
from handlers.seats import attends, may_be_seated
from handlers.turn import Turn
from storage import agenda, people
from storage.people import Account, Participant

DECISIONS = {"approve": ("approved", let_in), "refuse": ("refused", turn_away)}


def roster_order(turn: Turn) -> None:
    """Say who is here, and list who is missing, cannot be reached, waits to be let in, has no seat or is gone."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    wanted = argument_of_order(turn, "list")
    if wanted and wanted not in LISTS:
        turn.refuse(screen(words("roster-no-list", lists=Verbatim(", ".join(LISTS)))))
        return
    roster = list(people.participants(turn.session, workshop.id))
    accounts = people.all_accounts_of(turn.session, roster)
    found = lists_of(turn, workshop)
    shown = [
        Joined((words("roster-list", list=name, count=len(found[name])), *_lines(turn, found[name], accounts)))
        for name in LISTS
        if (found[name] if not wanted else name == wanted)
    ]
    here = sum(attends(person) and person.arrived_at is not None for person in roster)
    turn.reply(Screen(paragraphs=(words("roster-live", here=here), *shown)))


def mark_order(turn: Turn) -> None:
    """Note what the desk sees of somebody, or let in or decline who walked in; those concerned are told."""
    workshop = workshop_of_order(turn)
    person = person_of_order(turn, workshop) if workshop is not None else None
    if person is None:
        return
    what = argument_of_order(turn, "what")
    if what in DECISIONS:
        said, decide = DECISIONS[what]
        done = decide(turn, person)
    else:
        said, done = what, what in MARKS and set_mark(turn, person, what)
    line = _line(turn, person, people.all_accounts_of(turn.session, [person]))
    if done:
        turn.reply(screen(words("roster-marked", what=said), line))
    else:
        turn.refuse(screen(words("roster-unmarked"), line))


def move_order(turn: Turn) -> None:
    """Move somebody to another group of the session that runs or comes next; they and its facilitator are told."""
    workshop = workshop_of_order(turn)
    person = person_of_order(turn, workshop) if workshop is not None else None
    if workshop is None or person is None:
        return
    group_id, plan = argument_of_order(turn, "group"), plan_of(workshop)
    session = next((each for each in plan.sessions if each.group(group_id) is not None), None)
    if session is None:
        known = Verbatim(", ".join(each.id for each in plan.groups))
        turn.refuse(screen(words("order-no-group", group=Verbatim(group_id), groups=known)))
        return
    block = agenda.block_by_id(turn.session, workshop.id, session.agenda_id)
    if block is None or block.state in {"done", "skipped"} or not may_be_seated(plan, person):
        turn.refuse(screen(words("seat-not-movable", name=name_of(turn, person), session=Verbatim(session.id))))
        return
    move_people(turn, workshop, plan, session, {person.pk: group_id}, "moved")
    turn.reply(screen(words("seat-now-in", name=name_of(turn, person), group=plan.group(session.id, group_id).label)))


def _lines(turn: Turn, persons: Sequence[Participant], accounts: Mapping[int, Account]) -> tuple[Words, ...]:
    return tuple(_line(turn, person, accounts) for person in persons)


def _line(turn: Turn, person: Participant, accounts: Mapping[int, Account]) -> Words:
    said = words("roster-line", name=name_of(turn, person), status=status_of(person, accounts.get(person.pk)))
    return words("roster-order-line", id=Verbatim(person.ref), line=said)
