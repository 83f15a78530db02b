"""What somebody wrote, where there is room only for its first words: in a line, or on a button."""

from __future__ import annotations

from dialog.screen import UserText
from workshop.excerpts import shortened, telling

IN_LINE = 160
ON_BUTTON = 40


def excerpt(text: str, most: int = IN_LINE) -> UserText:
    """Give the first words of what somebody wrote, on one line."""
    return UserText(shortened(text, most))


def on_button(text: str, most: int = ON_BUTTON) -> UserText:
    """Give the most telling first words of what somebody wrote, for a button."""
    return UserText(telling(text, most))
