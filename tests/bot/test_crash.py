"""SIGKILL between any two durable steps: nothing is lost, and nothing is doubled but a send that was under way."""

from __future__ import annotations

from collections import Counter

import pytest

from rehearsal.api import EmbeddedBotApi
from rehearsal.phones import Phone
from tests.bot.rig import Rig, play, texts

STEPS = (
    "intake-before-commit",
    "intake-after-commit",
    "worker-before-commit",
    "worker-after-commit",
    "sender-marked",
    "sender-before-call",
    "sender-after-call",
    "sender-kept",
)
REPEATED = {"sender-before-call", "sender-after-call", "sender-kept"}


def people(api: EmbeddedBotApi, count: int) -> list[Phone]:
    return [api.add_user(100 + number, "Amal") for number in range(count)]


@pytest.mark.slow
def test_a_kill_at_any_step_loses_nothing_and_doubles_only_what_was_under_way() -> None:
    async def scene(rig: Rig) -> None:
        phones = people(rig.api, 5)
        for phone in phones:
            phone.start("0")
        for number, step in enumerate(STEPS, start=1):
            for phone in phones:
                phone.send_text(f"/card {number}")
                phone.send_text(f"{step}")
            await rig.start(HALQA_KILL_AT=f"{step}:{3 if step in REPEATED else 1}")
            assert await rig.died() == -9
        await rig.start()
        for phone in phones:
            await rig.sees(phone, f"card {len(STEPS)}")
            for step in STEPS:
                await rig.sees(phone, f"{len(step)}:{step[:20]}")
        await rig.rests()
        doubles = sum(len(texts(phone)) - len(set(texts(phone))) for phone in phones)
        assert doubles <= STEPS.count("sender-after-call") * len(phones)

    play(scene)


@pytest.mark.slow
def test_a_kill_after_the_answer_doubles_at_most_the_sends_under_way() -> None:
    async def scene(rig: Rig) -> None:
        phones = people(rig.api, 8)
        for phone in phones:
            phone.send_text("hello")
        await rig.start(HALQA_KILL_AT="sender-before-call:3")
        await rig.died()
        under_way = len(rig.api.record.messages) - len(phones)
        await rig.start()
        for phone in phones:
            await rig.sees(phone, "5:hello")
        await rig.rests()
        assert sum(len(texts(phone)) for phone in phones) <= len(phones) + under_way

    play(scene)


@pytest.mark.slow
@pytest.mark.parametrize("step", ["clock-after-commit:2", "job-started", "job-finished"])
def test_a_kill_around_a_timer_or_a_job_lets_each_happen_once(step: str) -> None:
    async def scene(rig: Rig) -> None:
        (amal,) = people(rig.api, 1)
        amal.send_text("/timer 60")
        amal.send_text("/job chart")
        await rig.start(HALQA_KILL_AT=step)
        assert await rig.died() == -9
        await rig.start()
        await rig.sees(amal, "timer bell")
        await rig.sees(amal, "drawn")
        await rig.rests()
        seen = Counter(texts(amal))
        assert (seen["timer bell"], seen["drawn"]) == (1, 1)
        assert seen["armed"] in {1, 2}  # its sending may have been under way

    play(scene)


@pytest.mark.slow
def test_a_kill_with_a_backlog_answers_everybody_once_after_the_restart() -> None:
    async def scene(rig: Rig) -> None:
        phones = people(rig.api, 120)
        for phone in phones:
            phone.send_text("hello")
        await rig.start(HALQA_KILL_AT="sender-kept:10")
        assert await rig.died() == -9
        await rig.start()
        for phone in phones:
            await rig.sees(phone, "5:hello")

    play(scene)
