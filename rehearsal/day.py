"""Play one workshop day: the embedded Bot API, the bot in its own process, and everybody on the roster."""

import asyncio
import json
import shutil
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from rehearsal.api import EmbeddedBotApi
from rehearsal.bot_process import BotProcess
from rehearsal.cast import Member, cast_members
from rehearsal.chats import Chat
from rehearsal.clock import SimClock
from rehearsal.crowd import gather
from rehearsal.faults import Faults
from rehearsal.lots import BADGED, Lot, draw_lots
from rehearsal.material import OURS, read_material, write_rows
from rehearsal.mishaps import Mishaps
from rehearsal.newcomers import newcomers
from rehearsal.participants import Setting, live
from rehearsal.people import Person
from rehearsal.phones import Phone
from rehearsal.record import Json
from rehearsal.refusals import RehearsalError
from rehearsal.repairs import Replanned
from rehearsal.staff import facilitate, organize, set_up_chats
from rehearsal.tally import Tally
from rehearsal.timetable import Timetable, read_timetable
from rehearsal.troubles import (
    Troubles,
    break_the_line,
    busy_moments,
    kill_now_and_then,
    start_again,
    strike_in_replan,
)

FIRST_ACCOUNT = 1001
BEFORE = timedelta(minutes=30)
QUIET = timedelta(minutes=10)
RESULTS = "questionnaire_results.csv"


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """Say how to rehearse: `people` 0 stands for the whole roster, `speed` is a factor or max.

    `database` is the address of an empty one, or a file in `out` without it; `data` the folder of the workshop.
    """

    people: int = 0
    speed: float | Literal["max"] = "max"
    seed: int = 1
    faults: bool = False
    kill: int = 0
    out: Path = Path("out")
    database: str = ""
    data: Path = OURS
    program: tuple[str, ...] = ()


@dataclass(kw_only=True, slots=True)
class Day:
    """Hold a day that is being played or has been."""

    options: Options
    api: EmbeddedBotApi
    bot: BotProcess
    workshop: Json
    timetable: Timetable
    members: list[Member]
    newcomers: list[Member]
    tally: Tally
    troubles: Troubles
    people: list[Person]
    chats: dict[str, Chat]
    began: float
    export: Json | None = None
    replanned: Replanned | None = None
    wall_s: float = 0.0


@asynccontextmanager
async def prepared_day(options: Options, say: Callable[[str], None]) -> AsyncIterator[Day]:
    """Set the stage: files, clock, Bot API, the bot with everything imported."""
    began = time.monotonic()
    material = read_material(options.data)
    crowd = gather(material, options.people or len(material.rows), seed=options.seed)
    members = cast_members(material, crowd.rows, crowd.incidents, seed=options.seed)
    timetable = read_timetable(crowd.workshop)
    setup = _fresh(options.out) / "setup"
    setup.mkdir(parents=True)
    (setup / "workshop.json").write_text(json.dumps(crowd.workshop, ensure_ascii=False, indent=1), "utf-8")
    write_rows(setup / "participants.csv", crowd.rows)
    if (results := options.data / RESULTS).exists():
        shutil.copy(results, setup)
    clock = SimClock(timetable.span[0] - BEFORE, options.speed)
    async with EmbeddedBotApi(clock=clock, faults=Faults(options.seed)) as api:
        bot = BotProcess(options.out / "bot", clock, _environment(api, options), options.program)
        day = Day(
            options=options,
            api=api,
            bot=bot,
            workshop=crowd.workshop,
            timetable=timetable,
            members=members,
            newcomers=newcomers(material, crowd.workshop, seed=options.seed),
            tally=Tally(),
            troubles=Troubles(faults=options.faults),
            people=[],
            chats={},
            began=began,
        )
        try:
            async with clock.busy():
                say("importing the workshop, starting the bot, importing people and questionnaire")
                await _import(day, setup.resolve())
            yield day
        finally:
            await bot.stop()


async def play(day: Day, say: Callable[[str], None]) -> None:
    """Let everybody live the day, with the troubles that were asked for."""
    clock, troubles = day.api.clock, day.troubles
    codes = await _badges(day)
    await _set_up(day, codes, say)
    if day.options.faults:
        break_the_line(day.api, day.timetable)
    mishaps = Mishaps(read_material(day.options.data).hard, day.options.seed)
    mishaps.spread_over(sum(person.member.role == "participant" for person in day.people))
    on_paper = [member for member in day.members if not member.telegram and member.arrives]
    replans = any("guest_late" in member.mishaps for member in day.members)
    strikes, struck = replans and day.options.kill > 0, asyncio.Event()

    def before_replan(label: str) -> None:
        if strikes:
            strike_in_replan(day.api, day.bot, troubles, struck, label)

    lots = draw_lots([person.member for person in day.people], seed=day.options.seed)
    setting = Setting(
        timetable=day.timetable,
        mishaps=mishaps,
        chats=day.chats,
        on_paper=on_paper,
        dead_phones=[member for member in day.members if "phone_dies" in member.mishaps],
        labels={group["id"]: group["label"] for each in day.workshop["sessions"] for group in each["groups"]},
        ideas=[idea for member in day.members for idea in member.ideas],
        lots=lots,
        second_phones=_second_phones(day, lots),
        roster=(day.options.out / "setup" / "participants.csv").read_bytes(),
        before_replan=before_replan,
    )
    moments = busy_moments(day.timetable, day.options.kill - strikes, day.options.seed)
    async with _background(
        day.bot.watch(),
        start_again(day.api, day.bot, struck, say),
        kill_now_and_then(day.api, day.bot, moments, troubles, say),
    ):
        say("the day begins")
        async with asyncio.TaskGroup() as house:
            for person in day.people:
                house.create_task(_one_life(person, codes.get(person.id, ""), setting))
            house.create_task(_assign_seats(day))
            house.create_task(_wait_until(clock, day.timetable.span[1] + QUIET))
        await _wait_until(clock, clock.now() + QUIET)
    day.replanned = setting.replanned


async def _one_life(person: Person, code: str, setting: Setting) -> None:
    async with person.clock.busy():
        match person.member.role:
            case "facilitator" if person.member.arrives:
                await facilitate(person, code, setting)
            case "organizer" if person.member.arrives:
                await organize(person, code, setting)
            case _:
                await live(person, code, setting)


async def _import(day: Day, setup: Path) -> None:
    """Import the workshop; then start the bot and import people and questionnaire side by side."""
    await _import_file(day, "workshop", setup / "workshop.json")
    beside = [day.bot.start(), _import_file(day, "participants", setup / "participants.csv")]
    if "questionnaire" in day.workshop and (setup / RESULTS).exists():
        beside.append(_import_file(day, "questionnaire", setup / RESULTS))
    await asyncio.gather(*beside)


async def _import_file(day: Day, kind: str, path: Path) -> None:
    if await day.bot.command("import", kind, str(path)) is None:
        raise RehearsalError(f"nothing can be rehearsed without the {kind}: {day.bot.failed[-1]}")


async def _badges(day: Day) -> dict[str, str]:
    """Hand out the badges: each person's payload of the personal link, and a phone."""
    async with day.api.clock.busy():
        links = await day.bot.query("links", "--json") or []
    for number, member in enumerate([*day.members, *day.newcomers]):
        given, _, family = member.name.partition(" ")
        phone = day.api.add_user(
            FIRST_ACCOUNT + number, given, last_name=family, language_code=member.language, username=f"user{number}"
        )
        if member.telegram:
            day.people.append(Person(member, phone, day.api.clock, day.tally, day.options.seed))
    return {str(row["id"]): str(row["start"]) for row in links}


def _second_phones(day: Day, lots: dict[str, Lot]) -> dict[str, Phone]:
    """Give another phone to whoever draws to come from a new one, with an account of its own."""
    first = FIRST_ACCOUNT + len(day.members) + len(day.newcomers)
    drawn = [person for person in day.people if lots.get(person.id) in BADGED]
    return {
        person.id: day.api.add_user(first + number, person.member.name, language_code=person.language)
        for number, person in enumerate(drawn)
    }


async def _set_up(day: Day, codes: dict[str, str], say: Callable[[str], None]) -> None:
    """Let an organizer make the channel and the groups' chats; the command line helps out where no button does."""
    organizer = next((person for person in day.people if person.member.role == "organizer"), None)
    if organizer is None:
        return
    say("an organizer sets up the channel and the groups’ chats")
    titles = {"plenary": str(day.workshop["workshop"]["title"][organizer.language])}
    for group in day.workshop["sessions"][0]["groups"]:
        titles[group["id"]] = str(group["label"][organizer.language])
    async with organizer.clock.busy():
        day.chats.update(await set_up_chats(organizer, codes.get(organizer.id, ""), day.api, titles))
        for id_ in organizer.tally.missed_chats:
            target = ("plenary",) if id_ == "plenary" else ("group", id_)
            await day.bot.command("chats", "set", *target, str(day.chats[id_].id))
    for person in day.people:
        if "plenary" in day.chats and person is not organizer:
            day.api.add_member(day.chats["plenary"], person.phone.id)


async def _assign_seats(day: Day) -> None:
    """Assign the seats of a later session over the break before it, as an organizer does on a laptop."""
    clock = day.api.clock
    for session in day.workshop["sessions"]:
        if session.get("seats") != "assigned":
            continue
        sitting = next(each for each in day.timetable.sittings if each.id == session["id"])
        async with clock.busy():
            await clock.sleep_until(sitting.span[0] - timedelta(minutes=35))
            await day.bot.command("seats", "assign", sitting.id, "--seed", str(day.options.seed))


async def _wait_until(clock: SimClock, moment: datetime) -> None:
    async with clock.busy():
        await clock.sleep_until(moment)


@asynccontextmanager
async def _background(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Run watchers beside the day; an error of theirs ends it."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(each) for each in work]
        yield
        for task in tasks:
            task.cancel()


def _environment(api: EmbeddedBotApi, options: Options) -> dict[str, str]:
    database = (options.out / "bot" / "halqa.sqlite3").resolve()
    return {
        "TELEGRAM_BOT_TOKEN": api.token,
        "TELEGRAM_API_URL": api.url,
        "DATABASE_URL": options.database or f"sqlite:///{database}",
        "HALQA_CLOCK_URL": api.clock_url,
        "HALQA_SEED": str(options.seed),
    }


def _fresh(out: Path) -> Path:
    """Empty what an earlier rehearsal left in the folder, and nothing else."""
    for name in ("setup", "bot", "transcripts", "charts", "reports"):
        shutil.rmtree(out / name, ignore_errors=True)
    (out / "summary.json").unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)
    return out
