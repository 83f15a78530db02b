"""Words that are not to be printed, withdrawn or private: what reports, charts and posts say in their place."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.room import Room
from reports.phrases import phrases
from reports.quoting import ALONE
from storage.contributions import Contribution
from storage.unquoting import ELLIPSIS


def unquoted(room: Room, language: str) -> dict[str, str]:
    """Say in one language what stands in place of words that were withdrawn, or whose author is not to be quoted."""
    standing = {item.text for item in room.written if item.state != "withdrawn"}
    decided = {action.solution for action in room.actions}
    gone = phrases(language)("report-withdrawn")
    withdrawn = {
        item.text: gone
        for item in room.written
        if item.state == "withdrawn" and item.text not in standing and item.code not in decided
    }
    private = (item for item in room.written if item.author_id in room.unquoted and item.text not in withdrawn)
    if _holds_erased(room):
        withdrawn[ELLIPSIS] = gone
    instead = withdrawn | {item.text: _instead(room, item, language) for item in private}
    instead |= {text: text for text in _around(room, instead)}
    return {words: instead[words] for words in sorted(instead, key=len, reverse=True) if words}


def _around(room: Room, instead: Mapping[str, str]) -> set[str]:
    """List what may be quoted and holds words among its own that may not: it stands as it is."""
    said = {item.text for item in room.written if item.state != "withdrawn" and item.author_id not in room.unquoted}
    return {text for text in said - set(instead) if any(len(words) >= ALONE and words in text for words in instead)}


def _holds_erased(room: Room) -> bool:
    """Tell whether a page or a theme held words that were erased."""
    lines = (line.text for page in room.pages for line in page.lines)
    return ELLIPSIS in {*lines, *(theme.label for theme in room.themes.values())}


def _instead(room: Room, item: Contribution, language: str) -> str:
    say = phrases(language)
    if item.dimension is None:
        return say("report-unquoted")
    dimension = room.plan.dimension(item.dimension)
    topic = next((each.label for each in dimension.subtopics if each.id == item.subtopic), dimension.label)
    return say("report-unquoted-on", topic=topic.in_(language))
