"""An order of the command line reaches the telephones: at once while the bot runs, at its start when it does not."""

from __future__ import annotations

import json

import pytest

from rehearsal.speech import plain
from tests.bot.rig import Rig, play, texts
from tests.bot.test_replan_crash import command, tap
from tests.stage import DATA

OPENING = "Maintenant : Ouverture officielle"
FRAMING = "Maintenant : Cadrage"
COFFEE = "Le café est servi au premier étage."


@pytest.mark.slow
def test_order_is_on_the_telephones_at_once_or_at_the_start() -> None:
    async def scene(given: Rig) -> None:
        rig = Rig(given.api, given.folder, module="tests.bot.whole_bot")
        await command(rig, "import", "workshop", str(DATA / "workshop.json"))
        await command(rig, "import", "participants", str(DATA / "participants.csv"))
        codes = {each["id"]: each["start"] for each in json.loads(await command(rig, "links", "--json"))}
        await rig.start()
        phone = rig.api.add_user(900, "Salma")
        phone.start(codes["P003"])
        await tap(rig, phone, "Français")
        await tap(rig, phone, "J’accepte")

        def shows(words: str) -> bool:
            return any(words in plain(said) for said in texts(phone))

        assert shows(OPENING)
        await command(rig, "agenda", "advance")
        await rig.until(lambda: shows(FRAMING))
        await rig.stop()
        await command(rig, "broadcast", COFFEE)
        await command(rig, "agenda", "extend", "G1", "5", refused=True)
        assert not shows(COFFEE)
        await rig.start()
        await rig.until(lambda: shows(COFFEE))
        await rig.kill()

    play(scene, speed=20)
