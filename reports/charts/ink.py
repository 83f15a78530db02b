"""Lines of text turned into ink: what can be drawn, how wide a line is, and its coverage as a mask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from threading import RLock
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.font_manager import get_font
from matplotlib.ft2font import LoadFlags

from reports.fonts import fallback_folder, family_folder, printable

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font
    from numpy.typing import NDArray

_WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
_CONTROLS = frozenset("\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
_SPACES = str.maketrans({"\u202f": "\u00a0", "\n": " ", "\t": " "})
_MEASURED_AT = 64  # without hinting, widths grow evenly with the size
_LOCK = RLock()  # a font holds the line it shaped last: shaping and reading it back are one step


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Hold one line as a coverage mask; `descent` is the part of its height under the baseline."""

    mask: NDArray[np.uint8]
    descent: int


@lru_cache(maxsize=4096)
def drawable_text(text: str) -> str:
    """Return the text without what no font of ours can draw, its spaces made plain and single."""
    return " ".join(word for word in printable(text.translate(_SPACES)).split(" ") if word)


def text_width(text: str, size: int, weight: int) -> float:
    """Measure one line in pixels, from its words shaped once: lines are tried out in many cuts and sizes."""
    words = text.split(" ")
    spaces = _word_width("\u00a0", weight) * (len(words) - 1)
    return (spaces + sum(_word_width(word, weight) for word in words)) * size / _MEASURED_AT


@lru_cache(maxsize=1024)
def line_ink(text: str, size: int, weight: int) -> Ink:
    """Shape one line (matplotlib's own HarfBuzz and bidi) and render its coverage."""
    with _LOCK:
        font = _shaped(text, size, weight)
        descent = ceil(font.get_descent() / 64)
        font.draw_glyphs_to_bitmap(antialiased=True)
        return Ink(np.asarray(font.get_image()), descent)


def load_fonts() -> None:
    """Open every weight once, so that the first picture does not wait for the disk."""
    printable("\U0001f9ed")
    for weight in _WEIGHTS:
        text_width("ا0A", 26, weight)


def forget_lines() -> None:
    """Empty the caches of measured and drawn lines."""
    for cache in (drawable_text, _word_width, line_ink):
        cache.cache_clear()


@lru_cache(maxsize=8192)
def _word_width(word: str, weight: int) -> float:
    with _LOCK:
        return float(_shaped(word, _MEASURED_AT, weight).get_width_height()[0]) / 64


def _shaped(text: str, size: int, weight: int) -> FT2Font:
    font = get_font(_font_files(weight, fallback=not _covered().issuperset(text)))
    font.set_size(size, 72)
    font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
    return font


@lru_cache(maxsize=8)
def _font_files(weight: int, *, fallback: bool) -> tuple[str, ...]:
    own = str(family_folder() / f"IBMPlexSansArabic-{_WEIGHTS[weight]}.ttf")
    return (own, str(fallback_folder() / "DejaVuSans.ttf")) if fallback else (own,)


@lru_cache(maxsize=1)
def _covered() -> frozenset[str]:
    family = get_font([str(family_folder() / "IBMPlexSansArabic-Regular.ttf")])
    return frozenset(map(chr, family.get_charmap())) | _CONTROLS
