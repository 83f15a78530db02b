"""The commands that work at any step: where am I, help, leave this step, take it up again."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, column, screen, words
from handlers import conversation
from handlers.now import show_now
from handlers.turn import Turn
from storage.drafts import close_draft


def me(turn: Turn) -> None:
    """Say where the person stands."""
    show_now(turn, fresh=True)


def help_(turn: Turn) -> None:
    """Say in three lines what can be done here; an open question stays open."""
    turn.reply(screen(words("help"), words("help-open-question") if conversation.draft_of(turn) else None))


def cancel(turn: Turn) -> None:
    """Leave the current step; what was written can be taken up again for five minutes."""
    draft = conversation.draft_of(turn)
    if draft is None:
        show_now(turn)
        return
    close_draft(turn.session, draft.id, turn.at)
    again = Button(label=words("cancel-undo-button"), press=press("draft.reopen", draft.id))
    turn.reply(screen(words("cancel-done"), rows=column(again)))


def show_again(turn: Turn, _data: Press) -> None:
    """Show the current screen."""
    show_now(turn)
