"""Tell whether two texts deny one another, which the meaning of their words does not show."""

import re
from collections.abc import Iterator

from workshop.wording import fold, is_function_word, without_prefix
from workshop.wording_lexicon import NEGATORS, OPPOSITES

_REACH = 4  # a negator speaks of the words right after it
_STEM = 5
_CLAUSE = re.compile(r"[.,;:!?،؛؟()\n]+")
_TOKEN = re.compile(r"n't\b|[^\W_]+")
_JOINED_NEGATORS = ("n't",)
_DARIJA_NEGATION = re.compile(r"(?:ما|م|ma|m)\w{3,}(?:ش|ch|sh)")


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
