"""A file that somebody sent comes over the wire: whole, once, and not when it is too long."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.errors import BadRequestError
from bot.telegram import DOWNLOAD, LONGEST_DOWNLOAD, Telegram
from rehearsal.api import EmbeddedBotApi
from rehearsal.files import Upload
from rehearsal.phones import Phone
from tests.bot.rig import Rig, play
from tests.bot.test_replan_crash import command, find, read, tap
from tests.stage import DATA

ROWS = b"id,name,role,language,speaks\nN1,Nouvelle Personne,participant,fr,fr\nN2,,participant,fr,fr\n"


async def arrive(rig: Rig) -> Phone:
    """Import the day and bring an organizer in."""
    await command(rig, "import", "workshop", str(DATA / "workshop.json"))
    await command(rig, "import", "participants", str(DATA / "participants.csv"))
    codes = {each["id"]: each["start"] for each in json.loads(await command(rig, "links", "--json"))}
    await rig.start()
    organizer = rig.api.add_user(900, "P019")
    organizer.start(codes["P019"])
    await tap(rig, organizer, "Français")
    await tap(rig, organizer, "J’accepte")
    return organizer


@pytest.mark.slow
def test_organizer_imports_a_list_from_the_phone_though_the_bot_is_killed_meanwhile() -> None:
    async def scene(given: Rig) -> None:
        rig = Rig(given.api, given.folder, module="tests.bot.whole_bot")
        organizer = await arrive(rig)
        organizer.send_document("liste.csv", ROWS)
        found = await find(rig, organizer, "Oui, vérifier le fichier")
        await rig.stop()
        organizer.press(*found)
        for kill in ("worker-after-commit:1", "sender-after-call:1"):
            await rig.start(HALQA_KILL_AT=kill)
            assert await rig.died() == -9
        await rig.start()
        await tap(rig, organizer, "Importer ces personnes")
        await rig.kill()
        assert read(rig, "SELECT name FROM participant WHERE ref IN ('N1', 'N2')") == ["Nouvelle Personne"]
        assert read(rig, "SELECT count(*) FROM blob") == [0]
        assert read(rig, "SELECT count(*) FROM outbox WHERE method = 'downloadFile' AND state != 'sent'") == [0]

    play(scene, speed=20)


def test_file_is_fetched_whole_and_one_that_is_too_long_is_not() -> None:
    async def scene() -> None:
        async with EmbeddedBotApi() as api, Telegram(api.token, api.url) as telegram:
            short, long = (
                api.files.keep(Upload(filename="liste.csv", content=content), "document").file_id
                for content in (ROWS, b"x" * (LONGEST_DOWNLOAD + 1))
            )
            assert await telegram.call(DOWNLOAD, {"file_id": short}) == ROWS
            with pytest.raises(BadRequestError, match="too long"):
                await telegram.call(DOWNLOAD, {"file_id": long})
            with pytest.raises(BadRequestError, match="Wrong file_id"):
                await telegram.call(DOWNLOAD, {"file_id": "nowhere"})

    asyncio.run(scene())
