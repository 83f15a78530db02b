"""A post of which nobody knows whether it arrived: an organizer looks at the channel and decides in one tap."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import JobDone
from dialog.screen import Button, UserText, column, screen, words
from handlers.owners import tell_organizers
from handlers.turn import Turn
from storage import agenda, people
from storage.doubts import settle_doubt


def ask(turn: Turn) -> None:
    """Ask the organizers whether a post stands in its channel or group."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    chat_id, row = int(action.payload["chat_id"]), int(action.payload["outbox_id"])
    chat = agenda.chat_role(turn.session, chat_id)
    workshop = people.workshop_by_id(turn.session, chat.workshop_id) if chat is not None and chat.workshop_id else None
    if chat is None or workshop is None:
        return
    here = Button(label=words("doubt-here-button"), press=press("doubt.here", row))
    again = Button(label=words("doubt-again-button"), press=press("doubt.again", row))
    said = words("doubt", chat=UserText(chat.title or str(chat_id)))
    tell_organizers(turn, workshop, screen(said, rows=column(here, again)))


def here(turn: Turn, data: Press) -> None:
    """Note that the post is there."""
    _settle(turn, data, again=False)


def again(turn: Turn, data: Press) -> None:
    """Post it once more."""
    _settle(turn, data, again=True)


def _settle(turn: Turn, data: Press, *, again: bool) -> None:
    number = data.args[0] if data.args else ""
    post = int(number) if number.isdigit() else 0
    settled = settle_doubt(turn.session.connection(), post, again=again, at=turn.at)
    back = Button(label=words("back-to-now-button"), press=press("now"))
    outcome = ("again" if again else "here") if settled else "before"
    turn.reply(screen(words("doubt-settled", outcome=outcome), rows=column(back)))
