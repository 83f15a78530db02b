"""Read Bot API calls from HTTP and write the answers."""

import asyncio
import json
import socket
import struct
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from aiohttp import BodyPartReader, web
from aiohttp.http import RawRequestMessage

from rehearsal.files import Upload
from rehearsal.record import Json
from rehearsal.refusals import Refusal
from rehearsal.shapes import Mismatch

MAX_BODY = 64 * 1024 * 1024
JSON_HEADERS = {"Content-Type": "application/json"}
BAD_GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<h1>502 Bad Gateway</h1>\r\n</body></html>"
)

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


async def read_parameters(request: web.BaseRequest) -> tuple[dict[str, object], dict[str, Upload]]:
    """Return raw parameters and uploaded files of a GET or POST in any of the forms Telegram takes."""
    _, _, query = request.raw_path.partition("?")
    raw = _read_form(query.encode()) if query else {}
    kind = request.headers.get("Content-Type", "")
    if kind.startswith("multipart/form-data"):
        return await _read_multipart(request, raw)
    if not request.can_read_body:
        return raw, {}
    body = await request.read()
    if kind.startswith("application/json"):
        raw.update(_read_json(body))
    elif body:
        raw.update(_read_form(body))
    return raw, {}


def granted(result: object) -> web.Response:
    """Answer a call with its result."""
    return web.Response(body=encode({"ok": True, "result": result}).encode(), headers=JSON_HEADERS)


def refused(refusal: Refusal) -> web.Response:
    """Answer a call with Telegram's no."""
    body: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.Response(body=encode(body).encode(), headers=JSON_HEADERS, status=refusal.code)


def bad_gateway() -> web.Response:
    """Answer as the proxy in front of Telegram does: with HTML."""
    return web.Response(text=BAD_GATEWAY, content_type="text/html", status=502)


def reset(request: web.BaseRequest) -> web.Response:
    """Cut the connection so that the client sees a reset; the response goes nowhere."""
    transport = request.transport
    if isinstance(transport, asyncio.Transport):
        sock = transport.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response(status=500)


def _read_form(body: bytes) -> dict[str, object]:
    pairs = (pair.partition(b"=") for pair in body.replace(b"+", b" ").split(b"&"))
    return {unquote_to_bytes(name).decode(): unquote_to_bytes(value).decode() for name, _, value in pairs}


def _read_json(body: bytes) -> Mapping[str, object]:
    try:
        parsed = json.loads(body or b"{}")
    except ValueError as error:
        raise Mismatch("can't parse JSON body") from error
    if not isinstance(parsed, dict):
        raise Mismatch("the JSON body must be an object")
    return parsed


async def _read_multipart(
    request: web.BaseRequest, raw: dict[str, object]
) -> tuple[dict[str, object], dict[str, Upload]]:
    uploads: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise Mismatch("can't parse multipart body")
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            raw[part.name] = content.decode()
        else:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            uploads[part.name] = Upload(filename=part.filename, content=content, mime_type=mime)
    return raw, uploads


def make_request(message: RawRequestMessage, *parts: Any) -> web.BaseRequest:
    """Build a request that may be as large as Telegram allows an upload to be."""
    payload, protocol, writer, task = parts
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=MAX_BODY)
