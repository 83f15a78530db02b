"""Reads one JSON object after another, noting every problem with its key and its fix."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import NoReturn, TypeVar

from workshop.errors import WorkshopError
from workshop.labels import Labels
from workshop.wording import detect_language

Choice = TypeVar("Choice", bound=StrEnum)
Read = TypeVar("Read")
_MISSING = object()


class JsonError(WorkshopError):
    """Say where a text is not JSON, and what to correct."""


@dataclass(kw_only=True, slots=True)
class Reading:
    """What holds for the whole file while it is read: its languages and the problems found so far."""

    languages: tuple[str, ...] = ()
    optional_languages: tuple[str, ...] = ()
    default_language: str = ""
    problems: list[str] = field(default_factory=list)

    def complain(self, path: str, sentence: str) -> None:
        """Note a problem at a key."""
        self.problems.append(f"{path}: {sentence}" if path else sentence)


class Node:
    """One JSON object of the file, with its path for messages; a bad value is noted and a stand-in returned."""

    def __init__(self, value: object, path: str, reading: Reading) -> None:
        self.path = path
        self.reading = reading
        self.values: Mapping[str, object] = {}
        if isinstance(value, dict):
            self.values = value
        else:
            reading.complain(path, f"expected an object in braces, found {_described(value)}")

    def complain(self, key: str, sentence: str) -> None:
        """Note a problem at one of this object's keys."""
        self.reading.complain(self.at(key), sentence)

    def at(self, key: str) -> str:
        """Give the path of a key, for messages."""
        return f"{self.path}.{key}" if self.path and key else self.path or key

    def has(self, key: str) -> bool:
        """Tell whether the key is there and not null."""
        return self.values.get(key) is not None

    def allow(self, *known: str) -> None:
        """Note every key that is not among the known ones, with the nearest known key."""
        for key in self.values:
            if key not in known:
                self.complain(key, f"unknown key; {_proposal(key, known)}")

    def text(self, key: str, default: object = _MISSING) -> str:
        """Read a text that is not blank."""
        value = self._value(key, default)
        if isinstance(value, str) and (value.strip() or value == default):
            return value
        return self._wrong(key, value, "a text", "")

    def text_or_none(self, key: str) -> str | None:
        """Read a text that may be absent or null."""
        return self.text(key) if self.has(key) else None

    def number(self, key: str, default: object = _MISSING, *, least: int = 0) -> int:
        """Read a whole number that is at least `least`."""
        value = self._value(key, default)
        if isinstance(value, int) and not isinstance(value, bool):
            if value >= least:
                return value
            self.complain(key, f"must be at least {least}, found {value}")
            return least
        return self._wrong(key, value, "a whole number", least)

    def number_or_none(self, key: str, *, least: int = 0) -> int | None:
        """Read a whole number that may be absent or null."""
        return self.number(key, least=least) if self.has(key) else None

    def share(self, key: str) -> float:
        """Read a share between 0 and 1, both excluded."""
        value = self._value(key)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < 1:
            return float(value)
        return self._wrong(key, value, "a share between 0 and 1, such as 0.25", 0.25)

    def flag(self, key: str, default: object = _MISSING) -> bool:
        """Read true or false."""
        value = self._value(key, default)
        return value if isinstance(value, bool) else self._wrong(key, value, "true or false", stand_in=False)

    def texts(self, key: str, default: object = _MISSING) -> tuple[str, ...]:
        """Read a list of texts without doubles."""
        value = self._value(key, default)
        if value is not _MISSING and value == default:
            return ()
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            return self._wrong(key, value, "a list of texts", ())
        for each in sorted({each for each in value if value.count(each) > 1}):
            self.complain(key, f'"{each}" stands there twice; keep one')
        return tuple(value)

    def choice(self, key: str, kind: type[Choice], default: object = _MISSING) -> Choice:
        """Read one word of an enumeration."""
        value = self._value(key, default)
        words = [str(each) for each in kind]
        if isinstance(value, str) and value in words:
            return kind(value)
        return self._wrong(key, value, f"one of {', '.join(words)}", next(iter(kind)))

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """Read a list of words of an enumeration."""
        known = [str(each) for each in kind]
        found = self.texts(key)
        for word in found:
            if word not in known:
                self.complain(key, f'"{word}" is not known; {_proposal(word, known)}')
        return tuple(kind(word) for word in found if word in known)

    def child(self, key: str) -> "Node":
        """Read an object."""
        return Node(self._value(key), self.at(key), self.reading) if key in self.values else self._absent(key)

    def each(self, key: str, read: Callable[["Node"], Read], default: object = _MISSING) -> tuple[Read, ...]:
        """Read a list of objects, one call for each; their ids must differ."""
        value = self._value(key, default)
        if value is not _MISSING and value == default:
            return ()
        if not isinstance(value, list):
            return self._wrong(key, value, "a list", ())
        nodes = [Node(each, _path_of(self.at(key), each, n), self.reading) for n, each in enumerate(value)]
        seen: set[object] = set()
        for node in nodes:
            identity = node.values.get("id")
            if isinstance(identity, str) and identity in seen:
                self.complain(key, f'the id "{identity}" stands there twice; give each its own')
            seen.add(identity if isinstance(identity, str) else None)
        return tuple(read(node) for node in nodes)

    def labels(self, key: str) -> Labels:
        """Read one text per declared language."""
        value = self._value(key)
        if not isinstance(value, dict):
            return self._wrong(key, value, "an object with one text per language", self._labels({}))
        required, allowed = self.reading.languages, self.reading.optional_languages
        for language in required:
            text = value.get(language)
            if not isinstance(text, str) or not text.strip():
                self.complain(f"{key}.{language}", f'the "{language}" text is missing; write it')
        for language in value:
            if language not in (*required, *allowed):
                fix = "add it to workshop.languages or remove it"
                self.complain(f"{key}.{language}", f"the workshop does not declare this language; {fix}")
        return self._labels({name: text for name, text in value.items() if isinstance(text, str)})

    def labels_or_none(self, key: str) -> Labels | None:
        """Read labels that may be absent or null."""
        return self.labels(key) if self.has(key) else None

    def labels_or_text(self, key: str) -> Labels | None:
        """Read labels, or a text of one language alone, which the readers of another are not shown; may be absent."""
        value = self.values.get(key)
        if isinstance(value, str) and value.strip():
            return self._labels({detect_language(value).value: value})
        return self.labels_or_none(key)

    def labels_or_word(self, key: str) -> Labels | None:
        """Read labels, or one text that is the same in every language ("B 12"); may be absent."""
        value = self.values.get(key)
        if isinstance(value, str) and value.strip():
            return self._labels(dict.fromkeys(self.reading.languages, value))
        return self.labels_or_none(key)

    def _labels(self, texts: dict[str, str]) -> Labels:
        return Labels.of(texts, default=self.reading.default_language)

    def _value(self, key: str, default: object = _MISSING) -> object:
        return self.values.get(key, default)

    def _wrong(self, key: str, value: object, wanted: str, stand_in: Read) -> Read:
        if value is _MISSING:
            self.complain(key, f"missing; add {wanted}")
        else:
            self.complain(key, f"expected {wanted}, found {_described(value)}")
        return stand_in

    def _absent(self, key: str) -> "Node":
        self.complain(key, "missing; add an object in braces")
        silent = Reading(
            languages=self.reading.languages, default_language=self.reading.default_language
        )  # one complaint is enough: what is inside cannot be there either
        return Node({}, self.at(key), silent)


def parse_json(text: str) -> object:
    """Parse JSON strictly: no key twice, no NaN; JsonError says where to look."""
    try:
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_unique, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise JsonError(f"{where}: not JSON ({error.msg}); correct the file there") from error
    except RecursionError as error:
        raise JsonError("nested too deeply to be a workshop file; check the brackets") from error


def _refuse(word: str) -> NoReturn:
    raise JsonError(f"{word} is not a number; write a plain number or null")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        double = next(key for key in keys if keys.count(key) > 1)
        raise JsonError(f'the key "{double}" stands twice in one object; keep one')
    return found


def _path_of(path: str, value: object, position: int) -> str:
    identity = value.get("id") if isinstance(value, dict) else None
    return f"{path}[{identity}]" if isinstance(identity, str) else f"{path}[{position + 1}]"


def _proposal(word: str, known: tuple[str, ...] | list[str]) -> str:
    near = get_close_matches(word, known, n=1, cutoff=0.5)
    return f'did you mean "{near[0]}"?' if near else f"known: {', '.join(sorted(known))}"


def _described(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    shown = str(value).lower() if isinstance(value, bool) else repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}…"
