"""Which inbox rows may be handled now: one lane per chat and per person, in order; one long paste is one text."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.inbox import InboxRow

PART = 2048  # clients cut a paste at 4096 units, or at the last space in the second half before it
WHOLE_PART = 4096
SECONDS_BETWEEN_PARTS = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Ready:
    """Hold the rows of one thing that happened: one row, or the parts of one long paste as one update."""

    rows: tuple[InboxRow, ...]
    content: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Lanes:
    """Hold what may be handled now, in order, and when the next held row may."""

    ready: tuple[Ready, ...]
    next_at: datetime | None


def may_continue(update: Mapping[str, Any]) -> bool:
    """Tell whether a message may be the beginning of a paste that the client cut into several."""
    text = update.get("message", {}).get("text", "")
    return len(text) > PART // 2 and _units(text) > PART


def sort_into_lanes(rows: Sequence[InboxRow], at: datetime) -> Lanes:
    """Find what may be handled now; a row that waits for the rest of its paste holds up its own lane only."""
    ready: list[Ready] = []
    taken: set[int] = set()
    held_chats: set[int] = set()
    held_people: set[int] = set()
    next_at: datetime | None = None
    for index, row in enumerate(rows):
        if row.id in taken:
            continue
        waits = row.chat_id in held_chats or row.user_id in held_people
        found = None if waits else _gather(row, rows[index + 1 :], at)
        if found is not None:
            ready.append(found)
            taken.update(part.id for part in found.rows)
            continue
        _hold(row, held_chats, held_people)
        if not waits and row.not_before is not None:
            next_at = row.not_before if next_at is None else min(next_at, row.not_before)
    return Lanes(ready=tuple(ready), next_at=next_at)


def _hold(row: InboxRow, chats: set[int], people: set[int]) -> None:
    if row.chat_id is not None:
        chats.add(row.chat_id)
    if row.user_id is not None:
        people.add(row.user_id)


def _gather(row: InboxRow, later: Sequence[InboxRow], at: datetime) -> Ready | None:
    """Take a row with the parts that follow it; None while more parts may come."""
    content = json.loads(row.raw)
    if row.not_before is None:
        return Ready(rows=(row,), content=content)
    parts, texts, last = [row], [content["message"]["text"]], content["message"]
    for follower in later:
        if follower.user_id != row.user_id and follower.chat_id != row.chat_id:
            continue
        message = json.loads(follower.raw).get("message", {})
        if not _continues(last, message):
            return _joined(parts, texts, content)
        parts.append(follower)
        texts.append(message["text"])
        last = message
        if follower.not_before is None:
            return _joined(parts, texts, content)
    waits_until = parts[-1].not_before
    assert waits_until is not None
    return _joined(parts, texts, content) if at >= waits_until else None


def _continues(last: Mapping[str, Any], message: Mapping[str, Any]) -> bool:
    return (
        "text" in message
        and "forward_origin" not in message
        and message["message_id"] == last["message_id"] + 1
        and message["chat"]["id"] == last["chat"]["id"]
        and message.get("from", {}).get("id") == last.get("from", {}).get("id")
        and message["date"] - last["date"] <= SECONDS_BETWEEN_PARTS
    )


def _joined(parts: Sequence[InboxRow], texts: Sequence[str], content: Mapping[str, Any]) -> Ready:
    """Put the parts together; where the client cut at a space, it left that space out."""
    text = texts[0]
    for before, after in itertools.pairwise(texts):
        text += after if _units(before) >= WHOLE_PART else f" {after}"
    return Ready(rows=tuple(parts), content={**content, "message": {**content["message"], "text": text}})


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
