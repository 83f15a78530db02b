"""Let a rapporteur work on the group's page: a line of their own, the group's approval, the reading view."""

from datetime import timedelta

from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning
from rehearsal.timetable import Sitting

CARDS = 7
COLLEAGUES_MINUTES = 5
LINES = {
    "fr": ("Le groupe demande une coordination unique.", "Tous n’étaient pas d’accord sur l’ordre des priorités."),
    "ar": ("تطلب المجموعة تنسيقا موحدا.", "لم يتفق الجميع على ترتيب الأولويات."),
    "en": ("The group asks for one coordinating body.", "Not everybody agreed on what comes first."),
}


async def prepare_page(person: Person, invited: Reading | None) -> None:
    """Open the group's page, rewrite a line as one's own remark, and show it to the group.

    `invited` is the message that asks for it: the draft to review, or a colleague's page to take over.
    """
    if invited is not None and person.pick(invited.labels, Meaning.REVIEW_PAGE) is None:
        person.tally.done["page taken over"] += await person.choose(invited, Meaning.TAKE_OVER) is not None
    reading = await _page_in_hand(person)
    if reading is None:
        return
    lines = await _led(person, reading, Meaning.REVIEW_LINES)
    asked = await _led(person, lines, Meaning.WRITE_LINE)
    if asked is not None:
        said = await person.say(person.chance.choice(LINES[person.language]))
        if said is not None:
            await person.choose(said, Meaning.OWN_REMARK)
        person.tally.done["page line"] += 1
        reading = await person.tap(Meaning.PAGE)
    if await _led(person, reading, Meaning.SHOW_TO_GROUP) is not None:
        person.tally.done["page shown to the group"] += 1


async def _page_in_hand(person: Person) -> Reading | None:
    """Open the page; what a colleague holds is taken over when they have not shown it after some minutes."""
    reading = await person.tap(Meaning.PAGE)
    if reading is None or person.pick(reading.labels, Meaning.REVIEW_LINES) is not None:
        return reading
    await person.clock.sleep(COLLEAGUES_MINUTES * 60)
    reading = await person.tap(Meaning.PAGE)
    if reading is None or not person.reads(reading.text, Meaning.DRAFT_PAGE):
        return None
    taken = await person.choose(reading, Meaning.TAKE_OVER)
    person.tally.done["page taken over"] += taken is not None
    return taken


async def present_page(person: Person, sitting: Sitting) -> None:
    """Read the page aloud in the plenary, card by card."""
    await person.clock.sleep_until(sitting.span[1] + timedelta(minutes=person.chance.uniform(2, 20)))
    reading = await _led(person, await person.tap(Meaning.PAGE), Meaning.READ_ALOUD)
    if reading is None:
        return
    person.tally.done["page read aloud"] += 1
    for _ in range(CARDS):
        await person.clock.sleep(20)
        reading = await person.choose(reading, Meaning.NEXT_PAGE) if reading is not None else None


async def _led(person: Person, reading: Reading | None, meaning: Meaning) -> Reading | None:
    """Tap what a message offers; note it when it is not there."""
    led = await person.choose(reading, meaning) if reading is not None else None
    if reading is not None and led is None:
        person.tally.not_offered[meaning.name.lower()] += 1
    return led
