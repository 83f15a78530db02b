"""The message budget: at most twelve messages a day that somebody did not ask for; the rest stands on the now card."""

from __future__ import annotations

from datetime import timedelta

from dialog.delivery import Delivery, Outgoing
from handlers.turn import Turn
from storage.budget import unasked_since

A_DAY = timedelta(hours=16)  # from the first message of a workshop's day to its last; the night parts two days
NUDGE = "nudge"
DAILY = 12
# Of what the now card shows too, the less important makes room: this many before it, and it is not sent.
ROOM_FOR = {
    NUDGE: 7,
    "discussion-opens": 8,
    "agenda-changed": 11,
    "results": 11,
    "writing-opens": 11,
    "vote": DAILY,
    "page": DAILY,
    "closing": DAILY,
}
CERTAIN = frozenset({"vote", "page", "closing"})


def keep_within_budget(turn: Turn) -> None:
    """Leave out the messages for which their readers have no room left today."""
    chats = {one.chat_id for one in turn.outgoing if isinstance(one, Delivery) and one.budget in ROOM_FOR}
    if not chats:
        return
    had = unasked_since(turn.session, chats, turn.at - A_DAY)
    kept: list[Outgoing] = []
    for one in turn.outgoing:
        if isinstance(one, Delivery) and one.budget is not None:
            count, twice = had.get(one.chat_id, (0, 0))
            # What may have come twice makes the less important wait; it costs nobody a vote, a page or the closing.
            counted = count if one.budget in CERTAIN else count + twice
            if counted >= ROOM_FOR.get(one.budget, DAILY * DAILY):
                continue
            had[one.chat_id] = (count + 1, twice)
        kept.append(one)
    turn.outgoing[:] = kept
