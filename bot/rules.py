"""What Telegram's answers mean for a row of the outbox, and what is done when nobody knows: all of it in one place."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum

from storage.outbox import OutboxRow

UNCERTAIN_ATTEMPTS = 5
BROKEN_ATTEMPTS = 12
LONGEST_PAUSE = 30.0
LONGEST_ANSWER_PAUSE = 1.0
ANSWER = "answerCallbackQuery"
_NEW_MESSAGE = ("send", "copyMessage", "forwardMessage")
_NOT_MESSAGES = frozenset({"sendChatAction"})
_EDITS = frozenset(
    {"editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup", "createForumTopic"}
)
_LINKS = frozenset({"createChatInviteLink", "exportChatInviteLink"})
_DONE = (
    "message is not modified",
    "query is too old",
    "query id is invalid",
    "message to delete not found",
    "message can't be deleted",
    "message to unpin not found",
    "user_already_participant",
    "hide_requester_missing",
)
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "there is no media in the message to edit",
    "message_id_invalid",
)
_UNREACHABLE = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")
_BAD_MARKUP = ("can't parse entities", "can't parse caption entities")
_BAD_FILE = ("wrong file identifier", "wrong remote file", "wrong file_id", "file reference")


class Meaning(Enum):
    """Say what a refusal (400 or 403) means."""

    DONE = "it is as it should be"
    GONE = "the message to edit is not there: send it anew"
    UNREACHABLE = "the person or chat cannot be reached"
    MARKUP = "the markup was refused: send it without"
    FILE = "Telegram has forgotten the file: upload it again"
    WRONG = "the call is wrong: give it up"


class Budget(Enum):
    """Say which of Telegram's limits a call counts against."""

    FREE = "none"
    EDIT = "its chat's"
    SEND = "its chat's and everybody's"
    LINK = "its chat's links"


class Doubt(Enum):
    """Say what is done with a message of which nobody knows whether it arrived."""

    REPEAT = "send it once more"
    ASK = "wait for the organizer's tap"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cost:
    """Say what a call counts as, and how often."""

    budget: Budget
    count: int = 1


def is_new_message(method: str) -> bool:
    """Tell a call that must not happen twice from one that may be repeated freely."""
    return method.startswith(_NEW_MESSAGE) and method not in _NOT_MESSAGES


def cost_of(row: OutboxRow) -> Cost:
    """Say what sending a row costs."""
    if row.chat_id is None:
        return Cost(budget=Budget.FREE)
    if row.method == "sendMediaGroup":
        return Cost(budget=Budget.SEND, count=row.payload.count('"media":"'))
    if is_new_message(row.method):
        return Cost(budget=Budget.SEND)
    if row.method in _LINKS:
        return Cost(budget=Budget.LINK)
    return Cost(budget=Budget.EDIT if row.method in _EDITS else Budget.FREE)


def in_doubt(row: OutboxRow) -> Doubt:
    """Decide on a message of which nobody knows whether it arrived.

    What may be repeated is repeated. A person is better told twice than not at all; a channel or a group, where
    everybody sees the double, waits for the organizer.
    """
    if not is_new_message(row.method):
        return Doubt.REPEAT
    private = row.chat_id is not None and row.chat_id > 0
    return Doubt.REPEAT if private and row.attempts <= UNCERTAIN_ATTEMPTS else Doubt.ASK


def meaning_of(refusal: str) -> Meaning:
    """Say what the words of a 400 mean."""
    words = refusal.lower()
    for phrases, meaning in (
        (_DONE, Meaning.DONE),
        (_GONE, Meaning.GONE),
        (_UNREACHABLE, Meaning.UNREACHABLE),
        (_BAD_MARKUP, Meaning.MARKUP),
        (_BAD_FILE, Meaning.FILE),
    ):
        if any(phrase in words for phrase in phrases):
            return meaning
    return Meaning.WRONG


def standing_after(refusal: str) -> str:
    """Name the standing that the words of a 403 reveal, as Telegram's memberships do."""
    return "kicked" if "blocked" in refusal.lower() or "kicked" in refusal.lower() else "left"


def pause_after(attempts: int, *, longest: float = LONGEST_PAUSE) -> float:
    """Give the seconds to wait before the next attempt, doubling from half a second."""
    return min(longest, 0.5 * 2.0 ** min(attempts, 10))


def longest_pause(row: OutboxRow) -> float:
    """Say how long a row may be left alone: the answer to a tap is worth nothing after a few seconds."""
    return LONGEST_ANSWER_PAUSE if row.method == ANSWER else LONGEST_PAUSE


def fingerprint(payload: str) -> str:
    """Name what a card shows, so that the same is not shown again."""
    return hashlib.blake2b(payload.encode(), digest_size=16).hexdigest()
