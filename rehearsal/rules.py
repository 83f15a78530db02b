"""Enforce the platform's hard limits on texts, captions, keyboards and the bot's own words."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from rehearsal.entities import trimmed, utf16_length, with_automatic
from rehearsal.markup import Formatted, parse_html
from rehearsal.record import Json
from rehearsal.refusals import bad_request, limit_broken

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
TOAST_LIMIT = 200
DATA_BYTES = 64
BUTTONS = 100
DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
BUTTON_URL = re.compile(r"(https?://)?[\w-]+(\.[\w-]+)*(:\d+)?([/?#]\S*)?|tg://\S+|mailto:\S+|tel:\S+", re.IGNORECASE)
ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def formatted_text(params: Json) -> Formatted:
    """Return a message's text as Telegram stores it; refuse an empty or too long one."""
    found = _formatted(params, "text", "entities")
    if not found.text:
        raise limit_broken("message text is empty")
    if utf16_length(found.text) > TEXT_LIMIT:
        raise limit_broken("message is too long")
    return found


def formatted_caption(params: Json) -> Formatted:
    """Return a caption as Telegram stores it; refuse a too long one."""
    found = _formatted(params, "caption", "caption_entities")
    if utf16_length(found.text) > CAPTION_LIMIT:
        raise limit_broken("message caption is too long")
    return found


def formatted_field(params: Json, name: str, limit: int) -> Formatted:
    """Return another formatted field, such as a poll's question."""
    found = _formatted({**params, "parse_mode": params.get(f"{name}_parse_mode")}, name, f"{name}_entities")
    if utf16_length(found.text) > limit:
        raise limit_broken(f"{name} must be at most {limit} characters")
    return found


def check_markup(markup: Json | None) -> Json | None:
    """Refuse a keyboard that Telegram refuses; return it."""
    if not markup:
        return None
    rows: list[list[Json]] = markup.get("inline_keyboard") or markup.get("keyboard") or []
    if sum(len(row) for row in rows) > BUTTONS:
        raise limit_broken("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            if not button["text"].strip():
                raise limit_broken("BUTTON_TEXT_EMPTY" if "keyboard" in markup else "text buttons must be non-empty")
            if "inline_keyboard" in markup:
                _check_inline(button)
    return markup


def check_toast(text: str) -> None:
    """Refuse the answer to a tap that is longer than a toast."""
    if utf16_length(text) > TOAST_LIMIT:
        raise limit_broken("MESSAGE_TOO_LONG")


def check_length(params: Json, name: str, low: int, high: int) -> None:
    """Refuse a parameter that is too short or too long."""
    if name in params and not low <= utf16_length(params[name]) <= high:
        raise limit_broken(f"{name} must be {low}-{high} characters")


def check_commands(commands: list[Json]) -> None:
    """Refuse command names and descriptions that Telegram refuses."""
    if len(commands) > 100:
        raise limit_broken("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise limit_broken("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(command["description"]) <= 256:
            raise limit_broken("BOT_COMMAND_DESCRIPTION_INVALID")


def deep_link(url: str) -> str | None:
    """Return the payload of a t.me deep link, None for any other address."""
    parts = urlsplit(url)
    if parts.netloc.lower() not in {"t.me", "telegram.me"}:
        return None
    payload = parse_qs(parts.query, keep_blank_values=True).get("start")
    return payload[0] if payload else None


def _check_inline(button: Json) -> None:
    actions = sum(name in button for name in ACTIONS)
    if actions != 1:
        raise limit_broken(
            "text buttons are unallowed in the inline keyboard" if not actions else "BUTTON_TYPE_INVALID"
        )
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA_BYTES:
        raise limit_broken("BUTTON_DATA_INVALID")
    if "url" in button:
        payload = deep_link(button["url"])
        if not BUTTON_URL.fullmatch(button["url"]) or (payload and not DEEP_LINK.fullmatch(payload)):
            raise limit_broken("BUTTON_URL_INVALID")
    if "copy_text" in button and not 1 <= utf16_length(button["copy_text"]["text"]) <= 256:
        raise limit_broken("BUTTON_COPY_TEXT_INVALID")


def _formatted(params: Json, text_name: str, entities_name: str) -> Formatted:
    source = params.get(text_name, "")
    mode = params.get("parse_mode") or ""
    parse = PARSERS.get(mode.lower())
    if parse is None:
        raise bad_request("unsupported parse_mode")
    parsed = parse(source) if mode else Formatted(text=source, entities=_given(params, entities_name))
    text, entities = trimmed(parsed.text, parsed.entities)
    return Formatted(text=text, entities=tuple(with_automatic(text, entities)))


def _given(params: Json, name: str) -> tuple[Json, ...]:
    given = params.get(name, ())
    return tuple(sorted(given, key=lambda entity: (entity["offset"], -entity["length"])))


PARSERS: dict[str, Callable[[str], Formatted]] = {"": lambda source: Formatted(text=source), "html": parse_html}
