"""Play a participant by what buttons do, whatever they say, and count the taps, texts and messages it takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from dialog.delivery import Delivery, How
from tests.stage import Person, Shown, Stage


@dataclass
class Count:
    """Count what one thing took: taps, texts typed, messages received."""

    taps: int = 0
    texts: int = 0
    messages: int = 0


@dataclass
class Player:
    """Play a participant by what buttons do, whatever they say, and count."""

    stage: Stage
    person: Person
    counts: dict[str, Count] = field(default_factory=dict)
    count: Count = field(default_factory=Count)

    @contextmanager
    def task(self, name: str) -> Iterator[None]:
        """Count what is done within as one task."""
        self.count, before = Count(), len(self.stage.outgoing)
        yield
        new = (one for one in self.stage.outgoing[before:] if isinstance(one, Delivery))
        mine = [one for one in new if one.chat_id == self.person.user_id]
        self.count.messages = sum(one.how is How.NEW or (one.how is How.CARD and one.renew) for one in mine)
        self.counts[name], self.count = self.count, Count()

    def opens(self, code: str) -> None:
        """Scan the badge."""
        self.count.texts += 1
        self.person.starts(code)

    def types(self, text: str) -> None:
        """Type a text or a command."""
        self.count.texts += 1
        self.person.says(text)

    def taps(self, action: str, *wanted: str, last: bool = False) -> None:
        """Tap the newest button that does something (of several the first, or the last)."""
        shown, label = self.find(action, *wanted, last=last)
        self.count.taps += 1
        self.person.presses(label, on=shown)

    def offers(self, action: str) -> bool:
        """Tell whether the newest screen offers something."""
        return any(self._does(self.person.seen[-1], label, action, ()) for label in self.person.seen[-1].buttons)

    def find(self, action: str, *wanted: str, last: bool = False) -> tuple[Shown, str]:
        """Find the newest screen with such a button, and the button's label."""
        for shown in reversed(self.person.seen):
            labels = [label for label in shown.buttons if self._does(shown, label, action, wanted)]
            if labels:
                return shown, labels[-1 if last else 0]
        raise LookupError(f"{action} {wanted} is not offered: {self.person.seen[-1]}")

    @staticmethod
    def _does(shown: Shown, label: str, action: str, wanted: tuple[str, ...]) -> bool:
        data = shown.buttons[label].press
        return data is not None and data.action == action and data.args[: len(wanted)] == wanted
