"""Write down everything that passes the embedded Bot API, for the audit."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Json = dict[str, Any]

SENDS = frozenset(
    {"forwardMessage", "forwardMessages", "copyMessage", "copyMessages"}
    | {f"send{kind}" for kind in ("Message", "Photo", "LivePhoto", "Audio", "Document", "Video", "Animation")}
    | {f"send{kind}" for kind in ("Voice", "VideoNote", "PaidMedia", "MediaGroup", "Location", "Venue", "Contact")}
    | {f"send{kind}" for kind in ("Poll", "Checklist", "Dice", "Sticker", "RichMessage", "Invoice", "Game")}
)


@dataclass(kw_only=True, slots=True)
class Call:
    """Keep one call of the bot; `error_code` is 200 when it was granted, 0 when the reply never left."""

    number: int
    method: str
    params: Json
    received: datetime
    answered: datetime | None = None
    error_code: int = 0
    description: str = ""
    result: object = None
    fault: str = ""
    effect: bool = False


@dataclass(kw_only=True, slots=True, eq=False)
class UpdateRecord:
    """Keep one update on its way to the bot."""

    update_id: int
    kind: str
    payload: Json
    created: datetime
    chat_id: int
    person_id: int
    handed_out: list[datetime] = field(default_factory=list)
    acknowledged: datetime | None = None
    expired: datetime | None = None


@dataclass(kw_only=True, slots=True)
class CallbackRecord:
    """Keep one tap: `answered` is when the bot answered it in time, `refused` when it tried in vain."""

    query_id: str
    person_id: int
    chat_id: int
    message_id: int
    label: str
    pressed: datetime
    answered: datetime | None = None
    text: str = ""
    alert: bool = False
    refused: list[datetime] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class ApiViolation:
    """Name one thing the bot asked for that the Bot API does not offer."""

    at: datetime
    call: int
    method: str
    reason: str


@dataclass(kw_only=True, slots=True)
class MessageRecord:
    """Keep one message with every version of it; `call` is 0 when a person wrote it."""

    chat_id: int
    message_id: int
    sent: datetime
    call: int
    author_id: int
    payload: Json
    keyboard: Json | None = None
    deleted: datetime | None = None
    versions: list[tuple[datetime, int, Json]] = field(default_factory=list)


class Record:
    """Collect calls, updates, taps, messages and violations in the order they happened."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.updates: list[UpdateRecord] = []
        self.callbacks: dict[str, CallbackRecord] = {}
        self.messages: list[MessageRecord] = []
        self.violations: list[ApiViolation] = []

    def open_call(self, method: str, params: Json, at: datetime) -> Call:
        """Give a number to a call that has just arrived."""
        call = Call(number=len(self.calls) + 1, method=method, params=params, received=at)
        self.calls.append(call)
        return call

    def violate(self, call: Call, reason: str) -> None:
        """Note that a call breaks the Bot API's facts or limits."""
        at = call.received
        self.violations.append(ApiViolation(at=at, call=call.number, method=call.method, reason=reason))

    def http_429(self, *, injected: bool = False) -> int:
        """Count the refusals for speed: those of the physics, or those injected on purpose."""
        return sum(call.error_code == 429 and (call.fault == "429") is injected for call in self.calls)

    def resets_after_effect(self) -> int:
        """Count new messages that were delivered while their reply was cut off on purpose."""
        return sum(c.fault == "reset_after" and c.effect and c.method in SENDS for c in self.calls)

    def unanswered_taps(self) -> list[CallbackRecord]:
        """List the taps that never got an answer in time."""
        return [tap for tap in self.callbacks.values() if tap.answered is None]

    def calls_by_method(self) -> Counter[str]:
        """Count the calls of each method."""
        return Counter(call.method for call in self.calls)
