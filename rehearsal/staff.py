"""Let those who run the workshop do it: facilitators on their pad, organizers at the desk."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from rehearsal.arranging import bring_together, compare_groups
from rehearsal.cast import Member
from rehearsal.chats import Chat
from rehearsal.contributors import answer_questions
from rehearsal.newcomers import admit
from rehearsal.papers import send_list_again, take_data
from rehearsal.participants import Setting, arrive
from rehearsal.people import Person, Reading
from rehearsal.repairs import come, lead_group, name_successor, stand_by, wait_for_guest
from rehearsal.second_phones import give_back
from rehearsal.speech import Meaning, plain
from rehearsal.stage import Stage
from rehearsal.timetable import Sitting, Span

MOST_PAGES = 8
BEFORE_THE_END = timedelta(minutes=4)  # of a session: the groups have merged what is theirs
Errand = Callable[[], Awaitable[object]]


async def facilitate(person: Person, code: str, setting: Setting) -> None:
    """Arrive, then hold the group's time: a little more, a pause, a reminder, the end; find a rapporteur if need be."""
    member, timetable = person.member, setting.timetable
    await person.clock.sleep_until(timetable.at(member.arrives or "08:45"))
    await arrive(person, code)
    dies = timetable.at(member.mishaps["phone_dies"][0]) if "phone_dies" in member.mishaps else None
    for sitting in timetable.sittings:
        for moment, duty in _duties_of(person, sitting, setting):
            if dies is not None and dies < sitting.span[1] and moment >= dies:
                await person.clock.sleep_until(sitting.span[1])  # no telephone until the next break
                break
            await stand_by(person, moment, {Meaning.PROPOSE: name_successor})
            await duty()
    await stand_by(person, timetable.span[1], {Meaning.PROPOSE: name_successor})


def _duties_of(person: Person, sitting: Sitting, setting: Setting) -> list[tuple[datetime, Errand]]:
    """List what a facilitator does in a session, in the order of the hours."""
    silent, discussion, chance = sitting.phase("silent_writing"), sitting.phase("discussion"), person.chance
    drawn, closes = chance.random(), chance.random() < 0.3
    errand = _pause_a_minute if drawn < 0.3 else _call_help if drawn < 0.45 else _more_time
    duties: list[tuple[datetime, Errand]] = [
        (silent[0] + timedelta(minutes=6, seconds=chance.uniform(0, 60)), partial(_steer, person, Meaning.NUDGE)),
        (silent[0] + timedelta(minutes=7), partial(_enter_for_others, person, sitting, setting.on_paper)),
    ]
    if drawn < 0.8:
        duties.append((discussion[0] + timedelta(minutes=chance.uniform(3, 20)), partial(errand, person)))
    begins, ends = sitting.phase("merge_and_rank", "action_sheet")
    if (begins, ends) != sitting.span:
        duties.append(
            (begins + (ends - begins) * chance.uniform(0.1, 0.5), partial(bring_together, person, setting.ideas))
        )
    runs_over = person.member.mishaps.get("runs_over")
    if runs_over is not None and sitting.span[0] <= setting.timetable.at(runs_over[0]) < sitting.span[1]:
        duties.append((setting.timetable.at(runs_over[0]), partial(_more_time, person, runs_over[1])))
    if closes:
        duties.append((sitting.span[1] - timedelta(minutes=chance.uniform(0.5, 2)), partial(_close, person)))
    return sorted(duties, key=lambda each: each[0])


async def _pad(person: Person) -> Reading | None:
    return await person.tap(Meaning.PAD)


async def _steer(person: Person, what: Meaning) -> Reading | None:
    """Open the pad and tap one thing on it."""
    reading = await _pad(person)
    if reading is None:
        return None
    led = await person.choose(reading, what)
    if led is None:
        more = await person.choose(reading, Meaning.PAD_MORE)
        led = await person.choose(more, what) if more is not None else None
    if led is None:
        person.tally.not_offered[what.name.lower()] += 1
    else:
        person.tally.done[f"pad: {what.name.lower().replace('_', ' ')}"] += 1
    return led


async def _more_time(person: Person, minutes: str = "") -> None:
    """Ask for more minutes, read what that changes, and confirm."""
    pad = await _pad(person)
    offered = person.picks(pad.labels, Meaning.ADD_TIME) if pad is not None else []
    wanted = next((label for label in offered if minutes in label), None)
    reading = await person.press(pad, wanted) if pad is not None and wanted is not None else None
    if reading is None:
        person.tally.not_offered["add_time"] += 1
    elif person.pick(reading.labels, Meaning.KEEP_TIME) is not None:
        await person.choose(reading, Meaning.ADD_TIME)
        person.tally.done["pad: run over" if minutes else "pad: add time"] += 1


async def _call_help(person: Person) -> None:
    asked = await _steer(person, Meaning.CALL_HELP)
    if asked is not None and await person.choose(asked, Meaning.HELP_REASON) is not None:
        person.tally.done["help called"] += 1


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


async def organize(person: Person, code: str, setting: Setting) -> None:
    """Arrive early, keep an eye on the room, come when called, look at delays, close the day."""
    member, timetable = person.member, setting.timetable
    await person.clock.sleep_until(timetable.at(member.arrives or "08:30"))
    if not person.phone.account.started:
        await arrive(person, code)
    leaves = timetable.at(member.leaves) if member.leaves else timetable.span[1] + timedelta(minutes=30)
    looks = ((20, Meaning.ROSTER), (90, Meaning.DESK_MORE), (150, Meaning.LATE), (300, Meaning.LATE))
    duties: list[tuple[datetime, Errand]] = [
        (timetable.span[0] + timedelta(minutes=minutes + person.chance.uniform(0, 10)), partial(_look, person, what))
        for minutes, what in looks
    ]
    early, noon = timetable.span[0] + timedelta(minutes=5), timetable.sittings[0].span[1] + timedelta(minutes=10)
    duties.append((early, partial(send_list_again, person, setting.roster)))
    duties.append((noon, partial(take_data, person)))
    guest = member.mishaps.get("guest_late")
    if guest is not None:
        duties.append((timetable.at(guest[0]), partial(_wait_for_guest, person, guest[1], setting)))
    for colleague in setting.dead_phones:
        found = timetable.at(colleague.mishaps["phone_dies"][0]) + timedelta(minutes=person.chance.uniform(3, 6))
        duties.append((found, partial(_lead_in_place_of, person, colleague, setting)))
    plenaries = timetable.spans("plenary")
    for sitting in timetable.sittings:
        duties.append((sitting.span[1] - BEFORE_THE_END, partial(_compare_groups, person, sitting, setting)))
        heard = next((span for span in plenaries if span[0] >= sitting.span[1]), None)
        if heard is not None:
            late = timedelta(minutes=person.chance.uniform(3, 5))
            duties.append((heard[0] + late, partial(_call_speakers, person, sitting, heard)))
    synthesis = plenaries[-2:][0][0] + timedelta(minutes=person.chance.uniform(8, 12))
    duties.append((synthesis, partial(_close_the_day, person)))
    answers = {
        Meaning.COMING: come,
        Meaning.PROPOSE: name_successor,
        Meaning.SEE_REQUEST: admit,
        Meaning.GIVE_ACCESS: give_back,
    }
    seen = 0
    for moment, duty in sorted(duties, key=lambda each: each[0]):
        seen = await stand_by(person, min(moment, leaves), answers, since=seen)
        if moment >= leaves:
            return
        await duty()


async def _compare_groups(person: Person, sitting: Sitting, setting: Setting) -> None:
    """Look across the groups before the plenary hears them, if no colleague does."""
    duty = f"compared the groups of {sitting.id}"
    if not person.tally.done[duty]:
        person.tally.done[duty] += 1
        await compare_groups(person, setting.ideas)


async def _call_speakers(person: Person, sitting: Sitting, heard: Span) -> None:
    """Call one group after another, if no colleague does: each has its share of the plenary."""
    duty = f"called the groups of {sitting.id}"
    if person.tally.done[duty]:
        return
    person.tally.done[duty] += 1
    for _ in sitting.groups:
        if await person.tap(Meaning.SPEAKING_NEXT, alone=True) is None:
            return
        person.tally.done["group called to speak"] += 1
        await person.clock.sleep((heard[1] - heard[0]).total_seconds() * 0.8 / len(sitting.groups))


async def _look(person: Person, what: Meaning) -> None:
    """Look something up at the desk; of a re-plan read the preview and keep the programme."""
    reading = await person.tap(Meaning.DESK)
    if reading is None:
        return
    led = await person.choose(reading, what)
    if led is None:
        person.tally.not_offered[f"desk: {what.name.lower()}"] += 1
        return
    person.tally.done[f"desk: {what.name.lower().replace('_', ' ')}"] += 1
    deeper = await person.choose(led, Meaning.REPLAN, Meaning.PREFLIGHT)
    if deeper is not None:
        await person.choose(deeper, Meaning.KEEP_PLAN)


async def _wait_for_guest(person: Person, minutes: str, setting: Setting) -> None:
    setting.replanned = await wait_for_guest(person, minutes, setting.before_replan)


async def _lead_in_place_of(person: Person, colleague: Member, setting: Setting) -> None:
    """Lead the group of a facilitator whose telephone has died, if no other organizer does."""
    duty = f"went to the group of {colleague.id}"
    sitting = setting.timetable.sitting_at(setting.timetable.at(colleague.mishaps["phone_dies"][0]))
    group = colleague.groups.get(sitting.id, "") if sitting is not None else ""
    if person.tally.done[duty] or group not in setting.labels:
        return
    person.tally.done[duty] += 1
    await lead_group(person, setting.labels[group][person.language])


async def _close_the_day(person: Person) -> None:
    """Tick the first opportunity of each dimension, sign for one's institution, consult the room."""
    menu = await person.tap(Meaning.CLOSING)
    if menu is None or person.pick(menu.labels, Meaning.PICK) is None:
        person.tally.not_offered["closing"] += 1
        return
    shown = await person.choose(menu, Meaning.PICK)
    for _ in range(MOST_PAGES):
        box = person.pick(shown.labels, Meaning.TICK) if shown is not None else None
        if shown is not None and box is not None:
            shown = await person.press(shown, box)
            person.tally.done["opportunity ticked"] += 1
        shown = await person.choose(shown, Meaning.NEXT_PAGE) if shown is not None else None
    for what in (Meaning.SIGN, Meaning.CONSULT):
        menu = await person.tap(Meaning.BACK_TO_CLOSING)
        asked = await person.choose(menu, what) if menu is not None else None
        if asked is not None and await person.choose(asked, Meaning.SIGN, Meaning.TAKE_TICKED) is not None:
            person.tally.done["signed" if what is Meaning.SIGN else "room consulted"] += 1


async def set_up_chats(person: Person, code: str, stage: Stage, titles: dict[str, str]) -> dict[str, Chat]:
    """Make the channel and the groups' chats, add the bot, and tell it what each is by its buttons.

    `titles` maps a group's id to its label in the organizer's language; the channel has the id "plenary". What the bot
    did not ask about is left in the tally's `missed_chats`.
    """
    await arrive(person, code)
    made = {}
    for id_, title in titles.items():
        owner = [person.phone.id]
        chat = stage.add_channel(title, owner) if id_ == "plenary" else stage.add_supergroup(title, owner)
        since = len(person.phone.log.events)
        stage.add_bot(chat, by=person.phone.id)
        until = person.clock.now() + timedelta(seconds=30)
        asked = await person.phone.wait_for(lambda e: _asks(person, e.message_id), since=since, until=until)
        reading = person.newest() if asked is not None else None
        if reading is None or not await _say_what_it_is(person, reading, title, plenary=id_ == "plenary"):
            person.tally.missed_chats.append(id_)
        made[id_] = chat
    return made


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
