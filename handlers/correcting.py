"""Correcting what the plenary channel was told: the post is edited with what is true now, and says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Chosen, Flow, Given, Step, Taken, Typed, choice
from dialog.incoming import TimerDue
from dialog.screen import Button, Labels, Screen, Verbatim, Words, column, screen, words
from handlers.conversation import Conversation, begin
from handlers.owners import organizers
from handlers.posts import SCORES, ask_for_pictures, posted_topics
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import contributions, people
from storage.contributions import Audit, record_audit
from storage.people import Workshop
from workshop.model import WorkshopPlan
from workshop.wording import visible

LONGEST_NOTE = 300
NAME = "correct-post"
ALONE = "alone"


@dataclass(frozen=True, kw_only=True, slots=True)
class Correcting:
    """Hold the post that is corrected."""

    workshop: Workshop
    topic: str


def open_posts(turn: Turn, _data: Press) -> None:
    """List what was posted, each post leading to its correction."""
    assert turn.workshop is not None
    plan = plan_of(turn.workshop)
    posted = posted_topics(turn, turn.workshop)
    buttons = [Button(label=_name(plan, topic), press=press("post.correct", topic)) for topic in posted]
    said = words("post-list" if posted else "post-list-none")
    turn.reply(screen(said, rows=column(*buttons, _back())))


def correct(turn: Turn, data: Press) -> None:
    """Begin the correction of a post; without one of the posts there are, list them."""
    assert turn.workshop is not None
    topic = data.args[0] if data.args else ""
    if topic in posted_topics(turn, turn.workshop):
        begin(turn, CORRECT, {"topic": topic})
    else:
        open_posts(turn, data)


def propose(turn: Turn) -> None:
    """Tell the organizers that a contribution was withdrawn after its session had been shown to the plenary."""
    timer = turn.incoming.action
    assert isinstance(timer, TimerDue)
    row = contributions.contribution_by_id(turn.session, int(timer.subject))
    workshop = people.workshop_by_id(turn.session, row.workshop_id) if row else None
    if row is None or workshop is None or row.state != "withdrawn":
        return
    if row.session_id not in posted_topics(turn, workshop):
        return
    plan = plan_of(workshop)
    button = Button(label=words("post-correct-button"), press=press("post.correct", row.session_id))
    for _, account in organizers(turn, workshop):
        said = words("post-withdrawn", code=Verbatim(row.code), name=_name(plan, row.session_id))
        key = f"post-withdrawn:{row.session_id}:{account.user_id}"
        language = account.language or plan.default_language
        turn.tell(account.user_id, language, screen(said, rows=column(button)), coalesce=key)


def _name(plan: WorkshopPlan, topic: str) -> Words | Labels:
    return words("post-scores") if topic == SCORES else plan.block(plan.session(topic).agenda_id).title


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))


def _load(turn: Turn, answers: Answers) -> Correcting:
    assert turn.workshop is not None
    return Correcting(workshop=turn.workshop, topic=str(answers["topic"]))


def _ask(correcting: Correcting, _answers: Answers) -> Screen:
    plan = plan_of(correcting.workshop)
    alone = choice(words("post-correct-alone-button"), ALONE)
    return screen(words("post-correct", name=_name(plan, correcting.topic)), rows=column(alone))


def _take(_correcting: Correcting, _answers: Answers, given: Given) -> Taken:
    if isinstance(given, Chosen):
        return Accept("")
    note = visible(given.text) if isinstance(given, Typed) else ""
    if not note:
        return Again(words("words-only"))
    if len(note) > LONGEST_NOTE:
        return Again(words("post-correct-long", most=LONGEST_NOTE, count=len(note)))
    return Accept(note)


def _finish(turn: Turn, correcting: Correcting, answers: dict[str, Any], _number: int) -> None:
    assert turn.person is not None
    note = str(answers["note"])
    ask_for_pictures(turn, correcting.workshop, correcting.topic, corrected=note)
    line = Audit(
        workshop_id=correcting.workshop.id,
        actor_id=turn.person.pk,
        verb="post-corrected",
        subject=correcting.topic,
        details={"note": bool(note)},
        at=turn.at,
    )
    record_audit(turn.session, line)
    turn.reply(screen(words("post-corrected"), rows=column(_back())))


CORRECT = Conversation(
    flow=Flow(name=NAME, steps=(Step[Correcting](key="note", ask=_ask, take=_take),)), load=_load, finish=_finish
)
