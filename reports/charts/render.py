"""Turn a chart into a PNG: what the job pool calls, what warms it up, and what it keeps."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from reports.charts import flow, heatmap, matrix, maturity, progress, ranked, voice
from reports.charts.caption import subtitle_in, title_in
from reports.charts.data import (
    Dimension,
    FlowChart,
    Format,
    HeatmapChart,
    MatrixChart,
    MaturityChart,
    ProgressChart,
    RankedChart,
    VoiceChart,
)
from reports.charts.frame import blank_sheet, draw_frame
from reports.charts.ink import load_fonts
from reports.charts.words import LOCALES, words_for

if TYPE_CHECKING:
    from reports.charts.data import Chart
    from reports.charts.frame import Body
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

MOST_KEPT = 64  # pictures of about 100 kB
_KEPT: dict[str, bytes] = {}


def render(chart: Chart, *, language: str, format: Format) -> bytes:  # noqa: A002 - the word callers use
    """Give a chart as an opaque PNG, drawn once in this process as long as nothing it is made of changes."""
    key = content_key(chart, language, format)
    if key not in _KEPT:
        if len(_KEPT) >= MOST_KEPT:
            del _KEPT[next(iter(_KEPT))]  # the oldest
        _KEPT[key] = draw(chart, language=language, format=format)
    return _KEPT[key]


def forget() -> None:
    """Forget what was drawn, as a new process has drawn nothing."""
    _KEPT.clear()


def draw(chart: Chart, *, language: str, format: Format) -> bytes:  # noqa: A002 - as in `render`
    """Draw a chart for a reader's language and a screen; return an opaque PNG."""
    words = words_for(language)
    sheet = blank_sheet(format, from_right=words.from_right)
    body = draw_frame(
        sheet,
        title=title_in(chart, words),
        subtitle=subtitle_in(chart, words),
        occasion=chart.occasion,
        dimensions=dimensions_of(chart),
        words=words,
    )
    _draw(sheet, body, chart, words)
    return sheet.png()


def warm() -> None:
    """Load fonts, texts and the renderer, so that a pool's first picture is as fast as its hundredth."""
    load_fonts()
    for language in LOCALES:
        words_for(language)
    blank_sheet(Format.PHONE, from_right=False).png()


def content_key(chart: Chart, language: str, format: Format) -> str:  # noqa: A002 - as in `render`
    """Return the hash of what a picture is made of in one process: numbers, labels, language, format."""
    digest = sha256()
    for part in (repr(chart).encode(), language.encode(), format.encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def dimensions_of(chart: Chart) -> tuple[Dimension, ...]:
    """Return the dimensions a chart speaks of, by number."""
    found = (
        [row.dimension for row in chart.rows]
        if isinstance(chart, MaturityChart | ProgressChart)
        else []
        if isinstance(chart, VoiceChart)
        else list(chart.dimensions)
    )
    return tuple(sorted(found, key=lambda dimension: dimension.number))


def _draw(sheet: Sheet, body: Body, chart: Chart, words: Words) -> None:
    match chart:
        case MaturityChart():
            maturity.draw(sheet, body, chart, words)
        case HeatmapChart():
            heatmap.draw(sheet, body, chart, words)
        case RankedChart():
            ranked.draw(sheet, body, chart, words)
        case MatrixChart():
            matrix.draw(sheet, body, chart, words)
        case FlowChart():
            flow.draw(sheet, body, chart, words)
        case VoiceChart():
            voice.draw(sheet, body, chart, words)
        case ProgressChart():
            progress.draw(sheet, body, chart, words)
