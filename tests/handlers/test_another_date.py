"""A day that is played on another date than its file says: driven by hand, at hours of its own."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from tests.stage import DATA, Stage


def test_day_on_another_date_names_one_hour_for_an_end_and_the_beginning_after_it() -> None:
    stage = Stage(datetime(2026, 3, 2, 9, 16, 40, tzinfo=UTC))
    stage.import_workshop({})
    stage.import_participants((DATA / "participants.csv").read_bytes())
    amal = stage.person(501)
    amal.agrees(stage.code("P003"))
    stage.advance()
    amal.says("/me")
    amal.sees("Maintenant : Accueil, émargement, café, jusqu’à 9 h 46.", "Ensuite : Ouverture officielle", "à 9 h 46.")


def test_block_that_begins_between_two_minutes_names_one_hour_for_its_end_and_what_follows() -> None:
    stage = Stage()
    stage.import_workshop()
    amal = stage.member("P003")
    stage.passes(hours=3, minutes=5)  # 11:05, the discussion
    stage.order("pause")
    stage.passes(minutes=5, seconds=20)
    stage.order("resume")
    stage.passes(hours=1)  # the report-back began at 12:05:20
    amal.says("/me")
    shown = amal.seen[-1].text
    until = re.search(r"jusqu’à (\d+ h(?: \d+)?)", shown)
    follows = re.search(r"Ensuite : .*, à (\d+ h(?: \d+)?)", shown)
    assert until is not None
    assert follows is not None
    assert until[1] == follows[1], shown
