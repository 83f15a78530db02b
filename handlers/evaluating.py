"""The day's evaluation: the closing's one message, three marks, a word for who wants to add one."""

from __future__ import annotations

from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.incoming import TimerDue
from dialog.screen import Button, Screen, screen, words
from handlers import conversation
from handlers.conversation import Conversation
from handlers.last_words import consent_screen, evaluation_screen, may_consent, question_screen
from handlers.now import show_now
from handlers.owners import mark_told, propose_to_owners, refused, waits_for_owner
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import actions, closing, people
from storage.actions import PlannedAction
from storage.closing import ConsentAsked
from storage.people import Account, Workshop
from workshop.closing import BEST_MARK, SATISFACTION, closing_block
from workshop.decision import Refusal

CLOSING = "closing"
LONGEST_COMMENT = 600


def close_day(turn: Turn) -> None:
    """Ask everybody, when the last block begins, for what is left: consent, evaluation, the actions they own."""
    workshop = _begun(turn)
    if workshop is None:
        return
    known = closing.told(turn.session, _told(workshop))
    here = [p for p in people.participants(turn.session, workshop.id) if p.arrived_at and not p.left_at]
    reachable = people.accounts_of(turn.session, here)
    round_ = closing.open_round(turn.session, workshop.id)
    answered = closing.consent_answers(turn.session, workshop.id) if round_ else {}
    waiting = [row for row in actions.action_rows(turn.session, workshop.id) if waits_for_owner(row)]
    for person in here:
        account = reachable.get(person.pk)
        if account is None or person.pk in known or person.quiet or account.quiet:
            continue
        closing.tell_once(turn.session, person.pk, _told(workshop), turn.at)
        asked = round_ if str(person.pk) not in answered and may_consent(workshop, person) else None
        _tell_closing(turn, account, asked, [row for row in waiting if row.owner_id == person.pk])
    propose_to_owners(turn, waiting)


def give_mark(turn: Turn, data: Press) -> None:
    """Take one mark of the evaluation and ask for the next."""
    assert turn.person is not None
    question = data.args[0] if data.args else ""
    mark = int(data.args[1]) if len(data.args) > 1 and data.args[1].isdecimal() else 0
    if question in SATISFACTION and 1 <= mark <= BEST_MARK:
        closing.give_mark(turn.session, turn.person.workshop_id, turn.person.pk, question, mark, turn.at)
    else:
        turn.toast(words("stale-button"))
    turn.reply(evaluation_screen(turn))


def open_evaluation(turn: Turn, _data: Press) -> None:
    """Ask what is left of the evaluation, from the now card: for who is quiet or came without the message."""
    turn.reply(evaluation_screen(turn))


def comment(turn: Turn, _data: Press) -> None:
    """Ask for a word in addition to the marks."""
    conversation.begin(turn, COMMENT)


def _tell_closing(turn: Turn, account: Account, round_: ConsentAsked | None, owned: list[PlannedAction]) -> None:
    """Bring the closing's one message: what is asked first, and the actions proposed to this person."""
    mine = words("closing-actions", count=len(owned)) if owned else None
    shown = consent_screen(round_, lead=mine) if round_ else question_screen(SATISFACTION[0], mine)
    if owned:
        button = Button(label=words("action-mine-button"), press=press("action.list", "mine"))
        shown = Screen(paragraphs=shown.paragraphs, rows=(*shown.rows, (button,)))
        mark_told(turn, owned)
    turn.tell(account.user_id, account.language or turn.language, shown, budget=CLOSING)


def _begun(turn: Turn) -> Workshop | None:
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    return workshop if workshop is not None and closing_block(plan_of(workshop)).id == block_id else None


def _told(workshop: Workshop) -> str:
    return f"{CLOSING}:{workshop.id}"


def _ask_comment(_workshop: Workshop, _answers: Answers) -> Screen:
    return screen(words("closing-comment"), words("seen-without-name"))


def _take_comment(_workshop: Workshop, _answers: Answers, given: Given) -> Taken:
    if not isinstance(given, Typed):
        return Again(words("words-only"))
    if len(given.text) > LONGEST_COMMENT:
        return Again(refused(Refusal.because("text-too-long", most=LONGEST_COMMENT, length=len(given.text))))
    return Accept(given.text)


def _finish_comment(turn: Turn, workshop: Workshop, answers: dict[str, Any], _number: int) -> None:
    assert turn.person is not None
    closing.give_comment(turn.session, workshop.id, turn.person.pk, str(answers["comment"]), turn.at)
    show_now(turn, lead=words("closing-comment-thanks"))


def _load(turn: Turn, _answers: Answers) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


STEPS = (Step[Workshop](key="comment", ask=_ask_comment, take=_take_comment),)
COMMENT = Conversation(flow=Flow(name="closing-comment", steps=STEPS), load=_load, finish=_finish_comment)
