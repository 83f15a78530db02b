"""Hold what people were told of a re-plan against what then happened: once each, in their language, the right hours."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from rehearsal.people import Person
from rehearsal.record import Json, MessageRecord
from rehearsal.repairs import Replanned
from rehearsal.speech import Meaning, plain
from rehearsal.timetable import Timetable
from rehearsal.world import World

TOLD_WITHIN = timedelta(minutes=10)
DEBOUNCED = timedelta(minutes=2)  # who comes in while the change waits to be told may read of it or not
LINE = re.compile(r"[«“] ?(?P<title>[^»”]+?) ?[»”].*?(?P<hours>\d{1,2})(?::| h ?)(?P<minutes>\d{2})?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """Say how many were concerned by a re-plan, and who was not told the truth exactly once."""

    concerned: int
    once: int
    not_told: tuple[str, ...]
    twice: tuple[str, ...]
    resent: int
    wrong_hours: tuple[str, ...]

    def as_json(self) -> Json:
        """Give the figures for summary.json."""
        return {
            "concerned": self.concerned,
            "told_once": self.once,
            "not_told": list(self.not_told),
            "told_twice": list(self.twice),
            "sent_again_for_a_lost_reply": self.resent,
            "wrong_hours": list(self.wrong_hours),
        }


def told_of(replanned: Replanned, people: Sequence[Person], world: World, timetable: Timetable) -> Told:
    """Account for a re-plan: everybody who was there when it was chosen is concerned."""
    concerned = [person for person in people if person.arrived is not None and person.arrived <= replanned.at]
    came = {p.id for p in people if p.arrived is None or p.arrived <= replanned.at + DEBOUNCED}
    found = {person.id: list(_changes(person, replanned.at)) for person in people}
    counts: Counter[str] = Counter()
    resent = 0
    for id_, messages in found.items():
        again = sum(_reply_was_lost(message, world) for message in messages[:-1])
        counts[id_] = len(messages) - again
        resent += again
    return Told(
        concerned=len(concerned),
        once=sum(counts[person.id] == 1 for person in concerned),
        not_told=tuple(person.id for person in concerned if not counts[person.id]),
        twice=tuple(p.id for p in people if counts[p.id] > 1 or (counts[p.id] and p.id not in came)),
        resent=resent,
        wrong_hours=tuple(_wrong_hours(people, found, timetable, replanned.at)),
    )


def approved_pages(people: Sequence[Person], timetable: Timetable) -> Json:
    """Count, for each session, the groups whose rapporteur read that the group approves the page."""
    counted, begins = {}, [sitting.span[0] for sitting in timetable.sittings]
    for sitting, ends in zip(timetable.sittings, [*begins[1:], timetable.span[1] + DEBOUNCED], strict=True):
        read = {
            person.id
            for person in people
            for event in person.phone.log.events
            if sitting.span[0] <= event.at < ends and person.reads(event.text, Meaning.PAGE_APPROVED)
        }
        counted[sitting.id] = {"groups": len(sitting.groups), "approved": len(read)}
    return counted


def _changes(person: Person, since: datetime) -> Iterator[MessageRecord]:
    """List the messages that tell a person, in their language, that the programme changes."""
    own = {phone.id for phone in person.phones}
    for message in person.phone.world.record.messages:
        if message.chat_id not in own or not since <= message.sent <= since + TOLD_WITHIN:
            continue
        if message.author_id not in own and person.reads(_first_words(message), Meaning.PLAN_CHANGES):
            yield message


def _reply_was_lost(message: MessageRecord, world: World) -> bool:
    """Tell whether the bot could not know that this message had arrived: then it may send it again."""
    call = world.record.calls[message.call - 1]
    return call.fault == "reset_after" or call.answered is None or call.error_code == 0


def _wrong_hours(
    people: Sequence[Person], found: dict[str, list[MessageRecord]], timetable: Timetable, since: datetime
) -> Iterator[str]:
    """List the hours that were told and at which the block named did not begin."""
    told = {
        (person.language, plain(line["title"]), f"{int(line['hours']):02}:{line['minutes'] or '00'}")
        for person in people
        for message in found[person.id]
        for line in LINE.finditer(plain(_first_words(message)))
    }
    began = _beginnings(people, {(language, title) for language, title, _ in told}, since)
    for language, title, hour in sorted(told):
        at = began.get((language, title))
        if at is not None and abs(at - timetable.at(hour)) > timedelta(minutes=1):
            yield f"{title}: told {hour}, began {timetable.clock(at)}"


def _beginnings(
    people: Iterable[Person], titles: set[tuple[str, str]], since: datetime
) -> dict[tuple[str, str], datetime]:
    """Find when somebody's card first said of each title that this is what happens now."""
    began: dict[tuple[str, str], datetime] = {}
    for person in people:
        wanted = [title for language, title in titles if language == person.language]
        for event in person.phone.log.events if wanted else ():
            if event.payload is None or event.at < since or event.chat_id != person.phone.id:
                continue
            now = next((line for line in plain(event.text).splitlines() if person.reads(line, Meaning.NOW)), "")
            for key in [(person.language, title) for title in wanted if title in now]:
                began[key] = min(event.at, began.get(key, event.at))
    return began


def _first_words(message: MessageRecord) -> str:
    return str(message.versions[0][2].get("text", ""))
