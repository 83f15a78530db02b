"""Hold accounts, chats, members and their rights."""

from dataclasses import dataclass, field
from datetime import datetime

from rehearsal.record import Json, MessageRecord
from rehearsal.views import Log

PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)
CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages", "can_manage_direct_messages")
GROUP_RIGHTS = ("can_pin_messages", "can_manage_topics", "can_manage_tags")
PRESENT = frozenset({"creator", "administrator", "member"})


@dataclass(kw_only=True, slots=True)
class Account:
    """Hold one person's account and how it stands to the bot."""

    user: Json
    log: Log
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    write_until: datetime | None = None
    reply_keyboard: Json | None = None

    @property
    def id(self) -> int:
        """Return the user id, which is the private chat's id too."""
        return int(self.user["id"])

    @property
    def is_bot(self) -> bool:
        """Tell whether this is the bot's own account."""
        return bool(self.user["is_bot"])


@dataclass(kw_only=True, slots=True, eq=False)
class Chat:
    """Hold one chat: a private one, a group, a supergroup or a channel."""

    face: Json
    members: dict[int, Json] = field(default_factory=dict)
    messages: dict[int, MessageRecord] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    topics: dict[int, Json] = field(default_factory=dict)
    closed_topics: set[int] = field(default_factory=set)
    links: dict[str, Json] = field(default_factory=dict)
    requests: dict[int, Json | None] = field(default_factory=dict)
    description: str = ""
    migrated_to: int | None = None
    last_message_id: int = 0

    @property
    def id(self) -> int:
        """Return the chat's id."""
        return int(self.face["id"])

    @property
    def type(self) -> str:
        """Return private, group, supergroup or channel."""
        return str(self.face["type"])

    @property
    def is_private(self) -> bool:
        """Tell whether this is one person's chat with the bot."""
        return self.type == "private"

    @property
    def is_forum(self) -> bool:
        """Tell whether the chat has topics."""
        return bool(self.face.get("is_forum"))

    def status(self, user_id: int) -> str:
        """Return a user's status; somebody unknown has left."""
        return str(self.members.get(user_id, {}).get("status", "left"))

    def present(self, user_id: int) -> bool:
        """Tell whether a user is in the chat."""
        member = self.members.get(user_id, {})
        return self.status(user_id) in PRESENT or bool(member.get("is_member"))

    def may(self, user_id: int, right: str) -> bool:
        """Tell whether a user has an administrator's right."""
        member = self.members.get(user_id, {})
        return member.get("status") == "creator" or (
            member.get("status") == "administrator" and bool(member.get(right))
        )


def make_member(user: Json, status: str, **more: object) -> Json:
    """Return a ChatMember object; an administrator has every right that `more` does not take away."""
    base: Json = {"status": status, "user": user}
    match status:
        case "creator":
            base |= {"is_anonymous": False}
        case "administrator":
            rights = dict.fromkeys((*RIGHTS, *CHANNEL_RIGHTS, *GROUP_RIGHTS), True)
            base |= {"can_be_edited": False, "is_anonymous": False, **rights}
        case "restricted":
            base |= {"is_member": True, "until_date": 0, **dict.fromkeys(PERMISSIONS, False)}
        case "kicked":
            base |= {"until_date": 0}
    return {**base, **more}


def make_user(user_id: int, first_name: str, *, last_name: str = "", username: str = "", language: str = "") -> Json:
    """Return a person's User object."""
    user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
    optional = {"last_name": last_name, "username": username, "language_code": language}
    return user | {key: value for key, value in optional.items() if value}


def private_face(user: Json) -> Json:
    """Return the Chat object of a person's private chat."""
    names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
    return {"id": user["id"], "type": "private", **names}
