"""Under the Chatham House rule codes are drawn: they say nothing of who wrote first, and still find the words."""

from __future__ import annotations

import json

import pytest

from handlers.exporting import as_json, tables_of
from handlers.room import load_room
from storage import people
from tests.handlers.day import MOUNTAIN, contribute, to_phase, within_limits, written
from tests.stage import DATA, Stage

SECOND = "Les tablettes ne sont jamais réparées, aucun budget de maintenance"
THIRD = "Le directeur n'a aucun pouvoir sur le budget numérique"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop({"rules": json.loads((DATA / "workshop.json").read_text("utf-8"))["rules"]})
    return made


def test_codes_of_three_digits_find_what_was_written_and_no_file_tells_the_order(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    contribute(salma, MOUNTAIN)
    contribute(zineb, SECOND, aspect="لا جانب بعينه")
    contribute(salma, THIRD)
    codes = [row.code for row in written(stage)]
    assert all(len(code) == len("S1-000") for code in codes)
    assert len(set(codes)) == 3
    salma.says("/mine")
    salma.sees(codes[0], codes[2])
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    room = load_room(stage.session, workshop, stage.at)
    assert [each.code for each in room.written] == sorted(codes)
    exported = json.loads(as_json(workshop, tables_of(stage.session, workshop, stage.at)))
    assert {row["code"] for row in exported["contributions"]} == set(codes)
    assert not {"number", "sent_at", "recorded_at"} & set(exported["contributions"][0])
    within_limits(salma, zineb)
