"""Reads the first sheet of an Excel workbook as rows of text."""

from __future__ import annotations

from io import BytesIO
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from workshop.sheets import Sheet, SheetError, sheet_from_grid

LONGEST = 30_000_000  # bytes of a workbook unpacked; one of 250 people has a thousandth of it


def sheet_from_xlsx(content: bytes) -> Sheet:
    """Read the first sheet; SheetError when the file is not an Excel workbook."""
    from openpyxl import load_workbook  # noqa: PLC0415 (a third of a second that the bot's start does not need)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        if sum(part.file_size for part in ZipFile(BytesIO(content)).infolist()) > LONGEST:
            raise SheetError("this workbook is too long: keep the list of participants alone and try again")
        workbook = load_workbook(BytesIO(content), read_only=True, data_only=True)
        rows = workbook.worksheets[0].iter_rows(values_only=True)
        grid = [["" if cell is None else str(cell) for cell in row] for row in rows]
    except (BadZipFile, InvalidFileException, LookupError, ValueError, ParseError) as error:
        raise SheetError("this is not an Excel workbook (.xlsx): save it as .xlsx or .csv and try again") from error
    workbook.close()
    return sheet_from_grid(grid)
