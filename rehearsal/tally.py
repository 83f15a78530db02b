"""Count what the simulated people met: what was offered or not, how long they waited, how many taps a task took."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """Say why somebody typed a text: only words of one's own must be found again in the export."""

    WORDS = "words"
    COMMAND = "command"
    ANSWER = "answer"
    REFUSABLE = "refusable"


@dataclass(kw_only=True, slots=True)
class Task:
    """Count the taps, texts and messages of one person doing one thing."""

    name: str
    taps: int = 0
    texts: int = 0
    messages: int = 0
    done: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Receipt:
    """Note that a person read a receipt with this code."""

    code: str
    person: str
    at: datetime


@dataclass(kw_only=True, slots=True)
class Tally:
    """Collect the counts of one rehearsal; times are wall milliseconds."""

    not_offered: Counter[str] = field(default_factory=Counter)
    no_reply: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    events: list[tuple[datetime, str]] = field(default_factory=list)
    tap_ms: list[float] = field(default_factory=list)
    reply_ms: list[float] = field(default_factory=list)
    tasks: dict[str, list[Task]] = field(default_factory=lambda: defaultdict(list))
    purposes: dict[tuple[int, int], Purpose] = field(default_factory=dict)
    missed_chats: list[str] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    papers: dict[str, list[str]] = field(default_factory=dict)  # what was wrong with each kind of file, if anything
    erased: dict[str, int] = field(default_factory=dict)  # people who had all erased: id and account
    monotonic: Callable[[], float] = time.monotonic

    @contextmanager
    def task(self, name: str) -> Iterator[Task]:
        """Count one task from its first tap to its end; only a finished one enters the figures."""
        task = Task(name=name)
        yield task
        if task.done:
            self.tasks[name].append(task)
            self.done[name] += 1

    def note(self, at: datetime, what: str) -> None:
        """Remember something that happened in the day, for the account of it."""
        self.events.append((at, what))


def percentile(values: list[float], share: float) -> float | None:
    """Return the value below which this share of the values lies; None without values."""
    if not values:
        return None
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)


def median(values: list[int]) -> int | None:
    """Return the middle value."""
    return sorted(values)[len(values) // 2] if values else None
