"""Questions to the plenary: asked without a name, put on the list by an organizer, read out in its order."""

from __future__ import annotations

from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, column, screen, words
from handlers import conversation
from handlers.conversation import Conversation
from handlers.excerpts import excerpt
from handlers.now import show_now
from handlers.orders import argument_of_order, workshop_of_order
from handlers.owners import refused, tell_organizers
from handlers.turn import Turn
from storage import closing
from storage.closing import PlenaryQuestion
from storage.people import Workshop
from workshop.decision import Refusal
from workshop.framework import Right

LONGEST = 300
LISTED = 5
WAITING, ON_THE_LIST, ASKED, SET_ASIDE = "waiting", "on_the_list", "asked", "set_aside"
STATES = frozenset({WAITING, ON_THE_LIST, ASKED, SET_ASIDE})
ORDERS = {"put": ON_THE_LIST, "first": ON_THE_LIST, "last": ON_THE_LIST, "aside": SET_ASIDE, "asked": ASKED}
ORDERS |= {"wait": WAITING}


def command(turn: Turn) -> None:
    """Ask for a question to the plenary."""
    assert turn.person is not None
    assert turn.plan is not None
    if Right.CONTRIBUTE in turn.plan.rights(turn.person.role):
        conversation.begin(turn, QUESTION)
    else:
        show_now(turn, lead=words("floor-not-yours"))


def ask(turn: Turn, _data: Press) -> None:
    """Ask for a question at a press."""
    command(turn)


def show_list(turn: Turn, _data: Press) -> None:
    """Show an organizer the list and the next question that waits."""
    turn.reply(_list_screen(turn))


def put(turn: Turn, data: Press) -> None:
    """Put a waiting question at the end of the list."""
    _pass(turn, data, {WAITING}, ON_THE_LIST)


def set_aside(turn: Turn, data: Press) -> None:
    """Set a question aside."""
    _pass(turn, data, {WAITING, ON_THE_LIST}, SET_ASIDE)


def asked(turn: Turn, data: Press) -> None:
    """Note that a question was put to the plenary."""
    _pass(turn, data, {ON_THE_LIST}, ASKED)


def later(turn: Turn, data: Press) -> None:
    """Let a question come after the others."""
    _pass(turn, data, {ON_THE_LIST}, ON_THE_LIST)


def undo(turn: Turn, data: Press) -> None:
    """Put a question back where it was before the last tap."""
    question = _question(turn, data)
    before, place, after = (*data.args[1:4], "", "", "")[:3]
    if question is None or question.state != after or before not in STATES or not place.isdecimal():
        turn.toast(words("stale-button"))
    else:
        question.state, question.place = before, int(place)
        turn.session.flush()
        turn.toast(words("desk-undone"))
    turn.reply(_list_screen(turn))


def questions_order(turn: Turn) -> None:
    """List the questions on the command line by number, or give one its place and state."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    what, number = argument_of_order(turn, "what"), argument_of_order(turn, "question")
    question = closing.question_by_pk(turn.session, int(number)) if number.isdecimal() else None
    if what and (question is None or question.workshop_id != workshop.id or what not in ORDERS):
        turn.refuse(screen(words("floor-no-question", number=Verbatim(number))))
        return
    if question is not None and what:
        _place(turn, question, what)
    shown = []
    for state in (ON_THE_LIST, WAITING, ASKED, SET_ASIDE):
        found = closing.plenary_questions(turn.session, workshop.id, [state])
        lines = [words("floor-order-line", id=Verbatim(str(each.id)), text=UserText(each.text)) for each in found]
        shown.append(Joined((words("floor-state", state=state, count=len(found)), *lines)))
    turn.reply(Screen(paragraphs=tuple(shown)))


def _place(turn: Turn, question: PlenaryQuestion, what: str) -> None:
    """Give a question the state that an order says, and its place on the list."""
    listed = closing.plenary_questions(turn.session, question.workshop_id, [ON_THE_LIST])
    question.state = ORDERS[what]
    if what == "first":
        question.place = min((each.place for each in listed), default=1)
        for each in listed:
            each.place += each.id != question.id
    elif question.state == ON_THE_LIST:
        question.place = max((each.place for each in listed), default=0) + 1
    turn.session.flush()


def _question(turn: Turn, data: Press) -> PlenaryQuestion | None:
    number = data.args[0] if data.args else ""
    question = closing.question_by_pk(turn.session, int(number)) if number.isdecimal() else None
    return question if question is not None and question.workshop_id == _workshop(turn, {}).id else None


def _pass(turn: Turn, data: Press, before: set[str], after: str) -> None:
    question, workshop, back = _question(turn, data), _workshop(turn, {}), None
    if question is None or question.state not in before:
        turn.toast(words("stale-button"))
    else:
        kept = press("floor.undo", question.id or 0, question.state, question.place, after)
        back = Button(label=words("desk-undo-button"), press=kept)
        question.state = after
        if after == ON_THE_LIST:
            listed = closing.plenary_questions(turn.session, workshop.id, [ON_THE_LIST])
            question.place = max((each.place for each in listed), default=0) + 1
        turn.session.add(question)
        turn.session.flush()
    turn.reply(_list_screen(turn, back))


def _list_screen(turn: Turn, back: Button | None = None) -> Screen:
    workshop = _workshop(turn, {})
    listed = closing.plenary_questions(turn.session, workshop.id, [ON_THE_LIST])
    waiting = closing.plenary_questions(turn.session, workshop.id, [WAITING])
    lines = [
        words("floor-line", number=number, text=excerpt(each.text, 100))
        for number, each in enumerate(listed[:LISTED], 1)
    ]
    first = waiting[0] if waiting else None

    def offer(label: str, action: str, question: PlenaryQuestion | None) -> Button | None:
        return Button(label=words(label), press=press(action, question.id or 0)) if question else None

    next_up = listed[0] if listed else None
    return screen(
        words("floor-list", listed=len(listed), waiting=len(waiting)),
        Joined(tuple(lines)) if lines else None,
        words("floor-waiting", text=excerpt(first.text, LONGEST)) if first else None,
        rows=column(
            back,
            offer("floor-put-button", "floor.put", first),
            offer("floor-aside-button", "floor.aside", first),
            offer("floor-asked-button", "floor.asked", next_up),
            offer("floor-later-button", "floor.later", next_up if len(listed) > 1 else None),
            Button(label=words("closing-back-button"), press=press("closing.open")),
        ),
    )


def _workshop(turn: Turn, _answers: Answers) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _ask_text(_workshop: Workshop, _answers: Answers) -> Screen:
    return screen(words("floor-ask"), words("seen-without-name"))


def _take_text(_workshop: Workshop, _answers: Answers, given: Given) -> Taken:
    if not isinstance(given, Typed) or not given.text.strip():
        return Again(words("words-only"))
    if len(given.text) > LONGEST:
        return Again(refused(Refusal.because("text-too-long", most=LONGEST, length=len(given.text))))
    return Accept(given.text.strip())


def _finish(turn: Turn, workshop: Workshop, answers: dict[str, Any], number: int) -> None:
    assert turn.person is not None
    first = not closing.plenary_questions(turn.session, workshop.id, [WAITING])
    question = PlenaryQuestion(
        workshop_id=workshop.id,
        author_id=turn.person.pk,
        origin=f"draft:{number}",
        text=str(answers["text"]),
        at=turn.at,
    )
    closing.ask_question(turn.session, question)
    if first:
        button = Button(label=words("floor-list-button"), press=press("floor.list"))
        tell_organizers(turn, workshop, screen(words("floor-first"), rows=column(button)), coalesce="floor")
    show_now(turn, lead=words("floor-thanks"))


STEPS = (Step[Workshop](key="text", ask=_ask_text, take=_take_text),)
QUESTION = Conversation(flow=Flow(name="floor", steps=STEPS), load=_workshop, finish=_finish)
