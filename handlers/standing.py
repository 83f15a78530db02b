"""Whether a tapped message is the pinned card: what is opened from it comes below, since the day edits the card."""

from __future__ import annotations

from dialog.incoming import Press
from handlers.now import CARD
from handlers.turn import Turn
from storage.cards import card_message


def on_card(turn: Turn) -> bool:
    """Tell whether the press was on the pinned card of the chat."""
    action, chat = turn.incoming.action, turn.incoming.chat
    if not isinstance(action, Press) or chat is None:
        return False
    return card_message(turn.session, chat.id, CARD) == action.message_id
