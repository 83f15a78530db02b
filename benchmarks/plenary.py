"""From the tap on "close" to the plenary channel, end to end: the bot's own process against the embedded Bot API.

`python -m benchmarks.plenary --json`: for 84 people with 132 contributions and 250 with 1,250, in three languages.
Everybody has a telephone, so that the close also edits their cards; Telegram's limits are on, each call takes 100 ms
on the way. A language has arrived when its album and its words are in the channel.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.plenary_room import GROUPS, LANGUAGES, ORGANIZER, fill_room, write_roster, write_workshop
from rehearsal.api import EmbeddedBotApi
from rehearsal.bot_process import BotProcess
from rehearsal.clock import SimClock
from rehearsal.limits import LimitSettings
from rehearsal.phones import Phone
from rehearsal.record import CallbackRecord, MessageRecord

SIZES = ((84, 132, 5.0, 12.0), (250, 1_250, 8.0, 15.0))
ROUNDS = 1  # a minute and a half each
NETWORK_MS = 100
START = datetime(2024, 11, 21, 10, 58, 30, tzinfo=UTC)  # session 1 begins late and runs over
RESTITUTION = datetime(2024, 11, 21, 11, 0, 1, tzinfo=UTC)  # planned before: the close begins it
MOST_WAITED = 150.0
QUIET = 3.0  # seconds without a call after which all is said
TIME, CLOSE = "Donner ou retirer du temps", "Clore ce qui est en cours"


@dataclass(frozen=True, kw_only=True)
class Figure:
    """Give the seconds of one room, medians of a few rounds, with the goals and what Telegram refused."""

    name: str
    first_seconds: float
    all_seconds: float
    goal_first: float
    goal_all: float
    pictures: int
    refused: int
    load: float


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="medians of so many")
    chosen = parser.parse_args()
    figures = [asdict(measure(*size, rounds=chosen.rounds)) for size in SIZES]
    if chosen.json:
        print(json.dumps(figures, indent=1))
        return
    for each in figures:
        print(f"{each['name']}: first language {each['first_seconds']} s (goal {each['goal_first']} s), "
              f"all {each['all_seconds']} s (goal {each['goal_all']} s), load {each['load']}")  # fmt: skip


def measure(size: int, written: int, goal_first: float, goal_all: float, *, rounds: int = ROUNDS) -> Figure:
    """Close session 1 of such a room a few times, each time with a database and a bot of its own."""
    load = os.getloadavg()[0]
    found = [asyncio.run(_close(size, written)) for _ in range(rounds)]
    return Figure(
        name=f"{size} people, {written} contributions",
        first_seconds=round(median(each.first for each in found), 2),
        all_seconds=round(median(each.last for each in found), 2),
        goal_first=goal_first,
        goal_all=goal_all,
        pictures=min(each.pictures for each in found),
        refused=max(each.refused for each in found),
        load=round(load, 2),
    )


@dataclass(frozen=True, kw_only=True)
class Closed:
    """Hold one round: seconds from the tap to the first and the last language, and what came with them."""

    first: float
    last: float
    pictures: int
    refused: int


async def _close(size: int, written: int) -> Closed:
    async with _stage(size, written) as (api, organizer, channel):
        organizer.send_text("/desk")
        for label in (TIME, CLOSE):
            await _press(organizer, label)
        await _until(lambda: api.clock.now() > RESTITUTION)
        await _quiet(api)
        before = len(api.record.messages)
        tap = await _press(organizer, CLOSE)
        await _until(lambda: len(_arrived(api.record.messages[before:], channel)) == len(LANGUAGES))
        await _quiet(api)
        posts = _arrived(api.record.messages[before:], channel)
        pictures = [each for each in api.record.messages[before:] if _is_picture(each, channel)]
        seconds = [(each - tap.pressed).total_seconds() for each in posts]
        return Closed(first=seconds[0], last=seconds[-1], pictures=len(pictures), refused=api.record.http_429())


async def _press(phone: Phone, label: str) -> CallbackRecord:
    """Press the newest button with this label as soon as it is there, and wait for the answer."""
    await _until(lambda: phone.with_button(label))
    shown = phone.with_button(label)
    assert shown is not None
    pressed = phone.press(shown, label)
    await pressed.answer()
    return pressed.tap


def _arrived(messages: list[MessageRecord], channel: int) -> list[datetime]:
    """Give when each language was complete: its words follow its album."""
    return [each.sent for each in messages if each.chat_id == channel and "text" in each.payload]


def _is_picture(message: MessageRecord, channel: int) -> bool:
    return message.chat_id == channel and "photo" in message.payload


@asynccontextmanager
async def _stage(size: int, written: int) -> AsyncIterator[tuple[EmbeddedBotApi, Phone, int]]:
    clock = SimClock(START, 1.0)
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        async with EmbeddedBotApi(clock=clock, limits=LimitSettings(), latency_ms=NETWORK_MS) as api:
            bot = BotProcess(folder / "bot", clock, _environment(api, folder))
            write_roster(folder / "participants.csv", size)
            write_workshop(folder / "workshop.json")
            await bot.command("import", "workshop", str(folder / "workshop.json"))
            await bot.command("import", "participants", str(folder / "participants.csv"))
            accounts = fill_room(_environment(api, folder)["DATABASE_URL"], written, START - timedelta(hours=2))
            for user_id in accounts:
                api.add_user(user_id, "Amal").account.started = True
            organizer = api.person(next(user_id for user_id, ref in accounts.items() if ref == ORGANIZER))
            channel = api.add_channel("Plénière", [organizer.id])
            api.add_bot(channel, by=organizer.id)
            await bot.start()
            try:
                await _quiet(api)
                await bot.command("chats", "set", "plenary", str(channel.id))
                for group in GROUPS:
                    await bot.command("agenda", "extend", group, "10")
                yield api, organizer, channel.id
            finally:
                await bot.stop()
            if bot.failed:
                raise RuntimeError("; ".join(bot.failed))


def _environment(api: EmbeddedBotApi, folder: Path) -> dict[str, str]:
    return {
        "TELEGRAM_BOT_TOKEN": api.token,
        "TELEGRAM_API_URL": api.url,
        "DATABASE_URL": f"sqlite:///{folder}/plenary.sqlite3",
        "HALQA_CLOCK_URL": api.clock_url,
    }


async def _quiet(api: EmbeddedBotApi) -> None:
    """Wait until the bot has said everything that it had to say."""

    def calls() -> int:
        return sum(count for name, count in api.record.calls_by_method().items() if name != "getUpdates")

    before = -1
    while before != calls():
        before = calls()
        await asyncio.sleep(QUIET)


async def _until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(MOST_WAITED):
        while not condition():  # noqa: ASYNC110 (a measurement only looks on)
            await asyncio.sleep(0.02)


if __name__ == "__main__":
    main()
