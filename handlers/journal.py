"""The organizers' journal: every step that somebody took, in a sentence, with its hour and whether it was undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialog.buttons import Press, press
from dialog.screen import Argument, Button, Joined, UserText, Verbatim, Words, column, screen, words
from handlers.names import name_of
from handlers.orders import argument_of_order, workshop_of_order
from handlers.outlook import back_button, hour_at
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people, steps
from storage.contributions import BY_ORDER, Audit
from storage.people import Participant, Workshop
from workshop.labels import Labels
from workshop.model import WorkshopPlan

PER_PAGE = 6
SHOWN = 60
AUDIENCES = frozenset({"all", "group", "facilitators", "category"})
AREAS = {"pad": "pad", "enter": "pad", "merge": "group", "gather": "group", "park": "group", "page": "page"}


def open_journal(turn: Turn, data: Press) -> None:
    """List what was done, the newest first."""
    assert turn.workshop is not None
    page = int(data.args[0]) if data.args and data.args[0].isdigit() else 0
    found = steps.journal(turn.session, turn.workshop.id, skip=page * PER_PAGE, most=PER_PAGE + 1)
    shown = found[:PER_PAGE]
    actors = _actors(turn, shown)
    names = _named(turn, shown)
    lines = tuple(_line(turn.workshop, line, actors, names) for line in shown)
    newer = Button(label=words("page-previous"), press=press("log.open", page - 1)) if page else None
    older = Button(label=words("page-next"), press=press("log.open", page + 1)) if len(found) > PER_PAGE else None
    said = words("log-head" if lines else "log-empty")
    turn.reply(screen(said, Joined(lines) if lines else None, rows=column(newer, older, back_button())))


def journal_order(turn: Turn) -> None:
    """Say on the command line what was done last, the newest first."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    found = steps.journal(turn.session, workshop.id, skip=0, most=int(argument_of_order(turn, "last") or PER_PAGE))
    actors, names = _actors(turn, found), _named(turn, found)
    lines = tuple(_line(workshop, line, actors, names) for line in found)
    turn.reply(screen(words("log-head" if lines else "log-empty"), Joined(lines) if lines else None))


def _actors(turn: Turn, lines: Sequence[Audit]) -> Mapping[int, Participant]:
    numbers = {line.actor_id for line in lines if line.actor_id is not None}
    found = (people.participant_by_id(turn.session, number) for number in numbers)
    return {person.pk: person for person in found if person is not None}


def _named(turn: Turn, lines: Sequence[Audit]) -> Mapping[str, Argument]:
    """Name the people whom lines are about by their number on the roster."""
    found = {line.subject: people.participant_by_ref(turn.session, line.workshop_id, line.subject) for line in lines}
    return {ref: name_of(turn, person) for ref, person in found.items() if person is not None}


def _line(workshop: Workshop, line: Audit, actors: Mapping[int, Participant], names: Mapping[str, Argument]) -> Words:
    actor = actors.get(line.actor_id or 0)
    known = "yes" if actor is not None else ("order" if line.details.get("by") == BY_ORDER else "no")
    return words(
        "log-line",
        at=hour_at(workshop, line.at),
        what=Words(f"audit-{line.verb}", _facts(plan_of(workshop), line, names)),
        who=UserText(actor.name if actor is not None else ""),
        known=known,
        undone="yes" if line.undone_at is not None else "no",
    )


def _facts(plan: WorkshopPlan, line: Audit, names: Mapping[str, Argument]) -> dict[str, Argument]:
    details = line.details
    minutes = int(details.get("minutes", 0))
    codes = [str(code) for code in details.get("codes", [])]
    dimension = details.get("dimension")
    return {
        "subject": names.get(line.subject) or _subject(plan, line.subject),
        "area": AREAS.get(line.subject.partition(".")[0], "team"),
        "minutes": abs(minutes),
        "group": _subject(plan, _place_of(plan, str(details.get("group", "")))),
        "measure": str(details.get("measure", "")),
        "way": "more" if minutes > 0 else "less",
        "codes": Verbatim(", ".join(codes)),
        "label": UserText(str(details.get("label", ""))[:SHOWN]),
        "reason": UserText(str(details.get("reason", ""))[:SHOWN]),
        "dimension": plan.dimension(dimension).label if dimension else Labels((), plan.default_language),
    }


def _place_of(plan: WorkshopPlan, group_id: str) -> str:
    """Name a group as the subjects of lines do: by its session and its id."""
    session = next((each for each in plan.sessions if each.group(group_id) is not None), None)
    return f"{session.id}/{group_id}" if session is not None else group_id


def _subject(plan: WorkshopPlan, subject: str) -> Argument:
    """Name what a line is about: a group, a block, those who were written to, or what it says."""
    kind, _, which = subject.partition(":")
    if kind in AUDIENCES:
        named: dict[str, Labels] = {group.id: group.label for group in plan.groups}
        named |= {category.id: category.label for category in plan.categories}
        return words("cast-audience", kind=kind, which=named.get(which, Verbatim(which)))
    session_id, _, group_id = subject.partition("/")
    if any(each.id == session_id for each in plan.sessions) and plan.session(session_id).group(group_id) is not None:
        return plan.group(session_id, group_id).label
    if any(block.id == subject for block in plan.agenda):
        return plan.block(subject).title
    return UserText(subject)
