"""Charts at the edges of what may arrive: one dimension or twelve, long labels, hidden parts, nothing at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from benchmarks import charts_sample as sample
from reports.charts.data import (
    Chart,
    Dimension,
    FlowNode,
    HeatmapRow,
    MaturityRow,
    RowKind,
)

LONG = {
    "fr": "Gouvernance territoriale partagée et accompagnement durable des établissements isolés 🧭",
    "ar": "الحكامة الترابية المشتركة والمواكبة المستدامة للمؤسسات المعزولة في المجال القروي",
    "en": "Territorial governance shared by all and lasting support for the most isolated schools",
}


def twelve(language: str) -> tuple[Dimension, ...]:
    """Return twelve dimensions without colours, every third with a long name."""
    known = list(sample.dimensions(language).values())
    return tuple(
        Dimension(number=n + 1, label=known[n % 6].label, short=known[n % 6].short)
        if n % 3
        else Dimension(number=n + 1, label=LONG[language], short=LONG[language])
        for n in range(12)
    )


def edge_charts(language: str) -> dict[str, Chart]:
    """Return every edge case by name."""
    return {name: build(language) for name, build in EDGES.items()}


def _maturity_twelve(language: str) -> Chart:
    chart = sample.maturity(language)
    rows = tuple(replace(chart.rows[n % 6], dimension=dimension) for n, dimension in enumerate(twelve(language)))
    return replace(chart, rows=rows)


def _maturity_hidden(language: str) -> Chart:
    chart = sample.maturity(language)
    hidden = MaturityRow(
        dimension=chart.rows[2].dimension, mean=None, low=None, high=None, answers=None, dont_know=None
    )
    partly = replace(chart.rows[3], by_category=(None, *chart.rows[3].by_category[1:]), dispute=None)
    return replace(chart, rows=(*chart.rows[:2], hidden, partly, *chart.rows[4:]))


def _maturity_plain(language: str) -> Chart:
    chart = sample.maturity(language)
    rows = tuple(replace(row, by_category=(), dispute=None) for row in chart.rows)
    return replace(chart, rows=rows, categories=())


def _heatmap_large(language: str) -> Chart:
    rows = tuple(
        HeatmapRow(
            label=dimension.label, dimension=dimension, values=tuple(range(n, n + 14)), total=sum(range(n, n + 14))
        )
        for n, dimension in enumerate(twelve(language))
    )
    return replace(sample.heatmap(language), rows=rows, columns=tuple(str(n) for n in range(1, 15)))


def _heatmap_themes(language: str) -> Chart:
    chart = sample.hidden_heatmap(language)
    names = [item.label for item in sample.ranked(language).items]
    rows = tuple(
        replace(row, label=name, total=None if place == 1 else row.total)
        for place, (row, name) in enumerate(zip(chart.rows, names, strict=False))
    )
    return replace(chart, rows=rows, row_kind=RowKind.THEME)


def _ranked_long(language: str) -> Chart:
    chart = sample.ranked(language)
    items = [replace(item, label=LONG[language]) for item in chart.items]
    items[1] = replace(items[1], total=None, parts=(None, None, *items[1].parts[2:]))
    items[2] = replace(items[2], parts=(None, None, *items[2].parts[2:]))
    return replace(chart, items=tuple(items), dimensions=twelve(language))


def _matrix_crowded(language: str) -> Chart:
    chart = sample.matrix(language)
    crowd = [replace(chart.solutions[n % 9], label=LONG[language], impact=3.0, feasibility=3.0) for n in range(14)]
    return replace(chart, solutions=(*crowd, replace(crowd[0], impact=None)))


def _flow_open(language: str) -> Chart:
    chart = sample.flow(language)
    lonely = FlowNode(id="lonely", label=LONG[language], dimension=chart.dimensions[0])
    links = tuple(link for link in chart.links if link.target.startswith("S"))
    return replace(chart, commitments=(), links=links, challenges=(*chart.challenges, lonely))


def _voice_hidden(language: str) -> Chart:
    chart = sample.voice(language)
    hidden = replace(chart.rows[3], room=None, voice=None, history=())
    partly = replace(chart.rows[4], history=(None, *chart.rows[4].history[1:]))
    return replace(chart, rows=(*chart.rows[:3], hidden, partly, *chart.rows[:2]))


def _voice_plain(language: str) -> Chart:
    chart = sample.voice(language)
    return replace(chart, phases=(), rows=tuple(replace(row, history=()) for row in chart.rows))


EDGES: dict[str, Callable[[str], Chart]] = {
    "maturity-twelve": _maturity_twelve,
    "maturity-one": lambda code: replace(sample.maturity(code), rows=sample.maturity(code).rows[:1]),
    "maturity-none": lambda code: replace(sample.maturity(code), rows=()),
    "maturity-hidden": _maturity_hidden,
    "maturity-plain": _maturity_plain,
    "heatmap-large": _heatmap_large,
    "heatmap-hidden": sample.hidden_heatmap,
    "heatmap-themes": _heatmap_themes,
    "heatmap-none": lambda code: replace(sample.heatmap(code), rows=()),
    "ranked-long": _ranked_long,
    "ranked-one": lambda code: replace(sample.ranked(code), items=sample.ranked(code).items[:1]),
    "ranked-none": lambda code: replace(sample.ranked(code), items=()),
    "matrix-crowded": _matrix_crowded,
    "matrix-none": lambda code: replace(sample.matrix(code), solutions=()),
    "flow-open": _flow_open,
    "flow-unlinked": lambda code: replace(sample.flow(code), links=()),
    "flow-none": lambda code: replace(sample.flow(code), solutions=(), links=()),
    "voice-hidden": _voice_hidden,
    "voice-plain": _voice_plain,
    "voice-none": lambda code: replace(sample.voice(code), rows=()),
}
