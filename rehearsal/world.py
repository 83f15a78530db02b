"""Hold the whole of Telegram that the rehearsal needs: accounts, chats, messages, updates, files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from rehearsal.chats import Account, Chat, make_member, make_user, private_face
from rehearsal.clock import SimClock
from rehearsal.files import Files, Upload
from rehearsal.record import Call, CallbackRecord, Json, MessageRecord, Record
from rehearsal.refusals import RehearsalError, bad_request, forbidden
from rehearsal.updates import UpdateQueue
from rehearsal.views import EventKind, Log

CALLBACK_ANSWER = timedelta(seconds=15)
ON_THE_WIRE = timedelta(seconds=5)  # of the wall: what is given to the network and the bot, which no speed hurries
NEVER_STARTED = "bot can't initiate conversation with a user"
UPGRADED = "group chat was upgraded to a supergroup chat"


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """Hold one checked call while it is served."""

    call: Call
    params: Json
    uploads: dict[str, Upload]


class World:
    """Know every account and chat, and what the bot may do in each."""

    def __init__(self, clock: SimClock, *, bot_id: int, bot_username: str) -> None:
        self.clock = clock
        self.record = Record()
        self.files = Files()
        self.updates = UpdateQueue(clock, self.record)
        self.bot: Json = {"id": bot_id, "is_bot": True, "first_name": "Halqa", "username": bot_username}
        self.accounts: dict[int, Account] = {}
        self.chats: dict[int, Chat] = {}
        self.usernames: dict[str, int] = {}
        self.links: dict[str, int] = {}
        self.settings: dict[tuple[object, ...], object] = {}
        self._last_private_id = 0
        self._last_token = 0

    @property
    def bot_id(self) -> int:
        """Return the bot's user id."""
        return int(self.bot["id"])

    def token(self) -> str:
        """Return an id that nobody had before: of a callback, a link, a poll."""
        self._last_token += 1
        return f"{self._last_token * 2654435761 % 2**48:012x}{self._last_token:06x}"

    def add_account(self, user: Json) -> Account:
        """Let a person join Telegram."""
        if user["id"] in self.accounts:
            raise RehearsalError(f"user {user['id']} exists already: give each person an id of their own")
        account = Account(user=user, log=Log(self.clock))
        self.accounts[user["id"]] = account
        self.chats[user["id"]] = Chat(face=private_face(user))
        if "username" in user:
            self.usernames[user["username"].lower()] = user["id"]
        return account

    def add_chat(self, face: Json, members: Iterable[int]) -> Chat:
        """Let people make a group or channel; the first of them owns it."""
        chat = Chat(face=face)
        for index, user_id in enumerate(members):
            status = "member" if index else "creator"
            chat.members[user_id] = make_member(self.accounts[user_id].user, status)
        self.chats[chat.id] = chat
        if "username" in face:
            self.usernames[face["username"].lower()] = chat.id
        return chat

    def user(self, user_id: int) -> Json:
        """Return a User object, the bot's included."""
        if user_id == self.bot_id:
            return self.bot
        account = self.accounts.get(user_id)
        return account.user if account else make_user(user_id, "Deleted Account")

    def known_user(self, user_id: int) -> Json:
        """Return a User object or refuse as Telegram does."""
        if user_id != self.bot_id and user_id not in self.accounts:
            raise bad_request("user not found")
        return self.user(user_id)

    def chat(self, reference: int | str) -> Chat:
        """Find a chat by id or @username, among those the bot may know."""
        if isinstance(reference, str):
            reference = self.usernames.get(reference.removeprefix("@").lower(), 0)
        chat = self.chats.get(reference)
        if chat is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request(UPGRADED, {"migrate_to_chat_id": chat.migrated_to})
        return chat

    def joined(self, reference: int | str) -> Chat:
        """Find a chat that the bot has not been removed from."""
        chat = self.chat(reference)
        if chat.is_private or chat.present(self.bot_id):
            return chat
        if chat.status(self.bot_id) == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        raise forbidden(f"bot is not a member of the {chat.type} chat")

    def writable(self, reference: int | str) -> Chat:
        """Find a chat that the bot may write to, or refuse with Telegram's reason."""
        chat = self.joined(reference)
        if chat.is_private:
            self._check_reachable(self.accounts[chat.id])
        elif chat.type == "channel" and not chat.may(self.bot_id, "can_post_messages"):
            raise bad_request("need administrator rights in the channel chat")
        return chat

    def group(self, reference: int | str, right: str, reason: str) -> Chat:
        """Find a group or channel where the bot has a right."""
        chat = self.joined(reference)
        if chat.is_private:
            raise bad_request("method is available only for supergroups and channels")
        if not chat.may(self.bot_id, right):
            raise bad_request(f"not enough rights to {reason}")
        return chat

    def message(self, chat: Chat, message_id: int, reason: str) -> MessageRecord:
        """Find a message that still exists."""
        found = chat.messages.get(message_id)
        if found is None or found.deleted is not None:
            raise bad_request(reason)
        return found

    def viewers(self, chat: Chat) -> list[Account]:
        """List the people on whose screens a chat appears."""
        if chat.is_private:
            return [self.accounts[chat.id]]
        return [
            account for user_id in chat.members if chat.present(user_id) and (account := self.accounts.get(user_id))
        ]

    def show(
        self, chat: Chat, kind: EventKind, *, words: str = "", message: MessageRecord | None = None, skip: int = 0
    ) -> None:
        """Put an event on every screen that shows the chat, except that of the account `skip`."""
        for account in self.viewers(chat):
            if account.id != skip:
                account.log.add(kind, chat.id, words=words, message=message)

    def post(
        self, chat: Chat, author_id: int, content: Json, *, call: int = 0, keyboard: Json | None = None
    ) -> MessageRecord:
        """Create a message in a chat and show it to everybody there."""
        now = self.clock.now()
        sender = {"sender_chat": chat.face} if chat.type == "channel" else {"from": self.user(author_id)}
        message_id = self._next_message_id(chat)
        payload: Json = {"message_id": message_id, **sender, "date": int(now.timestamp()), "chat": chat.face, **content}
        message = MessageRecord(
            chat_id=chat.id,
            message_id=message_id,
            sent=now,
            call=call,
            author_id=author_id,
            payload=payload,
            keyboard=keyboard,
            versions=[(now, call, payload)],
        )
        chat.messages[message_id] = message
        self.record.messages.append(message)
        if author_id == self.bot_id:
            self.show(chat, EventKind.MESSAGE, message=message)
        else:
            self.show(chat, EventKind.MESSAGE, message=message, skip=author_id)
            self.accounts[author_id].log.add(EventKind.SENT, chat.id, message=message)
        return message

    def revise(self, chat: Chat, message: MessageRecord, payload: Json, *, call: int = 0) -> None:
        """Replace a message by its new version and show that."""
        message.payload = payload
        message.versions.append((self.clock.now(), call, payload))
        self.show(chat, EventKind.EDIT, message=message)

    @property
    def tap_life(self) -> timedelta:
        """Say how long after a tap its answer is accepted, in simulated time.

        That is Telegram's 15 seconds; where simulated seconds pass faster than the wall's, at least 5 of the wall's,
        a third of what Telegram gives. At "max" the clock runs 1:1 while anything is in flight: 15 seconds stay 15.
        """
        return max(CALLBACK_ANSWER, ON_THE_WIRE * self.clock.rate)

    def answer_tap(self, tap: CallbackRecord, kind: EventKind) -> None:
        """Show the answer to a tap; one without words only ends the waiting."""
        log = self.accounts[tap.person_id].log
        if tap.text:
            log.add(kind, tap.chat_id, words=tap.text)
        else:
            log.poke()

    def service(self, chat: Chat, author_id: int, content: Json, words: str) -> MessageRecord:
        """Post a service message, such as that somebody joined."""
        now = self.clock.now()
        message_id = self._next_message_id(chat)
        sender = {"sender_chat": chat.face} if chat.type == "channel" else {"from": self.user(author_id)}
        payload = {"message_id": message_id, **sender, "date": int(now.timestamp()), "chat": chat.face, **content}
        message = MessageRecord(
            chat_id=chat.id, message_id=message_id, sent=now, call=0, author_id=author_id, payload=payload
        )
        chat.messages[message_id] = message
        self.show(chat, EventKind.SERVICE, words=words, message=message)
        return message

    def set_member(self, chat: Chat, user_id: int, member: Json, *, by: int, link: Json | None = None) -> None:
        """Change a membership and tell the bot: my_chat_member for itself, chat_member for others."""
        old = chat.members.get(user_id) or make_member(self.user(user_id), "left")
        chat.members[user_id] = member
        now = int(self.clock.timestamp())
        change: Json = {"chat": chat.face, "from": self.user(by), "date": now}
        change |= {"old_chat_member": old, "new_chat_member": member}
        if link is not None:
            change |= {"invite_link": link, "via_join_request": bool(link["creates_join_request"])}
        if user_id == self.bot_id:
            self.updates.add("my_chat_member", change, chat_id=chat.id, person_id=by)
        elif chat.status(self.bot_id) in {"administrator", "creator"}:
            self.updates.add("chat_member", change, chat_id=chat.id, person_id=user_id)

    def _check_reachable(self, account: Account) -> None:
        if account.blocked:
            raise forbidden("bot was blocked by the user")
        if account.deactivated:
            raise forbidden("user is deactivated")
        until = account.write_until
        if not account.started and (until is None or until < self.clock.now()):
            raise forbidden(NEVER_STARTED)

    def _next_message_id(self, chat: Chat) -> int:
        if chat.type in {"supergroup", "channel"}:
            chat.last_message_id += 1
            return chat.last_message_id
        self._last_private_id += 1
        return self._last_private_id
