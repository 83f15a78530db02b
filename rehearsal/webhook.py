"""Deliver updates to the bot's webhook: one per chat at a time, again and again until a 2xx."""

import asyncio
import json
from collections.abc import Callable
from urllib.parse import urlsplit

import aiohttp

from rehearsal.record import Json, UpdateRecord
from rehearsal.refusals import limit_broken
from rehearsal.rules import SECRET
from rehearsal.world import World

FIRST_PAUSE = 0.2  # wall seconds before the second attempt, doubled up to the last
LAST_PAUSE = 5.0
TIMEOUT = aiohttp.ClientTimeout(total=30)


class WebhookSender:
    """Push the queue to one URL over at most `max_connections` connections."""

    def __init__(self, world: World, answer: Callable[[Json], None]) -> None:
        self._world = world
        self._answer = answer
        self._url = ""
        self._headers: dict[str, str] = {}
        self._connections = 40
        self._session: aiohttp.ClientSession | None = None
        self._running: dict[int, asyncio.Task[None]] = {}

    async def set(self, params: Json) -> None:
        """Begin delivery to a URL; an empty one ends it."""
        url, secret = params["url"], params.get("secret_token")
        if url and urlsplit(url).scheme not in {"http", "https"}:
            raise limit_broken("bad webhook: An HTTPS URL must be provided for webhook")
        if secret is not None and not SECRET.fullmatch(secret):
            raise limit_broken("secret token contains unallowed characters")
        if not 1 <= params.get("max_connections", 40) <= 100:
            raise limit_broken("max_connections must be 1-100")
        await self.stop()
        updates = self._world.updates
        updates.allow(params.get("allowed_updates"))
        if params.get("drop_pending_updates"):
            updates.drop_all()
        self._url = updates.webhook_url = url
        self._connections = params.get("max_connections", 40)
        self._world.settings["webhook", "max_connections"] = self._connections
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        updates.on_add = self.pump
        self.pump()

    async def stop(self) -> None:
        """End every delivery under way."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._running.clear()
        self._url = self._world.updates.webhook_url = ""
        if self._session is not None:
            await self._session.close()
            self._session = None

    def pump(self) -> None:
        """Start the next delivery of each chat that has none under way."""
        if not self._url:
            return
        self._world.updates.expire()
        for update in self._world.updates.waiting:
            if len(self._running) >= self._connections:
                return
            if update.chat_id not in self._running:
                task = asyncio.get_running_loop().create_task(self._deliver(update))
                self._running[update.chat_id] = task

    async def _deliver(self, update: UpdateRecord) -> None:
        pause = FIRST_PAUSE
        while not await self._attempt(update):
            await asyncio.sleep(pause)
            pause = min(LAST_PAUSE, pause * 2)
            self._world.updates.expire()
            if update.expired is not None:
                break
        self._world.updates.confirm(update)
        del self._running[update.chat_id]
        self.pump()
        self._world.clock.consider()

    async def _attempt(self, update: UpdateRecord) -> bool:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT)
        update.handed_out.append(self._world.clock.now())
        self._world.clock.bot.hand_out(update.update_id)
        try:
            async with self._session.post(self._url, json=update.payload, headers=self._headers) as response:
                if response.ok:
                    self._take_answer(await response.read(), response.content_type)
                    return True
                self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(f"Connection failed: {type(error).__name__}")
        return False

    def _take_answer(self, body: bytes, content_type: str) -> None:
        if not body or content_type != "application/json":
            return
        call = json.loads(body)
        if isinstance(call, dict) and "method" in call:
            self._answer(call)

    def _note(self, reason: str) -> None:
        self._world.settings["webhook", "last_error_date"] = int(self._world.clock.timestamp())
        self._world.settings["webhook", "last_error_message"] = reason
