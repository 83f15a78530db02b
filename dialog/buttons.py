"""Typed button data in at most 64 bytes, so that an old button is known as old."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_BYTES = 64
_PART = re.compile(r"[A-Za-z0-9_.:-]*")
_TOO_LARGE = re.compile(r"-?\d{19,}")  # no row has such a number: somebody made the press up
_MOST = 2**63


class ButtonDataError(ValueError):
    """Button data must be plain ASCII parts and fit in 64 bytes: use shorter ids."""


@dataclass(frozen=True, slots=True)
class Press:
    """Say what a button does: an action, its arguments, and the draft and epoch it was drawn for."""

    action: str
    args: tuple[str, ...] = ()
    draft: int = 0
    epoch: int = 0


def press(action: str, *args: str | int, draft: int = 0, epoch: int = 0) -> Press:
    """Make a press whose arguments are written as text."""
    return Press(action, tuple(str(arg) for arg in args), draft, epoch)


def encode(data: Press) -> str:
    """Write a press as callback data: `action~draft~epoch~arg~…`."""
    parts = [data.action, _base36(data.draft), _base36(data.epoch), *data.args]
    if not all(_PART.fullmatch(part) for part in parts):
        raise ButtonDataError(f"button {data.action!r} carries characters outside [A-Za-z0-9_.:-]: {parts!r}")
    text = "~".join(parts)
    if len(text.encode()) > MAX_BYTES:
        raise ButtonDataError(f"button {data.action!r} needs {len(text)} bytes of {MAX_BYTES}: {text!r}")
    return text


def decode(text: str) -> Press | None:
    """Read callback data, or None for data that we never wrote in this format."""
    action, *rest = text.split("~")
    if len(rest) < 2 or not action or not all(_PART.fullmatch(part) for part in (action, *rest)):
        return None
    if any(_TOO_LARGE.fullmatch(part) for part in rest[2:]):
        return None
    try:
        draft, epoch = int(rest[0] or "0", 36), int(rest[1] or "0", 36)
    except ValueError:
        return None
    if not (0 <= draft < _MOST and 0 <= epoch < _MOST):
        return None
    return Press(action, tuple(rest[2:]), draft, epoch)


def _base36(number: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = digits[digit] + text
    return text or "0"
