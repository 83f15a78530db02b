"""Send whatever a phone can send: pictures, voice notes, documents, places, forwarded words."""

import io
import re

from PIL import Image

from rehearsal.chats import Account, Chat
from rehearsal.files import Upload, file_content
from rehearsal.record import Json, MessageRecord
from rehearsal.refusals import RehearsalError
from rehearsal.world import World

COMMAND = re.compile(r"/\w+(?:@(\w+))?")


class PhoneContent:
    """Post a person's messages and tell the bot what it may hear."""

    def __init__(self, world: World, account: Account) -> None:
        self.world = world
        self.account = account
        self.id = account.id

    def send(
        self, content: Json, *, chat_id: int | None = None, reply_to: int | None = None, thread: int | None = None
    ) -> MessageRecord:
        """Send any content that a Message object can hold."""
        chat = self.world.chats[self.id if chat_id is None else chat_id]
        self._check_may_write(chat)
        extra: Json = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
        if reply_to is not None:
            original = chat.messages[reply_to].payload
            extra["reply_to_message"] = {key: value for key, value in original.items() if key != "reply_to_message"}
        message = self.world.post(chat, self.id, {**extra, **content})
        self.tell("channel_post" if chat.type == "channel" else "message", chat, message.payload)
        return message

    def send_photo(
        self, content: bytes | None = None, *, caption: str = "", chat_id: int | None = None
    ) -> MessageRecord:
        """Send a picture; without bytes a plain one."""
        upload = Upload(filename="photo.jpg", content=content or blank_picture(), mime_type="image/jpeg")
        return self._send_file(upload, "photo", caption, chat_id)

    def send_voice(self, seconds: int = 5, *, chat_id: int | None = None) -> MessageRecord:
        """Send a voice note of so many seconds."""
        upload = Upload(filename="voice.ogg", content=b"OggS" + bytes(200 * seconds), mime_type="audio/ogg")
        stored = self.world.files.keep(upload, "voice")
        described = file_content(stored, "voice")
        described["voice"]["duration"] = seconds
        return self.send(described, chat_id=chat_id)

    def send_document(
        self, filename: str, content: bytes = b"document", *, caption: str = "", chat_id: int | None = None
    ) -> MessageRecord:
        """Send a file."""
        return self._send_file(Upload(filename=filename, content=content), "document", caption, chat_id)

    def send_sticker(self, *, chat_id: int | None = None) -> MessageRecord:
        """Send a sticker."""
        return self._send_file(
            Upload(filename="s.webp", content=b"sticker", mime_type="image/webp"), "sticker", "", chat_id
        )

    def send_animation(self, *, caption: str = "", chat_id: int | None = None) -> MessageRecord:
        """Send a GIF."""
        return self._send_file(
            Upload(filename="a.mp4", content=b"gif", mime_type="video/mp4"), "animation", caption, chat_id
        )

    def send_video(self, *, caption: str = "", chat_id: int | None = None) -> MessageRecord:
        """Send a video."""
        return self._send_file(
            Upload(filename="v.mp4", content=b"video", mime_type="video/mp4"), "video", caption, chat_id
        )

    def send_location(self, latitude: float, longitude: float, *, chat_id: int | None = None) -> MessageRecord:
        """Send a place."""
        return self.send({"location": {"latitude": latitude, "longitude": longitude}}, chat_id=chat_id)

    def send_contact(self, phone_number: str, first_name: str, *, chat_id: int | None = None) -> MessageRecord:
        """Send somebody's contact."""
        return self.send({"contact": {"phone_number": phone_number, "first_name": first_name}}, chat_id=chat_id)

    def forward(self, text: str, *, author: str = "", chat_id: int | None = None) -> MessageRecord:
        """Forward words that somebody, perhaps hidden, wrote elsewhere."""
        origin = {"type": "hidden_user", "date": int(self.world.clock.timestamp()), "sender_user_name": author or "?"}
        return self.send({"text": text, "forward_origin": origin}, chat_id=chat_id)

    def tell(self, kind: str, chat: Chat, payload: Json) -> None:
        """Queue an update about a message, where the bot's privacy mode lets it hear."""
        if not chat.is_private and not self._bot_hears(chat, payload):
            return
        self.world.updates.add(kind, payload, chat_id=chat.id, person_id=self.id)

    def _send_file(self, upload: Upload, kind: str, caption: str, chat_id: int | None) -> MessageRecord:
        content = file_content(self.world.files.keep(upload, kind), kind)
        return self.send(content | ({"caption": caption} if caption else {}), chat_id=chat_id)

    def _check_may_write(self, chat: Chat) -> None:
        if chat.is_private and self.account.blocked:
            raise RehearsalError("a person who blocked the bot must unblock() before writing to it")
        if chat.type == "channel" and not chat.may(self.id, "can_post_messages"):
            raise RehearsalError(f"user {self.id} may only read channel {chat.id}")
        if not chat.is_private and not chat.present(self.id):
            raise RehearsalError(f"user {self.id} is not in chat {chat.id}")
        if chat.is_private:
            self.account.started = True

    def _bot_hears(self, chat: Chat, payload: Json) -> bool:
        status = chat.status(self.world.bot_id)
        if status in {"administrator", "creator"} or not chat.present(self.world.bot_id):
            return status in {"administrator", "creator"}
        text = str(payload.get("text", ""))
        answered = payload.get("reply_to_message", {}).get("from", {}).get("id")
        name = self.world.bot["username"]
        addressed = COMMAND.match(text)
        to_us = addressed is not None and (addressed[1] or name).lower() == name.lower()
        return to_us or f"@{name}" in text or answered == self.world.bot_id


def blank_picture(width: int = 640, height: int = 480) -> bytes:
    """Return the bytes of a plain JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "JPEG")
    return out.getvalue()
