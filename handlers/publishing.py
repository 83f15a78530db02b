"""What the plenary channel receives: at each restitution an album a language, and words that say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialog.delivery import Priority
from dialog.incoming import JobDone, TimerDue
from dialog.screen import Joined, Picture, Screen, UserText, Verbatim, Words, words
from handlers.room import heading, load_room
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import ChatRole
from storage.people import Workshop
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Session, SessionType

MOST_NAMED = 3
SHORT = 120


def restitution(turn: Turn) -> None:
    """Have the charts of a session drawn when its restitution begins, or the scores when they are discussed."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None or not agenda.chats(turn.session, workshop.id, "plenary"):
        return
    plan = plan_of(workshop)
    topic = _topic(plan, block_id)
    for language in plan.channel_languages if topic is not None else ():
        turn.work("pictures", workshop=workshop.id, topic=topic, language=language, at=turn.at.isoformat())


def post(turn: Turn) -> None:
    """Post the pictures that were drawn, with their words, to the plenary channel."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    workshop = people.workshop_by_id(turn.session, str(action.payload["workshop"]))
    if workshop is None:
        return
    topic, language = str(action.payload["topic"]), str(action.payload["language"])
    channels = [chat for chat in agenda.chats(turn.session, workshop.id, "plenary") if chat.reachable]
    if action.result is None:
        _tell_organizers(turn, workshop)
    for chat in channels:
        _post(turn, workshop, chat, topic, language, action.result)


def _post(
    turn: Turn, workshop: Workshop, chat: ChatRole, topic: str, language: str, result: Mapping[str, Any] | None
) -> None:
    pictures = list(result["pictures"]) if result else []
    lines: list[Words | Joined] = [*_said(turn, workshop, topic)]
    lines += [words("plenary-caption", text=Verbatim(str(each["caption"]))) for each in pictures]
    blobs = tuple(str(each["blob"]) for each in pictures)
    shown = Screen(paragraphs=tuple(lines), picture=Picture(blobs=blobs) if blobs else None)
    turn.tell(chat.chat_id, language, shown, priority=Priority.PICTURE)


def _said(turn: Turn, workshop: Workshop, topic: str) -> list[Words | Joined]:
    plan = plan_of(workshop)
    session = next((each for each in plan.sessions if each.id == topic), None)
    if session is None:
        return [words("plenary-scores")]
    room = load_room(turn.session, workshop, turn.at)
    standing = room.standing(session.id)
    voices = len({item.author_id for item in standing if item.author_id is not None})
    kind = "challenges" if session.type is SessionType.CHALLENGES else "solutions"
    head = words("plenary-heard", kind=kind, count=len(standing), people=voices, session=_name(plan, session))
    top = [
        words(
            "plenary-line",
            number=number,
            text=UserText(_short(each.label)),
            people=len(each.people),
        )
        for number, (each, _) in enumerate(heading(room, session.id)[:MOST_NAMED], start=1)
    ]
    return [head, Joined(tuple(top))] if top else [head]


def _topic(plan: WorkshopPlan, block_id: str) -> str | None:
    """Name what a plenary block reports: the session just before it, or the questionnaire's scores."""
    before: str | None = None
    for block in plan.agenda:
        session = plan.session_of_block(block.id)
        if block.id == block_id and block.kind != "plenary":
            return None
        if block.id == block_id:
            return before or ("scores" if _last_plenary_before_sessions(plan) == block_id else None)
        if session is not None:
            before = session.id
        elif block.kind == "plenary":
            before = None
    return None


def _last_plenary_before_sessions(plan: WorkshopPlan) -> str | None:
    found = None
    for block in plan.agenda:
        if plan.session_of_block(block.id) is not None:
            return found
        found = block.id if block.kind == "plenary" else found
    return found


def _name(plan: WorkshopPlan, session: Session) -> Words:
    return words("phase-named", name=plan.block(session.agenda_id).title)


def _tell_organizers(turn: Turn, workshop: Workshop) -> None:
    plan = plan_of(workshop)
    everyone = people.participants(turn.session, workshop.id)
    organizers = [person for person in everyone if Right.PUBLISH in plan.rights(person.role)]
    for account in people.accounts_of(turn.session, organizers).values():
        said = Screen(paragraphs=(words("plenary-no-pictures"),))
        turn.tell(account.user_id, account.language or plan.default_language, said)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= SHORT else flat[: SHORT - 1].rstrip() + "…"
