"""What a handler wants sent: to whom, in which language, how urgently; the outbox makes it durable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

from dialog.screen import Screen, Words


class Priority(IntEnum):
    """Order what waits in the outbox: lower goes first."""

    TAP = 0
    REPLY = 1
    PHASE = 2
    PICTURE = 3
    BROADCAST = 4


class How(StrEnum):
    """Say how a screen reaches its chat."""

    NEW = "new"  # a message of its own
    EDIT = "edit"  # in place of the message `message_id`
    CARD = "card"  # in place of the card `card` of this chat, sent (and pinned) if there is none yet
    CONSOLE = "console"  # back to the command line that gave the order


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """Bring a screen to a chat.

    `coalesce`: a queued row with the same key is replaced by this one (live boards, cards).
    `renew`: a card is sent anew at the bottom of the chat and its old message deleted.
    `budget`: what this message counts as in the reader's daily budget; None for answers to an own action.
    """

    chat_id: int
    language: str
    screen: Screen
    how: How = How.NEW
    message_id: int | None = None
    card: str | None = None
    pin: bool = False
    renew: bool = False
    priority: Priority = Priority.REPLY
    budget: str | None = None
    coalesce: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Toast:
    """Answer a press in words that fade (at most 200 characters), or as an alert to dismiss."""

    query_id: str
    language: str
    text: Words | None = None
    alert: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Call:
    """Ask Telegram for something that is not a screen (a reaction, an invite link, a right).

    Words anywhere in `params` are written in `language`, without markup.
    `then`: when set, the result comes back through the inbox as JobDone of this kind, `payload` with it.
    """

    method: str
    params: Mapping[str, Any]
    language: str = "en"
    chat_id: int | None = None
    priority: Priority = Priority.REPLY
    then: str | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """Ask for long work outside the transaction; its result comes back through the inbox as JobDone."""

    kind: str
    payload: Mapping[str, Any]


Outgoing = Delivery | Toast | Call | Work
