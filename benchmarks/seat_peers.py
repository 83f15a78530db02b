"""The seats others would give: at random, greedily one by one, and by OR-Tools CP-SAT."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import numpy as np
from ortools.sat.python import cp_model

from workshop.seats_explain import price
from workshop.seats_program import each_group
from workshop.seats_start import round_shares, spread

if TYPE_CHECKING:
    from workshop.seats_tables import Tables

LINES = 4


def random_objective(tables: Tables, seed: int) -> float:
    """Price seats drawn at random that obey the hard rules."""
    shares = np.random.default_rng(seed).random(tables.cost.shape) / 2
    place = round_shares(tables, np.where(tables.allowed, shares, 0), each_group(tables))
    return price(tables.problem, tables.seats(place))[0]


def greedy_objective(tables: Tables, seed: int) -> float:
    """Price seats given one by one, each the cheapest left; who speaks the fewest groups' languages goes first."""
    everywhere = np.zeros(len(tables.units), dtype=np.int64)
    place = spread(tables, everywhere, [np.arange(tables.cost.shape[1])], Random(seed))
    return price(tables.problem, tables.seats(place))[0]


def cp_sat(tables: Tables, seconds: float) -> tuple[float | None, float | None]:
    """Give CP-SAT the same problem on two workers for some seconds; return its objective and its bound."""
    model = cp_model.CpModel()
    sits = [[model.new_bool_var("") for _ in row] for row in tables.cost]
    for row, allowed in zip(sits, tables.allowed, strict=True):
        model.add_exactly_one(row)
        for seat, open_to_them in zip(row, allowed, strict=True):
            if not open_to_them:
                model.add(seat == 0)
    for g, (least, most) in enumerate(zip(tables.smallest, tables.largest, strict=True)):
        model.add_linear_constraint(cp_model.LinearExpr.sum([row[g] for row in sits]), int(least), int(most))
    terms, weights = _table_terms(model, tables, sits)
    for u, row in enumerate(sits):
        terms += row
        weights += [int(cost) for cost in tables.cost[u]]
    model.minimize(cp_model.LinearExpr.weighted_sum(terms, weights))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    if solver.solve(model) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return None, solver.best_objective_bound
    place = np.array([next(g for g, seat in enumerate(row) if solver.value(seat)) for row in sits])
    return price(tables.problem, tables.seats(place))[0], solver.best_objective_bound


def _table_terms(
    model: cp_model.CpModel, tables: Tables, sits: list[list[cp_model.IntVar]]
) -> tuple[list[cp_model.IntVar], list[int]]:
    terms: list[cp_model.IntVar] = []
    weights: list[int] = []
    by_value = tables.members.tocsc()
    for v in range(len(tables.rule)):
        holders = [int(u) for u in by_value.indices[by_value.indptr[v] : by_value.indptr[v + 1]]]
        for g in range(tables.cost.shape[1]):
            count = cp_model.LinearExpr.sum([sits[u][g] for u in holders])
            extra = model.new_int_var(0, len(holders) ** 2, "")
            terms.append(extra)
            if tables.pair[v]:
                weights.append(int(tables.pair[v]))
                share = len(holders) // tables.cost.shape[1]
                for c in range(max(0, share - LINES), share + LINES + 1):
                    model.add(extra >= c * count - c * (c + 1) // 2)
                continue
            weights.append(int(tables.over[v]))
            model.add(extra >= count - int(tables.high[v, g]))
            if tables.under[v] and tables.low[v, g]:
                model.add(extra >= int(tables.low[v, g]) - count)
    return terms, weights
