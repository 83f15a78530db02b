"""The fairness sheet: every quota in the reader's language, as a workbook and on paper."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import openpyxl
import pytest

from reports.fairness import FairnessPage, QuotaRow, draw_fairness_pdf, draw_fairness_xlsx, fairness_table
from reports.phrases import phrases
from tests.reports.sample import event

AT = datetime(2024, 11, 21, 12, 0, tzinfo=UTC)
PAGE = FairnessPage(
    session="S2",
    rows=(
        QuotaRow(group={"fr": "Groupe 1", "ar": "المجموعة 1"}, rule="size", value="", count=23, low=23, high=23),
        QuotaRow(group="W2", rule="category", value={"fr": "Jeunes", "ar": "الشباب"}, count=4, low=2, high=3),
    ),
    cost=551,
    bound=540,
    pairs=98,
    pairs_bound=97,
    seed=1,
)


def test_fairness_table_says_what_is_met() -> None:
    table = fairness_table(PAGE, phrases("fr"))
    assert table.rows == (
        ("Groupe 1", "Taille", "", "23", "23", "23", "oui"),
        ("W2", "Catégorie", "Jeunes", "4", "2", "3", "non"),
    )


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_fairness_sheet_is_printed_in_every_language(language: str) -> None:
    assert draw_fairness_pdf(PAGE, event(), language=language, dated=AT).startswith(b"%PDF")


def test_fairness_workbook_reads_from_the_right_in_arabic() -> None:
    book = openpyxl.load_workbook(io.BytesIO(draw_fairness_xlsx(PAGE, event(), language="ar", dated=AT)))
    assert book.active is not None
    assert book.active.sheet_view.rightToLeft
