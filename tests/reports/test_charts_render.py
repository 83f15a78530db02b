"""Every chart on every screen, and at its edges."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from benchmarks.charts_sample import LANGUAGES, flow, heatmap, sample_charts
from reports.charts.bidi import runs_from_right
from reports.charts.data import Chart, Format
from reports.charts.heatmap import split
from reports.charts.palette import DARK, LIGHT
from reports.charts.render import content_key, draw, forget, render, warm
from tests.reports.chart_cases import EDGES, edge_charts

SIZES = {Format.PHONE: (1280, 1600), Format.WALL: (1920, 1080), Format.WALL_DARK: (1920, 1080)}
STRIP = 14
MARGIN = 40


def pixels(chart: Chart, language: str, form: Format) -> NDArray[np.uint8]:
    picture = Image.open(BytesIO(render(chart, language=language, format=form)))
    assert (picture.format, picture.mode, picture.size) == ("PNG", "RGB", SIZES[form])
    return np.asarray(picture)


def assert_margins_are_empty(picture: NDArray[np.uint8], form: Format) -> None:
    """Nothing may run off the sheet: the outer margins show bare paper."""
    paper = DARK.paper if form is Format.WALL_DARK else LIGHT.paper
    colour = [int(paper[place : place + 2], 16) for place in (1, 3, 5)]
    below = picture[STRIP:]
    assert (below[:, :MARGIN] == colour).all()
    assert (below[:, -MARGIN:] == colour).all()
    assert (below[-16:] == colour).all()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", Format)
def test_every_chart_fits_every_format(language: str, form: Format) -> None:
    for chart in sample_charts(language).values():
        assert_margins_are_empty(pixels(chart, language, form), form)


@pytest.mark.parametrize("name", EDGES)
def test_edge_cases_stay_on_the_sheet(name: str) -> None:
    for language, form in (("fr", Format.PHONE), ("ar", Format.WALL_DARK), ("en", Format.WALL)):
        assert_margins_are_empty(pixels(edge_charts(language)[name], language, form), form)


def test_any_language_of_a_workshop_is_drawn() -> None:
    chart = heatmap("fr")
    for language in ("zgh", "es", "fa", "pt-BR"):
        assert_margins_are_empty(pixels(chart, language, Format.PHONE), Format.PHONE)


def test_reading_direction_follows_the_language() -> None:
    assert [runs_from_right(code) for code in ("ar", "ar-MA", "fa", "he_IL", "fr", "zgh", "en-GB")] == [
        True, True, True, True, False, False, False,
    ]  # fmt: skip


def test_arabic_mirrors_the_sheet() -> None:
    chart = heatmap("ar")
    from_left, from_right = (pixels(chart, code, Format.PHONE)[4] for code in ("fr", "ar"))
    assert (from_left == from_right[::-1]).all()


def test_a_missing_colour_comes_from_the_palette() -> None:
    chart = flow("fr")
    bare = replace(chart, dimensions=tuple(replace(d, colour=None) for d in chart.dimensions))
    assert (pixels(bare, "fr", Format.PHONE)[4] == pixels(chart, "fr", Format.PHONE)[4]).all()


def test_the_same_chart_is_the_same_picture() -> None:
    warm()
    for name, chart in sample_charts("ar").items():
        again = sample_charts("ar")[name]
        assert draw(chart, language="ar", format=Format.PHONE) == draw(again, language="ar", format=Format.PHONE)


def test_a_chart_is_drawn_once_as_long_as_nothing_it_is_made_of_changes() -> None:
    chart, again, other = heatmap("fr"), heatmap("fr"), replace(heatmap("fr"), columns=tuple("abcdefgh"))
    first = render(chart, language="fr", format=Format.PHONE)
    assert render(again, language="fr", format=Format.PHONE) is first
    assert render(other, language="fr", format=Format.PHONE) != first
    forget()
    assert render(again, language="fr", format=Format.PHONE) is not first


def test_content_key_tells_charts_languages_and_formats_apart() -> None:
    chart, again, other = heatmap("fr"), heatmap("fr"), replace(heatmap("fr"), columns=tuple("abcdefgh"))
    assert content_key(chart, "fr", Format.PHONE) == content_key(again, "fr", Format.PHONE)
    keys = {
        content_key(chart, "fr", Format.PHONE),
        content_key(chart, "fr", Format.WALL),
        content_key(chart, "ar", Format.PHONE),
        content_key(other, "fr", Format.PHONE),
    }
    assert len(keys) == 4


def test_a_wide_heatmap_is_split_without_losing_a_column() -> None:
    chart = edge_charts("fr")["heatmap-large"]
    parts = split(chart)  # type: ignore[arg-type]
    assert [len(part.columns) for part in parts] == [10, 4]
    assert [sum((part.rows[0].values for part in parts), ())] == [tuple(range(14))]
