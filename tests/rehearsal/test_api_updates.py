"""Updates wait, are confirmed, expire and conflict as Telegram's do; webhooks push them."""

import asyncio
from typing import Any

from aiohttp import web

from rehearsal.clock import SimClock
from tests.rehearsal.line import START, Hand, Line, play

KEYS = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}


def test_updates_stay_until_confirmed() -> None:
    async def scene(line: Line) -> None:
        line.amal.start("CODE")
        line.amal.send_text("bonjour")
        line.ben.start()
        first = await line.updates(limit=2)
        texts = [update["message"]["text"] for update in first]
        assert texts == ["/start CODE", "bonjour"]
        assert first[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
        assert await line.updates(limit=2) == first
        rest = await line.updates(offset=first[-1]["update_id"] + 1)
        assert [update["message"]["from"]["id"] for update in rest] == [2]
        assert await line.updates(offset=-1) == rest
        assert await line.updates(offset=rest[-1]["update_id"] + 1) == []
        records = line.api.record.updates
        assert [(len(r.handed_out), r.acknowledged is not None) for r in records] == [(2, True), (2, True), (2, True)]

    play(scene)


def test_long_poll_ends_with_the_first_update() -> None:
    async def scene(line: Line) -> None:
        waiting = asyncio.create_task(line.updates(timeout=50))
        await line.until(lambda: line.api.record.calls)
        line.amal.start()
        assert len(await waiting) == 1

    play(scene)


def test_second_poller_ends_the_first() -> None:
    async def scene(line: Line) -> None:
        first = asyncio.create_task(line.answer("getUpdates", timeout=50))
        await line.until(lambda: line.api.record.calls)
        second = asyncio.create_task(line.answer("getUpdates", timeout=50))
        ended = await first
        assert (ended["error_code"], ended["description"].partition(";")[0]) == (
            409,
            "Conflict: terminated by other getUpdates request",
        )
        line.amal.start()
        assert len((await second)["result"]) == 1

    play(scene)


def test_updates_expire_in_simulated_time() -> None:
    hand = Hand()

    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="?", reply_markup=KEYS)
        line.amal.press(sent["message_id"], "Oui")
        hand.seconds += 151
        assert [list(update)[1] for update in await line.updates()] == ["message"]
        hand.seconds += 24 * 3600
        assert await line.updates() == []
        assert all(record.expired is not None for record in line.api.record.updates)

    play(scene, clock=SimClock(START, monotonic=hand))


def test_bot_gets_only_what_it_asked_for() -> None:
    async def scene(line: Line) -> None:
        await line.updates(allowed_updates=["callback_query"])
        line.amal.start()
        assert await line.updates() == []
        await line.updates(allowed_updates=[])
        line.amal.send_text("a")
        assert len(await line.updates()) == 1

    play(scene)


class Bot:
    """Be a webhook that fails as told and notes what it got."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.seen: list[tuple[str, str]] = []
        self.running: list[int] = []
        self.at_once = 0
        self.reply: dict[str, Any] | None = None

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        chat_id = update["message"]["chat"]["id"]
        assert chat_id not in self.running
        self.running.append(chat_id)
        self.at_once = max(self.at_once, len(self.running))
        await self.others()
        self.running.remove(chat_id)
        self.seen.append((update["message"]["text"], request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")))
        status = self.statuses.pop(0) if self.statuses else 200
        if status == 200 and self.reply is not None:
            return web.json_response(self.reply)
        return web.Response(status=status)

    async def others(self) -> None:
        """Give updates of other chats, and of this one, the time to come."""
        for _ in range(100):
            await asyncio.sleep(0)

    async def listen(self) -> tuple[web.AppRunner, str]:
        app = web.Application()
        app.router.add_post("/hook", self.handle)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"


def test_webhook_retries_keeps_order_and_shows_its_secret() -> None:
    async def scene(line: Line) -> None:
        bot = Bot(500)
        runner, url = await bot.listen()
        line.amal.start()
        line.amal.send_text("un")
        line.amal.send_text("deux")
        line.ben.start()
        await line.call("setWebhook", url=url, secret_token="s3cret")
        conflict = await line.answer("getUpdates")
        assert conflict["error_code"] == 409
        info = await line.call("getWebhookInfo")
        assert (info["url"], info["pending_update_count"] > 0) == (url, True)
        await line.until(lambda: not line.api.world.updates.waiting)
        texts = [text for text, secret in bot.seen if secret == "s3cret"]
        assert sorted(texts) == ["/start", "/start", "/start", "deux", "un"]
        assert texts.index("un") < texts.index("deux")
        assert bot.at_once == 2
        await line.call("deleteWebhook")
        await line.updates()
        await runner.cleanup()

    play(scene)


def test_webhook_may_answer_with_a_call() -> None:
    async def scene(line: Line) -> None:
        bot = Bot()
        bot.reply = {"method": "sendMessage", "chat_id": 1, "text": "reçu"}
        runner, url = await bot.listen()
        await line.call("setWebhook", url=url)
        line.amal.start()
        await line.until(lambda: not line.api.world.updates.waiting)
        shown = line.amal.last()
        assert shown is not None
        assert shown.text == "reçu"
        await runner.cleanup()

    play(scene)


def test_webhook_needs_an_address_of_the_web() -> None:
    async def scene(line: Line) -> None:
        refusal = await line.refusal("setWebhook", url="ftp://a.ma")
        assert refusal == (400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")

    play(scene)
