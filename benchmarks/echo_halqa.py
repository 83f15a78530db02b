"""Our runtime with the plainest handlers: each text is stored durably, in the handler's own table too, and echoed."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text

from bot.app import ready_database, run
from bot.backstage import settings_from
from bot.machine import Trade
from dialog import incoming
from dialog.buttons import press
from dialog.delivery import Priority
from dialog.screen import Button, Joined, Screen, Verbatim, screen
from handlers.turn import Turn

said = Table(
    "said",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
)


def handle(turn: Turn) -> None:
    """Echo a text, answer a tap, and tell a thousand people of a phase change."""
    action, account = turn.incoming.action, turn.incoming.account
    match action:
        case incoming.Start():
            turn.reply(_shown("Welcome", tap=True))
        case incoming.Text(text=text):
            assert account is not None
            turn.session.connection().execute(said.insert().values(user_id=account.user_id, text=text))
            turn.reply(_shown(text))
        case incoming.Press(query_id=query_id):
            turn.toast()
            turn.reply(_shown(f"Tapped {query_id}", tap=True))
        case incoming.Command(arguments=arguments):
            first, count = (int(part) for part in arguments.split())
            changed = _shown("The phase has changed")
            for user_id in range(first, first + count):
                turn.tell(user_id, "fr", changed, priority=Priority.PHASE)


def _shown(text: str, *, tap: bool = False) -> Screen:
    rows = ((Button(label=Verbatim("Tap"), press=press("tap")),),) if tap else ()
    return screen(Joined((Verbatim(text),)), rows=rows)


if __name__ == "__main__":
    settings = settings_from(Path(os.environ["HALQA_CONFIG"]))
    with ready_database(settings) as database, database.write() as connection:
        said.create(connection, checkfirst=True)
    trade = Trade(handle=handle, jobs={}, pool=lambda _board: ThreadPoolExecutor(1))
    run(settings, lambda _settings: trade)
