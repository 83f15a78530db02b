"""The neutral blocks as WordprocessingML: paragraphs and tables that Word reads from either side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reports.blocks import (
    Bullets,
    Card,
    Cards,
    Contents,
    Facts,
    Grid,
    Heading,
    KeyFigures,
    NewPage,
    Panel,
    Prose,
    Span,
    Style,
    Tone,
    two_abreast,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.blocks import Block, Line

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
ACCENT, QUIET, ALARM, TINT, HAIR, INK = "2B3A8C", "566074", "9A3412", "F3F4F9", "D5D8DF", "161C2A"
HEADING_SIZES = {1: 32, 2: 25, 3: 22}  # half-points, where the letterhead has no heading style
BODY, SMALL, DENSE = 20, 18, 16


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """Say how the paper lies: direction, width of the text in twentieths of a point, styles it offers by name."""

    right_to_left: bool
    text_width: int
    styles: Mapping[str, str]
    headings: tuple[str, ...] = ()


def draw_block(block: Block, sheet: Sheet) -> str:
    """Write one block; pictures are the document's business, for they live in parts of their own."""
    if isinstance(block, Heading):
        return heading(block, sheet)
    if isinstance(block, Prose):
        return prose(block, sheet)
    if isinstance(block, Bullets):
        return listing(block.items, sheet, ordered=block.ordered)
    if isinstance(block, Grid):
        return grid(block, sheet)
    if isinstance(block, Panel):
        title = paragraph((Span(text=block.title, style=Style.STRONG),), sheet, shade=TINT)
        return title + listing(block.lines, sheet, ordered=block.ordered, shade=TINT)
    if isinstance(block, Cards):
        return "".join(card(each, sheet) for each in block.cards)
    if isinstance(block, KeyFigures):
        return key_figures(block, sheet)
    if isinstance(block, Facts):
        return facts(block, sheet)
    if isinstance(block, Contents):
        return contents(block, sheet)
    assert isinstance(block, NewPage)
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def run(span: Span, sheet: Sheet, *, size: int) -> str:
    """Write one span as a run of text in its own direction."""
    if span.text == "\n":
        return "<w:r><w:br/></w:r>"
    leftward = sheet.right_to_left if span.rtl is None else span.rtl
    looks = {
        Style.STRONG: "<w:b/><w:bCs/>",
        Style.MUTED: f'<w:color w:val="{QUIET}"/>',
        Style.CODE: f'<w:color w:val="{ACCENT}"/>',
        Style.ALERT: f'<w:b/><w:bCs/><w:color w:val="{ALARM}"/>',
        Style.CHIP: '<w:b/><w:bCs/><w:color w:val="FFFFFF"/>',
    }.get(span.style, "")
    points = size - 2 if span.style in {Style.MUTED, Style.CODE} else size
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{span.colour.lstrip("#")}"/>' if span.colour else ""
    direction = "<w:rtl/>" if leftward else ""
    text = f"\u00a0{span.text}\u00a0" if span.style is Style.CHIP else span.text
    properties = f'{looks}<w:sz w:val="{points}"/><w:szCs w:val="{points}"/>{shade}{direction}'
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(FORBIDDEN.sub("", text))}</w:t></w:r>'


def paragraph(
    line: Line,
    sheet: Sheet,
    *,
    size: int = BODY,
    before: str = "",
    shade: str = "",
    after: int = 120,
    centred: bool = False,
) -> str:
    """Write a paragraph; `before` holds the properties that stand first, such as its style."""
    runs = "".join(run(span, sheet, size=size) for span in line)
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    direction = "<w:bidi/>" if sheet.right_to_left else ""
    middle = '<w:jc w:val="center"/>' if centred else ""
    return f'<w:p><w:pPr>{before}{fill}{direction}<w:spacing w:after="{after}"/>{middle}</w:pPr>{runs}</w:p>'


def heading(block: Heading, sheet: Sheet) -> str:
    """Write a heading in the letterhead's own style, or in plain bold where it has none."""
    style = sheet.styles.get(f"heading {block.level}", "")
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    line: list[Span] = []
    if block.mark:
        line.append(Span(text=f"{block.mark}. ", style=Style.STRONG))
    if block.chip:
        line += [block.chip, Span(text=" ")]
    line.append(Span(text=block.text, style=Style.STRONG))
    size = HEADING_SIZES[block.level]
    written = paragraph(tuple(line), sheet, size=size, before=f"{named}<w:keepNext/>", after=100)
    return written.replace("</w:pPr>", f'<w:outlineLvl w:val="{block.level - 1}"/></w:pPr>', 1)


def prose(block: Prose, sheet: Sheet) -> str:
    """Write a paragraph by its tone."""
    if block.tone is Tone.NOTE:
        return paragraph(muted(block.line), sheet, size=SMALL)
    if block.tone is Tone.EMPTY:
        return paragraph(muted(block.line), sheet, shade=TINT)
    if block.tone is Tone.LEAD:
        return paragraph(block.line, sheet, before="<w:keepNext/>", after=60)
    return paragraph(block.line, sheet)


def muted(line: Line) -> Line:
    """Quieten the plain words of a line."""
    return tuple(Span(text=span.text, style=Style.MUTED) if span.style is Style.PLAIN else span for span in line)


def listing(items: tuple[Line, ...], sheet: Sheet, *, ordered: bool = False, shade: str = "") -> str:
    """Write a list with a hanging mark; it needs no numbering part, which letterheads may lack."""
    indent = '<w:ind w:start="284" w:hanging="284"/>'
    written = []
    for number, item in enumerate(items, 1):
        mark = Span(text=f"{number}.\u00a0" if ordered else "•\u00a0\u00a0", style=Style.STRONG)
        one = paragraph((mark, *item), sheet, shade=shade, after=70)
        written.append(one.replace('<w:spacing w:after="70"/>', f'<w:spacing w:after="70"/>{indent}', 1))
    return "".join(written)


def grid(block: Grid, sheet: Sheet) -> str:
    """Write a table whose first line repeats on every page; read from the right, its first column is on the right."""
    block = two_abreast(block) if block.paired else block
    size = DENSE if block.dense else SMALL
    whole = sum(column.weight for column in block.columns)
    widths = [round(sheet.text_width * column.weight / whole) for column in block.columns]
    numeric = [column.numeric for column in block.columns]
    heads = tuple((Span(text=column.name, style=Style.STRONG),) for column in block.columns)
    title = ""
    if block.title:
        title = paragraph((Span(text=block.title, style=Style.STRONG),), sheet, before="<w:keepNext/>", after=60)
    rows = [row(heads, widths, numeric, sheet, size=size, head=True)]
    rows += [
        band(cells[0], widths, sheet, size=size)
        if len(cells) == 1 < len(widths)
        else row(cells, widths, numeric, sheet, size=size)
        for cells in block.rows
    ]
    return title + table(rows, widths, sheet) + '<w:p><w:pPr><w:spacing w:after="60"/></w:pPr></w:p>'


def table(rows: list[str], widths: list[int], sheet: Sheet, *, rules: bool = True) -> str:
    """Put rows into a table of fixed widths."""
    mirrored = "<w:bidiVisual/>" if sheet.right_to_left else ""
    line = f'<w:{{}} w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>'
    borders = "".join(line.format(side) for side in ("bottom", "insideH")) if rules else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr>{mirrored}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"<w:tblBorders>{borders}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def row(
    cells: tuple[Line, ...], widths: list[int], numeric: list[bool], sheet: Sheet, *, size: int, head: bool = False
) -> str:
    """Write a row that is not torn between two pages."""
    flags = "<w:cantSplit/>" + ("<w:tblHeader/>" if head else "")
    rule = f'<w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/></w:tcBorders>' if head else ""
    drawn = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{rule}</w:tcPr>'
        f"{paragraph(cell, sheet, size=size, after=30, centred=centred)}</w:tc>"
        for cell, width, centred in zip(cells, widths, numeric, strict=True)
    )
    return f"<w:tr><w:trPr>{flags}</w:trPr>{drawn}</w:tr>"


def band(line: Line, widths: list[int], sheet: Sheet, *, size: int) -> str:
    """Write a row of one cell across the whole table, kept with what stands under it."""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>'
    whole = f'<w:tcPr><w:tcW w:w="{sum(widths)}" w:type="dxa"/><w:gridSpan w:val="{len(widths)}"/>{shade}</w:tcPr>'
    words = paragraph(line, sheet, size=size, before="<w:keepNext/>", after=30)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>{whole}{words}</w:tc></w:tr>"


def card(one: Card, sheet: Sheet) -> str:
    """Write a card as a heading with its lines below."""
    lines = "".join(paragraph(line, sheet, size=SMALL, after=60) for line in one.lines)
    note = paragraph(muted(one.note), sheet, size=DENSE) if one.note else ""
    return heading(Heading(level=3, text=one.title, chip=one.chip), sheet) + lines + note


def key_figures(block: KeyFigures, sheet: Sheet) -> str:
    """Write the key figures as one row of numbers over one row of words."""
    width = sheet.text_width // len(block.figures)
    widths, centred = [width] * len(block.figures), [False] * len(block.figures)
    numbers = tuple((Span(text=number, style=Style.STRONG),) for number, _ in block.figures)
    names = tuple((Span(text=name, style=Style.MUTED),) for _, name in block.figures)
    rows = [row(numbers, widths, centred, sheet, size=40), row(names, widths, centred, sheet, size=BODY)]
    return table(rows, widths, sheet, rules=False) + "<w:p/>"


def facts(block: Facts, sheet: Sheet) -> str:
    """Write names beside their values."""
    widths = [round(sheet.text_width * 0.25), round(sheet.text_width * 0.75)]
    rows = [
        row(((Span(text=name, style=Style.MUTED),), value), widths, [False, False], sheet, size=BODY)
        for name, value in block.pairs
    ]
    return table(rows, widths, sheet, rules=False) + "<w:p/>"


def contents(block: Contents, sheet: Sheet) -> str:
    """Write a table of contents: our headings at once, their page numbers when Word updates the field."""
    direction = "<w:bidi/>" if sheet.right_to_left else ""
    spacing = '<w:spacing w:after="60"/>'
    opening = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    written = [paragraph((Span(text=block.title, style=Style.STRONG),), sheet, size=28)]
    for number, entry in enumerate(sheet.headings):
        begun = opening if number == 0 else ""
        text = run(Span(text=entry), sheet, size=BODY)
        written.append(f"<w:p><w:pPr>{direction}{spacing}</w:pPr>{begun}{text}</w:p>")
    closed = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    return "".join(written) + (closed if sheet.headings else "")
