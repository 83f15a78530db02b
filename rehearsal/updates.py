"""Queue updates for the bot: order, acknowledgement, expiry, long polls and their conflicts."""

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import timedelta

from rehearsal.clock import SimClock
from rehearsal.record import Json, Record, UpdateRecord
from rehearsal.refusals import Refusal

FIRST_UPDATE = 700_000_001
MESSAGE_LIFE = timedelta(hours=24)
CALLBACK_LIFE = timedelta(seconds=150)
ONLY_WHEN_ASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


class UpdateQueue:
    """Keep every update until the bot confirms it or its life ends, in simulated time."""

    def __init__(self, clock: SimClock, record: Record) -> None:
        self.waiting: deque[UpdateRecord] = deque()
        self.allowed: frozenset[str] | None = None
        self.webhook_url = ""
        self.on_add: Callable[[], None] = lambda: None
        self._clock = clock
        self._record = record
        self._next = FIRST_UPDATE
        self._poll: asyncio.Future[bool] | None = None
        clock.bot.has_pending = self.has_pending

    def has_pending(self) -> bool:
        """Tell whether something waits that the living bot has not been given."""
        if not self.waiting:
            return False
        return bool(self.webhook_url) or self.waiting[-1].update_id > self._clock.bot.handed_out

    def add(self, kind: str, content: Json, *, chat_id: int, person_id: int) -> UpdateRecord | None:
        """Queue an update, unless the bot did not ask for its kind."""
        if kind not in self.allowed if self.allowed is not None else kind in ONLY_WHEN_ASKED:
            return None
        update = UpdateRecord(
            update_id=self._next,
            kind=kind,
            payload={"update_id": self._next, kind: content},
            created=self._clock.now(),
            chat_id=chat_id,
            person_id=person_id,
        )
        self._next += 1
        self._record.updates.append(update)
        self.waiting.append(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
        self.on_add()
        return update

    def allow(self, kinds: list[str] | None) -> None:
        """Remember which kinds the bot wants; an empty list is the default set, None changes nothing."""
        if kinds is not None:
            self.allowed = frozenset(kinds) if kinds else None

    def drop_all(self) -> None:
        """Forget what waits, as `drop_pending_updates` asks."""
        self.acknowledge(self._next)

    def acknowledge(self, offset: int) -> None:
        """Confirm all updates below `offset`."""
        now = self._clock.now()
        while self.waiting and self.waiting[0].update_id < offset:
            self.waiting.popleft().acknowledged = now

    def confirm(self, update: UpdateRecord) -> None:
        """Confirm one update that a webhook took."""
        if update in self.waiting:
            self.waiting.remove(update)
            update.acknowledged = self._clock.now()

    def expire(self) -> None:
        """Drop what Telegram would no longer keep."""
        now = self._clock.now()
        if not self.waiting or now - self.waiting[0].created <= CALLBACK_LIFE:
            return
        for update in self.waiting:
            life = CALLBACK_LIFE if update.kind == "callback_query" else MESSAGE_LIFE
            if now - update.created > life:
                update.expired = now
        self.waiting = deque(update for update in self.waiting if update.expired is None)

    async def poll(self, *, offset: int, limit: int, seconds: float) -> list[Json]:
        """Answer getUpdates; a second poll ends the first one with 409."""
        if self.webhook_url:
            raise Refusal(409, WEBHOOK_ACTIVE)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(False)
        self._confirm(offset)
        if not self.waiting and seconds > 0:
            await self._wait(seconds)
        return self.hand_out(limit)

    def hand_out(self, limit: int) -> list[Json]:
        """Give the bot the oldest updates; they stay until confirmed."""
        now = self._clock.now()
        given = [self.waiting[index] for index in range(min(limit, len(self.waiting)))]
        for update in given:
            update.handed_out.append(now)
        if given:
            self._clock.bot.hand_out(given[-1].update_id)
        return [update.payload for update in given]

    def _confirm(self, offset: int) -> None:
        self.expire()
        if offset < 0:
            keep = max(0, len(self.waiting) + offset)
            offset = self.waiting[keep].update_id if self.waiting else 0
        self.acknowledge(offset)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        mine = self._poll = loop.create_future()
        timer = loop.call_later(seconds, _end_wait, mine)
        self._clock.end()
        try:
            if not await mine:
                raise Refusal(409, OTHER_POLLER)
        finally:
            timer.cancel()
            mine.cancel()
            self._clock.begin()
            if self._poll is mine:
                self._poll = None


def _end_wait(poll: asyncio.Future[bool]) -> None:
    if not poll.done():
        poll.set_result(True)
