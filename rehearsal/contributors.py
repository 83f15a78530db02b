"""Let people contribute: write, answer what is asked back, read the others, support, change their minds."""

from collections.abc import Callable

from rehearsal.cast import Idea
from rehearsal.people import Person, Reading
from rehearsal.record import MessageRecord
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose

MOST_STEPS = 8
COMPLETING = 0.5  # of those whose receipt offers it
REASONS = {
    "fr": (
        "Le vrai blocage est humain, pas matériel.",
        "Chez nous, c’est déjà réglé depuis deux ans.",
        "Le coût n’est pas réaliste à cette échelle.",
    ),
    "ar": ("المشكل الحقيقي بشري وليس تقنيا.", "لا ينطبق هذا على جهتنا.", "الكلفة غير واقعية على هذا النطاق."),
    "en": ("The real obstacle is people, not equipment.", "This was settled two years ago in our region."),
}
WAYS_ON = (
    Meaning.IS_MINE,
    Meaning.NOT_ERASURE,
    Meaning.SPLIT_LIST,
    Meaning.KEEP_BEGINNING,
    Meaning.SEND_ANYWAY,
    Meaning.FOR_REVIEW,
    Meaning.RECORD_THIS,
)


async def contribute(person: Person, idea: Idea) -> bool:
    """Write one idea, by the button or straight away, and go on to the receipt."""
    if person.chance.random() < 0.4 and person.find(Meaning.WRITE) is not None:
        await person.tap(Meaning.WRITE)
    return await send_and_finish(person, lambda: person.phone.send_text(idea.text), severity=idea.severity)


async def send_and_finish(
    person: Person,
    act: Callable[[], MessageRecord | list[MessageRecord]],
    *,
    severity: int = 3,
    purpose: Purpose = Purpose.WORDS,
) -> bool:
    """Send something as a contribution and answer what is asked until the receipt."""
    with person.tally.task("contribute") as task:
        person.task = task
        reading = await person.does(act, purpose=purpose)
        reading = await answer_questions(person, reading, severity)
        task.done = reading is not None and person.reads(reading.text, Meaning.RECEIPT)
    person.task = None
    if not task.done:
        person.tally.done["contribution without receipt"] += 1
    elif reading is not None and person.chance.random() < COMPLETING:
        await link_to_commitments(person, reading)
    return task.done


async def link_to_commitments(person: Person, receipt: Reading) -> None:
    """Say from a solution's receipt which commitments of the first framework it serves: one or two."""
    if person.pick(receipt.labels, Meaning.COMPLETE) is None:
        return
    reading = await person.choose(receipt, Meaning.COMPLETE)
    reading = await person.choose(reading, Meaning.COMMITMENTS) if reading is not None else None
    ticks = person.picks(reading.labels, Meaning.TICK) if reading is not None else []
    if reading is None or not ticks:
        person.tally.not_offered["commitments"] += 1
        return
    reading = await person.press(reading, ticks[0])
    for _ in range(person.chance.randint(1, 2)):
        ticks = person.picks(reading.labels, Meaning.TICK) if reading is not None else []
        if reading is None or not ticks:
            return
        person.tally.done["linked to a commitment"] += 1
        reading = await person.press(reading, person.chance.choice(ticks))


async def answer_questions(person: Person, reading: Reading | None, severity: int) -> Reading | None:
    """Answer one question after the other, by what each message offers; return the last message."""
    for _ in range(MOST_STEPS):
        label = _answer(person, reading, severity) if reading is not None else None
        if reading is None or label is None:
            return reading
        twice = person.chance.random() < 0.04
        reading = await (person.double(reading, label) if twice else person.press(reading, label))
    return reading


def _answer(person: Person, reading: Reading, severity: int) -> str | None:
    labels = reading.labels
    support = person.pick(labels, Meaning.SUPPORT_INSTEAD)
    record = person.pick(labels, Meaning.RECORD_MINE)
    if record is not None:
        return support if support is not None and person.chance.random() < 0.3 else record
    if person.reads(reading.text, Meaning.RECEIPT):
        return None
    for meaning in WAYS_ON:
        label = person.pick(labels, meaning)
        if label is not None:
            return label
    ratings = person.picks(labels, Meaning.RATING)
    if len(ratings) >= 3:
        return next((each for each in ratings if each.startswith(str(severity))), ratings[-1])
    return _place(person, reading)


def _place(person: Person, reading: Reading) -> str | None:
    """Choose a challenge that a solution answers, or the dimension or aspect that a challenge touches."""
    labels = reading.labels
    challenges = person.picks(labels, Meaning.CHALLENGE)
    if challenges and person.pick(labels, Meaning.NO_CHALLENGE) is not None:
        return person.chance.choice(challenges)
    if person.pick(labels, Meaning.NO_SUBTOPIC) is not None or person.reads(reading.text, Meaning.WHICH_DIMENSION):
        leaving = {Meaning.BACK, Meaning.NO_SUBTOPIC, Meaning.NEXT_PAGE}
        aspects = [each for each in labels[:-1] if not any(person.pick((each,), way) for way in leaving)]
        return person.chance.choice(aspects) if aspects else person.pick(labels, Meaning.NO_SUBTOPIC)
    return person.pick(labels, Meaning.NO_CHALLENGE)


async def read_the_others(person: Person) -> None:
    """Read the group's contributions page by page; support some, say of one that it is the same or not."""
    reading = await person.tap(Meaning.READ_ITEMS)
    for _ in range(person.chance.randint(1, 3)):
        if reading is None:
            return
        reading = await _support_one(person, reading)
        label = person.pick(reading.labels, Meaning.NEXT_PAGE) if reading is not None else None
        if reading is None or label is None:
            return
        reading = await person.press(reading, label)


async def _support_one(person: Person, reading: Reading) -> Reading | None:
    """Support one of the contributions on this page, or give another view of one."""
    offered, others = person.picks(reading.labels, Meaning.SUPPORT), person.picks(reading.labels, Meaning.NUANCE)
    if not offered and not others:
        return reading
    if others and (not offered or person.chance.random() < 0.25):
        asked = await person.press(reading, person.chance.choice(others))
        views = person.picks(asked.labels, Meaning.NUANCE) if asked is not None else []
        person.tally.done["nuance"] += 1
        said = await person.press(asked, person.chance.choice(views)) if asked is not None and views else asked
        return await _say_why(person, said)
    person.tally.done["support"] += 1
    chosen = person.chance.choice(offered)
    if person.chance.random() < 0.03:
        return await person.double(reading, chosen)
    return await person.press(reading, chosen)


async def _say_why(person: Person, reading: Reading | None) -> Reading | None:
    """Give the reason of a disagreement in one line, as most do who are asked."""
    why = person.pick(reading.labels, Meaning.SAY_WHY) if reading is not None else None
    if reading is None or why is None or person.chance.random() < 0.3:
        return reading
    await person.press(reading, why)
    person.tally.done["reason"] += 1
    return await person.say(person.chance.choice(REASONS.get(person.member.language, REASONS["fr"])))


async def change_own(person: Person, text: str) -> None:
    """Edit what one has just written, from its receipt or from the list of one's own, if it can be changed."""
    found = person.find(Meaning.EDIT)
    if found is None:
        return
    reading: Reading | None
    if person.chance.random() < 0.5:
        reading = await person.press(*found)
    else:
        reading = await person.tap(Meaning.MINE)
        codes = person.picks(reading.labels, Meaning.CHALLENGE) if reading is not None else []
        reading = await person.press(reading, codes[0]) if reading is not None and codes else reading
    edit = person.pick(reading.labels, Meaning.EDIT) if reading is not None else None
    if reading is None or edit is None:
        person.tally.not_offered["edit"] += 1
        return
    asked = await person.press(reading, edit)
    again = person.pick(asked.labels, Meaning.EDIT) if asked is not None else None
    if asked is not None and again is not None:
        asked = await person.press(asked, again)
    reading = await person.say(text)
    await answer_questions(person, reading, 3)
    person.tally.done["edited"] += 1
