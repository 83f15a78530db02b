"""Long work on words: compares the contributions of a group by meaning, for suggestions that a human decides on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from handlers.room import Room
from reports.meaning import embed
from workshop.themes_room import Item, read_room
from workshop.themes_similar import similar


def find_similar(room: Room, payload: Mapping[str, Any]) -> dict[str, Any]:
    """Find pairs of a group's contributions that are close in meaning, in whatever languages.

    `payload`: workshop, session, group. Result: `pairs` of (contribution, contribution, closeness), numbers first.
    """
    said = [each for each in room.standing(str(payload["session"])) if each.group_id == payload["group"]]
    meanings = embed([each.text for each in said])
    items = [
        Item(id=str(each.pk), text=each.text, meaning=meaning, dimension=each.dimension)
        for each, meaning in zip(said, meanings, strict=True)
    ]
    read = read_room(items)
    best: dict[tuple[int, int], float] = {}
    for item in items:
        for found in similar(read, item):
            pair = (min(int(item.id), int(found.id)), max(int(item.id), int(found.id)))
            best[pair] = max(best.get(pair, 0.0), found.score)
    return {"pairs": [[one, other, score] for (one, other), score in sorted(best.items())]}
