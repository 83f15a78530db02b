"""Let some people come without a badge: they register in a minute, and an organizer lets them in."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

from rehearsal.cast import Material, Member, WalkIn, with_words
from rehearsal.people import Person, Reading
from rehearsal.record import Json
from rehearsal.speech import Meaning, plain
from rehearsal.tally import Purpose

NAMES = {"fr": "Nadia Passante", "ar": "هشام العابر", "en": "Olivia Passerby"}
ORGANISATIONS = {"fr": "Association Exemple", "ar": "جمعية المثال", "en": "Example Network"}
TONGUES = {"fr": "Français", "ar": "العربية", "en": "English"}
HOURS = ("08:48", "08:51", "08:54")
KINDS = ("ngo", "youth", "research")  # of organisations, where the workshop has them
ADMITTED_WITHIN = timedelta(minutes=30)
MOST_PAGES = 4


def newcomers(material: Material, workshop: Json, *, seed: int) -> list[Member]:
    """Bring in one person without a badge for each language, where the workshop takes them."""
    return list(_each(material, workshop, seed)) if workshop["workshop"].get("walk_ins") != "closed" else []


def _each(material: Material, workshop: Json, seed: int) -> Iterator[Member]:
    chance = Random(f"{seed}:newcomers")
    hours = chance.sample(HOURS, len(HOURS))
    labels = [each["label"] for each in workshop["categories"] if each["id"] in KINDS]
    labels = labels or [each["label"] for each in workshop["categories"]]
    spoken = [language for language in NAMES if language in workshop["workshop"]["languages"]]
    for number, language in enumerate(spoken):
        walk_in = WalkIn(organisation=ORGANISATIONS[language], category=str(chance.choice(labels)[language]))
        member = Member(
            id=f"N{number + 1:02}",
            name=NAMES[language],
            role="participant",
            language=language,
            groups={},
            arrives=hours[number],
            walk_in=walk_in,
        )
        yield with_words(member, material, seed)


async def register(person: Person, walk_in: WalkIn) -> bool:
    """Give name, organisation, category and languages, and wait until an organizer lets one in."""
    with person.tally.task("register") as task:
        person.task = task
        await person.tap(Meaning.NO_CODE, alone=True)
        await person.tap(Meaning[{"fr": "FRENCH", "ar": "ARABIC", "en": "ENGLISH"}[person.language]], alone=True)
        await person.say(person.member.name, purpose=Purpose.ANSWER)
        shown = await _say_category(person, await person.say(walk_in.organisation, purpose=Purpose.ANSWER), walk_in)
        task.done = await _say_languages(person, shown)
    person.task = None
    return task.done and await _is_let_in(person)


async def admit(person: Person, request: Reading) -> None:
    """Look at the request of somebody without a badge and let them in, if no colleague has."""
    shown = await person.choose(request, Meaning.SEE_REQUEST)
    if shown is not None and await person.choose(shown, Meaning.ADMIT) is not None:
        person.tally.done["walk-in let in"] += 1


async def _say_category(person: Person, shown: Reading | None, walk_in: WalkIn) -> Reading | None:
    for _ in range(MOST_PAGES):
        if shown is None:
            break
        label = next((each for each in shown.labels if plain(each) == plain(walk_in.category)), None)
        if label is not None:
            return await person.press(shown, label)
        shown = await person.choose(shown, Meaning.NEXT_PAGE)
    person.tally.not_offered["the category of a walk-in"] += 1
    return None


async def _say_languages(person: Person, shown: Reading | None) -> bool:
    ticks = person.picks(shown.labels, Meaning.TICK) if shown is not None else []
    own = next((each for each in ticks if TONGUES[person.language] in each), None)
    if shown is None or own is None:
        return False
    shown = await person.press(shown, own)
    return shown is not None and await person.choose(shown, Meaning.DONE) is not None


async def _is_let_in(person: Person) -> bool:
    now = person.clock.now()
    invited = await person.invited(Meaning.GO_ON, since=now - timedelta(minutes=1), until=now + ADMITTED_WITHIN)
    if invited is None or await person.choose(invited, Meaning.GO_ON) is None:
        person.tally.not_offered["a seat for a walk-in"] += 1
        return False
    person.tally.done["walked in"] += 1
    return True
