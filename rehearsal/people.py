"""Let a simulated person read their phone, think, tap and type, knowing nothing but what can be read."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from rehearsal.cast import Member
from rehearsal.clock import SimClock
from rehearsal.phones import Phone
from rehearsal.record import MessageRecord
from rehearsal.refusals import RehearsalError
from rehearsal.speech import Meaning, label_for, labels_for, means, plain
from rehearsal.tally import Purpose, Receipt, Tally, Task
from rehearsal.views import Event, EventKind, buttons

REMEMBERED = 14  # messages somebody scrolls back through
BEAT = 5.0  # seconds
PATIENCE = timedelta(seconds=40), timedelta(seconds=3)  # of simulated time; where that flies, of the wall's at least
AFTERWARDS = timedelta(seconds=4), timedelta(seconds=0.5)
CODE = re.compile(r"\b[A-Z]+\d*-\d+\b")
SEEN = frozenset({EventKind.MESSAGE, EventKind.EDIT})
SPOKEN = SEEN | {EventKind.TOAST, EventKind.ALERT}


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """Hold one message of the bot as somebody reads it."""

    message: int
    text: str
    labels: tuple[str, ...]


class Person:
    """Be one person of the cast, with a phone, a language and a chance of their own."""

    def __init__(self, member: Member, phone: Phone, clock: SimClock, tally: Tally, seed: int) -> None:
        self.member = member
        self.phone = phone
        self.phones = [phone]  # the one in use is the last
        self.clock = clock
        self.tally = tally
        self.language = member.language
        self.chance = Random(f"{seed}:{member.id}")
        self.task: Task | None = None
        self.arrived: datetime | None = None
        self.reports = member.role == "rapporteur"  # or took a group's page over

    @property
    def id(self) -> str:
        """Return the id on the roster."""
        return self.member.id

    def take_up(self, phone: Phone) -> None:
        """Use another phone from now on."""
        self.phones.append(phone)
        self.phone = phone

    def reads(self, text: str, meaning: Meaning) -> bool:
        """Tell whether this person understands a text so."""
        return means(text, meaning, self.language)

    def pick(self, labels: tuple[str, ...], meaning: Meaning) -> str | None:
        """Choose the first label that carries a meaning."""
        return label_for(labels, meaning, self.language)

    def picks(self, labels: tuple[str, ...], meaning: Meaning) -> list[str]:
        """List the labels that carry a meaning."""
        return labels_for(labels, meaning, self.language)

    def recent(self) -> list[Reading]:
        """Read the chat with the bot from the newest message back."""
        chat = self.phone.world.chats[self.phone.id]
        found: list[Reading] = []
        for record in reversed(chat.messages.values()):
            if (
                record.deleted is None
                and record.author_id != self.phone.id
                and not record.payload.get("pinned_message")
            ):
                found.append(read(record))
                if len(found) == REMEMBERED:
                    break
        return found

    def find(self, meaning: Meaning) -> tuple[Reading, str] | None:
        """Look for a button in the newest messages."""
        for reading in self.recent():
            label = self.pick(reading.labels, meaning)
            if label is not None:
                return reading, label
        return None

    async def think(self, least: float = 1.0, most: float = 8.0) -> None:
        """Take some seconds; people act on the beat, so that several of them act at once, as a room does."""
        wanted = self.clock.timestamp() + self.chance.uniform(least, most)
        await self.clock.sleep_until(datetime.fromtimestamp(math.ceil(wanted / BEAT) * BEAT, UTC))

    async def tap(self, meaning: Meaning, *, alone: bool = False) -> Reading | None:
        """Find a button by its meaning, in the now card if nowhere else, and tap it; return what it led to."""
        found = self.find(meaning)
        if found is None and not alone:
            await self.say("/me", purpose=Purpose.COMMAND)
            found = self.find(meaning)
        if found is None:
            self.tally.not_offered[meaning.name.lower()] += 1
            return None
        return await self.press(*found)

    async def choose(self, reading: Reading, *wanted: Meaning) -> Reading | None:
        """Tap the first of these meanings that a message offers; None when it offers none of them."""
        for meaning in wanted:
            label = self.pick(reading.labels, meaning)
            if label is not None:
                return await self.press(reading, label)
        return None

    async def press(self, reading: Reading, label: str) -> Reading | None:
        """Tap a button after a moment, wait for its answer, and read what came."""
        await self.think()
        start, began = len(self.phone.log.events), self.tally.monotonic()
        try:
            pressed = self.phone.press(reading.message, label)
        except RehearsalError:
            return self.newest()  # the screen changed while the finger was on its way
        self._count(taps=1)
        until = self._within(PATIENCE)
        if await pressed.answer(until=until) is None:
            self.tally.no_reply["tap"] += 1
        else:
            self.tally.tap_ms.append((self.tally.monotonic() - began) * 1000)
        return await self._reply(start, began, min(until, self._within(AFTERWARDS)), SEEN)

    async def double(self, reading: Reading, label: str) -> Reading | None:
        """Tap a button twice, as nervous fingers do."""
        await self.think()
        start, began = len(self.phone.log.events), self.tally.monotonic()
        try:
            first, second = self.phone.double_press(reading.message, label)
        except RehearsalError:
            return self.newest()
        self._count(taps=1)
        until = self._within(PATIENCE)
        for pressed in (first, second):
            await pressed.answer(until=until)
        return await self._reply(start, began, min(until, self._within(AFTERWARDS)), SEEN)

    async def say(self, text: str, *, purpose: Purpose = Purpose.WORDS) -> Reading | None:
        """Type a text and wait for an answer."""
        return await self.does(lambda: self.phone.send_text(text), purpose=purpose)

    async def does(
        self,
        act: Callable[[], MessageRecord | list[MessageRecord] | None],
        *,
        purpose: Purpose,
        answered: bool = True,
    ) -> Reading | None:
        """Send anything and wait for an answer; `answered` is false for what a bot must not answer."""
        await self.think()
        start, began = len(self.phone.log.events), self.tally.monotonic()
        sent = act()
        for message in sent if isinstance(sent, list) else [sent] if sent else []:
            self.tally.purposes[message.chat_id, message.message_id] = purpose
        self._count(texts=1)
        return await self._reply(start, began, self._within(PATIENCE), SPOKEN, expected=answered and bool(sent))

    def newest(self) -> Reading | None:
        """Read the message that changed last in the chat with the bot."""
        for event in reversed(self.phone.log.events):
            if self._is_shown(event, SEEN):
                return self._reading(event)
        return None

    async def invited(self, *meanings: Meaning, since: datetime, until: datetime) -> Reading | None:
        """Wait for a message that says or offers a thing, unless it came already; None when `until` comes first."""
        start = next((e.number for e in self.phone.log.events if e.at >= since), len(self.phone.log.events))

        def invites(event: Event) -> bool:
            if not self._is_shown(event, SEEN):
                return False
            shown = self._reading(event)
            words = (event.text, *shown.labels)
            return any(self.reads(each, meaning) for each in words for meaning in meanings)

        event = await self.phone.log.wait_for(invites, since=start, until=until)
        return None if event is None else self._reading(event)

    async def _reply(
        self, start: int, began: float, until: datetime, kinds: frozenset[EventKind], *, expected: bool = False
    ) -> Reading | None:
        event = await self.phone.log.wait_for(lambda e: self._is_shown(e, kinds), since=start, until=until)
        if event is None:
            if expected:
                self.tally.no_reply["text"] += 1
            return self.newest() if not expected else None
        self.tally.reply_ms.append((self.tally.monotonic() - began) * 1000)
        self._note(event)
        return self._reading(event) if event.kind in SEEN else self.newest()

    def _within(self, wait: tuple[timedelta, timedelta]) -> datetime:
        """Say until when to wait: no speed of the day makes the answer's own way any shorter."""
        simulated, wall = wait
        return self.clock.now() + max(simulated, wall * self.clock.rate)

    def _is_shown(self, event: Event, kinds: frozenset[EventKind]) -> bool:
        if event.kind not in kinds or event.chat_id != self.phone.id:
            return False
        return event.payload is None or event.payload["from"]["id"] != self.phone.id

    def _reading(self, event: Event) -> Reading:
        chat = self.phone.world.chats[self.phone.id]
        return read(chat.messages[event.message_id])

    def _note(self, event: Event) -> None:
        text = plain(event.text)
        self._count(messages=1 if event.kind is EventKind.MESSAGE else 0)
        if self.reads(text, Meaning.RECEIPT):
            code = CODE.search(text)
            if code is not None:
                self.tally.receipts.append(Receipt(code=code[0], person=self.id, at=event.at))

    def _count(self, *, taps: int = 0, texts: int = 0, messages: int = 0) -> None:
        if self.task is not None:
            self.task.taps += taps
            self.task.texts += texts
            self.task.messages += messages


def read(record: MessageRecord) -> Reading:
    """Read a message as it stands: its words and its labels that can be tapped."""
    payload = record.payload
    rows = buttons(payload.get("reply_markup"))
    labels = tuple(button.label for row in rows for button in row if button.presses)
    return Reading(
        message=record.message_id, text=str(payload.get("text") or payload.get("caption") or ""), labels=labels
    )
