"""An owner's answers by phone: accept, another date, somebody else; done, on track, blocked, handed over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, choice
from dialog.screen import Argument, Button, Day, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.action_questions import LONGEST_NAME, day_choices, take_day, words_or_refusal
from handlers.action_screens import action_screen
from handlers.conversation import Conversation, begin
from handlers.excerpts import excerpt
from handlers.now import show_now
from handlers.owners import (
    account_of,
    action_of,
    as_owner,
    change_action,
    is_own,
    refused,
    tell_organizers,
    today,
    what,
)
from handlers.scene import language_of, plan_of
from handlers.turn import Turn
from storage import actions, closing, people
from storage.actions import PlannedAction
from storage.people import Account, Participant, Workshop
from workshop.action_plan import (
    Action,
    ActionState,
    Change,
    Progress,
    accept_action,
    notify_blocker,
    report_progress,
    suggest_date,
    suggest_owner,
)
from workshop.decision import Refusal
from workshop.institutions import find_names, same_institution
from workshop.privacy import BE_CONTACTED

KINDS = ("date", "other", "blocked", "transfer")
LONGEST_BLOCKER = 300
OFFERED = 4
NOBODY, AS_TYPED = "none", "typed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Answering:
    """Hold the action an owner answers for."""

    row: PlannedAction
    workshop: Workshop
    today: date
    institutions: tuple[str, ...]


def accept(turn: Turn, data: Press) -> None:
    """Take the owner's yes: from now on they agree to be asked how it goes."""
    row = _own_row(turn, data)
    if row is None:
        return
    workshop, day = _workshop_day(turn, row)
    refusal = change_action(turn, row, accept_action(actions.as_action(row), by=as_owner(turn, row), on=day))
    if refusal is None and row.owner_id is not None:
        plan = plan_of(workshop)
        if BE_CONTACTED in {purpose.id for purpose in plan.consent.purposes}:
            people.record_consent(turn.session, row.owner_id, {BE_CONTACTED: True}, plan.consent.version, turn.at)
        row.told_owner_at = row.told_owner_at or turn.at
    turn.reply(action_screen(turn, row, refused(refusal) if refusal else words("action-accepted")))


def report(turn: Turn, data: Press) -> None:
    """Take in one tap that an action is done, or on track."""
    row = _own_row(turn, data)
    value = data.args[1] if len(data.args) > 1 else ""
    if row is None:
        return
    if value not in {Progress.DONE.value, Progress.ON_TRACK.value}:
        turn.toast(words("stale-button"))
        turn.reply(action_screen(turn, row))
        return
    _, day = _workshop_day(turn, row)
    changed = report_progress(actions.as_action(row), Progress(value), by=as_owner(turn, row), on=day)
    refusal = change_action(turn, row, changed)
    turn.reply(action_screen(turn, row, refused(refusal) if refusal else words("action-reported", state=value)))


def answer(turn: Turn, data: Press) -> None:
    """Begin an answer that needs a word: another date, somebody else, what blocks."""
    row = _own_row(turn, data)
    kind = data.args[1] if len(data.args) > 1 else ""
    if row is None:
        return
    if kind not in KINDS:
        turn.toast(words("stale-button"))
        turn.reply(action_screen(turn, row))
        return
    begin(turn, ANSWER, {"action": row.pk, "kind": kind})


def _own_row(turn: Turn, data: Press) -> PlannedAction | None:
    """Find the person's action; answer by itself when it is somebody else's."""
    row = action_of(turn, data)
    if row is None or not is_own(turn, row):
        show_now(turn, lead=words("action-not-yours", code=Verbatim(row.code if row else "?")))
        return None
    return row


def _workshop_day(turn: Turn, row: PlannedAction) -> tuple[Workshop, date]:
    workshop = people.workshop_by_id(turn.session, row.workshop_id)
    assert workshop is not None
    return workshop, today(turn, plan_of(workshop))


def _load(turn: Turn, answers: Answers) -> Answering | Screen:
    row = actions.action_by_pk(turn.session, int(answers["action"]))
    if row is None or not is_own(turn, row):
        return screen(words("action-not-yours", code=Verbatim(row.code if row else "?")))
    workshop, day = _workshop_day(turn, row)
    named = [person.organisation for person in people.participants(turn.session, workshop.id)]
    named += [each.institution or "" for each in actions.action_rows(turn.session, workshop.id)]
    institutions = tuple(sorted({each for each in named if each}))
    return Answering(row=row, workshop=workshop, today=day, institutions=institutions)


def _ask_date(answering: Answering, _answers: Answers) -> Screen:
    return screen(words("action-ask-when"), rows=column(*day_choices(answering.today)))


def _take_date(answering: Answering, _answers: Answers, given: Given) -> Taken:
    day = take_day(answering.today, given)
    return Accept(day.isoformat()) if isinstance(day, date) else Again(day)


def _ask_name(_answering: Answering, _answers: Answers) -> Screen:
    return screen(words("action-ask-other"), words("seen-by-organisers"))


def _take_name(_answering: Answering, _answers: Answers, given: Given) -> Taken:
    name = words_or_refusal(given, LONGEST_NAME)
    return Accept(name) if isinstance(name, str) else Again(name)


def _ask_blocker(answering: Answering, _answers: Answers) -> Screen:
    asked = words("action-ask-blocker", code=Verbatim(answering.row.code))
    return screen(asked, words("seen-by-institution"))


def _take_blocker(_answering: Answering, _answers: Answers, given: Given) -> Taken:
    text = words_or_refusal(given, LONGEST_BLOCKER)
    return Accept(text) if isinstance(text, str) else Again(text)


def _ask_waits(_answering: Answering, _answers: Answers) -> Screen:
    return screen(words("action-ask-waits"), rows=column(choice(words("action-waits-nobody-button"), NOBODY)))


def _take_waits(answering: Answering, answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        typed = str(answers.get("typed", ""))
        found = find_names(typed, answering.institutions)
        if given.value == AS_TYPED and typed:
            return Accept(typed)
        if given.value.isdecimal() and int(given.value) < len(found):
            return Accept(found[int(given.value)])
        return Accept("") if given.value == NOBODY else Again(words("action-choose-field"))
    name = words_or_refusal(given, LONGEST_NAME)
    if not isinstance(name, str):
        return Again(name)
    found = find_names(name, answering.institutions)
    if not found:
        return Accept(name)
    buttons = [choice(UserText(each), index) for index, each in enumerate(found[:OFFERED])]
    buttons.append(choice(words("action-as-typed-button", name=UserText(name)), AS_TYPED))
    return Again(words("action-which-institution"), keep={"typed": name}, buttons=tuple(buttons))


def _finish(turn: Turn, answering: Answering, answers: dict[str, Any], _number: int) -> None:
    row, day, by = answering.row, answering.today, as_owner(turn, answering.row)
    action = actions.as_action(row)
    kind = str(answers["kind"])
    if kind == "date":
        changed = suggest_date(action, date.fromisoformat(str(answers["date"])), by=by, on=day)
    elif kind == "blocked":
        changed = report_progress(action, Progress.BLOCKED, by=by, on=day, blocker=str(answers["blocker"]))
    elif action.state is ActionState.PROPOSED:
        changed = suggest_owner(action, str(answers["name"]), by=by, on=day)
    else:
        changed = _hand_over(action, str(answers["name"]), by=by, on=day)
    refusal = change_action(turn, row, changed)
    if refusal is not None:
        turn.reply(action_screen(turn, row, refused(refusal)))
        return
    if kind == "blocked":
        lead = _tell_institution(turn, answering, str(answers.get("waits", "")))
    else:
        _tell_suggestion(turn, answering)
        lead = words("action-suggested", kind=kind)
    turn.reply(action_screen(turn, row, lead))


def _hand_over(action: Action, name: str, *, by: str, on: date) -> Action | Refusal:
    """Take an owner's wish to hand an accepted action over: it stays theirs until an organizer names the next."""
    if not action.state.open:
        return Refusal.because("action-closed", code=action.code)
    change = Change(state=action.state, on=on, by=by, note=name)
    return replace(action, suggested_owner=name, history=(*action.history, change))


def _tell_suggestion(turn: Turn, answering: Answering) -> None:
    row = answering.row
    suggested = (
        words("action-date-suggested", day=Day(row.suggested_due_on))
        if row.state == ActionState.DATE_PROPOSED.value and row.suggested_due_on
        else words("action-owner-suggested", name=excerpt(row.suggested_owner or ""))
    )
    button = Button(label=words("action-show-button"), press=press("action.view", row.pk))
    head = words("action-answered", code=Verbatim(row.code), text=what(row))
    tell_organizers(turn, answering.workshop, screen(head, suggested, rows=column(button)))


def _tell_institution(turn: Turn, answering: Answering, institution: str) -> Words:
    """Bring a blocker to the institution it waits for, once; by way of the organizers when nobody there is known."""
    row = answering.row
    noticed = notify_blocker(actions.as_action(row), institution) if institution else None
    if noticed is None:
        return words(
            "action-blocked-noted", told="before" if institution else "none", institution=UserText(institution)
        )
    action, notice = noticed
    actions.store_action(turn.session, row, action)
    args: dict[str, Argument] = {
        "code": Verbatim(row.code),
        "text": what(row),
        "blocker": excerpt(notice.blocker, LONGEST_BLOCKER),
    }
    account = _contact(turn, answering.workshop, institution)
    if account is not None:
        said = words("action-blocks-you", institution=UserText(institution), **args)
        turn.tell(account.user_id, language_of(turn.session, account), screen(said), budget="action")
    else:
        said = words("action-blocks-forward", institution=UserText(institution), **args)
        tell_organizers(turn, answering.workshop, screen(said))
    told = "yes" if account is not None else "forward"
    return words("action-blocked-noted", told=told, institution=UserText(institution))


def _contact(turn: Turn, workshop: Workshop, institution: str) -> Account | None:
    """Find one person of an institution who may be written to: an action's owner first, else who agreed to it."""
    owning = actions.open_actions_by_owner(turn.session, workshop.id)
    agreed = closing.who_agreed(turn.session, workshop.id, BE_CONTACTED)
    there = [
        person
        for person in people.participants(turn.session, workshop.id)
        if person.organisation and same_institution(person.organisation, institution)
    ]

    def rank(person: Participant) -> tuple[bool, int]:
        return (person.pk not in owning, person.pk)

    willing = sorted((p for p in there if p.pk in agreed or p.pk in owning), key=rank)
    return next((account for each in willing if (account := account_of(turn, each)) is not None), None)


STEPS = (
    Step[Answering](key="date", ask=_ask_date, take=_take_date, applies=lambda _c, given: given["kind"] == "date"),
    Step[Answering](
        key="name", ask=_ask_name, take=_take_name, applies=lambda _c, given: given["kind"] in {"other", "transfer"}
    ),
    Step[Answering](
        key="blocker", ask=_ask_blocker, take=_take_blocker, applies=lambda _c, given: given["kind"] == "blocked"
    ),
    Step[Answering](
        key="waits", ask=_ask_waits, take=_take_waits, applies=lambda _c, given: given["kind"] == "blocked"
    ),
)
ANSWER = Conversation(flow=Flow(name="action-answer", steps=STEPS), load=_load, finish=_finish)
