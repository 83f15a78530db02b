"""The bot reads the clock and says it is idle over HTTP."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

from rehearsal.clock import SimClock
from tests.rehearsal.line import START, Hand, Line, play

KEYS = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}


def at_max() -> SimClock:
    return SimClock(START, "max", monotonic=Hand())


async def idle(line: Line, *, seen: int = 0, until: datetime | None = None, party: str = "bot") -> dict[str, Any]:
    body = {"party": party, "seen": seen, "until": until.isoformat() if until else None}
    async with line.session.post(f"{line.api.clock_url}/idle", json=body) as response:
        found: dict[str, Any] = await response.json()
        return found


async def turns(line: Line, count: int = 3) -> None:
    """Let requests under way arrive: each reading is one more round trip."""
    for _ in range(count):
        await line.turn()


def test_clock_is_read_as_agreed() -> None:
    async def scene(line: Line) -> None:
        assert await line.turn() == {"now": "2024-11-21T08:00:00.000000+00:00", "rate": 60.0, "epoch": 0}

    play(scene, clock=SimClock(START, 60, monotonic=Hand()))


def test_idle_bot_lets_time_jump_to_its_own_wake_up() -> None:
    async def scene(line: Line) -> None:
        line.api.clock.expect_bot(True)
        reached = await idle(line, until=START + timedelta(hours=2))
        assert reached == {"now": "2024-11-21T10:00:00.000000+00:00", "rate": 1.0, "epoch": 1}
        assert await idle(line, until=START) == reached

    play(scene, clock=at_max())


def test_update_not_yet_seen_holds_the_clock() -> None:
    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        line.amal.start()
        early = asyncio.create_task(idle(line, until=START + timedelta(hours=1)))
        await turns(line)
        assert clock.now() == START
        update_id = (await line.updates())[0]["update_id"]
        await turns(line)
        assert clock.now() == START
        answers = await asyncio.gather(early, idle(line, seen=update_id, until=START + timedelta(hours=1)))
        assert [answer["epoch"] for answer in answers] == [1, 1]

    play(scene, clock=at_max())


def test_bot_that_disconnects_is_busy() -> None:
    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        request = asyncio.create_task(idle(line))
        await turns(line)
        request.cancel()
        await asyncio.gather(request, return_exceptions=True)
        await turns(line)
        sleeping = asyncio.create_task(clock.sleep_until(START + timedelta(hours=1)))
        await turns(line)
        assert clock.now() == START
        await asyncio.gather(sleeping, idle(line))
        assert clock.now() == START + timedelta(hours=1)

    play(scene, clock=at_max())


def test_every_party_must_be_idle() -> None:
    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        first = asyncio.create_task(idle(line, party="worker", until=START + timedelta(hours=1)))
        await first
        second = asyncio.create_task(idle(line, party="bot", until=START + timedelta(hours=2)))
        await turns(line)
        assert clock.now() == START + timedelta(hours=1)
        await asyncio.gather(second, idle(line, party="worker"))
        assert clock.now() == START + timedelta(hours=2)

    play(scene, clock=at_max())


def test_long_poll_does_not_hold_the_clock() -> None:
    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        polling = asyncio.create_task(line.updates(timeout=50))
        await turns(line)
        await idle(line, until=START + timedelta(hours=3))
        assert clock.now() == START + timedelta(hours=3)
        line.amal.start()
        assert len(await polling) == 1

    play(scene, clock=at_max())


def test_person_and_bot_play_a_day_in_no_time() -> None:
    """A bot that answers each text, a person who writes every hour and waits for the answer."""

    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        seen = 0

        async def bot() -> None:
            nonlocal seen
            resting = asyncio.create_task(idle(line))
            while True:
                polling = asyncio.create_task(line.updates(offset=seen + 1, timeout=50))
                await asyncio.wait({polling, resting}, return_when=asyncio.FIRST_COMPLETED)
                while not polling.done():
                    resting = asyncio.create_task(idle(line, seen=seen))
                    await asyncio.wait({polling, resting}, return_when=asyncio.FIRST_COMPLETED)
                resting.cancel()
                for update in await polling:
                    seen = update["update_id"]
                    await line.call("sendMessage", chat_id=1, text=update["message"]["text"])
                await asyncio.gather(resting, return_exceptions=True)
                resting = asyncio.create_task(idle(line, seen=seen))

        async def person() -> list[datetime]:
            answered = []
            async with clock.busy():
                for hour in range(1, 9):
                    await clock.sleep_until(START + timedelta(hours=hour))
                    since = len(line.amal.log.events)
                    line.amal.send_text(f"{hour} h")
                    event = await line.amal.wait_for(since=since, until=clock.now() + timedelta(minutes=5))
                    assert event is not None
                    answered.append(event.at)
            return answered

        running = asyncio.create_task(bot())
        assert await person() == [START + timedelta(hours=hour) for hour in range(1, 9)]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    play(scene, clock=at_max())


def test_killed_bot_does_not_hold_the_clock_and_a_new_one_starts_afresh() -> None:
    async def scene(line: Line) -> None:
        clock = line.api.clock
        clock.expect_bot(True)
        line.amal.start()
        await line.updates()
        clock.expect_bot(False)
        await clock.sleep_until(START + timedelta(minutes=5))
        clock.expect_bot(True)
        waiting = asyncio.create_task(idle(line, until=START + timedelta(minutes=9)))
        await turns(line)
        assert clock.now() == START + timedelta(minutes=5)
        again = await line.updates()
        await asyncio.gather(waiting, idle(line, seen=again[-1]["update_id"], until=START + timedelta(minutes=9)))
        assert clock.now() == START + timedelta(minutes=9)

    play(scene, clock=at_max())


def test_idle_request_without_sense_is_explained() -> None:
    async def scene(line: Line) -> None:
        async with line.session.post(f"{line.api.clock_url}/idle", json={"party": "bot"}) as response:
            assert response.status == 400
            assert "until" in (await response.json())["error"]

    play(scene)
