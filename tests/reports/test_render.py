"""Every document in every format and language, for a finished workshop and for one that has just begun."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import pytest
from pypdf import PdfReader

from reports.documents import Document
from reports.errors import UnknownFormatError
from reports.findings import Note
from reports.model import Wording
from reports.render import Format, file_name, render
from tests.reports.sample import empty_report, full_report

LANGUAGES = ("fr", "ar", "en")
SIGNATURES = {Format.PDF: b"%PDF", Format.DOCX: b"PK", Format.XLSX: b"PK", Format.HTML: b"<!doctype", Format.JSON: b"{"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", Document)
@pytest.mark.parametrize("wanted", SIGNATURES)
def test_every_document_is_made_in_every_format(document: Document, wanted: Format, language: str) -> None:
    for report in (full_report(), empty_report()):
        made = render(document, report, language=language, format=wanted)
        assert made.startswith(SIGNATURES[wanted])


def test_csv_of_the_plan_is_one_file_and_of_the_report_an_archive() -> None:
    plan = render(Document.ACTION_PLAN, full_report(), language="fr", format="csv", separator=";")
    assert plan.decode("utf-8-sig").splitlines()[0].count(";") == 15
    whole = render(Document.FULL_REPORT, full_report(), language="fr", format="csv")
    with zipfile.ZipFile(io.BytesIO(whole)) as packed:
        assert "contributions.csv" in packed.namelist()
        assert packed.read("contributions.csv").startswith(b"\xef\xbb\xbf")


def test_pages_are_those_an_institution_expects() -> None:
    expected = {Document.GROUP_SHEET: (9, 9), Document.SYNTHESIS_NOTE: (2, 4), Document.ACTION_PLAN: (1, 2)}
    for document, (fewest, most) in {**expected, Document.FULL_REPORT: (8, 15)}.items():
        for language in LANGUAGES:
            made = render(document, full_report(), language=language, format="pdf")
            assert fewest <= len(PdfReader(io.BytesIO(made)).pages) <= most, (document, language)


def test_a_group_sheet_can_be_had_alone() -> None:
    made = render(Document.GROUP_SHEET, full_report(), language="fr", format="pdf", group="G3")
    pages = PdfReader(io.BytesIO(made)).pages
    assert len(pages) == 1
    assert "Capacité et culture" in pages[0].extract_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_fullest_sheet_of_a_group_keeps_to_its_page(language: str) -> None:
    report = full_report()
    page = report.groups[0]
    long, longest = (
        "Les classes attendent le réseau promis depuis trois ans. " * 5,
        "Le réseau promis ne vient pas. " * 30,
    )
    challenges = tuple(
        replace(each, wording=Wording(text=longest), reservation=Note(text=long[:240])) for each in page.challenges
    )
    messages = tuple(replace(each, text=long) for each in page.messages)
    full = replace(page, challenges=challenges * 5, messages=messages, minority=(Note(text=long), Note(text=long)))
    made = render(
        Document.GROUP_SHEET, replace(report, groups=(full,)), language=language, format="pdf", group=page.group
    )
    assert len(PdfReader(io.BytesIO(made)).pages) == 1


def test_same_report_gives_the_same_bytes() -> None:
    for wanted in (Format.PDF, Format.DOCX, Format.HTML, Format.JSON, Format.CSV):
        first, second = (render(Document.FULL_REPORT, full_report(), language="ar", format=wanted) for _ in range(2))
        assert first == second, wanted


def test_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(UnknownFormatError, match="html, pdf, docx, xlsx, csv, json"):
        render(Document.FULL_REPORT, full_report(), language="fr", format="odt")


def test_file_name_says_what_when_and_which_version() -> None:
    report = full_report()
    names = [
        file_name(Document.SYNTHESIS_NOTE, report, language="fr", format="pdf"),
        file_name(Document.FULL_REPORT, report, language="ar", format="csv"),
    ]
    assert names == ["note-de-synthese-2024-11-21-fr-v3.pdf", "report-2024-11-21-ar-v3.zip"]


def test_json_holds_the_whole_report() -> None:
    told = json.loads(render(Document.FULL_REPORT, full_report(), language="ar", format="json"))
    assert told["schema"] == "halqa-report/1"
    assert len(told["report"]["contributions"]) == 132
