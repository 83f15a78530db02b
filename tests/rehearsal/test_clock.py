"""One simulated clock: it scales, it waits for whoever is busy, it jumps when all is idle."""

import asyncio
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta

from rehearsal.clock import SimClock
from tests.rehearsal.line import START, Hand


def minutes(count: float) -> datetime:
    return START + timedelta(minutes=count)


async def soon(count: int = 30) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def test_linear_time_scales_the_wall() -> None:
    hand = Hand()
    clock = SimClock(START, 60, monotonic=hand)
    hand.seconds = 2.5
    assert clock.now() == minutes(2.5)
    assert clock.reading() == {"now": "2024-11-21T08:02:30.000000+00:00", "rate": 60.0, "epoch": 0}


def test_max_jumps_from_wake_up_to_wake_up() -> None:
    async def scene() -> list[tuple[str, datetime]]:
        clock = SimClock(START, "max", monotonic=Hand())
        seen: list[tuple[str, datetime]] = []

        async def person(name: str, *times: float) -> None:
            async with clock.busy():
                for time in times:
                    await clock.sleep_until(minutes(time))
                    seen.append((name, clock.now()))

        await asyncio.gather(person("a", 60, 180), person("b", 120, 120.5))
        assert clock.epoch == 4
        clock.close()
        return seen

    expected = [("a", minutes(60)), ("b", minutes(120)), ("b", minutes(120.5)), ("a", minutes(180))]
    assert asyncio.run(scene()) == expected


def test_max_runs_one_to_one_while_somebody_is_busy() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        release = asyncio.Event()

        async def busy() -> None:
            async with clock.busy():
                await release.wait()

        working = asyncio.create_task(busy())
        await soon()
        sleeping = asyncio.create_task(clock.sleep_until(minutes(60)))
        await soon()
        assert (clock.now(), sleeping.done()) == (START, False)
        release.set()
        await asyncio.gather(working, sleeping)
        assert clock.now() == minutes(60)
        clock.close()

    asyncio.run(scene())


def test_woken_sleeper_outside_busy_can_become_busy_before_the_next_jump() -> None:
    async def scene() -> datetime:
        clock = SimClock(START, "max", monotonic=Hand())
        release = asyncio.Event()

        async def early() -> datetime:
            await clock.sleep_until(minutes(1))
            async with clock.busy():
                await release.wait()
                return clock.now()

        task = asyncio.create_task(early())
        late = asyncio.create_task(clock.sleep_until(minutes(90)))
        await soon(60)
        release.set()
        reached = await task
        await late
        clock.close()
        return reached

    assert asyncio.run(scene()) == minutes(1)


def test_expected_bot_that_never_says_idle_holds_the_clock() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        clock.expect_bot(True)
        sleeping = asyncio.create_task(clock.sleep_until(minutes(60)))
        await soon()
        assert clock.now() == START
        clock.expect_bot(False)
        await sleeping
        assert clock.now() == minutes(60)
        clock.close()

    asyncio.run(scene())


def idle(clock: SimClock, until: datetime | None, seen: int = 0) -> "asyncio.Task[None]":
    return asyncio.create_task(clock.idle(party="bot", seen=seen, until=until))


def test_idle_bot_is_woken_at_each_jump_and_then_counts_as_busy() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        clock.expect_bot(True)
        sleeping = asyncio.create_task(clock.sleep_until(minutes(60)))
        first = idle(clock, minutes(30))
        await first
        assert (clock.now(), clock.epoch) == (minutes(30), 1)
        await soon()
        assert clock.now() == minutes(30)
        await idle(clock, minutes(90))
        await sleeping
        assert clock.now() == minutes(60)
        clock.close()

    asyncio.run(scene())


def test_stale_idle_is_ignored_until_a_newer_one() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        clock.expect_bot(True)
        clock.bot.hand_out(7)
        stale = idle(clock, minutes(30), seen=6)
        await soon()
        assert clock.now() == START
        await idle(clock, minutes(40), seen=7)
        await stale
        assert clock.now() == minutes(30)
        clock.close()

    asyncio.run(scene())


def test_bot_that_leaves_its_request_is_busy() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        clock.expect_bot(True)
        clock.begin()
        request = idle(clock, None)
        sleeping = asyncio.create_task(clock.sleep_until(minutes(60)))
        await soon()
        request.cancel()
        await asyncio.gather(request, return_exceptions=True)
        clock.end()
        await soon()
        assert (clock.now(), sleeping.done()) == (START, False)
        clock.expect_bot(False)
        await sleeping
        clock.close()

    asyncio.run(scene())


def test_idle_without_time_does_not_end_the_world() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())
        clock.expect_bot(True)
        request = idle(clock, None)
        await soon()
        assert (clock.now(), clock.epoch, request.done()) == (START, 0, False)
        request.cancel()
        await asyncio.gather(request, return_exceptions=True)
        clock.close()

    asyncio.run(scene())


def test_event_beats_deadline_and_the_waiter_is_busy_at_once() -> None:
    async def scene() -> None:
        clock = SimClock(START, "max", monotonic=Hand())

        async def wait(fired: "asyncio.Future[Awaitable[bool]]") -> bool:
            async with clock.busy():
                wake = clock.waiter(until=minutes(50))
                clock.begin()
                wake.fire()
                clock.end()
                fired.cancel()
                return await wake.wait()

        assert await wait(asyncio.get_running_loop().create_future())
        assert clock.now() == START
        clock.close()

    asyncio.run(scene())


def test_past_moment_needs_no_waiting() -> None:
    clock = SimClock(datetime(2024, 11, 21, tzinfo=UTC), "max", monotonic=Hand())
    asyncio.run(clock.sleep_until(datetime(2024, 11, 20, tzinfo=UTC)))
    assert clock.epoch == 0
