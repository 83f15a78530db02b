"""Show what a person's phone shows: a log of visible events, and each message as it stands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rehearsal.clock import SimClock, Wake
from rehearsal.entities import to_html
from rehearsal.record import Json, MessageRecord

FILE_KINDS = ("photo", "animation", "document", "voice", "audio", "video", "video_note", "sticker", "live_photo")
OTHER_KINDS = ("poll", "location", "contact", "venue", "dice", "invoice", "checklist", "game", "rich_message")


class EventKind(StrEnum):
    """Name what happened on the screen; SENT and PRESSED are the person's own doing."""

    MESSAGE = "message"
    EDIT = "edit"
    DELETE = "delete"
    TOAST = "toast"
    ALERT = "alert"
    PIN = "pin"
    UNPIN = "unpin"
    SERVICE = "service"
    REACTION = "reaction"
    ACTION = "action"
    SENT = "sent"
    PRESSED = "pressed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """Hold what can be read on a button: its label, and the address it opens if it opens one."""

    label: str
    url: str | None = None
    presses: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """Hold one message as a person sees it; `picture` is the start of the SHA-256 of its bytes."""

    chat_id: int
    message_id: int
    author_id: int
    content: str
    text: str
    html: str
    rows: tuple[tuple[Button, ...], ...] = ()
    picture: str | None = None
    document: str | None = None
    file_id: str | None = None
    deleted: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """List the labels of all buttons, row by row."""
        return tuple(button.label for row in self.rows for button in row)


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """Hold one thing that happened on a person's screen, in the order of `number`."""

    number: int
    kind: EventKind
    at: datetime
    chat_id: int
    message_id: int = 0
    words: str = ""
    payload: Json | None = None

    @property
    def shown(self) -> Shown | None:
        """Return the message as it looked at that moment."""
        return None if self.payload is None else shown(self.payload)

    @property
    def text(self) -> str:
        """Return the words of the event: a toast's, a label's, or the message's text."""
        if self.payload is None:
            return self.words
        return str(self.payload.get("text", self.payload.get("caption", self.words)))


class Log:
    """Collect one person's events and wake whoever waits for the next one."""

    def __init__(self, clock: SimClock) -> None:
        self.events: list[Event] = []
        self._clock = clock
        self._waiting: list[Wake] = []

    def add(self, kind: EventKind, chat_id: int, *, words: str = "", message: MessageRecord | None = None) -> None:
        """Append an event that is visible from now on."""
        event = Event(
            number=len(self.events),
            kind=kind,
            at=self._clock.now(),
            chat_id=chat_id,
            message_id=message.message_id if message else 0,
            words=words,
            payload=message.payload if message else None,
        )
        self.events.append(event)
        self.poke()

    def poke(self) -> None:
        """Wake whoever waits, though nothing new can be seen."""
        waiting, self._waiting = self._waiting, []
        for wake in waiting:
            wake.fire()

    async def changed(self, until: datetime | None) -> bool:
        """Wait for the next event or poke; False when `until` came first."""
        if until is not None and self._clock.now() >= until:
            return False
        wake = self._clock.waiter(until=until)
        self._waiting.append(wake)
        return await wake.wait()

    def matching(self, match: Callable[[Event], bool], since: int) -> Iterator[Event]:
        """Yield the events from number `since` on that match."""
        return (event for event in self.events[since:] if match(event))

    async def wait_for(self, match: Callable[[Event], bool], *, since: int, until: datetime | None) -> Event | None:
        """Return the first matching event from number `since` on; None when `until` comes first."""
        while True:
            found = next(self.matching(match, since), None)
            if found is not None:
                return found
            since = len(self.events)
            if not await self.changed(until):
                return None


def shown(payload: Json, *, deleted: bool = False) -> Shown:
    """Read a Message object with a person's eyes."""
    text: str = payload.get("text") or payload.get("caption") or ""
    entities: list[Json] = payload.get("entities") or payload.get("caption_entities") or []
    kind = next((name for name in (*FILE_KINDS, *OTHER_KINDS) if name in payload), "text" if text else "service")
    file = payload.get(kind) if kind in FILE_KINDS else None
    if isinstance(file, list):
        file = file[-1]
    author = payload.get("from") or payload.get("sender_chat") or payload["chat"]
    return Shown(
        chat_id=payload["chat"]["id"],
        message_id=payload["message_id"],
        author_id=author["id"],
        content=kind,
        text=text,
        html=to_html(text, entities),
        rows=buttons(payload.get("reply_markup")),
        picture=file["file_unique_id"] if file and kind == "photo" else None,
        document=file.get("file_name") if file else None,
        file_id=file["file_id"] if file else None,
        deleted=deleted,
    )


def buttons(markup: Json | None) -> tuple[tuple[Button, ...], ...]:
    """Read the rows of an inline keyboard."""
    rows = (markup or {}).get("inline_keyboard", ())
    return tuple(
        tuple(Button(label=b["text"], url=b.get("url"), presses="callback_data" in b) for b in row) for row in rows
    )
