"""What the matrix says: how many solutions are quick wins, and where each of them lies."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reports.charts.figures import tenth

if TYPE_CHECKING:
    from reports.charts.data import MatrixChart, RatedSolution
    from reports.charts.words import Words

FIRST = 7


class Quadrant(StrEnum):
    """Name the four fields of the matrix, as the synthesis does."""

    QUICK_WIN = "quick-win"
    GROUNDWORK = "groundwork"
    EXTRA = "extra"
    LATER = "later"


def title(chart: MatrixChart, words: Words) -> str:
    """State how many of the rated solutions join high impact and feasibility."""
    placed = rated(chart)
    if not placed:
        return words.say("chart-matrix-title-none")
    wins = [solution for solution in placed if quadrant(chart, solution) is Quadrant.QUICK_WIN]
    if not wins:
        return words.say("chart-matrix-title-no-win", n=len(placed))
    if len(wins) == len(placed):
        return words.say("chart-matrix-title-all", n=len(wins))
    return words.say("chart-matrix-title-wins", n=len(wins), all=len(placed))


def subtitle(chart: MatrixChart, words: Words) -> str:
    """Say whose ratings these are and what the size of a dot counts."""
    return words.say(
        "chart-matrix-subtitle",
        least=words.whole(chart.lowest),
        most=words.whole(chart.highest),
        counted=chart.counted,
    )


def told(chart: MatrixChart, words: Words) -> list[str]:
    """Tell each rated solution with its two ratings, then how many could not be placed."""
    lines = [_solution_told(place, solution, chart, words) for place, solution in enumerate(rated(chart), 1)]
    left_out = len(chart.solutions) - len(lines)
    if left_out:
        lines.append(words.say("chart-matrix-unrated", n=left_out))
    return lines


def brief(chart: MatrixChart, words: Words) -> list[str]:
    """Tell the first rated solutions, and how many could not be placed."""
    lines = [_solution_told(place, each, chart, words) for place, each in enumerate(rated(chart)[:FIRST], 1)]
    left_out = sum(each.impact is None or each.feasibility is None for each in chart.solutions)
    return [*lines, words.say("chart-matrix-unrated", n=left_out)] if left_out else lines


def rated(chart: MatrixChart) -> list[RatedSolution]:
    """Return the solutions that enough people rated, in their order."""
    return [s for s in chart.solutions if s.impact is not None and s.feasibility is not None]


def quadrant(chart: MatrixChart, solution: RatedSolution) -> Quadrant:
    """Return the field of a rated solution; the middle of a scale counts as high."""
    strong = tenth(solution.impact or 0) >= tenth(chart.cut)
    easy = tenth(solution.feasibility or 0) >= tenth(chart.cut)
    if strong:
        return Quadrant.QUICK_WIN if easy else Quadrant.GROUNDWORK
    return Quadrant.EXTRA if easy else Quadrant.LATER


def _solution_told(place: int, solution: RatedSolution, chart: MatrixChart, words: Words) -> str:
    return words.say(
        "chart-matrix-line",
        place=place,
        label=words.short(solution.label),
        field=words.say(f"chart-matrix-{quadrant(chart, solution)}"),
        impact=words.decimal(solution.impact or 0),
        feasibility=words.decimal(solution.feasibility or 0),
        count=words.count(chart.counted, solution.support),
    )
