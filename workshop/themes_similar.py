"""Point out what others already said: suggestions for the author, never a merge."""

from dataclasses import dataclass

import numpy as np

from workshop.negation import differs_by_negation
from workshop.themes_room import Item, Room, closeness_to, script_language

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
