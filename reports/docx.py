"""A composed document as a Word file, on our letterhead or on the institution's own."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Emu
from docxtpl import DocxTemplate
from jinja2 import TemplateError

from reports.blocks import Figure, Heading, Span, Style
from reports.errors import LetterheadError
from reports.letterhead import BODY_MARK, letterhead
from reports.pdf import width
from reports.wordml import SMALL, Sheet, draw_block, paragraph

if TYPE_CHECKING:
    from datetime import datetime

    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

    from reports.blocks import Block, Layout

TWIP = 635  # English metric units in a twentieth of a point


def draw_docx(layout: Layout, *, template: bytes | None = None) -> bytes:
    """Write a document into a letterhead; without `template` into ours.

    Raises:
        LetterheadError: the institution's file is no Word file, or holds marks we cannot fill.

    """
    opened = opened_letterhead(layout, template)
    made = opened.docx
    place_blocks(made, layout)
    describe_file(made, layout)
    file = io.BytesIO()
    made.save(file)
    return dated(file.getvalue(), layout.dated)


def opened_letterhead(layout: Layout, template: bytes | None) -> DocxTemplate:
    """Fill the marks of a letterhead with the document's own names."""
    source = template or letterhead(right_to_left=layout.right_to_left, paper=layout.paper, language=layout.language)
    marks = {
        "title": layout.title,
        "subtitle": layout.subtitle,
        "kind": layout.kind,
        "hosts": " · ".join(layout.hosts),
        "status": layout.status,
        "body": BODY_MARK,
    }
    try:
        opened = DocxTemplate(io.BytesIO(source))
        opened.render(marks, autoescape=True)
    except (zipfile.BadZipFile, KeyError, ValueError, TemplateError) as error:
        raise LetterheadError(
            f"The letterhead cannot be used ({error}): give a .docx file whose marks are those of ours."
        ) from error
    return opened


def place_blocks(made: Document, layout: Layout) -> None:
    """Put every block where the letterhead has its body mark, or at its end."""
    body = made.element.body
    mark = next((known for known in made.paragraphs if known.text.strip() == BODY_MARK), None)
    stop = mark._p if mark is not None else body.sectPr  # noqa: SLF001 python-docx inserts only at the end
    section = made.sections[0]
    across = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    sheet = Sheet(
        right_to_left=layout.right_to_left,
        text_width=across // TWIP,
        styles={style.name.lower(): style.style_id for style in made.styles if style.name},
        headings=tuple(
            f"{block.mark}. {block.text}" if block.mark else block.text
            for block in layout.blocks
            if isinstance(block, Heading) and (block.level == 1 or block.mark)
        ),
    )
    for block in layout.blocks:
        for element in elements(block, sheet, made, across):
            stop.addprevious(element)
    if mark is not None:
        body.remove(stop)


def elements(block: Block, sheet: Sheet, made: Document, across: int) -> list[BaseOxmlElement]:
    """Make the elements of one block."""
    if not isinstance(block, Figure):
        return parsed(draw_block(block, sheet))
    shown = made.part.new_pic_inline(io.BytesIO(block.png), width=Emu(across * width(block) // 100))
    shown.docPr.set("descr", block.alternative)
    holder = parsed(paragraph((), sheet, before="<w:keepNext/>", centred=True))[0]
    holder.add_r().add_drawing(shown)
    title = (Span(text=block.title, style=Style.STRONG), Span(text="\n"), Span(text=block.brief, style=Style.MUTED))
    return [holder, *parsed(paragraph(title, sheet, size=SMALL))]


def parsed(xml: str) -> list[BaseOxmlElement]:
    """Parse a run of paragraphs and tables."""
    return list(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>"))


def describe_file(made: Document, layout: Layout) -> None:
    """Write what the file says of itself: the workshop, never a person."""
    about, when = made.core_properties, layout.dated.replace(tzinfo=None)
    about.title, about.subject, about.comments = f"{layout.kind} · {layout.title}", layout.title, layout.description
    about.author = about.last_modified_by = about.keywords = about.category = ""
    about.created = about.modified = when
    about.last_printed, about.revision, about.language = when, 1, layout.language


def dated(packed: bytes, when: datetime) -> bytes:
    """Pack a file again so that its parts carry the report's own date."""
    file = io.BytesIO()
    stamp = (when.year, when.month, when.day, when.hour, when.minute, 0)
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(zipfile.ZipInfo(entry.filename, stamp), old.read(entry), zipfile.ZIP_DEFLATED)
    return file.getvalue()
