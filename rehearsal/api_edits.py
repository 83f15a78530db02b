"""Serve the methods that change, remove, pin or react to messages that exist."""

from datetime import timedelta

from rehearsal.api_sends import caption_content, media_content
from rehearsal.chats import Chat
from rehearsal.record import Json, MessageRecord
from rehearsal.refusals import bad_request, limit_broken
from rehearsal.rules import check_markup, check_toast, formatted_text
from rehearsal.views import EventKind
from rehearsal.world import Request, World

DELETE_LIFE = timedelta(hours=48)
MEDIA = ("photo", "document", "video", "animation", "audio", "live_photo")
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
CONTENT = frozenset({"text", "entities", "caption", "caption_entities", "link_preview_options", *MEDIA})


def edit_text(world: World, ask: Request) -> Json:
    """Serve editMessageText."""
    chat, message = _target(world, ask)
    if "text" not in message.payload:
        raise bad_request("there is no text in the message to edit")
    formatted = formatted_text(ask.params)
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    if ask.params.get("link_preview_options"):
        content["link_preview_options"] = ask.params["link_preview_options"]
    return _revise(world, ask, chat, message, content)


def edit_caption(world: World, ask: Request) -> Json:
    """Serve editMessageCaption."""
    chat, message = _target(world, ask)
    media = {name: message.payload[name] for name in MEDIA if name in message.payload}
    if not media and "voice" not in message.payload:
        raise bad_request("there is no caption in the message to edit")
    return _revise(world, ask, chat, message, media | caption_content(ask.params))


def edit_media(world: World, ask: Request) -> Json:
    """Serve editMessageMedia; a text message may become a picture."""
    chat, message = _target(world, ask)
    content = media_content(world, ask, ask.params["media"])
    return _revise(world, ask, chat, message, content)


def edit_markup(world: World, ask: Request) -> Json:
    """Serve editMessageReplyMarkup."""
    chat, message = _target(world, ask)
    content = {name: value for name, value in message.payload.items() if name in CONTENT}
    return _revise(world, ask, chat, message, content)


def delete_message(world: World, ask: Request) -> bool:
    """Serve deleteMessage."""
    chat = world.joined(ask.params["chat_id"])
    message = world.message(chat, ask.params["message_id"], "message to delete not found")
    if not _deletable(world, chat, message):
        raise bad_request("message can't be deleted for everyone")
    _delete(world, ask, chat, message)
    return True


def delete_messages(world: World, ask: Request) -> bool:
    """Serve deleteMessages; what cannot be found is skipped."""
    chat = world.joined(ask.params["chat_id"])
    wanted = ask.params["message_ids"]
    if not 1 <= len(wanted) <= 100:
        raise limit_broken("1-100 message identifiers must be specified")
    for message in [chat.messages[i] for i in wanted if i in chat.messages]:
        if message.deleted is None and _deletable(world, chat, message):
            _delete(world, ask, chat, message)
    return True


def pin_message(world: World, ask: Request) -> bool:
    """Serve pinChatMessage."""
    chat = _pin_chat(world, ask)
    message = world.message(chat, ask.params["message_id"], "message to pin not found")
    ask.call.effect = True
    if message.message_id in chat.pinned:
        chat.pinned.remove(message.message_id)
    chat.pinned.append(message.message_id)
    world.show(chat, EventKind.PIN, message=message)
    return True


def unpin_message(world: World, ask: Request) -> bool:
    """Serve unpinChatMessage: the given message, or the newest pinned one."""
    chat = _pin_chat(world, ask)
    wanted = ask.params.get("message_id", chat.pinned[-1] if chat.pinned else 0)
    if wanted not in chat.pinned:
        raise bad_request("message to unpin not found")
    ask.call.effect = True
    chat.pinned.remove(wanted)
    world.show(chat, EventKind.UNPIN, message=chat.messages[wanted])
    return True


def unpin_all(world: World, ask: Request) -> bool:
    """Serve unpinAllChatMessages."""
    chat = _pin_chat(world, ask)
    while chat.pinned:
        world.show(chat, EventKind.UNPIN, message=chat.messages[chat.pinned.pop()])
    ask.call.effect = True
    return True


def set_reaction(world: World, ask: Request) -> bool:
    """Serve setMessageReaction; a bot has one reaction per message."""
    chat = world.writable(ask.params["chat_id"])
    message = world.message(chat, ask.params["message_id"], "message to react not found")
    reactions = ask.params.get("reaction", [])
    if len(reactions) > 1:
        raise limit_broken("REACTIONS_TOO_MANY")
    ask.call.effect = True
    world.show(chat, EventKind.REACTION, words="".join(r.get("emoji", "") for r in reactions), message=message)
    return True


def send_chat_action(world: World, ask: Request) -> bool:
    """Serve sendChatAction."""
    chat = world.writable(ask.params["chat_id"])
    world.show(chat, EventKind.ACTION, words=ask.params["action"])
    return True


def stop_poll(world: World, ask: Request) -> Json:
    """Serve stopPoll."""
    chat = world.joined(ask.params["chat_id"])
    message = world.message(chat, ask.params["message_id"], "message with poll to stop not found")
    poll = message.payload.get("poll")
    if poll is None or poll["is_closed"]:
        raise bad_request("message with poll to stop not found" if poll is None else "poll has already been closed")
    closed = {**poll, "is_closed": True}
    ask.call.effect = True
    world.revise(chat, message, {**message.payload, "poll": closed}, call=ask.call.number)
    return closed


def answer_callback(world: World, ask: Request) -> bool:
    """Serve answerCallbackQuery: once, and soon after the tap."""
    params, now = ask.params, world.clock.now()
    check_toast(params.get("text", ""))
    tap = world.record.callbacks.get(params["callback_query_id"])
    if tap is None or tap.answered is not None or now - tap.pressed > world.tap_life:
        if tap is not None:
            tap.refused.append(now)
        raise bad_request(TOO_OLD)
    ask.call.effect = True
    tap.answered, tap.text, tap.alert = now, params.get("text", ""), params.get("show_alert", False)
    kind = EventKind.ALERT if tap.alert else EventKind.TOAST
    world.answer_tap(tap, kind)
    return True


def _target(world: World, ask: Request) -> tuple[Chat, MessageRecord]:
    params = ask.params
    if "inline_message_id" in params:
        raise bad_request("MESSAGE_ID_INVALID")
    if "chat_id" not in params or "message_id" not in params:
        raise limit_broken("message identifier is not specified")
    chat = world.writable(params["chat_id"])
    message = world.message(chat, params["message_id"], "message to edit not found")
    own_post = chat.type == "channel" and chat.may(world.bot_id, "can_edit_messages")
    if message.author_id != world.bot_id and not own_post:
        raise bad_request("message can't be edited")
    return chat, message


def _revise(world: World, ask: Request, chat: Chat, message: MessageRecord, content: Json) -> Json:
    markup = check_markup(ask.params.get("reply_markup"))
    if markup and "inline_keyboard" not in markup:
        raise limit_broken("inline keyboard expected")
    if markup and markup["inline_keyboard"]:
        content = {**content, "reply_markup": markup}
    kept = {
        name: value for name, value in message.payload.items() if name not in CONTENT | {"reply_markup", "edit_date"}
    }
    current = {name: value for name, value in message.payload.items() if name in CONTENT | {"reply_markup"}}
    if content == current:
        raise bad_request(UNCHANGED)
    ask.call.effect = True
    payload = {**kept, "edit_date": int(world.clock.timestamp()), **content}
    world.revise(chat, message, payload, call=ask.call.number)
    return payload


def _deletable(world: World, chat: Chat, message: MessageRecord) -> bool:
    if world.clock.now() - message.sent > DELETE_LIFE:
        return False
    own = message.author_id == world.bot_id
    return own or chat.is_private or chat.may(world.bot_id, "can_delete_messages")


def _delete(world: World, ask: Request, chat: Chat, message: MessageRecord) -> None:
    ask.call.effect = True
    message.deleted = world.clock.now()
    if message.message_id in chat.pinned:
        chat.pinned.remove(message.message_id)
    world.show(chat, EventKind.DELETE, message=message)


def _pin_chat(world: World, ask: Request) -> Chat:
    chat = world.writable(ask.params["chat_id"])
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if not chat.is_private and not chat.may(world.bot_id, right):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
