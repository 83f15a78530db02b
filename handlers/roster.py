"""Takes the participants file in: says row by row what is wrong, and changes nothing else."""

from __future__ import annotations

import base64

from dialog.incoming import Order
from dialog.screen import Joined, Screen, UserText, Verbatim, Words, words
from handlers.excerpts import excerpt
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people
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
    """Read a participants file (`form`: xlsx, else CSV) and say what importing it would change; it may be no table."""
    sheet = sheet_from_xlsx(content) if form == "xlsx" else sheet_from_csv(content)
    existing = {p.ref: entry_of(turn, p) for p in people.participants(turn.session, workshop.id)}
    read = read_roster(sheet, plan_of(workshop), known=existing)
    return read, compare_rosters(existing, read)


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


def _summary(read: RosterImport, change: RosterChange, *, dry: bool) -> Screen:
    head = counts(read, change, dry=dry)
    lines: list[Words] = [problem_line(problem) for problem in read.problems[:LISTED]]
    if len(read.problems) > LISTED:
        lines.append(words("roster-more", count=len(read.problems) - LISTED))
    if change.missing:
        lines.append(words("roster-missing", count=len(change.missing)))
    return Screen(paragraphs=(head, Joined(tuple(lines))) if lines else (head,))


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
