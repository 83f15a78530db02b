"""What somebody of the group said with the same meaning, in whatever language: looked for while its author answers."""

from __future__ import annotations

from collections.abc import Sequence

from dialog.buttons import press
from dialog.flow import Answers
from dialog.screen import Button, Verbatim, Words, words
from handlers.excerpts import excerpt
from handlers.questions import Other
from handlers.turn import Turn
from storage.contributions import Contribution

JOB = "nearby"
KEY = "nearby"
QUOTED = 200


def look(turn: Turn, *, session: str, group: str) -> None:
    """Have what was just typed compared by meaning; nobody waits for it, and without an answer nothing is said."""
    if turn.person is not None:
        turn.work(JOB, workshop=turn.person.workshop_id, session=session, group=group, person=turn.person.pk)


def offer(
    others: Sequence[Other], answers: Answers, contribution: Contribution
) -> tuple[tuple[Words, ...], tuple[Button, ...]]:
    """Give what a receipt says of the contribution that was found close, with the button to support it.

    Nothing when one was offered already, before the author decided to record their own.
    """
    found = answers.get(KEY) if "similar" not in answers else None
    close = next((each for each in others if each.pk == found), None)
    if close is None:
        return (), ()
    said = words("nearby", code=Verbatim(close.code), text=excerpt(close.text, QUOTED))
    button = Button(
        label=words("nearby-button", code=Verbatim(close.code)),
        press=press("nearby.support", close.pk, contribution.pk),
    )
    return (said,), (button,)
