"""Themes that the machine proposes: offered with lasting ids, brought together by a human, never against one."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.readings import find_similar
from handlers.room import load_room
from storage import agenda, contributions, people, themes
from storage.contributions import Contribution
from storage.jobs import finish_job, queue_job
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.handlers.test_merging import write
from tests.stage import Person, Stage

NET = ("pas d'internet dans les écoles de montagne", "لا أنترنت في مدارس الجبال", "No internet in mountain schools")
MEALS = ("les repas de la cantine sont mauvais", "وجبات المطعم المدرسي رديئة", "School canteen meals are poor")
COLD = ("les classes sont glaciales en hiver", "Classrooms are freezing in winter")


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def read(stage: Stage) -> dict[str, Any]:
    """Let the machine read the group, as the pool does, and keep what it found."""
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    payload = {"workshop": WORKSHOP, "session": "S1", "group": "G5"}
    before = themes.newest_reading(stage.session, WORKSHOP, "S1", "G5")
    found = find_similar(load_room(stage.session, workshop, stage.at), payload, before)
    connection = stage.session.connection()
    finish_job(connection, queue_job(connection, "similar", payload, stage.at), result=found, error=None, at=stage.at)
    stage.session.commit()
    return found


def discussion(stage: Stage, *texts: str) -> tuple[Person, list[Contribution]]:
    soufiane = stage.member("P043")
    rows = [write(stage, text, author) for text, author in zip(texts, ["P002", "P003", "P004"] * 4, strict=False)]
    to_phase(stage, "discussion")
    return soufiane, rows


def test_proposed_theme_is_brought_together_by_a_human_and_undone(stage: Stage) -> None:
    soufiane, rows = discussion(stage, *NET, *MEALS, *COLD)
    read(stage)
    soufiane.forges(f"gather.open~0~0~{clock(stage)}")
    shown = soufiane.sees("thèmes proposés", "Rien n’est réuni sans votre accord")
    label = next(each for each in shown.buttons if each.endswith("(3)"))
    soufiane.presses(label)
    soufiane.sees("3 contributions, 3 personnes", "Réunir ces contributions")
    soufiane.presses("Réunir ces contributions")
    held = {each.theme_id for each in refreshed(stage, rows)} - {None}
    assert len(held) == 1
    soufiane.presses("Annuler")
    assert {each.theme_id for each in refreshed(stage, rows)} == {None}
    within_limits(soufiane)


def test_ids_last_and_what_a_human_put_together_is_never_proposed_again(stage: Stage) -> None:
    _, rows = discussion(stage, *NET, *MEALS, *COLD)
    first = {each["id"]: set(each["members"]) for each in read(stage)["themes"]}
    again = {each["id"]: set(each["members"]) for each in read(stage)["themes"]}
    assert first == again
    place = {"workshop_id": WORKSHOP, "session_id": "S1", "group_id": "G5"}
    theme = contributions.Theme(**place, label="Réseau", made_at=stage.at)
    stage.session.add(theme)
    stage.session.flush()
    for row in rows[:2]:
        row.theme_id = theme.pk
    stage.session.commit()
    later = read(stage)["themes"]
    assert not any({row.pk for row in rows[:2]} & set(each["members"]) for each in later)
    assert all(each["id"] not in first or first[each["id"]] & set(each["members"]) for each in later)


def test_a_stranger_cannot_open_the_proposals(stage: Stage) -> None:
    discussion(stage, *NET)
    read(stage)
    salma = stage.member("P003")
    salma.forges(f"gather.open~0~0~{clock(stage)}")
    assert not any("proposé" in shown.text for shown in salma.seen)


def clock(stage: Stage) -> int:
    found = agenda.clock_of(stage.session, WORKSHOP, "S1", "G5")
    assert found is not None
    return found.pk


def refreshed(stage: Stage, rows: list[Contribution]) -> list[Contribution]:
    stage.session.expire_all()
    return [row for row in contributions.contributions(stage.session, WORKSHOP) if row.pk in {one.pk for one in rows}]
