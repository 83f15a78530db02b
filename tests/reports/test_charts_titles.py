"""Titles are true of the numbers beneath them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.charts_sample import flow, hidden_heatmap, matrix, maturity, ranked, voice
from reports.charts.caption import title
from reports.charts.data import FlowLink, HeatmapRow, MaturityRow, RankedItem, RatedSolution, VoiceRow
from reports.charts.figures import percent, shares, tenth
from reports.charts.matrix_words import Quadrant, quadrant
from reports.charts.voice_words import gap

MATURITY, HEATMAP, RANKED = maturity("en"), hidden_heatmap("en"), ranked("en")
MATRIX, FLOW, VOICE = matrix("en"), flow("en"), voice("en")

scores = st.floats(1, 5, allow_nan=False)
parts = st.floats(0, 1, allow_nan=False)
counts = st.integers(0, 6)


def scored(mean: float | None, place: int, by_category: tuple[float | None, ...] = ()) -> MaturityRow:
    return MaturityRow(
        dimension=MATURITY.rows[place].dimension,
        mean=mean,
        low=None,
        high=None,
        answers=None,
        dont_know=None,
        by_category=by_category,
    )


@given(st.lists(st.none() | scores, max_size=6))
def test_maturity_title_names_the_lowest_scores_and_no_other(means: list[float | None]) -> None:
    rows = tuple(scored(mean, place) for place, mean in enumerate(means))
    said = title(replace(MATURITY, rows=rows, categories=()), "en")
    known = [row for row in rows if row.mean is not None]
    if not known:
        assert said == "Not enough answers for a score yet"
        return
    lowest = min(tenth(row.mean or 0) for row in known)
    assert f"{lowest} out of 5" in said
    weakest = [row.dimension.short for row in known if tenth(row.mean or 0) == lowest]
    named = [row.dimension.short for row in rows if row.dimension.short in said]
    assert named in (weakest, [])
    assert ("published" in said) == (len(known) < len(rows))


@given(scores, scores, st.tuples(scores, scores), st.tuples(scores, scores))
def test_maturity_title_says_every_category_only_where_it_is_so(
    one: float, other: float, of_one: tuple[float, float], of_other: tuple[float, float]
) -> None:
    rows = (scored(one, 0, of_one), scored(other, 1, of_other))
    said = title(replace(MATURITY, rows=rows, categories=("A", "B")), "en")
    if "every category" in said:
        low, high = (of_one, of_other) if tenth(one) < tenth(other) else (of_other, of_one)
        assert all(tenth(a) <= tenth(b) for a, b in zip(low, high, strict=True))


@given(table=st.lists(st.lists(st.none() | counts, min_size=3, max_size=3), max_size=5), hide=st.booleans())
def test_heatmap_title_names_the_highest_totals_and_no_other(table: list[list[int | None]], *, hide: bool) -> None:
    rows = tuple(
        HeatmapRow(
            label=f"Row {place}",
            dimension=None,
            values=tuple(values),
            total=None if hide and None in values else sum(value or 0 for value in values),
        )
        for place, values in enumerate(table)
    )
    said = title(replace(HEATMAP, rows=rows, columns=("A", "B", "C")), "en")
    totals = [row.total for row in rows if row.total is not None]
    named = [row for row in rows if row.label in said]
    assert all(row.total == max(totals) for row in named)
    if len(totals) < len(rows) and totals:
        assert said.startswith("Highest published total")
    if "in every category" in said:
        assert all(named[0].values)


@given(st.lists(st.none() | counts, max_size=6))
def test_ranked_title_claims_what_the_totals_show(totals: list[int | None]) -> None:
    ordered = sorted(totals, key=lambda total: -(total or 0))
    items = tuple(
        RankedItem(label=f"Item {place}", dimension=RANKED.dimensions[0], parts=(), total=total)
        for place, total in enumerate(ordered)
    )
    said = title(replace(RANKED, items=items, categories=()), "en")
    known = [total for total in ordered if total is not None]
    if not known or not max(known):
        assert said in {"No challenge supported yet", "Too little support to publish a ranking"}
    elif len(known) < len(items):
        assert said.startswith("Highest published total")
    elif len(items) > 1:
        tied = known.count(max(known))
        assert said.startswith("In the lead: Item 0" if tied == 1 else ("All", f"{tied} challenges level"))


@given(st.lists(st.tuples(st.none() | st.floats(1, 4), st.none() | st.floats(1, 4)), max_size=8))
def test_matrix_title_counts_the_quick_wins(ratings: list[tuple[float | None, float | None]]) -> None:
    solutions = tuple(
        RatedSolution(label="x", dimension=MATRIX.dimensions[0], impact=impact, feasibility=ease, support=1)
        for impact, ease in ratings
    )
    chart = replace(MATRIX, solutions=solutions)
    said = title(chart, "en")
    placed = [s for s in solutions if s.impact is not None and s.feasibility is not None]
    wins = sum(1 for s in placed if quadrant(chart, s) is Quadrant.QUICK_WIN)
    if not placed:
        assert said == "No solution rated yet"
    elif 0 < wins < len(placed):
        assert said.startswith(f"{wins} of the {len(placed)} rated solutions join")
    else:
        assert said.startswith(("All", "The rated solution joins") if wins else ("None", "The rated solution does not"))


@given(st.sets(st.integers(0, len(FLOW.links) - 1)))
def test_flow_title_counts_what_no_solution_reaches(kept: set[int]) -> None:
    links = tuple(FLOW.links[place] for place in sorted(kept))
    said = title(replace(FLOW, links=links), "en")
    served = {link.target for link in links}
    empty = [node for node in FLOW.commitments if node.id not in served]
    if len(empty) == len(FLOW.commitments):
        assert said == "The 9 solutions serve no commitment yet"
    else:
        assert said.startswith(f"{len(empty)} commitment")
        assert said.endswith(f"out of 15 {'has' if len(empty) == 1 else 'have'} no solution")


def test_flow_title_says_when_nothing_is_empty() -> None:
    links = tuple(FlowLink(source="S02", target=node.id, weight=1) for node in FLOW.commitments)
    answers = tuple(FlowLink(source=node.id, target="S02", weight=1) for node in FLOW.challenges)
    complete = replace(FLOW, links=links + answers)
    assert title(complete, "en") == "Each of the 15 commitments has at least one solution"
    assert title(replace(complete, links=links), "en") == "9 challenges out of 9 have no solution"


@given(st.lists(st.tuples(st.none() | parts, st.none() | parts), max_size=5))
def test_voice_title_tells_the_widest_gap(shown: list[tuple[float | None, float | None]]) -> None:
    rows = tuple(VoiceRow(label=f"Group {n}", room=room, voice=voice) for n, (room, voice) in enumerate(shown))
    said = title(replace(VOICE, rows=rows), "en")
    gaps = {row.label: abs(points) for row in rows if (points := gap(row)) is not None}
    if not gaps:
        assert said == "Too few people to compare shares"
    elif max(gaps.values()) < 3:
        assert "mirrors who was there, within 3 points" in said
    else:
        named = [label for label in gaps if label in said]
        assert named
        assert all(gaps[label] == max(gaps.values()) for label in named)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=5))
def test_shares_add_up(votes: list[int]) -> None:
    assert sum(shares(votes)) == (100 if sum(votes) else 0)


def test_shares_round_like_the_words() -> None:
    assert [percent(part) for part in (0.005, 0.015, 0.125, 0.335, 1)] == [0, 2, 12, 34, 100]
