"""The questionnaire in the chat: one tap an item, "I don't know", back, and resume days later."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Screen, Words, column, screen, words
from handlers.inquiry import closed_at, respondent, results_known
from handlers.over import ended
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from storage import questionnaire
from workshop.framework import Item, Questionnaire, Right
from workshop.questionnaire import check_answer, next_item

DONT_KNOW = "x"
UNANSWERED = -1  # None is an answer: I do not know


def open_questionnaire(turn: Turn) -> None:
    """Ask the first item without an answer, or say that all are answered."""
    _ask_next(turn, words("questionnaire-origin"))


def press_open(turn: Turn, _data: Press) -> None:
    """Open the questionnaire at a press."""
    open_questionnaire(turn)


def answer(turn: Turn, data: Press) -> None:
    """Record one answer and ask the next item."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = scene.plan.questionnaire
    closed = closed_at(turn.session, scene.workshop, scene.plan)
    item_id, raw = (*data.args, "", "")[:2]
    value = int(raw) if raw.isdecimal() else None
    known = asked is not None and any(item.id == item_id for item in asked.items)
    known = known and (raw.isdecimal() or raw == DONT_KNOW)
    if closed is not None:
        turn.toast(ended(turn, closed))
    elif asked is None or not known or check_answer(asked, value) is not None:
        turn.toast(words("stale-button"))
    else:
        questionnaire.record_answer(
            turn.session,
            scene.workshop.id,
            respondent(scene),
            item_id,
            value,
            turn.at,
            category=scene.person.category,
        )
    _ask_next(turn)


def back(turn: Turn, data: Press) -> None:
    """Ask an item again that was answered; its answer counts until another is given."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = scene.plan.questionnaire
    item = next((each for each in asked.items if data.args[:1] == (each.id,)), None) if asked is not None else None
    closed = closed_at(turn.session, scene.workshop, scene.plan) is not None
    if asked is None or item is None or closed or not scene.may(Right.VOTE):
        _ask_next(turn)
    else:
        turn.reply(_ask(scene, asked, item, _given(turn, scene)))


def _ask_next(turn: Turn, said: Words | None = None) -> None:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = scene.plan.questionnaire
    if asked is None or not scene.may(Right.VOTE):
        turn.reply(screen(words("questionnaire-none"), rows=column(_back())))
        return
    if closed_at(turn.session, scene.workshop, scene.plan) is not None:
        turn.reply(_closed(turn, scene))
        return
    given = _given(turn, scene)
    item = next_item(asked, given)
    turn.reply(_done(asked) if item is None else _ask(scene, asked, item, given, said))


def _given(turn: Turn, scene: Scene) -> dict[str, int | None]:
    return questionnaire.answers_of(turn.session, scene.workshop.id, respondent(scene))


def _ask(
    scene: Scene, asked: Questionnaire, item: Item, given: dict[str, int | None], said: Words | None = None
) -> Screen:
    position = [each.id for each in asked.items].index(item.id)
    head = words(
        "questionnaire-item",
        position=position + 1,
        total=len(asked.items),
        dimension=scene.plan.dimension(item.dimension).label,
        text=item.text,
    )
    chosen = given.get(item.id, UNANSWERED)
    buttons = [
        Button(
            label=words("questionnaire-value", value=step.value, name=step.label, mine=_is(chosen == step.value)),
            press=press("ask.answer", item.id, step.value),
        )
        for step in asked.scale
    ]
    if asked.dont_know is not None:
        label = words("questionnaire-dont-know", label=asked.dont_know, mine=_is(chosen is None))
        buttons.append(Button(label=label, press=press("ask.answer", item.id, DONT_KNOW)))
    before = asked.items[position - 1].id if position and asked.items[position - 1].id in given else None
    again = Button(label=words("flow-back"), press=press("ask.back", before)) if before else None
    return screen(head, said, rows=column(*buttons, again))


def _is(holds: bool) -> str:  # noqa: FBT001 (a condition, named at each call)
    return "yes" if holds else "no"


def _closed(turn: Turn, scene: Scene) -> Screen:
    debated = scene.workshop.ended_at is None
    seen = results_known(turn.session, scene.workshop, scene.plan)
    debate = Button(label=words("debate-open-button"), press=press("debate.open")) if debated and seen else None
    scores = Button(label=words("questionnaire-scores-button"), press=press("debate.results")) if seen else None
    said = words("questionnaire-closed", debate="yes" if debated else "no")
    return screen(said, rows=column(debate, scores, _back()))


def _done(asked: Questionnaire) -> Screen:
    change = Button(label=words("questionnaire-change-button"), press=press("ask.back", asked.items[-1].id))
    return screen(words("questionnaire-done"), rows=column(change, _back()))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
