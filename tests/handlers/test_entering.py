"""A paper form entered in somebody's name: marked, counted as written in time, claimed later with their code."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import pytest

from handlers.exporting import as_json, tables_of
from reports.tables import draw_archive
from storage import people
from storage.people import Participant
from tests.handlers.day import WORKSHOP, to_phase, within_limits, written
from tests.stage import Stage

IDEA = "Le transformateur du village tombe en panne à chaque orage"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def somebody(stage: Stage, ref: str) -> Participant:
    found = people.participant_by_ref(stage.session, WORKSHOP, ref)
    assert found is not None
    return found


def test_form_is_entered_from_the_pad_and_claimed_with_the_code(stage: Stage) -> None:
    soufiane = stage.member("P043")
    to_phase(stage, "silent_writing")
    absent = somebody(stage, "P003")
    soufiane.says("/me")
    soufiane.presses("Conduire mon groupe")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.sees("Pour qui saisissez-vous une fiche", "Groupe 5")
    soufiane.says(absent.code)
    soufiane.sees(absent.name, "Recopiez mot pour mot", "sans nom ni organisme")
    soufiane.says(IDEA)
    soufiane.presses("Aucun en particulier")
    soufiane.sees("Gravité", "qu’indique la fiche")
    soufiane.presses("Rien d’indiqué")
    soufiane.sees(f"C’est saisi pour {absent.name} : code S1-1", absent.code, "Autre idée de la même fiche")
    (row,) = written(stage)
    facts = (row.text, row.author_id, row.entered_by, row.group_id, row.severity, row.lateness)
    assert facts == (IDEA, absent.pk, soufiane.row.pk, "G5", None, "open")
    assert somebody(stage, "P003").on_paper
    salma = stage.member("P003")
    salma.says("/mine")
    salma.sees("S1-1", "transformateur")
    salma.presses("S1-1")
    salma.sees("Saisie pour vous par la facilitation du groupe, d’après votre fiche papier.")
    within_limits(soufiane, salma)


def test_form_entered_after_the_close_counts_as_written_before(stage: Stage) -> None:
    soufiane = stage.member("P043")
    stage.passes(hours=3, minutes=55)  # 11:55, the report phase
    person = somebody(stage, "P003")
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.presses(person.name)
    soufiane.says(IDEA)
    soufiane.presses("Aucun en particulier")
    soufiane.presses("4")
    (row,) = written(stage)
    assert (row.author_id, row.severity, row.lateness) == (person.pk, 4, "open")


def test_form_of_somebody_with_a_phone_or_of_another_group_is_not_taken(stage: Stage) -> None:
    soufiane = stage.member("P043")
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    elsewhere = next(
        person
        for person in people.participants(stage.session, WORKSHOP)
        if person.role == "participant" and people.seat_of(stage.session, person.pk, "S1").group_id == "G2"  # type: ignore[union-attr]
    )
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.says(salma.row.code)
    soufiane.sees("utilise Halqa sur son téléphone")
    soufiane.says(elsewhere.code)
    soufiane.sees("n’a pas de place dans ce groupe")
    soufiane.says("ABCD")
    soufiane.sees("Ce code n’est celui de personne ici")
    assert written(stage) == []


def test_form_cannot_be_entered_before_writing_or_by_a_participant(stage: Stage) -> None:
    soufiane, salma = stage.member("P043"), stage.member("P003")
    to_phase(stage, "brief")
    soufiane.forges("pad.more~0~0")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.sees("dès que l’écriture a commencé")
    salma.forges("enter.open~0~0~5")
    assert stage.toasts[-1][1].startswith("Ce bouton est réservé")


def test_desk_enters_a_form_in_arabic_and_the_journal_says_so(stage: Stage) -> None:
    organizer = stage.member("P020", "العربية")
    to_phase(stage, "silent_writing")
    person = somebody(stage, "P003")
    organizer.forges(f"att.person~0~0~{person.pk}")
    organizer.presses("الكتابة باسم صاحب استمارة ورقية")
    organizer.says("لا كهرباء في الفرعيات الجبلية خلال الشتاء")
    organizer.presses("لا جانب بعينه")
    organizer.presses("لا شيء على الاستمارة")
    organizer.sees("سُجّلت المساهمة باسم", "S1-1")
    organizer.forges("desk.more~0~0")
    organizer.presses("السجل")
    organizer.sees("S1-1: نُقلت من استمارة ورقية")
    salma = stage.member("P003", "العربية")
    salma.says("/mine")
    salma.presses("S1-1")
    salma.sees("أدخلها مكتب الاستقبال باسمكم، من بطاقتكم الورقية.")
    within_limits(organizer, salma)


def test_export_says_by_which_role_a_form_was_entered_and_never_by_whom(stage: Stage) -> None:
    soufiane, zineb = stage.member("P043"), stage.member("P002", "العربية")
    to_phase(stage, "silent_writing")
    soufiane.forges("pad.open~0~0")
    soufiane.presses("Saisir pour une fiche papier")
    soufiane.says(somebody(stage, "P003").code)
    soufiane.says(IDEA)
    soufiane.presses("Aucun en particulier")
    soufiane.presses("4")
    zineb.says("المدارس الفرعية بدون أنترنت نهائيا")
    zineb.presses("لا جانب بعينه")
    zineb.presses("5")
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    tables = tables_of(stage.session, workshop, stage.at)
    found = json.loads(as_json(workshop, tables))["contributions"]
    assert {row["code"]: row["entered_by"] for row in found} == {"S1-1": "facilitator", "S1-2": ""}
    archive = zipfile.ZipFile(BytesIO(draw_archive(tables, separator=";", dated=stage.at)))
    lines = archive.read(next(name for name in archive.namelist() if "contributions" in name)).decode("utf-8-sig")
    assert lines.splitlines()[0].endswith(";entered_by")
    assert "Soufiane" not in lines
