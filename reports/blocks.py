"""The neutral pieces of a page: composed once, drawn by HTML, PDF and DOCX alike."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from datetime import datetime


class Style(Enum):
    """Say how a span looks."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"
    QUOTE = "quote"
    CHIP = "chip"
    ALERT = "alert"


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Hold a run of text; `rtl` is the direction of words a person typed, `colour` that of a chip."""

    text: str
    style: Style = Style.PLAIN
    rtl: bool | None = None
    colour: str = ""


Line: TypeAlias = tuple[Span, ...]


class Tone(Enum):
    """Say what a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """Open a section; level 1 to 3, `mark` is its number or letter, and `chip` a dimension's.

    `part` opens a part of the document, such as its annexes.
    """

    level: int
    text: str
    mark: str = ""
    chip: Span | None = None
    part: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Prose:
    """Hold a paragraph."""

    line: Line
    tone: Tone = Tone.BODY


@dataclass(frozen=True, kw_only=True, slots=True)
class Bullets:
    """Hold a list."""

    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """Head a column; `weight` is its share of the width, `numeric` centres it."""

    name: str
    weight: float = 1
    numeric: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Grid:
    """Hold a table; `dense` sets it small, `paired` prints two of its rows side by side.

    A row of a single cell is a band across the whole table: what stands under it belongs together.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Line, ...], ...]
    dense: bool = False
    title: str = ""
    paired: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """Show a picture with its title; `caption` says all of it in words and is the text alternative.

    `brief` stands under it for everybody, where the tables beside do not say the same already.
    """

    png: bytes
    title: str
    caption: str
    brief: str = ""

    @property
    def alternative(self) -> str:
        """Say in words what the picture shows, its title first."""
        return self.caption if self.caption.lstrip("\u200f").startswith(self.title) else f"{self.title} {self.caption}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """Set lines apart under a title."""

    title: str
    lines: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Hold a few lines under a title, with a quiet last one."""

    title: str
    lines: tuple[Line, ...]
    note: Line = ()
    chip: Span | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Cards:
    """Set cards side by side where there is room."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class KeyFigures:
    """Show a few numbers large, each with what it counts."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """Hold names with their values, one pair a line."""

    pairs: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Contents:
    """Stand for the table of contents."""

    title: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPage:
    """Start a new page."""


Block: TypeAlias = "Heading | Prose | Bullets | Grid | Figure | Panel | Cards | KeyFigures | Facts | Contents | NewPage"


class Paper(Enum):
    """Say on what a document is printed; the sixteen columns of a plan need A3."""

    PORTRAIT = "a4"
    LANDSCAPE = "a3-landscape"


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """Hold a composed document, ready to be drawn; `watermark` is empty once the report is final."""

    title: str
    subtitle: str
    kind: str
    language: str
    right_to_left: bool
    paper: Paper
    cover: tuple[tuple[str, str], ...]
    hosts: tuple[str, ...]
    colours: tuple[str, ...]
    watermark: str
    status: str
    running_head: str
    page_label: str
    theme_label: str
    dated: datetime
    description: str
    blocks: tuple[Block, ...]
    covered: bool = False


def plain(text: str) -> Line:
    """Make a line of plain words."""
    return (Span(text=text),)


def strong(text: str) -> Line:
    """Make a line of strong words."""
    return (Span(text=text, style=Style.STRONG),)


def muted(text: str) -> Line:
    """Make a line of quiet words."""
    return (Span(text=text, style=Style.MUTED),)


def code(text: str) -> Span:
    """Make a code such as S1-CONN-03, which always reads from the left."""
    return Span(text=text, style=Style.CODE, rtl=False)


def quote(text: str) -> Span:
    """Make a span of words a person typed, in their own direction."""
    return Span(text=text, style=Style.QUOTE, rtl=reads_from_the_right(text))


def reads_from_the_right(text: str) -> bool:
    """Tell the direction of a text from its first strong character."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"R", "AL", "L"}:
            return direction != "L"
    return False


def two_abreast(grid: Grid) -> Grid:
    """Put the rows of a table two by two side by side, between its bands."""
    rows: list[tuple[Line, ...]] = []
    waiting: tuple[Line, ...] = ()
    blank: tuple[Line, ...] = ((),) * len(grid.columns)
    for row in (*grid.rows, ()):
        if len(row) == len(grid.columns):
            rows, waiting = ([*rows, (*waiting, *row)], ()) if waiting else (rows, row)
            continue
        rows += [(*waiting, *blank)] if waiting else []
        rows += [row] if row else []
        waiting = ()
    return replace(grid, columns=grid.columns * 2, rows=tuple(rows))


def words(line: Line) -> str:
    """Give a line as bare text."""
    return "".join(span.text for span in line)
