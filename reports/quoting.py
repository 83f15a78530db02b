"""Words that may not be quoted: wherever a report or a chart would print them, what stands in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")
ALONE = 24  # characters: a shorter text is replaced only where it stands alone, for any sentence may hold "oui"


def without_quotes(thing: T, instead: Mapping[str, str]) -> T:
    """Replace texts in a report or a chart, however deep they stand; `instead` says what by, the longest first.

    A text that stands for itself is left whole, with whatever it holds.
    """
    return cast("T", _replaced(thing, instead)) if instead else thing


def _replaced(thing: Any, instead: Mapping[str, str]) -> Any:  # noqa: ANN401 (whatever a report is made of)
    match thing:
        case str():
            return _text(thing, instead)
        case tuple():
            return tuple(_replaced(each, instead) for each in thing)
        case Mapping():
            return {name: _replaced(each, instead) for name, each in thing.items()}
    if is_dataclass(thing) and not isinstance(thing, type):
        found = {field.name: getattr(thing, field.name) for field in fields(thing)}
        changed = {name: new for name, old in found.items() if (new := _replaced(old, instead)) != old}
        return replace(thing, **changed) if changed else thing
    return thing


def _text(text: str, instead: Mapping[str, str]) -> str:
    if text in instead:
        return instead[text]
    for words, other in instead.items():
        if len(words) >= ALONE and words in text:
            if words == other:  # somebody who may be quoted says it: what stands inside is theirs
                before, _, after = text.partition(words)
                return f"{_text(before, instead)}{words}{_text(after, instead)}"
            text = text.replace(words, other)
    return text
