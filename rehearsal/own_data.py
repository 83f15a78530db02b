"""Let people see to their own data: take a copy, correct something, take an agreement back, erase all."""

from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose

CORRECTED = {"fr": "Institut Exemple de Fès", "ar": "معهد المثال بفاس", "en": "Example Institute of Fez"}


async def take_copy(person: Person) -> None:
    """Read what is kept, take it as a file, and correct one's organisation."""
    shown = await _read_what_is_kept(person)
    handed = await person.choose(shown, Meaning.COPY) if shown is not None else None
    if handed is None or not _is_file(person, handed):
        person.tally.not_offered["a copy of one’s data"] += 1
        return
    person.tally.done["own data: copy taken"] += 1
    await person.tap(Meaning.CORRECT_ORGANISATION, alone=True)
    answer = await person.say(CORRECTED[person.language], purpose=Purpose.ANSWER)
    right = answer is not None and CORRECTED[person.language] in answer.text
    if right and answer is not None and person.reads(answer.text, Meaning.CORRECTED):
        person.tally.done["own data: corrected"] += 1
    else:
        person.tally.not_offered["a correction of one’s data"] += 1


async def withdraw(person: Person) -> None:
    """Take back the agreement to be quoted word for word."""
    shown = await _read_what_is_kept(person)
    shown = await person.choose(shown, Meaning.AGREEMENTS) if shown is not None else None
    before = person.pick(shown.labels, Meaning.BE_QUOTED) if shown is not None else None
    if shown is None or before is None:
        person.tally.not_offered["agreements"] += 1
        return
    after = await person.press(shown, before)
    label = person.pick(after.labels, Meaning.BE_QUOTED) if after is not None else None
    if label is not None and label != before:
        person.tally.done["own data: agreement changed"] += 1


async def erase(person: Person) -> None:
    """Have everything erased, one's words too, and read the receipt."""
    shown = await _read_what_is_kept(person)
    asked = await person.choose(shown, Meaning.ERASE) if shown is not None else None
    answer = await person.choose(asked, Meaning.ERASE_ALL) if asked is not None else None
    if answer is None or not person.reads(answer.text, Meaning.ERASED):
        person.tally.not_offered["erasure"] += 1
        return
    person.tally.erased[person.id] = person.phone.id
    person.tally.done["own data: erased, with a receipt"] += 1


async def _read_what_is_kept(person: Person) -> Reading | None:
    """Open one's data, by the button or by the command."""
    if person.chance.random() < 0.5 and await person.tap(Meaning.MORE) is not None:
        shown = await person.tap(Meaning.MY_DATA)
    else:
        shown = await person.say("/privacy", purpose=Purpose.COMMAND)
    if shown is None or not person.reads(shown.text, Meaning.DATA_KEPT):
        person.tally.not_offered["what is kept"] += 1
        return None
    person.tally.done["own data: read"] += 1
    return shown


def _is_file(person: Person, reading: Reading) -> bool:
    chat = person.phone.world.chats[person.phone.id]
    return "document" in chat.messages[reading.message].payload
