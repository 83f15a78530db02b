"""SIGKILL in the middle of a re-plan, again and again: it is in force once, and each person concerned is told once."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from rehearsal.phones import Phone
from rehearsal.speech import plain
from rehearsal.views import Shown
from tests.bot.rig import PATIENCE, WALL_PATIENCE, Rig, play, texts
from tests.stage import DATA

# While none of the messages is on its way: of one that is, nobody can know whether it arrived, and it is sent again.
KILLS = ("worker-before-commit:2", "worker-after-commit:2", "sender-marked:1", "sender-before-call:1")
LANGUAGE = {"P019": "Français", "P020": "العربية", "P003": "Français", "P002": "العربية", "P028": "English"}
SAID = {"Français": "Le programme change :", "العربية": "يتغير البرنامج:", "English": "The programme changes:"}


async def command(rig: Rig, *words: str, refused: bool = False) -> str:
    """Give an order on the command line, as a process of its own; it ends with status 1 when it is `refused`."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words, "--config", str(rig.config)),
        env=rig.environment,
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == int(refused), said
    return said.decode()


async def find(rig: Rig, phone: Phone, label: str) -> tuple[Shown, str]:
    """Wait for a button."""
    until = rig.api.clock.now() + PATIENCE
    async with asyncio.timeout(WALL_PATIENCE):
        while (found := _button(phone, label)) is None:
            assert await phone.log.changed(until), (label, texts(phone), rig.log[-5:])
    return found


async def tap(rig: Rig, phone: Phone, label: str) -> None:
    """Wait for a button, press it, and wait for the answer."""
    pressed = phone.press(*await find(rig, phone, label))
    await pressed.answer(until=rig.api.clock.now() + PATIENCE)
    await rig.rests()


def _button(phone: Phone, label: str) -> tuple[Shown, str] | None:
    for shown in reversed(phone.screen()):
        named = [each for each in shown.labels if label in plain(each)]
        if named:
            return shown, named[0]
    return None


def read(rig: Rig, query: str) -> list[Any]:
    """Look into the database of a bot that has ended."""
    engine = create_engine(rig.database_url)
    with engine.connect() as connection:
        found = list(connection.execute(text(query)).scalars())
    engine.dispose()
    return found


async def arrive(rig: Rig) -> dict[str, Phone]:
    """Import the day and bring five people in."""
    await command(rig, "import", "workshop", str(DATA / "workshop.json"))
    await command(rig, "import", "participants", str(DATA / "participants.csv"))
    codes = {each["id"]: each["start"] for each in json.loads(await command(rig, "links", "--json"))}
    await rig.start()
    phones = {}
    for number, (ref, language) in enumerate(LANGUAGE.items(), start=900):
        phone = phones[ref] = rig.api.add_user(number, ref)
        phone.start(codes[ref])
        await tap(rig, phone, language)
        await tap(rig, phone, {"Français": "J’accepte", "العربية": "أوافق", "English": "I agree"}[language])
    return phones


async def make_late(rig: Rig, organizer: Phone) -> None:
    """Give the running block a quarter of an hour more, and look at a way to catch up."""
    await tap(rig, organizer, "Bureau de l’organisation")
    labels = ("Donner ou retirer du temps", "Ajouter 15 minutes", "Ajouter 15 minutes")
    for label in (*labels, "Retard et rattrapage", "Aperçu : abréger les étapes"):
        await tap(rig, organizer, label)


@pytest.mark.slow
def test_a_kill_in_the_middle_of_a_replan_tells_everybody_once() -> None:
    async def scene(given: Rig) -> None:
        rig = Rig(given.api, given.folder, module="tests.bot.whole_bot")
        phones = await arrive(rig)
        await make_late(rig, phones["P019"])
        found = await find(rig, phones["P019"], "Appliquer ce programme")
        await rig.stop()
        phones["P019"].press(*found)
        states = []
        for kill in KILLS:
            await rig.start(HALQA_KILL_AT=kill)
            assert await rig.died() == -9
            states.append(read(rig, "SELECT state FROM replan WHERE state != 'offered'"))
        assert states == [[], ["applied"], ["applied"], ["applied"]]
        await rig.start()
        until = rig.api.clock.now() + timedelta(minutes=2)
        while rig.api.clock.now() < until:
            await rig.api.clock.sleep(20)
        await rig.rests()
        await rig.kill()
        told = {ref: sum(SAID[LANGUAGE[ref]] in plain(said) for said in texts(phones[ref])) for ref in phones}
        assert told == dict.fromkeys(phones, 1)
        assert read(rig, "SELECT count(*) FROM replan WHERE told_at IS NOT NULL") == [1]

    play(scene, speed=20)
