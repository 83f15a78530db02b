"""Hides small cells of a table, and whatever else would let somebody compute them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

Row = TypeVar("Row", bound=Hashable)
Column = TypeVar("Column", bound=Hashable)
Cell = tuple[Hashable, Hashable]
Line = tuple[int, Hashable]


def hidden_in_row(counts: Mapping[Row, int], *, least: int) -> frozenset[Row]:
    """Choose what to hide of counts whose sum is known: the small ones, and enough others to cover them."""
    hidden = _hide({("", name): count for name, count in counts.items()}, least, along_columns=False)
    return frozenset(name for name in counts if ("", name) in hidden)


def hidden_in_table(counts: Mapping[tuple[Row, Column], int], *, least: int) -> frozenset[tuple[Row, Column]]:
    """Choose what to hide of a table whose sums by row and by column are known; a cell of 0 hides nobody."""
    hidden = _hide(counts, least, along_columns=True)
    return frozenset(cell for cell in counts if cell in hidden)


def _hide(counts: Mapping[tuple[Row, Column], int], least: int, *, along_columns: bool) -> set[Cell]:
    sizes: dict[Cell, int] = {cell: count for cell, count in counts.items() if count > 0}
    hidden = {cell for cell, count in sizes.items() if count < least}
    while True:
        covers = _covers(sizes, hidden, _weak_lines(sizes, hidden, least, along_columns=along_columns))
        if not covers and along_columns:
            covers = _covers(sizes, hidden, {line for cell in _bridges(hidden) for line in _lines(cell)})
        if not covers:
            return hidden
        hidden |= covers


def _weak_lines(sizes: Mapping[Cell, int], hidden: set[Cell], least: int, *, along_columns: bool) -> set[Line]:
    """Find the rows and columns whose known sum gives a hidden cell, or a handful of people, away."""
    members: dict[Line, list[int]] = defaultdict(list)
    for cell in hidden:
        for line in _lines(cell)[: 2 if along_columns else 1]:
            members[line].append(sizes[cell])
    return {line for line, counts in members.items() if len(counts) == 1 or sum(counts) < least}


def _covers(sizes: Mapping[Cell, int], hidden: set[Cell], weak: set[Line]) -> set[Cell]:
    """Choose the smallest cell still shown in each of these lines."""
    covers: dict[Line, Cell] = {}
    for cell in sorted(sizes.keys() - hidden, key=lambda each: (sizes[each], str(each))):
        for line in weak.intersection(_lines(cell)):
            covers.setdefault(line, cell)
    return set(covers.values())


def _lines(cell: Cell) -> tuple[Line, Line]:
    return (0, cell[0]), (1, cell[1])


def _bridges(hidden: Iterable[Cell]) -> set[Cell]:
    """Find the hidden cells on no cycle of hidden cells: the sums give those away (Tarjan, 1974)."""
    graph: dict[Line, list[tuple[Line, Cell]]] = defaultdict(list)
    for cell in hidden:
        row, column = _lines(cell)
        graph[row].append((column, cell))
        graph[column].append((row, cell))
    entered: dict[Line, int] = {}
    lowest: dict[Line, int] = {}
    bridges: set[Cell] = set()
    for start in graph:
        if start not in entered:
            _walk(start, graph, entered, lowest, bridges)
    return bridges


def _walk(
    start: Line,
    graph: Mapping[Line, list[tuple[Line, Cell]]],
    entered: dict[Line, int],
    lowest: dict[Line, int],
    bridges: set[Cell],
) -> None:
    entered[start] = lowest[start] = len(entered)
    path: list[tuple[Line, Cell | None, int]] = [(start, None, 0)]
    while path:
        line, came_by, place = path.pop()
        if place < len(graph[line]):
            path.append((line, came_by, place + 1))
            other, cell = graph[line][place]
            if other not in entered:
                entered[other] = lowest[other] = len(entered)
                path.append((other, cell, 0))
            elif cell != came_by:
                lowest[line] = min(lowest[line], entered[other])
        elif came_by is not None:
            above = path[-1][0]
            lowest[above] = min(lowest[above], lowest[line])
            if lowest[line] > entered[above]:
                bridges.add(came_by)
