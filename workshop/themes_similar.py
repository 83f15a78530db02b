"""Point out what others already said: suggestions for the author, never a merge."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from workshop.themes_room import Item, Room, closeness_to, script_language
from workshop.wording import fold, is_function_word, without_prefix
from workshop.wording_lexicon import NEGATORS, OPPOSITES

MOST = 3
FLOOR = 0.2
"""From here on, texts are closer to each other than either is to its usual neighbours."""

_REACH = 4  # a negator speaks of the words right after it
_STEM = 5
_CLAUSE = re.compile(r"[.,;:!?،؛؟()\n]+")
_TOKEN = re.compile(r"n't\b|[^\W_]+")
_JOINED_NEGATORS = ("n't",)
_DARIJA_NEGATION = re.compile(r"(?:ما|م|ma|m)\w{3,}(?:ش|ch|sh)")


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


def differs_by_negation(one: str, other: str) -> bool:
    """Tell whether one text denies what the other says, or says it the other way round.

    The embedding cannot see this ("plus de bus", "pas plus de bus": 0.89), so nothing is ever merged on it alone.
    """
    here, there = dict(_stances(one)), dict(_stances(other))
    shared = here.keys() & there.keys()
    if _turned(one, other):
        return True
    if not shared:
        return any(here.values()) != any(there.values())
    apart = [word for word in shared if here[word] != there[word]]
    denied_alike = any(here[word] and there[word] for word in shared)
    return bool(apart) and not denied_alike


def _stances(text: str) -> Iterator[tuple[str, bool]]:
    """Give each content word's stem with whether a negator stands close before it."""
    for clause in _CLAUSE.split(fold(text)):
        left = 0
        for word in _TOKEN.findall(clause):
            if word in NEGATORS or word in _JOINED_NEGATORS:
                left = _REACH
            elif _DARIJA_NEGATION.fullmatch(word):
                yield _stem(word), True
                left = _REACH
            elif not is_function_word(word):
                yield _stem(word), left > 0
                left = max(0, left - 1)
            else:
                left = max(0, left - 1)


def _turned(one: str, other: str) -> bool:
    here, there = set(_TOKEN.findall(fold(one))), set(_TOKEN.findall(fold(other)))
    return any(
        (left in here and right in there and left not in there and right not in here)
        or (right in here and left in there and right not in there and left not in here)
        for left, right in OPPOSITES
    )


def _stem(word: str) -> str:
    return without_prefix(word)[:_STEM]
