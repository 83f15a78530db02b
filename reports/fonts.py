"""The fonts that print: one family for three languages, a fallback for other scripts, and what neither can draw."""

from __future__ import annotations

import base64
import importlib.util
import io
import unicodedata
from functools import lru_cache
from pathlib import Path

import fontpkg_ibm_plex_sans_arabic
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types

KEPT = frozenset("\n\t\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069")
UNDRAWABLE = "□"


def family_folder() -> Path:
    """Find the folder of our family."""
    return Path(fontpkg_ibm_plex_sans_arabic.ROOT) / "files"


def font_folders() -> tuple[Path, ...]:
    """Find the folders of our family and of its fallback."""
    return (family_folder(), fallback_folder())


def fallback_folder() -> Path:
    """Find the folder of DejaVu, which Matplotlib ships, without importing it."""
    found = importlib.util.find_spec("matplotlib")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"


@lru_cache(maxsize=1)
def drawable() -> frozenset[int]:
    """Read which characters our fonts can draw; controls and private ones, which tagged PDF forbids, are left out."""
    covered: set[int] = set()
    for path in (family_folder() / "IBMPlexSansArabic-Regular.ttf", fallback_folder() / "DejaVuSans.ttf"):
        with TTFont(path, lazy=True) as font:
            covered |= set(font.getBestCmap())
    return frozenset(one for one in covered if unicodedata.category(chr(one))[0] != "C")


def printable(text: str) -> str:
    """Drop pictograms no font of ours has, and show any other unknown character as a box."""
    if all(ord(character) in drawable() or character in KEPT for character in text):
        return text
    return "".join(shown(character) for character in unicodedata.normalize("NFC", text))


def shown(character: str) -> str:
    """Give what is printed for one character."""
    if ord(character) in drawable() or character in KEPT:
        return character
    if character == "\u202f":
        return "\u00a0"
    category = unicodedata.category(character)
    return "" if category[0] in "CM" or category in {"So", "Sk"} else UNDRAWABLE


@lru_cache(maxsize=4)
def web_font(weight: str) -> str:
    """Encode a weight of the family as a WOFF data address, so that a page carries its own letters."""
    packed = io.BytesIO()
    with TTFont(family_folder() / f"IBMPlexSansArabic-{weight}.ttf") as font:
        font.flavor = "woff"
        font.save(packed)
    return "data:font/woff;base64," + base64.b64encode(packed.getvalue()).decode()
