"""Judge the bot's messages: which nobody asked for, which came twice, which are too long."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from rehearsal.record import Json, MessageRecord, UpdateRecord
from rehearsal.world import World

ASKED_LATELY = timedelta(seconds=45)
SAID_LATELY = timedelta(minutes=10)
Moment = tuple[datetime, int, UpdateRecord | MessageRecord | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Repeat:
    """Name one message that came twice without anybody asking again."""

    chat_id: int
    at: datetime
    text: str


def unasked_messages(world: World) -> dict[int, list[MessageRecord]]:
    """List, per private chat, the new messages that answer nothing the person did.

    Each thing a person does asks for one message or one edit; whatever comes beyond that was not asked for.
    """
    unasked: dict[int, list[MessageRecord]] = defaultdict(list)
    for chat_id, moments in _by_chat(world).items():
        asked: list[datetime] = []
        for at, _, what in sorted(moments, key=lambda moment: moment[:2]):
            asked = [when for when in asked if at - when <= ASKED_LATELY]
            if isinstance(what, UpdateRecord):
                asked.append(at)
            elif asked:
                asked.pop()
            elif what is not None:
                unasked[chat_id].append(what)
    return unasked


def repeated_messages(world: World) -> Iterator[Repeat]:
    """List new messages that repeat one of the last minutes word for word, though nobody asked in between.

    A tap that was answered in between asked, too: of two quick taps each brings the screen. In a group or channel
    nobody asks: there every repetition counts, however late.
    """
    acts: dict[int, list[datetime]] = defaultdict(list)
    for update in world.record.updates:
        if update.handed_out:
            acts[update.chat_id].append(update.handed_out[0])
    for tap in world.record.callbacks.values():
        if tap.answered is not None:
            acts[tap.chat_id].append(tap.answered)
    before: dict[tuple[int, str], datetime] = {}
    for message in world.record.messages:
        if message.author_id != world.bot_id:
            continue
        key = (message.chat_id, _content(message.versions[0][2]))
        last, before[key] = before.get(key), message.sent
        private = message.chat_id in world.accounts
        if last is None or (private and message.sent - last > SAID_LATELY):
            continue
        if not private or not any(last < at <= message.sent for at in acts[message.chat_id]):
            yield Repeat(chat_id=message.chat_id, at=message.sent, text=_text(message.versions[0][2]))


def large_screens(world: World) -> tuple[int, int]:
    """Return the most letters and the most buttons that a private message showed."""
    letters, buttons = 0, 0
    for message in world.record.messages:
        if message.author_id != world.bot_id or message.chat_id not in world.accounts:
            continue
        for _, _, payload in message.versions:
            rows = payload.get("reply_markup", {}).get("inline_keyboard", ())
            letters = max(letters, len(_text(payload)))
            buttons = max(buttons, sum(len(row) for row in rows))
    return letters, buttons


def _by_chat(world: World) -> dict[int, list[Moment]]:
    moments: dict[int, list[Moment]] = defaultdict(list)
    for update in world.record.updates:
        if update.chat_id in world.accounts and update.kind in {"message", "edited_message", "callback_query"}:
            moments[update.chat_id].append((update.created, 0, update))
    for message in world.record.messages:
        if message.author_id == world.bot_id and message.chat_id in world.accounts:
            moments[message.chat_id].append((message.sent, 1, message))
            moments[message.chat_id].extend((at, 1, None) for at, _, _ in message.versions[1:])
    return moments


def _content(payload: Json) -> str:
    photo = payload.get("photo") or [{}]
    labels = chain.from_iterable(payload.get("reply_markup", {}).get("inline_keyboard", ()))
    parts = [_text(payload), str(photo[-1].get("file_unique_id", "")), *(str(button["text"]) for button in labels)]
    return "\n".join(parts)


def _text(payload: Json) -> str:
    return str(payload.get("text") or payload.get("caption") or "")
