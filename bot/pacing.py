"""Telegram's speed limits as arithmetic: when a chat, and when the whole bot, may be given the next message."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.config import SendingSettings
from bot.rules import Budget, Cost

MINUTE = timedelta(seconds=60)
SEVERAL_CHATS = 3
REMEMBER = timedelta(seconds=5)
BEAT = timedelta(milliseconds=200)


def on_beat(at: datetime) -> datetime:
    """Round a time up to the next beat: what waits for its pace goes a few at a time, with one commit for all."""
    late = timedelta(microseconds=at.microsecond) % BEAT
    return at + BEAT - late if late else at


@dataclass(slots=True)
class Bucket:
    """Refill at `rate` a second up to `burst`; a message takes one, and may leave a debt."""

    rate: float
    burst: float
    level: float
    at: datetime

    def ready_at(self, now: datetime) -> datetime:
        """Say when the next one may go."""
        self._refill(now)
        return now if self.level >= 1 else now + timedelta(seconds=(1 - self.level) / self.rate)

    def take(self, now: datetime, count: int) -> None:
        """Count what has gone."""
        self._refill(now)
        self.level -= count

    def _refill(self, now: datetime) -> None:
        gone = max(0.0, (now - self.at).total_seconds())
        self.level = min(self.burst, self.level + gone * self.rate)
        self.at = max(now, self.at)


@dataclass(slots=True)
class Window:
    """Allow so many in any minute."""

    limit: int
    times: deque[datetime] = field(default_factory=deque)

    def ready_at(self, now: datetime) -> datetime:
        """Say when the next one may go."""
        while self.times and self.times[0] <= now - MINUTE:
            self.times.popleft()
        return now if len(self.times) < self.limit else self.times[-self.limit] + MINUTE

    def take(self, now: datetime, count: int) -> None:
        """Count what has gone."""
        self.times.extend([now] * count)


class Pacing:
    """Keep the pace of each chat and of everybody together, and the pauses Telegram asked for."""

    def __init__(self, settings: SendingSettings, now: datetime) -> None:
        self._settings = settings
        self._bulk = Bucket(settings.bulk_per_second, settings.bulk_burst, settings.bulk_burst, now)
        self._chats: dict[int, Bucket | Window] = {}
        self._links: dict[int, Window] = {}
        self._pauses: dict[int, datetime] = {}
        self._refused: deque[tuple[datetime, int]] = deque()
        self._halt = now

    def chat_ready_at(self, chat_id: int, cost: Cost, now: datetime) -> datetime:
        """Say when a chat may be given its next message."""
        earliest = max(now, self._pauses.get(chat_id, now))
        match cost.budget:
            case Budget.FREE:
                return earliest
            case Budget.LINK:
                return max(earliest, self._link_window(chat_id).ready_at(now))
        return max(earliest, self._chat(chat_id, now).ready_at(now))

    def everybody_ready_at(self, cost: Cost, now: datetime) -> datetime:
        """Say when the next message to anybody may go."""
        if cost.budget is Budget.SEND:
            return max(self._halt, self._bulk.ready_at(now))
        return max(now, self._halt)

    def take(self, chat_id: int, cost: Cost, now: datetime) -> None:
        """Count a call that goes out now."""
        if cost.budget is Budget.LINK:
            self._link_window(chat_id).take(now, cost.count)
        elif cost.budget is not Budget.FREE:
            self._chat(chat_id, now).take(now, cost.count)
        if cost.budget is Budget.SEND:
            self._bulk.take(now, cost.count)

    def pause(self, chat_id: int, until: datetime) -> None:
        """Leave a chat alone for a while, after a broken line."""
        self._pauses[chat_id] = max(until, self._pauses.get(chat_id, until))

    def refused(self, chat_id: int, until: datetime, now: datetime) -> None:
        """Leave a chat alone after a 429; when several chats are refused at once, leave everybody alone."""
        self.pause(chat_id, until)
        self._refused.append((now, chat_id))
        while self._refused and self._refused[0][0] < now - REMEMBER:
            self._refused.popleft()
        if len({chat for _, chat in self._refused}) >= SEVERAL_CHATS:
            self._halt = max(self._halt, until)

    def halt(self, until: datetime) -> None:
        """Leave everybody alone for a while: Telegram does not answer."""
        self._halt = max(self._halt, until)

    def resume(self, now: datetime) -> None:
        """Take back a halt: Telegram answers again."""
        self._halt = now

    def forget(self, now: datetime) -> None:
        """Drop what no longer limits anything."""
        self._pauses = {chat: until for chat, until in self._pauses.items() if until > now}
        self._chats = {chat: pace for chat, pace in self._chats.items() if not _is_full(pace, now)}

    def _chat(self, chat_id: int, now: datetime) -> Bucket | Window:
        pace = self._chats.get(chat_id)
        if pace is None:
            settings = self._settings
            if chat_id > 0:
                pace = Bucket(settings.private_per_second, settings.private_burst, settings.private_burst, now)
            else:
                pace = Window(settings.group_per_minute)
            self._chats[chat_id] = pace
        return pace

    def _link_window(self, chat_id: int) -> Window:
        return self._links.setdefault(chat_id, Window(self._settings.links_per_minute))


def _is_full(pace: Bucket | Window, now: datetime) -> bool:
    if isinstance(pace, Window):
        return pace.ready_at(now) <= now and not pace.times
    pace.ready_at(now)
    return pace.level >= pace.burst
