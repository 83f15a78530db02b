"""What the machine sees in a text: its folded spelling, its words, its language, whether it says anything."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from workshop.wording_lexicon import (
    ARABIC,
    ASSENT,
    DARIJA_ARABIC,
    DARIJA_LATIN,
    DARIJA_MARKS,
    ENGLISH,
    FRENCH,
    SHORT_FORMS,
    STOP_WORDS,
)

MARKS_PER_LETTER = 3

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]"
)
_TASHKEEL = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_ARABIC_LETTERS = str.maketrans("أإآٱىةؤئگڭ٠١٢٣٤٥٦٧٨٩", "ااااي" + "ه" + "ويكك0123456789")
# One word, four spellings in the same room; see domain.md, section g.
_INTERNET = re.compile("انتر?ني?ت")
_WORD = re.compile(r"[^\W_]+")
_SPELLED = re.compile(r"[^\W_]+(?!['’\w])")
_URL = re.compile(
    r"(?:https?://|www\.|t\.me/)\S+|\b[\w-]+\.(?:com|org|net|ma|fr|io|ly|gov|edu)(?:/\S*)?", re.IGNORECASE
)
_ARABIZI = re.compile(r"[a-z][379]|[379][a-z]")
_NOT_ARABIZI = re.compile(r"\d+[a-z]{1,3}|[a-z]{1,2}\d+|mp3|[a-z]+2?0\d\d")
_ITEM = re.compile(r"(?:^|(?<=\s))(?:\(?\d{1,2}\s?[).\-/:]|[•●▪◦*\-–—]|[a-h]\))\s+(?=\S)", re.MULTILINE)


class Language(StrEnum):
    """The language a text is tagged with; its author is never corrected."""

    FRENCH = "fr"
    ARABIC = "ar"
    ENGLISH = "en"
    DARIJA_LATIN = "ary-Latn"
    TAMAZIGHT = "zgh"
    UNKNOWN = "und"


class Emptiness(StrEnum):
    """Why a text says nothing that a group could discuss."""

    EMPTY = "empty"
    EMOJI_ONLY = "emoji_only"
    PUNCTUATION_ONLY = "punctuation_only"
    LINK_ONLY = "link_only"
    TOO_SHORT = "too_short"


def visible(text: str) -> str:
    """Remove characters nobody sees and the spaces at both ends; the words stay as typed."""
    return _INVISIBLE.sub("", text).strip()


def legible(text: str) -> str:
    """Keep at most `MARKS_PER_LETTER` combining marks on a letter: for display only, the original stays stored."""
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        marks = marks + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        if marks <= MARKS_PER_LETTER:
            kept.append(char)
    return "".join(kept)


def fold(text: str) -> str:
    """Bring spellings of one word together: case, accents, tashkeel, tatweel, hamza, digits, spaces."""
    plain = unicodedata.normalize("NFKC", visible(text)).lower()
    plain = _TASHKEEL.sub("", plain).translate(_ARABIC_LETTERS).replace("œ", "oe").replace("’", "'")
    letters = unicodedata.normalize("NFD", plain)
    plain = "".join(char for char in letters if not unicodedata.combining(char))
    return " ".join(_INTERNET.sub("انترنت", plain).split())


@lru_cache(maxsize=10_000)
def words(text: str) -> tuple[str, ...]:
    """List the folded words and numbers of a text, in order."""
    return tuple(_WORD.findall(fold(text)))


def useful_words(text: str) -> tuple[str, ...]:
    """List the folded words that carry meaning: no links, no function words, no lone letters or digits."""
    found = words(_URL.sub(" ", text))
    return tuple(word for word in found if len(word) > 1 and word not in STOP_WORDS)


def emptiness(text: str, *, least: int = 3) -> Emptiness | None:
    """Say why a text is no contribution yet, or None; `least` words are wanted, counted without small words."""
    seen = visible(text)
    if not seen:
        return Emptiness.EMPTY
    if not _WORD.search(_URL.sub(" ", seen)):
        if _URL.search(seen):
            return Emptiness.LINK_ONLY
        pictures = any(unicodedata.category(char) in {"So", "Sk", "Cs"} for char in seen)
        return Emptiness.EMOJI_ONLY if pictures else Emptiness.PUNCTUATION_ONLY
    # Arabic says in three words what French says in six: a phrase of three words with one useful is one.
    return Emptiness.TOO_SHORT if _weight(seen) < least else None


def _weight(text: str) -> int:
    every = [word for word in words(_URL.sub(" ", text)) if len(word) > 1]
    return len(every) if any(word not in STOP_WORDS for word in every) else 0


def assents(text: str) -> bool:
    """Tell whether a text is nothing but an agreement."""
    return " ".join(fold(text).replace(",", " ").strip(" .!👍✅").split()) in ASSENT


def split_list(text: str) -> tuple[str, ...]:
    """Cut a pasted list ("1) … 2) …", bullets, dashes) into its items; empty when the text is no list."""
    starts = [match.span() for match in _ITEM.finditer(text)]
    if len(starts) < 2 or not _counts_up(text, starts):
        return ()
    ends = [begin for begin, _ in starts[1:]] + [len(text)]
    items = [text[start[1] : end].strip(" \t\r\n;,") for start, end in zip(starts, ends, strict=True)]
    head = text[: starts[0][0]].strip()
    kept = tuple(item for item in items if _WORD.search(item))
    return kept if len(kept) >= 2 and (not head or head.endswith(":")) else ()


def _counts_up(text: str, starts: list[tuple[int, int]]) -> bool:
    """Tell a list from a text with numbers in it: one marker per line, or 1, 2, 3 in order."""
    own_line = all(not text[:begin].rsplit("\n", maxsplit=1)[-1].strip() for begin, _ in starts)
    numbers = [re.sub(r"\D", "", text[begin:end].translate(_ARABIC_LETTERS)) for begin, end in starts]
    in_order = numbers == [str(number) for number in range(1, len(numbers) + 1)]
    return in_order or (own_line and not any(numbers))


@lru_cache(maxsize=10_000)
def detect_language(text: str, *, otherwise: Language = Language.UNKNOWN) -> Language:
    """Tag a text with its main language; `otherwise` where the words do not tell."""
    letters = [char for char in visible(text) if char.isalpha()]
    arabic = sum("\u0600" <= char <= "\u06ff" or "\u0750" <= char <= "\u077f" for char in letters)
    tifinagh = sum("\u2d30" <= char <= "\u2d7f" for char in letters)
    if tifinagh and 2 * tifinagh >= len(letters):
        return Language.TAMAZIGHT
    if arabic and 3 * arabic >= len(letters):
        return Language.ARABIC
    if _is_darija_latin(words(text)):
        return Language.DARIJA_LATIN
    return _french_or_english(text) or otherwise


def is_mixed(text: str) -> bool:
    """Tell whether a text mixes languages: Darija in Latin letters, Darija in Arabic script, or two scripts."""
    found = words(text)
    scripts = {"arabic" if "\u0600" <= word[0] <= "\u06ff" else "latin" for word in found if word[0].isalpha()}
    darija = _is_darija_latin(found) or any(word in DARIJA_ARABIC for word in found)
    return darija or len(scripts) > 1


def _is_darija_latin(found: tuple[str, ...]) -> bool:
    marks = sum(_sounds_darija(word) for word in found)
    return marks >= 2 or (marks == 1 and len(found) <= 6)


def _sounds_darija(word: str) -> bool:
    if word in DARIJA_MARKS:
        return True
    spoken = sum(char.isalpha() for char in word) >= 4
    return spoken and bool(_ARABIZI.search(word)) and not _NOT_ARABIZI.fullmatch(word)


def _french_or_english(text: str) -> Language | None:
    found = words(text)
    french: float = sum(word in FRENCH and word not in ENGLISH for word in found)
    english: float = sum(word in ENGLISH and word not in FRENCH for word in found)
    french += 1.5 * any(char in "éèêëàâçùûôîïœ" for char in text.lower())
    french += 0.4 * sum(word.endswith(("tion", "ment", "eurs", "eux", "aire", "ique", "iques")) for word in found)
    english += 0.5 * sum(word.endswith(("ing", "ness", "ly", "ity", "ship", "wth", "ies", "ed")) for word in found)
    english += 0.5 * sum(any(pair in word for pair in ("sh", "th", "wh", "ck", "oo", "ee")) for word in found)
    if french == english:
        return None
    return Language.FRENCH if french > english else Language.ENGLISH


@lru_cache(maxsize=50_000)
def without_prefix(word: str) -> str:
    """Take the article and the joined particles off a folded Arabic word."""
    for prefix in ("وبال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            return word[len(prefix) :]
    return word


@lru_cache(maxsize=10_000)
def spelled_out(text: str) -> str:
    """Write short forms and Darija in full, for a model that only knows edited text; never shown, never stored."""
    darija = _is_darija_latin(words(text))

    def full(match: re.Match[str]) -> str:
        word = match.group(0)
        key = _folded(word)
        if darija and key in DARIJA_LATIN:
            return DARIJA_LATIN[key]
        return DARIJA_ARABIC.get(key) or SHORT_FORMS.get(key, word)

    return _SPELLED.sub(full, visible(unicodedata.normalize("NFC", text)))


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word)


def is_function_word(word: str) -> bool:
    """Tell whether a folded word only holds a sentence together."""
    return word in STOP_WORDS or without_prefix(word) in ARABIC
