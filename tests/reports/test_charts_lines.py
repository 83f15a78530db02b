"""Lines, directions and the layout of the flow."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.charts_sample import LANGUAGES, flow
from reports.charts.bidi import FSI, LRI, LRM, PDI, RLM, isolated, rtl
from reports.charts.flow_layout import lay_out, strongest
from reports.charts.ink import drawable_text
from reports.charts.lines import ELLIPSIS, Style, measured, wrap

STYLE = Style(size=30, weight=500)
words = st.lists(st.text("aéملتحدي9", min_size=1, max_size=14), min_size=1, max_size=12)


@given(words, st.integers(60, 600), st.integers(1, 3))
def test_lines_keep_within_their_width_and_number(said: list[str], width: int, most: int) -> None:
    lines = wrap(" ".join(said), width, STYLE, most)
    assert 1 <= len(lines) <= most
    assert all(measured(line, STYLE) <= width for line in lines)
    if ELLIPSIS not in "".join(lines):
        assert " ".join(lines) == " ".join(said)


def test_two_lines_are_balanced() -> None:
    lines = wrap("Deux défis rassemblent toutes les parties prenantes", 800, STYLE)
    assert lines == ("Deux défis rassemblent toutes les parties prenantes",)
    one, two = wrap("Deux défis rassemblent toutes les parties prenantes", 600, STYLE)
    assert abs(measured(one, STYLE) - measured(two, STYLE)) < 200


def test_latin_words_and_numbers_keep_their_order_in_arabic() -> None:
    assert rtl("منصة OpenData لدى CSEFRS") == f"{RLM}منصة {LRI}OpenData{PDI} لدى {LRI}CSEFRS{PDI}"
    assert rtl("بلغت 45% أي +5") == f"{RLM}بلغت {LRI}45%{PDI} أي {LRI}+5{PDI}"
    assert rtl("−5") == "−5"
    assert rtl("pas d’internet") == "pas d’internet"


def test_labels_against_the_direction_are_isolated() -> None:
    assert [isolated("Coût", "fr"), isolated("Coût", "ar")] == ["Coût", f"{FSI}Coût{PDI}"]
    assert [isolated("التكلفة", "fr"), isolated("التكلفة", "ar")] == [f"{FSI}التكلفة{PDI}", "التكلفة"]


def test_only_what_fonts_can_draw_is_drawn() -> None:
    assert drawable_text("🧭 12\u202f345 ⵜⴰⵎⴰⵣⵉⵖⵜ\n→") == "12\u00a0345 ⵜⴰⵎⴰⵣⵉⵖⵜ →"


def test_cards_share_the_height_and_ribbons_stay_on_their_cards() -> None:
    for language in LANGUAGES:
        chart = strongest(flow(language), (6, 6, 6))
        laid = lay_out(chart, 100, 900, least=104, gap=16)
        for column in laid.columns:
            assert column[0].top == 100
            assert round(column[-1].top + column[-1].height, 6) == 900
            assert all(card.height >= 104 for card in column)
        for ribbon in laid.ribbons:
            for card, top in ((ribbon.source, ribbon.near), (ribbon.target, ribbon.far)):
                assert card.top <= top
                assert top + ribbon.thick <= card.top + card.height + 1


def test_quoted_words_stay_apart_on_each_line_they_run_over() -> None:
    said = f"En tête : {FSI}فواتير الماء تقديرية دون قراءة العداد{PDI} (3 personnes)"
    one, two = wrap(said, 420, STYLE)
    assert one.startswith(LRM + "En tête : " + FSI)
    assert two.startswith(LRM + FSI)
    assert two.endswith("(3 personnes)")
    assert [line.count(FSI) - line.count(PDI) for line in (one, two)] == [0, 0]
    assert wrap("ماء البئر مالح", 420, STYLE) == ("ماء البئر مالح",)
