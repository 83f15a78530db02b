"""Screens, toasts and calls written as final Bot API payloads, for one reader and within Telegram's limits."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dialog.buttons import encode
from dialog.delivery import Call, Delivery, How, Outgoing, Priority, Toast, Work
from dialog.screen import Button, Joined, Screen, Words
from dialog.texts import Catalogue
from storage.outbox import Message
from workshop.excerpts import ELLIPSIS, beginning

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
TOAST_UNITS = 200
ALBUM = 10
_TAG = re.compile(r"<[^>]*>")
_NO_PREVIEW = {"is_disabled": True}
_EMPTY: Mapping[str, Any] = {"inline_keyboard": []}
compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """Hold what one turn wants done, ready to be stored; `console` goes back to the command line."""

    messages: tuple[Message, ...]
    work: tuple[Work, ...]
    console: tuple[str, ...]


class Writing:
    """Write the outgoing of one turn; a screen shown to many in one language is written once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._written: dict[tuple[int, str], tuple[Message, ...]] = {}

    def write(self, outgoing: Sequence[Outgoing]) -> Written:
        """Write everything a turn wants done."""
        self._written.clear()
        messages: list[Message] = []
        work: list[Work] = []
        console: list[str] = []
        for one in outgoing:
            match one:
                case Delivery(how=How.CONSOLE):
                    console.append(self._plain_screen(one))
                case Delivery():
                    messages.extend(self._deliver(one))
                case Toast():
                    messages.append(self._toast(one))
                case Call():
                    messages.append(self._call(one))
                case Work():
                    work.append(one)
        return Written(messages=tuple(messages), work=tuple(work), console=tuple(console))

    def _deliver(self, delivery: Delivery) -> Iterable[Message]:
        key = (id(delivery.screen), delivery.language)
        parts = self._written.get(key)
        if parts is None:
            parts = self._written[key] = tuple(self._parts(delivery.screen, delivery.language))
        priority = delivery.priority.value
        if delivery.priority <= Priority.REPLY:  # an answer with a file gives way; whatever else keeps its place
            priority = max(priority, *(part.priority for part in parts))  # parts stay in their order
        messages = [replace(part, chat_id=delivery.chat_id, priority=priority) for part in parts]
        if delivery.how is How.EDIT:
            assert delivery.message_id is not None
            yield _in_place(messages[0], delivery.message_id)
            if messages[0].method != "sendMessage":
                yield messages[0]
            yield from messages[1:]
            return
        first = replace(messages[-1], budget=delivery.budget, coalesce=delivery.coalesce)
        if delivery.how is How.CARD:
            first = replace(first, card=delivery.card, pin=delivery.pin, renew=delivery.renew)
        yield from messages[:-1]
        yield first

    def _parts(self, screen: Screen, language: str) -> Iterable[Message]:
        paragraphs = [self._catalogue.html(paragraph, language) for paragraph in screen.paragraphs]
        text = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
        keyboard = self._keyboard(screen.rows, language)
        as_caption = _units(text) <= CAPTION_UNITS
        if screen.picture is not None and len(screen.picture.blobs) > 1:
            as_caption = as_caption and not keyboard
            yield from _albums(screen.picture.blobs, text if as_caption else "")
        elif screen.picture is not None:
            yield _file("photo", screen.picture.blobs[0], text if as_caption else "", keyboard if as_caption else {})
        elif screen.attachment is not None:
            name = {"file_name": screen.attachment.file_name}
            shown = text if as_caption else ""
            yield _file("document", screen.attachment.blob, shown, keyboard if as_caption else {}, name)
        else:
            as_caption = False
        if not as_caption:
            yield from _texts(text, keyboard)

    def _keyboard(self, rows: Sequence[Sequence[Button]], language: str) -> dict[str, Any]:
        shown = [[self._button(button, language) for button in row] for row in rows if row]
        return {"reply_markup": {"inline_keyboard": shown}} if shown else {}

    def _button(self, button: Button, language: str) -> dict[str, str]:
        label = {"text": self._catalogue.plain(button.label, language)}
        if button.url is not None:
            return {**label, "url": button.url}
        assert button.press is not None
        return {**label, "callback_data": encode(button.press)}

    def _toast(self, toast: Toast) -> Message:
        payload: dict[str, Any] = {"callback_query_id": toast.query_id}
        if toast.text is not None:
            payload["text"] = cut(self._catalogue.plain(toast.text, toast.language), TOAST_UNITS)
        if toast.alert:
            payload["show_alert"] = True
        return Message(
            chat_id=None, method="answerCallbackQuery", payload=compact(payload), priority=Priority.TAP.value
        )

    def _call(self, call: Call) -> Message:
        return Message(
            chat_id=call.chat_id,
            method=call.method,
            payload=compact(self._spoken(call.params, call.language)),
            priority=call.priority.value,
            then_kind=call.then,
            then_payload=compact(dict(call.payload)) if call.then else None,
        )

    def _spoken(self, value: Any, language: str) -> Any:  # noqa: ANN401 (Bot API parameters are of any type)
        match value:
            case Words() | Joined():
                return self._catalogue.plain(value, language)
            case Mapping():
                return {key: self._spoken(one, language) for key, one in value.items()}
            case list() | tuple():
                return [self._spoken(one, language) for one in value]
        return value

    def _plain_screen(self, delivery: Delivery) -> str:
        paragraphs = (self._catalogue.plain(one, delivery.language) for one in delivery.screen.paragraphs)
        return "\n\n".join(paragraphs)


def as_plain(markup: str) -> str:
    """Take the markup out of Telegram HTML."""
    return html.unescape(_TAG.sub("", markup))


def cut(text: str, units: int) -> str:
    """Shorten a plain text to so many UTF-16 units, with an ellipsis where something is missing."""
    if len(text.encode("utf-16-le")) // 2 <= units:
        return text
    whole = text.encode("utf-16-le")[: 2 * (units - 1)].decode("utf-16-le", "ignore")
    return beginning(text, len(whole)) + ELLIPSIS


def _units(markup: str) -> int:
    return len(as_plain(markup).encode("utf-16-le")) // 2


def _in_place(message: Message, message_id: int) -> Message:
    """Show a text in a message that is there; where a picture follows, take that message's buttons away."""
    if message.method == "sendMessage":
        payload = {"message_id": message_id, **json.loads(message.payload)}
        return replace(message, method="editMessageText", payload=compact(payload))
    payload = {"message_id": message_id, "reply_markup": _EMPTY}
    return replace(message, method="editMessageReplyMarkup", payload=compact(payload))


def _texts(text: str, keyboard: Mapping[str, Any]) -> Iterable[Message]:
    pieces = list(_pieces(text))
    for number, piece in enumerate(pieces, start=1):
        payload = {"text": piece, "parse_mode": "HTML", "link_preview_options": _NO_PREVIEW}
        yield _message("sendMessage", {**payload, **(keyboard if number == len(pieces) else {})})


def _file(
    kind: str,
    blob: str,
    caption: str,
    keyboard: Mapping[str, Any],
    more: Mapping[str, str] | None = None,
) -> Message:
    words = {"caption": caption, "parse_mode": "HTML"} if caption else {}
    payload = {kind: f"blob:{blob}", **words, **keyboard, **(more or {})}
    return _message(f"send{kind.capitalize()}", payload, Priority.PICTURE)


def _albums(blobs: Sequence[str], caption: str) -> Iterable[Message]:
    for start in range(0, len(blobs), ALBUM):
        media: list[dict[str, str]] = [
            {"type": "photo", "media": f"blob:{blob}"} for blob in blobs[start : start + ALBUM]
        ]
        if caption and start == 0:
            media[0] |= {"caption": caption, "parse_mode": "HTML"}
        if len(media) == 1:
            yield _file("photo", media[0]["media"].removeprefix("blob:"), "", {})
        else:
            yield _message("sendMediaGroup", {"media": media}, Priority.PICTURE)


def _message(method: str, payload: Mapping[str, Any], priority: Priority = Priority.TAP) -> Message:
    return Message(chat_id=None, method=method, payload=compact(payload), priority=priority.value)


def _pieces(text: str) -> Iterable[str]:
    """Cut a text that is too long between paragraphs, then between lines, then where it must."""
    if _units(text) <= TEXT_UNITS:
        yield text
        return
    piece = ""
    for block in _blocks(text):
        joined = f"{piece}{block}"
        if piece and _units(joined) > TEXT_UNITS:
            yield piece.strip("\n")
            joined = block
        piece = joined
    yield piece.strip("\n")


def _blocks(text: str) -> Iterable[str]:
    for paragraph in re.split(r"(?<=\n\n)", text):
        lines = re.split(r"(?<=\n)", paragraph)
        if _units(paragraph) <= TEXT_UNITS:
            yield paragraph
        elif all(_is_balanced(line) for line in lines):
            for line in lines:
                yield from [line] if _units(line) <= TEXT_UNITS else _slices(as_plain(line))
        else:
            yield from _slices(as_plain(paragraph))


def _is_balanced(line: str) -> bool:
    return line.count("<") == 2 * line.count("</")


def _slices(plain: str) -> Iterable[str]:
    """Cut plain text into pieces that fit, as HTML."""
    while len(plain.encode("utf-16-le")) // 2 > TEXT_UNITS:
        head = plain.encode("utf-16-le")[: 2 * TEXT_UNITS].decode("utf-16-le", "ignore")
        yield html.escape(head, quote=False)
        plain = plain[len(head) :]
    yield html.escape(plain, quote=False)
