"""The catalogue: a text id, its arguments and a language in, HTML or plain text out."""

from __future__ import annotations

import html as html_entities
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from babel.dates import format_date
from fluent.runtime.resolver import Pattern

from dialog.bundle import TextBundle
from dialog.screen import Argument, Day, Filled, Hour, Joined, Labels, UserText, Verbatim, Words
from dialog.zalgo import calm

ISOLATE: Final = "\u2068"
POP: Final = "\u2069"
RIGHT_TO_LEFT_MARK: Final = "\u200f"
NO_BREAK: Final = "\u00a0"
LOCALES: Final[Mapping[str, str]] = {"ar": "ar-MA", "en": "en-GB"}
OWN_NAMES: Final[Mapping[str, str]] = {"fr": "Français", "ar": "العربية", "en": "English", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ"}
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})
FALLBACK: Final = "en"
ROOM: Final = 4_000
_MARKUP: Final = re.compile(r"<[^>]*>")
_TAG: Final = re.compile(r"<[^>]*>|&[a-z]+;|&#\d+;")
_ISOLATED: Final = re.compile(f"{ISOLATE}[^{POP}]*{POP}?")
_ARABIC: Final = re.compile(r"[\u0590-\u08ff\ufb1d-\ufefc]")


_SPOKEN: Final = (UserText, Joined, Words, Filled)  # what may hold a person's own words, or is too varied to come again


class MissingTextError(LookupError):
    """A text id, one of its attributes or one of its variables is missing in a language."""


@dataclass(frozen=True, slots=True)
class _Message:
    """Keep a parsed pattern beside the bundle that formats it."""

    bundle: TextBundle
    pattern: Pattern


class Catalogue:
    """Hold the texts of every language and write them for a reader.

    `sources`: per language the Fluent texts as strings. `on_missing` is called with (text id, language, problem) and
    may raise (tests) or log (production); after it returns the English text stands in, or the id itself.
    """

    def __init__(self, sources: Mapping[str, Sequence[str]], on_missing: Callable[[str, str, str], None]) -> None:
        self._bundles = {
            language: TextBundle(LOCALES.get(language, language), texts) for language, texts in sources.items()
        }
        self._on_missing = on_missing
        self._messages: dict[tuple[str, str], _Message | None] = {}
        self._fixed: dict[tuple[str, str], str] = {}  # texts without arguments, as they are written
        self._often: dict[Hashable, str] = {}  # texts in which nothing stands that a person typed

    @property
    def languages(self) -> tuple[str, ...]:
        """List the languages in which there are texts."""
        return tuple(self._bundles)

    def has(self, id_: str, language: str) -> bool:
        """Tell whether a text (`id` or `id.attribute`) exists in a language."""
        return self._find(id_, language) is not None

    def html(self, text: Words | Joined | Labels | UserText | Verbatim, language: str) -> str:
        """Write a text as Telegram HTML, its lines led in the language's direction."""
        fixed = (text.id, language) if isinstance(text, Words) and not text.args else None
        if fixed is not None and fixed in self._fixed:
            return self._fixed[fixed]
        written = _lead(str(self._value(text, language, as_html=True)), language)
        if fixed is not None:
            self._fixed[fixed] = written
        return written

    def plain(self, text: Words | Joined | Labels | UserText | Verbatim, language: str) -> str:
        """Write a text without markup (a button, a toast, a line of the command line)."""
        return html_entities.unescape(_MARKUP.sub("", self.html(text, language)))

    def _format(self, words: Words, language: str, *, as_html: bool) -> str:
        message = self._find(words.id, language)
        if message is None:
            self._on_missing(words.id, language, "no such text")
            message = self._find(words.id, FALLBACK)
        if message is None:
            return words.id
        args = {name: self._value(value, language, as_html=as_html) for name, value in words.args.items()}
        if any(isinstance(value, _SPOKEN) for value in words.args.values()):
            return self._filled(message, words.id, args, language)
        key = (words.id, language, as_html, *args.items())
        if key not in self._often:
            if len(self._often) >= ROOM:
                self._often.clear()
            self._often[key] = self._filled(message, words.id, args, language)
        return self._often[key]

    def _filled(self, message: _Message, id_: str, args: dict[str, Any], language: str) -> str:
        text, errors = message.bundle.format_pattern(message.pattern, args)
        if errors:
            self._on_missing(id_, language, "; ".join(str(error) for error in errors))
        return str(text)

    def _fill(self, template: str, args: Mapping[str, Argument], language: str, *, as_html: bool) -> str:
        text = _written(template, as_html=as_html)
        for name, value in args.items():
            text = text.replace(f"{{{name}}}", str(self._value(value, language, as_html=as_html)))
        return text

    def _find(self, id_: str, language: str) -> _Message | None:
        key = (id_, language)
        if key not in self._messages:
            self._messages[key] = self._look_up(id_, language)
        return self._messages[key]

    def _look_up(self, id_: str, language: str) -> _Message | None:
        bundle = self._bundles.get(language)
        name, _, attribute = id_.partition(".")
        if bundle is None or not bundle.has_message(name):
            return None
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        return _Message(bundle, pattern) if pattern is not None else None

    def _value(self, value: Argument, language: str, *, as_html: bool) -> str | int | float:
        match value:
            case int() | float():
                return value
            case str():
                return _written(value, as_html=as_html)
            case Words():
                return self._format(value, language, as_html=as_html)
            case UserText(text):
                return f"{ISOLATE}{_written(calm(text), as_html=as_html)}{POP}"
            case Verbatim(text):
                return _written(text, as_html=as_html)
            case Filled(label, args):
                return self._fill(label.in_(language), args, language, as_html=as_html)
            case Hour():
                return hour(value, language)
            case Day(on):
                return day(on, language)
            case Joined(parts, separator):
                written = [str(self._value(part, language, as_html=as_html)) for part in parts]
                between = "\n" if separator is None else self._format(Words(separator), language, as_html=as_html)
                return between.join(written)
        named = _written(value.in_(language), as_html=as_html)
        turned = (_ARABIC.search(named) is not None) != (language in RIGHT_TO_LEFT)
        return f"{ISOLATE}{named}{POP}" if turned else named  # a name that runs the other way keeps its own order


def hour(value: Hour, language: str) -> str:
    """Write a time of day as people write it in a sentence."""
    if language != "fr":
        return f"{value.at:%H:%M}"
    minutes = f"{NO_BREAK}{value.at:%M}" if value.at.minute else ""
    return f"{value.at.hour}{NO_BREAK}h{minutes}"


def day(on: date, language: str) -> str:
    """Write a date with its weekday as people write it in a sentence."""
    text = format_date(on, "EEEE d MMMM y", locale=LOCALES.get(language, language).replace("-", "_"))
    if on.day == 1 and language == "fr":
        text = text.replace(" 1 ", " 1ᵉʳ ")
    if on.day == 1 and language == "ar":
        text = text.replace(" 1 ", " فاتح ")
    return re.sub(r"(?<=\d) ", NO_BREAK, text, count=1) if language == "fr" else text


def _written(text: str, *, as_html: bool) -> str:
    return html_entities.escape(text, quote=False) if as_html else text


def _lead(text: str, language: str) -> str:
    """Make each line of a right-to-left language start from the right, whatever its first word is."""
    if language not in RIGHT_TO_LEFT:
        return text
    return "\n".join(_lead_line(line) for line in text.split("\n"))


def _lead_line(line: str) -> str:
    bare = _ISOLATED.sub("", _TAG.sub("", line))
    first = next((letter for letter in bare if letter.isalpha() or letter == RIGHT_TO_LEFT_MARK), "")
    wants_mark = bool(line) and first != RIGHT_TO_LEFT_MARK and not _ARABIC.match(first or "x")
    return RIGHT_TO_LEFT_MARK + line if wants_mark else line
