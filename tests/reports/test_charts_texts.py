"""What is said on and under the charts, in three languages."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from benchmarks.charts_sample import LANGUAGES, sample_charts
from reports.charts.caption import brief, caption
from reports.charts.data import Counted, RankedChart
from reports.charts.words import ChartTextError, words_for
from tests.reports.chart_cases import edge_charts

FOLDER = Path(__file__).resolve().parents[2] / "texts"
ARABIC_FORMS = {"zero", "one", "two", "few", "many", "other"}


class Seen(Visitor):
    """Collect what a message asks for: its variables and its plural selectors."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.forms: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own name
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor's own name
        self.forms.append({variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)})
        self.generic_visit(node)


def messages(language: str) -> dict[str, Seen]:
    resource = FluentParser().parse((FOLDER / f"{language}.ftl").read_text("utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    found = {}
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith("chart-"):
            found[entry.id.name] = Seen()
            found[entry.id.name].visit(entry)
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
def test_languages_have_the_same_texts(language: str) -> None:
    assert {name: seen.variables for name, seen in messages(language).items()} == {
        name: seen.variables for name, seen in messages("fr").items()
    }


def test_arabic_counts_have_six_forms() -> None:
    for name, seen in messages("ar").items():
        assert all(forms == ARABIC_FORMS for forms in seen.forms if "few" in forms), name


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لا توجد تحديات"),
        (1, "تحدٍّ واحد"),
        (2, "تحديان"),
        (3, "3 تحديات"),
        (10, "10 تحديات"),
        (11, "11 تحديا"),
        (99, "99 تحديا"),
        (100, "100 تحدٍّ"),
        (103, "103 تحديات"),
        (111, "111 تحديا"),
        (200, "200 تحدٍّ"),
    ],
)
def test_arabic_counts_are_said_as_people_say_them(number: int, said: str) -> None:
    assert words_for("ar").count(Counted.CHALLENGES, number) == said


def test_numbers_follow_the_reader() -> None:
    assert [words_for(code).decimal(2.15) for code in LANGUAGES] == ["2,2", "2,2", "2.2"]
    assert [re.sub("\u200e", "", words_for(code).share(0.425)) for code in LANGUAGES] == ["42\u00a0%", "42%", "42%"]
    assert words_for("fr").count(Counted.VOTES, 12345) == "12\u202f345\u00a0voix"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chart_has_a_caption_of_whole_sentences(language: str) -> None:
    for chart in (sample_charts(language) | edge_charts(language)).values():
        said = caption(chart, language)
        assert "{" not in said
        assert "None" not in said
        assert len(said.splitlines()) >= 3


def test_captions_name_the_hidden_and_the_empty() -> None:
    known = edge_charts("en")
    said = caption(known["heatmap-hidden"], "en")
    assert said.count("idden") == 1
    assert "Hidden: fewer than 5 people" in said
    ten = replace(known["heatmap-hidden"], occasion=replace(known["heatmap-hidden"].occasion, least=10))
    assert "Hidden: fewer than 10 people" in caption(ten, "en")
    assert "hidden, fewer than 5 answers" in caption(known["maturity-hidden"], "en")
    assert "15 commitments without a solution: 1\u00a0Quality pre-school" in caption(known["flow-unlinked"], "en")


def test_footer_hides_the_hour_where_times_are_hidden() -> None:
    occasion = sample_charts("fr")["ranked"].occasion
    assert words_for("fr").footer(occasion).endswith("21/11/2024 12:05")
    assert words_for("fr").footer(replace(occasion, timed=False)).endswith("21/11/2024")


def test_a_missing_text_is_an_error_that_names_it() -> None:
    with pytest.raises(ChartTextError, match="chart-nothing"):
        words_for("fr").say("chart-nothing")
    with pytest.raises(ChartTextError, match="chart-line"):
        words_for("fr").say("chart-line", label="x")


def test_a_ranking_whose_parts_are_mostly_hidden_speaks_of_no_category() -> None:
    chart = sample_charts("en")["ranked"]
    assert isinstance(chart, RankedChart)
    items = tuple(replace(item, parts=(None,) * len(item.parts)) for item in chart.items[:2])
    said = caption(replace(chart, items=items, what=Counted.SOLUTIONS, others=3), "en")
    assert "category" not in said.replace("No breakdown by category", "")
    assert "Endorsements per solution" in said
    assert "3 more, not shown here, are in the report." in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_post_tells_a_chart_in_few_and_short_lines(language: str) -> None:
    for chart in (sample_charts(language) | edge_charts(language)).values():
        said = brief(chart, language)
        assert "{" not in said
        assert len(said.splitlines()) <= 14
        assert all(len(line) <= 300 for line in said.splitlines())
