"""Let people judge: the questionnaire's scores, the secret dots, impact and feasibility, the day itself."""

from datetime import datetime

from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning

MOST_TAPS = 40
MOST_MARKS = 9
LOOKING_FIRST = 0.4  # of those who debate
FACTS = {
    "fr": "Dans notre province, un établissement sur trois n’a pas de salle connectée.",
    "ar": "في إقليمنا، مؤسسة واحدة من كل ثلاث لا تتوفر على قاعة مرتبطة بالأنترنيت.",
    "en": "In our province one school in three has no connected room.",
}


async def debate_scores(person: Person) -> None:
    """Say of one score that it is too high, right or too low, and perhaps give a fact."""
    if person.chance.random() < LOOKING_FIRST and person.find(Meaning.SCORES_PICTURE) is not None:
        await person.tap(Meaning.SCORES_PICTURE, alone=True)
        person.tally.done["scores as a picture"] += 1
    with person.tally.task("debate") as task:
        person.task = task
        reading = await person.tap(Meaning.DEBATE, alone=True)
        if reading is not None and reading.labels:
            ways_out = (Meaning.BACK, Meaning.LEAVE, Meaning.BACK_TO_NOW)
            choices = [each for each in reading.labels if all(person.pick((each,), way) is None for way in ways_out)]
            reading = await person.press(reading, person.chance.choice(choices)) if choices else None
        views = person.picks(reading.labels, Meaning.SCORE_VIEW) if reading is not None else []
        if reading is not None and views:
            reading = await person.press(reading, person.chance.choice(views))
            task.done = await _fact(person, reading)
    person.task = None


async def _fact(person: Person, reading: Reading | None) -> bool:
    if reading is None or not person.reads(reading.text, Meaning.ASKS_FACT):
        return False
    if person.chance.random() < 0.5:
        reading = await person.say(FACTS[person.language])
    else:
        reading = await person.choose(reading, Meaning.NO_FACT)
    return reading is not None


async def vote(person: Person) -> None:
    """Place the dots on what seems important, confirm, rate what is put before one."""
    with person.tally.task("vote") as task:
        person.task = task
        reading = await person.tap(Meaning.VOTE)
        if reading is None:
            person.task = None
            return
        reading = await _place_dots(person, reading)
        reading = await _rate(person, reading)
        task.done = True
    person.task = None


async def _place_dots(person: Person, reading: Reading | None) -> Reading | None:
    for _ in range(MOST_TAPS):
        if reading is None:
            return None
        free = [each for each in person.picks(reading.labels, Meaning.DOT) if "○" in each]
        free = [each for each in free if "●" not in each] or free
        leaf = person.pick(reading.labels, Meaning.NEXT_PAGE)
        confirm = person.pick(reading.labels, Meaning.CONFIRM_VOTE)
        if confirm is None:
            return reading
        before = reading
        if free and person.chance.random() < 0.75:
            reading = await person.press(reading, person.chance.choice(free))
        elif leaf is not None and person.chance.random() < 0.7:
            reading = await person.press(reading, leaf)
        else:
            return await person.press(reading, confirm)
        if reading is not None and (reading.text, reading.labels) == (before.text, before.labels):
            return await person.press(reading, confirm)  # no dot is left, the toast said so
    return reading


async def _rate(person: Person, reading: Reading | None) -> Reading | None:
    for _ in range(MOST_TAPS):
        values = person.picks(reading.labels, Meaning.RATING) if reading is not None else []
        if reading is None or len(values) < 3:
            return reading
        if person.chance.random() < 0.02:
            return reading  # somebody speaks to them; they stop half-way
        reading = await person.press(reading, person.chance.choice(values))
        person.tally.done["rating"] += 1
    return reading


async def judge_the_day(person: Person, *, since: datetime, until: datetime) -> None:
    """Wait for the closing's message; agree to the final text and give the marks it asks for."""
    if person.find(Meaning.GIVE_CONSENT) is not None:
        await _judge(person, await person.tap(Meaning.GIVE_CONSENT, alone=True))
    if await person.invited(Meaning.EVALUATION, since=since, until=until) is None:
        await person.tap(Meaning.RATE_DAY)
    found = next((reading for reading in person.recent() if person.reads(reading.text, Meaning.EVALUATION)), None)
    await _judge(person, found)


async def _judge(person: Person, found: Reading | None) -> None:
    """Read the final text page by page, agree to it, and give the marks."""
    for _ in range(MOST_MARKS):
        if found is None:
            return
        agrees, marks = person.pick(found.labels, Meaning.APPROVE), person.picks(found.labels, Meaning.RATING)
        if agrees is None and len(marks) < 3:
            found = await person.choose(found, Meaning.NEXT_PAGE)
            continue
        person.tally.done["consent" if agrees else "evaluation mark"] += 1
        found = await person.press(found, agrees or person.chance.choice(marks))


async def approve_page(person: Person, *, since: datetime, until: datetime) -> bool:
    """Wait for the group's page and approve it soon; True when the page was put into this person's hands instead."""
    wanted = (Meaning.APPROVE, Meaning.TAKE_OVER)
    found = await person.invited(*wanted, since=since, until=until)
    if found is None:
        person.tally.not_offered["approve"] += 1
        return False
    takes = person.pick(found.labels, Meaning.APPROVE) is None
    await person.think(2, 30 if takes else 70)
    if takes:
        person.tally.done["page taken over"] += await person.choose(found, Meaning.TAKE_OVER) is not None
        return True
    with person.tally.task("approve") as task:
        person.task = task
        task.done = await person.choose(found, Meaning.APPROVE) is not None
    person.task = None
    return False
