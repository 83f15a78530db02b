"""People without a badge register by the labels they read; one comes for each language of the workshop."""

import asyncio
from collections.abc import Awaitable, Callable

from rehearsal.cast import WalkIn
from rehearsal.clock import SimClock
from rehearsal.material import read_material
from rehearsal.newcomers import NAMES, ORGANISATIONS, admit, newcomers, register
from rehearsal.people import Person
from rehearsal.speech import Meaning
from rehearsal.tally import Tally
from tests.rehearsal.line import START, Line, play
from tests.rehearsal.test_cast import DATA
from tests.rehearsal.test_people import heard, screen

MATERIAL = read_material(DATA)
SCREENS = {
    "Je suis sans code": ("Quelle langue ?", ["Français", "العربية"]),
    "Français": ("Écrivez votre nom.", ["Abandonner"]),
    NAMES["fr"]: ("Quel organisme ?", ["Revenir", "Abandonner"]),
    ORGANISATIONS["fr"]: ("Quelle catégorie ?", ["Chercheurs", "Voir la suite"]),
    "Voir la suite": ("Quelle catégorie ?", ["Jeunes", "Revenir"]),
    "Jeunes": ("Dans quelles langues ?", ["☐ Français", "☐ العربية"]),
    "☐ Français": ("Dans quelles langues ?", ["☑ Français", "☐ العربية", "Terminer"]),
    "Terminer": ("C’est confirmé.", ["Continuer"]),
    "Continuer": ("La notice", ["J’accepte de participer"]),
    "Voir sa demande": ("Nadia Passante", ["Confirmer l’inscription", "Décliner l’inscription"]),
    "Confirmer l’inscription": ("Nadia Passante est là.", ["Retour aux présences"]),
}


Answer = Callable[[str], tuple[str, list[str]]]


async def serve(line: Line, answer: Answer) -> None:
    """Answer what is said or tapped, as long as the test runs."""
    offset = 0
    while True:
        for update in await line.updates(offset=offset, timeout=5):
            offset = update["update_id"] + 1
            await line.call("sendMessage", chat_id=2, **screen(*answer(await heard(line, update))))


def as_person(line: Line) -> Person:
    member = newcomers(MATERIAL, MATERIAL.workshop, seed=1)[0]
    return Person(member, line.ben, line.api.clock, Tally(), seed=3)


def played(scene: Callable[[Person], Awaitable[None]], answer: Answer) -> None:
    async def run(line: Line) -> None:
        bot = asyncio.create_task(serve(line, answer))
        try:
            async with line.api.clock.busy():
                await scene(as_person(line))
        finally:
            bot.cancel()

    play(run, clock=SimClock(START, 400))


def test_person_without_badge_registers_and_is_let_in() -> None:
    async def scene(person: Person) -> None:
        await person.say("/start")
        assert await register(person, WalkIn(organisation=ORGANISATIONS["fr"], category="Jeunes"))
        assert person.tally.done == {"register": 1, "walked in": 1}
        assert person.find(Meaning.AGREE) is not None

    played(scene, lambda said: SCREENS.get(said, ("Bienvenue.", ["Je suis sans code"])))


def test_organizer_lets_in_whom_nobody_has() -> None:
    async def scene(person: Person) -> None:
        request = await person.say("/start")
        assert request is not None
        await admit(person, request)
        assert person.tally.done == {"walk-in let in": 1}

    asked = ("Une personne sans badge demande à participer", ["Voir sa demande"])
    played(scene, lambda said: SCREENS.get(said, asked))


def test_one_newcomer_for_each_language_where_the_workshop_takes_them() -> None:
    known = newcomers(MATERIAL, MATERIAL.workshop, seed=1)
    assert [member.language for member in known] == ["fr", "ar", "en"]
    assert known == newcomers(MATERIAL, MATERIAL.workshop, seed=1)
    assert all(member.walk_in and member.walk_in.category for member in known)
    closed = {**MATERIAL.workshop, "workshop": {**MATERIAL.workshop["workshop"], "walk_ins": "closed"}}
    assert newcomers(MATERIAL, closed, seed=1) == []
