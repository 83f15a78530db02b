"""Reads the first sheet of an Excel workbook as rows of text."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile

from workshop.sheets import Sheet, SheetError, sheet_from_grid


def sheet_from_xlsx(content: bytes) -> Sheet:
    """Read the first sheet; SheetError when the file is not an Excel workbook."""
    from openpyxl import load_workbook  # noqa: PLC0415 (a third of a second that the bot's start does not need)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        workbook = load_workbook(BytesIO(content), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError) as error:
        raise SheetError("this is not an Excel workbook (.xlsx): save it as .xlsx or .csv and try again") from error
    rows = workbook.worksheets[0].iter_rows(values_only=True)
    grid = [["" if cell is None else str(cell) for cell in row] for row in rows]
    workbook.close()
    return sheet_from_grid(grid)
