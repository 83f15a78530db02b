"""Telegram's calls → inbox: an update is stored, committed, and only then answered with 200."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.config import Settings
from bot.errors import HalqaError
from bot.poller import Intake
from bot.telegram import Telegram
from bot.updates import ALLOWED_UPDATES

log = logging.getLogger(__name__)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of a header)
CONNECTIONS = 40


@asynccontextmanager
async def receive(telegram: Telegram, intake: Intake, settings: Settings) -> AsyncIterator[None]:
    """Listen for updates, and ask Telegram to send them here."""
    application = web.Application(client_max_size=4 * 1024 * 1024)
    application.router.add_post(settings.telegram.webhook_path, _receiver(intake, settings.webhook_secret))
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, settings.telegram.webhook_host, settings.telegram.webhook_port)
        await _listen(site, settings)
        params = {
            "url": f"{settings.telegram.webhook_url.rstrip('/')}{settings.telegram.webhook_path}",
            "secret_token": settings.webhook_secret,
            "max_connections": CONNECTIONS,
            "allowed_updates": list(ALLOWED_UPDATES),
        }
        await telegram.call("setWebhook", params)
        yield
    finally:
        await runner.cleanup()


async def _listen(site: web.TCPSite, settings: Settings) -> None:
    try:
        await site.start()
    except OSError as error:
        where = f"{settings.telegram.webhook_host}:{settings.telegram.webhook_port}"
        raise HalqaError(
            f"cannot listen on {where} ({error.strerror}): change telegram.webhook_port or end who uses it"
        ) from error


def _receiver(intake: Intake, secret: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive_update(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, ""), secret):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
            update["update_id"] + 0
        except (ValueError, KeyError, TypeError):
            return web.Response(status=400)
        try:
            await intake.store([update])
        except Exception as error:  # noqa: BLE001 (one of the four loops: Telegram will call again)
            log.warning("an update could not be stored: %s", type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    return receive_update
