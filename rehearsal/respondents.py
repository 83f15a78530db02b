"""Let people answer the questionnaire in the chat: one tap an item, back once, stop and go on later."""

from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose

MOST_ITEMS = 60
UNKNOWN, TAKEN_BACK = 3, 5  # which items are answered "I don't know" and answered again


async def answer_items(person: Person) -> None:
    """Answer some items, leave, come back and answer the rest."""
    with person.tally.task("questionnaire") as task:
        person.task = task
        await _answer(person, await _open(person), person.chance.randint(7, 12))
        await person.say("/me", purpose=Purpose.COMMAND)
        await person.clock.sleep(person.chance.uniform(30, 90))
        reading = await _answer(person, await _open(person), MOST_ITEMS, begun=True)
        task.done = reading is not None and person.reads(reading.text, Meaning.ITEMS_DONE)
    person.task = None
    if not task.done:
        person.tally.not_offered["the questionnaire to its end"] += 1


async def _open(person: Person) -> Reading | None:
    """Open it from the card, or by its command once results were imported and the card asks no more."""
    found = person.find(Meaning.QUESTIONNAIRE)
    return await (person.press(*found) if found else person.say("/questionnaire", purpose=Purpose.COMMAND))


async def _answer(person: Person, reading: Reading | None, most: int, *, begun: bool = False) -> Reading | None:
    for number in range(most):
        values = person.picks(reading.labels, Meaning.RATING) if reading is not None else []
        if reading is None or not values:
            return reading
        if number == TAKEN_BACK and not begun and person.pick(reading.labels, Meaning.BACK) is not None:
            person.tally.done["questionnaire: one item back"] += 1
            reading = await person.choose(reading, Meaning.BACK)
        elif number == UNKNOWN and person.pick(reading.labels, Meaning.NOT_KNOWN) is not None:
            person.tally.done["questionnaire: not known"] += 1
            reading = await person.choose(reading, Meaning.NOT_KNOWN)
        else:
            reading = await person.press(reading, person.chance.choice(values))
    return reading
