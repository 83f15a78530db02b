"""Know whether the bot's process is there, and whether it has anything to do."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(kw_only=True, slots=True, eq=False)
class Idle:
    """Stand for one open idle request of one party of the bot."""

    party: str
    seen: int
    wake: Callable[[], None]


class BotPresence:
    """Decide whether the bot holds the clock: expected, and without a valid idle request from each party."""

    def __init__(self) -> None:
        self.expected: bool | None = None  # None: nobody said; the first call of a bot settles it
        self.handed_out = 0
        self.has_pending: Callable[[], bool] = lambda: False
        self._parties: dict[str, Idle | None] = {}
        self._open: set[Idle] = set()

    def expect(self, *, expected: bool) -> None:
        """Begin or end the life of a bot process; a new one has received nothing yet."""
        self.expected = expected
        self.handed_out = 0
        self._parties.clear()

    def noticed(self) -> None:
        """Take a first call as the sign of life of a bot that nobody announced."""
        if self.expected is None:
            self.expect(expected=True)

    def hand_out(self, update_id: int) -> None:
        """Remember the highest update this process was given."""
        self.handed_out = max(self.handed_out, update_id)

    def open_idle(self, party: str, seen: int, wake: Callable[[], None]) -> Idle:
        """Register a request; the newest of a party counts."""
        self.noticed()
        idle = Idle(party=party, seen=seen, wake=wake)
        if self.expected:
            self._parties[party] = idle
        self._open.add(idle)
        return idle

    def close_idle(self, idle: Idle) -> None:
        """Forget a request that was answered or whose client went away: that party is busy now."""
        self._open.discard(idle)
        if self._parties.get(idle.party) is idle:
            self._parties[idle.party] = None

    def wake_all(self) -> None:
        """Answer every open request, after a jump; each party is busy until it asks again."""
        for idle in tuple(self._open):
            self.close_idle(idle)
            idle.wake()

    def is_idle(self) -> bool:
        """Tell whether no living bot has work: nothing waits for it and each party said so lately."""
        if not self.expected:
            return True
        if self.has_pending() or not self._parties:
            return False
        return all(idle is not None and idle.seen >= self.handed_out for idle in self._parties.values())
