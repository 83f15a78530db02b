"""Serve an embedded Telegram Bot API over real HTTP, for rehearsals, tests and benchmarks."""

import argparse
import asyncio
import gc
from collections.abc import Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self
from urllib.parse import unquote

from aiohttp import web

from rehearsal.api_calls import NO_METHOD, Calls
from rehearsal.api_http import bad_gateway, granted, make_request, read_parameters, refused, reset
from rehearsal.api_methods import METHODS
from rehearsal.clock import SimClock
from rehearsal.clock_http import serve_clock
from rehearsal.facts import load_facts
from rehearsal.faults import FaultKind, FaultRule, Faults
from rehearsal.files import Upload
from rehearsal.limits import Limits, LimitSettings
from rehearsal.record import Call, Json
from rehearsal.refusals import LimitBroken, Refusal, too_many_requests
from rehearsal.shapes import Mismatch
from rehearsal.stage import Stage
from rehearsal.webhook import WebhookSender
from rehearsal.world import World

NOT_FOUND = Refusal(404, "Not Found")
UNAUTHORIZED = Refusal(401, "Unauthorized")
INTERNAL = Refusal(500, "Internal Server Error")
DEFAULT_TOKEN = "7000000001:rehearsal-token"  # noqa: S105 - opens nothing outside this process
DEFAULT_START = datetime(2024, 11, 21, 7, 0, tzinfo=UTC)


class EmbeddedBotApi(Stage):
    """Run one bot's Telegram on a loopback port; `async with` starts and stops it.

    `latency_ms` is simulated network time, half before a call's effect and half after. `check_answers` holds every
    answer against the facts and makes a wrong one an error of the server, for tests.
    """

    def __init__(
        self,
        *,
        token: str = DEFAULT_TOKEN,
        username: str = "HalqaBot",
        clock: SimClock | None = None,
        limits: LimitSettings | None = None,
        faults: Faults | None = None,
        latency_ms: float = 0.0,
        check_answers: bool = False,
        port: int = 0,
    ) -> None:
        self.clock = clock or SimClock(DEFAULT_START)
        super().__init__(World(self.clock, bot_id=int(token.partition(":")[0]), bot_username=username))
        self.token = token
        self.limits = Limits(limits)
        self.faults = faults or Faults()
        self.latency_ms = latency_ms
        self.record = self.world.record
        self.files = self.world.files
        self.url = ""
        self._facts = load_facts()
        self._calls = Calls(self.world, self._facts, self.limits, check_answers=check_answers)
        self._webhook = WebhookSender(self.world, self._call_from_webhook)
        self._runner: web.ServerRunner | None = None
        self._port = port

    @property
    def clock_url(self) -> str:
        """Return the address for HALQA_CLOCK_URL."""
        return f"{self.url}/clock"

    async def start(self) -> None:
        """Listen on the loopback address; `url` says where."""
        server = web.Server(self._handle, request_factory=make_request, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close every connection and forget the timers."""
        await self._webhook.stop()
        self.clock.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.raw_path.partition("?")[0]
        if path.startswith("/bot"):
            token, _, name = path[4:].partition("/")
            if self.token not in {token, unquote(token)}:
                return refused(UNAUTHORIZED)
            return await self._handle_call(request, name)
        if path in {"/clock", "/clock/idle"}:
            return await serve_clock(self.clock, request)
        stored = self.files.at_path(unquote(path).removeprefix(f"/file/bot{self.token}/"))
        if stored is None:
            return refused(NOT_FOUND)
        return web.Response(body=stored.content, content_type="application/octet-stream")

    async def _handle_call(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        self.clock.bot.noticed()
        method = self._facts.method(name)
        if method is None:
            self._calls.close(self._calls.open_unknown(name), NO_METHOD)
            return refused(NO_METHOD)
        self.clock.begin()
        try:
            raw, uploads = await read_parameters(request)
            opened = self._calls.open(method, raw, uploads)
        except (Mismatch, ValueError) as error:
            opened = self._calls.unreadable(method, str(error))
        finally:
            self.clock.end()
        if isinstance(opened, Refusal):
            return refused(opened)
        if opened.method == "getUpdates":
            return await self._serve_slowly(request, opened, uploads)
        if opened.method not in METHODS or self.faults.armed or self.latency_ms:
            # A client that dies in mid-call does not undo the call: Telegram has it already.
            return await asyncio.shield(asyncio.create_task(self._serve_slowly(request, opened, uploads)))
        return self._answer(opened, self._calls.serve(opened, uploads))

    async def _serve_slowly(self, request: web.BaseRequest, call: Call, uploads: dict[str, Upload]) -> web.Response:
        self.clock.begin()
        try:
            chat = self._calls.chat(call.params)
            rule = self.faults.draw(call.method, chat.id if chat else 0, call.received)
            call.fault = rule.kind if rule else ""
            await self._travel()
            await self.faults.before_effect(call)
            early = self._fail_early(request, call, rule)
            if early is not None:
                return early
            if rule is not None and rule.kind is FaultKind.SLOW:
                await asyncio.sleep(rule.seconds / self.clock.rate)
            outcome = await self._outcome(call, uploads)
            await self.faults.after_effect(call)
            if rule is not None and rule.kind is FaultKind.RESET_AFTER:
                return reset(request)
            await self._travel()
            return self._answer(call, outcome)
        finally:
            self.clock.end()

    def _fail_early(self, request: web.BaseRequest, call: Call, rule: FaultRule | None) -> web.Response | None:
        match rule.kind if rule else None:
            case FaultKind.RESET_BEFORE | FaultKind.OUTAGE:
                return reset(request)
            case FaultKind.TOO_MANY_REQUESTS:
                assert rule is not None
                return self._answer(call, too_many_requests(max(1, round(rule.seconds))))
            case FaultKind.SERVER_ERROR:
                return self._answer(call, INTERNAL)
            case FaultKind.BAD_GATEWAY:
                self._calls.close(call, Refusal(502, "Bad Gateway"))
                return bad_gateway()
            case _:
                return None

    async def _outcome(self, call: Call, uploads: dict[str, Upload]) -> object:
        if call.method in METHODS:
            return self._calls.serve(call, uploads)
        try:
            result = await self._serve_updates(call)
        except Refusal as refusal:
            if isinstance(refusal, LimitBroken):
                self.record.violate(call, refusal.description)
            return refusal
        self._calls.check(call, result)
        return result

    async def _serve_updates(self, call: Call) -> list[Json] | bool:
        params, updates = call.params, self.world.updates
        match call.method:
            case "getUpdates":
                updates.allow(params.get("allowed_updates"))
                limit = min(max(params.get("limit", 100), 1), 100)
                seconds = min(max(params.get("timeout", 0), 0), 50)
                return await updates.poll(offset=params.get("offset", 0), limit=limit, seconds=seconds)
            case "setWebhook":
                await self._webhook.set(params)
            case _:
                await self._webhook.stop()
                if params.get("drop_pending_updates"):
                    updates.drop_all()
        return True

    async def _travel(self) -> None:
        if self.latency_ms:
            await asyncio.sleep(self.latency_ms / 2000 / self.clock.rate)

    def _answer(self, call: Call, outcome: object) -> web.Response:
        self._calls.close(call, outcome)
        return refused(outcome) if isinstance(outcome, Refusal) else granted(outcome)

    def _call_from_webhook(self, body: Mapping[str, Any]) -> None:
        method = self._facts.method(str(body["method"]))
        if method is None:
            self._calls.open_unknown(str(body["method"]))
            return
        opened = self._calls.open(method, {key: value for key, value in body.items() if key != "method"}, {})
        if isinstance(opened, Call) and opened.method in METHODS:
            self._calls.close(opened, self._calls.serve(opened, {}))


async def serve_forever(*, port: int, token: str, limits: bool, speed: float | Literal["max"]) -> None:
    """Serve until the process is ended; says where on standard output."""
    gc.freeze()  # the facts live as long as the process: no collection need walk them
    clock = SimClock(DEFAULT_START, speed)
    settings = LimitSettings(enabled=limits)
    async with EmbeddedBotApi(token=token, clock=clock, limits=settings, port=port) as api:
        print(f"Bot API at {api.url}, clock at {api.clock_url}", flush=True)  # noqa: T201 - the program's only output
        await asyncio.Event().wait()


def main() -> None:
    """Run the embedded Bot API alone."""
    parser = argparse.ArgumentParser(prog="python -m rehearsal.api", description=main.__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the token that the bot must show")
    parser.add_argument("--no-limits", action="store_true", help="no 429 for speed")
    parser.add_argument("--speed", default="1", help="a factor, or max")
    options = parser.parse_args()
    speed: float | Literal["max"] = "max" if options.speed == "max" else float(options.speed)
    serving = serve_forever(port=options.port, token=options.token, limits=not options.no_limits, speed=speed)
    try:
        asyncio.run(serving)
    except KeyboardInterrupt:
        parser.exit(0)


if __name__ == "__main__":
    main()
