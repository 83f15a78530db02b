"""Set the scene: people, groups, channels, and the bot's place in them."""

from rehearsal.chats import Chat, make_member, make_user
from rehearsal.phones import Phone
from rehearsal.refusals import RehearsalError
from rehearsal.world import World

FIRST_SUPERGROUP = -1_001_000_000_000
FIRST_GROUP = -4_000_000


class Stage:
    """Make accounts and chats, and hand out the phones of the people."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._phones: dict[int, Phone] = {}

    def add_user(
        self, user_id: int, first_name: str, *, language_code: str = "fr", last_name: str = "", username: str = ""
    ) -> Phone:
        """Let a person join Telegram; they have not found the bot yet."""
        user = make_user(user_id, first_name, last_name=last_name, username=username, language=language_code)
        phone = Phone(self.world, self.world.add_account(user))
        self._phones[user_id] = phone
        return phone

    def person(self, user_id: int) -> Phone:
        """Return a person's phone."""
        return self._phones[user_id]

    def add_group(self, title: str, members: list[int]) -> Chat:
        """Make a basic group; the first member owns it."""
        return self._add({"id": self._free_id(FIRST_GROUP), "type": "group", "title": title}, members)

    def add_supergroup(self, title: str, members: list[int], *, forum: bool = False, username: str = "") -> Chat:
        """Make a supergroup, with topics if it is a forum; the first member owns it."""
        flags = {"is_forum": True} if forum else {}
        return self._add_large("supergroup", title, members, username, flags)

    def add_channel(self, title: str, members: list[int], *, username: str = "") -> Chat:
        """Make a channel; the first member owns it, the others read it."""
        return self._add_large("channel", title, members, username, {})

    def add_bot(self, chat: Chat, *, by: int, admin: bool = True, **rights: bool) -> None:
        """Let a member add or promote the bot; `rights` take away single administrator's rights."""
        status = "administrator" if admin else "member"
        self.world.set_member(chat, self.world.bot_id, make_member(self.world.bot, status, **rights), by=by)

    def remove_bot(self, chat: Chat, *, by: int) -> None:
        """Let an administrator throw the bot out."""
        self.world.set_member(chat, self.world.bot_id, make_member(self.world.bot, "kicked"), by=by)

    def add_member(self, chat: Chat, user_id: int) -> None:
        """Let somebody be added to a chat by its owner."""
        member = make_member(self.world.user(user_id), "member")
        self.world.set_member(chat, user_id, member, by=next(iter(chat.members)))

    def deactivate(self, user_id: int) -> None:
        """Let a person delete their account."""
        self.world.accounts[user_id].deactivated = True

    def migrate(self, chat: Chat) -> Chat:
        """Upgrade a basic group to a supergroup: calls with the old id are refused from now on."""
        if chat.type != "group":
            raise RehearsalError(f"chat {chat.id} is a {chat.type}: only a basic group can be upgraded")
        face = {**chat.face, "id": self._free_id(FIRST_SUPERGROUP), "type": "supergroup"}
        upgraded = Chat(face=face, members=dict(chat.members), description=chat.description)
        self.world.chats[upgraded.id] = upgraded
        owner = next(iter(chat.members))
        old = self.world.service(chat, owner, {"migrate_to_chat_id": upgraded.id}, "migrated")
        new = self.world.service(upgraded, owner, {"migrate_from_chat_id": chat.id}, "migrated")
        chat.migrated_to = upgraded.id
        for message in (old, new):
            self.world.updates.add("message", message.payload, chat_id=message.chat_id, person_id=owner)
        return upgraded

    def _add_large(self, kind: str, title: str, members: list[int], username: str, flags: dict[str, bool]) -> Chat:
        name = {"username": username} if username else {}
        return self._add(
            {"id": self._free_id(FIRST_SUPERGROUP), "type": kind, "title": title, **name, **flags}, members
        )

    def _add(self, face: dict[str, object], members: list[int]) -> Chat:
        if not members:
            raise RehearsalError("a chat needs an owner: name at least one member")
        return self.world.add_chat(face, members)

    def _free_id(self, first: int) -> int:
        while first in self.world.chats:
            first -= 1
        return first
