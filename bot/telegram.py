"""Telegram's side of the wire: the only module that knows python-telegram-bot, its requests and its errors."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import aiohttp

os.environ.setdefault("PTB_TIMEDELTA", "true")  # read by python-telegram-bot when it hears of a retry_after

from telegram import Bot, InputFile, error
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter
from yarl import URL

from bot.errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    MigratedError,
    NetworkSafeError,
    NetworkUncertainError,
    RetryAfterError,
    TelegramError,
    UnauthorizedError,
)

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 30.0
UPLOAD_SECONDS = 120.0
DOWNLOAD = "downloadFile"  # no method of the Bot API: what getFile names, fetched
LONGEST_DOWNLOAD = 2_000_000  # bytes; the longest list of participants has a tenth of it
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Upload:
    """Hold a file that goes with a call, under the name by which its parameters mention it."""

    name: str
    file_name: str
    content: bytes


class NotSentError(error.NetworkError):
    """The call did not reach Telegram, or Telegram's front door turned it away."""


class UnknownFateError(error.NetworkError):
    """The line broke after the call was sent."""


class AiohttpRequest(BaseRequest):
    """Carry python-telegram-bot's requests over aiohttp, telling what was not sent from what nobody knows."""

    def __init__(self, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Say how long an answer is waited for, in seconds."""
        return ANSWER_SECONDS

    async def initialize(self) -> None:
        """Open the pool of connections."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,
        write_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 (python-telegram-bot's signature)
        connect_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 (python-telegram-bot's signature)
        pool_timeout: ODVInput[float] = DEFAULT_NONE,  # noqa: ARG002 (python-telegram-bot's signature)
    ) -> tuple[int, bytes]:
        """Make one request; returns the status and the body."""
        assert self._session is not None
        seconds = read_timeout if isinstance(read_timeout, int | float) else ANSWER_SECONDS
        timeout = aiohttp.ClientTimeout(sock_connect=CONNECT_SECONDS, sock_read=seconds)
        body, headers = _body(request_data)
        with _fate_known():
            async with self._session.request(method, url, data=body, headers=headers, timeout=timeout) as answer:
                content = await answer.read()
                if answer.status >= 500:
                    _refuse_broken(answer.status, content)
                return answer.status, content


class Telegram:
    """Call the Bot API: plain names and JSON in, plain JSON out, our errors."""

    def __init__(self, token: str, api_url: str, *, connections: int = 64) -> None:
        self._request = AiohttpRequest(connections)
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._request,
            get_updates_request=AiohttpRequest(1),
        )
        _silence_foreign_loggers()

    async def __aenter__(self) -> Self:
        await self._request.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._request.shutdown()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        uploads: tuple[Upload, ...] = (),
        seconds: float | None = None,
    ) -> Any:  # noqa: ANN401 (each method has its own answer)
        """Call a method of the Bot API and give its result as JSON, or `downloadFile` and give the bytes."""
        if method == DOWNLOAD:
            return await self._download(str(params["file_id"]))
        parameters = [RequestParameter(name, value, None) for name, value in params.items() if value is not None]
        data = RequestData([*parameters, *(_attached(upload) for upload in uploads)])
        timeout = seconds or (UPLOAD_SECONDS if uploads else ANSWER_SECONDS)
        with _our_errors():
            return await self._request.post(f"{self._bot.base_url}/{method}", data, read_timeout=timeout)

    async def _download(self, file_id: str) -> bytes:
        found = await self.call("getFile", {"file_id": file_id})
        if int(found.get("file_size") or 0) > LONGEST_DOWNLOAD:
            raise BadRequestError("the file is too long to be fetched")
        with _our_errors():
            return await self._request.retrieve(f"{self._bot.base_file_url}/{found['file_path']}")


def _attached(upload: Upload) -> RequestParameter:
    return RequestParameter(upload.name, None, [InputFile(upload.content, upload.file_name)])


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, Mapping[str, str] | None]:
    if data is None:
        return None, None
    if not data.contains_files:
        # yarl quotes in C: a page of Arabic is three times as many letters on the wire
        return URL.build(query=data.json_parameters).raw_query_string.encode(), _FORM
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=mime)
    return form, None


@contextmanager
def _fate_known() -> Iterator[None]:
    """Say of a broken line whether the call had been sent."""
    try:
        yield
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as failure:
        raise NotSentError(type(failure).__name__) from failure
    except (aiohttp.ClientError, TimeoutError, OSError) as failure:
        raise UnknownFateError(type(failure).__name__) from failure


def _refuse_broken(status: int, content: bytes) -> None:
    """Take a 5xx as not sent, unless a gateway waited for an answer in vain."""
    if status == 504:
        raise UnknownFateError("504")
    raise NotSentError(f"{status} {'refused' if content.startswith(b'{') else 'from a gateway'}")


@contextmanager
def _our_errors() -> Iterator[None]:
    """Turn python-telegram-bot's errors into ours."""
    try:
        yield
    except error.RetryAfter as failure:
        pause = failure.retry_after
        raise RetryAfterError(pause if isinstance(pause, int) else pause.total_seconds()) from failure
    except error.ChatMigrated as failure:
        raise MigratedError(failure.new_chat_id) from failure
    except error.Forbidden as failure:
        raise ForbiddenError(failure.message) from failure
    except error.InvalidToken as failure:
        raise UnauthorizedError(failure.message) from failure
    except error.BadRequest as failure:
        raise BadRequestError(failure.message) from failure
    except error.Conflict as failure:
        raise ConflictError(failure.message) from failure
    except NotSentError as failure:
        raise NetworkSafeError(failure.message) from failure
    except error.NetworkError as failure:
        raise NetworkUncertainError(failure.message) from failure
    except error.TelegramError as failure:
        raise TelegramError(failure.message) from failure


def _silence_foreign_loggers() -> None:
    """Keep addresses (they contain the token) and bodies (they contain names) out of the log."""
    for name in ("telegram", "httpx", "httpcore", "aiohttp.access", "aiohttp.client", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
