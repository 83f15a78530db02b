"""Let those who run the workshop do it: facilitators on their pad, rapporteurs at the page, organizers at the desk."""

from datetime import datetime, timedelta

from rehearsal.cast import Member
from rehearsal.chats import Chat
from rehearsal.contributors import answer_questions
from rehearsal.participants import arrive
from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning, plain
from rehearsal.stage import Stage
from rehearsal.timetable import Sitting, Timetable

MOST_PAGES = 8
LINES = {
    "fr": ("Le groupe demande une coordination unique.", "Tous n’étaient pas d’accord sur l’ordre des priorités."),
    "ar": ("تطلب المجموعة تنسيقا موحدا.", "لم يتفق الجميع على ترتيب الأولويات."),
    "en": ("The group asks for one coordinating body.", "Not everybody agreed on what comes first."),
}


async def facilitate(person: Person, code: str, timetable: Timetable, on_paper: list[Member]) -> None:
    """Arrive, then hold the group's time: a little more, a pause, a reminder, the end."""
    member = person.member
    await person.clock.sleep_until(timetable.at(member.arrives or "08:45"))
    await arrive(person, code)
    for sitting in timetable.sittings:
        silent, discussion = sitting.phase("silent_writing"), sitting.phase("discussion")
        await person.clock.sleep_until(silent[0] + timedelta(minutes=6, seconds=person.chance.uniform(0, 60)))
        await _steer(person, Meaning.NUDGE)
        await _enter_for_others(person, sitting, on_paper)
        await person.clock.sleep_until(discussion[0] + timedelta(minutes=person.chance.uniform(3, 20)))
        drawn = person.chance.random()
        if drawn < 0.3:
            await _pause_a_minute(person)
        elif drawn < 0.45:
            await _steer(person, Meaning.CALL_HELP)
        elif drawn < 0.8:
            await _more_time(person)
        await person.clock.sleep_until(sitting.span[1] - timedelta(minutes=person.chance.uniform(0.5, 2)))
        if person.chance.random() < 0.3:
            await _close(person)


async def _pad(person: Person) -> Reading | None:
    return await person.tap(Meaning.PAD)


async def _steer(person: Person, what: Meaning) -> Reading | None:
    """Open the pad and tap one thing on it."""
    reading = await _pad(person)
    if reading is None:
        return None
    led = await person.choose(reading, what)
    if led is None:
        person.tally.not_offered[what.name.lower()] += 1
    else:
        person.tally.done[f"pad: {what.name.lower().replace('_', ' ')}"] += 1
    return led


async def _more_time(person: Person) -> None:
    """Ask for more minutes, read what that changes, and confirm."""
    reading = await _steer(person, Meaning.ADD_TIME)
    if reading is not None and person.pick(reading.labels, Meaning.KEEP_TIME) is not None:
        await person.choose(reading, Meaning.ADD_TIME)


async def _pause_a_minute(person: Person) -> None:
    reading = await _steer(person, Meaning.PAUSE)
    await person.clock.sleep(60)
    if reading is not None and await person.choose(person.newest() or reading, Meaning.RESUME) is None:
        await person.tap(Meaning.RESUME)


async def _close(person: Person) -> None:
    reading = await _steer(person, Meaning.CLOSE_STEP)
    if reading is not None and person.pick(reading.labels, Meaning.KEEP_TIME) is not None:
        await person.choose(reading, Meaning.CLOSE_STEP)


async def _enter_for_others(person: Person, sitting: Sitting, on_paper: list[Member]) -> None:
    """Enter what the people without a telephone wrote on paper."""
    group = person.member.groups.get(sitting.id)
    for member in on_paper:
        ideas = [idea for idea in member.ideas if idea.session == sitting.id]
        if member.groups.get(sitting.id) != group or not ideas:
            continue
        reading = await _pad(person)
        label = person.pick(reading.labels, Meaning.FOR_SOMEBODY) if reading is not None else None
        if reading is None or label is None:
            person.tally.not_offered["enter for somebody"] += 1
            return
        reading = await person.press(reading, label)
        named = [each for each in reading.labels if plain(member.name) in plain(each)] if reading else []
        if reading is not None and named:
            reading = await person.press(reading, named[0])
        await answer_questions(person, await person.say(ideas[0].text), ideas[0].severity)
        person.tally.done["entered for somebody"] += 1


async def report(person: Person, timetable: Timetable, leaves: datetime) -> None:
    """Work on the group's page when the discussion ends, and show it to the group."""
    for sitting in timetable.sittings:
        begins = sitting.phase("report")[0] - timedelta(minutes=8)
        if begins >= leaves:
            return
        await person.clock.sleep_until(begins + timedelta(seconds=person.chance.uniform(0, 120)))
        reading = await person.tap(Meaning.PAGE)
        edit = person.pick(reading.labels, Meaning.WRITE_LINE) if reading is not None else None
        if reading is not None and edit is not None:
            await person.press(reading, edit)
            reading = await person.say(person.chance.choice(LINES[person.language]))
            person.tally.done["page line"] += 1
        show = await person.tap(Meaning.SHOW_TO_GROUP)
        if show is not None:
            person.tally.done["page shown"] += 1
        await person.clock.sleep_until(sitting.span[1] + timedelta(minutes=person.chance.uniform(2, 20)))
        await person.tap(Meaning.READ_ALOUD)


async def organize(person: Person, code: str, timetable: Timetable) -> None:
    """Arrive early, keep an eye on the room, come when called, look at delays, close the day."""
    member = person.member
    await person.clock.sleep_until(timetable.at(member.arrives or "08:30"))
    if not person.phone.account.started:
        await arrive(person, code)
    leaves = timetable.at(member.leaves) if member.leaves else timetable.span[1] + timedelta(minutes=30)
    for hour, what in ((20, Meaning.ROSTER), (150, Meaning.LATE), (300, Meaning.LATE), (500, Meaning.CLOSING)):
        moment = timetable.span[0] + timedelta(minutes=hour + person.chance.uniform(0, 10))
        if moment >= leaves:
            return
        await _watch_for_calls(person, moment)
        reading = await person.tap(Meaning.DESK)
        if reading is not None and await person.choose(reading, what) is None:
            person.tally.not_offered[f"desk: {what.name.lower()}"] += 1
    await _close_the_day(person)


async def _watch_for_calls(person: Person, until: datetime) -> None:
    """Wait, and answer a facilitator who calls for help."""
    since = len(person.phone.log.events)
    while person.clock.now() < until:
        event = await person.phone.wait_for(since=since, until=until)
        if event is None:
            return
        since = event.number + 1
        found = person.find(Meaning.COMING)
        if found is not None and found[0].message == event.message_id:
            await person.press(*found)
            person.tally.done["came when called"] += 1


async def _close_the_day(person: Person) -> None:
    """Tick the first opportunities and sign, where the desk offers it."""
    for _ in range(3):
        found = person.find(Meaning.TICK)
        if found is None:
            break
        await person.press(*found)
        person.tally.done["opportunity ticked"] += 1
    signing = person.find(Meaning.SIGN)
    if signing is not None:
        await person.press(*signing)
        person.tally.done["signed"] += 1


async def set_up_chats(person: Person, code: str, stage: Stage, titles: dict[str, str]) -> dict[str, Chat]:
    """Make the channel and the groups' chats, add the bot, and tell it what each is by its buttons.

    `titles` maps a group's id to its label in the organizer's language; the channel has the id "plenary". Returns the
    chats that the bot did not ask about.
    """
    await arrive(person, code)
    missed = {}
    for id_, title in titles.items():
        owner = [person.phone.id]
        chat = stage.add_channel(title, owner) if id_ == "plenary" else stage.add_supergroup(title, owner)
        since = len(person.phone.log.events)
        stage.add_bot(chat, by=person.phone.id)
        until = person.clock.now() + timedelta(seconds=30)
        asked = await person.phone.wait_for(lambda e: _asks(person, e.message_id), since=since, until=until)
        reading = person.newest() if asked is not None else None
        if reading is None or not await _say_what_it_is(person, reading, title, plenary=id_ == "plenary"):
            missed[id_] = chat
    return missed


def _asks(person: Person, message: int) -> bool:
    found = person.find(Meaning.CHAT_PLENARY)
    return found is not None and found[0].message == message


async def _say_what_it_is(person: Person, reading: Reading, title: str, *, plenary: bool) -> bool:
    if plenary:
        return await person.choose(reading, Meaning.CHAT_PLENARY) is not None
    answer = await person.choose(reading, Meaning.CHAT_GROUP)
    for _ in range(MOST_PAGES):
        if answer is None:
            return False
        named = [label for label in answer.labels if plain(label) == plain(title)]
        if named:
            return await person.press(answer, named[0]) is not None
        answer = await person.choose(answer, Meaning.NEXT_PAGE)
    return False


async def greet_in_the_group(person: Person, chat: Chat) -> None:
    """Ask to join the group's chat and say a word there, which no bot should answer."""
    link = next(iter(chat.links), None)
    if link is None:
        return
    person.phone.join(link)
    await person.clock.sleep(20)
    if chat.present(person.phone.id):
        greeting = {"fr": "Bonjour à tous", "ar": "السلام عليكم", "en": "Hello all"}[person.language]
        person.phone.send_text(greeting, chat_id=chat.id)
        person.tally.done["joined the group chat"] += 1
