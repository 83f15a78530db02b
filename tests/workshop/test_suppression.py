"""No hidden cell can be computed from what is shown."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.suppression import hidden_in_row, hidden_in_table

LEAST = 5


def test_row_without_small_cells_is_shown_whole() -> None:
    assert hidden_in_row({"a": 9, "b": 5, "c": 0}, least=LEAST) == frozenset()


def test_small_cell_takes_the_next_smallest_with_it() -> None:
    assert hidden_in_row({"a": 9, "b": 3, "c": 7, "d": 0}, least=LEAST) == {"b", "c"}


def test_two_small_cells_that_make_a_handful_take_a_third() -> None:
    assert hidden_in_row({"a": 1, "b": 2, "c": 7, "d": 30}, least=LEAST) == {"a", "b", "c"}
    assert hidden_in_row({"a": 2, "b": 3, "c": 7, "d": 30}, least=LEAST) == {"a", "b"}


def test_single_small_cell_stays_hidden_when_nothing_can_cover_it() -> None:
    assert hidden_in_row({"a": 3}, least=LEAST) == {"a"}


def test_table_covers_rows_and_columns() -> None:
    counts = {("x", "a"): 3, ("x", "b"): 10, ("x", "c"): 20, ("y", "a"): 8, ("y", "b"): 9, ("y", "c"): 30}
    assert hidden_in_table(counts, least=LEAST) == {("x", "a"), ("x", "b"), ("y", "a"), ("y", "b")}


TABLES = st.integers(1, 5).flatmap(
    lambda columns: st.lists(
        st.lists(st.sampled_from([0, 1, 2, 4, 5, 6, 9, 20]), min_size=columns, max_size=columns),
        min_size=1,
        max_size=6,
    )
)


@settings(deadline=None)
@given(TABLES)
def test_hidden_cells_are_not_computable_from_sums_and_what_is_shown(table: list[list[int]]) -> None:
    counts = {(row, column): n for row, line in enumerate(table) for column, n in enumerate(line)}
    hidden = sorted(hidden_in_table(counts, least=LEAST))
    assert {cell for cell, n in counts.items() if 0 < n < LEAST} <= set(hidden)
    if not hidden:
        return
    sums = np.zeros((len(table) + len(table[0]), len(hidden)))
    for place, (row, column) in enumerate(hidden):
        sums[row, place] = sums[len(table) + column, place] = 1
    _, values, vectors = np.linalg.svd(sums)
    free = vectors[int((values > 1e-9).sum()) :]
    for place, (row, column) in enumerate(hidden):
        computable = bool(np.all(np.abs(free[:, place]) < 1e-9)) if len(free) else True
        line = [n for (r, c), n in counts.items() if (r == row or c == column) and n > 0 and (r, c) not in hidden]
        assert not computable or not line  # only a table with nothing left to hide gives a cell away
