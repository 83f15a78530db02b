"""Entering for somebody without a phone: what stands on a paper form, in their name, claimable with their code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import Media
from dialog.screen import Button, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.alarms import touch_pad
from handlers.conversation import Conversation, begin
from handlers.names import name_of
from handlers.pad_view import Pad, pad_of
from handlers.place import Place, core_windows, refused
from handlers.questions import FLOW, NONE, Writing
from handlers.recording import record, submitted
from handlers.refusing import refuse
from handlers.scene import plan_of
from handlers.scope import challenges_in_scope
from handlers.seats import seat_arrival
from handlers.turn import Turn
from handlers.writing import keep_media
from storage import agenda, contributions, people
from storage.contributions import Audit, record_audit
from storage.people import Participant
from storage.steps import newest_of
from storage.timers import arm_timer
from workshop.codes import read_code
from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.phases import PhaseWindow, accept

NAME = "enter"
ENTERED = "entered-for"
LISTED = 6
ASKED_AS_USUAL = ("challenge", "dimension", "subtopic")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry(Writing):
    """Hold what a contribution needs, for whom it may be entered, and on whose pad."""

    clock_id: int
    candidates: tuple[Participant, ...]
    typed: Participant | None
    names: Mapping[int, UserText | Words]


def open_entering(turn: Turn, data: Press) -> None:
    """Ask for whom a paper form is entered."""
    begin(turn, ENTER, {"clock": data.args[0] if data.args else ""})


def enter_for(turn: Turn, data: Press) -> None:
    """Ask what stands on the paper form of one person."""
    clock, who = (*data.args, "", "")[:2]
    begin(turn, ENTER, {"clock": clock, "who": who} if who else {"clock": clock})


def writes_on_paper(person: Participant) -> bool:
    """Tell whether somebody is expected without a phone: what they write comes on paper."""
    return (person.user_id is None or person.on_paper) and person.no_show_at is None and person.approval == "approved"


def _load(turn: Turn, answers: Answers) -> Entry | Screen:
    pad = pad_of(turn, str(answers["clock"]))
    if pad is None:
        refuse(turn)
        return screen(words("not-your-right"))
    plan = plan_of(pad.workshop)
    windows = core_windows(agenda.windows(turn.session, pad.clock.pk))
    written_at = _written_at(pad, windows, turn.at)
    if written_at is None:
        return screen(words("enter-not-yet"), rows=column(_pad_button(pad.clock.pk)))
    place = Place(
        session=pad.session,
        group=pad.group,
        windows=windows,
        acceptance=accept(plan, windows, sent_at=written_at, received_at=turn.at),
    )
    keep_media(turn, pad.session.id, pad.group.id)
    candidates = _candidates(pad)
    return Entry(
        plan=plan,
        place=place,
        until=None,
        later=pad.clock.phase in {each.id for each in pad.session.phases}
        and not plan.phase_right(pad.clock.phase, PhaseRight.SHOW_OTHERS),
        sent_at=written_at,
        received_at=turn.at,
        others=(),
        challenges=challenges_in_scope(turn, plan, pad.session, pad.group),
        clock_id=pad.clock.pk,
        candidates=tuple(candidates),
        typed=_by_code(turn, pad),
        names={person.pk: name_of(turn, person) for person in candidates},
    )


def _written_at(pad: Pad, windows: tuple[PhaseWindow, ...], at: datetime) -> datetime | None:
    """Give the time at which a paper form counts as written: now, or the last moment at which writing was open."""
    plan = plan_of(pad.workshop)
    open_ = [each for each in windows if plan.phase_right(each.phase, PhaseRight.CONTRIBUTE)]
    if not open_:
        return None
    closed = open_[-1].closed_at
    return at if closed is None else max(open_[-1].opened_at, closed - timedelta(seconds=1))


def _candidates(pad: Pad) -> list[Participant]:
    plan = plan_of(pad.workshop)
    found = [p for p in pad.members if writes_on_paper(p) and Right.CONTRIBUTE in plan.rights(p.role)]
    return sorted(found, key=lambda person: not person.on_paper)


def _author(entry: Entry, answers: Answers) -> Participant | None:
    """Give the person in whose name is entered; none when they came with a phone meanwhile."""
    return next((person for person in entry.candidates if str(person.pk) == str(answers.get("who"))), None)


def _by_code(turn: Turn, pad: Pad) -> Participant | None:
    action = turn.incoming.action
    code = read_code(getattr(action, "text", "")) if not isinstance(action, Media) else None
    found = people.participant_by_code(turn.session, code) if code is not None else None
    return found if found is not None and found.workshop_id == pad.workshop.id else None


def _ask_who(writing: Writing, _answers: Answers) -> Screen:
    assert isinstance(writing, Entry)
    buttons = [choice(writing.names[person.pk], person.pk) for person in writing.candidates[:LISTED]]
    said = words("enter-who", group=writing.group.label, count=len(writing.candidates))
    return screen(said, rows=column(*buttons))


def _take_who(writing: Writing, _answers: Answers, given: Given) -> Taken:
    assert isinstance(writing, Entry)
    if isinstance(given, Chosen):
        known = {str(person.pk) for person in writing.candidates}
        return Accept(given.value) if given.value in known else Again(words("enter-unknown"))
    if writing.typed is None:
        return Again(words("enter-unknown"), keep={"spare": given.text} if isinstance(given, Typed) else None)
    if writing.typed.pk in {person.pk for person in writing.candidates}:
        return Accept(str(writing.typed.pk))
    name = UserText(writing.typed.name)
    return Again(words("enter-not-here" if writes_on_paper(writing.typed) else "enter-has-phone", name=name))


def _ask_text(writing: Writing, answers: Answers) -> Screen:
    assert isinstance(writing, Entry)
    author = _author(writing, answers)
    name = writing.names[author.pk] if author is not None else UserText("")
    return screen(words("enter-text", name=name, kind=writing.kind), words("enter-seen", shown=writing.shown.value))


def _ask_rating(writing: Writing, answers: Answers) -> Screen:
    assert writing.rating is not None
    asked = _usual("rating").ask(writing, answers)
    none = choice(words("enter-no-rating-button"), NONE)
    return screen(words("enter-rating", label=writing.rating.label), rows=(*asked.rows, (none,)))


def _take_rating(writing: Writing, answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen) and given.value == NONE:
        return Accept(None)
    return _usual("rating").take(writing, answers, given)


def _usual(key: str) -> Step[Writing]:
    return next(step for step in FLOW.steps if step.key == key)


def _finish(turn: Turn, entry: Entry, answers: dict[str, Any], number: int) -> None:
    again = Button(label=words("enter-other-button"), press=press("enter.open", entry.clock_id))
    author = _author(entry, answers)
    if author is None:
        turn.reply(screen(words("enter-unknown"), rows=column(again, _pad_button(entry.clock_id))))
        return
    recorded = submitted(turn, entry, answers, author=author)
    if isinstance(recorded, Refusal):
        turn.reply(screen(refused(recorded), rows=column(again, _pad_button(entry.clock_id))))
        return
    row = record(turn, entry, answers, recorded, number, author=author)
    _here(turn, author)
    _audit(turn, author, row.code)
    more = Button(label=words("enter-more-button"), press=press("enter.for", entry.clock_id, author.pk))
    done = words("enter-done", name=entry.names[author.pk], code=Verbatim(row.code), kind=entry.kind)
    back = Button(label=words("desk-undo-button"), press=press("enter.undo", entry.clock_id, row.pk))
    turn.reply(screen(done, _claim(author), rows=column(more, again, back, _pad_button(entry.clock_id))))


def take_back(turn: Turn, data: Press) -> None:
    """Take back what was entered for somebody, as long as nobody has built on it; their paper still holds it."""
    pad = pad_of(turn, data.args[0] if data.args else "")
    number = data.args[1] if len(data.args) > 1 else ""
    row = contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None
    if pad is None or row is None or (row.session_id, row.group_id) != (pad.session.id, pad.group.id):
        refuse(turn)
        return
    again = Button(label=words("enter-other-button"), press=press("enter.open", pad.clock.pk))
    line = newest_of(turn.session, pad.workshop.id, row.code, (ENTERED,))
    used = row.theme_id is not None or bool(contributions.endorsements(turn.session, [row.pk]))
    if line is None or line.undone_at is not None or row.state != "active" or used:
        turn.reply(screen(words("enter-not-undone"), rows=column(again, _pad_button(pad.clock.pk))))
        return
    line.undone_at = row.changed_at = turn.at
    row.state = "withdrawn"
    turn.session.flush()
    arm_timer(turn.session, kind="contribution-withdrawn", subject=str(row.pk), seq=0, due_at=turn.at)
    touch_pad(turn, pad.clock)
    turn.reply(screen(words("enter-undone", code=Verbatim(row.code)), rows=column(again, _pad_button(pad.clock.pk))))


def _claim(author: Participant) -> Words:
    return words("enter-claim", code=Verbatim(author.code))


def _here(turn: Turn, author: Participant) -> None:
    """Note that who handed a form in is here, without a phone."""
    if author.user_id is None and author.arrived_at is None:
        author.arrived_at, author.on_paper = turn.at, True
        turn.session.flush()
        seat_arrival(turn, author)


def _audit(turn: Turn, author: Participant, code: str) -> None:
    assert turn.person is not None
    workshop_id = turn.person.workshop_id
    line = Audit(workshop_id=workshop_id, actor_id=turn.person.pk, verb=ENTERED, subject=code, at=turn.at)
    line.details = {"author": author.pk}
    record_audit(turn.session, line)


def _pad_button(clock_id: int) -> Button:
    return Button(label=words("pad-back-button"), press=press("pad.open", clock_id))


ENTER: Conversation[Any] = Conversation(
    flow=Flow(
        name=NAME,
        steps=(
            Step(key="who", ask=_ask_who, take=_take_who),
            Step(key="text", ask=_ask_text, take=_usual("text").take),
            *(_usual(key) for key in ASKED_AS_USUAL),
            Step(key="rating", ask=_ask_rating, take=_take_rating, applies=_usual("rating").applies),
        ),
    ),
    load=_load,
    finish=_finish,
)
