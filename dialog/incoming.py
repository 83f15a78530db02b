"""What reaches a handler: one thing that happened, wherever it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class ChatKind(StrEnum):
    """Tell private chats from the ones people share."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


@dataclass(frozen=True, kw_only=True, slots=True)
class Chat:
    """Name the chat in which something happened."""

    id: int
    kind: ChatKind
    title: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """Name the Telegram account that acted, with the language its client shows."""

    user_id: int
    name: str
    language: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """Open the bot, perhaps with the payload of a deep link (unchecked text)."""

    payload: str
    message_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """Say `/name arguments`; `name` is lower case and without its slash."""

    name: str
    arguments: str
    message_id: int
    reply_to: int | None = None
    reply_text: str | None = None
    reply_author: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """Write a message; `forwarded` says that the words come from another chat."""

    text: str
    message_id: int
    reply_to: int | None = None
    forwarded: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Edited:
    """Change a message that was sent before."""

    text: str
    message_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """Tap an inline button; `data` is what the button carried, not yet trusted."""

    data: str
    message_id: int
    query_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Media:
    """Send something that is not text; `kind` is Telegram's word (photo, voice, location, …)."""

    kind: str
    message_id: int
    file_id: str | None = None
    file_name: str | None = None
    caption: str = ""
    seconds: int | None = None
    album: str | None = None
    forwarded: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class JoinRequest:
    """Ask to enter a group chat; the bot may write to `user_chat_id` for five minutes."""

    user_chat_id: int
    invite_link: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Membership:
    """Change somebody's standing in a chat; `user_id` is the one whose standing changed."""

    user_id: int
    is_me: bool
    before: str
    after: str
    can_post: bool = False
    can_invite: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Migrated:
    """Turn a group into a supergroup: from now on it has another id."""

    new_chat_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class TimerDue:
    """Reach the time of a timer; `late` says that it fired well after its time."""

    timer_id: int
    kind: str
    subject: str
    seq: int
    due_at: datetime
    late: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class JobDone:
    """Finish long work: `result` as the job returned it, or `error`."""

    job_id: int
    kind: str
    payload: Mapping[str, Any]
    result: Mapping[str, Any] | None
    error: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class JobUnderWay:
    """Come a step further with long work that somebody waits for; `share` is between 0 and 1."""

    kind: str
    payload: Mapping[str, Any]
    share: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """Give an order on the organizer's command line."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ignored:
    """Stand for an update that wants no answer (service messages, other bots' commands)."""

    reason: str


Action = (
    Start
    | Command
    | Text
    | Edited
    | Press
    | Media
    | JoinRequest
    | Membership
    | Migrated
    | TimerDue
    | JobDone
    | JobUnderWay
    | Order
    | Ignored
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Incoming:
    """Say who did what, where and when: `sent_at` by Telegram's clock, `received_at` by ours (both UTC)."""

    id: int
    sent_at: datetime
    received_at: datetime
    action: Action
    chat: Chat | None = None
    account: Account | None = None
