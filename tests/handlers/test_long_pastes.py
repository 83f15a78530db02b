"""A long paste that Telegram cuts in three is one text, whatever was being asked, also with a restart in between."""

from __future__ import annotations

import pytest

from storage.contributions import versions
from storage.written import kept_by
from tests.handlers.day import MOUNTAIN, to_phase, within_limits, written
from tests.stage import Person, Stage

LONG = "Les écoles satellites manquent de tout. " * 260  # 10 400 letters


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def pastes(person: Person, text: str, *, restart: bool = False) -> list[int]:
    """Send a text as Telegram cuts it; gives how many answers each part got."""
    heard = []
    for start in range(0, len(text), 4096):
        heard.append(len(person.says(text[start : start + 4096])))
        if restart:
            person.stage.load(person.stage.image())  # everything a process remembers is gone
            person.stage.session.expire_all()
    return heard


def test_paste_is_one_contribution_with_a_restart_between_its_parts(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    assert pastes(salma, LONG, restart=True) == [1, 0, 0]
    salma.presses("Garder le début")
    salma.presses("Aucun en particulier")
    salma.presses("4")
    [row] = written(stage)
    assert ([each.text for each in versions(stage.session, row.pk)], len(row.text) <= 600) == ([LONG], True)
    within_limits(salma)


def test_paste_in_the_middle_of_another_contribution_waits_as_one_text(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    salma.says(MOUNTAIN)
    salma.presses("Aucun en particulier")
    assert pastes(salma, LONG) == [1, 0, 0]
    salma.sees("Nous gardons votre message", "gravité")
    salma.presses("4")
    salma.sees("Passons au texte suivant", "600 caractères")
    salma.presses("Garder le début")
    salma.presses("Aucun en particulier")
    salma.presses("2")
    first, second = written(stage)
    assert (first.text, [each.text for each in versions(stage.session, second.pk)]) == (MOUNTAIN, [LONG])


def test_paste_outside_of_writing_is_kept_as_one_text_and_answered_once(stage: Stage) -> None:
    salma, zineb = stage.member("P003"), stage.member("P002", "العربية")
    for person in (salma, zineb):
        assert pastes(person, LONG) == [1, 0, 0]
        assert [kept.text for kept in kept_by(stage.session, person.row.pk)] == [LONG]
    stage.passes(seconds=30)
    assert len(salma.says("Et une autre remarque")) == 1
    assert [kept.text for kept in kept_by(stage.session, salma.row.pk)] == ["Et une autre remarque", LONG]
