"""Compare every chart with the picture that was looked at and approved.

After a change that is meant, look at the new pictures and renew the baselines:
`python -m tests.reports.test_charts_baseline` writes tests/reports/baselines/*.png.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from benchmarks.charts_sample import hidden_heatmap, sample_charts
from reports.charts.data import Chart, Format
from reports.charts.render import render

FOLDER = Path(__file__).parent / "baselines"
WIDTH = 320
COLOURS = 32
TOLERATED_MEAN = 2.0
"""Mean difference of a channel, 0..255; both pictures are reduced to the same number of colours first."""
TOLERATED_PART = 14.0
"""The same for the worst of the 16 x 16 parts of a picture."""

VIEWS = (("fr", Format.PHONE), ("ar", Format.PHONE), ("en", Format.WALL), ("ar", Format.WALL_DARK))
NAMES = ("maturity", "heatmap", "ranked", "matrix", "flow", "voice", "hidden")


def small(chart: Chart, language: str, form: Format) -> Image.Image:
    whole = Image.open(BytesIO(render(chart, language=language, format=form)))
    size = (WIDTH, round(whole.height * WIDTH / whole.width))
    return whole.resize(size, Image.Resampling.LANCZOS).quantize(COLOURS)


def chart_named(name: str, language: str) -> Chart:
    return hidden_heatmap(language) if name == "hidden" else sample_charts(language)[name]


def differences(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Return the mean difference, and that of the worst part."""
    apart = np.abs(np.asarray(one.convert("RGB"), np.float64) - np.asarray(other.convert("RGB"), np.float64))
    parts = [part.mean() for band in np.array_split(apart, 16, 0) for part in np.array_split(band, 16, 1)]
    return float(apart.mean()), float(max(parts))


@pytest.mark.parametrize(("language", "form"), VIEWS)
@pytest.mark.parametrize("name", NAMES)
def test_chart_looks_as_reviewed(name: str, language: str, form: Format) -> None:
    reviewed = Image.open(FOLDER / f"{name}-{form}-{language}.png")
    now = small(chart_named(name, language), language, form)
    assert now.size == reviewed.size
    mean, worst = differences(now, reviewed)
    assert mean < TOLERATED_MEAN
    assert worst < TOLERATED_PART


def test_another_chart_would_be_noticed() -> None:
    now = small(chart_named("heatmap", "fr"), "fr", Format.PHONE)
    for other in ("hidden-phone-ar", "heatmap-phone-ar", "matrix-phone-fr"):
        mean, worst = differences(now, Image.open(FOLDER / f"{other}.png"))
        assert mean > TOLERATED_MEAN
        assert worst > TOLERATED_PART


def renew() -> None:
    """Write the baselines anew."""
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        for language, form in VIEWS:
            picture = small(chart_named(name, language), language, form)
            picture.save(FOLDER / f"{name}-{form}-{language}.png", optimize=True)


if __name__ == "__main__":
    renew()
