"""The Word file: on our letterhead or an institution's, from the right where Arabic is read."""

from __future__ import annotations

import io

import docx
import pytest

from reports.documents import Document
from reports.errors import LetterheadError
from reports.letterhead import letterhead
from reports.render import render
from tests.reports.sample import full_report


def written(language: str, template: bytes | None = None) -> docx.document.Document:
    made = render(Document.FULL_REPORT, full_report(), language=language, format="docx", template=template)
    return docx.Document(io.BytesIO(made))


def test_arabic_file_reads_from_the_right_everywhere() -> None:
    made = written("ar").element.xml
    assert made.count("<w:tbl>") == made.count("<w:bidiVisual/>")
    assert "<w:rtl/>" in made
    french = written("fr").element.xml
    assert "<w:bidiVisual/>" not in french
    assert "<w:bidi/>" not in french


def test_headings_are_headings_and_pictures_have_words() -> None:
    made = written("fr")
    headings = [one.text for one in made.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert headings[:3] == ["1. Synthèse", "2. Contexte et objectifs", "3. Méthode"]
    assert made.element.xml.count('descr="Le coût et les données restent les points faibles') == 3


def test_table_header_repeats_and_no_mark_is_left() -> None:
    made = written("fr")
    assert "<w:tblHeader/>" in made.element.xml
    assert "{{" not in made.element.xml
    assert "{{" not in made.sections[0].header._element.xml


def test_institution_puts_its_own_letterhead() -> None:
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "Royaume du Maroc"
    own.add_paragraph("Référence : {{ kind }}")
    own.add_paragraph("{{ body }}")
    own.add_paragraph("Fin du document")
    file = io.BytesIO()
    own.save(file)
    made = written("fr", file.getvalue())
    said = [one.text for one in made.paragraphs]
    assert made.sections[0].header.paragraphs[0].text == "Royaume du Maroc"
    assert said[0] == "Référence : Rapport de l’atelier"
    assert said[-1] == "Fin du document"
    assert "1. Synthèse" in said


def test_letterhead_without_a_mark_gets_the_text_at_its_end() -> None:
    own = docx.Document()
    own.add_paragraph("Conseil")
    file = io.BytesIO()
    own.save(file)
    said = [one.text for one in written("fr", file.getvalue()).paragraphs]
    assert said[0] == "Conseil"
    assert len(said) > 100


@pytest.mark.parametrize("template", [b"not a file", b"PK\x05\x06" + bytes(18)])
def test_wrong_letterhead_is_refused_with_its_reason(template: bytes) -> None:
    with pytest.raises(LetterheadError, match="letterhead"):
        written("fr", template)


def test_file_says_nothing_of_people() -> None:
    about = written("fr").core_properties
    assert (about.author, about.last_modified_by) == ("", "")
    assert about.title == "Rapport de l’atelier · Atelier sur la transformation numérique de l’éducation au Maroc"


def test_our_letterhead_is_a_word_file_to_start_from() -> None:
    made = docx.Document(io.BytesIO(letterhead(right_to_left=True, language="ar")))
    assert [one.text for one in made.paragraphs][-1] == "{{ body }}"
