"""What the plenary channel receives: at each restitution an album a language, and words that say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dialog.delivery import Call, Priority
from dialog.incoming import JobDone, TimerDue
from dialog.screen import Hour, Joined, Picture, Screen, UserText, Verbatim, Words, words
from handlers.excerpts import excerpt
from handlers.posts import CORRECTED, SCORES, ask_for_pictures, heard, picture_name, post_name, topics
from handlers.quoting import unquoted
from handlers.room import heading, load_room
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import ChatRole
from storage.cards import Card, card_message, remember_card
from storage.people import Workshop
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Session, SessionType

MOST_NAMED = 3
SHORT = 120
URGENT = Priority.PHASE  # the room looks at the channel: everybody's silent cards can wait some seconds
Paragraph = Words | Joined


def restitution(turn: Turn) -> None:
    """Have the charts of a session drawn when its restitution begins, or the scores when they are discussed."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    if workshop is None or not agenda.chats(turn.session, workshop.id, "plenary"):
        return
    topic = topics(plan_of(workshop)).get(block_id)
    if topic is not None:
        ask_for_pictures(turn, workshop, topic)


def post(turn: Turn) -> None:
    """Post the pictures that were drawn, with their words, to the plenary channel; a correction edits the post."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    workshop = people.workshop_by_id(turn.session, str(action.payload["workshop"]))
    if workshop is None:
        return
    topic, language = str(action.payload["topic"]), str(action.payload["language"])
    result = action.result or {}
    pictures = list(result.get("pictures", ()))
    if action.result is None:
        _tell_organizers(turn, workshop)
    elif topic == SCORES and not pictures:  # nobody answered the questionnaire, or nobody was asked to
        return
    said = _said(turn, workshop, topic, language, result)
    if CORRECTED in action.payload:
        said.append(_correction(turn, workshop, str(action.payload[CORRECTED])))
    for chat in agenda.chats(turn.session, workshop.id, "plenary"):
        if chat.reachable:
            _post(turn, chat, (topic, language), pictures, said)


def keep_album(turn: Turn) -> None:
    """Remember which message shows which picture of an album, so that a correction can edit it."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    if action.result is None:
        return
    chat_id, topic, language = (action.payload[key] for key in ("chat_id", "topic", "language"))
    for place, message in enumerate(action.result["result"]):
        name = picture_name(str(topic), str(language), place)
        shown = Card(chat_id=int(chat_id), name=name, message_id=int(message["message_id"]), hash="")
        remember_card(turn.session.connection(), shown, turn.at)


def _post(
    turn: Turn,
    chat: ChatRole,
    place: tuple[str, str],
    pictures: Sequence[Mapping[str, Any]],
    said: Sequence[Paragraph],
) -> None:
    topic, language = place
    blobs = [str(each["blob"]) for each in pictures]
    posted = card_message(turn.session, chat.chat_id, post_name(topic, language)) is not None
    if len(blobs) > 1 and not posted:
        album = [{"type": "photo", "media": f"blob:{blob}"} for blob in blobs]
        call = Call(
            method="sendMediaGroup",
            params={"chat_id": chat.chat_id, "media": album},
            language=language,
            chat_id=chat.chat_id,
            priority=URGENT,
            then="album",
            payload={"chat_id": chat.chat_id, "topic": topic, "language": language},
        )
        turn.outgoing.append(call)
    else:
        for number, blob in enumerate(blobs):
            shown = Screen(paragraphs=(), picture=Picture(blobs=(blob,)))
            name = picture_name(topic, language, number)
            turn.card(chat.chat_id, language, name, shown, priority=URGENT)
    text = Screen(paragraphs=tuple(said))
    turn.card(chat.chat_id, language, post_name(topic, language), text, priority=URGENT)


def _said(turn: Turn, workshop: Workshop, topic: str, language: str, result: Mapping[str, Any]) -> list[Paragraph]:
    plan = plan_of(workshop)
    session = next((each for each in plan.sessions if each.id == topic), None)
    said: list[Paragraph] = [words("plenary-scores")]
    if session is not None:
        said = _session_said(turn, workshop, session, language, result)
    said += [
        words("plenary-picture", title=Verbatim(str(each["title"])), text=Verbatim(str(each["brief"])))
        for each in result.get("pictures", ())
    ]
    return [*said, words("plenary-ending", at=Hour(turn.at.astimezone(plan.zone)))]


def _session_said(
    turn: Turn, workshop: Workshop, session: Session, language: str, result: Mapping[str, Any]
) -> list[Paragraph]:
    """Say how much was said; where no picture does, say what most people said (then alone is the room read here)."""
    room = None if result.get("pictures") else load_room(turn.session, workshop, turn.at)
    counts = heard(room, session.id) if room is not None else result["heard"]
    kind = "challenges" if session.type is SessionType.CHALLENGES else "solutions"
    name = _name(plan_of(workshop), session)
    head = words("plenary-heard", kind=kind, count=int(counts["count"]), people=int(counts["people"]), session=name)
    if room is None:
        return [head]
    instead = unquoted(room, language)
    top = [
        words(
            "plenary-line",
            number=number,
            text=excerpt(instead.get(each.label, each.label), SHORT),
            people=len(each.people),
        )
        for number, (each, _) in enumerate(heading(room, session.id)[:MOST_NAMED], start=1)
    ]
    return [head, Joined(tuple(top))] if top else [head]


def _correction(turn: Turn, workshop: Workshop, note: str) -> Words:
    at = Hour(turn.at.astimezone(plan_of(workshop).zone))
    return words("plenary-corrected", at=at, note=UserText(note)) if note else words("plenary-updated", at=at)


def _name(plan: WorkshopPlan, session: Session) -> Words:
    return words("phase-named", name=plan.block(session.agenda_id).title)


def _tell_organizers(turn: Turn, workshop: Workshop) -> None:
    plan = plan_of(workshop)
    everyone = people.participants(turn.session, workshop.id)
    organizers = [person for person in everyone if Right.PUBLISH in plan.rights(person.role)]
    for account in people.accounts_of(turn.session, organizers).values():
        said = Screen(paragraphs=(words("plenary-no-pictures"),))
        turn.tell(account.user_id, account.language or plan.default_language, said)
