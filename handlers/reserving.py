"""Why somebody does not agree: one line, asked after their tap, kept beside it and never with their name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.screen import Button, Screen, Verbatim, column, screen, words
from handlers.conversation import Conversation, begin, draft_of, keep_words
from handlers.excerpts import excerpt
from handlers.turn import Turn
from storage import contributions
from storage.contributions import Contribution, Endorsement
from storage.drafts import close_draft
from workshop.contributions import Stance
from workshop.wording import visible
from workshop.wording_conduct import concern

NAME = "reservation"
LONGEST = 240


@dataclass(frozen=True, kw_only=True, slots=True)
class Reserving:
    """Hold what somebody does not agree with, and their disagreement."""

    item: Contribution
    stance: Endorsement


def ask_why(turn: Turn, data: Press) -> None:
    """Ask for the reason of a disagreement, in one line."""
    number = data.args[0] if data.args else ""
    if number.isdigit():
        begin(turn, RESERVE, {"contribution": int(number), "page": data.args[1] if len(data.args) > 1 else "0"})
    else:
        turn.reply(_over())


def _load(turn: Turn, answers: Answers) -> Reserving | Screen:
    assert turn.person is not None
    item = contributions.contribution_by_id(turn.session, int(answers["contribution"]))
    stance = contributions.stance_of(turn.session, item.pk, turn.person.pk) if item is not None else None
    standing = item is not None and item.state == "active" and item.workshop_id == turn.person.workshop_id
    if item is None or not standing or stance is None or stance.stance != Stance.DISAGREE.value:
        draft = draft_of(turn)
        if draft is not None and draft.flow == NAME:
            close_draft(turn.session, draft.id, turn.at)
        return _over()
    return Reserving(item=item, stance=stance)


def _ask(reserving: Reserving, _answers: Answers) -> Screen:
    known = reserving.stance.note or ""
    asked = words(
        "reserve",
        code=Verbatim(reserving.item.code),
        text=excerpt(reserving.item.text, 200),
        known="yes" if known else "no",
        now=excerpt(known, LONGEST),
    )
    return screen(asked, words("seen-without-name"))


def _take(_reserving: Reserving, _answers: Answers, given: Given) -> Taken:
    line = " ".join(visible(given.text).split()) if isinstance(given, Typed) else ""
    if not line:
        return Again(words("words-only"))
    if len(line) > LONGEST:
        return Again(words("page-line-long", most=LONGEST, count=len(line)), keep={"kept": line})
    if concern(line) is not None:
        return Again(words("reserve-ideas"), keep={"kept": line})
    return Accept(line)


def _finish(turn: Turn, reserving: Reserving, answers: dict[str, Any], _number: int) -> None:
    if reserving.stance.note:
        keep_words(turn, NAME, reserving.stance.note)
    contributions.give_reason(turn.session, reserving.stance, str(answers["why"]), turn.at)
    item = reserving.item
    back = Button(label=words("read-back-button"), press=press("items.open", item.pk, answers.get("page", "0")))
    turn.reply(screen(words("reserve-kept", code=Verbatim(item.code)), rows=column(back)))


def _over() -> Screen:
    now = Button(label=words("back-to-now-button"), press=press("now"))
    return screen(words("reserve-over"), rows=column(now))


RESERVE = Conversation(
    flow=Flow(name=NAME, steps=(Step[Reserving](key="why", ask=_ask, take=_take),)), load=_load, finish=_finish
)
