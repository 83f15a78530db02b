"""The posts of the plenary channel: what each speaks of, how its messages are named, and how one is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.room import Room
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda
from storage.cards import card_message
from storage.people import Workshop
from workshop.model import WorkshopPlan

CORRECTED = "corrected"
SCORES = "scores"


def topics(plan: WorkshopPlan) -> Mapping[str, str]:
    """Name what each plenary block reports: the session just before it, or the questionnaire's scores."""
    found: dict[str, str] = {}
    before: str | None = None
    scores: str | None = None
    for block in plan.agenda:
        session = plan.session_of_block(block.id)
        if session is not None:
            before = session.id
            if scores is not None and SCORES not in found.values():
                found[scores] = SCORES
            scores = None
        elif block.kind == "plenary":
            if before is not None:
                found[block.id] = before
            elif not found:
                scores = block.id
            before = None
    return found


def ask_for_pictures(turn: Turn, workshop: Workshop, topic: str, *, corrected: str | None = None) -> None:
    """Have the pictures of a topic drawn for the channel, in each of its languages; `corrected` says what changed."""
    more = {} if corrected is None else {CORRECTED: corrected}
    for language in plan_of(workshop).channel_languages:
        turn.work("pictures", workshop=workshop.id, topic=topic, language=language, at=turn.at.isoformat(), **more)


def heard(room: Room, topic: str) -> dict[str, int]:
    """Count what a session said and how many people said it; nothing for a topic that is no session."""
    if not any(each.id == topic for each in room.plan.sessions):
        return {}
    standing = room.standing(topic)
    voices = {item.author_id for item in standing if item.author_id is not None}
    return {"count": len(standing), "people": len(voices)}


def posted_topics(turn: Turn, workshop: Workshop) -> list[str]:
    """List what the channel has been told of, in the order of the day."""
    plan = plan_of(workshop)
    channels = agenda.chats(turn.session, workshop.id, "plenary")
    return [
        topic
        for topic in dict.fromkeys(topics(plan).values())
        if any(
            card_message(turn.session, chat.chat_id, post_name(topic, language)) is not None
            for chat in channels
            for language in plan.channel_languages
        )
    ]


def post_name(topic: str, language: str) -> str:
    """Name the message that holds the words of a post."""
    return f"post:{topic}:{language}"


def picture_name(topic: str, language: str, place: int) -> str:
    """Name the message that holds one picture of a post."""
    return f"{post_name(topic, language)}:{place}"
