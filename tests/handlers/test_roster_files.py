"""The list of participants, sent from a phone: asked about, tried, imported at a tap, and deleted on our side."""

from __future__ import annotations

import base64
from io import BytesIO
from pathlib import PurePath

import pytest
from openpyxl import Workbook
from sqlmodel import col, select

from dialog.buttons import encode, press
from dialog.delivery import Call
from dialog.incoming import JobDone
from storage.blobs import put_blob
from storage.contributions import Audit
from storage.people import Participant, participant_by_ref, participants, seats_of_person
from storage.runtime import blob
from tests.handlers.day import WORKSHOP, within_limits
from tests.stage import DATA, Person, Stage

HEADER = "id,name,role,language,speaks,organisation,category"
GOOD = "N1,Nouvelle Personne,participant,fr,fr,École,"


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def table(*rows: str) -> bytes:
    return "\n".join((HEADER, *rows)).encode()


def workbook(*rows: str) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADER, *rows):
        sheet.append(row.split(","))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def fetches(stage: Stage) -> list[Call]:
    return [call for call in stage.calls if call.method == "downloadFile"]


def arrives(stage: Stage, content: bytes | None) -> None:
    """Bring the file that was asked for, as the sender does; None: Telegram would not give it."""
    call = fetches(stage)[-1]
    result = None
    if content is not None:
        result = {"result": {"blob": put_blob(stage.session, content, "application/octet-stream", stage.at)}}
    error = None if content is not None else "Bad Request: wrong file_id"
    stage.handle(JobDone(job_id=77, kind="roster-file", payload=call.payload, result=result, error=error))


def sends(stage: Stage, content: bytes | None, name: str = "liste.csv", yes: str = "Oui, vérifier") -> Person:
    language = "Français" if yes.isascii() or "é" in yes else "العربية"
    organizer = stage.member("P019", language)
    organizer.forges(encode(press("att.open")))
    organizer.sees("CSV")
    organizer.sends("document", file_id="F1", file_name=name)
    organizer.presses(yes)
    arrives(stage, content)
    return organizer


def files(stage: Stage) -> int:
    return len(stage.session.connection().execute(blob.select()).all())


def everybody(stage: Stage) -> list[Participant]:
    return list(participants(stage.session, WORKSHOP))


def audited(stage: Stage) -> list[str]:
    return [line.verb for line in stage.session.exec(select(Audit).order_by(col(Audit.id))).all()]


@pytest.mark.parametrize(("name", "make"), [("liste.csv", table), ("Liste.XLSX", workbook)])
def test_list_is_tried_then_imported_and_our_copy_deleted(stage: Stage, name: str, make) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 (two functions of one shape)
    before = len(everybody(stage))
    organizer = sends(stage, make(GOOD, "N2,,participant,fr,fr,,", "N3,Sans Rôle,chef,fr,fr,,"), name)
    asked = next(shown for shown in organizer.seen if "est-ce la liste" in shown.text)
    assert PurePath(name).name in asked.text
    assert [call.params for call in fetches(stage)] == [{"file_id": "F1"}]
    organizer.sees("Essai d’import : 1 personne prête, 2 lignes à revoir", "Ligne 3 : nom manquant", "Ligne 4 : rôle")
    organizer.sees("Nouvelles : 1", "restent inscrites")
    assert len(everybody(stage)) == before
    organizer.presses("Importer ces personnes")
    organizer.sees("Import terminé : 1 personne", "Nouvelles : 1", "lignes à revoir : 2")
    assert len(everybody(stage)) == before + 1
    assert files(stage) == 0
    organizer.forges("log.open~0~0")
    organizer.sees(f"Liste des participants importée : « {name} »")
    within_limits(organizer)


def test_phone_and_command_line_import_the_same(stage: Stage) -> None:
    content = (DATA / "participants.csv").read_bytes().replace(b"P003", b"X003", 1)
    other = Stage()
    other.import_workshop()
    said = other.order("import-participants", content=base64.b64encode(content).decode())
    organizer = sends(stage, content)
    organizer.presses("Importer ces personnes")
    assert organizer.seen[-1].text == said[0]
    assert [person.ref for person in everybody(stage)] == [person.ref for person in everybody(other)]


def test_importing_the_same_file_again_changes_nothing_else(stage: Stage) -> None:
    organizer = sends(stage, (DATA / "participants.csv").read_bytes())
    before = [each.model_dump() for each in everybody(stage)]
    organizer.sees("Nouvelles : 0 · modifiées : 0")
    trial = organizer.seen[-1]
    organizer.presses("Importer ces personnes")
    assert [each.model_dump() for each in everybody(stage)] == before
    organizer.presses("Importer ces personnes", on=trial)
    organizer.sees("Ce fichier n’est plus ici")
    assert audited(stage).count("participants-imported") == 1


def test_every_bad_row_can_be_reached_by_pages(stage: Stage) -> None:
    organizer = sends(stage, table(GOOD, *(f"B{n},,participant,fr,fr,," for n in range(15))))
    organizer.sees("15 lignes à revoir", "Ligne 3 : nom manquant", "Ligne 8 : nom manquant")
    organizer.presses("Suite")
    organizer.presses("Suite")
    organizer.sees("Ligne 15", "Ligne 17")
    assert "Ligne 14" not in organizer.seen[-1].text
    organizer.presses("Page précédente")
    organizer.sees("Ligne 14", "Importer ces personnes")
    within_limits(organizer)


def test_list_in_arabic_is_left_aside(stage: Stage) -> None:
    organizer = sends(stage, table(GOOD, "N2,,participant,fr,fr,,"), yes="نعم، فحص الملف")
    organizer.sees("تجربة استيراد: شخص واحد جاهز، سطر واحد للمراجعة", "السطر 3", "استيراد هؤلاء الأشخاص")
    trial = organizer.seen[-1]
    organizer.presses("ترك هذا الملف جانبا")
    organizer.sees("وحُذفت نسختنا منه")
    assert files(stage) == 0
    organizer.presses("استيراد هؤلاء الأشخاص", on=trial)
    organizer.sees("لم يعد هذا الملف هنا")
    assert participant_by_ref(stage.session, WORKSHOP, "N1") is None
    within_limits(organizer)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("liste.csv", None, "Le fichier n’a pas pu être reçu"),
        ("liste.csv", b"", "Ce fichier ne se lit pas comme un tableau"),
        ("liste.xlsx", b"PK\x03\x04 not a workbook", "Ce fichier ne se lit pas comme un tableau"),
        ("liste.xlsx", GOOD.encode(), "Ce fichier ne se lit pas comme un tableau"),
        ("liste.csv", b"a,b\n1,2", "Rien n’est importé"),
    ],
)
def test_file_that_cannot_be_imported_says_why(stage: Stage, name: str, content: bytes | None, said: str) -> None:
    before = len(everybody(stage))
    organizer = sends(stage, content, name)
    organizer.sees(said)
    assert "Importer ces personnes" not in organizer.seen[-1].buttons
    line = stage.session.exec(select(Audit).where(Audit.verb == "roster-offered")).one()
    organizer.forges(encode(press("roster.import", line.pk)))
    assert len(everybody(stage)) == before


def test_file_that_waits_too_long_is_deleted(stage: Stage) -> None:
    organizer = sends(stage, table(GOOD))
    stage.passes(minutes=61)
    assert files(stage) == 0
    organizer.presses("Importer ces personnes")
    organizer.sees("Ce fichier n’est plus ici")
    assert participant_by_ref(stage.session, WORKSHOP, "N1") is None


def test_two_taps_fetch_once_and_a_file_left_aside_meanwhile_is_not_kept(stage: Stage) -> None:
    organizer = stage.member("P019")
    organizer.sends("document", file_id="F1", file_name="liste.csv")
    asked = organizer.seen[-1]
    organizer.presses("Oui, vérifier", on=asked)
    organizer.presses("Oui, vérifier", on=asked)
    assert len(fetches(stage)) == 1
    organizer.presses("Laisser ce fichier de côté", on=asked)
    arrives(stage, table(GOOD))
    assert files(stage) == 0
    organizer.sees("rien n’a été enregistré")


@pytest.mark.parametrize("ref", ["P003", "P043", "P060"])
def test_nobody_else_is_asked_or_imports(stage: Stage, ref: str) -> None:
    sends(stage, table(GOOD))
    line = stage.session.exec(select(Audit).where(Audit.verb == "roster-offered")).one()
    person = stage.member(ref)
    person.sends("document", file_id="F2", file_name="liste.csv")
    assert not any("liste des participants" in shown.text for shown in person.seen)
    for action in ("roster.check", "roster.import", "roster.leave"):
        person.forges(encode(press(action, line.pk)))
    assert participant_by_ref(stage.session, WORKSHOP, "N1") is None
    assert len(fetches(stage)) == 1


def test_another_organizer_does_not_import_by_a_button_they_made_up(stage: Stage) -> None:
    sends(stage, table(GOOD))
    line = stage.session.exec(select(Audit).where(Audit.verb == "roster-offered")).one()
    other = stage.member("P020")
    other.forges(encode(press("roster.import", line.pk)))
    other.sees("Ce fichier n’est plus ici")
    assert participant_by_ref(stage.session, WORKSHOP, "N1") is None


@pytest.mark.parametrize(
    ("yes", "leave", "back", "stays"),
    [
        ("Oui, vérifier", "Laisser ce fichier", "Revenir à la question ouverte", "reste ouverte"),
        ("نعم", "ترك هذا الملف", "العودة إلى السؤال المفتوح", "مفتوحا"),
    ],
)
def test_list_sent_in_the_middle_of_a_question_is_offered_and_the_question_stays_open(
    stage: Stage, yes: str, leave: str, back: str, stays: str
) -> None:
    organizer = stage.member("P019", "Français" if yes.startswith("Oui") else "العربية")
    organizer.forges(encode(press("cast.open")))
    asked = organizer.seen[-1].text
    organizer.sends("document", file_id="F1", file_name="liste.csv")
    organizer.sees("liste.csv", stays, yes, leave, back)
    organizer.presses(yes)
    arrives(stage, table(GOOD))
    organizer.presses(leave)
    organizer.presses(back)
    assert organizer.seen[-1].text == asked
    within_limits(organizer)


def test_list_imported_again_takes_nothing_back_that_changed_since(stage: Stage) -> None:
    content = (DATA / "participants.csv").read_bytes()
    salma = stage.member("P003")
    salma.says("/privacy")
    salma.presses("Corriger mon organisme")
    salma.says("Institut de Fès")
    stage.order("move", person="P004", group="G2")
    said = stage.order("import-participants", content=base64.b64encode(content).decode())[0]
    assert "modifiées : 0" in said
    assert "2 personnes gardent ce qui a changé depuis" in said
    salma_row = participant_by_ref(stage.session, WORKSHOP, "P003")
    assert salma_row is not None
    fatine = participant_by_ref(stage.session, WORKSHOP, "P004")
    assert salma_row.organisation == "Institut de Fès"
    assert fatine is not None
    assert [seat.group_id for seat in seats_of_person(stage.session, fatine.pk) if seat.session_id == "S1"] == ["G2"]
