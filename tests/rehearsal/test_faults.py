"""Faults strike where they are told to, and the record knows each."""

import asyncio
from collections import Counter
from datetime import timedelta

import aiohttp
import pytest

from rehearsal.clock import SimClock
from rehearsal.faults import FaultKind, FaultRule, Faults
from rehearsal.record import Call
from tests.rehearsal.line import START, Hand, Line, play

SEND = frozenset({"sendMessage"})


def faults(*rules: FaultRule, seed: int = 0) -> Faults:
    armed = Faults(seed)
    for rule in rules:
        armed.add(rule)
    return armed


def test_refusals_are_injected_for_the_chosen_calls_only() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        line.ben.start()
        too_many = await line.answer("sendMessage", chat_id=1, text="a")
        assert (too_many["error_code"], too_many["parameters"]) == (429, {"retry_after": 3})
        assert await line.refusal("sendMessage", chat_id=1, text="a") == (500, "Internal Server Error")
        async with line.session.post(line.url("sendMessage"), json={"chat_id": 1, "text": "a"}) as response:
            assert (response.status, response.content_type) == (502, "text/html")
        await line.call("sendMessage", chat_id=2, text="a")
        await line.call("getMe")
        await line.call("sendMessage", chat_id=1, text="a")
        assert line.api.record.http_429(injected=True) == 1
        assert len(line.amal.screen()) == 2

    kinds = (FaultKind.TOO_MANY_REQUESTS, FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY)
    rules = [FaultRule(kind=kind, methods=SEND, chats=frozenset({1}), times=1) for kind in kinds]
    play(scene, faults=faults(*rules))


@pytest.mark.parametrize(("kind", "delivered"), [(FaultKind.RESET_BEFORE, 0), (FaultKind.RESET_AFTER, 1)])
def test_reset_cuts_the_line_before_or_after_the_effect(kind: FaultKind, delivered: int) -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        with pytest.raises(aiohttp.ClientConnectionError):
            await line.call("sendMessage", chat_id=1, text="a")
        assert len(line.amal.screen()) == 1 + delivered
        assert line.api.record.resets_after_effect() == delivered
        call = line.api.record.calls[-1]
        assert (call.fault, call.effect, call.error_code) == (kind, bool(delivered), 0)
        assert line.api.faults.counters == Counter({kind: 1})
        await line.call("sendMessage", chat_id=1, text="b")

    play(scene, faults=faults(FaultRule(kind=kind, times=1)))


def test_outage_lasts_as_long_as_it_was_set() -> None:
    hand = Hand()

    async def scene(line: Line) -> None:
        hand.seconds = 60
        with pytest.raises(aiohttp.ClientConnectionError):
            await line.call("getMe")
        with pytest.raises(aiohttp.ClientConnectionError):
            await line.updates()
        hand.seconds = 120
        await line.call("getMe")

    rule = FaultRule(kind=FaultKind.OUTAGE, begins=START + timedelta(minutes=1), ends=START + timedelta(minutes=2))
    play(scene, faults=faults(rule), clock=SimClock(START, monotonic=hand))


def test_slow_reply_and_latency_come_in_simulated_time() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        await line.call("sendMessage", chat_id=1, text="a")
        call = line.api.record.calls[-1]
        assert call.answered is not None
        assert call.answered - call.received >= timedelta(seconds=60)

    rule = FaultRule(kind=FaultKind.SLOW, seconds=60)
    play(scene, faults=faults(rule), clock=SimClock(START, 6000), latency_ms=1000)


def test_same_seed_breaks_the_same_calls() -> None:
    def drawn(seed: int) -> list[int]:
        armed = faults(FaultRule(kind=FaultKind.SERVER_ERROR, chance=0.2), seed=seed)
        return [n for n in range(200) if armed.draw("sendMessage", n % 7, START)]

    assert drawn(1) == drawn(1) != drawn(2)
    assert 20 <= len(drawn(1)) <= 60


def test_random_faults_leave_polling_alone() -> None:
    armed = faults(FaultRule(kind=FaultKind.RESET_BEFORE))
    assert armed.draw("getUpdates", 0, START) is None


@pytest.mark.parametrize("after_effect", [True, False])
def test_hook_catches_a_send_in_flight(after_effect: bool) -> None:  # noqa: FBT001 - pytest hands it over
    async def scene(line: Line) -> None:
        line.amal.start()
        caught: list[tuple[int, int]] = []
        started = asyncio.Event()

        async def kill(call: Call) -> None:
            caught.append((call.number, len(line.amal.screen())))
            started.set()
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

        line.api.faults.on_next_send(kill, after_effect=after_effect)
        await line.call("getMe")
        sending = asyncio.create_task(line.call("sendMessage", chat_id=1, text="a"))
        await started.wait()
        await line.until(lambda: len(line.amal.screen()) == 2)
        await line.call("sendMessage", chat_id=1, text="b")
        assert caught == [(2, 2 if after_effect else 1)]
        assert [shown.text for shown in line.amal.screen()] == ["/start", "a", "b"]

    play(scene)
