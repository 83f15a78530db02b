"""Count in UTF-16 units, find what Telegram marks by itself, and show entities as HTML again."""

import html
import re
from collections.abc import Iterable, Sequence

from rehearsal.record import Json

AUTOMATIC = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"«»]+[^\s<>\"«».,;:!?)\]'])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})\b"
    r"|(?<![\w/&#])(?P<hashtag>#(?=\w*[^\W\d])\w{1,256})"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|\b(?P<link>(?:[a-z0-9-]+\.)+(?:ma|com|org|net|me|fr|int|gov|io|ly|example)(?:/[^\s<>\"«»]*[^\s<>\"«».,;:!?)])?)(?![\w@.])",
    re.IGNORECASE,
)
TRIGGERS = re.compile(r"[/@#]|\w\.\w")
OPEN = {
    "bold": "<b>",
    "italic": "<i>",
    "underline": "<u>",
    "strikethrough": "<s>",
    "spoiler": "<tg-spoiler>",
    "code": "<code>",
    "pre": "<pre>",
    "blockquote": "<blockquote>",
    "expandable_blockquote": "<blockquote expandable>",
}


def utf16_length(text: str) -> int:
    """Count the UTF-16 units of a text, as Telegram's limits and offsets do."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def utf16_slice(text: str, begin: int, end: int) -> str:
    """Cut a text by UTF-16 offsets; half a character at a border is dropped."""
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le", "ignore")


def trimmed(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """Strip a text as Telegram does and move its entities along; those left empty vanish."""
    body = text.strip()
    if body == text:
        return text, list(entities)
    shift = utf16_length(text[: len(text) - len(text.lstrip())])
    length = utf16_length(body)
    kept = []
    for entity in entities:
        begin = max(0, entity["offset"] - shift)
        end = min(length, entity["offset"] + entity["length"] - shift)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return body, kept


def with_automatic(text: str, entities: list[Json]) -> list[Json]:
    """Add the links, mentions, hashtags and commands that Telegram finds in a text."""
    if TRIGGERS.search(text) is None:
        return entities
    found = []
    for match in AUTOMATIC.finditer(text):
        kind = "url" if match.lastgroup == "link" else match.lastgroup
        offset = utf16_length(text[: match.start()])
        entity = {"type": kind, "offset": offset, "length": utf16_length(match[0])}
        if not any(_closed_to(other, entity) for other in entities):
            found.append(entity)
    if not found:
        return entities
    return sorted([*entities, *found], key=lambda entity: (entity["offset"], -entity["length"]))


def split_long(text: str, limit: int) -> list[str]:
    """Cut a text into messages of at most `limit` UTF-16 units, at a space where one is near the border."""
    parts = []
    while utf16_length(text) > limit:
        head = utf16_slice(text, 0, limit)
        border = max(head.rfind("\n"), head.rfind(" "))
        head = head[: border + 1] if border > len(head) // 2 else head
        parts.append(head)
        text = text[len(head) :]
    return [part for part in (*parts, text) if part.strip()]


def to_html(text: str, entities: Iterable[Json]) -> str:
    """Write a text with its entities as Telegram HTML."""
    visible = [entity for entity in entities if _open_tag(entity)]
    if not visible:
        return html.escape(text, quote=False)
    borders = sorted({0, utf16_length(text)} | {e["offset"] for e in visible} | {_end(e) for e in visible})
    pieces: list[str] = []
    stack: list[Json] = []
    for begin, end in zip(borders, [*borders[1:], borders[-1]], strict=True):
        while stack and _end(stack[-1]) <= begin:
            pieces.append(_close_tag(stack.pop()))
        for entity in visible:
            if entity["offset"] == begin and _end(entity) > begin:
                pieces.append(_open_tag(entity))
                stack.append(entity)
        pieces.append(html.escape(utf16_slice(text, begin, end), quote=False))
    pieces.extend(_close_tag(entity) for entity in reversed(stack))
    return "".join(pieces)


def _end(entity: Json) -> int:
    return int(entity["offset"]) + int(entity["length"])


def _closed_to(entity: Json, other: Json) -> bool:
    closed = entity["type"] in {"code", "pre", "text_link", "text_mention", "custom_emoji"}
    return closed and entity["offset"] < _end(other) and other["offset"] < _end(entity)


def _open_tag(entity: Json) -> str:
    if entity["type"] == "text_link":
        return f'<a href="{html.escape(entity["url"])}">'
    if entity["type"] == "text_mention":
        return f'<a href="tg://user?id={entity["user"]["id"]}">'
    return OPEN.get(entity["type"], "")


def _close_tag(entity: Json) -> str:
    tag = _open_tag(entity)
    return f"</{tag[1:].split(' ')[0].rstrip('>')}>"
