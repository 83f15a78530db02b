"""The serving process: the clock, Telegram, the writer and the machine, opened in their order and closed again."""

from __future__ import annotations

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp

from bot.app import make_desk, wall_now
from bot.config import Settings
from bot.errors import (
    HalqaError,
    NetworkSafeError,
    NetworkUncertainError,
    RetryAfterError,
    TelegramError,
    UnauthorizedError,
)
from bot.machine import Machine, Trade
from bot.telegram import Telegram
from bot.timepiece import Activity, RealTime, RehearsalTime, Timepiece
from storage.database import Database
from storage.writer import Writer

EXTRA_CONNECTIONS = 40  # answers to taps and the long poll, beside the messages
SEARCHES = (10_000, 20, 20)  # a tap makes some thousand short-lived objects: the default looks at them many times
START_PAUSES = (0.2, 0.4, 0.8, 1.6)


async def serve(settings: Settings, database: Database, trade: Trade) -> None:
    """Serve until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        activity = Activity()
        timepiece = await stack.enter_async_context(_timepiece(settings, activity))
        telegram = Telegram(
            settings.token, settings.api_url, connections=settings.sending.connections + EXTRA_CONNECTIONS
        )
        await stack.enter_async_context(telegram)
        username = await _greet(telegram, settings)
        writer = Writer(database)
        stack.callback(writer.stop)
        desk = make_desk(settings, trade.handle, username=username)
        machine = Machine(
            settings, desk, trade, telegram=telegram, writer=writer, timepiece=timepiece, activity=activity
        )
        gc.freeze()  # what was built at the start is never searched again: a full search takes as long as many taps
        gc.set_threshold(*SEARCHES)
        gc.enable()
        await machine.serve(stop)


@asynccontextmanager
async def _timepiece(settings: Settings, activity: Activity) -> AsyncIterator[Timepiece]:
    if not settings.clock_url:
        yield RealTime(wall_now)
        return
    timeout = aiohttp.ClientTimeout(total=60)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        rehearsal = RehearsalTime(settings.clock_url, session, activity, monotonic=time.monotonic, wall_now=wall_now)
        await rehearsal.start()
        activity.set("start", busy=False)
        yield rehearsal


async def _greet(telegram: Telegram, settings: Settings) -> str:
    """Ask Telegram who we are; a line that breaks is tried again for some seconds."""
    for pause in (*START_PAUSES, None):
        try:
            if settings.telegram.mode == "polling":
                await telegram.call("deleteWebhook", {})
            me = await telegram.call("getMe", {})
        except UnauthorizedError as error:
            raise HalqaError(
                "Telegram does not know this token: copy it from @BotFather again into TELEGRAM_BOT_TOKEN"
            ) from error
        except (NetworkSafeError, NetworkUncertainError, RetryAfterError, TelegramError) as error:
            if pause is None:
                raise HalqaError(
                    f"Telegram does not answer at {settings.api_url} ({error}): check the network and TELEGRAM_API_URL"
                ) from error
            await asyncio.sleep(pause)
        else:
            return str(me["username"])
    raise AssertionError
