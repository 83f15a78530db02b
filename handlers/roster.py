"""Takes the participants file in: says row by row what is wrong, and changes nothing else."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace

from sqlmodel import select

from dialog.incoming import Order
from dialog.screen import Joined, Screen, UserText, Verbatim, Words, words
from handlers.excerpts import excerpt
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
from storage.contributions import Audit
from storage.people import Participant, Workshop
from storage.spreadsheet import sheet_from_xlsx
from workshop.codes import draw_code
from workshop.model import WorkshopPlan
from workshop.roles import leading_as
from workshop.roster import (
    RosterChange,
    RosterEntry,
    RosterImport,
    RowProblem,
    compare_rosters,
    read_roster,
    sheet_from_csv,
)

BY_HAND = frozenset({"moved", "swapped"})  # seats that were given on the day
LISTED = 20
LONGEST = 60  # characters of a cell in the line that says what is wrong with it


def import_participants(turn: Turn) -> None:
    """Import a participants file, or only say what it would do (`dry_run`)."""
    action = turn.incoming.action
    assert isinstance(action, Order)
    workshop = people.newest_workshop(turn.session)
    if workshop is None:
        turn.refuse(Screen(paragraphs=(words("order-no-workshop"),)))
        return
    content = base64.b64decode(str(action.arguments["content"]))
    read, change = compare(turn, workshop, content, str(action.arguments.get("format")))
    if not read.people:
        lines = tuple(problem_line(problem) for problem in read.problems[:LISTED])
        turn.refuse(Screen(paragraphs=(words("import-nothing"), Joined(lines))))
        return
    dry = bool(action.arguments.get("dry_run"))
    if not dry:
        apply(turn, workshop, change)
    turn.reply(_summary(read, change, dry=dry))


def compare(turn: Turn, workshop: Workshop, content: bytes, form: str) -> tuple[RosterImport, RosterChange]:
    """Read a participants file (`form`: xlsx, else CSV) and say what importing it would change; it may be no table.

    A file that is imported again takes nothing back: who was moved by hand since, or corrected their own name or
    organisation, stays as they are.
    """
    sheet = sheet_from_xlsx(content) if form == "xlsx" else sheet_from_csv(content)
    existing = {p.ref: entry_of(turn, p) for p in people.participants(turn.session, workshop.id)}
    read = read_roster(sheet, plan_of(workshop), known=existing)
    moved, corrected = _moved_since(turn, workshop), _corrected_themselves(turn, workshop)
    now = [
        _as_it_is(each, existing.get(each.id), moved.get(each.id, {}), corrected=each.id in corrected)
        for each in read.people
    ]
    kept = sum(after != before for before, after in zip(read.people, now, strict=True))
    read = replace(read, people=tuple(now))
    return read, replace(compare_rosters(existing, read), kept=kept)


def entry_of(turn: Turn, person: Participant) -> RosterEntry:
    """Give a person of the roster as the core compares them."""
    seats = people.seats_of_person(turn.session, person.pk)
    return RosterEntry(
        id=person.ref,
        name=person.name,
        role=person.role,
        language=person.language or "",
        speaks=tuple(person.speaks),
        name_latin=person.name_latin or None,
        organisation=person.organisation or None,
        category=person.category,
        level=person.level,
        gender=person.gender,
        prefers=tuple(person.prefers),
        seats=tuple((seat.session_id, seat.group_id) for seat in seats),
        fixed=person.fixed,
        quiet=person.quiet,
        delegate_of=person.delegate_of,
    )


def apply(turn: Turn, workshop: Workshop, change: RosterChange) -> None:
    """Add who is new and change who is known; nobody is removed."""
    plan, taken = plan_of(workshop), {person.code for person in people.participants(turn.session, workshop.id)}
    for entry in change.added:
        code = draw_code(turn.random, taken)
        taken.add(code)
        person = Participant(workshop_id=workshop.id, ref=entry.id, code=code, name=entry.name)
        turn.session.add(person)
        _fill(turn, plan, person, entry)
    for changed in change.changed:
        known = people.participant_by_ref(turn.session, workshop.id, changed.after.id)
        if known is not None:
            _fill(turn, plan, known, changed.after)


def _fill(turn: Turn, plan: WorkshopPlan, person: Participant, entry: RosterEntry) -> None:
    person.name, person.name_latin = entry.name, entry.name_latin or ""
    person.organisation, person.category, person.level = entry.organisation or "", entry.category, entry.level
    person.gender, person.role, person.language = entry.gender, entry.role, entry.language
    person.speaks, person.prefers = list(entry.speaks), list(entry.prefers)
    person.fixed, person.quiet, person.delegate_of = entry.fixed, entry.quiet, entry.delegate_of
    turn.session.flush()
    for session_id, group_id in entry.seats:
        known = people.seat_of(turn.session, person.pk, session_id)
        if known is None or known.group_id != group_id:
            known = people.place(turn.session, person, session_id, group_id, "imported", turn.at)
        known.leads_as = leading_as(plan, entry.role)
    turn.session.flush()


def _moved_since(turn: Turn, workshop: Workshop) -> dict[str, dict[str, str]]:
    """Give the groups into which people were moved by hand, by their id and session."""
    roster = {person.pk: person.ref for person in people.participants(turn.session, workshop.id)}
    found: dict[str, dict[str, str]] = {}
    for session in plan_of(workshop).sessions:
        for seat in people.seats(turn.session, workshop.id, session.id):
            if seat.reason in BY_HAND and seat.participant_id in roster:
                found.setdefault(roster[seat.participant_id], {})[session.id] = seat.group_id
    return found


def _corrected_themselves(turn: Turn, workshop: Workshop) -> frozenset[str]:
    """List who corrected their own data."""
    lines = select(Audit.subject).where(Audit.workshop_id == workshop.id, Audit.verb == "corrected-own")
    return frozenset(turn.session.exec(lines))


def _as_it_is(
    entry: RosterEntry, known: RosterEntry | None, moved: Mapping[str, str], *, corrected: bool
) -> RosterEntry:
    """Put in place of what a row says what was changed since."""
    seats = tuple((session, moved.get(session, group)) for session, group in entry.seats)
    if known is None or not corrected:
        return replace(entry, seats=seats)
    organisation = known.organisation if entry.organisation is not None else None
    return replace(entry, seats=seats, name=known.name, organisation=organisation)


def _summary(read: RosterImport, change: RosterChange, *, dry: bool) -> Screen:
    head = counts(read, change, dry=dry)
    lines: list[Words] = [problem_line(problem) for problem in read.problems[:LISTED]]
    if len(read.problems) > LISTED:
        lines.append(words("roster-more", count=len(read.problems) - LISTED))
    lines += notes(change)
    return Screen(paragraphs=(head, Joined(tuple(lines))) if lines else (head,))


def notes(change: RosterChange) -> list[Words]:
    """Say who is not in the file and stays, and how many keep what was changed since."""
    missing = [words("roster-missing", count=len(change.missing))] if change.missing else []
    return [*missing, *([words("roster-kept", count=change.kept)] if change.kept else [])]


def counts(read: RosterImport, change: RosterChange, *, dry: bool) -> Words:
    """Say how many people a file holds, how many are new or differ, and how many rows cannot be imported."""
    return words(
        "roster-trial" if dry else "roster-imported",
        people=len(read.people),
        added=len(change.added),
        changed=len(change.changed),
        unchanged=len(change.unchanged),
        problems=len(read.problems),
    )


def problem_line(problem: RowProblem) -> Words:
    """Name a row that cannot be imported, and why."""
    why = words(problem.reason, **{name: _shown(value) for name, value in problem.args})
    return words("roster-row", row=Verbatim(str(problem.row)), why=why)


def _shown(value: str | int) -> UserText | int:
    return value if isinstance(value, int) else excerpt(value, LONGEST)
