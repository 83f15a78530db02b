"""The consent round: the room's word on the final text, with its reservations and objections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import TimerDue
from dialog.screen import Button, Screen, Words, column, screen, words
from handlers import conversation
from handlers.conversation import Conversation
from handlers.last_words import consent_screen, evaluation_screen, may_consent, now_button
from handlers.now import refresh_cards, show_now
from handlers.over import closed_since
from handlers.owners import refused, tell_organizers
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import actions, closing, contributions, people
from storage.closing import ConsentAsked
from storage.people import Participant, Workshop
from workshop.closing import closing_block
from workshop.decision import Refusal
from workshop.synthesis import Consent, check_consent, count_consent

LISTED = "list"
LONGEST_TEXT = 3000
LONGEST_REASON = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Consulting:
    """Hold what a consent conversation needs: the workshop, and whether a list can stand for the text."""

    workshop: Workshop
    listed: int


def end_day(turn: Turn) -> None:
    """Close the consent round when the last block ends."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None or closing_block(plan_of(workshop)).id != block_id:
        return
    if closing.close_rounds(turn.session, workshop.id, turn.at):
        tell_organizers(turn, workshop, screen(_counted(turn, workshop)))


def manage(turn: Turn, _data: Press) -> None:
    """Show an organizer where the consent round stands, or begin one."""
    workshop = _workshop(turn)
    if closing.open_round(turn.session, workshop.id) is None:
        conversation.begin(turn, TEXT_CONVERSATION)
        return
    answered = len(closing.consent_answers(turn.session, workshop.id))
    close = Button(label=words("consent-close-button"), press=press("consent.close"))
    turn.reply(screen(words("consent-running", count=answered), rows=column(close, _menu_button())))


def close_round(turn: Turn, _data: Press) -> None:
    """Close the consent round and show what the room said."""
    workshop = _workshop(turn)
    if closing.close_rounds(turn.session, workshop.id, turn.at):
        refresh_cards(turn, _here(turn, workshop))
    undo = Button(label=words("desk-undo-button"), press=press("consent.reopen"))
    again = Button(label=words("consent-manage-button", state="closed"), press=press("consent.manage"))
    turn.reply(screen(_counted(turn, workshop), rows=column(undo, again, _menu_button())))


def reopen_round(turn: Turn, data: Press) -> None:
    """Let the consent round that was closed by mistake go on, with every answer it has."""
    workshop = _workshop(turn)
    if closing.reopen_round(turn.session, workshop.id):
        refresh_cards(turn, _here(turn, workshop))
        turn.toast(words("desk-undone"))
        manage(turn, data)
    else:
        turn.toast(words("stale-button"))
        turn.reply(screen(_counted(turn, workshop), rows=column(_menu_button())))


def read_text(turn: Turn, data: Press) -> None:
    """Show the final text and ask for the person's consent."""
    round_ = closing.open_round(turn.session, _workshop(turn).id)
    if round_ is None:
        show_now(turn, lead=_over(turn))
        return
    turn.reply(consent_screen(round_, int(data.args[0]) if data.args and data.args[0].isdecimal() else 0))


def say(turn: Turn, data: Press) -> None:
    """Take a consent, or ask for the reason of a reservation or an objection."""
    round_ = closing.open_round(turn.session, _workshop(turn).id)
    value = data.args[0] if data.args else ""
    if round_ is None or value not in {each.value for each in Consent}:
        show_now(turn, lead=_over(turn))
    elif value == Consent.AGREE.value:
        _take_consent(turn, round_, Consent.AGREE, "")
    else:
        conversation.begin(turn, REASON_CONVERSATION, {"consent": value})


def _over(turn: Turn) -> Words:
    """Say that the consultation is over, since the hour at which the last one closed."""
    newest = closing.newest_round(turn.session, _workshop(turn).id)
    return closed_since(turn, "consent-over", newest.closed_at if newest is not None else None)


def _take_consent(turn: Turn, round_: ConsentAsked, consent: Consent, reason: str) -> None:
    assert turn.person is not None
    workshop = _workshop(turn)
    if not may_consent(workshop, turn.person):
        show_now(turn, lead=words("consent-not-yours"))
        return
    closing.answer_round(turn.session, round_.pk, turn.person.pk, consent, reason, turn.at)
    thanks = words("consent-thanks-final", consent=consent.value)
    if workshop.running_block == closing_block(plan_of(workshop)).id:
        turn.reply(evaluation_screen(turn, thanks))
    else:
        change = Button(label=words("consent-change-button"), press=press("consent.open"))
        turn.reply(screen(thanks, rows=column(change, now_button())))


def _counted(turn: Turn, workshop: Workshop) -> Words:
    counted = count_consent(closing.consent_answers(turn.session, workshop.id))
    return words("consent-counted", agreed=counted.agreed, reserved=counted.reserved, objected=counted.objected)


def _here(turn: Turn, workshop: Workshop) -> list[Participant]:
    return [p for p in people.participants(turn.session, workshop.id) if p.user_id is not None and p.left_at is None]


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _menu_button() -> Button:
    return Button(label=words("closing-back-button"), press=press("closing.open"))


def _load(turn: Turn, _answers: Answers) -> Consulting | Screen:
    workshop = _workshop(turn)
    return Consulting(workshop=workshop, listed=len(actions.opportunity_rows(turn.session, workshop.id)))


def _ask_text(consulting: Consulting, _answers: Answers) -> Screen:
    listed = choice(words("consent-list-button", count=consulting.listed), LISTED) if consulting.listed else None
    return screen(words("consent-text"), rows=column(listed))


def _take_text(_consulting: Consulting, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        return Accept(given.value)
    if not isinstance(given, Typed):
        return Again(words("words-only"))
    if len(given.text) > LONGEST_TEXT:
        return Again(refused(Refusal.because("text-too-long", most=LONGEST_TEXT, length=len(given.text))))
    return Accept({"text": given.text})


def _begin_round(turn: Turn, consulting: Consulting, answers: dict[str, Any], _number: int) -> None:
    workshop = consulting.workshop
    given = answers["text"]
    text = given["text"] if isinstance(given, dict) else _listed(turn, workshop)
    closing.begin_round(turn.session, workshop.id, text, turn.person.pk if turn.person else None, turn.at)
    refresh_cards(turn, _here(turn, workshop))
    turn.reply(screen(words("consent-begun"), rows=column(_menu_button())))


def _listed(turn: Turn, workshop: Workshop) -> str:
    """Write the retained opportunities, one a line, in the words of those who proposed them."""
    lines = []
    for row in actions.opportunity_rows(turn.session, workshop.id):
        item = contributions.contribution_by_code(turn.session, workshop.id, row.code)
        lines.append(f"{row.code} · {' '.join(item.text.split()) if item else ''}")
    return "\n".join(lines)


def _ask_reason(_consulting: Consulting, answers: Answers) -> Screen:
    return screen(words("consent-reason", consent=str(answers["consent"])), words("seen-without-name"))


def _take_reason(_consulting: Consulting, answers: Answers, given: Given) -> Taken:
    if not isinstance(given, Typed):
        return Again(words("words-only"))
    missing = check_consent(Consent(str(answers["consent"])), given.text)
    if missing is not None:
        return Again(refused(missing))
    if len(given.text) > LONGEST_REASON:
        return Again(refused(Refusal.because("text-too-long", most=LONGEST_REASON, length=len(given.text))))
    return Accept(given.text)


def _finish_reason(turn: Turn, consulting: Consulting, answers: dict[str, Any], _number: int) -> None:
    round_ = closing.open_round(turn.session, consulting.workshop.id)
    if round_ is None:
        show_now(turn, lead=_over(turn))
    else:
        _take_consent(turn, round_, Consent(str(answers["consent"])), str(answers["reason"]))


def _one_step(name: str, step: Step[Consulting], finish: Any) -> Conversation[Consulting]:  # noqa: ANN401 (Conversation's finish)
    return Conversation(flow=Flow(name=name, steps=(step,)), load=_load, finish=finish)


TEXT_CONVERSATION = _one_step("consent-text", Step(key="text", ask=_ask_text, take=_take_text), _begin_round)
REASON_CONVERSATION = _one_step(
    "consent-reason", Step(key="reason", ask=_ask_reason, take=_take_reason), _finish_reason
)
