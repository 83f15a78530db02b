"""Tells by their words alone whether two texts say the same: fast, for the moment somebody has just written."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from workshop.negation import differs_by_negation
from workshop.wording import is_function_word, useful_words, without_prefix

LEAST = 0.4
"""Of the 12 pairs above this in data/contributions.jsonl, 10 are marked as the same claim and 11 share a theme."""
_STEM = 5
_NUMBER = re.compile(r"\d+")


def likeness(one: str, other: str) -> float:
    """Give how much two texts share, from 0 to 1: their common content words against all of theirs (Dice)."""
    here, there = stems(one), stems(other)
    if not here or not there:
        return 0.0
    shared = len(here & there)
    return 2 * shared / (len(here) + len(there))


def alike(text: str, others: Iterable[tuple[str, str]], *, least: float = LEAST) -> str | None:
    """Find the (id, text) that says nearly the same as a text, by id; one that may deny it is left out."""
    found = sorted(((likeness(text, other), key, other) for key, other in others), reverse=True)
    close = ((key, other) for score, key, other in found if score >= least)
    return next((key for key, other in close if not differs_by_negation(text, other)), None)


def most_shared(said: Sequence[str]) -> str | None:
    """Give the text that has most in common with all the others, the longer one where several do."""
    return max(
        sorted(said),
        key=lambda one: (round(sum(likeness(one, other) for other in said), 6), len(one)),
        default=None,
    )


@lru_cache(maxsize=10_000)
def stems(text: str) -> frozenset[str]:
    """Give the stems of the words that carry a text's meaning."""
    kept: Sequence[str] = [word for word in useful_words(text) if not is_function_word(word)]
    return frozenset(word if _NUMBER.fullmatch(word) else without_prefix(word)[:_STEM] for word in kept)
