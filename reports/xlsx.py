"""The report as a workbook: one sheet per table, text cells only, read from the right in Arabic."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reports.tables import DataTable

FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
LONGEST_NAME, LONGEST_CELL = 31, 32767  # Excel's own limits
NARROWEST, WIDEST = 9, 60
OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def draw_xlsx(
    tables: Sequence[DataTable], *, title: str, description: str, dated: datetime, right_to_left: bool
) -> bytes:
    """Write every table on a sheet of its own, its header frozen, filtered and repeated in print."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, OPTIONS)
    book.set_properties({"title": title, "comments": description, "author": "", "created": dated.replace(tzinfo=None)})
    order = 2 if right_to_left else 0
    head = book.add_format(
        {
            "bold": True,
            "text_wrap": True,
            "valign": "vcenter",
            "bottom": 2,
            "bg_color": "#F3F4F9",
            "reading_order": order,
        }
    )
    cell = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "reading_order": order})
    used: set[str] = set()
    for table in tables:
        sheet = book.add_worksheet(sheet_name(table.name, used))
        if right_to_left:
            sheet.right_to_left()
        fill(sheet, table, head, cell)
    book.close()
    return file.getvalue()


def fill(
    sheet: xlsxwriter.worksheet.Worksheet,
    table: DataTable,
    head: xlsxwriter.format.Format,
    cell: xlsxwriter.format.Format,
) -> None:
    """Write one table on its sheet."""
    for place, name in enumerate(table.columns):
        longest = max([len(name), *(len(row[place]) for row in table.rows)])
        sheet.set_column(place, place, min(WIDEST, max(NARROWEST, longest + 2)))
        sheet.write_string(0, place, name, head)
    for line, row in enumerate(table.rows, 1):
        for place, text in enumerate(row):
            sheet.write_string(line, place, text[:LONGEST_CELL], cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(table.rows)), max(0, len(table.columns) - 1))
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def sheet_name(name: str, used: set[str]) -> str:
    """Shorten a name to what Excel allows, different from every other sheet's."""
    short = FORBIDDEN_IN_NAMES.sub(" ", name)[:LONGEST_NAME].strip() or "-"
    number = 1
    while short.casefold() in used:
        number += 1
        short = f"{short[: LONGEST_NAME - 4]} {number}"
    used.add(short.casefold())
    return short
