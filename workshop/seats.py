"""Seat assignment: who sits in which group, with a proof, and its answers on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.seats_clash import explain_infeasible, find_clash
from workshop.seats_door import Door, Insertion, best_free_seat
from workshop.seats_explain import (
    Choice,
    Explanation,
    FairnessSheet,
    Reason,
    breaches,
    explain,
    fairness,
    imported,
    pairs_bound,
    price,
    quotas,
    repeated_pairs,
)
from workshop.seats_highs import NoSolution
from workshop.seats_large import solve
from workshop.seats_model import (
    Assignment,
    Breach,
    Group,
    Infeasible,
    Person,
    Problem,
    Progress,
    Quota,
    Relaxation,
    Rule,
    SeatError,
    Seats,
    Stage,
    Stopped,
    Weights,
)
from workshop.seats_moves import Move, Point, rebalance
from workshop.seats_solve import Effort, objective_step
from workshop.seats_swap import Request, Swap, swap_candidates
from workshop.seats_tables import build_tables, check_ids

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop.seats_solve import Found
    from workshop.seats_tables import Tables

SECONDS = 20.0


def assign(
    problem: Problem,
    *,
    seed: int,
    seconds: float = SECONDS,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Assignment | Infeasible:
    """Seat everybody under the hard rules at the least cost, with a bound that holds for any other seats.

    The same seed gives the same seats as long as neither `seconds` of solving run out nor `cancelled` turns true;
    `Assignment.stopped` says which. Raise SeatError for contradictory ids, or when time ends before any seats exist.
    """
    check_ids(problem)
    effort = Effort(left=seconds, seed=seed, step=objective_step(problem.weights), tell=progress, cancelled=cancelled)
    effort.report(Stage.CHECK, 0.0)
    if clash := find_clash(problem):
        return clash
    tables = build_tables(problem)
    try:
        found = solve(tables, effort)
    except NoSolution:
        return explain_infeasible(problem)
    answer = _assignment(tables, found, seed)
    effort.report(Stage.DONE, 1.0, answer.objective, answer.bound)
    return answer


def _assignment(tables: Tables, found: Found, seed: int) -> Assignment:
    problem, seats = tables.problem, tables.seats(found.place)
    objective, parts = price(problem, seats)
    return Assignment(
        seats=seats,
        objective=objective,
        bound=objective if found.stopped is Stopped.PROVED else min(found.bound, objective),
        seed=seed,
        stopped=found.stopped,
        parts=parts,
        quotas=quotas(problem, seats),
        imported=imported(problem),
        breaches=breaches(problem, seats),
    )


__all__ = [
    "Assignment",
    "Breach",
    "Choice",
    "Door",
    "Explanation",
    "FairnessSheet",
    "Group",
    "Infeasible",
    "Insertion",
    "Move",
    "Person",
    "Point",
    "Problem",
    "Progress",
    "Quota",
    "Reason",
    "Relaxation",
    "Request",
    "Rule",
    "SeatError",
    "Seats",
    "Stage",
    "Stopped",
    "Swap",
    "Weights",
    "assign",
    "best_free_seat",
    "explain",
    "fairness",
    "pairs_bound",
    "rebalance",
    "repeated_pairs",
    "swap_candidates",
]
