"""Turns the bytes or the cells of somebody's spreadsheet into numbered rows under named columns."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshop.errors import WorkshopError

DELIMITERS = (",", ";", "\t")
INVISIBLE = {"Cf", "Cc", "Zl", "Zp"}
ARABIC_WORD = re.compile(r"[\u0621-\u064a]{3}")
EARLY = 200


class SheetError(WorkshopError):
    """Say why a file cannot be read as a table, and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetRow:
    """One row: its number as a spreadsheet shows it (the header is row 1) and its cells by column."""

    number: int
    cells: Mapping[str, str]
    surplus: int = 0

    def cell(self, column: str) -> str:
        """Give a cell without the blanks around it; empty when the column is absent."""
        return self.cells.get(column, "")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A table: its columns in order, lower case, and its rows that are not empty."""

    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]


def sheet_from_csv(content: bytes) -> Sheet:
    """Read a CSV file in UTF-8, UTF-16 or a Windows code page, with commas, semicolons or tabs."""
    text = decode(content)
    first, _, rest = text.partition("\n")
    declared = re.fullmatch(r'"?sep=(.)"?\s*', first, re.IGNORECASE)
    delimiter = declared[1] if declared else _delimiter_of(first)
    body = "\n" + rest if declared else text
    try:
        grid = list(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise SheetError(f"the file is not a readable CSV ({error}); save it again as CSV UTF-8") from error
    return sheet_from_grid(grid, skipped=1 if declared else 0)


def sheet_from_grid(grid: Sequence[Sequence[str]], *, skipped: int = 0) -> Sheet:
    """Read cells, as a spreadsheet library gives them, with the header in the first row after `skipped`."""
    if len(grid) <= skipped or not any(_clean(cell) for cell in grid[skipped]):
        raise SheetError("the file is empty: its first row must name the columns")
    columns = tuple(_clean(cell).lower() for cell in grid[skipped])
    doubles = sorted({name for name in columns if name and columns.count(name) > 1})
    if doubles:
        raise SheetError(f'the column "{doubles[0]}" stands there twice; keep one')
    numbered = enumerate(grid[skipped + 1 :], start=skipped + 2)
    rows = tuple(_row(number, columns, cells) for number, cells in numbered if any(_clean(c) for c in cells))
    return Sheet(columns=tuple(name for name in columns if name), rows=rows)


def decode(content: bytes) -> str:
    """Decode a text file: UTF-8 with or without mark, UTF-16, else Windows Arabic or Western."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode_as(content, "utf-16")
    if b"\0" in content[:EARLY]:
        return _decode_as(content, "utf-16-le" if content[1:2] == b"\0" else "utf-16-be")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        arabic = content.decode("cp1256", errors="replace")
        return arabic if ARABIC_WORD.search(arabic) else content.decode("cp1252", errors="replace")


def tidy(text: str) -> str:
    """Compose accents, drop invisible characters at the ends, join blanks into one."""
    composed = unicodedata.normalize("NFC", text)
    return " ".join(composed.split()) if _visible(composed) else ""


def _decode_as(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise SheetError("the file is cut or not a text; save it again as CSV UTF-8") from error


def _delimiter_of(header: str) -> str:
    outside = re.sub(r'"[^"]*"', "", header)
    return max(DELIMITERS, key=outside.count)


def _row(number: int, columns: tuple[str, ...], cells: Sequence[str]) -> SheetRow:
    named = {name: _clean(cell) for name, cell in zip(columns, cells, strict=False) if name}
    surplus = sum(1 for cell in cells[len(columns) :] if _clean(cell))
    return SheetRow(number=number, cells=named, surplus=surplus)


def _clean(cell: str) -> str:
    return tidy(cell)


def _visible(text: str) -> Iterable[str]:
    return [each for each in text if not each.isspace() and unicodedata.category(each) not in INVISIBLE]
