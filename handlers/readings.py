"""Long work on words: compares the contributions of a group by meaning, for suggestions that a human decides on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.room import Room
from reports.meaning import remembered
from storage.contributions import Contribution
from workshop.themes import Theme, Themes, theme_clusters
from workshop.themes_labels import labels
from workshop.themes_room import Item, read_room
from workshop.themes_room import Room as Read
from workshop.themes_similar import similar

HUMAN = "H"
FEWEST = 2
FEWEST_TO_TELL = 20  # with fewer, nothing shows what is usual in this room
CLOSE = 0.3  # on both files of contributions, 171 of 175 offered share a theme and 145 make the same claim


def find_similar(room: Room, payload: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Find what a group's contributions have in common, in whatever languages; `before` is the reading before.

    `payload`: workshop, session, group. Result: `pairs` of (contribution, contribution, closeness), numbers first;
    `themes` that the machine proposes, whose ids last from reading to reading, and `last`, the highest id given.
    """
    said = [each for each in room.standing(str(payload["session"])) if each.group_id == payload["group"]]
    meanings = remembered([each.text for each in said])
    items = [
        Item(id=str(each.pk), text=each.text, meaning=meaning, dimension=each.dimension)
        for each, meaning in zip(said, meanings, strict=True)
    ]
    read = read_room(items)
    return {"pairs": _pairs(read, items), **_themes(read, said, before or {}, room.plan.default_language)}


def find_nearby(text: str, group: str | None, said: Sequence[Contribution]) -> int | None:
    """Find what somebody of a group said that means nearly the same as a text; `said` is all that the session holds.

    None where nothing is close, where the closest may deny it, or where too little was said to tell.
    """
    if len(said) < FEWEST_TO_TELL:
        return None
    texts = [*(each.text for each in said), text]
    *rows, meaning = remembered(texts, quick=True)
    items = [
        Item(id=str(each.pk), text=each.text, meaning=row, dimension=each.dimension)
        for each, row in zip(said, rows, strict=True)
    ]
    here = {str(each.pk) for each in said if each.group_id == group}
    close = similar(read_room(items), Item(id="", text=text, meaning=meaning), floor=CLOSE)
    return next((int(each.id) for each in close if each.id in here and not each.differs_by_negation), None)


def _pairs(read: Read, items: Sequence[Item]) -> list[list[int | float]]:
    best: dict[tuple[int, int], float] = {}
    for item in items:
        for found in similar(read, item):
            pair = (min(int(item.id), int(found.id)), max(int(item.id), int(found.id)))
            best[pair] = max(best.get(pair, 0.0), found.score)
    return [[one, other, score] for (one, other), score in sorted(best.items())]


def _themes(read: Read, said: Sequence[Contribution], before: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Group the contributions again: what humans put together stays so, and nothing is added to it unasked."""
    known = Themes(themes=(*_by_humans(said), *_by_machine(said, before)), last=int(before.get("last", 0)))
    found = theme_clusters(read, known)
    named = labels(read, found, language=language)
    proposed = [
        {"id": theme.id, "members": [int(each) for each in theme.members], "words": list(named[theme.id].keywords)}
        for theme in found.themes
        if not theme.id.startswith(HUMAN) and len(theme.members) >= FEWEST
    ]
    return {"themes": proposed, "last": found.last}


def _by_humans(said: Sequence[Contribution]) -> list[Theme]:
    held: dict[int, list[str]] = defaultdict(list)
    for each in said:
        if each.theme_id is not None:
            held[each.theme_id].append(str(each.pk))
    return [
        Theme(id=f"{HUMAN}{theme}", members=tuple(members), pinned=frozenset(members))
        for theme, members in sorted(held.items())
    ]


def _by_machine(said: Sequence[Contribution], before: Mapping[str, Any]) -> list[Theme]:
    free = {str(each.pk) for each in said if each.theme_id is None}
    return [
        Theme(id=str(each["id"]), members=tuple(str(one) for one in each["members"] if str(one) in free))
        for each in before.get("themes", ())
    ]
