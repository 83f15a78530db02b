"""A Bot API so light that it does not count: prepared texts in, answers counted, on the loopback address."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from urllib.parse import parse_qsl

CHATS = 200
DATE = 1732176000
TOKEN = "7000000001:loopback"
ME = {"id": 7000000001, "is_bot": True, "first_name": "Halqa", "username": "HalqaBot"}


class State:
    """Hold the prepared updates and what has been answered."""

    def __init__(self, count: int) -> None:
        self.updates = [_update(number) for number in range(1, count + 1)]
        self.confirmed = 0
        self.answered: dict[str, int] = {}
        self.sent = 0
        self.began = 0.0
        self.ended = 0.0

    def batch(self, offset: int, limit: int) -> str:
        """Confirm what is below `offset` and give the next updates as JSON."""
        if offset:
            self.confirmed = max(self.confirmed, offset - 1)
        given = self.updates[self.confirmed : self.confirmed + limit]
        if given and not self.began:
            self.began = time.perf_counter()
        return f"[{','.join(given)}]"

    def answer(self, text: str) -> None:
        """Count an answer; texts are numbered, so that losses and doubles show."""
        self.sent += 1
        self.answered[text] = self.answered.get(text, 0) + 1
        self.ended = time.perf_counter()

    def stats(self) -> dict[str, float]:
        """Say how far it has come."""
        return {
            "answered": len(self.answered),
            "sent": self.sent,
            "seconds": self.ended - self.began,
            "confirmed": self.confirmed,
        }


class Connection(asyncio.Protocol):
    """Serve one keep-alive connection."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._transport: asyncio.Transport | None = None
        self._data = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Remember where answers go."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Serve every request that is complete."""
        self._data += data
        while True:
            head, found, rest = self._data.partition(b"\r\n\r\n")
            if not found:
                return
            lower = head.lower()
            at = lower.find(b"content-length:")
            length = int(lower[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(rest) < length:
                return
            self._data = rest[length:]
            method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].decode()
            self._serve(method, _parameters(head, rest[:length]))

    def _serve(self, method: str, params: dict[str, str]) -> None:
        match method:
            case "getUpdates":
                batch = self._state.batch(int(params.get("offset", 0)), int(params.get("limit", 100)))
                if batch == "[]":
                    asyncio.get_running_loop().call_later(0.5, self._reply, batch)
                    return
                self._reply(batch)
            case "sendMessage":
                self._state.answer(params["text"])
                self._reply(_message(int(params["chat_id"]), self._state.sent, "x"))
            case "getMe":
                self._reply(json.dumps(ME))
            case "stats":
                self._reply(json.dumps(self._state.stats()))
            case _:
                self._reply("true")

    def _reply(self, result: str) -> None:
        body = f'{{"ok":true,"result":{result}}}'.encode()
        assert self._transport is not None
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )


def _parameters(head: bytes, body: bytes) -> dict[str, str]:
    if b"application/json" in head:
        return {key: str(value) for key, value in json.loads(body).items()}
    return dict(parse_qsl(body.decode()))


def _update(number: int) -> str:
    message = _message(1000 + number % CHATS, number, f"text {number}")
    return f'{{"update_id":{number},"message":{message}}}'


def _message(chat: int, message_id: int, text: str) -> str:
    person = {"id": chat, "is_bot": False, "first_name": "Amal", "language_code": "fr"}
    place = {"id": chat, "type": "private", "first_name": "Amal"}
    return json.dumps({"message_id": message_id, "from": person, "chat": place, "date": DATE, "text": text})


async def serve(count: int) -> None:
    """Serve until the process is ended; says the port on standard output."""
    state = State(count)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(state), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
