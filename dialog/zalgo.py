"""Keep what people typed readable on screen: at most three combining marks on a letter."""

from __future__ import annotations

import unicodedata

MOST_MARKS = 3


def calm(text: str) -> str:
    """Leave out combining marks beyond the third on one letter; the stored text keeps them all."""
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
