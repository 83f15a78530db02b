"""The bot's process is started, measured, killed, restarted and asked; a stand-in plays the bot."""

import asyncio
import sys
from pathlib import Path

import pytest

from rehearsal.bot_process import BotProcess
from rehearsal.clock import SimClock
from rehearsal.refusals import RehearsalError
from rehearsal.summary import reasons_to_fail
from tests.rehearsal.line import START

PROGRAM = """
import json, os, sys, time
match sys.argv[1]:
    case "run":
        print("ready", flush=True)
        while True: time.sleep(0.05) if "CRASH" not in os.environ else sys.exit(3)
    case "links":
        print(json.dumps([{"id": "P1", "start": "K7"}]))
    case _:
        sys.exit(f"no such command: {sys.argv[1]}")
"""
FINE = {
    "lost": 0,
    "left_after_erasure": 0,
    "duplicated_effects": 0,
    "unanswered_taps": 0,
    "api_violations": 0,
    "crashes": 0,
    "duplicated_messages": 2,
    "sends_in_flight_at_kills": 1,
    "resets_after_effect": 1,
    "kills": [{}],
    "kills_asked": 1,
    "failed_commands": [],
    "faults": {},
    "different_messages_per_person_max": 12,
    "replan": None,
    "papers": {"data": [], "list": []},
}


def bot_in(folder: Path, program: str = PROGRAM) -> BotProcess:
    return BotProcess(folder, SimClock(START), {}, (sys.executable, "-c", program))


def test_bot_is_killed_and_comes_back(tmp_path: Path) -> None:
    async def scene() -> None:
        bot = bot_in(tmp_path)
        lived = []
        for end in (bot.kill, bot.stop):
            await bot.start()
            lived.append(bot.running)
            await end()
            lived.append(bot.running)
        assert lived == [True, False, True, False]
        assert (len(bot.figures.ready_s), bot.crashes, bot.log.read_text()) == (2, 0, "ready\nready\n")

    asyncio.run(scene())


def test_command_answers_with_json_or_is_remembered_as_failed(tmp_path: Path) -> None:
    async def scene() -> None:
        bot = bot_in(tmp_path)
        assert await bot.query("links", "--json") == [{"id": "P1", "start": "K7"}]
        assert await bot.command("seats", "assign") is None
        assert bot.failed == ["halqa seats assign: exit 1: no such command: seats"]

    asyncio.run(scene())


def test_bot_that_never_gets_ready_is_an_error_with_its_last_words(tmp_path: Path) -> None:
    async def scene() -> None:
        with pytest.raises(RehearsalError, match=r"did not get ready.*token is missing"):
            await bot_in(tmp_path, "import sys; sys.exit('the token is missing')").start()

    asyncio.run(scene())


def test_rehearsal_passes_only_if_kills_and_resets_explain_the_doubles() -> None:
    assert reasons_to_fail(FINE) == []
    assert reasons_to_fail(FINE | {"lost": 3}) == ["lost: 3"]
    assert reasons_to_fail(FINE | {"left_after_erasure": 1}) == ["left after erasure: 1"]
    doubled = reasons_to_fail(FINE | {"duplicated_messages": 3})
    assert doubled == ["3 messages came twice; kills and resets explain 2"]
    chatty = FINE | {"different_messages_per_person_max": 13}
    assert reasons_to_fail(chatty | {"kills_asked": 0}) == ["13 unasked messages to one person"]
    told = {"not_told": ["P003"], "told_twice": [], "wrong_hours": []}
    assert reasons_to_fail(FINE | {"replan": told}) == ["re-plan: not told: P003"]
    missing = FINE | {"papers": {"data": ["S1-7"], "list": []}}
    assert reasons_to_fail(missing) == ["data on the phone: S1-7"]
    assert reasons_to_fail(FINE | {"kills": []}) == ["only 0 of 1 kills struck"]
    assert reasons_to_fail(FINE | {"failed_commands": ["halqa export: exit 1"]}) == ["halqa export: exit 1"]
