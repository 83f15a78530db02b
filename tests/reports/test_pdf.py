"""The PDF: tagged, entitled, in the reader's language, with whatever people typed."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from reports.blocks import Column, Grid, Prose, plain
from reports.documents import Document, compose
from reports.model import Wording
from reports.pdf import draw_pdf, isolated
from reports.phrases import phrases
from reports.render import render
from tests.reports.sample import full_report

HARD = "💡 ⵜⴰⵎⴰⵣⵉⵖⵜ 教育 #let x = 1 $a$ *b* \\ @c <d> `e` \u202e\u0000 ﷽ [f]"


def opened(document: Document, language: str) -> PdfReader:
    return PdfReader(io.BytesIO(render(document, full_report(), language=language, format="pdf")))


def test_pdf_is_tagged_and_says_its_title_and_language() -> None:
    made = opened(Document.FULL_REPORT, "ar")
    catalogue = made.root_object
    assert repr(catalogue["/MarkInfo"]) == "{'/Marked': True, '/Suspects': False}"
    assert str(catalogue["/Lang"]) == "ar"
    assert made.metadata is not None
    assert made.metadata.title == "تقرير الورشة · ورشة عمل حول التحول الرقمي في التربية والتعليم بالمغرب"


def test_action_plan_lies_on_its_side() -> None:
    page = opened(Document.ACTION_PLAN, "fr").pages[0]
    assert page.mediabox.width > page.mediabox.height


def test_draft_is_marked_until_it_is_validated() -> None:
    said = []
    for draft in (True, False):
        made = render(Document.ACTION_PLAN, full_report(draft=draft), language="fr", format="pdf")
        said.append(PdfReader(io.BytesIO(made)).pages[0].extract_text())
    assert "PROJET" in said[0]
    assert "PROJET" not in said[1]
    assert "texte validé" in said[1]


def test_whatever_people_type_is_printed_and_never_run() -> None:
    report = full_report()
    hard = replace(report.challenges[0], wording=Wording(text=HARD, language="fr"))
    made = render(
        Document.FULL_REPORT, replace(report, challenges=(hard, *report.challenges[1:])), language="ar", format="pdf"
    )
    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    assert "#let x = 1 $a$ *b*" in said
    assert "ⵜⴰⵎⴰⵣⵉⵖⵜ" in said


def test_empty_cells_of_the_plan_wait_to_be_confirmed() -> None:
    said = opened(Document.ACTION_PLAN, "fr").pages[0].extract_text()
    assert "à confirmer" in said


def test_word_without_end_breaks_where_our_sentence_quotes_it() -> None:
    span: dict[str, object] = {"text": "ensuite : « " + "|" * 60 + " »", "style": "plain", "rtl": None}
    assert max(len(part) for part in isolated(span).replace("\u200b", " ").split()) <= 24


@pytest.mark.parametrize("filled", range(28, 48, 2))
def test_no_page_begins_or_ends_with_a_single_row(filled: int) -> None:
    rows = tuple((plain(f"row-{number:02}"), plain("x")) for number in range(9))
    table = Grid(columns=(Column(name="A"), Column(name="B")), rows=rows)
    lines = tuple(Prose(line=plain(f"line {number}")) for number in range(filled))
    layout = compose(Document.GROUP_SHEET, full_report(), phrases("en"))
    made = draw_pdf(replace(layout, blocks=(*lines, table)))
    counts = [page.extract_text().count("row-") for page in PdfReader(io.BytesIO(made)).pages]
    assert (sum(counts), 1 in counts) == (9, False)
