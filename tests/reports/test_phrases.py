"""The texts of the reports: the same in three languages, with their plurals, dates and typography."""

from __future__ import annotations

import re
from datetime import date
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from reports.errors import MissingTextError
from reports.phrases import phrases
from reports.sections.readiness import judgement
from reports.survey import Dispute

LANGUAGES = ("fr", "ar", "en")


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 the visitor finds it by this name
        self.names.add(node.id.name)


def source(language: str) -> str:
    """Read the texts of the reports alone: the last section of the catalogue."""
    whole = files("texts").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    return whole[whole.index("\nreport-document-group-sheet") :]


def messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(source(language)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            visitor = Variables()
            visitor.visit(entry)
            assert entry.id.name not in found
            found[entry.id.name] = visitor.names
    return found


def test_languages_have_the_same_texts_with_the_same_variables() -> None:
    assert messages("fr") == messages("en") == messages("ar")


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (0, "لم يُسجَّل أي حضور بعد."),
        (1, "شارك في الأشغال شخص واحد."),
        (2, "شارك في الأشغال شخصان."),
        (3, "شارك في الأشغال 3 أشخاص."),
        (11, "شارك في الأشغال 11 شخصا."),
        (100, "شارك في الأشغال 100 شخص."),
        (103, "شارك في الأشغال 103 أشخاص."),
        (111, "شارك في الأشغال 111 شخصا."),
    ],
)
def test_arabic_counts_people_with_its_six_forms(people: int, said: str) -> None:
    assert phrases("ar")("report-attendance", present=people) == said


def test_dates_are_written_as_people_write_them() -> None:
    day, first = date(2024, 11, 21), date(2024, 12, 1)
    written = [[phrases(language).day(one) for language in LANGUAGES] for one in (day, first)]
    assert written == [
        ["jeudi 21 novembre 2024", "الخميس 21 نونبر 2024", "Thursday 21 November 2024"],
        ["dimanche 1ᵉʳ décembre 2024", "الأحد فاتح دجنبر 2024", "Sunday 1 December 2024"],
    ]


def test_numbers_follow_the_language_and_a_hidden_one_is_a_dash() -> None:
    assert [phrases(one).number(1234.56) for one in LANGUAGES] == ["1\u00a0234,6", "1.234,6", "1,234.6"]
    assert [phrases(one).percent(0.425) for one in LANGUAGES] == ["42\u00a0%", "42%", "42%"]
    assert phrases("fr").number(None) == phrases("fr").percent(None) == phrases("fr").count(None) == "–"


def test_french_texts_keep_french_typography() -> None:
    for line in source("fr").splitlines():
        value = line.partition("=")[2]
        assert not re.search(r"(?<![\u00a0\u202f{\"])[:;?!](?= |$)|« | »|'|[^\u00a0]%", value), line


def test_arabic_texts_keep_arabic_typography() -> None:
    for line in source("ar").splitlines():
        value = re.sub(r"\{[^}]*\}", "x", line.partition("=")[2])
        assert not re.search(r"[,;?](?!\w)| [،؛؟:.](?= |$)|« | »|ـ(?!$)", value), line


def test_missing_text_names_itself() -> None:
    with pytest.raises(MissingTextError, match="report-nothing"):
        phrases("fr")("report-nothing")
    with pytest.raises(MissingTextError, match="report-days"):
        phrases("fr")("report-days")


def test_unknown_language_is_answered_in_english() -> None:
    assert phrases("es")("report-plan") == "Action plan"


def test_several_names_are_joined_as_a_sentence_does() -> None:
    assert [phrases(one).series(["A", "B", "C"]) for one in LANGUAGES] == ["A, B et C", "A، B وC", "A, B and C"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Avis partagés (n = 6)"), ("ar", "آراء متباينة (العدد: 6)"), ("en", "Divided views (n = 6)")],
)
def test_room_whose_views_are_even_is_said_to_be_divided(language: str, said: str) -> None:
    even = Dispute(too_high=1 / 3, right=1 / 3, too_low=1 / 3, voices=6, disputed=True)
    assert "".join(span.text for span in judgement(even, phrases(language))) == said
