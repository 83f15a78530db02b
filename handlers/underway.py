"""Long work that somebody waits for: begun, shown as it goes on, stopped when they no longer want it."""

from __future__ import annotations

from typing import Any

from dialog.buttons import Press, press
from dialog.incoming import JobDone, JobUnderWay
from dialog.screen import Button, Screen, Verbatim, column, screen, words
from handlers.turn import Turn
from storage.jobs import stop_job

CELLS = 10
CARD = "work"


def begin(turn: Turn, kind: str, **payload: Any) -> None:
    """Ask for long work and show how far it has come in the chat of whoever asked."""
    assert turn.account is not None
    payload |= {"chat_id": turn.account.user_id, "reader": turn.language, "card": f"{CARD} {turn.incoming.id}"}
    turn.work(kind, **payload)
    _show(turn, payload, _under_way(kind, 0.0, payload["card"]))
    turn.toast(words("work-begun"))


def show(turn: Turn) -> None:
    """Show how far long work has come."""
    action = turn.incoming.action
    assert isinstance(action, JobUnderWay)
    _show(turn, action.payload, _under_way(action.kind, action.share, str(action.payload["card"])))


def end(turn: Turn) -> None:
    """Say on the card that the work is done: what came of it stands below."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    if "card" in action.payload:
        said = words("work-ended", done="yes" if action.result is not None else "no")
        _show(turn, action.payload, screen(said))


def stop(turn: Turn, data: Press) -> None:
    """Stop the work whose card was pressed; what is done already stays as it is."""
    assert turn.account is not None
    number = data.args[0] if data.args else ""
    stopped = stop_job(turn.session.connection(), turn.account.user_id, f"{CARD} {number}", turn.at)
    turn.reply(screen(words("work-stopped" if stopped else "work-too-late")))


def _show(turn: Turn, payload: Any, shown: Screen) -> None:  # noqa: ANN401 (a payload as the job keeps it)
    turn.card(int(payload["chat_id"]), str(payload["reader"]), str(payload["card"]), shown)


def _under_way(kind: str, share: float, card: str) -> Screen:
    done = round(share * CELLS)
    bar = Verbatim("▓" * done + "░" * (CELLS - done))
    stop_it = Button(label=words("work-stop-button"), press=press("work.stop", int(card.removeprefix(f"{CARD} "))))
    return screen(words("work-under-way", kind=kind, bar=bar, percent=round(100 * share)), rows=column(stop_it))
