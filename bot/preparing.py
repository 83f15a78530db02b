"""A row of the outbox made ready for the wire, its card and files looked up; and what is kept of the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.arrivals import call_arrival
from bot.messages import compact
from bot.rules import fingerprint
from bot.telegram import Upload
from storage.blobs import load_blob, remember_upload, store_blob, uploaded_as
from storage.cards import Card, find_card, remember_card
from storage.inbox import store_arrivals
from storage.outbox import Message, OutboxRow, queue_messages
from storage.sending import mark_sending, mark_sent

BLOB = "blob:"
FETCHED = "application/octet-stream"
_SUFFIXES = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp", "application/pdf": "pdf"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """Name a stored file that goes with a call, as a photo or a document."""

    hash: str
    kind: str
    uploaded: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """Hold a call as it goes out; `unchanged` says that the card shows this already."""

    row: OutboxRow
    method: str
    params: dict[str, Any]
    uploads: tuple[Upload, ...] = ()
    files: tuple[Sent, ...] = ()
    shown: Card | None = None
    unchanged: bool = False


def needs_preparing(row: OutboxRow) -> bool:
    """Tell whether a row must be looked at in the database before it goes out."""
    return row.card is not None or f'"{BLOB}' in row.payload


def prepare_plain(row: OutboxRow) -> Prepared:
    """Make a row ready that needs nothing from the database."""
    params = json.loads(row.payload)
    if row.chat_id is not None:
        params["chat_id"] = row.chat_id
    return Prepared(row=row, method=row.method, params=params)


def claim_rows(connection: Connection, rows: Sequence[OutboxRow], at: datetime) -> list[Prepared]:
    """Mark rows as being sent, and make those ready that nobody replaced meanwhile."""
    granted = mark_sending(connection, [row.id for row in rows])
    prepared = []
    for row in rows:
        if row.id in granted:
            ready = _prepare(connection, row)
            prepared.append(ready)
            if ready.unchanged:
                mark_sent(connection, [(row.id, ready.shown.message_id if ready.shown else None)], at)
    return prepared


def keep_results(connection: Connection, sent: Sequence[tuple[Prepared, Any]], at: datetime) -> None:
    """Store that rows have arrived, with everything that follows from it."""
    mark_sent(connection, [(prepared.row.id, _message_id(result)) for prepared, result in sent], at)
    for prepared, result in sent:
        if prepared.files or prepared.row.card is not None or prepared.row.then_kind is not None:
            _keep_consequences(connection, prepared, result, at)


def queues_more(sent: Prepared) -> bool:
    """Tell whether a sent row leads to further rows of the outbox."""
    row = sent.row
    return row.card is not None and sent.method.startswith("send") and (row.pin or sent.shown is not None)


def _prepare(connection: Connection, row: OutboxRow) -> Prepared:
    plain = prepare_plain(row)
    if row.card is not None and row.chat_id is not None:
        shown = find_card(connection, row.chat_id, row.card)
        if shown is not None and not row.renew:
            if shown.hash == fingerprint(row.payload):
                return replace(plain, shown=shown, unchanged=True)
            plain = _as_edit(plain, shown)
        plain = replace(plain, shown=shown)
    return _with_files(connection, plain) if f'"{BLOB}' in row.payload else plain


def _as_edit(plain: Prepared, shown: Card) -> Prepared:
    params = {**plain.params, "message_id": shown.message_id}
    if plain.method == "sendPhoto":
        media = {"type": "photo", "media": params.pop("photo")}
        media |= {name: params.pop(name) for name in ("caption", "parse_mode") if name in params}
        return replace(plain, method="editMessageMedia", params={**params, "media": media})
    return replace(plain, method="editMessageText", params=params)


def _with_files(connection: Connection, plain: Prepared) -> Prepared:
    uploads: list[Upload] = []
    files: list[Sent] = []
    params = dict(plain.params)
    file_name = params.pop("file_name", None)

    def named(value: str, kind: str) -> str:
        digest = value.removeprefix(BLOB)
        known = uploaded_as(connection, digest, kind)
        files.append(Sent(hash=digest, kind=kind, uploaded=known is None))
        if known is not None:
            return known
        blob = load_blob(connection, digest)
        name = f"file{len(uploads)}"
        shown = file_name or f"{digest[:12]}.{_SUFFIXES.get(blob.mime, 'bin')}"
        uploads.append(Upload(name=name, file_name=shown, content=blob.content))
        return f"attach://{name}"

    for key, value in list(params.items()):
        if isinstance(value, str) and value.startswith(BLOB):
            params[key] = named(value, "photo" if key == "photo" else "document")
        elif key == "media":
            items = value if isinstance(value, list) else [value]
            named_items = [{**item, "media": named(item["media"], item["type"])} for item in items]
            params[key] = named_items if isinstance(value, list) else named_items[0]
    return replace(plain, params=params, uploads=tuple(uploads), files=tuple(files))


def _keep_consequences(connection: Connection, sent: Prepared, result: Any, at: datetime) -> None:  # noqa: ANN401 (each method has its own answer)
    for file, file_id in zip(sent.files, _file_ids(result), strict=False):
        if file.uploaded:
            remember_upload(connection, file.hash, file.kind, file_id)
    if sent.row.card is not None:
        _keep_card(connection, sent, _message_id(result), at)
    if sent.row.then_kind is not None:
        told = {"blob": store_blob(connection, result, FETCHED, at)} if isinstance(result, bytes) else result
        store_arrivals(connection, [call_arrival(sent.row, told, None, at=at)])


def _keep_card(connection: Connection, sent: Prepared, message_id: int | None, at: datetime) -> None:
    row = sent.row
    assert row.card is not None
    assert row.chat_id is not None
    is_new = sent.method.startswith("send")
    current = message_id if is_new or sent.shown is None else sent.shown.message_id
    if current is None:
        return
    shown = Card(chat_id=row.chat_id, name=row.card, message_id=current, hash=fingerprint(row.payload))
    remember_card(connection, shown, at)
    if is_new:
        queue_messages(connection, [(None, message) for message in _after_new_card(sent, current)], at)


def _after_new_card(sent: Prepared, message_id: int) -> Iterator[Message]:
    """Pin a card that was sent anew, and take its old message away."""
    row = sent.row
    if row.pin:
        payload = compact({"message_id": message_id, "disable_notification": True})
        yield Message(chat_id=row.chat_id, method="pinChatMessage", payload=payload, priority=row.priority)
    if sent.shown is not None:
        payload = compact({"message_id": sent.shown.message_id})
        yield Message(chat_id=row.chat_id, method="deleteMessage", payload=payload, priority=row.priority)


def _message_id(result: Any) -> int | None:  # noqa: ANN401 (each method has its own answer)
    first = result[0] if isinstance(result, list) and result else result
    found = first.get("message_id") if isinstance(first, dict) else None
    return int(found) if found is not None else None


def _file_ids(result: Any) -> Iterator[str | None]:  # noqa: ANN401 (each method has its own answer)
    for message in result if isinstance(result, list) else [result]:
        if not isinstance(message, dict):
            yield None
        elif message.get("photo"):
            yield message["photo"][-1]["file_id"]
        else:
            yield message.get("document", {}).get("file_id")
