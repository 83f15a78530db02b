"""A conversation as data: its questions in order; the current one is the first that applies and has no answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from dialog.buttons import Press
from dialog.incoming import Media
from dialog.screen import Button, Labels, Screen, UserText, Verbatim, Words

MOST_STEPS = 7
CHOOSE = "f"
BACK = "f.back"
DISCARD = "f.drop"
FLOW_ACTIONS = frozenset({CHOOSE, BACK, DISCARD})

Answers = Mapping[str, Any]
C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Chosen:
    """Answer by a button."""

    value: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Answer in words; `forwarded` when they come from another chat."""

    text: str
    message_id: int
    forwarded: bool = False


Given = Chosen | Typed | Media


@dataclass(frozen=True, slots=True)
class Accept:
    """Take the answer; `also` answers other steps at the same time."""

    value: Any
    also: Answers | None = None


@dataclass(frozen=True, slots=True)
class Again:
    """Ask the same question again, with the reason first if any; `keep` stays in the draft, `buttons` help out."""

    why: Words | None = None
    keep: Answers | None = None
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Quiet:
    """Keep what came without a word: the rest of a burst that was answered already."""

    keep: Answers


Taken = Accept | Again | Quiet


@dataclass(frozen=True, kw_only=True)
class Step(Generic[C]):
    """Ask one question: how it is asked, how an answer is taken, when it applies."""

    key: str
    ask: Callable[[C, Answers], Screen]
    take: Callable[[C, Answers, Given], Taken]
    applies: Callable[[C, Answers], bool] = lambda _context, _answers: True


@dataclass(frozen=True, kw_only=True)
class Flow(Generic[C]):
    """Name a conversation and list its steps."""

    name: str
    steps: tuple[Step[C], ...]

    def __post_init__(self) -> None:
        """Hold the conversation to a length that a person standing can bear."""
        if len(self.steps) > MOST_STEPS:
            raise ValueError(f"flow {self.name!r} has {len(self.steps)} steps; at most {MOST_STEPS}")


def current_step(flow: Flow[C], context: C, answers: Answers) -> Step[C] | None:
    """Find the question to ask now, or None when all are answered."""
    return next((s for s in flow.steps if s.key not in answers and s.applies(context, answers)), None)


def step_back(flow: Flow[C], context: C, answers: Answers) -> dict[str, Any]:
    """Forget the last answer that a person gave, so that its question is asked again."""
    given = [s.key for s in flow.steps if s.key in answers and s.applies(context, answers)]
    return {key: value for key, value in answers.items() if not given or key != given[-1]}


def choice(label: Words | Labels | UserText | Verbatim, value: str | int) -> Button:
    """Offer an answer to the current question."""
    return Button(label=label, press=Press(CHOOSE, (str(value),)))


def stamped(screen: Screen, draft: int, epoch: int) -> Screen:
    """Mark a screen's flow buttons with the draft and epoch they belong to."""
    rows = tuple(tuple(_stamp(button, draft, epoch) for button in row) for row in screen.rows)
    return Screen(paragraphs=screen.paragraphs, rows=rows, picture=screen.picture, attachment=screen.attachment)


def _stamp(button: Button, draft: int, epoch: int) -> Button:
    data = button.press
    if data is None or data.action not in FLOW_ACTIONS:
        return button
    return Button(label=button.label, press=Press(data.action, data.args, draft, epoch))
