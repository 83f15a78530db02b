"""Give a simulated person a phone: what they can do with it, and what they see on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from rehearsal.chats import Account, Chat, make_member
from rehearsal.entities import split_long, with_automatic
from rehearsal.phone_content import PhoneContent
from rehearsal.record import CallbackRecord, Json, MessageRecord
from rehearsal.refusals import RehearsalError
from rehearsal.rules import DEEP_LINK, TEXT_LIMIT, deep_link
from rehearsal.views import Event, EventKind, Log, Shown, shown
from rehearsal.world import World

JOIN_REQUEST_LIFE = timedelta(minutes=5)


@dataclass(frozen=True, kw_only=True, slots=True)
class Press:
    """Stand for one tap on a button, whose answer can be awaited."""

    tap: CallbackRecord
    log: Log

    async def answer(self, *, until: datetime | None = None) -> CallbackRecord | None:
        """Wait for the bot's answer to this tap; None when `until` comes first."""
        while self.tap.answered is None:
            if not await self.log.changed(until):
                return None
        return self.tap


class Phone(PhoneContent):
    """Act for one person; without `chat_id` in the private chat with the bot."""

    def __init__(self, world: World, account: Account) -> None:
        super().__init__(world, account)
        self.log = account.log

    def start(self, payload: str = "") -> MessageRecord:
        """Press Start, as a deep link with this payload does; unblocks the bot if need be."""
        if payload and not DEEP_LINK.fullmatch(payload):
            raise RehearsalError(f"{payload!r} cannot stand in a deep link: 1-64 of A-Z a-z 0-9 _ -")
        self.unblock()
        return self.send_text(f"/start {payload}".strip())[0]

    def send_text(
        self, text: str, *, chat_id: int | None = None, reply_to: int | None = None, thread: int | None = None
    ) -> list[MessageRecord]:
        """Send a text; a long one goes out in parts as clients do, one of blanks alone not at all."""
        parts = [part.strip() for part in split_long(text, TEXT_LIMIT)]
        contents: list[Json] = []
        for part in parts:
            entities = with_automatic(part, [])
            contents.append({"text": part, "entities": entities} if entities else {"text": part})
        return [self.send(content, chat_id=chat_id, reply_to=reply_to, thread=thread) for content in contents]

    def edit(self, message: MessageRecord, text: str) -> None:
        """Edit one's own message."""
        if message.author_id != self.id or "text" not in message.payload:
            raise RehearsalError(f"message {message.message_id} is not a text of this person's own")
        chat = self.world.chats[message.chat_id]
        kept = {key: value for key, value in message.payload.items() if key not in {"text", "entities"}}
        entities = with_automatic(text, [])
        marked = {"entities": entities} if entities else {}
        payload = {**kept, "edit_date": int(self.world.clock.timestamp()), "text": text, **marked}
        self.world.revise(chat, message, payload)
        self.tell("edited_message", chat, payload)

    def delete(self, message: MessageRecord) -> None:
        """Delete one's own message; the bot is not told."""
        message.deleted = self.world.clock.now()
        self.world.show(self.world.chats[message.chat_id], EventKind.DELETE, message=message)

    def press(self, message: Shown | MessageRecord | int, label: str, *, chat_id: int | None = None) -> Press:
        """Press the button with this label under a message as it stands now."""
        found, button = self._button(message, label, chat_id)
        if "callback_data" not in button:
            raise RehearsalError(f"the button {label!r} opens {button.get('url')}: use open()")
        return self._tap(found, label, button["callback_data"])

    def double_press(self, message: Shown | MessageRecord | int, label: str) -> tuple[Press, Press]:
        """Press a button twice before anything can change."""
        found, button = self._button(message, label, None)
        return self._tap(found, label, button["callback_data"]), self._tap(found, label, button["callback_data"])

    def forge_press(self, message: Shown | MessageRecord | int, data: str) -> Press:
        """Send a tap with data of one's own making, as a tampered client can."""
        return self._tap(self._message(message, None), "", data)

    def open(self, url: str) -> MessageRecord | None:
        """Open a link: the bot's own deep link starts it, an invite link asks to join."""
        if url in self.world.links:
            self.join(url)
            return None
        if f"/{self.world.bot['username']}".lower() not in url.lower():
            return None
        return self.start(deep_link(url) or "")

    def block(self) -> None:
        """Block the bot."""
        if not self.account.blocked:
            self.account.blocked = True
            self._tell_membership("member", "kicked")

    def unblock(self) -> None:
        """Unblock the bot."""
        if self.account.blocked:
            self.account.blocked = False
            self._tell_membership("kicked", "member")

    def join(self, link: str) -> None:
        """Follow an invite link: join, or ask to."""
        chat = self.world.chats[self.world.links[link]]
        invite = chat.links[link]
        if invite["is_revoked"] or chat.status(self.id) == "kicked":
            raise RehearsalError("this invite link leads nowhere any more")
        if not invite["creates_join_request"]:
            self.world.set_member(chat, self.id, make_member(self.account.user, "member"), by=self.id, link=invite)
            return
        now = self.world.clock.now()
        chat.requests[self.id] = invite
        self.account.write_until = now + JOIN_REQUEST_LIFE
        request = {"chat": chat.face, "from": self.account.user, "user_chat_id": self.id}
        request |= {"date": int(now.timestamp()), "invite_link": invite}
        self.world.updates.add("chat_join_request", request, chat_id=chat.id, person_id=self.id)

    def leave(self, chat_id: int) -> None:
        """Leave a group or channel."""
        chat = self.world.chats[chat_id]
        self.world.set_member(chat, self.id, make_member(self.account.user, "left"), by=self.id)

    def press_reply_key(self, label: str) -> MessageRecord:
        """Press a key of the reply keyboard, which sends its label."""
        rows = (self.account.reply_keyboard or {}).get("keyboard", ())
        if not any(key["text"] == label for row in rows for key in row):
            raise RehearsalError(f"there is no key {label!r} on the reply keyboard")
        return self.send_text(label)[0]

    def screen(self, chat_id: int | None = None) -> list[Shown]:
        """Return a chat's messages as they stand, oldest first, without the deleted ones."""
        return list(self._newest_first(chat_id))[::-1]

    def last(self, chat_id: int | None = None) -> Shown | None:
        """Return the newest message that somebody else wrote."""
        return next((message for message in self._newest_first(chat_id) if message.author_id != self.id), None)

    def current(self, message: Shown | MessageRecord) -> Shown:
        """Return a message as it stands now."""
        record = self.world.chats[message.chat_id].messages[message.message_id]
        return shown(record.payload, deleted=record.deleted is not None)

    def with_button(self, label: str, chat_id: int | None = None) -> Shown | None:
        """Return the newest message that shows a button with this label."""
        return next((message for message in self._newest_first(chat_id) if label in message.labels), None)

    async def wait_for(
        self,
        match: Callable[[Event], bool] = lambda event: event.kind not in {EventKind.SENT, EventKind.PRESSED},
        *,
        since: int | None = None,
        until: datetime | None = None,
    ) -> Event | None:
        """Wait for an event: by default the next that somebody else caused; None when `until` comes first."""
        start = len(self.log.events) if since is None else since
        return await self.log.wait_for(match, since=start, until=until)

    def _newest_first(self, chat_id: int | None) -> Iterator[Shown]:
        chat = self.world.chats[self.id if chat_id is None else chat_id]
        return (shown(m.payload) for m in reversed(chat.messages.values()) if m.deleted is None)

    def _message(self, message: Shown | MessageRecord | int, chat_id: int | None) -> MessageRecord:
        if not isinstance(message, int):
            chat_id, message = message.chat_id, message.message_id
        chat = self.world.chats[self.id if chat_id is None else chat_id]
        found = chat.messages.get(message)
        if found is None or found.deleted is not None:
            raise RehearsalError(f"message {message} is not on the screen")
        return found

    def _button(
        self, message: Shown | MessageRecord | int, label: str, chat_id: int | None
    ) -> tuple[MessageRecord, Json]:
        found = self._message(message, chat_id)
        rows = found.payload.get("reply_markup", {}).get("inline_keyboard", ())
        button = next((b for row in rows for b in row if b["text"] == label), None)
        if button is None:
            raise RehearsalError(f"message {found.message_id} shows no button {label!r}")
        return found, button

    def _tap(self, message: MessageRecord, label: str, data: str) -> Press:
        tap = CallbackRecord(
            query_id=self.world.token(),
            person_id=self.id,
            chat_id=message.chat_id,
            message_id=message.message_id,
            label=label,
            pressed=self.world.clock.now(),
        )
        self.world.record.callbacks[tap.query_id] = tap
        self.log.add(EventKind.PRESSED, message.chat_id, words=label)
        query = {"id": tap.query_id, "from": self.account.user, "message": message.payload}
        query |= {"chat_instance": str(message.chat_id), "data": data}
        self.world.updates.add("callback_query", query, chat_id=message.chat_id, person_id=self.id)
        return Press(tap=tap, log=self.log)

    def _tell_membership(self, old: str, new: str) -> None:
        chat: Chat = self.world.chats[self.id]
        change: Json = {"chat": chat.face, "from": self.account.user, "date": int(self.world.clock.timestamp())}
        change["old_chat_member"] = make_member(self.world.bot, old)
        change["new_chat_member"] = make_member(self.world.bot, new)
        self.world.updates.add("my_chat_member", change, chat_id=self.id, person_id=self.id)
