"""Runs a flow: asks its current question, takes the answer, keeps the draft, knows an old button as old."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Generic, TypeVar

from dialog import flow as flows
from dialog.buttons import Press as ButtonPress
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Quiet, Step, Taken, Typed
from dialog.screen import Button, Screen, Words, words
from handlers.over import ended
from handlers.turn import Turn
from handlers.writing import CUT_BY_TELEGRAM, goes_on, lengthened
from storage.contributions import Kept, keep_text
from storage.drafts import Draft, amend_draft, close_draft, current_draft, load_draft, open_draft, save_draft

DOUBLE_TAP = timedelta(seconds=3)
PASTE = "paste"
OWN_PASTE = frozenset({"part", "queue"})  # what the steps of a writing keep of a long paste themselves
LONGEST_ID = 64  # what a button or the clock put among the answers; anything longer was typed
C = TypeVar("C")


@dataclass(frozen=True, kw_only=True)
class Conversation(Generic[C]):
    """Bind a flow to the facts it needs and to what happens at its end.

    `load` gives the facts, or a screen that says why the conversation cannot go on. `finish` records the outcome and
    replies; `number` is the draft's, so that an effect can be recorded once. A question that nobody answered for a
    while no longer takes what is typed, unless the conversation is `lasting`.
    """

    flow: Flow[C]
    load: Callable[[Turn, Answers], C | Screen]
    finish: Callable[[Turn, C, dict[str, Any], int], None]
    lasting: bool = False


def begin(
    turn: Turn,
    conversation: Conversation[Any],
    answers: Answers | None = None,
    *,
    given: Given | None = None,
    lead: tuple[Words, ...] = (),
) -> None:
    """Start a conversation with what is known already; `given` answers its first question, `lead` is said before."""
    known = dict(answers or {})
    context = conversation.load(turn, known)
    if isinstance(context, Screen):
        turn.reply(_led(context, lead))
        return
    assert turn.account is not None
    draft = open_draft(
        turn.session, user_id=turn.account.user_id, flow=conversation.flow.name, answers=known, at=turn.at
    )
    if given is None:
        _go_on(turn, conversation, context, draft, lead=lead)
    else:
        _take(turn, conversation, context, draft, given, lead)


def resume(turn: Turn, conversation: Conversation[Any], draft: Draft, why: Words | None = None) -> None:
    """Ask the current question of a draft once more."""
    context = conversation.load(turn, draft.answers)
    lead = (why,) if why is not None else ()
    if isinstance(context, Screen):
        turn.reply(_led(context, lead))
        return
    _go_on(turn, conversation, context, draft, lead=lead, fresh=True)


def take(turn: Turn, conversation: Conversation[Any], draft: Draft, given: Given) -> None:
    """Take an answer to the current question; words that come too late for it are kept."""
    context = conversation.load(turn, draft.answers)
    if isinstance(context, Screen):
        if isinstance(given, Typed):
            keep_words(turn, draft.flow, given.text)
        close_draft(turn.session, draft.id, turn.at)
        turn.reply(context)
        return
    _take(turn, conversation, context, draft, given)


def press(turn: Turn, conversation: Conversation[Any], draft: Draft, data: ButtonPress) -> None:
    """Take a press on a flow's button, if it belongs to the current question."""
    if (data.draft, data.epoch) != (draft.id, draft.revision):
        if data.draft == draft.id and turn.at - draft.updated_at <= DOUBLE_TAP:
            turn.toast()
            return
        turn.toast(words("stale-answered") if data.draft == draft.id else over(turn, data))
        turn.take_keyboard()
        resume(turn, conversation, draft)
        return
    if data.action == flows.BACK:
        _back(turn, conversation, draft)
    elif data.args:
        take(turn, conversation, draft, Chosen(data.args[0]))


def take_up(turn: Turn, draft: Draft, why: Words | None = None) -> bool:
    """Ask the current question of a draft of any conversation; False when there is no such conversation any more."""
    conversation = turn.conversations.get(draft.flow)
    if conversation is None:
        return False
    resume(turn, conversation, draft, why)
    return True


def tapped_twice(turn: Turn, data: ButtonPress) -> bool:
    """Tell whether a press repeats the one that ended a conversation a moment ago."""
    done = load_draft(turn.session, data.draft)
    own = done is not None and turn.account is not None and done.user_id == turn.account.user_id
    return own and done is not None and done.closed_at is not None and turn.at - done.closed_at <= DOUBLE_TAP


def over(turn: Turn, data: ButtonPress) -> Words:
    """Say that the step of a button is over, and since when if it was a step of this person's."""
    done = load_draft(turn.session, data.draft)
    own = done is not None and turn.account is not None and done.user_id == turn.account.user_id
    return ended(turn, done.closed_at if own and done is not None else None)


def keep_words(turn: Turn, where: str, text: str) -> None:
    """Keep words that found no place in a conversation."""
    workshop_id = turn.workshop.id if turn.workshop else None
    person_id = turn.person.pk if turn.person else None
    keep_text(turn.session, Kept(workshop_id=workshop_id, participant_id=person_id, where=where, text=text, at=turn.at))


def draft_of(turn: Turn) -> Draft | None:
    """Find the open draft of the person who acts."""
    return current_draft(turn.session, turn.account.user_id) if turn.account else None


def _back(turn: Turn, conversation: Conversation[Any], draft: Draft) -> None:
    context = conversation.load(turn, draft.answers)
    if isinstance(context, Screen):
        turn.reply(context)
        return
    answers = flows.step_back(conversation.flow, context, draft.answers)
    _go_on(turn, conversation, context, _saved(turn, draft, answers))


def _saved(turn: Turn, draft: Draft, answers: Answers) -> Draft:
    """Save a draft; words that no answer holds any more are kept apart, so that none is lost."""
    left = set(_words(answers))
    for text in _words(draft.answers):
        if text not in left:
            keep_words(turn, draft.flow, text)
    return save_draft(turn.session, draft.id, answers, turn.at)


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return [value] if " " in value.strip() or len(value) > LONGEST_ID else []
    values = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return [text for each in values for text in _words(each)]


def _take(
    turn: Turn,
    conversation: Conversation[Any],
    context: object,
    draft: Draft,
    given: Given,
    lead: tuple[Words, ...] = (),
) -> None:
    step = flows.current_step(conversation.flow, context, draft.answers)
    if step is None:
        _go_on(turn, conversation, context, draft, lead=lead)
        return
    match _taken(turn, step, context, draft.answers, given):
        case Accept(value, also):
            answers = {**draft.answers, **(also or {}), step.key: value}
            saved = _saved(turn, draft, answers)
            _go_on(turn, conversation, context, saved, lead=lead)
        case Again(why, keep, buttons):
            if keep:
                draft = _saved(turn, draft, {**draft.answers, **keep})
            said = (*lead, why) if why is not None else lead
            _ask(turn, conversation, context, draft, step, lead=said, buttons=buttons)
        case Quiet(keep):
            amend_draft(turn.session, draft.id, {**draft.answers, **keep}, turn.at)


def _taken(turn: Turn, step: Step[Any], context: object, answers: Answers, given: Given) -> Taken:
    """Let a step take an answer; the parts of a long paste that Telegram cut are one answer, and answered once."""
    before = answers.get(PASTE)
    if not isinstance(given, Typed):
        return step.take(context, answers, given)
    if before and goes_on(before, turn.incoming.sent_at):
        whole = lengthened(before, given.text, turn.incoming.sent_at)
        taken = step.take(context, answers, replace(given, text=whole["text"]))
        return Quiet({**(taken.keep or {}), PASTE: whole}) if isinstance(taken, Again) else taken
    taken = step.take(context, answers, given)
    if len(given.text) < CUT_BY_TELEGRAM or not isinstance(taken, Again) or OWN_PASTE & set(taken.keep or {}):
        return taken
    return replace(
        taken, keep={**(taken.keep or {}), PASTE: lengthened({"text": ""}, given.text, turn.incoming.sent_at)}
    )


def _go_on(
    turn: Turn,
    conversation: Conversation[Any],
    context: object,
    draft: Draft,
    *,
    lead: tuple[Words, ...] = (),
    fresh: bool = False,
) -> None:
    step = flows.current_step(conversation.flow, context, draft.answers)
    if step is None:
        close_draft(turn.session, draft.id, turn.at)
        conversation.finish(turn, context, dict(draft.answers), draft.id)
        return
    _ask(turn, conversation, context, draft, step, lead=lead, fresh=fresh)


def _ask(
    turn: Turn,
    conversation: Conversation[Any],
    context: object,
    draft: Draft,
    step: Step[Any],
    *,
    lead: tuple[Words, ...] = (),
    buttons: tuple[Button, ...] = (),
    fresh: bool = False,
) -> None:
    asked = step.ask(context, draft.answers)
    rows = (*((button,) for button in buttons), *asked.rows, _navigation(conversation.flow, draft))
    whole = Screen(paragraphs=(*lead, *asked.paragraphs), rows=tuple(row for row in rows if row), picture=asked.picture)
    turn.reply(flows.stamped(whole, draft.id, draft.revision), fresh=fresh)


def _led(shown: Screen, lead: tuple[Words, ...]) -> Screen:
    return Screen(paragraphs=(*lead, *shown.paragraphs), rows=shown.rows, picture=shown.picture)


def _navigation(flow: Flow[Any], draft: Draft) -> tuple[Button, ...]:
    back = Button(label=words("flow-back"), press=ButtonPress(flows.BACK))
    discard = Button(label=words("flow-discard"), press=ButtonPress(flows.DISCARD))
    given = any(step.key in draft.answers for step in flow.steps)
    return (back, discard) if given else (discard,)
