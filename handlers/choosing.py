"""Choosing one of more answers than fit a phone: they come in pages, and after the last page the first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dialog.flow import Accept, Again, Answers, Chosen, Given, Taken, choice
from dialog.screen import Button, Labels, column, words

ROWS = 6  # rows of choices that leave place for the way back
MORE = "more"


def choices(
    options: Sequence[tuple[str, Labels]], answers: Answers, key: str, *extra: Button
) -> tuple[tuple[Button, ...], ...]:
    """Offer a page of (value, label) pairs, then the next page, then whatever else there is to choose."""
    page = page_of(len(options), answers, key, extra=len(extra))
    buttons = [choice(options[index][1], options[index][0]) for index in page]
    return column(*buttons, more_button() if len(buttons) < len(options) else None, *extra)


def taken_from(given: Given, answers: Answers, key: str, options: Collection[str]) -> Taken | None:
    """Take a chosen value or turn the page; None for anything else."""
    if isinstance(given, Chosen) and given.value == MORE:
        return Again(keep={f"{key}-page": int(answers.get(f"{key}-page", 0)) + 1})
    return Accept(given.value) if isinstance(given, Chosen) and given.value in options else None


def page_of(count: int, answers: Answers, key: str, *, extra: int) -> range:
    """Give which of so many options are on the current page, beside `extra` other buttons."""
    room = ROWS - extra
    if count <= room:
        return range(count)
    size = room - 1
    pages = -(-count // size)
    start = int(answers.get(f"{key}-page", 0)) % pages * size
    return range(start, min(start + size, count))


def more_button() -> Button:
    """Lead to the next page."""
    return choice(words("contribute-more-button"), MORE)
