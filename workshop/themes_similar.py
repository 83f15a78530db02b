"""Point out what others already said: suggestions for the author, never a merge."""

from dataclasses import dataclass

import numpy as np

from workshop.negation import differs_by_negation
from workshop.themes_room import Item, Room, closeness, closeness_to, script_language

MOST = 3
FLOOR = 0.2
"""From here on, texts are closer to each other than either is to its usual neighbours."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Suggestion:
    """One contribution like a new text; `differs_by_negation` says it may claim the opposite."""

    id: str
    score: float
    same_language: bool
    differs_by_negation: bool


def similar_pairs(room: Room, *, most: int = MOST, floor: float = FLOOR) -> dict[tuple[str, str], float]:
    """List the pairs of a room that are close, by their ids in the room's order: at most `most` for each text."""
    if len(room.items) < 2:
        return {}
    near = closeness(room)
    np.fill_diagonal(near, -np.inf)
    width = min(most, len(near) - 1)
    nearest = np.argpartition(-near, width - 1, axis=1)[:, :width]
    found: dict[tuple[str, str], float] = {}
    for row, column in ((row, int(column)) for row, columns in enumerate(nearest) for column in columns):
        if near[row, column] >= floor:
            one, other = sorted((row, column))
            found[room.items[one].id, room.items[other].id] = round(float(near[row, column]), 4)
    return found


def similar(room: Room, item: Item, *, most: int = MOST, floor: float = FLOOR) -> tuple[Suggestion, ...]:
    """List what the room already said of the kind, closest first; the text itself is left out."""
    if not room.items:
        return ()
    scores = closeness_to(room, item)
    language = script_language(item.text)
    order = np.argsort(-scores, kind="stable")[: most + 1]
    return tuple(
        Suggestion(
            id=room.items[row].id,
            score=round(float(scores[row]), 4),
            same_language=room.languages[room.vectors.tongues[row]] == language,
            differs_by_negation=differs_by_negation(item.text, room.items[row].text),
        )
        for row in order
        if scores[row] >= floor and room.items[row].id != item.id
    )[:most]
