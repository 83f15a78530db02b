"""Serve the methods that make new messages."""

from rehearsal.chats import Chat
from rehearsal.files import Upload, file_content
from rehearsal.record import Json, MessageRecord
from rehearsal.refusals import bad_request, limit_broken
from rehearsal.rules import check_length, check_markup, formatted_caption, formatted_field, formatted_text
from rehearsal.world import Request, World

CARRIED = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "voice",
    "audio",
    "video",
    "animation",
    "video_note",
    "sticker",
    "live_photo",
    "location",
    "venue",
    "contact",
    "dice",
    "poll",
    "link_preview_options",
    "has_media_spoiler",
    "show_caption_above_media",
)


def send_message(world: World, ask: Request) -> Json:
    """Serve sendMessage."""
    chat = world.writable(ask.params["chat_id"])
    formatted = formatted_text(ask.params)
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    if ask.params.get("link_preview_options"):
        content["link_preview_options"] = ask.params["link_preview_options"]
    return deliver(world, ask, chat, content)


def send_file(world: World, ask: Request, kind: str) -> Json:
    """Serve sendPhoto, sendDocument and their like: `kind` names the parameter with the file."""
    chat = world.writable(ask.params["chat_id"])
    stored = world.files.resolve(ask.params[kind], kind, ask.uploads)
    content = file_content(stored, kind) | caption_content(ask.params)
    return deliver(world, ask, chat, content)


def send_media_group(world: World, ask: Request) -> list[Json]:
    """Serve sendMediaGroup: 2-10 pictures, videos, documents or sounds."""
    chat = world.writable(ask.params["chat_id"])
    media = ask.params["media"]
    kinds = {item["type"] for item in media}
    if not 2 <= len(media) <= 10:
        raise limit_broken("Media_GROUP_INVALID" if media else "there are no messages to send")
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise limit_broken("DOCUMENT and AUDIO can't be mixed with other media types")
    contents = [media_content(world, ask, item) for item in media]
    group = {"media_group_id": str(int(world.token()[-6:], 16) + 10**12)}
    return [deliver(world, ask, chat, content | group) for content in contents]


def send_location(world: World, ask: Request) -> Json:
    """Serve sendLocation."""
    names = ("latitude", "longitude", "horizontal_accuracy", "live_period", "heading", "proximity_alert_radius")
    location = {name: ask.params[name] for name in names if name in ask.params}
    return deliver(world, ask, world.writable(ask.params["chat_id"]), {"location": location})


def send_venue(world: World, ask: Request) -> Json:
    """Serve sendVenue."""
    location = {name: ask.params[name] for name in ("latitude", "longitude")}
    venue = {"location": location, "title": ask.params["title"], "address": ask.params["address"]}
    chat = world.writable(ask.params["chat_id"])
    return deliver(world, ask, chat, {"venue": venue, "location": location})


def send_contact(world: World, ask: Request) -> Json:
    """Serve sendContact."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: ask.params[name] for name in names if name in ask.params}
    return deliver(world, ask, world.writable(ask.params["chat_id"]), {"contact": contact})


def send_dice(world: World, ask: Request) -> Json:
    """Serve sendDice; the value follows from the call's number, so a day repeats."""
    dice = {"emoji": ask.params.get("emoji", "🎲"), "value": 1 + ask.call.number % 6}
    return deliver(world, ask, world.writable(ask.params["chat_id"]), {"dice": dice})


def send_poll(world: World, ask: Request) -> Json:
    """Serve sendPoll."""
    chat = world.writable(ask.params["chat_id"])
    params = ask.params
    question = formatted_field(params, "question", 300)
    if not question.text:
        raise limit_broken("poll question must be non-empty")
    if not 1 <= len(params["options"]) <= 12:
        raise limit_broken("poll must have 1-12 answer options")
    options = []
    for option in params["options"]:
        check_length(option, "text", 1, 100)
        options.append({"persistent_id": world.token(), "text": option["text"], "voter_count": 0})
    poll: Json = {
        "id": world.token(),
        "question": question.text,
        "options": options,
        "total_voter_count": 0,
        "is_closed": params.get("is_closed", False),
        "is_anonymous": params.get("is_anonymous", True),
        "type": params.get("type", "regular"),
        "allows_multiple_answers": params.get("allows_multiple_answers", False),
        "allows_revoting": params.get("allows_revoting", True),
        "members_only": params.get("members_only", False),
    }
    return deliver(world, ask, chat, {"poll": poll})


def copy_message(world: World, ask: Request) -> Json:
    """Serve copyMessage."""
    params = ask.params
    chat = world.writable(params["chat_id"])
    source = world.message(world.joined(params["from_chat_id"]), params["message_id"], "message to copy not found")
    content = carried(source)
    if "caption" in params and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")} | caption_content(params)
    return {"message_id": deliver(world, ask, chat, content)["message_id"]}


def forward_message(world: World, ask: Request) -> Json:
    """Serve forwardMessage."""
    params = ask.params
    chat = world.writable(params["chat_id"])
    source = world.message(world.joined(params["from_chat_id"]), params["message_id"], "message to forward not found")
    return deliver(world, ask, chat, carried(source) | {"forward_origin": origin(world, source)})


def send_many(world: World, ask: Request, *, forward: bool) -> list[Json]:
    """Serve copyMessages and forwardMessages; missing messages are skipped as Telegram does."""
    params = ask.params
    chat = world.writable(params["chat_id"])
    source = world.joined(params["from_chat_id"])
    if not 1 <= len(params["message_ids"]) <= 100:
        raise limit_broken("1-100 message identifiers must be specified")
    found = [source.messages[i] for i in params["message_ids"] if i in source.messages]
    found = [message for message in found if message.deleted is None]
    if not found:
        raise bad_request(f"there are no messages to {'forward' if forward else 'copy'}")
    sent = []
    for message in found:
        extra = {"forward_origin": origin(world, message)} if forward else {}
        sent.append({"message_id": deliver(world, ask, chat, carried(message) | extra)["message_id"]})
    return sent


def deliver(world: World, ask: Request, chat: Chat, content: Json) -> Json:
    """Post what a send method made, after the checks that all of them share."""
    params = ask.params
    markup = check_markup(params.get("reply_markup"))
    content = {**_thread(chat, params), **_reply(world, chat, params), **content}
    keyboard = None
    if markup and "inline_keyboard" in markup:
        if markup["inline_keyboard"]:
            content["reply_markup"] = markup
    elif markup:
        keyboard = markup
        if chat.is_private:
            world.accounts[chat.id].reply_keyboard = markup if "keyboard" in markup else None
    if params.get("protect_content"):
        content["has_protected_content"] = True
    ask.call.effect = True
    return world.post(chat, world.bot_id, content, call=ask.call.number, keyboard=keyboard).payload


def caption_content(params: Json) -> Json:
    """Return the caption part of a message."""
    if not params.get("caption"):
        return {}
    formatted = formatted_caption(params)
    entities = {"caption_entities": list(formatted.entities)} if formatted.entities else {}
    return {"caption": formatted.text, **entities} if formatted.text else {}


def media_content(world: World, ask: Request, media: Json) -> Json:
    """Return what one InputMedia object becomes in a message."""
    value: Upload | str = media["media"]
    stored = world.files.resolve(value, media["type"], ask.uploads)
    return file_content(stored, media["type"]) | caption_content(media)


def carried(message: MessageRecord) -> Json:
    """Return the part of a message that travels when it is copied."""
    content = {name: message.payload[name] for name in CARRIED if name in message.payload}
    if not content:
        raise bad_request("message can't be copied")
    return content


def origin(world: World, message: MessageRecord) -> Json:
    """Return where a forwarded message comes from."""
    date = message.payload["date"]
    if "forward_origin" in message.payload:
        return dict(message.payload["forward_origin"])
    if "sender_chat" in message.payload:
        chat = {"chat": message.payload["sender_chat"], "message_id": message.message_id}
        return {"type": "channel", "date": date, **chat}
    return {"type": "user", "date": date, "sender_user": world.user(message.author_id)}


def _thread(chat: Chat, params: Json) -> Json:
    thread = params.get("message_thread_id")
    if not thread:
        return {}
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    if thread in chat.closed_topics:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def _reply(world: World, chat: Chat, params: Json) -> Json:
    wanted = params.get("reply_parameters") or {}
    message_id = wanted.get("message_id", params.get("reply_to_message_id"))
    if not message_id:
        return {}
    lenient = wanted.get("allow_sending_without_reply", params.get("allow_sending_without_reply"))
    source = chat if "chat_id" not in wanted else world.joined(wanted["chat_id"])
    found = source.messages.get(message_id)
    if found is None or found.deleted is not None:
        if lenient:
            return {}
        raise bad_request("message to be replied not found")
    if source is not chat:
        return {}
    return {"reply_to_message": {k: v for k, v in found.payload.items() if k != "reply_to_message"}}
