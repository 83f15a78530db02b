"""Serve the methods about chats, members, invite links and join requests."""

from typing import Any

from rehearsal.chats import PERMISSIONS, PRESENT, Chat, make_member
from rehearsal.record import Json
from rehearsal.refusals import bad_request, limit_broken
from rehearsal.rules import check_length
from rehearsal.views import EventKind
from rehearsal.world import Request, World

NO_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
LINK_RIGHT = ("can_invite_users", "manage chat invite link")
BAN_RIGHT = ("can_restrict_members", "restrict/unrestrict chat member")
INFO_RIGHT = ("can_change_info", "change chat title")
LINK_FIELDS = ("name", "expire_date", "member_limit")


def get_chat(world: World, ask: Request) -> Json:
    """Serve getChat."""
    chat = world.joined(ask.params["chat_id"])
    full: Json = {**chat.face, "accent_color_id": 1, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(NO_GIFTS, False)
    if chat.description:
        full["description"] = chat.description
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].payload
    if chat.type in {"group", "supergroup"}:
        full["permissions"] = dict.fromkeys(PERMISSIONS[:-1], True) | {"can_manage_topics": False}
    return full


def get_chat_member(world: World, ask: Request) -> Json:
    """Serve getChatMember; somebody who was never there has left."""
    chat = world.joined(ask.params["chat_id"])
    user = world.known_user(ask.params["user_id"])
    if chat.is_private:
        return make_member(user, "member")
    return chat.members.get(user["id"]) or make_member(user, "left")


def get_chat_administrators(world: World, ask: Request) -> list[Json]:
    """Serve getChatAdministrators; other bots are not listed."""
    chat = world.joined(ask.params["chat_id"])
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    return [member for member in chat.members.values() if member["status"] in {"creator", "administrator"}]


def get_chat_member_count(world: World, ask: Request) -> int:
    """Serve getChatMemberCount."""
    chat = world.joined(ask.params["chat_id"])
    return 2 if chat.is_private else sum(chat.present(user_id) for user_id in chat.members)


def create_invite_link(world: World, ask: Request) -> Json:
    """Serve createChatInviteLink."""
    chat = world.group(ask.params["chat_id"], *LINK_RIGHT)
    _check_link(ask.params)
    url = f"https://t.me/+{world.token()}"
    link: Json = {"invite_link": url, "creator": world.bot, "is_primary": False, "is_revoked": False}
    link["creates_join_request"] = ask.params.get("creates_join_request", False)
    link |= {name: ask.params[name] for name in LINK_FIELDS if ask.params.get(name)}
    chat.links[url] = link
    world.links[url] = chat.id
    ask.call.effect = True
    return link


def export_invite_link(world: World, ask: Request) -> str:
    """Serve exportChatInviteLink: a new primary link replaces the old one."""
    chat = world.group(ask.params["chat_id"], *LINK_RIGHT)
    for url, old in chat.links.items():
        if old["is_primary"]:
            chat.links[url] = {**old, "is_revoked": True}
    url = str(create_invite_link(world, ask)["invite_link"])
    chat.links[url] = {**chat.links[url], "is_primary": True}
    return url


def edit_invite_link(world: World, ask: Request) -> Json:
    """Serve editChatInviteLink."""
    chat, link = _link(world, ask)
    _check_link(ask.params)
    if link["is_primary"]:
        raise bad_request("can't edit primary invite link")
    kept = {name: value for name, value in link.items() if name not in LINK_FIELDS}
    kept["creates_join_request"] = ask.params.get("creates_join_request", False)
    kept |= {name: ask.params[name] for name in LINK_FIELDS if ask.params.get(name)}
    chat.links[link["invite_link"]] = kept
    return kept


def revoke_invite_link(world: World, ask: Request) -> Json:
    """Serve revokeChatInviteLink."""
    chat, link = _link(world, ask)
    revoked = {**link, "is_revoked": True}
    chat.links[link["invite_link"]] = revoked
    ask.call.effect = True
    return revoked


def approve_join_request(world: World, ask: Request) -> bool:
    """Serve approveChatJoinRequest."""
    chat, user_id = _join_request(world, ask)
    link = chat.requests.pop(user_id)
    ask.call.effect = True
    world.set_member(chat, user_id, make_member(world.user(user_id), "member"), by=world.bot_id, link=link)
    world.show(chat, EventKind.SERVICE, words="joined")
    return True


def decline_join_request(world: World, ask: Request) -> bool:
    """Serve declineChatJoinRequest."""
    chat, user_id = _join_request(world, ask)
    del chat.requests[user_id]
    ask.call.effect = True
    return True


def ban_member(world: World, ask: Request) -> bool:
    """Serve banChatMember."""
    chat = world.group(ask.params["chat_id"], *BAN_RIGHT)
    user = _removable(world, chat, ask.params["user_id"])
    banned = make_member(user, "kicked", until_date=ask.params.get("until_date", 0))
    ask.call.effect = True
    world.set_member(chat, user["id"], banned, by=world.bot_id)
    return True


def unban_member(world: World, ask: Request) -> bool:
    """Serve unbanChatMember; without `only_if_banned` it removes a member, as Telegram does."""
    chat = world.group(ask.params["chat_id"], *BAN_RIGHT)
    user = _removable(world, chat, ask.params["user_id"])
    if chat.status(user["id"]) == "kicked" or (chat.present(user["id"]) and not ask.params.get("only_if_banned")):
        ask.call.effect = True
        world.set_member(chat, user["id"], make_member(user, "left"), by=world.bot_id)
    return True


def restrict_member(world: World, ask: Request) -> bool:
    """Serve restrictChatMember."""
    chat = world.group(ask.params["chat_id"], *BAN_RIGHT)
    if chat.type != "supergroup":
        raise bad_request("method is available only for supergroups")
    user = _removable(world, chat, ask.params["user_id"])
    until = ask.params.get("until_date", 0)
    member = make_member(user, "restricted", until_date=until, is_member=chat.present(user["id"]))
    ask.call.effect = True
    world.set_member(chat, user["id"], member | ask.params["permissions"], by=world.bot_id)
    return True


def promote_member(world: World, ask: Request) -> bool:
    """Serve promoteChatMember; with no right at all it demotes."""
    chat = world.group(ask.params["chat_id"], "can_promote_members", "promote chat members")
    user = _removable(world, chat, ask.params["user_id"])
    if not chat.present(user["id"]):
        raise bad_request("USER_NOT_PARTICIPANT")
    rights = {name: value for name, value in ask.params.items() if name.startswith("can_")}
    if any(rights.values()):
        every = make_member(user, "administrator", can_be_edited=True)
        denied = {
            name: rights.get(name, False) for name in every if name.startswith("can_") and name != "can_be_edited"
        }
        member = every | denied
    else:
        member = make_member(user, "member")
    ask.call.effect = True
    world.set_member(chat, user["id"], member, by=world.bot_id)
    return True


def leave_chat(world: World, ask: Request) -> bool:
    """Serve leaveChat."""
    chat = world.joined(ask.params["chat_id"])
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    ask.call.effect = True
    world.set_member(chat, world.bot_id, make_member(world.bot, "left"), by=world.bot_id)
    return True


def set_title(world: World, ask: Request) -> bool:
    """Serve setChatTitle."""
    chat = world.group(ask.params["chat_id"], *INFO_RIGHT)
    check_length(ask.params, "title", 1, 128)
    if chat.face["title"] == ask.params["title"]:
        raise bad_request("chat title is not modified")
    ask.call.effect = True
    chat.face = {**chat.face, "title": ask.params["title"]}
    world.service(chat, world.bot_id, {"new_chat_title": ask.params["title"]}, "title")
    return True


def set_description(world: World, ask: Request) -> bool:
    """Serve setChatDescription."""
    chat = world.group(ask.params["chat_id"], "can_change_info", "set chat description")
    check_length(ask.params, "description", 0, 255)
    if chat.description == ask.params.get("description", ""):
        raise bad_request("chat description is not modified")
    ask.call.effect = True
    chat.description = ask.params.get("description", "")
    return True


def change_info(world: World, ask: Request) -> bool:
    """Serve the methods that need `can_change_info` and change nothing a rehearsal shows."""
    world.group(ask.params["chat_id"], *INFO_RIGHT)
    return True


def restrict_chat(world: World, ask: Request) -> bool:
    """Serve the methods that need `can_restrict_members` and change nothing a rehearsal shows."""
    world.group(ask.params["chat_id"], *BAN_RIGHT)
    return True


def _check_link(params: dict[str, Any]) -> None:
    check_length(params, "name", 0, 32)
    if params.get("creates_join_request") and params.get("member_limit"):
        raise limit_broken("member limit can't be specified for links requiring administrator approval")
    if not 1 <= params.get("member_limit", 1) <= 99_999:
        raise limit_broken("member_limit must be 1-99999")


def _link(world: World, ask: Request) -> tuple[Chat, Json]:
    chat = world.group(ask.params["chat_id"], *LINK_RIGHT)
    link = chat.links.get(ask.params["invite_link"])
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    return chat, link


def _join_request(world: World, ask: Request) -> tuple[Chat, int]:
    chat = world.group(ask.params["chat_id"], *LINK_RIGHT)
    user_id = int(world.known_user(ask.params["user_id"])["id"])
    if user_id not in chat.requests:
        already = chat.status(user_id) in PRESENT
        raise bad_request("USER_ALREADY_PARTICIPANT" if already else "HIDE_REQUESTER_MISSING")
    return chat, user_id


def _removable(world: World, chat: Chat, user_id: int) -> Json:
    user = world.known_user(user_id)
    if user_id == world.bot_id:
        raise bad_request("can't restrict self")
    if chat.status(user_id) == "creator":
        raise bad_request("can't remove chat owner")
    member = chat.members.get(user_id, {})
    if member.get("status") == "administrator" and not member.get("can_be_edited"):
        raise bad_request("user is an administrator of the chat")
    return user
