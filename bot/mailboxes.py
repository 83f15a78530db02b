"""What waits to be sent, chat by chat: the most urgent first, one under way per chat, the newest of a key only."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.pacing import Pacing
from bot.rules import ANSWER, Budget, cost_of
from storage.outbox import OutboxRow


@dataclass(slots=True)
class _Mailbox:
    """Hold the rows of one chat, and until when it is left alone."""

    rows: list[tuple[int, int, OutboxRow]] = field(default_factory=list)
    not_before: datetime | None = None


class Mailboxes:
    """Hand out what may be sent now, and say when there will be more."""

    def __init__(self, pacing: Pacing) -> None:
        self._pacing = pacing
        self._boxes: dict[int, _Mailbox] = {}
        self._newest: dict[str, int] = {}
        self._flying: set[int] = set()
        self._paid: list[tuple[int, int, int]] = []  # (priority, row, box) that count against everybody's pace
        self._free: list[tuple[int, int, int]] = []
        self._later: list[tuple[datetime, int]] = []

    def __len__(self) -> int:
        return sum(len(box.rows) for box in self._boxes.values())

    def put(self, row: OutboxRow, now: datetime) -> None:
        """Add a row; an older one of its coalescing key will not be handed out."""
        if row.coalesce is not None:
            if self._newest.get(row.coalesce, 0) > row.id:
                return
            self._newest[row.coalesce] = row.id
        key = _box_of(row)
        box = self._boxes.setdefault(key, _Mailbox())
        heapq.heappush(box.rows, (row.priority, row.id, row))
        if row.not_before is not None:
            box.not_before = row.not_before if box.not_before is None else max(box.not_before, row.not_before)
        self._offer(key, now)

    def take(self, now: datetime, room: int) -> list[OutboxRow]:
        """Hand out what may be sent now, at most one of each chat and `room` in all; answers to taps always."""
        while self._later and self._later[0][0] <= now:
            self._offer(heapq.heappop(self._later)[1], now)
        taken: list[OutboxRow] = []
        for heap in (self._free, self._paid):
            while heap and (room > len(taken) or self._is_answer(heap[0])):
                row = self._head(heap[0])
                if row is None:
                    heapq.heappop(heap)
                elif self._pacing.everybody_ready_at(cost_of(row), now) > now and row.method != ANSWER:
                    break
                else:
                    heapq.heappop(heap)
                    self._let_fly(row, now)
                    taken.append(row)
        return taken

    def next_at(self, now: datetime) -> datetime | None:
        """Say when the next row may be sent, None when nothing waits for a time."""
        times = [self._later[0][0]] if self._later else []
        for heap in (self._free, self._paid):
            row = self._head(heap[0]) if heap else None
            if row is not None:
                times.append(self._pacing.everybody_ready_at(cost_of(row), now))
        return min(times, default=None)

    def land(self, row: OutboxRow, now: datetime) -> None:
        """Note that a row is no longer under way: its chat may be given the next one."""
        key = _box_of(row)
        self._flying.discard(key)
        if row.coalesce is not None and self._newest.get(row.coalesce) == row.id:
            del self._newest[row.coalesce]
        if not self._boxes[key].rows:
            del self._boxes[key]
        else:
            self._offer(key, now)

    def put_back(self, row: OutboxRow, not_before: datetime | None, now: datetime) -> None:
        """Take a row back that could not be sent, to be tried again."""
        self.land(row, now)
        self.put(replace(row, attempts=row.attempts + 1, not_before=not_before), now)

    def drop(self, chat_id: int) -> None:
        """Forget what waits for a chat."""
        box = self._boxes.get(chat_id)
        if box is not None:
            box.rows.clear()

    def release(self, now: datetime) -> None:
        """Let everything that waits for Telegram to answer again go now."""
        for key, box in self._boxes.items():
            if box.not_before is not None:
                box.not_before = None
                self._offer(key, now)

    def move(self, old: int, new: int, now: datetime) -> None:
        """Let what waits for a chat wait for its new number."""
        box = self._boxes.get(old)
        rows: Iterable[OutboxRow] = [row for _, _, row in sorted(box.rows, key=lambda entry: entry[:2])] if box else ()
        self.drop(old)
        for row in rows:
            coalesce = row.coalesce and row.coalesce.replace(f"card:{old}:", f"card:{new}:")
            self.put(replace(row, chat_id=new, coalesce=coalesce), now)

    def _offer(self, key: int, now: datetime) -> None:
        """Say that a chat's most urgent row may be sent, now or at a time."""
        box = self._boxes.get(key)
        if box is None or key in self._flying:
            return
        self._skip_replaced(box)
        if not box.rows:
            return
        priority, number, row = box.rows[0]
        cost = cost_of(row)
        at = now if row.chat_id is None else self._pacing.chat_ready_at(row.chat_id, cost, now)
        if box.not_before is not None:
            at = max(at, box.not_before)
        if at > now:
            heapq.heappush(self._later, (at, key))
            return
        box.not_before = None
        heapq.heappush(self._paid if cost.budget is Budget.SEND else self._free, (priority, number, key))

    def _skip_replaced(self, box: _Mailbox) -> None:
        while box.rows:
            row = box.rows[0][2]
            if row.coalesce is None or self._newest.get(row.coalesce, row.id) == row.id:
                return
            heapq.heappop(box.rows)

    def _head(self, entry: tuple[int, int, int]) -> OutboxRow | None:
        """Find the row of an entry, if it is still its chat's most urgent one."""
        _, number, key = entry
        box = self._boxes.get(key)
        if box is None or key in self._flying or not box.rows or box.rows[0][1] != number:
            return None
        return box.rows[0][2]

    def _let_fly(self, row: OutboxRow, now: datetime) -> None:
        key = _box_of(row)
        heapq.heappop(self._boxes[key].rows)
        self._flying.add(key)
        if row.chat_id is not None:
            self._pacing.take(row.chat_id, cost_of(row), now)

    def _is_answer(self, entry: tuple[int, int, int]) -> bool:
        row = self._head(entry)
        return row is None or row.method == ANSWER


def _box_of(row: OutboxRow) -> int:
    """Give each call that belongs to no chat a box of its own (no chat has such a number)."""
    return row.chat_id if row.chat_id is not None else (1 << 60) + row.id
