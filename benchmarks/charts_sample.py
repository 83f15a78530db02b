"""The six charts of the measured workshop, built from data/; a seeded crowd speaks where data/ is silent."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from random import Random
from statistics import mean, quantiles
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from reports.charts.data import (
    Chart,
    ColumnKind,
    Counted,
    Dimension,
    Dispute,
    FlowChart,
    FlowLink,
    FlowNode,
    HeatmapChart,
    HeatmapRow,
    MatrixChart,
    MaturityChart,
    MaturityRow,
    Occasion,
    RankedChart,
    RankedItem,
    RatedSolution,
    RowKind,
    VoiceChart,
    VoiceRow,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("fr", "ar", "en")
Json = dict[str, Any]


def sample_charts(language: str) -> dict[str, Chart]:
    """Return the six charts by name, with labels in one language."""
    return {
        "maturity": maturity(language),
        "heatmap": heatmap(language),
        "ranked": ranked(language),
        "matrix": matrix(language),
        "flow": flow(language),
        "voice": voice(language),
    }


def occasion(language: str, basis: int = 84, counted: Counted = Counted.PEOPLE) -> Occasion:
    """Return the event of 21 November 2024 with a chosen basis."""
    at = datetime(2024, 11, 21, 12, 5, tzinfo=ZoneInfo("Africa/Casablanca"))
    known = _labels()
    return Occasion(
        event=known["event"][language],
        place=known["place"][language],
        on=date(2024, 11, 21),
        at=at,
        basis=basis,
        basis_counts=counted,
    )


def dimensions(language: str) -> dict[str, Dimension]:
    """Return the workshop's dimensions by id."""
    return {
        d["id"]: Dimension(number=d["order"], label=d["label"][language], short=d["short"][language], colour=d["color"])
        for d in _workshop()["dimensions"]
    }


def maturity(language: str) -> MaturityChart:
    """Build the questionnaire's chart; the disputes are a seeded crowd."""
    rows = _csv("questionnaire_results.csv")
    crowd = Random(11)
    verdicts = {"coord": (31, 38, 9), "capa": (22, 41, 14), "data": (8, 33, 36)}
    return MaturityChart(
        occasion=occasion(language, len(rows)),
        rows=tuple(
            _maturity_row(rows, name, dimension, verdicts.get(name), crowd)
            for name, dimension in dimensions(language).items()
        ),
        scale=tuple(level["label"][language] for level in _workshop()["questionnaire"]["scale"]),
        categories=_category_labels(language),
    )


def heatmap(language: str) -> HeatmapChart:
    """Count challenges by dimension and by eight mixed groups, seeded."""
    crowd = Random(5)
    said = Counter((r["dimension"], crowd.randrange(8)) for r in _said("S1") for _ in range(2))
    return _heatmap(language, said, tuple(str(n) for n in range(1, 9)), ColumnKind.GROUP, lambda _n: False)


def hidden_heatmap(language: str) -> HeatmapChart:
    """Count challenges by dimension and category group, with small cells hidden."""
    places = _category_places()
    said = Counter((r["dimension"], places[r["category"]]) for r in _said("S1") for _ in range(3))
    return _heatmap(language, said, _category_labels(language), ColumnKind.CATEGORY, lambda n: 0 < n < 5)


def ranked(language: str) -> RankedChart:
    """Rank the challenge themes by people, their supporters seeded."""
    crowd, places = Random(3), _category_places()
    known = dimensions(language)
    items = []
    for theme, people in sorted(_by_theme("S1").items()):
        parts = [0] * 5
        for person in people:
            parts[places[person["category"]]] += 1 + crowd.randrange(3)
        items.append(
            RankedItem(
                label=_theme(theme, language),
                dimension=known[people[0]["dimension"]],
                parts=tuple(parts),
                total=sum(parts),
            )
        )
    items.sort(key=lambda item: -(item.total or 0))
    return RankedChart(
        occasion=occasion(language),
        items=tuple(items),
        categories=_category_labels(language),
        counted=Counted.ENDORSEMENTS,
        dimensions=tuple(known.values()),
    )


def matrix(language: str) -> MatrixChart:
    """Place the solution themes by their mean ratings; their votes are seeded."""
    crowd = Random(8)
    known = dimensions(language)
    solutions = [
        RatedSolution(
            label=_theme(theme, language),
            dimension=known[people[0]["dimension"]],
            impact=mean(p["impact"] for p in people),
            feasibility=mean(p["feasibility"] for p in people),
            support=12 + crowd.randrange(40),
        )
        for theme, people in sorted(_by_theme("S2").items())
    ]
    solutions.sort(key=lambda solution: -solution.support)
    return MatrixChart(
        occasion=occasion(language, 71),
        solutions=tuple(solutions),
        dimensions=tuple(known.values()),
        counted=Counted.VOTES,
    )


def flow(language: str) -> FlowChart:
    """Follow the solutions to the challenges they answer and the Roadmap's commitments."""
    known, by_theme = dimensions(language), _by_theme("S2")
    ties: Counter[tuple[str, str]] = Counter()
    for theme, people in by_theme.items():
        for person in people:
            ties[person["answers_theme"], theme] += 1
            if person["engagement"]:
                ties[theme, person["engagement"]] += 1
    challenges = sorted({p["answers_theme"] for people in by_theme.values() for p in people})
    of_theme = _labels()["theme_dimensions"] | {r["theme"]: r["dimension"] for r in _said("S1")}
    return FlowChart(
        occasion=occasion(language, len(_said("S2")), Counted.SOLUTIONS),
        challenges=tuple(FlowNode(id=t, label=_theme(t, language), dimension=known[of_theme[t]]) for t in challenges),
        solutions=tuple(
            FlowNode(id=t, label=_theme(t, language), dimension=known[people[0]["dimension"]])
            for t, people in sorted(by_theme.items())
        ),
        commitments=tuple(
            FlowNode(id=e["id"], label=e["label"][language], mark=str(e["number"] or ""))
            for e in _workshop()["frameworks"][0]["engagements"]
        ),
        links=tuple(FlowLink(source=s, target=t, weight=n) for (s, t), n in sorted(ties.items())),
        dimensions=tuple(known.values()),
        counted=Counted.CONTRIBUTIONS,
    )


def voice(language: str) -> VoiceChart:
    """Compare each category group's contributions with its seats, over four quarters of the writing."""
    places = _category_places()
    seated = Counter(places[r["category"]] for r in _csv("participants.csv") if r["role"] != "interpreter")
    said = [places[r["category"]] for r in sorted(_said("S1") + _said("S2"), key=lambda r: str(r["ts"]))]
    quarter = -(-len(said) // 4)
    parts = [Counter(said[start : start + quarter]) for start in range(0, len(said), quarter)]
    return VoiceChart(
        occasion=occasion(language, len(said), Counted.CONTRIBUTIONS),
        rows=tuple(
            VoiceRow(
                label=label,
                room=seated[place] / seated.total(),
                voice=said.count(place) / len(said),
                history=tuple(part[place] / part.total() for part in parts),
            )
            for place, label in enumerate(_category_labels(language))
        ),
        phases=tuple(_labels()["phases"][language]),
    )


def _maturity_row(
    rows: list[dict[str, str]],
    name: str,
    dimension: Dimension,
    verdict: tuple[int, int, int] | None,
    crowd: Random,
) -> MaturityRow:
    items = [i["id"] for i in _workshop()["questionnaire"]["items"] if i["dimension"] == name]
    places = _category_places()
    own = [(places[r["category"]], [int(r[i]) for i in items if r[i]]) for r in rows]
    means = [(place, mean(values)) for place, values in own if values]
    low, _, high = quantiles([score for _, score in means], n=4)
    given = sum(len(values) for _, values in own)
    high_votes, right, low_votes = verdict or (crowd.randrange(3, 12), crowd.randrange(40, 60), crowd.randrange(3, 12))
    grouped = [[score for p, score in means if p == place] for place in range(5)]
    return MaturityRow(
        dimension=dimension,
        mean=mean(score for _, score in means),
        low=low,
        high=high,
        answers=len(means),
        dont_know=1 - given / (len(items) * len(rows)),
        by_category=tuple(mean(scores) if len(scores) >= 5 else None for scores in grouped),
        dispute=Dispute(too_high=high_votes, right=right, too_low=low_votes, disputed=verdict is not None),
    )


def _heatmap(
    language: str,
    said: Counter[tuple[str, int]],
    columns: tuple[str, ...],
    kind: ColumnKind,
    hide: Callable[[int], bool],
) -> HeatmapChart:
    rows = []
    for name, dimension in dimensions(language).items():
        values = [said[name, place] for place in range(len(columns))]
        rows.append(
            HeatmapRow(
                label=dimension.label,
                dimension=dimension,
                values=tuple(None if hide(value) else value for value in values),
                total=sum(values),
            )
        )
    rows.sort(key=lambda row: -(row.total or 0))
    return HeatmapChart(
        occasion=occasion(language),
        rows=tuple(rows),
        columns=columns,
        row_kind=RowKind.DIMENSION,
        column_kind=kind,
        counted=Counted.CHALLENGES,
        dimensions=tuple(dimensions(language).values()),
    )


def _by_theme(session: str) -> dict[str, list[Json]]:
    themes: dict[str, list[Json]] = {}
    for row in _said(session):
        themes.setdefault(row["theme"], []).append(row)
    return themes


def _theme(theme: str, language: str) -> str:
    return str(_labels()["themes"][theme][language])


def _category_labels(language: str) -> tuple[str, ...]:
    return tuple(group["label"][language] for group in _workshop()["category_groups"])


def _category_places() -> dict[str, int]:
    return {c: place for place, group in enumerate(_workshop()["category_groups"]) for c in group["categories"]}


def _said(session: str) -> list[Json]:
    return [row for row in _contributions() if row["session"] == session]


@lru_cache(maxsize=1)
def _contributions() -> list[Json]:
    lines = (ROOT / "data" / "contributions.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


@lru_cache(maxsize=1)
def _workshop() -> Json:
    return dict(json.loads((ROOT / "data" / "workshop.json").read_text("utf-8")))


@lru_cache(maxsize=1)
def _labels() -> Json:
    return dict(json.loads((ROOT / "benchmarks" / "chart_labels.json").read_text("utf-8")))


def _csv(name: str) -> list[dict[str, str]]:
    with (ROOT / "data" / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))
