"""An echo with no framework at all: it stores nothing and keeps no order."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import aiohttp


async def main(api: str, token: str) -> None:
    """Poll until the process is ended."""
    running: set[asyncio.Task[Any]] = set()
    offset = 0
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64)) as session:
        while True:
            for update in await _call(session, f"{api}/bot{token}/getUpdates", {"offset": offset, "timeout": 10}):
                offset = update["update_id"] + 1
                message = update["message"]
                params = {"chat_id": message["chat"]["id"], "text": message["text"]}
                task = asyncio.create_task(_call(session, f"{api}/bot{token}/sendMessage", params))
                running.add(task)
                task.add_done_callback(running.discard)


async def _call(session: aiohttp.ClientSession, url: str, params: dict[str, Any]) -> Any:  # noqa: ANN401 (each method has its own answer)
    async with session.post(url, json=params) as answer:
        return (await answer.json())["result"]


if __name__ == "__main__":
    asyncio.run(main(os.environ["TELEGRAM_API_URL"], os.environ["TELEGRAM_BOT_TOKEN"]))
