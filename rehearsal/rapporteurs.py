"""Let a rapporteur work on the group's page: a line of their own, the group's approval, the reading view."""

from datetime import timedelta

from rehearsal.people import Person
from rehearsal.speech import Meaning
from rehearsal.timetable import Sitting

LINES = {
    "fr": ("Le groupe demande une coordination unique.", "Tous n’étaient pas d’accord sur l’ordre des priorités."),
    "ar": ("تطلب المجموعة تنسيقا موحدا.", "لم يتفق الجميع على ترتيب الأولويات."),
    "en": ("The group asks for one coordinating body.", "Not everybody agreed on what comes first."),
}


async def prepare_page(person: Person) -> None:
    """Open the group's page, write a line of it, and show it to the group."""
    reading = await person.tap(Meaning.PAGE)
    if reading is None:
        return
    edit = person.pick(reading.labels, Meaning.WRITE_LINE)
    if edit is None:
        person.tally.not_offered["write line"] += 1
    else:
        await person.press(reading, edit)
        await person.say(person.chance.choice(LINES[person.language]))
        person.tally.done["page line"] += 1
    if await person.tap(Meaning.SHOW_TO_GROUP) is not None:
        person.tally.done["page shown to the group"] += 1


async def present_page(person: Person, sitting: Sitting) -> None:
    """Read the page aloud in the plenary from the reading view."""
    await person.clock.sleep_until(sitting.span[1] + timedelta(minutes=person.chance.uniform(2, 20)))
    await person.tap(Meaning.PAGE)
    if await person.tap(Meaning.READ_ALOUD) is not None:
        person.tally.done["page read aloud"] += 1
