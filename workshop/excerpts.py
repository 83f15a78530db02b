"""The first words of a text, where there is no room for all of it: cut between words, never inside a letter."""

import re
import unicodedata
from itertools import takewhile

from workshop.wording import fold, is_function_word
from workshop.wording_lexicon import NEGATORS, OPENINGS

ELLIPSIS = "…"
LONGEST_WORD = 40  # what is longer is an address, or a cat on a keyboard
_SPACES = re.compile(r"[ \t\r\n\v\f\u2028\u2029]+")  # a no-break space stays as typed
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_OPENED = re.compile(r"\s*[(«“][^)»”]{0,12}$")
_JOINER = "\u200d"
_EDGES = " \t\r\n\u00a0\u202f,;:.،؛-–—(«“\"'’"


def shortened(text: str, most: int) -> str:
    """Give the first words of a text in one line of at most so many characters, with "…" where it goes on."""
    line = _one_line(text)
    if len(line) <= most:
        return line
    return _closed(beginning(line, most - 1)) + ELLIPSIS


def telling(text: str, most: int) -> str:
    """Shorten a text for a button, leaving out the small words at its edges that take the room of telling ones."""
    line = _one_line(text)
    if len(line) <= most:
        return line
    rest = _without_opening(line)
    if len(rest) <= most:
        return rest
    kept = beginning(rest, most - 1).split(" ")
    while len(kept) > 1 and _is_small(kept[-1]):
        kept.pop()
    return _closed(" ".join(kept)) + ELLIPSIS


def beginning(text: str, most: int) -> str:
    """Cut a text to its first words, in at most so many characters; only a first word or an address is cut."""
    if len(text) <= most:
        return text
    end = max((at for at in range(most + 1) if text[at].isspace()), default=0)
    words = text[:end].rstrip() if most - end <= LONGEST_WORD else ""
    return words or text[: _letter_end(text, most)]


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()


def _without_opening(line: str) -> str:
    """Leave out "Il faut que les …", "The …": what stands at the head of half the lines tells none from another."""
    spoken = line.split(" ")
    for count in (3, 2, 1):
        if len(spoken) > count and fold(" ".join(spoken[:count])) in OPENINGS:
            return _without_opening(" ".join(spoken[count:]))
    return line


def _closed(text: str) -> str:
    """Leave out what hangs at the end of a cut text: marks, a bracket that had just opened."""
    return _OPENED.sub("", text).rstrip(_EDGES) or text.rstrip(_EDGES) or text


def _is_small(word: str) -> bool:
    folded = fold(word).strip(_EDGES)
    return is_function_word(folded) and folded not in NEGATORS


def _letter_end(text: str, end: int) -> int:
    """Go back to where a letter begins: marks, joined emoji and both halves of a flag stay together."""
    at = end
    while 0 < at < len(text) and (_leans(text[at]) or text[at - 1] == _JOINER or _halves_flag(text, at)):
        at -= 1
    return at or end


def _leans(char: str) -> bool:
    is_tone = "\U0001f3fb" <= char <= "\U0001f3ff"
    return char == _JOINER or is_tone or unicodedata.category(char) in {"Mn", "Me", "Mc", "Cf"}


def _halves_flag(text: str, at: int) -> bool:
    before = sum(1 for _ in takewhile(_is_flag_letter, reversed(text[:at])))
    return _is_flag_letter(text[at]) and before % 2 == 1


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
