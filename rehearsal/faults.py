"""Break the line on purpose: refusals, resets, slow replies, outages, and the kill in mid-send."""

import hashlib
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rehearsal.record import SENDS, Call

Hook = Callable[[Call], Awaitable[None]]


class FaultKind(StrEnum):
    """Name what goes wrong."""

    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    BAD_GATEWAY = "502"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    SLOW = "slow"
    OUTAGE = "outage"


@dataclass(frozen=True, kw_only=True, slots=True)
class FaultRule:
    """Say what breaks, how often, for whom and when; None means every one, without end."""

    kind: FaultKind
    chance: float = 1.0
    methods: frozenset[str] | None = None
    chats: frozenset[int] | None = None
    times: int | None = None
    begins: datetime | None = None
    ends: datetime | None = None
    seconds: float = 3.0  # retry_after of a 429, delay of a slow reply, in simulated time


@dataclass(slots=True)
class _Armed:
    rule: FaultRule
    number: int
    done: int = 0

    def applies(self, method: str, chat_id: int, now: datetime) -> bool:
        rule = self.rule
        spent = rule.times is not None and self.done >= rule.times
        early = rule.begins is not None and now < rule.begins
        late = rule.ends is not None and now >= rule.ends
        if spent or early or late:
            return False
        if rule.methods is None and method == "getUpdates" and rule.kind is not FaultKind.OUTAGE:
            return False
        return (rule.methods is None or method in rule.methods) and (rule.chats is None or chat_id in rule.chats)


@dataclass(frozen=True, slots=True)
class _Waiting:
    hook: Hook
    when: Callable[[Call], bool]


class Faults:
    """Draw faults so that the same seed breaks the same calls of the same chats."""

    def __init__(self, seed: int = 0) -> None:
        self.counters: Counter[FaultKind] = Counter()
        self._seed = seed
        self._rules: list[_Armed] = []
        self._drawn: Counter[tuple[str, int]] = Counter()
        self._before: list[_Waiting] = []
        self._after: list[_Waiting] = []

    @property
    def armed(self) -> bool:
        """Tell whether a call has to be looked at."""
        return bool(self._rules or self._before or self._after)

    def add(self, rule: FaultRule) -> None:
        """Arm a rule; the first rule that strikes wins."""
        self._rules.append(_Armed(rule, len(self._rules)))

    def clear(self) -> None:
        """Disarm every rule; the counters stay."""
        self._rules.clear()

    def on_next_send(self, hook: Hook, *, after_effect: bool = True) -> None:
        """Run a hook once while a send is in flight: its message delivered (or not yet), its reply not sent."""
        (self._after if after_effect else self._before).append(_Waiting(hook, _is_send))

    def on_call(self, hook: Hook, when: Callable[[Call], bool]) -> None:
        """Run a hook once when a call has arrived that is meant, before it has any effect."""
        self._before.append(_Waiting(hook, when))

    def draw(self, method: str, chat_id: int, now: datetime) -> FaultRule | None:
        """Decide whether this call breaks."""
        if not self._rules:
            return None
        self._drawn[method, chat_id] += 1
        for armed in self._rules:
            if armed.applies(method, chat_id, now) and self._strikes(armed, method, chat_id):
                armed.done += 1
                self.counters[armed.rule.kind] += 1
                return armed.rule
        return None

    async def before_effect(self, call: Call) -> None:
        """Run the hooks that wait for a send which has arrived."""
        await _run_once(self._before, call)

    async def after_effect(self, call: Call) -> None:
        """Run the hooks that wait for a send which has been delivered."""
        if call.effect:
            await _run_once(self._after, call)

    def _strikes(self, armed: _Armed, method: str, chat_id: int) -> bool:
        if armed.rule.chance >= 1:
            return True
        nth = self._drawn[method, chat_id]
        text = f"{self._seed}:{armed.number}:{method}:{chat_id}:{nth}"
        digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
        return int.from_bytes(digest) / 2**64 < armed.rule.chance


def _is_send(call: Call) -> bool:
    return call.method in SENDS


async def _run_once(waiting: list[_Waiting], call: Call) -> None:
    for one in [each for each in waiting if each.when(call)]:
        waiting.remove(one)
        await one.hook(call)
