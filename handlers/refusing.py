"""A polite no to a button that belongs to others, written down."""

from __future__ import annotations

from dialog.buttons import decode
from dialog.incoming import Press
from dialog.screen import words
from handlers.turn import Turn
from storage.contributions import Audit, record_audit


def refuse(turn: Turn) -> None:
    """Say a polite no to a button that belongs to others, and write it down."""
    action = turn.incoming.action
    if isinstance(action, Press):
        pressed = decode(action.data)
        note(turn, "refused", pressed.action if pressed is not None else "")
        turn.toast(words("not-your-right"), alert=True)


def note(turn: Turn, verb: str, subject: str) -> None:
    """Write down what somebody tried in vain."""
    assert turn.person is not None
    line = Audit(workshop_id=turn.person.workshop_id, actor_id=turn.person.pk, verb=verb, subject=subject, at=turn.at)
    record_audit(turn.session, line)
