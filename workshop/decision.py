"""The core's answer to a command: a value that says yes, or a refusal that says why not."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """Say no to a person: the id of the text they read, and its arguments in a fixed order."""

    text: str
    args: tuple[tuple[str, str | int], ...] = ()

    @classmethod
    def because(cls, text: str, **args: str | int) -> Self:
        """Make a refusal from a text id and its named arguments."""
        return cls(text=text, args=tuple(sorted(args.items())))

    def argument(self, name: str) -> str | int:
        """Give one argument; KeyError when the refusal has none of that name."""
        return dict(self.args)[name]
