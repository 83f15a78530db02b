"""How the bot presents itself before anybody has written: its commands and descriptions in each language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from bot.messages import compact
from bot.rules import fingerprint
from dialog.delivery import Priority
from dialog.screen import words
from dialog.texts import FALLBACK, Catalogue
from storage.cards import Card, find_card, remember_card
from storage.outbox import Message, queue_messages

COMMANDS = ("me", "mine", "agenda", "language", "privacy", "help", "cancel")
NOBODY = 0  # the profile's fingerprints stand among the cards of a chat that does not exist


def queue_profile(connection: Connection, catalogue: Catalogue, at: datetime) -> None:
    """Queue what Telegram should show of the bot, as far as it has changed since the last start."""
    changed = []
    for name, message in _profile(catalogue):
        before, now = find_card(connection, NOBODY, name), fingerprint(message.payload)
        if before is None or before.hash != now:
            remember_card(connection, Card(chat_id=NOBODY, name=name, message_id=0, hash=now), at)
            changed.append((None, message))
    queue_messages(connection, changed, at)


def _profile(catalogue: Catalogue) -> Iterator[tuple[str, Message]]:
    for code, language in (("", FALLBACK), *((one, one) for one in catalogue.languages)):
        commands = [
            {"command": name, "description": catalogue.plain(words(f"command-{name}"), language)} for name in COMMANDS
        ]
        tongue = {"language_code": code} if code else {}
        about = catalogue.plain(words("bot-description"), language)
        short = catalogue.plain(words("bot-short-description"), language)
        for method, payload in (
            ("setMyCommands", {"commands": commands, **tongue}),
            ("setMyDescription", {"description": about, **tongue}),
            ("setMyShortDescription", {"short_description": short, **tongue}),
        ):
            name = f"{method}:{code}"
            yield (
                name,
                Message(
                    chat_id=None,
                    method=method,
                    payload=compact(payload),
                    priority=Priority.BROADCAST.value,
                    coalesce=name,
                ),
            )
