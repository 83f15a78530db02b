"""Let an organizer handle files on the phone: take all the data at midday, send the list of participants again."""

import json
from datetime import timedelta

from rehearsal.people import Person, Reading
from rehearsal.record import Json
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose
from rehearsal.views import Event, EventKind

ARRIVES_WITHIN = timedelta(minutes=5)
LIST = "participants.csv"


async def take_data(person: Person) -> None:
    """Take everything as JSON, and hold against it every receipt that anybody had read when it was asked for."""
    if "data" in person.tally.papers:
        return  # a colleague did
    reading = await _led(person, await person.tap(Meaning.DESK), Meaning.DESK_MORE)
    reading = await _led(person, await _led(person, reading, Meaning.DOCUMENTS), Meaning.ALL_DATA)
    if reading is None or "data" in person.tally.papers:
        return
    person.tally.papers["data"] = ["no file came"]
    receipts = [each.code for each in person.tally.receipts]
    since = len(person.phone.log.events)
    await person.choose(reading, Meaning.AS_JSON)
    until = person.clock.now() + ARRIVES_WITHIN
    event = await person.phone.log.wait_for(lambda each: _is_file(person, each), since=since, until=until)
    held = _content(person, event) if event is not None else None
    if held is not None:
        codes = {row["code"] for row in held["contributions"]}
        person.tally.papers["data"] = [code for code in receipts if code not in codes]
        person.tally.done["data taken to the phone"] += 1


async def send_list_again(person: Person, content: bytes) -> None:
    """Send the list of participants that was imported, and have it imported again: that changes nothing."""
    if "list" in person.tally.papers:
        return  # a colleague did
    person.tally.papers["list"] = ["it was not asked about"]
    asked = await person.does(lambda: person.phone.send_document(LIST, content), purpose=Purpose.ANSWER)
    since = person.clock.now()
    if await _led(person, asked, Meaning.CHECK_LIST) is None:
        return
    person.tally.papers["list"] = ["what an import would do was not said"]
    tried = await person.invited(Meaning.IMPORT_LIST, since=since, until=person.clock.now() + ARRIVES_WITHIN)
    done = await _led(person, tried, Meaning.IMPORT_LIST)
    if done is not None:
        right = person.reads(done.text, Meaning.LIST_UNCHANGED)
        person.tally.papers["list"] = [] if right else [done.text]
        person.tally.done["list of participants sent again"] += 1


async def _led(person: Person, reading: Reading | None, meaning: Meaning) -> Reading | None:
    return await person.choose(reading, meaning) if reading is not None else None


def _is_file(person: Person, event: Event) -> bool:
    ours = event.kind is EventKind.MESSAGE and event.chat_id == person.phone.id
    return ours and event.payload is not None and "document" in event.payload


def _content(person: Person, event: Event) -> Json | None:
    assert event.payload is not None
    stored = person.phone.world.files.find(event.payload["document"]["file_id"])
    found: Json | None = json.loads(stored.content) if stored is not None else None
    return found
