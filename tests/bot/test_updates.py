"""What Telegram sends, read: commands for us and for others, links, edits, service messages."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.updates import read_update
from dialog.incoming import Action, Command, Ignored, Start, Text

AT = datetime(2024, 11, 21, 9, 0, tzinfo=UTC)
AMAL = {"id": 7, "first_name": "Amal", "is_bot": False, "language_code": "ar"}


def read(chat: str, **content: Any) -> Action:
    message = {"message_id": 5, "date": int(AT.timestamp()), "from": AMAL, "chat": {"id": 7, "type": chat}, **content}
    return read_update({"update_id": 1, "message": message}, row_id=1, received_at=AT, username="HalqaBot").action


@pytest.mark.parametrize("chat", ["private", "supergroup"])
def test_command_for_another_bot_gets_no_answer(chat: str) -> None:
    assert isinstance(read(chat, text="/START@AutreBot bonjour"), Ignored)


def test_command_for_us_is_read_with_and_without_our_name() -> None:
    assert read("supergroup", text="/Defi@halqabot") == Command(name="defi", arguments="", message_id=5)
    assert read("private", text="/me") == Command(name="me", arguments="", message_id=5)


def test_link_is_read_as_it_came() -> None:
    assert read("private", text="/start grp_7f3a<>") == Start(payload="grp_7f3a<>", message_id=5)


def test_forwarded_command_is_a_text() -> None:
    forwarded = read(
        "private", text="/start", forward_origin={"type": "hidden_user", "sender_user_name": "X", "date": 1}
    )
    assert forwarded == Text(text="/start", message_id=5, forwarded=True)


def test_service_message_gets_no_answer() -> None:
    assert isinstance(read("private", pinned_message={"message_id": 4}), Ignored)
