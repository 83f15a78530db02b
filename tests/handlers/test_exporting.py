"""Everything the workshop holds, on the organizer's phone: asked for, made, delivered, and closed to everybody else."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlmodel import col, select

from dialog.buttons import encode, press
from handlers.exporting import DataFormat, export_file, tables_of
from storage.contributions import Audit
from tests.handlers.closing_day import workshop_of
from tests.handlers.day import contribute, to_phase, within_limits
from tests.stage import Person, Stage

FORMULA = '=HYPERLINK("http://x.example","Le réseau de notre école tombe chaque jour")'


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def ask(stage: Stage, ref: str, form: str, *, language: str = "Français", button: str = "Toutes les données") -> Person:
    person = stage.member(ref, language)
    person.says("/report")
    person.presses(button)
    person.presses(form)
    return person


def audited(stage: Stage) -> list[tuple[str, str]]:
    lines = stage.session.exec(select(Audit).order_by(col(Audit.id))).all()
    return [(line.verb, line.subject) for line in lines if line.verb.startswith("data-")]


def written(stage: Stage, form: DataFormat, separator: str = ",") -> tuple[str, bytes]:
    workshop = workshop_of(stage)
    tables = tables_of(stage.session, workshop, stage.at)
    return export_file(workshop, tables, stage.at, form=form, separator=separator)


def test_organizer_receives_everything_as_a_file_that_says_what_it_is(stage: Stage) -> None:
    ghizlane = ask(stage, "P019", "XLSX")
    ghizlane.sees("Préparation de toutes les données", "Arrêter")
    work = stage.works[-1]
    assert (work.kind, work.payload["format"], work.payload["reader"]) == ("export", "xlsx", "fr")
    assert audited(stage) == [("data-exported", "XLSX")]
    stage.finish_job("export", {"file_name": "halqa-w.xlsx", "blob": "h"})
    shown = ghizlane.sees(
        "Toutes les données de l’atelier, telles qu’elles étaient à 8 h", "chaque cellule est du texte"
    )
    assert "Aucun nom d’auteur ni de votant" in shown.text
    assert shown.delivery is not None
    attached = shown.delivery.screen.attachment
    assert attached is not None
    assert (attached.blob, attached.file_name, shown.delivery.chat_id) == ("h", "halqa-w.xlsx", ghizlane.user_id)
    ghizlane.forges("log.open~0~0")
    ghizlane.sees("Export de toutes les données demandé (XLSX)")
    within_limits(ghizlane)


def test_organizer_receives_everything_in_arabic(stage: Stage) -> None:
    ghizlane = ask(stage, "P019", "CSV", language="العربية", button="كل المعطيات")
    ghizlane.sees("جارٍ إعداد كل المعطيات", "إيقاف")
    stage.finish_job("export", {"file_name": "halqa-w-csv.zip", "blob": "h"})
    ghizlane.sees("كل معطيات الورشة كما كانت على الساعة", "ملف CSV لكل جدول", "لا يتضمن الملف اسم أي")
    within_limits(ghizlane)


def test_export_that_fails_says_so_kindly_and_one_that_is_stopped_changes_nothing(stage: Stage) -> None:
    ghizlane = ask(stage, "P019", "JSON")
    stage.finish_job("export", None, error="no")
    ghizlane.sees("Ce document n’a pas pu être préparé")
    ghizlane = ask(stage, "P019", "JSON")
    ghizlane.presses("Arrêter")
    ghizlane.sees("C’est arrêté. Rien n’a changé.")


@pytest.mark.parametrize("ref", ["P003", "P043", "P060"])
def test_everything_is_for_those_who_may_export(stage: Stage, ref: str) -> None:
    person = stage.member(ref)
    for forged in (press("data.open"), press("data.make", "xlsx")):
        person.forges(encode(forged))
    assert stage.works == []
    assert audited(stage) == []
    assert not any("Toutes les données" in shown.text for shown in person.seen)


def test_format_that_somebody_made_up_exports_nothing(stage: Stage) -> None:
    ghizlane = stage.member("P019")
    ghizlane.forges(encode(press("data.make", "exe")))
    ghizlane.forges(encode(press("data.make")))
    assert stage.works == []
    assert audited(stage) == []


def test_formula_that_somebody_wrote_stays_text_in_every_format(stage: Stage) -> None:
    salma = stage.member("P003")
    to_phase(stage, "silent_writing")
    contribute(salma, FORMULA)
    name, made = written(stage, DataFormat.XLSX)
    assert name == f"halqa-{workshop_of(stage).id}.xlsx"
    sheet = load_workbook(BytesIO(made))["contributions"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert FORMULA in [cell.value for cell in cells]
    name, made = written(stage, DataFormat.CSV, ";")
    assert name.endswith("-csv.zip")
    lines = zipfile.ZipFile(BytesIO(made)).read("contributions.csv").decode("utf-8-sig")
    assert "'=HYPERLINK" in lines
    assert ";=HYPERLINK" not in lines
    assert '"=HYPERLINK' not in lines
    name, made = written(stage, DataFormat.JSON)
    assert name.endswith(".json")
    told = json.loads(made)
    assert [row["text"] for row in told["contributions"]] == [FORMULA]
    assert salma.row.name not in made.decode()
