"""The tables: text that no spreadsheet runs, complete, from the right in Arabic."""

from __future__ import annotations

import io

import openpyxl
import pytest

from reports.documents import Document
from reports.phrases import phrases
from reports.render import render
from reports.tables import TABLES, DataTable, data_tables, draw_csv
from reports.xlsx import draw_xlsx, sheet_name
from tests.reports.sample import MADE_AT, empty_report, full_report

HOSTILE = ("=1+1", "+33", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "https://example.org", "007", "a\nb")
TABLE = DataTable(id="t", name="T", columns=("one",), rows=tuple((text,) for text in HOSTILE))


def book(table: DataTable, *, right_to_left: bool = False) -> openpyxl.Workbook:
    made = draw_xlsx([table], title="T", description="", dated=MADE_AT, right_to_left=right_to_left)
    return openpyxl.load_workbook(io.BytesIO(made))


def test_csv_neutralises_what_a_spreadsheet_would_run() -> None:
    lines = draw_csv(TABLE).decode("utf-8-sig").split("\r\n")
    assert lines[:8] == ["one", "'=1+1", "'+33", "'-2", "'@SUM(A1)", "'\t=1", "' =1", "'＝1"]
    assert lines[8:10] == ["https://example.org", "007"]


def test_workbook_holds_text_alone() -> None:
    sheet = book(TABLE).active
    assert sheet is not None
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [(cell.value, cell.data_type) for cell in cells] == [(text, "s") for text in HOSTILE]
    assert not any(cell.hyperlink for cell in cells)


def test_sheets_are_frozen_filtered_and_turned_round() -> None:
    sheet = book(TABLE, right_to_left=True).active
    assert sheet is not None
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:A11")
    assert sheet.sheet_view.rightToLeft


def test_full_workbook_has_one_sheet_per_table_named_in_the_language() -> None:
    made = render(Document.FULL_REPORT, full_report(), language="ar", format="xlsx")
    names = openpyxl.load_workbook(io.BytesIO(made)).sheetnames
    assert len(names) == len(TABLES)
    assert names[0] == "معلومات"


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_rows_are_as_long_as_their_headers(language: str) -> None:
    for report in (full_report(), empty_report()):
        for table in data_tables(report, phrases(language)):
            assert all(len(row) == len(table.columns) for row in table.rows), table.id


def test_action_plan_has_the_columns_of_the_workshop_and_leaves_nothing_guessed() -> None:
    (plan,) = data_tables(full_report(), phrases("fr"), kept=("actions",))
    assert len(plan.columns) == 16
    cells = dict(zip(plan.columns, plan.rows[3], strict=True))
    assert (cells["Porteur"], cells["Échéance"]) == ("à confirmer", "à confirmer")
    assert cells["État"] == "Proposée"


def test_sheet_names_fit_and_differ() -> None:
    used: set[str] = set()
    long = "A very long name of a sheet: [really]?"
    named = [sheet_name(long, used), sheet_name(long, used), sheet_name("", used)]
    assert named == ["A very long name of a sheet   r", "A very long name of a sheet 2", "-"]
