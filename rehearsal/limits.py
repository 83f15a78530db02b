"""Hold the bot to Telegram's speed limits, counted in simulated time."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from rehearsal.chats import Chat
from rehearsal.record import SENDS, Json
from rehearsal.refusals import too_many_requests

EDITS = frozenset(
    {"editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup", "createForumTopic"}
)
LINKS = frozenset({"createChatInviteLink", "exportChatInviteLink"})
COUNTED = SENDS | EDITS | LINKS


@dataclass(frozen=True, kw_only=True, slots=True)
class LimitSettings:
    """Set the physics; `group_window` is a little under a minute, because arrivals jitter on the way."""

    enabled: bool = True
    private_per_second: float = 1.0
    private_burst: int = 5
    group_per_window: int = 20
    group_window: float = 59.0
    bulk_per_second: float = 30.0
    paid_per_second: float = 1000.0
    links_per_minute: int = 20


@dataclass(slots=True)
class _Bucket:
    """Refill at `rate` up to `burst`; one call may overdraw, the next then waits longer."""

    rate: float
    burst: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate

    def take(self, cost: int) -> None:
        self.level -= cost


@dataclass(slots=True)
class _Window:
    """Allow so many in any stretch of so many seconds."""

    limit: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return 0.0 if len(self.times) < self.limit else self.times[-self.limit] + self.seconds - now

    def take(self, now: float, cost: int) -> None:
        self.times.extend([now] * cost)


class Limits:
    """Count sends, edits and topic creation per chat, and sends over all chats."""

    def __init__(self, settings: LimitSettings | None = None) -> None:
        self.settings = settings or LimitSettings()
        self._private: dict[int, _Bucket] = {}
        self._groups: defaultdict[int, _Window] = defaultdict(self._window)
        self._links: defaultdict[int, _Window] = defaultdict(self._link_window)
        self._bulk = self._bucket(self.settings.bulk_per_second, self.settings.bulk_per_second)
        self._paid = self._bucket(self.settings.paid_per_second, self.settings.paid_per_second)

    def applies(self, method: str) -> bool:
        """Tell whether a method is counted at all."""
        return self.settings.enabled and method in COUNTED

    def check(self, method: str, chat: Chat, params: Json, now: float) -> None:
        """Refuse a counted call with 429 when it comes too early at simulated second `now`."""
        waiting = self._wait_in_chat(method, chat, now)
        if method in SENDS:
            waiting = max(waiting, self._bulk_for(params).wait(now))
        if waiting > 0:
            raise too_many_requests(max(1, math.ceil(waiting)))

    def take(self, method: str, chat: Chat, params: Json, now: float) -> None:
        """Count a call that passed the check."""
        cost = _cost(method, params)
        if method in SENDS:
            self._bulk_for(params).take(cost)
        if method in LINKS:
            self._links[chat.id].take(now, cost)
        elif chat.is_private:
            self._private[chat.id].take(cost)
        else:
            self._groups[chat.id].take(now, cost)

    def _bulk_for(self, params: Json) -> _Bucket:
        return self._paid if params.get("allow_paid_broadcast") else self._bulk

    def _wait_in_chat(self, method: str, chat: Chat, now: float) -> float:
        if method in LINKS:
            return self._links[chat.id].wait(now)
        if not chat.is_private:
            return self._groups[chat.id].wait(now)
        bucket = self._private.get(chat.id)
        if bucket is None:
            bucket = self._bucket(self.settings.private_per_second, self.settings.private_burst)
            self._private[chat.id] = bucket
        return bucket.wait(now)

    def _window(self) -> _Window:
        return _Window(self.settings.group_per_window, self.settings.group_window)

    def _link_window(self) -> _Window:
        return _Window(self.settings.links_per_minute, 60.0)

    @staticmethod
    def _bucket(rate: float, burst: float) -> _Bucket:
        return _Bucket(rate, burst, burst, 0.0)


def _cost(method: str, params: Json) -> int:
    if method == "sendMediaGroup":
        return len(params["media"])
    if method in {"copyMessages", "forwardMessages"}:
        return len(params["message_ids"])
    return 1
