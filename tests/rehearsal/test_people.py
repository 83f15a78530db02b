"""Simulated people act on what they read: a bot that is nothing but a script stands at the other end."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from rehearsal.audit import audit
from rehearsal.cast import Idea, Member
from rehearsal.clock import SimClock
from rehearsal.contributors import contribute
from rehearsal.material import read_material
from rehearsal.messages import large_screens, repeated_messages, unasked_messages
from rehearsal.participants import arrive
from rehearsal.people import Person
from rehearsal.record import CallbackRecord
from rehearsal.speech import Meaning
from rehearsal.tally import Purpose, Tally
from rehearsal.timetable import read_timetable
from rehearsal.transcript import transcript
from tests.rehearsal.line import START, Line, play
from tests.rehearsal.test_cast import DATA

IDEA = Idea(text="Pas de réseau à l’école", session="S1", dimension="conn", language="fr", severity=4)
SCREENS = {
    "/start K7": ("Quelle langue ?", ["Français", "العربية", "English"]),
    "Français": ("La notice", ["J’accepte de participer"]),
    "J’accepte de participer": ("Vous êtes dans le groupe 5.", ["Écrire un défi", "Mes contributions"]),
    "Écrire un défi": ("Quel défi voyez-vous ?", []),
    IDEA.text: ("Quelle est la gravité de ce défi, à votre avis ?", ["1 · faible", "2", "3", "4", "5 · forte"]),
    "4": ("Merci. Votre défi est enregistré : code S1-27.", ["Ajouter un autre défi"]),
}
NOWHERE = ("Je ne comprends pas.", list[str]())


async def serve(line: Line) -> None:
    """Answer texts and taps from SCREENS, as long as the test runs."""
    offset = 0
    while True:
        for update in await line.updates(offset=offset, timeout=5):
            offset = update["update_id"] + 1
            said = await heard(line, update)
            await line.call("sendMessage", chat_id=2, **screen(*SCREENS.get(said, NOWHERE)))


async def heard(line: Line, update: dict[str, Any]) -> str:
    """Return the text somebody typed, or the label they tapped."""
    if "message" in update:
        return str(update["message"]["text"])
    query = update["callback_query"]
    await line.call("answerCallbackQuery", callback_query_id=query["id"])
    rows = query["message"]["reply_markup"]["inline_keyboard"]
    return next(str(key["text"]) for row in rows for key in row if key["callback_data"] == query["data"])


def screen(text: str, labels: list[str]) -> dict[str, Any]:
    keys = [[{"text": label, "callback_data": str(index)}] for index, label in enumerate(labels)]
    return {"text": text, "reply_markup": {"inline_keyboard": keys}}


def with_bot(scene: Callable[[Line, Person], Awaitable[None]]) -> None:
    async def run(line: Line) -> None:
        member = Member(id="P1", name="Ben", role="participant", language="fr", groups={"S1": "G5"}, ideas=(IDEA,))
        person = Person(member, line.ben, line.api.clock, Tally(), seed=3)
        bot = asyncio.create_task(serve(line))
        try:
            async with line.api.clock.busy():
                await scene(line, person)
        finally:
            bot.cancel()

    play(run, clock=SimClock(START, 400))


def test_person_arrives_in_their_language_and_finds_the_seat() -> None:
    async def scene(_line: Line, person: Person) -> None:
        await arrive(person, "K7")
        assert person.find(Meaning.MINE) is not None
        (task,) = person.tally.tasks["arrive"]
        assert (task.taps, task.texts, task.messages) == (2, 1, 3)

    with_bot(scene)


def test_person_contributes_up_to_the_receipt_and_the_audit_finds_it() -> None:
    async def scene(line: Line, person: Person) -> None:
        await arrive(person, "K7")
        assert await contribute(person, IDEA)
        assert [receipt.code for receipt in person.tally.receipts] == ["S1-27"]
        await line.until(lambda: line.api.record.updates[-1].acknowledged)
        exported = {"contributions": [{"code": "S1-27", "text": IDEA.text}]}
        assert audit(line.api.world, person.tally, exported).lost == []
        account = audit(line.api.world, person.tally, None)
        assert sorted(loss.kind for loss in account.lost) == ["receipt", "text"]
        twice = audit(line.api.world, person.tally, {"contributions": exported["contributions"] * 2})
        assert sorted(loss.kind for loss in twice.doubled) == ["code twice", "contribution twice"]

    with_bot(scene)


def test_what_is_not_offered_is_counted_and_the_person_goes_on() -> None:
    async def scene(_line: Line, person: Person) -> None:
        await person.does(person.phone.start, purpose=Purpose.COMMAND)
        assert await person.tap(Meaning.VOTE) is None
        assert person.tally.not_offered == {"vote": 1}

    with_bot(scene)


def test_messages_nobody_asked_for_and_repeats_are_told_from_answers() -> None:
    async def scene(line: Line, person: Person) -> None:
        await arrive(person, "K7")
        world = line.api.world
        assert (unasked_messages(world), list(repeated_messages(world))) == ({}, [])
        for _ in range(2):
            await line.call("sendMessage", chat_id=2, text="L’écriture est ouverte.")
        assert [message.payload["text"] for message in unasked_messages(world)[2]] == ["L’écriture est ouverte."] * 2
        assert [repeat.text for repeat in repeated_messages(world)] == ["L’écriture est ouverte."]
        assert large_screens(world) == (27, 3)
        await line.call("sendMessage", chat_id=2, text="Voici où nous en sommes.")
        world.record.callbacks["q9"] = CallbackRecord(
            query_id="q9", person_id=2, chat_id=2, message_id=1, label="", pressed=START, answered=line.api.clock.now()
        )
        await line.call("sendMessage", chat_id=2, text="Voici où nous en sommes.")  # to the second of two taps
        assert [repeat.text for repeat in repeated_messages(world)] == ["L’écriture est ouverte."]

    with_bot(scene)


def test_transcript_reads_from_the_first_message_on() -> None:
    async def scene(_line: Line, person: Person) -> None:
        await arrive(person, "K7")
        lines = transcript(person.phone.log, 2, "Ben", read_timetable(read_material(DATA).workshop))
        told = [line.partition("  ")[2] if line[:1].isdigit() else line.strip() for line in lines]
        assert [line for line in told if line][:9] == [
            *("Ben: /start K7", "Halqa:", "Quelle langue ?", "[ Français ]", "[ العربية ]", "[ English ]"),
            *("Ben taps [ Français ]", "Halqa:", "La notice"),
        ]

    with_bot(scene)
