"""Serve the methods about a supergroup's topics."""

from rehearsal.chats import Chat
from rehearsal.record import Json
from rehearsal.refusals import bad_request, limit_broken
from rehearsal.rules import check_length
from rehearsal.world import Request, World

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def create_topic(world: World, ask: Request) -> Json:
    """Serve createForumTopic."""
    chat = _forum(world, ask)
    check_length(ask.params, "name", 1, 128)
    color = ask.params.get("icon_color", COLORS[0])
    if color not in COLORS:
        raise limit_broken("invalid icon_color specified")
    topic: Json = {"name": ask.params["name"], "icon_color": color}
    ask.call.effect = True
    created = world.service(chat, world.bot_id, {"forum_topic_created": topic}, "topic")
    chat.topics[created.message_id] = {"message_thread_id": created.message_id, **topic}
    return chat.topics[created.message_id]


def edit_topic(world: World, ask: Request) -> bool:
    """Serve editForumTopic."""
    chat, thread = _topic(world, ask)
    check_length(ask.params, "name", 0, 128)
    name = ask.params.get("name") or chat.topics[thread]["name"]
    if name == chat.topics[thread]["name"]:
        raise bad_request("TOPIC_NOT_MODIFIED")
    ask.call.effect = True
    chat.topics[thread] = {**chat.topics[thread], "name": name}
    return True


def close_topic(world: World, ask: Request) -> bool:
    """Serve closeForumTopic."""
    chat, thread = _topic(world, ask)
    if thread in chat.closed_topics:
        raise bad_request("TOPIC_NOT_MODIFIED")
    ask.call.effect = True
    chat.closed_topics.add(thread)
    return True


def reopen_topic(world: World, ask: Request) -> bool:
    """Serve reopenForumTopic."""
    chat, thread = _topic(world, ask)
    if thread not in chat.closed_topics:
        raise bad_request("TOPIC_NOT_MODIFIED")
    ask.call.effect = True
    chat.closed_topics.discard(thread)
    return True


def delete_topic(world: World, ask: Request) -> bool:
    """Serve deleteForumTopic: its messages go too."""
    chat, thread = _topic(world, ask)
    ask.call.effect = True
    del chat.topics[thread]
    for message in chat.messages.values():
        if message.payload.get("message_thread_id") == thread and message.deleted is None:
            message.deleted = world.clock.now()
    return True


def unpin_topic(world: World, ask: Request) -> bool:
    """Serve unpinAllForumTopicMessages."""
    chat, thread = _topic(world, ask)
    chat.pinned = [i for i in chat.pinned if chat.messages[i].payload.get("message_thread_id") != thread]
    ask.call.effect = True
    return True


def manage_general(world: World, ask: Request) -> bool:
    """Serve the methods about the General topic, which a rehearsal does not show apart."""
    _forum(world, ask)
    check_length(ask.params, "name", 1, 128)
    return True


def _forum(world: World, ask: Request) -> Chat:
    chat = world.joined(ask.params["chat_id"])
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    return world.group(ask.params["chat_id"], "can_manage_topics", "manage forum topics")


def _topic(world: World, ask: Request) -> tuple[Chat, int]:
    chat = _forum(world, ask)
    thread = int(ask.params["message_thread_id"])
    if thread not in chat.topics:
        raise bad_request("TOPIC_ID_INVALID")
    return chat, thread
