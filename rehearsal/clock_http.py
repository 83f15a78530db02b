"""Serve the simulated clock to the bot's process."""

import json
from datetime import datetime

from aiohttp import web

from rehearsal.clock import SimClock


async def serve_clock(clock: SimClock, request: web.BaseRequest) -> web.Response:
    """Answer GET /clock at once, and POST /clock/idle when there may be something to do."""
    if request.path.endswith("/idle"):
        try:
            party, seen, until = _read_idle(json.loads(await request.read()))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            reason = {"error": f"idle needs party, seen and until (ISO 8601 with offset, or null): {error}"}
            return web.json_response(reason, status=400)
        if until is None or until > clock.now():
            await clock.idle(party=party, seen=seen, until=until)
    return web.json_response(clock.reading())


def _read_idle(body: dict[str, object]) -> tuple[str, int, datetime | None]:
    until = body["until"]
    moment = None if until is None else datetime.fromisoformat(str(until))
    if moment is not None and moment.tzinfo is None:
        raise ValueError("until has no offset from UTC")
    return str(body["party"]), int(str(body["seen"])), moment
