"""Break the line and kill the bot in the middle of the day, at moments when it has most to do."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from rehearsal.api import EmbeddedBotApi
from rehearsal.bot_process import BotProcess
from rehearsal.faults import FaultKind, FaultRule
from rehearsal.record import SENDS, Call
from rehearsal.timetable import Timetable

OUTAGE = timedelta(seconds=8)
JUST_ANSWERED = timedelta(milliseconds=50)
LOOKED_BACK = 300
ON_THE_WIRE = 0.1  # wall seconds in which what the killed bot had sent still arrives
CHANCES = (
    (FaultKind.TOO_MANY_REQUESTS, 0.006, 1.0),
    (FaultKind.SERVER_ERROR, 0.004, 0.0),
    (FaultKind.BAD_GATEWAY, 0.003, 0.0),
    (FaultKind.RESET_BEFORE, 0.003, 0.0),
    (FaultKind.RESET_AFTER, 0.003, 0.0),
    (FaultKind.SLOW, 0.002, 0.3),
)


@dataclass(kw_only=True, slots=True)
class Kill:
    """Note one SIGKILL: when, in which call, and how many new messages were on their way."""

    at: datetime
    method: str
    in_flight: int


@dataclass(kw_only=True, slots=True)
class Troubles:
    """Know what was broken on purpose."""

    kills: list[Kill] = field(default_factory=list)
    faults: bool = False

    @property
    def sends_in_flight(self) -> int:
        """Count the new messages that were on their way at a kill."""
        return sum(kill.in_flight for kill in self.kills)


def break_the_line(api: EmbeddedBotApi, timetable: Timetable) -> None:
    """Arm refusals, resets, slow replies and one outage in the first session."""
    first = timetable.sittings[0].span[0] if timetable.sittings else timetable.span[0]
    begins = first + timedelta(minutes=22)
    api.faults.add(FaultRule(kind=FaultKind.OUTAGE, begins=begins, ends=begins + OUTAGE))
    for kind, chance, seconds in CHANCES:
        api.faults.add(FaultRule(kind=kind, chance=chance, seconds=seconds))


def busy_moments(timetable: Timetable, count: int, seed: int) -> list[datetime]:
    """Choose moments when many write, read or vote, in the order of the day."""
    spans = [sitting.phase("silent_writing") for sitting in timetable.sittings]
    spans += [sitting.phase("discussion") for sitting in timetable.sittings]
    spans += [(begins, begins + (ends - begins) * 0.5) for begins, ends in timetable.spans("vote")]
    spans = spans or [timetable.span]
    chance = Random(f"{seed}:kills")
    drawn = [spans[index % len(spans)] for index in range(count)]
    return sorted(begins + (ends - begins) * chance.uniform(0.15, 0.7) for begins, ends in drawn)


def strike_in_replan(
    api: EmbeddedBotApi, bot: BotProcess, troubles: Troubles, struck: asyncio.Event, label: str
) -> None:
    """Kill the bot when it is about to answer the tap on this button: the re-plan is decided, nobody has read of it."""

    def answers_it(call: Call) -> bool:
        tap = api.record.callbacks.get(str(call.params.get("callback_query_id", "")))
        return call.method == "answerCallbackQuery" and tap is not None and tap.label == label

    api.faults.on_call(_killer(api, bot, troubles, struck), answers_it)


async def start_again(api: EmbeddedBotApi, bot: BotProcess, struck: asyncio.Event, say: Callable[[str], None]) -> None:
    """Start the bot again once it was struck."""
    await struck.wait()
    say("bot killed in the middle of a re-plan, starting again")
    async with api.clock.busy():
        await bot.start()


async def kill_now_and_then(
    api: EmbeddedBotApi,
    bot: BotProcess,
    moments: list[datetime],
    troubles: Troubles,
    say: Callable[[str], None],
) -> None:
    """At each moment wait for the next send, kill the bot while it is in flight, and start it again."""
    for number, moment in enumerate(moments):
        await api.clock.sleep_until(moment)
        struck = asyncio.Event()
        api.faults.on_next_send(_killer(api, bot, troubles, struck), after_effect=number % 2 == 0)
        await struck.wait()
        say(f"bot killed at {moment:%H:%M}, starting again")
        async with api.clock.busy():
            await bot.start()


def _killer(
    api: EmbeddedBotApi, bot: BotProcess, troubles: Troubles, struck: asyncio.Event
) -> Callable[[Call], Awaitable[None]]:
    async def kill(call: Call) -> None:
        now, known = api.clock.now(), len(api.record.calls)
        recent = api.record.calls[-LOOKED_BACK:]
        flying = [each for each in recent if each.method in SENDS and _in_flight(each, now)]
        await bot.kill()
        await asyncio.sleep(ON_THE_WIRE)
        flying += [each for each in api.record.calls[known:] if each.method in SENDS]
        troubles.kills.append(Kill(at=now, method=call.method, in_flight=len(flying)))
        struck.set()

    return kill


def _in_flight(call: Call, now: datetime) -> bool:
    """Tell whether the bot cannot have noted this call's answer yet: none was given, or only just now."""
    return call.answered is None or (call.error_code == 200 and now - call.answered < JUST_ANSWERED)
