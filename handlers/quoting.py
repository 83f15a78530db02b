"""Who does not wish to be quoted word for word: what reports, charts and posts say in place of their words."""

from __future__ import annotations

from handlers.room import Room
from reports.phrases import phrases
from storage.contributions import Contribution


def unquoted(room: Room, language: str) -> dict[str, str]:
    """Say in one language what stands in place of the words of those who do not wish to be quoted."""
    return {item.text: _instead(room, item, language) for item in room.written if item.author_id in room.unquoted}


def _instead(room: Room, item: Contribution, language: str) -> str:
    say = phrases(language)
    if item.dimension is None:
        return say("report-unquoted")
    dimension = room.plan.dimension(item.dimension)
    topic = next((each.label for each in dimension.subtopics if each.id == item.subtopic), dimension.label)
    return say("report-unquoted-on", topic=topic.in_(language))
