"""Keep what people typed readable on screen: at most three combining marks on a letter."""

from __future__ import annotations

import re
import unicodedata

MOST_MARKS = 3
_MANY = re.compile(r"[^\w\s]{4}")  # marks are neither letters nor spaces: without this there is nothing to leave out


def calm(text: str) -> str:
    """Leave out combining marks beyond the third on one letter; the stored text keeps them all."""
    if _MANY.search(text) is None:
        return text
    kept: list[str] = []
    marks = 0
    for letter in text:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
