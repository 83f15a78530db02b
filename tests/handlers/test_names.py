"""Namesakes: wherever people are listed, those who share a name are told apart by their organisation."""

from __future__ import annotations

import pytest

from storage import people
from storage.people import Participant
from tests.handlers.day import WORKSHOP, to_phase, within_limits
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def namesakes(stage: Stage, name: str) -> list[Participant]:
    found = [each for each in people.participants(stage.session, WORKSHOP) if each.name == name]
    assert len(found) == 2
    return found


def test_welcome_tells_a_namesake_who_they_are(stage: Stage) -> None:
    for number, row in enumerate(namesakes(stage, "Badr El Moujaz")):
        badr = stage.person(900 + number, "Badr")
        badr.starts(row.code)
        badr.sees(f"Bienvenue, Badr El Moujaz ({row.organisation})")
        other = namesakes(stage, "عمر بلوردة")[number]
        omar = stage.person(910 + number, "عمر", "ar")
        omar.starts(other.code)
        omar.presses("العربية")
        omar.says("/language")
        omar.sees(f"عمر بلوردة ({other.organisation})")
        within_limits(badr, omar)


def test_name_of_one_person_stands_alone(stage: Stage) -> None:
    salma = stage.person(900, "Salma")
    salma.starts(stage.code("P003"))
    assert "Bienvenue, Salma El Fanousi. " in salma.sees("Bienvenue").text


def test_roster_of_the_desk_tells_namesakes_apart(stage: Stage) -> None:
    organizer = stage.member("P020", "العربية")
    rows = namesakes(stage, "Loubna Benrih")
    for row in people.participants(stage.session, WORKSHOP):
        row.no_show_at = None if row in rows else stage.at
    stage.session.commit()
    organizer.forges("att.list~0~0~missing~0")
    shown = organizer.sees(*(f"Loubna Benrih ({row.organisation})" for row in rows))
    assert sum("Loubna" in label for label in shown.buttons) == 2


def test_paper_form_is_entered_for_one_of_two_namesakes(stage: Stage) -> None:
    soufiane = stage.member("P043")
    first, second = namesakes(stage, "Badr El Moujaz")
    for row in (first, second):
        people.place(stage.session, row, "S1", "G5", "moved", stage.at)
        row.on_paper, row.role = True, "participant"
    stage.session.commit()
    to_phase(stage, "silent_writing")
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.presses(f"Badr El Moujaz ({second.organisation})")
    soufiane.sees(f"Badr El Moujaz ({second.organisation})")


def test_namesakes_of_one_organisation_are_told_apart_by_their_id(stage: Stage) -> None:
    first, second = namesakes(stage, "Badr El Moujaz")
    second.organisation = first.organisation
    stage.session.commit()
    badr = stage.person(900, "Badr")
    badr.starts(second.code)
    badr.sees(f"Bienvenue, Badr El Moujaz ({second.ref})")
