"""The proof of a contribution: what will be recorded, shown before it is, at the question that ends the writing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dialog.flow import Answers
from dialog.screen import Hour, Joined, Labels, Verbatim, Words, words
from handlers.excerpts import excerpt
from workshop.phases import Acceptance

if TYPE_CHECKING:
    from handlers.questions import Writing

SHOWN = 200
UNASKED = "unasked"  # the text came by itself: nobody had asked for one
PLACES = frozenset({"challenge", "dimension", "subtopic"})


def late(writing: Writing, said: str) -> Words | None:
    """Say that the time for writing is over, and what becomes of the text."""
    accepted = writing.place.acceptance
    if not writing.place.late or not isinstance(accepted, Acceptance) or accepted.closed_at is None:
        return None
    return words(said, closed=Hour(accepted.closed_at.astimezone(writing.plan.zone)))


def proof(writing: Writing, answers: Answers, key: str, waiting: Sequence[str]) -> Words | Joined | None:
    """Show the text with what was said of it, above a question that may be the last, or the first nobody asked for.

    `waiting` are the questions without an answer, this one first.
    """
    first = bool(answers.get(UNASKED)) and not PLACES.intersection(answers)
    return shown_proof(writing, answers) if first or may_end(writing, key, waiting) else None


def may_end(writing: Writing, key: str, waiting: Sequence[str]) -> bool:
    """Tell whether an answer to a question may be the last: a challenge may bring its dimension along."""
    after = [each for each in waiting if each != key]
    if key == "challenge" and after == ["dimension"]:
        return any(each.dimension in writing.dimensions for each in writing.challenges)
    return not after


def shown_proof(writing: Writing, answers: Answers) -> Words | Joined:
    """Show the text as it will be recorded, with the challenge, the dimension or the aspect chosen for it."""
    over = late(writing, "contribute-late-text") if answers.get(UNASKED) else None
    return Joined((over, _recorded(writing, answers))) if over is not None else _recorded(writing, answers)


def _recorded(writing: Writing, answers: Answers) -> Words:
    about = _about(writing, answers)
    return words(
        "contribute-proof",
        kind=writing.kind,
        text=excerpt(str(answers.get("text", "")), SHOWN),
        has_about="yes" if about else "no",
        about=Joined(tuple(about), separator="notice-separator") if about else Verbatim(""),
    )


def _about(writing: Writing, answers: Answers) -> list[Labels | Verbatim]:
    found: list[Labels | Verbatim] = []
    code, dimension, subtopic = (answers.get(key) for key in ("challenge", "dimension", "subtopic"))
    if code in {each.code for each in writing.challenges}:
        found.append(Verbatim(str(code)))
    if dimension in writing.dimensions and len(writing.dimensions) > 1:
        found.append(writing.plan.dimension(str(dimension)).label)
    if len(writing.dimensions) == 1:
        topics = {each.id: each.label for each in writing.plan.dimension(writing.dimensions[0]).subtopics}
        found += [topics[subtopic]] if subtopic in topics else []
    return found
