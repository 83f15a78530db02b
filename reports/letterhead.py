"""The Word letterhead: ours in either direction, and the door for an institution's own."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from reports.blocks import Paper

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section

BODY_MARK = "{{ body }}"
FONT = "Arial"  # on every machine that opens Word files, with Arabic letters
SIZES = {Paper.PORTRAIT: (210, 297, 20), Paper.LANDSCAPE: (420, 297, 14)}


def letterhead(*, right_to_left: bool, paper: Paper = Paper.PORTRAIT, language: str = "fr") -> bytes:
    """Make the letterhead an institution may start from.

    A letterhead is any Word file; it may hold {{ title }}, {{ subtitle }}, {{ kind }}, {{ hosts }}, {{ status }},
    and where the text of the document goes a paragraph with {{ body }} alone.
    """
    made = docx.Document()
    dress(made, right_to_left=right_to_left, language=language)
    across, down, margin = SIZES[paper]
    section = made.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if across > down else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(across), Mm(down)
    section.left_margin = section.right_margin = Mm(margin)
    section.top_margin = section.bottom_margin = Mm(20)
    frame(section, right_to_left=right_to_left)
    title_lines(made, right_to_left=right_to_left)
    made.add_paragraph(BODY_MARK)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def dress(made: Document, *, right_to_left: bool, language: str) -> None:
    """Set the fonts and colours of the styles, in both the Latin and the Arabic slot."""
    tag = {"ar": "ar-MA", "fr": "fr-FR", "en": "en-GB"}.get(language, "en-GB")
    for name, size in (("Normal", 10), ("Heading 1", 16), ("Heading 2", 12.5), ("Heading 3", 11)):
        style = made.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor.from_string("161C2A")
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for slot in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{slot}"), None)
        for slot in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{slot}"), FONT)
        properties.append(element(f'<w:szCs {{}} w:val="{round(size * 2)}"/>'))
        properties.append(element(f'<w:lang {{}} w:val="{tag}" w:bidi="{tag if right_to_left else "ar-MA"}"/>'))
        if right_to_left:
            style.element.get_or_add_pPr().append(element("<w:bidi {}/>"))


def frame(section: Section, *, right_to_left: bool) -> None:
    """Write what stands over and under every page."""
    direction, run_direction = ("<w:bidi/>", "<w:rtl/>") if right_to_left else ("", "")
    head = (
        f'<w:p {{}}><w:pPr>{direction}</w:pPr><w:r><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/>{run_direction}</w:rPr>'
        "<w:t>{{{{ kind }}}} · {{{{ title }}}} · {{{{ status }}}}</w:t></w:r></w:p>"
    )
    page = (
        f'<w:p {{}}><w:pPr>{direction}<w:jc w:val="center"/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    for part, written in ((section.header, head), (section.footer, page)):
        part.is_linked_to_previous = False
        part._element.clear()  # noqa: SLF001 python-docx has no public way to empty a header
        part._element.append(element(written))  # noqa: SLF001 nor to write one in XML
    if right_to_left:
        section._sectPr.append(element("<w:bidi {}/>"))  # noqa: SLF001 nor to turn a section round


def title_lines(made: Document, *, right_to_left: bool) -> None:
    """Write the lines that open the document."""
    lines = (
        ("{{ kind }} · {{ hosts }}", 11, "2B3A8C"),
        ("{{ title }}", 22, "161C2A"),
        ("{{ subtitle }}", 11, "566074"),
    )
    for text, size, colour in (*lines, ("{{ status }}", 10, "9A3412")):
        paragraph = made.add_paragraph()
        written = paragraph.add_run(text)
        written.bold = size != 11
        written.font.size, written.font.color.rgb = Pt(size), RGBColor.from_string(colour)
        properties = written._r.get_or_add_rPr()  # noqa: SLF001 python-docx has no public complex-script size
        properties.append(element("<w:bCs {}/>"))
        properties.append(element(f'<w:szCs {{}} w:val="{size * 2}"/>'))
        if right_to_left:
            properties.append(element("<w:rtl {}/>"))


def element(xml: str) -> BaseOxmlElement:
    """Parse one element of Word's own vocabulary; {} stands for its namespace."""
    return parse_xml(xml.format(nsdecls("w")))
