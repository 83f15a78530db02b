"""Let a participant live the day: arrive, debate, write, read, vote, approve, leave."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from rehearsal.cast import Idea, Member
from rehearsal.chats import Chat
from rehearsal.contributors import change_own, contribute, read_the_others
from rehearsal.lots import Lot
from rehearsal.mishaps import Mishaps
from rehearsal.newcomers import register
from rehearsal.own_data import erase, take_copy, withdraw
from rehearsal.people import Person
from rehearsal.phones import Phone
from rehearsal.rapporteurs import prepare_page, present_page
from rehearsal.repairs import Replanned
from rehearsal.respondents import answer_items
from rehearsal.second_phones import change_phone
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose
from rehearsal.timetable import Sitting, Span, Timetable
from rehearsal.voters import approve_page, debate_scores, judge_the_day, vote

NAMES = {"fr": Meaning.FRENCH, "ar": Meaning.ARABIC, "en": Meaning.ENGLISH}
EARLY, LATE = timedelta(minutes=10), timedelta(minutes=25)
CURIOUS = ("/me", "/help", "/agenda", "/mine", "/privacy", "/language", "/results")


@dataclass(kw_only=True, slots=True)
class Setting:
    """Hold what everybody in the house shares: the programme, the chats, the mishaps, who writes on paper.

    `labels` name the groups in each language; `before_replan` is called just before another programme is chosen, and
    `replanned` says afterwards when that was.
    """

    timetable: Timetable
    mishaps: Mishaps
    chats: dict[str, Chat]
    on_paper: list[Member]
    dead_phones: list[Member]
    labels: dict[str, dict[str, str]]
    ideas: list[Idea]
    lots: dict[str, Lot]
    second_phones: dict[str, Phone]
    roster: bytes
    before_replan: Callable[[str], None]
    replanned: Replanned | None = None


async def live(person: Person, code: str, setting: Setting) -> None:
    """Spend the day as a participant or rapporteur does; observers and interpreters arrive and look on."""
    member, timetable = person.member, setting.timetable
    if member.arrives is None or not member.telegram:
        return
    leaves = timetable.at(member.leaves) if member.leaves else timetable.span[1] + timedelta(minutes=45)
    await person.clock.sleep_until(timetable.at(member.arrives) + _within(person, 150))
    await arrive(person, code)
    if member.walk_in is not None and person.arrived is None:
        return  # nobody let them in
    if setting.lots.get(person.id) is Lot.ITEMS:
        await answer_items(person)
    if person.chance.random() < 0.25:
        await be_curious(person)
    if member.role in {"participant", "rapporteur"}:
        await join_the_group_chat(person, setting)
        await take_part(person, code, setting, leaves)
        if setting.lots.get(person.id) is Lot.ERASE:
            await erase(person)


async def arrive(person: Person, code: str) -> None:
    """Scan the badge or register without one, choose a language, agree, find one's seat."""
    with person.tally.task("arrive") as task:
        person.task = task
        await person.does(lambda: person.phone.start(code), purpose=Purpose.COMMAND)
        walk_in = person.member.walk_in
        if walk_in is None:
            await person.tap(NAMES[person.language], alone=True)
        elif not await register(person, walk_in):
            return
        person.task = task
        if person.chance.random() < 0.12:
            await _point_by_point(person)
        else:
            await person.tap(Meaning.AGREE, alone=True)
        task.done = any(
            person.pick(reading.labels, Meaning.MORE) or person.pick(reading.labels, Meaning.MINE)
            for reading in person.recent()[:3]
        )
    person.task = None
    person.arrived = person.clock.now() if task.done else None
    if not task.done:
        person.tally.not_offered["now card after arriving"] += 1


async def _point_by_point(person: Person) -> None:
    reading = await person.tap(Meaning.POINT_BY_POINT, alone=True)
    offered = len(person.picks(reading.labels, Meaning.OPTIONAL_PURPOSE)) if reading is not None else 0
    refused = person.chance.randrange(offered) if offered else None
    for place in range(offered):  # nothing is ticked beforehand: all but one are agreed to
        optional = person.picks(reading.labels, Meaning.OPTIONAL_PURPOSE) if reading is not None else []
        if reading is not None and place != refused and place < len(optional):
            reading = await person.press(reading, optional[place])
    await person.tap(Meaning.CONFIRM_CHOICES, alone=True)


async def be_curious(person: Person) -> None:
    """Try a command or two, and open the second page of choices."""
    for command in person.chance.sample(CURIOUS, 2):
        await person.say(command, purpose=Purpose.COMMAND)
        if command == "/language":
            await person.tap(NAMES[person.language], alone=True)
    if person.chance.random() < 0.5:
        await person.tap(Meaning.MORE)
        if person.find(Meaning.SEAT_WHY) is not None:
            await person.tap(Meaning.SEAT_WHY)


async def join_the_group_chat(person: Person, setting: Setting) -> None:
    """Follow the link to the group's chat and say hello there, as one in four does; no bot should answer that."""
    chat = setting.chats.get(person.member.groups.get(setting.timetable.sittings[0].id, ""))
    link = next(iter(chat.links), None) if chat is not None else None
    if chat is None or link is None or person.chance.random() > 0.25:
        return
    person.phone.join(link)
    await person.clock.sleep(15)
    if chat.present(person.phone.id):
        greeting = {"fr": "Bonjour à tous", "ar": "السلام عليكم", "en": "Hello all"}[person.language]
        person.phone.send_text(greeting, chat_id=chat.id)
        person.tally.done["joined the group chat"] += 1


async def take_part(person: Person, code: str, setting: Setting, leaves: datetime) -> None:
    """Do at each hour what the programme and the messages invite to, until one leaves."""
    timetable, mishaps = setting.timetable, setting.mishaps
    if await _until(person, _inside(person, timetable.debate), leaves) and person.chance.random() < 0.6:
        await _debate_when_it_opens(person, timetable.debate, leaves)
    for sitting in timetable.sittings:
        if not await _sit(person, sitting, setting, leaves):
            return
        ballots = [span for span in timetable.spans("vote") if span[0] >= sitting.span[1]]
        if ballots and not await _vote_when_it_opens(person, ballots[0], setting, leaves):
            return
        if sitting is timetable.sittings[0]:
            await mishaps.spend_the_break(person, ballots[0][1] if ballots else sitting.span[1])
            await _do_as_drawn(person, code, setting)
    closing = timetable.spans("plenary")[-1]
    if await _until(person, closing[0], leaves):
        await judge_the_day(person, since=closing[0] - EARLY, until=closing[1] + LATE)


async def _do_as_drawn(person: Person, code: str, setting: Setting) -> None:
    """Do in the break what the lot says."""
    match lot := setting.lots.get(person.id):
        case Lot.OLD_PHONE | Lot.NO_OLD_PHONE:
            await change_phone(person, code, setting.second_phones[person.id], old_at_hand=lot is Lot.OLD_PHONE)
        case Lot.COPY:
            await take_copy(person)
        case Lot.WITHDRAW:
            await withdraw(person)


async def _debate_when_it_opens(person: Person, span: Span, leaves: datetime) -> None:
    """Wait for the results, which come late when the day is late, and say of one score what one thinks."""
    until = min(leaves, span[1] + EARLY)
    if await person.invited(Meaning.DEBATE, since=span[0] - EARLY, until=until) is not None:
        await person.clock.sleep(person.chance.uniform(0, 240))
        await debate_scores(person)
    else:
        person.tally.not_offered["debate"] += 1


async def _vote_when_it_opens(person: Person, span: Span, setting: Setting, leaves: datetime) -> bool:
    """Wait for the invitation to vote, which comes late when the day is late, and vote within minutes."""
    begins, ends = span
    if not await _until(person, begins, leaves):
        return False
    if await person.invited(Meaning.VOTE_OPENS, since=begins - EARLY, until=min(leaves, ends + LATE)) is not None:
        await person.clock.sleep(person.chance.uniform(5, (ends - begins).total_seconds() * 0.6))
        await setting.mishaps.tap_something_old(person)
        await vote(person)
    else:
        person.tally.not_offered["vote"] += 1
    return person.clock.now() < leaves


async def _sit(person: Person, sitting: Sitting, setting: Setting, leaves: datetime) -> bool:
    """Work in one's group: write alone, read and discuss, approve the page."""
    silent, discussion = sitting.phase("silent_writing"), sitting.phase("discussion")
    read = False
    for idea in (idea for idea in person.member.ideas if idea.session == sitting.id):
        at = setting.timetable.at(idea.at, silent[0]) if idea.at else _inside(person, silent)
        if at > discussion[0] and not read:
            read = await _until(person, _inside(person, (discussion[0], at), share=0.4), leaves)
            if read:
                await _read_when_open(person, discussion, leaves)
        if not await _until(person, max(at, silent[0] + _within(person, 90)), leaves):
            return False
        recorded = await contribute(person, idea)
        if recorded and person.chance.random() < 0.08:
            await change_own(person, f"{idea.text} (…)")
    await setting.mishaps.send_something_hard(person)
    if sitting is setting.timetable.sittings[0]:
        await _perhaps_move(person, setting.timetable, leaves)
    if not await _until(person, _inside(person, discussion), leaves):
        return False
    await _read_when_open(person, discussion, leaves)
    if not await _until(person, sitting.phase("report")[0] + timedelta(seconds=30), leaves):
        return False
    await _report(person, sitting, leaves)
    return person.clock.now() < leaves


async def _report(person: Person, sitting: Sitting, leaves: datetime) -> None:
    """Bring the group's page to its approval, or approve it; who takes it over prepares and presents it."""
    begins, ends = sitting.phase("report")
    until = min(leaves, ends + LATE)
    if person.member.role == "rapporteur":
        wanted = (Meaning.REVIEW_PAGE, Meaning.TAKE_OVER)
        invited = await person.invited(*wanted, since=begins - EARLY, until=until)
        await prepare_page(person, invited)
        await present_page(person, sitting)
    elif await approve_page(person, since=begins - EARLY, until=until):
        person.reports = True
        await prepare_page(person, None)
        await present_page(person, sitting)


async def _read_when_open(person: Person, discussion: Span, leaves: datetime) -> None:
    """Read the others once that is offered: the discussion begins late when the day is late."""
    begins, ends = discussion
    until = min(leaves, ends + LATE)
    if await person.invited(Meaning.READ_ITEMS, since=begins - EARLY, until=until) is not None:
        await read_the_others(person)


async def _perhaps_move(person: Person, timetable: Timetable, leaves: datetime) -> None:
    if person.member.moves and await _until(person, timetable.at(person.member.moves[0]), leaves):
        await change_group(person, person.member.moves[1])


async def change_group(person: Person, change: str) -> None:
    """Ask for another group, as « G3 to G5 » says, from the screen that explains one's seat."""
    number = change.rpartition("G")[2]
    for meaning in (Meaning.MORE, Meaning.PROGRAMME, Meaning.SEAT_WHY):
        await person.tap(meaning)
    reading = await person.tap(Meaning.SEAT_SWAP)
    if reading is None:
        return
    wanted = next((label for label in reading.labels if re.search(rf"\b{number}\b", label)), None)
    if wanted is None:
        person.tally.not_offered["the wanted group"] += 1
        return
    answer = await person.press(reading, wanted)
    granted = answer is not None and person.reads(answer.text, Meaning.GROUP_CHANGED)
    person.tally.done["changed group" if granted else "asked for another group"] += 1


async def _until(person: Person, moment: datetime, leaves: datetime) -> bool:
    """Wait for a moment; False when the person has left by then."""
    if moment >= leaves:
        await person.clock.sleep_until(leaves)
        return False
    await person.clock.sleep_until(moment)
    return True


def _inside(person: Person, span: Span, *, share: float = 0.7) -> datetime:
    """Choose a moment of one's own within the first part of a span."""
    begins, ends = span
    return begins + timedelta(seconds=20) + (ends - begins) * share * person.chance.random()


def _within(person: Person, seconds: float) -> timedelta:
    return timedelta(seconds=person.chance.uniform(0, seconds))
