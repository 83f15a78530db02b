"""The integer program of a seat problem: who sits in which class of groups, and the steps of every table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workshop.seats_tables import Flags, Floats, Ints, Tables

WINDOW = 3
"""Pair tables are exact within so many people of the even share; beyond, the program undercounts, so bounds hold."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Program:
    """Hold `minimise cost·z + offset, row_low ≤ matrix·z ≤ row_high, 0 ≤ z ≤ high`.

    The first `len(unit)` columns say that unit `unit[j]` sits in class `where[j]`; the others are table steps.
    """

    matrix: sparse.csc_matrix
    cost: Floats
    high: Floats
    row_low: Floats
    row_high: Floats
    offset: float
    unit: Ints
    where: Ints
    shape: tuple[int, int]

    def shares(self, solution: Floats) -> Floats:
        """Return how much of each unit sits in each class, of shape (m, classes)."""
        shares = np.zeros(self.shape)
        shares[self.unit, self.where] = solution[: len(self.unit)]
        return shares


def group_classes(tables: Tables) -> tuple[Ints, ...]:
    """Gather the groups that nothing but leaders' seats tells apart, as arrays of group indices."""
    loose = tables.allowed.sum(axis=1) > 1
    found: dict[bytes, list[int]] = {}
    for g in range(tables.cost.shape[1]):
        columns = (tables.allowed[loose, g], tables.cost[:, g], tables.low[:, g], tables.high[:, g])
        limits = np.array([tables.smallest[g], tables.largest[g]])
        found.setdefault(b"|".join(column.tobytes() for column in (*columns, limits)), []).append(g)
    return tuple(np.array(groups) for groups in found.values())


def each_group(tables: Tables) -> tuple[Ints, ...]:
    """Return every group as a class of its own."""
    return tuple(np.array([g]) for g in range(tables.cost.shape[1]))


def build_program(tables: Tables, classes: Sequence[Ints], *, window: int = WINDOW) -> Program:
    """Compile tables into a program over classes of groups; its optimum bounds the problem's from below.

    Averaging seats over identical groups changes no cost upwards, for every table is convex: the relaxation over
    classes is as strong as the one over groups.
    """
    m, k, values = len(tables.units), len(classes), len(tables.rule)
    many = np.array([len(groups) for groups in classes], dtype=np.float64)
    first = np.array([groups[0] for groups in classes])
    allowed = np.stack([tables.allowed[:, groups].any(axis=1) for groups in classes], axis=1)
    unit, where = np.nonzero(allowed)
    rows, columns, entries = _seat_entries(tables, allowed, unit, where)
    steps = _steps(tables, first, many, window)
    total = len(unit) + len(steps.row)
    matrix = sparse.csc_matrix(
        (
            np.concatenate([*entries, -np.ones(len(steps.row))]),
            (np.concatenate([*rows, m + k + steps.row]), np.concatenate([*columns, np.arange(len(unit), total)])),
        ),
        shape=(m + k + values * k, total),
    )
    matrix.sort_indices()
    balance = np.zeros(values * k)
    return Program(
        matrix=matrix,
        cost=np.concatenate([tables.cost[unit, first[where]], steps.slope]),
        high=np.concatenate([np.ones(len(unit)), steps.width]),
        row_low=np.concatenate([np.ones(m), tables.smallest[first] * many, balance]),
        row_high=np.concatenate([np.ones(m), tables.largest[first] * many, balance]),
        offset=steps.offset,
        unit=unit,
        where=where,
        shape=(m, k),
    )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Steps:
    row: Ints
    slope: Floats
    width: Floats
    offset: float


def _seat_entries(
    tables: Tables, allowed: Flags, unit: Ints, where: Ints
) -> tuple[list[Ints], list[Ints], list[Floats]]:
    m, k = allowed.shape
    column = np.full((m, k), -1)
    column[unit, where] = np.arange(len(unit))
    members = tables.members.tocoo()
    rows, columns = [unit, m + where], [np.arange(len(unit))] * 2
    entries = [np.ones(len(unit)), tables.size[unit].astype(np.float64)]
    for g in range(k):
        there = column[members.row, g] >= 0
        rows.append(m + k + members.col[there].astype(np.int64) * k + g)
        columns.append(column[members.row[there], g])
        entries.append(members.data[there])
    return rows, columns, entries


def _steps(tables: Tables, first: Ints, many: Floats, window: int) -> _Steps:
    people = np.asarray(tables.members.sum(axis=0)).ravel()
    found: list[tuple[int, float, float]] = []
    offset = 0.0
    for v in range(len(tables.rule)):
        for c, g in enumerate(first):
            share = people[v] / tables.cost.shape[1]
            if tables.pair[v]:
                steps, base = _pair_steps(tables.pair[v], share, window, int(people[v]))
            else:
                steps, base = _band_steps(tables, v, g)
            found += [(v * len(first) + c, slope, width * many[c]) for slope, width in steps]
            offset += base * many[c]
    table = np.array(found, dtype=np.float64).reshape(-1, 3)
    return _Steps(row=table[:, 0].astype(np.int64), slope=table[:, 1], width=table[:, 2], offset=offset)


def _pair_steps(weight: float, share: float, window: int, people: int) -> tuple[list[tuple[float, float]], float]:
    start, stop = max(1, int(share) - window), min(people, int(share) + window + 1)
    steps = [(weight * (start - 1), float(start))]
    steps += [(weight * c, 1.0) for c in range(start, stop)]
    base = weight * (start * (start - 1) / 2 - (start - 1) * start)
    return [*steps, (weight * stop, np.inf)], base


def _band_steps(tables: Tables, v: int, g: int) -> tuple[list[tuple[float, float]], float]:
    under, over = tables.under[v], tables.over[v]
    low, high = float(tables.low[v, g]), float(tables.high[v, g])
    steps = [(-under, low), (0.0, high - low)] if under else [(0.0, high)]
    steps = [(slope, width) for slope, width in steps if width]
    return [*steps, *([(over, np.inf)] if over < FORBIDDEN else [])], under * low
