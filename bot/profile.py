"""How the bot presents itself before anybody has written: its commands and descriptions in each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
IN_GROUPS = {"fr": ("defi", "solution"), "ar": ("defi", "solution")}  # any other language: as in English
IN_GROUPS_ELSE = ("challenge", "solution")
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
        tongue = {"language_code": code} if code else {}
        about = catalogue.plain(words("bot-description"), language)
        short = catalogue.plain(words("bot-short-description"), language)
        in_groups = IN_GROUPS.get(language, IN_GROUPS_ELSE)
        for name, method, payload in (
            ("private", "setMyCommands", {**_menu(catalogue, COMMANDS, language, "all_private_chats"), **tongue}),
            ("groups", "setMyCommands", {**_menu(catalogue, in_groups, language, "all_group_chats"), **tongue}),
            ("about", "setMyDescription", {"description": about, **tongue}),
            ("short", "setMyShortDescription", {"short_description": short, **tongue}),
        ):
            key = f"{method}:{name}:{code}"
            yield (
                key,
                Message(
                    chat_id=None,
                    method=method,
                    payload=compact(payload),
                    priority=Priority.BROADCAST.value,
                    coalesce=key,
                ),
            )


def _menu(catalogue: Catalogue, names: Sequence[str], language: str, scope: str) -> dict[str, object]:
    commands = [{"command": name, "description": catalogue.plain(words(f"command-{name}"), language)} for name in names]
    return {"commands": commands, "scope": {"type": scope}}
