"""The organizers' journal: every step that somebody took, in a sentence, with its hour and whether it was undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialog.buttons import Press, press
from dialog.screen import Argument, Button, Joined, UserText, Verbatim, Words, column, screen, words
from handlers.outlook import back_button, hour_at
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import people, steps
from storage.contributions import Audit
from storage.people import Participant, Workshop
from workshop.labels import Labels
from workshop.model import WorkshopPlan

PER_PAGE = 6
SHOWN = 60


def open_journal(turn: Turn, data: Press) -> None:
    """List what was done, the newest first."""
    assert turn.workshop is not None
    page = int(data.args[0]) if data.args and data.args[0].isdigit() else 0
    found = steps.journal(turn.session, turn.workshop.id, skip=page * PER_PAGE, most=PER_PAGE + 1)
    shown = found[:PER_PAGE]
    actors = _actors(turn, shown)
    lines = tuple(_line(turn.workshop, line, actors) for line in shown)
    newer = Button(label=words("page-previous"), press=press("log.open", page - 1)) if page else None
    older = Button(label=words("page-next"), press=press("log.open", page + 1)) if len(found) > PER_PAGE else None
    said = words("log-head" if lines else "log-empty")
    turn.reply(screen(said, Joined(lines) if lines else None, rows=column(newer, older, back_button())))


def _actors(turn: Turn, lines: Sequence[Audit]) -> Mapping[int, Participant]:
    numbers = {line.actor_id for line in lines if line.actor_id is not None}
    found = (people.participant_by_id(turn.session, number) for number in numbers)
    return {person.pk: person for person in found if person is not None}


def _line(workshop: Workshop, line: Audit, actors: Mapping[int, Participant]) -> Words:
    actor = actors.get(line.actor_id or 0)
    return words(
        "log-line",
        at=hour_at(workshop, line.at),
        what=Words(f"audit-{line.verb}", _facts(plan_of(workshop), line)),
        who=UserText(actor.name if actor is not None else ""),
        known="yes" if actor is not None else "no",
        undone="yes" if line.undone_at is not None else "no",
    )


def _facts(plan: WorkshopPlan, line: Audit) -> dict[str, Argument]:
    details = line.details
    codes = [str(code) for code in details.get("codes", [])]
    dimension = details.get("dimension")
    return {
        "subject": _subject(plan, line.subject),
        "codes": Verbatim(", ".join(codes)),
        "label": UserText(str(details.get("label", ""))[:SHOWN]),
        "reason": UserText(str(details.get("reason", ""))[:SHOWN]),
        "dimension": plan.dimension(dimension).label if dimension else Labels((), plan.default_language),
    }


def _subject(plan: WorkshopPlan, subject: str) -> Argument:
    """Name what a line is about: a group, a block, or what it says."""
    session_id, _, group_id = subject.partition("/")
    if any(each.id == session_id for each in plan.sessions) and plan.session(session_id).group(group_id) is not None:
        return plan.group(session_id, group_id).label
    if any(block.id == subject for block in plan.agenda):
        return plan.block(subject).title
    return UserText(subject)
