"""Parse Telegram's HTML into text and entities, with Telegram's own complaints."""

import html
import re
from dataclasses import dataclass, field

from rehearsal.entities import utf16_length
from rehearsal.record import Json
from rehearsal.refusals import LimitBroken

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
SPECIAL = frozenset({"a", "span", "tg-emoji", "tg-time"})
PIECE = re.compile(r"<|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot);")
TAG_NAME = re.compile(r"[^\s>/]*")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
SAFE_LINK = re.compile(r"(?:https?|tg|ton|tonsite|mailto|tel)://?|mailto:|tel:|tg:|[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
USER_LINK = re.compile(r"tg://user\?id=(\d+)$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Formatted:
    """Hold a text as Telegram stores it: plain, with entities counted in UTF-16 units."""

    text: str
    entities: tuple[Json, ...] = ()


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


@dataclass(slots=True)
class _Parser:
    source: str
    position: int = 0
    length: int = 0
    out: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def run(self) -> Formatted:
        while (piece := PIECE.search(self.source, self.position)) is not None:
            self.add(self.source[self.position : piece.start()])
            self.position = piece.end()
            if piece[0] != "<":
                self.add(html.unescape(piece[0]))
            elif self.source.startswith("/", self.position):
                self.end_tag(piece.start())
            else:
                self.start_tag(piece.start())
        self.add(self.source[self.position :])
        if self.stack:
            raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        ordered = sorted(self.entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return Formatted(text="".join(self.out), entities=tuple(ordered))

    def add(self, text: str) -> None:
        if text:
            self.out.append(text)
            self.length += utf16_length(text)

    def byte(self, index: int) -> int:
        return len(self.source[:index].encode())

    def start_tag(self, begin: int) -> None:
        name = TAG_NAME.match(self.source, self.position)
        assert name is not None
        tag = name[0].lower()
        self.position = name.end()
        if tag not in SIMPLE and tag not in SPECIAL:
            raise cannot_parse(f'Unsupported start tag "{tag}" at byte offset {self.byte(begin)}')
        attributes = self.attributes(begin)
        if tag == "span" and attributes.get("class", "tg-spoiler") != "tg-spoiler":
            raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte(begin)}')
        self.stack.append(_Open(tag, attributes, self.length))

    def attributes(self, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            rest = self.source[self.position : self.position + 1]
            if rest == ">":
                self.position += 1
                return found
            if rest and (rest.isspace() or rest == "/"):
                self.position += 1
                continue
            match = ATTRIBUTE.match(self.source, self.position) if rest else None
            if match is None:
                raise cannot_parse(f"Unclosed start tag at byte offset {self.byte(begin)}")
            value = next((group for group in match.groups()[1:] if group is not None), "")
            found[match[1].lower()] = html.unescape(value)
            self.position = match.end()

    def end_tag(self, begin: int) -> None:
        close = self.source.find(">", self.position)
        if not self.stack:
            raise cannot_parse(f"Unexpected end tag at byte offset {self.byte(begin)}")
        if close < 0:
            raise cannot_parse(f"Unclosed end tag at byte offset {self.byte(begin)}")
        tag = self.source[self.position + 1 : close].strip().lower()
        self.position = close + 1
        opened = self.stack.pop()
        if tag not in {opened.tag, ""}:
            where = f"at byte offset {self.byte(begin)}"
            raise cannot_parse(f'Unmatched end tag {where}, expected "</{opened.tag}>", found "</{tag}>"')
        self.close(opened)

    def close(self, opened: _Open) -> None:
        length = self.length - opened.offset
        special = _special(opened) if length else None
        if special is not None:
            self.entities.append({**special, "offset": opened.offset, "length": length})
        elif length and opened.tag in SIMPLE:
            self.close_simple(opened, length)

    def close_simple(self, opened: _Open, length: int) -> None:
        entity: Json = {"type": SIMPLE[opened.tag], "offset": opened.offset, "length": length}
        if opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        language = opened.attributes.get("class", "")
        if opened.tag == "code" and self.stack and self.stack[-1].tag == "pre":
            if language.startswith("language-") and self.stack[-1].offset == opened.offset:
                self.stack[-1].attributes["language"] = language.removeprefix("language-")
            return
        if opened.tag == "pre" and "language" in opened.attributes:
            entity["language"] = opened.attributes["language"]
        self.entities.append(entity)


def parse_html(source: str) -> Formatted:
    """Parse a text with Telegram's HTML tags; raise the refusal that Telegram would give."""
    if "<" not in source and "&" not in source:
        return Formatted(text=source)
    return _Parser(source).run()


def cannot_parse(reason: str) -> LimitBroken:
    """Refuse a text whose markup Telegram does not understand."""
    return LimitBroken(400, f"Bad Request: can't parse entities: {reason}")


def _special(opened: _Open) -> Json | None:
    attributes = opened.attributes
    if opened.tag == "span":
        return {"type": "spoiler"}
    if opened.tag == "tg-emoji":
        if not attributes.get("emoji-id", "").isdigit():
            raise cannot_parse("Invalid custom emoji identifier specified")
        return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
    if opened.tag == "tg-time":
        if not attributes.get("unix", "").isdigit():
            raise cannot_parse("Invalid date specified")
        style = {"date_time_format": attributes["format"]} if "format" in attributes else {}
        return {"type": "date_time", "unix_time": int(attributes["unix"]), **style}
    url = attributes.get("href", "")
    if opened.tag != "a" or not SAFE_LINK.match(url):
        return None  # Telegram keeps the words of a link that leads nowhere
    user = USER_LINK.match(url)
    if user is not None:
        person = {"id": int(user[1]), "is_bot": False, "first_name": "?"}
        return {"type": "text_mention", "user": person}
    return {"type": "text_link", "url": url}
