"""The questionnaire in the chat: one tap an item, "I don't know", back, and resume days later."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Screen, column, screen, words
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from storage import questionnaire
from workshop.framework import Item, Questionnaire, Right
from workshop.questionnaire import check_answer, next_item

DONT_KNOW = "x"


def open_questionnaire(turn: Turn) -> None:
    """Ask the first item without an answer, or say that all are answered."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = scene.plan.questionnaire
    if asked is None or not scene.may(Right.VOTE):
        turn.reply(screen(words("questionnaire-none"), rows=column(_back())))
        return
    given = questionnaire.answers_of(turn.session, scene.workshop.id, _respondent(scene))
    item = next_item(asked, given)
    turn.reply(_done(asked) if item is None else _ask(scene, asked, item, given))


def press_open(turn: Turn, _data: Press) -> None:
    """Open the questionnaire at a press."""
    open_questionnaire(turn)


def answer(turn: Turn, data: Press) -> None:
    """Record one answer and ask the next item."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = scene.plan.questionnaire
    item_id, raw = (*data.args, "", "")[:2]
    value = int(raw) if raw.isdecimal() else None
    known = asked is not None and any(item.id == item_id for item in asked.items)
    known = known and (raw.isdecimal() or raw == DONT_KNOW)
    if asked is None or not known or check_answer(asked, value) is not None:
        turn.toast(words("stale-button"))
    else:
        questionnaire.record_answer(
            turn.session,
            scene.workshop.id,
            _respondent(scene),
            item_id,
            value,
            turn.at,
            category=scene.person.category,
        )
    open_questionnaire(turn)


def back(turn: Turn, data: Press) -> None:
    """Take the answer before back, so that it is asked again."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    item_id = data.args[0] if data.args else ""
    questionnaire.forget_answer(turn.session, scene.workshop.id, _respondent(scene), item_id)
    open_questionnaire(turn)


def _ask(scene: Scene, asked: Questionnaire, item: Item, given: dict[str, int | None]) -> Screen:
    position = [each.id for each in asked.items].index(item.id)
    head = words(
        "questionnaire-item",
        position=position + 1,
        total=len(asked.items),
        dimension=scene.plan.dimension(item.dimension).label,
        text=item.text,
    )
    buttons = [
        Button(
            label=words("questionnaire-value", value=step.value, name=step.label),
            press=press("ask.answer", item.id, step.value),
        )
        for step in asked.scale
    ]
    unknown = Button(label=asked.dont_know, press=press("ask.answer", item.id, DONT_KNOW)) if asked.dont_know else None
    before = asked.items[position - 1].id if position and asked.items[position - 1].id in given else None
    again = Button(label=words("flow-back"), press=press("ask.back", before)) if before else None
    return screen(head, words("questionnaire-origin"), rows=column(*buttons, unknown, again))


def _done(asked: Questionnaire) -> Screen:
    change = Button(label=words("questionnaire-change-button"), press=press("ask.back", asked.items[-1].id))
    return screen(words("questionnaire-done"), rows=column(change, _back()))


def _respondent(scene: Scene) -> str:
    return f"p:{scene.person.pk}"


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
