"""Spreadsheets arrive in many encodings and with many separators."""

import pytest

from workshop.sheets import Sheet, SheetError, SheetRow, sheet_from_csv, sheet_from_grid, tidy

TEXT = "id,name\nP1,Hélène Élan\nP2,زينب أوفوس\n"
EXPECTED = Sheet(
    columns=("id", "name"),
    rows=(
        SheetRow(number=2, cells={"id": "P1", "name": "Hélène Élan"}),
        SheetRow(number=3, cells={"id": "P2", "name": "زينب أوفوس"}),
    ),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_sheet_reads_every_unicode_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    assert sheet_from_csv(TEXT.replace(",", delimiter).encode(encoding)) == EXPECTED


def test_sheet_reads_western_windows_files() -> None:
    sheet = sheet_from_csv("name;organisation\nHélène Élan;École « Été »\n".encode("cp1252"))
    assert sheet.rows[0].cells == {"name": "Hélène Élan", "organisation": "École « Été »"}


def test_sheet_reads_arabic_windows_files() -> None:
    sheet = sheet_from_csv("name;organisation\nزينب أوفوس;جمعية\nhélène;école\n".encode("cp1256"))
    assert [row.cell("name") for row in sheet.rows] == ["زينب أوفوس", "hélène"]


def test_sheet_numbers_rows_as_a_spreadsheet_does() -> None:
    sheet = sheet_from_csv(b'name,organisation\n"a","line\nbreak"\n\n  ,\nb,c\n')
    assert [(row.number, row.cell("name")) for row in sheet.rows] == [(2, "a"), (5, "b")]
    assert sheet.rows[0].cell("organisation") == "line break"


def test_sheet_honours_the_separator_line_of_excel() -> None:
    sheet = sheet_from_csv(b"sep=;\nname;role\na, b;observer\n")
    assert sheet.rows == (SheetRow(number=3, cells={"name": "a, b", "role": "observer"}),)


def test_sheet_counts_surplus_cells() -> None:
    assert sheet_from_csv(b"name,role\nBen, Amal, observer\n").rows[0].surplus == 1


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b" , \nx,y\n"])
def test_sheet_refuses_an_empty_file(content: bytes) -> None:
    with pytest.raises(SheetError, match="the file is empty: its first row must name the columns"):
        sheet_from_csv(content)


@pytest.mark.parametrize("content", [b'name,role\n"a,b\n', b"\xff\xfea"])
def test_sheet_refuses_a_cut_file(content: bytes) -> None:
    with pytest.raises(SheetError, match="save it again as CSV UTF-8"):
        sheet_from_csv(content)


def test_sheet_refuses_a_column_twice() -> None:
    with pytest.raises(SheetError, match='the column "name" stands there twice; keep one'):
        sheet_from_grid([["Name", "NAME"], ["a", "b"]])


def test_tidy_empties_invisible_text_and_composes_accents() -> None:
    assert [tidy(text) for text in ("\u200b\u200b\ufeff", " e\u0301te\u0301 \u00a0 x ", "\t")] == ["", "été x", ""]
