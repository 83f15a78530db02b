"""The HiGHS solver as SciPy ships it: linear relaxations with their duals, and integer programs below a target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.optimize._highspy import _core as highs

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop.seats_program import Program
    from workshop.seats_tables import Floats

Model = Any
"""The core's solver object, which has no types."""
# SciPy's public `milp` can neither be told a known objective, nor be interrupted, nor be seeded: hence its core.
SETTINGS = {
    "output_flag": False,
    "parallel": "off",
    "mip_rel_gap": 0.0,
    "mip_allow_restart": False,
    # Measured on rooms of 120 to 300: these three cost more than they find, for the search starts from good seats.
    "mip_pscost_minreliable": 0,
    "mip_heuristic_run_rins": False,
    "mip_heuristic_run_rens": False,
}


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Relaxed:
    """Answer a linear relaxation: its optimum, a solution, each column's reduced cost, and the seconds it took."""

    objective: float
    solution: Floats
    reduced: Floats
    seconds: float


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Searched:
    """Answer an integer program: the best solution found, if any, and a bound on all others below the target."""

    solution: Floats | None
    bound: float
    finished: bool
    seconds: float


class NoSolution(Exception):  # noqa: N818 - an answer of the solver, not a fault
    """The rules contradict one another: the relaxation has no solution."""


def relax(program: Program, *, seconds: float, cancelled: Callable[[], bool] | None = None) -> Relaxed | None:
    """Solve the linear relaxation; nothing where the time ran out. Raise NoSolution where there is none."""
    model = _load(program, program.high, whole=False, options={"time_limit": float(seconds)})
    _interrupt(model, cancelled, highs.cb.HighsCallbackType.kCallbackSimplexInterrupt)
    model.run()
    if model.getModelStatus() == highs.HighsModelStatus.kInfeasible:
        raise NoSolution
    if model.getModelStatus() != highs.HighsModelStatus.kOptimal:
        return None
    found = model.getSolution()
    return Relaxed(
        objective=model.getInfo().objective_function_value,
        solution=np.array(found.col_value),
        reduced=np.array(found.col_dual),
        seconds=model.getRunTime(),
    )


def solve_below(
    program: Program,
    target: float,
    *,
    high: Floats,
    step: float,
    seconds: float,
    seed: int,
    nodes: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Searched:
    """Look for an integer solution that costs at most `target`, with columns bounded by `high`.

    Objectives come in multiples of `step`. Finished and without a solution, it has proved that none exists.
    """
    options = {
        "time_limit": float(seconds),
        "random_seed": seed % 2**31,
        "mip_abs_gap": 0.999 * step,
        "objective_bound": target + 0.001 * step,
    }
    options |= {} if nodes is None else {"mip_max_nodes": nodes}
    model = _load(program, high, whole=True, options=options)
    columns = np.flatnonzero(program.cost).astype(np.int32)
    limit = float(target - program.offset + 0.001 * step)
    if np.isfinite(limit):
        model.addRow(-np.inf, limit, len(columns), columns, program.cost[columns])
    _interrupt(model, cancelled, highs.cb.HighsCallbackType.kCallbackMipInterrupt)
    model.run()
    return _searched(model)


def _searched(model: Model) -> Searched:
    status, info = model.getModelStatus(), model.getInfo()
    closed = {highs.HighsModelStatus.kOptimal, highs.HighsModelStatus.kInfeasible}
    closed |= {highs.HighsModelStatus.kObjectiveBound}
    found = info.primal_solution_status == highs.SolutionStatus.kSolutionStatusFeasible
    return Searched(
        solution=np.array(model.getSolution().col_value) if found else None,
        bound=info.mip_dual_bound,
        finished=status in closed,
        seconds=model.getRunTime(),
    )


def _load(program: Program, high: Floats, *, whole: bool, options: dict[str, float | int]) -> Model:
    model, lp = highs._Highs(), highs.HighsLp()  # noqa: SLF001 - the core offers no other name
    for name, value in (SETTINGS | options).items():
        if model.setOptionValue(name, value) != highs.HighsStatus.kOk:
            raise RuntimeError(f"HiGHS refuses its setting {name}: install the versions in requirements.lock.")
    lp.num_row_, lp.num_col_ = program.matrix.shape
    lp.a_matrix_.num_row_, lp.a_matrix_.num_col_ = program.matrix.shape
    lp.a_matrix_.format_ = highs.MatrixFormat.kColwise
    lp.a_matrix_.start_ = program.matrix.indptr
    lp.a_matrix_.index_ = program.matrix.indices
    lp.a_matrix_.value_ = program.matrix.data
    lp.col_cost_, lp.offset_ = program.cost, program.offset
    lp.col_lower_, lp.col_upper_ = np.zeros(len(high)), high
    lp.row_lower_, lp.row_upper_ = program.row_low, program.row_high
    if whole:
        lp.integrality_ = [highs.HighsVarType.kInteger] * len(high)
    model.passModel(lp)
    return model


def _interrupt(model: Model, cancelled: Callable[[], bool] | None, kind: object) -> None:
    if cancelled is None:
        return

    def ask(_kind: object, _text: str, _out: object, answer: object, _data: object) -> None:
        answer.user_interrupt = cancelled()  # type: ignore[attr-defined]

    model.setCallback(ask, None)
    model.startCallback(kind)
