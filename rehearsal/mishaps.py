"""Do what people do and no form expects: strange messages, old buttons, double taps, a blocked bot."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from random import Random

from rehearsal.cast import HardInput
from rehearsal.contributors import answer_questions
from rehearsal.people import Person, read
from rehearsal.record import MessageRecord
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose

REFUSABLE = frozenset({"reject", "treat_empty", "too_short", "deeplink_invalid", "ignore", "erasure"})
ANSWERS = frozenset({"accept_typed"})
NOT_TYPED = frozenset({"deleted", "edited", "callback"})
BLOCKING = 0.03


class Mishaps:
    """Deal the hard inputs out among the people, and choose who blocks the bot over lunch."""

    def __init__(self, inputs: Iterable[HardInput], seed: int) -> None:
        self._left = [each for each in inputs if each.kind not in NOT_TYPED and each.state != "registration_name"]
        self._chance = Random(f"{seed}:mishaps")
        self._chance.shuffle(self._left)
        self._share = 1.0

    def spread_over(self, people: int) -> None:
        """Deal the inputs so that about everybody of so many people has an equal chance of one."""
        self._share = min(1.0, len(self._left) / max(1, people))

    async def send_something_hard(self, person: Person) -> None:
        """Send one of the hard inputs in the state it is meant for, and answer what comes back."""
        if not self._left or person.chance.random() > self._share:
            return
        if self._left[-1].state == "challenge_text" and person.find(Meaning.WRITE) is None:
            return  # writing is over where this person sits
        hard = self._left.pop()
        purpose = _purpose(hard)
        if hard.state == "challenge_text" and await person.tap(Meaning.WRITE) is None:
            return
        if hard.state == "rating_severity" and not await self._stand_at_rating(person):
            return
        reading = await person.does(_act(person, hard), purpose=purpose, answered="ignore" not in hard.tags)
        await answer_questions(person, reading, 3)
        person.tally.done["hard input"] += 1

    async def tap_something_old(self, person: Person) -> None:
        """Tap a button of an old message, now and then, and forge one, as a tampered client would."""
        if person.chance.random() > 0.2:
            return
        old = [message for message in self._bot_messages(person) if read(message).labels][:4]
        if not old:
            return
        message = person.chance.choice(old)
        reading = read(message)
        person.tally.done["old button"] += 1
        await person.press(reading, person.chance.choice(reading.labels))
        if person.chance.random() < 0.15:
            person.tally.done["forged button"] += 1
            pressed = person.phone.forge_press(message, "role:set:organizer")
            await pressed.answer(until=person.clock.now() + timedelta(seconds=40))

    async def spend_the_break(self, person: Person, begins: datetime) -> None:
        """Have lunch: most leave the phone alone, some look something up, a few block the bot and come back."""
        await person.clock.sleep_until(begins + timedelta(minutes=person.chance.uniform(2, 40)))
        drawn = person.chance.random()
        if drawn < BLOCKING:
            person.phone.block()
            person.tally.done["blocked the bot"] += 1
            await person.clock.sleep(person.chance.uniform(600, 1800))
            await person.does(person.phone.start, purpose=Purpose.COMMAND)
        elif drawn < 0.3:
            await person.tap(Meaning.MINE)

    async def _stand_at_rating(self, person: Person) -> bool:
        reading = await person.say(_PROMPTS[person.language])
        if reading is None or not person.reads(reading.text, Meaning.ASKS_RATING):
            await answer_questions(person, reading, 3)
            return False
        return True

    def _bot_messages(self, person: Person) -> list[MessageRecord]:
        chat = person.phone.world.chats[person.phone.id]
        return [m for m in chat.messages.values() if m.author_id != person.phone.id and m.deleted is None]


def _purpose(hard: HardInput) -> Purpose:
    if hard.tags & ANSWERS:
        return Purpose.ANSWER
    if hard.text.startswith("/"):
        return Purpose.COMMAND
    return Purpose.REFUSABLE if hard.tags & REFUSABLE else Purpose.WORDS


def _act(person: Person, hard: HardInput) -> Callable[[], MessageRecord | list[MessageRecord]]:
    phone = person.phone
    acts: dict[str, Callable[[], MessageRecord | list[MessageRecord]]] = {
        "animation": phone.send_animation,
        "voice": lambda: phone.send_voice(42),
        "document": lambda: phone.send_document(hard.text.partition(":")[2] or "document.pdf"),
        "location": lambda: phone.send_location(34.02, -6.83),
        "forwarded": lambda: phone.forward(hard.text, author="X"),
    }
    return acts.get(hard.kind, lambda: phone.send_text(hard.text))


_PROMPTS = {
    "fr": "Le débit baisse chaque après-midi, quand toutes les classes se connectent",
    "ar": "يضعف الصبيب كل مساء عندما ترتبط جميع الأقسام في الوقت نفسه",
    "en": "The line slows down every afternoon when all classes connect at once",
}
