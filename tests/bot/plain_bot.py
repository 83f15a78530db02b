"""A bot with the real runtime and handlers so plain that every test can see through them."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import Any

from PIL import Image

from bot.app import run
from bot.backstage import settings_from
from bot.board import Board, hang_up, is_stopped, report
from bot.errors import HalqaError
from bot.machine import Trade
from dialog.buttons import decode, press
from dialog.delivery import Call, Priority
from dialog.incoming import (
    Command,
    Edited,
    JobDone,
    JobUnderWay,
    Media,
    Membership,
    Migrated,
    Order,
    Press,
    Start,
    Text,
    TimerDue,
)
from dialog.screen import Button, Joined, Picture, Screen, UserText, Verbatim, screen
from handlers.turn import Turn
from storage.blobs import put_blob
from storage.errors import StorageError
from storage.jobs import stop_job
from storage.timers import arm_timer


def said(text: str) -> Joined:
    """Make words of a text that stands in no catalogue."""
    return Joined((Verbatim(text),))


def button(label: str, action: str, *args: str) -> Button:
    """Make a button."""
    return Button(label=Verbatim(label), press=press(action, *args))


def handle(turn: Turn) -> None:  # noqa: C901 (one line a kind)
    """Answer so that a test can see what reached the handler."""
    match turn.incoming.action:
        case Start(payload=payload):
            turn.reply(
                screen(said(f"welcome {payload}".strip()), rows=((button("More", "more"), button("Quiet", "quiet")),))
            )
        case Text(text=text):
            turn.reply(screen(Joined((Verbatim(f"{len(text)}:"), UserText(text[:20])))))
        case Edited(text=text):
            turn.reply(screen(said(f"edited {text}")))
        case Media(kind=kind):
            turn.reply(screen(said(f"media {kind}")))
        case Command(name=name, arguments=arguments):
            _command(turn, name, arguments)
        case Press(data=data):
            _press(turn, data)
        case TimerDue(subject=subject, kind=kind, late=late):
            turn.tell(int(subject), "fr", screen(said(f"timer {kind}{' late' if late else ''}")))
        case JobUnderWay(payload=payload, share=share):
            turn.tell(int(payload["chat"]), "fr", screen(said(f"come {share}")))
        case JobDone():
            _done(turn, turn.incoming.action)
        case Order(name=name, arguments=arguments):
            turn.reply(screen(said(f"order {name}")))
            turn.tell(int(arguments["chat"]), "fr", screen(said(f"ordered {name}")))
            _arm(turn, "order", int(arguments["chat"]), 1)
        case Membership() | Migrated():
            turn.tell(_owner(), "fr", screen(said(_news(turn))))


def _command(turn: Turn, name: str, arguments: str) -> None:  # noqa: C901, PLR0912 (one line a command)
    assert turn.incoming.chat is not None
    chat = turn.incoming.chat.id
    match name:
        case "timer":
            _arm(turn, "bell", chat, float(arguments))
            turn.reply(screen(said("armed")))
        case "boom":
            raise ValueError("on purpose")
        case "die":
            os.kill(os.getpid(), 9)
        case "card":
            turn.card(chat, "fr", "now", screen(said(f"card {arguments}")), pin=True)
        case "anew":
            turn.card(chat, "fr", "now", screen(said(f"card {arguments}")), renew=True)
        case "post":
            target, _, text = arguments.partition(" ")
            turn.tell(int(target), "fr", screen(said(text)))
        case "board":
            target, _, text = arguments.partition(" ")
            turn.card(int(target), "fr", "board", screen(said(text)))
        case "everybody":
            for person in range(1, int(arguments) + 1):
                turn.tell(person, "fr", screen(said("the phase has changed")), priority=Priority.PHASE)
        case "job" | "bad":
            turn.work(name, chat=chat, text=arguments)
        case "long":
            turn.work(name, chat=chat, chat_id=chat, card="work 1")
        case "stop":
            stopped = stop_job(turn.session.connection(), chat, "work 1", turn.at)
            turn.reply(screen(said("stopped" if stopped else "too late")))
        case "link":
            turn.outgoing.append(
                Call(
                    method="createChatInviteLink",
                    params={"creates_join_request": True},
                    chat_id=int(arguments),
                    then="link",
                    payload={"chat": chat},
                )
            )


def _press(turn: Turn, data: str) -> None:
    found = decode(data)
    assert found is not None
    if found.action == "more":
        turn.reply(screen(said("more it is"), rows=((button("Quiet", "quiet"),),)))
    elif found.action == "picture":
        content = draw({"text": ""})["png"]
        shown = Picture(blobs=(put_blob(turn.session, content, "image/png", turn.at),))
        turn.reply(Screen(paragraphs=(said("a picture"),), picture=shown))
    elif found.action == "boom":
        raise ValueError("on purpose")


def _done(turn: Turn, done: JobDone) -> None:
    if done.kind == "uncertain-post":
        turn.tell(_owner(), "fr", screen(said(f"uncertain {done.payload['chat_id']}")))
        return
    chat = int(done.payload["chat"])
    if done.error is not None:
        turn.tell(chat, "fr", screen(said(f"{done.kind} failed")))
        return
    assert done.result is not None
    if done.kind == "link":
        turn.tell(chat, "fr", screen(said(f"link {str(done.result['result']['invite_link'])[:13]}")))
        return
    picture = Picture(blobs=(done.result["png"],))
    turn.tell(chat, "fr", Screen(paragraphs=(said("drawn"),), picture=picture))


def _news(turn: Turn) -> str:
    action, chat = turn.incoming.action, turn.incoming.chat
    assert chat is not None
    if isinstance(action, Membership):
        return f"{chat.id} is {action.after}"
    assert isinstance(action, Migrated)
    return f"{chat.id} is now {action.new_chat_id}"


def _arm(turn: Turn, kind: str, chat: int, seconds: float) -> None:
    arm_timer(turn.session, kind=kind, subject=str(chat), seq=0, due_at=turn.at + timedelta(seconds=seconds))


def _owner() -> int:
    return int(os.environ.get("OWNER", "1"))


def draw(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Stand for a drawing."""
    width = 10 + len(str(payload["text"]))
    drawn = BytesIO()
    Image.new("RGB", (width, width)).save(drawn, "PNG")
    return {"png": drawn.getvalue()}


def fail(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Stand for a drawing that fails."""
    raise ValueError(payload["text"])


def trade() -> Trade:
    """Bring the plain handlers."""
    return Trade(handle=handle, jobs={"job": draw, "bad": fail, "long": climb}, pool=_one_thread)


def climb(_payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Stand for work that comes half the way and goes on until it is stopped."""
    report(0.5)
    waiting = Event()
    while not is_stopped():
        waiting.wait(0.01)
    return {}


def _one_thread(board: Board) -> ThreadPoolExecutor:
    hang_up(board)
    return ThreadPoolExecutor(1)


def main() -> None:
    """Run the plain bot with the settings file that is named, as the real one runs."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    try:
        run(settings_from(Path(sys.argv[1])), lambda _settings: trade())
    except (HalqaError, StorageError) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()
