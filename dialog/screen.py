"""What a person is shown: words by id, buttons, perhaps a picture, for one audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Protocol, runtime_checkable

from dialog.buttons import Press


@dataclass(frozen=True, slots=True)
class UserText:
    """Mark words that somebody typed: escaped and isolated wherever they are shown."""

    text: str


@runtime_checkable
class Labels(Protocol):
    """Carry one label in several languages; the reader's is chosen when the text is rendered."""

    def in_(self, language: str) -> str:
        """Choose the label for a language, or the default language's."""
        ...


@dataclass(frozen=True, slots=True)
class Hour:
    """Show a local time of day (aware, already in the workshop's zone)."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """Show a date with its weekday."""

    on: date


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Insert ready-made plain text of ours that needs no translation (a code, a link)."""

    text: str


@dataclass(frozen=True, slots=True)
class Filled:
    """Fill the {names} of a label of the workshop file."""

    label: Labels
    args: Mapping[str, Argument]


@dataclass(frozen=True, slots=True)
class Words:
    """Name a text of the catalogue with its arguments."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """Join several words with a separator of the catalogue (`separator` is a text id) or line breaks."""

    parts: tuple[Words | UserText | Labels | Verbatim, ...]
    separator: str | None = None


Argument = str | int | float | UserText | Labels | Hour | Day | Verbatim | Filled | Words | Joined


def words(id_: str, /, **args: Argument) -> Words:
    """Name a text of the catalogue; Python's `_` in argument names stands for Fluent's `-`."""
    return Words(id_, {name.replace("_", "-"): value for name, value in args.items()})


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """Offer a choice: a press, or a link."""

    label: Words | Labels | UserText | Verbatim
    press: Press | None = None
    url: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """Show stored pictures by the hash of their content; several make an album."""

    blobs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """Hand over a stored file by the hash of its content."""

    blob: str
    file_name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Screen:
    """Show paragraphs of words (one blank line between them) and rows of buttons."""

    paragraphs: tuple[Words | Joined, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: Picture | None = None
    attachment: Attachment | None = None


def screen(*paragraphs: Words | Joined | None, rows: tuple[tuple[Button, ...], ...] = ()) -> Screen:
    """Make a text screen, leaving out the paragraphs that are None."""
    return Screen(paragraphs=tuple(p for p in paragraphs if p is not None), rows=rows)


def one_a_row(shown: Screen) -> Screen:
    """Lay every button on a row of its own: Telegram lays rows out from the left, in every language."""
    if all(len(row) == 1 for row in shown.rows):
        return shown
    return replace(shown, rows=tuple((button,) for row in shown.rows for button in row))


def column(*buttons: Button | None) -> tuple[tuple[Button, ...], ...]:
    """Lay buttons out one a row, leaving out the ones that are None."""
    return tuple((button,) for button in buttons if button is not None)
