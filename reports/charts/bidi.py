"""Direction of lines: which languages run from the right, and how mixed lines keep their order."""

from __future__ import annotations

import re
from collections.abc import Sequence

LRM, RLM, FSI, LRI, PDI = "\u200e", "\u200f", "\u2068", "\u2066", "\u2069"

_FROM_THE_RIGHT = frozenset({"ar", "ary", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
_ARABIC_OR_HEBREW = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LATIN = "A-Za-zÀ-ÖØ-öø-ÿŒœ"
_LEFT_RUN = re.compile(
    rf"[{_LATIN}\u2d30-\u2d7f][{_LATIN}\u2d30-\u2d7f0-9'’./@&+\-]*"
    rf"(?: [{_LATIN}\u2d30-\u2d7f][{_LATIN}\u2d30-\u2d7f0-9'’./@&+\-]*)*"
    rf"|[+\u2212]?\d[\d.,:\u00a0]*\d?%|[+\u2212]\d[\d.,]*"
)
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def runs_from_right(language: str) -> bool:
    """Say whether a language is written from the right, by its code."""
    code = language.replace("_", "-").lower()
    return code in _FROM_THE_RIGHT or code.split("-")[0] in _FROM_THE_RIGHT


def rtl(line: str) -> str:
    """Give one line a right-to-left base and isolate its Latin words, percentages and signed numbers.

    A line without a letter of that direction (a number, words kept in French) keeps its own.
    """
    bare = _MARKS.sub("", line)
    if not _ARABIC_OR_HEBREW.search(bare):
        return bare
    return RLM + _LEFT_RUN.sub(lambda run: f"{LRI}{run.group()}{PDI}", bare)


def ltr(lines: Sequence[str]) -> tuple[str, ...]:
    """Give the lines of one sentence a left-to-right base; words isolated in it stay so on each line they run over.

    Lines of a text that isolates nothing are somebody's own words, and keep their direction.
    """
    if not any(FSI in line for line in lines):
        return tuple(lines)
    found, inside = [], False
    for line in lines:
        opened = FSI if inside else ""
        inside = line.rfind(FSI) > line.rfind(PDI) or (inside and PDI not in line)
        found.append(f"{LRM}{opened}{line}{PDI if inside else ''}")
    return tuple(found)


def isolated(label: str, language: str) -> str:
    """Isolate a label that runs against the language's direction, for plain text."""
    against = bool(_ARABIC_OR_HEBREW.search(label)) != runs_from_right(language)
    return f"{FSI}{label}{PDI}" if against else label
