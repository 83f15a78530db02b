"""A picture told in words: the text that stands under it and speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts import (
    flow_words,
    heatmap_words,
    matrix_words,
    maturity_words,
    progress_words,
    ranked_words,
    voice_words,
)
from reports.charts.bidi import RLM
from reports.charts.data import (
    FlowChart,
    HeatmapChart,
    MatrixChart,
    MaturityChart,
    ProgressChart,
    RankedChart,
    VoiceChart,
)
from reports.charts.words import words_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.charts.data import Chart
    from reports.charts.words import Words


def title(chart: Chart, language: str) -> str:
    """State a chart's finding, computed from its numbers."""
    return title_in(chart, words_for(language))


def caption(chart: Chart, language: str) -> str:
    """Tell a chart in plain text: the finding, what is shown, every number, and who stands behind it."""
    words = words_for(language)
    lines = [
        title_in(chart, words),
        subtitle_in(chart, words),
        *_told(chart, words),
        words.footer(chart.occasion),
    ]
    return _lines(lines, words)


def brief(chart: Chart, language: str) -> str:
    """Tell a chart in the few lines that a post has room for; its title is the post's own line."""
    words = words_for(language)
    return _lines(_brief(chart, words), words)


def _lines(lines: Iterable[str], words: Words) -> str:
    mark = RLM if words.spoken == "ar" else ""
    return "\n".join(mark + line for line in lines)


def title_in(chart: Chart, words: Words) -> str:
    """State a chart's finding in given words."""
    match chart:
        case MaturityChart():
            return maturity_words.title(chart, words)
        case HeatmapChart():
            return heatmap_words.title(chart, words)
        case RankedChart():
            return ranked_words.title(chart, words)
        case MatrixChart():
            return matrix_words.title(chart, words)
        case FlowChart():
            return flow_words.title(chart, words)
        case VoiceChart():
            return voice_words.title(chart, words)
        case ProgressChart():
            return progress_words.title(chart, words)


def subtitle_in(chart: Chart, words: Words) -> str:
    """Say what a chart shows in given words."""
    match chart:
        case MaturityChart():
            return maturity_words.subtitle(chart, words)
        case HeatmapChart():
            return heatmap_words.subtitle(chart, words)
        case RankedChart():
            return ranked_words.subtitle(chart, words)
        case MatrixChart():
            return matrix_words.subtitle(chart, words)
        case FlowChart():
            return flow_words.subtitle(chart, words)
        case VoiceChart():
            return voice_words.subtitle(chart, words)
        case ProgressChart():
            return progress_words.subtitle(chart, words)


def _told(chart: Chart, words: Words) -> list[str]:
    match chart:
        case MaturityChart():
            return maturity_words.told(chart, words)
        case HeatmapChart():
            return heatmap_words.told(chart, words)
        case RankedChart():
            return ranked_words.told(chart, words)
        case MatrixChart():
            return matrix_words.told(chart, words)
        case FlowChart():
            return flow_words.told(chart, words)
        case VoiceChart():
            return voice_words.told(chart, words)
        case ProgressChart():
            return progress_words.told(chart, words)


def _brief(chart: Chart, words: Words) -> list[str]:
    match chart:
        case MaturityChart():
            return maturity_words.brief(chart, words)
        case HeatmapChart():
            return heatmap_words.brief(chart, words)
        case RankedChart():
            return ranked_words.brief(chart, words)
        case MatrixChart():
            return matrix_words.brief(chart, words)
        case FlowChart():
            return flow_words.brief(chart, words)
        case VoiceChart():
            return voice_words.brief(chart, words)
        case ProgressChart():
            return progress_words.told(chart, words)
