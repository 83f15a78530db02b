"""Words cut into lines by measured width: balanced, bounded, and honest about what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reports.charts.bidi import ltr, rtl
from reports.charts.ink import drawable_text, text_width

ELLIPSIS = "…"


@dataclass(frozen=True, kw_only=True, slots=True)
class Style:
    """Set the size in pixels, the weight and the distance from line to line of a text."""

    size: int
    weight: int = 400
    leading: float = 1.2


@lru_cache(maxsize=2048)
def wrap(text: str, width: float, style: Style, most: int = 2, *, from_right: bool = False) -> tuple[str, ...]:
    """Cut a text into at most `most` lines no wider than `width`, balanced; what is left ends in "…"."""
    words = drawable_text(text).split(" ")
    lines = _greedy(words, width, style)
    if len(lines) > most:
        lines = _shortened(lines, width, style, most)
    elif len(lines) > 1:
        lines = _balanced(words, width, style, len(lines))
    kept = [line for line in lines if line]
    return tuple(rtl(line) for line in kept) if from_right else ltr([_fitted(line, width, style) for line in kept])


def measured(text: str, style: Style) -> float:
    """Measure one line in pixels."""
    return text_width(text, style.size, style.weight)


def fitting_style(text: str, width: float, style: Style, most: int, smallest: int) -> Style:
    """Return the style, smaller in even steps of 2 where the text would not fit `most` lines otherwise."""
    for size in range(style.size, smallest - 1, -2):
        smaller = Style(size=size, weight=style.weight, leading=style.leading)
        if len(_greedy(drawable_text(text).split(" "), width, smaller)) <= most:
            return smaller
    return Style(size=smallest, weight=style.weight, leading=style.leading)


def _greedy(words: list[str], width: float, style: Style) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if line and measured(longer, style) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def _balanced(words: list[str], width: float, style: Style, count: int) -> list[str]:
    """Narrow the column until one more line would be needed."""
    least, most = width / count * 0.8, width
    best = _greedy(words, width, style)
    while most - least > width / 40:
        middle = (least + most) / 2
        lines = _greedy(words, middle, style)
        if len(lines) <= count and all(measured(line, style) <= width for line in lines):
            best, most = lines, middle
        else:
            least = middle
    return best


def _shortened(lines: list[str], width: float, style: Style, most: int) -> list[str]:
    kept = lines[: most - 1]
    return [*kept, _fitted(" ".join(lines[most - 1 :]), width, style, cut=True)]


def _fitted(line: str, width: float, style: Style, *, cut: bool = False) -> str:
    """Take letters off the end of a line that is too wide, a whole word where one is near."""
    if not cut and measured(line, style) <= width:
        return line
    low, high = 1, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if measured(line[:middle].rstrip() + ELLIPSIS, style) <= width:
            low = middle
        else:
            high = middle - 1
    end = line[:low]
    if low < len(line) and " " in end[-14:] and line[low] != " ":
        end = end.rsplit(" ", 1)[0]
    return end.rstrip(" ,;:.،؛–-") + ELLIPSIS
