"""Name a theme in the room's own words: its most central contribution and the words that set it apart."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workshop.themes import Theme, Themes
from workshop.themes_room import Room, script_language
from workshop.wording import fold, is_function_word, visible, without_prefix
from workshop.wording_lexicon import NEGATORS

KEYWORDS = 4
_SHORTEST = 3
_EDGES = "«»\"'’.,;:!?()[]،؛؟…-–—"
_ELIDED = ("l'", "d'", "n'", "s'", "c'", "j'", "m'", "t'", "qu'", "l’", "d’", "n’", "s’", "c’", "j’", "m’", "t’", "qu’")


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """What stands for a theme: a human's name if there is one, the words of `medoid`, and keywords as typed."""

    name: str | None
    medoid: str
    words: str
    keywords: tuple[str, ...]


def labels(room: Room, themes: Themes, *, language: str) -> dict[str, Label]:
    """Label every theme for a reader: a contribution in their language where the theme has one."""
    rows = {contribution: row for row, contribution in enumerate(room.ids)}
    spoken = [_typed(item.text) for item in room.items]
    held = Counter(stem for found in spoken for stem in found)
    return {
        theme.id: _label(
            room, theme, [rows[member] for member in theme.members if member in rows], language, spoken, held
        )
        for theme in themes.themes
        if any(member in rows for member in theme.members)
    }


def medoid(room: Room, rows: list[int], *, language: str) -> int:
    """Find the row most like all others of a theme, among those in the reader's language if there are any."""
    sense = room.vectors.sense[rows]
    centre = sense.mean(axis=0)
    scores = {row: float(score) for row, score in zip(rows, sense @ centre, strict=True)}
    own = [row for row in rows if script_language(room.items[row].text) == language]
    return max(own or rows, key=lambda row: scores[row])


def keywords(room: Room, rows: Iterable[int], *, most: int = KEYWORDS) -> tuple[str, ...]:
    """List the words that these rows say and the rest of the room does not, as they were typed."""
    spoken = [_typed(item.text) for item in room.items]
    return _keywords(spoken, Counter(stem for found in spoken for stem in found), list(rows), most)


def _label(
    room: Room, theme: Theme, rows: list[int], language: str, spoken: list[dict[str, str]], held: Counter[str]
) -> Label:
    central = medoid(room, rows, language=language)
    own = [row for row in rows if script_language(room.items[row].text) == language]
    return Label(
        name=theme.name,
        medoid=room.items[central].id,
        words=visible(room.items[central].text),
        keywords=_keywords(spoken, held, own or rows, KEYWORDS),
    )


def _keywords(spoken: list[dict[str, str]], held: Mapping[str, int], rows: list[int], most: int) -> tuple[str, ...]:
    counts = Counter(stem for row in rows for stem in spoken[row])
    forms = Counter((stem, form) for row in rows for stem, form in spoken[row].items())
    total = len(spoken)
    weight = {stem: count * math.log((total + 1) / (held[stem] + 0.5)) for stem, count in counts.items()}
    best = sorted(weight, key=lambda stem: (-weight[stem], stem))[:most]
    return tuple(
        max((form for known, form in forms if known == stem), key=lambda form: (forms[stem, form], form))
        for stem in best
    )


def _typed(text: str) -> dict[str, str]:
    """Map the stem of each telling word to the word as typed."""
    found: dict[str, str] = {}
    for typed in visible(text).split():
        word = _trimmed(typed)
        folded = fold(word)
        telling = len(folded) >= _SHORTEST and not folded.isdigit() and folded not in NEGATORS
        if telling and not is_function_word(folded):
            found.setdefault(without_prefix(folded).rstrip("sx"), word)
    return found


def _trimmed(typed: str) -> str:
    word = typed.strip(_EDGES)
    for start in _ELIDED:
        if word.lower().startswith(start):
            return word[len(start) :]
    return word
