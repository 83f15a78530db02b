"""Let those who run the day repair it: a guest who is late, a telephone that has died, a rapporteur who is gone."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from rehearsal.people import SEEN, Person, Reading, read
from rehearsal.speech import Meaning, plain
from rehearsal.tally import Purpose
from rehearsal.views import Event, buttons

Duty = Callable[[Person, Reading], Awaitable[None]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Replanned:
    """Note when somebody chose another programme, and what its button said."""

    at: datetime
    label: str


async def stand_by(person: Person, until: datetime, duties: Mapping[Meaning, Duty], *, since: int | None = None) -> int:
    """Wait for a moment; answer meanwhile what a message of the bot asks for, as soon as it comes.

    `since` is the number of the first event that was not read yet; without it only new ones count. Return the next.
    """

    def asks(event: Event) -> bool:
        if event.kind not in SEEN or event.payload is None or event.chat_id != person.phone.id:
            return False
        labels = tuple(each.label for row in buttons(event.payload.get("reply_markup")) for each in row)
        return any(person.pick(labels, meaning) is not None for meaning in duties)

    log = person.phone.log
    since = len(log.events) if since is None else since
    while person.clock.now() < until:
        event = await log.wait_for(asks, since=since, until=until)
        if event is None:
            return len(log.events)
        since = event.number + 1
        reading = read(person.phone.world.chats[person.phone.id].messages[event.message_id])
        for meaning, duty in duties.items():
            if person.pick(reading.labels, meaning) is not None:
                await duty(person, reading)
    return since


async def come(person: Person, reading: Reading) -> None:
    """Answer a facilitator who calls for help."""
    if await person.choose(reading, Meaning.COMING) is not None:
        person.tally.done["came when called"] += 1


async def name_successor(person: Person, reading: Reading) -> None:
    """Propose the first who could report in place of a rapporteur who is gone."""
    if await person.choose(reading, Meaning.PROPOSE) is not None:
        person.tally.done["successor proposed"] += 1


async def wait_for_guest(person: Person, minutes: str, before_applying: Callable[[str], None]) -> Replanned | None:
    """Give the opening more time for a guest who is late, look at the ways to catch up, and choose one."""
    reading = await _led(person, await person.tap(Meaning.DESK), Meaning.DESK_TIME)
    for _ in range(2):  # the preview and its confirmation
        labels = person.picks(reading.labels, Meaning.ADD_TIME) if reading is not None else []
        more = next((label for label in labels if minutes in label), None)
        reading = await person.press(reading, more) if reading is not None and more is not None else None
    offered = await _led(person, reading, Meaning.LATE) or await person.say("/late", purpose=Purpose.COMMAND)
    shown = await _led(person, offered, Meaning.MOVE_BREAK, Meaning.REPLAN)
    label = person.pick(shown.labels, Meaning.APPLY_PLAN) if shown is not None else None
    if shown is None or label is None:
        person.tally.not_offered["re-plan"] += 1
        return None
    before_applying(label)
    done = Replanned(at=person.clock.now(), label=label)
    await person.press(shown, label)
    person.tally.done["re-plan chosen"] += 1
    return done


async def lead_group(person: Person, group: str) -> None:
    """Take the pad of a group whose facilitator's telephone has died."""
    groups = await _led(person, await person.tap(Meaning.DESK), Meaning.DESK_GROUPS)
    named = [label for label in groups.labels if plain(label) == plain(group)] if groups is not None else []
    pad = await person.press(groups, named[0]) if groups is not None and named else None
    if await _led(person, await _led(person, pad, Meaning.PAD_MORE), Meaning.LEAD_GROUP) is not None:
        person.tally.done["group led in place of a dead telephone"] += 1


async def _led(person: Person, reading: Reading | None, *meanings: Meaning) -> Reading | None:
    return await person.choose(reading, *meanings) if reading is not None else None
