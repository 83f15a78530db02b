"""Raw update JSON, as the inbox keeps it, turned into what a handler may see."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from dialog.incoming import (
    Account,
    Action,
    Chat,
    ChatKind,
    Command,
    Edited,
    Ignored,
    Incoming,
    JoinRequest,
    Media,
    Membership,
    Migrated,
    Press,
    Start,
    Text,
)

Json = Mapping[str, Any]
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request")
MEDIA = (  # Telegram adds a document to each animation and a location to each venue: the wider word comes later
    "animation",
    "venue",
    "photo",
    "voice",
    "audio",
    "video",
    "video_note",
    "document",
    "sticker",
    "location",
    "contact",
    "poll",
    "dice",
    "story",
    "game",
    "checklist",
    "paid_media",
    "gift",
)
_CHAT_KINDS = frozenset(kind.value for kind in ChatKind)
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)


def update_key(update: Json) -> str:
    """Name an update so that it is stored once."""
    return f"update:{update['update_id']}"


def whereabouts(update: Json) -> tuple[int | None, int | None, int | None]:
    """Say in which chat an update happened, who did it, and which message a person wrote (all may be None)."""
    kind, content = _content(update)
    holder = content.get("message", {}) if kind == "callback_query" else content
    chat = holder.get("chat", {}).get("id")
    user = content.get("from", {}).get("id")
    message = content.get("message_id") if kind == "message" else None
    return chat, user, message


def read_update(update: Json, *, row_id: int, received_at: datetime, username: str) -> Incoming:
    """Turn an update into an incoming; what wants no answer becomes Ignored with its reason."""
    kind, content = _content(update)
    holder = content.get("message", {}) if kind == "callback_query" else content
    chat = _chat(holder.get("chat"))
    sender = content.get("from")
    action = _action(kind, content, chat, username)
    if sender is not None and sender.get("is_bot") and not isinstance(action, Membership | Migrated):
        action = Ignored(reason="written by a bot")
    date = content.get("date") if kind != "edited_message" else content.get("edit_date", content.get("date"))
    return Incoming(
        id=row_id,
        sent_at=datetime.fromtimestamp(date, UTC) if date else received_at,
        received_at=received_at,
        action=action,
        chat=chat,
        account=_account(sender),
    )


def _content(update: Json) -> tuple[str, Json]:
    for kind, content in update.items():
        if kind != "update_id" and isinstance(content, dict):
            return kind, content
    return "nothing", {}


def _action(kind: str, content: Json, chat: Chat | None, username: str) -> Action:
    match kind:
        case "message":
            return _message(content, chat, username)
        case "edited_message":
            return _edited(content)
        case "callback_query":
            message_id = content.get("message", {}).get("message_id", 0)
            return Press(data=content.get("data", ""), message_id=message_id, query_id=str(content["id"]))
        case "my_chat_member" | "chat_member":
            return _membership(content, is_me=kind == "my_chat_member")
        case "chat_join_request":
            link = content.get("invite_link", {}).get("invite_link")
            return JoinRequest(user_chat_id=content["user_chat_id"], invite_link=link)
    return Ignored(reason=f"no use for {kind}")


def _message(content: Json, chat: Chat | None, username: str) -> Action:
    if "migrate_to_chat_id" in content:
        return Migrated(new_chat_id=content["migrate_to_chat_id"])
    if "text" in content:
        return _text(content, chat, username)
    for kind in MEDIA:
        if kind in content:
            return _media(kind, content)
    return Ignored(reason="service message")


def _text(content: Json, chat: Chat | None, username: str) -> Action:
    text, message_id = content["text"], content["message_id"]
    reply = content.get("reply_to_message", {})
    forwarded = "forward_origin" in content
    found = None if forwarded else _COMMAND.fullmatch(text)
    if found is None:
        return Text(text=text, message_id=message_id, reply_to=reply.get("message_id"), forwarded=forwarded)
    name, addressee, arguments = found.group(1).lower(), found.group(2), (found.group(3) or "").strip()
    if addressee is not None and addressee.lower() != username.lower():
        return Ignored(reason="a command for another bot")
    if name == "start" and chat is not None and chat.kind is ChatKind.PRIVATE:
        return Start(payload=arguments, message_id=message_id)
    return Command(
        name=name,
        arguments=arguments,
        message_id=message_id,
        reply_to=reply.get("message_id"),
        reply_text=reply.get("text", reply.get("caption")),
        reply_author=reply.get("from", {}).get("id"),
    )


def _media(kind: str, content: Json) -> Media:
    media = content[kind]
    file = media[-1] if isinstance(media, list) and media else media
    facts = file if isinstance(file, dict) else {}
    return Media(
        kind=kind,
        message_id=content["message_id"],
        file_id=facts.get("file_id"),
        file_name=facts.get("file_name"),
        caption=content.get("caption", ""),
        seconds=facts.get("duration"),
        album=content.get("media_group_id"),
        forwarded="forward_origin" in content,
    )


def _edited(content: Json) -> Action:
    text = content.get("text", content.get("caption"))
    if text is None:
        return Ignored(reason="an edit without words")
    return Edited(text=text, message_id=content["message_id"])


def _membership(content: Json, *, is_me: bool) -> Membership:
    new = content["new_chat_member"]
    in_channel = content["chat"]["type"] == "channel"
    member = new["status"] in {"creator", "administrator", "member"}
    return Membership(
        user_id=new["user"]["id"],
        is_me=is_me,
        before=content["old_chat_member"]["status"],
        after=new["status"],
        can_post=bool(new.get("can_post_messages", new["status"] == "creator")) if in_channel else member,
        can_invite=bool(new.get("can_invite_users", new["status"] == "creator")),
    )


def _chat(raw: Json | None) -> Chat | None:
    if raw is None or raw.get("type", "private") not in _CHAT_KINDS:
        return None
    return Chat(id=raw["id"], kind=ChatKind(raw.get("type", "private")), title=raw.get("title"))


def _account(raw: Json | None) -> Account | None:
    if raw is None:
        return None
    name = " ".join(part for part in (raw.get("first_name", ""), raw.get("last_name", "")) if part)
    return Account(user_id=raw["id"], name=name, language=raw.get("language_code"))
