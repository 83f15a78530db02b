"""The reports are a draft until every host has signed; what changes afterwards is a new version."""

from __future__ import annotations

import pytest

from handlers.account import report_of
from handlers.room import load_room
from handlers.works import make_report
from storage.contributions import contributions
from tests.handlers.closing_day import ready, tick_and_sign, workshop_of
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def made(stage: Stage) -> tuple[str, str, bool]:
    """Give the name of a file, and what the page says of its state."""
    room = load_room(stage.session, workshop_of(stage), stage.at)
    found = make_report(room, {"language": "fr", "format": "html", "document": "synthesis-note"})
    page = found["blob"].decode()
    return found["file_name"], page.partition('<p class="status')[2].partition("</p>")[0], "PROJET" in page


def test_documents_are_drafts_until_every_host_has_signed(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    assert "projet, non validé" in made(stage)[1]
    council.says("/report")
    council.presses("Note de synthèse")
    council.presses("Version et signatures")
    council.sees("version 1", "CSEFRS : signature attendue", "UNESCO : signature attendue")
    council.presses("Signer pour CSEFRS")
    council.sees("CSEFRS : signature le", "projet")
    unesco.sees("CSEFRS a signé la version 1", "est attendue")
    assert "projet, non validé" in made(stage)[1]
    unesco.presses("Version et signatures")
    unesco.presses("Signer pour UNESCO")
    unesco.sees("Tous les hôtes ont signé")
    council.sees("Le texte est maintenant validé")
    assert "texte validé" in made(stage)[1]
    assert workshop_of(stage).published_at == stage.at
    report = report_of(load_room(stage.session, workshop_of(stage), stage.at))
    assert [each.host for each in report.edition.signed] == ["CSEFRS", "UNESCO"]


def test_new_version_begins_as_a_draft(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    for person in (council, unesco):
        person.forges("edition.sign~0~0~1")
    council.forges("edition.open~0~0")
    council.presses("Ouvrir la version 2")
    council.sees("version 2", "signature attendue")
    assert made(stage)[0].endswith("-v2.html")
    assert "Version 2 · projet, non validé" in made(stage)[1]
    council.forges("edition.sign~0~0~1")
    council.sees("version 2", "CSEFRS : signature attendue")


def test_participant_cannot_sign_and_a_host_signs_once(stage: Stage) -> None:
    council, _, salma, _ = ready(stage)
    salma.forges("edition.sign~0~0~1")
    council.forges("edition.sign~0~0~1")
    council.forges("edition.sign~0~0~1")
    report = report_of(load_room(stage.session, workshop_of(stage), stage.at))
    assert [each.host for each in report.edition.signed] == ["CSEFRS"]


def test_withdrawn_solution_is_marked_on_its_opportunity_and_its_action(stage: Stage) -> None:
    council, unesco, _, _ = ready(stage)
    tick_and_sign(stage, council, unesco)
    solution = next(row for row in contributions(stage.session, workshop_of(stage).id) if row.code == "S2-1")
    solution.state = "withdrawn"
    stage.session.commit()
    stage.memory.forget()
    room = load_room(stage.session, workshop_of(stage), stage.at)
    report = report_of(room)
    status = report.plan.actions[0].cells["status"]
    assert isinstance(status, dict)
    assert status["fr"].endswith("une contribution à l’appui a été retirée")
    page = make_report(room, {"language": "fr", "format": "html", "document": "full-report"})["blob"].decode()
    assert page.count("une contribution à l’appui a été retirée") == 2
