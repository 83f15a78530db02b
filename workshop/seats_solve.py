"""The search for seats: relax, round, improve, and prove step by step that nothing cheaper exists."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import reduce
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_highs import NoSolution, relax, solve_below
from workshop.seats_model import WEIGHED, Progress, SeatError, Stage, Stopped
from workshop.seats_program import WINDOW, build_program, each_group
from workshop.seats_search import Search
from workshop.seats_start import round_shares
from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop.seats_highs import Relaxed, Searched
    from workshop.seats_model import Weights
    from workshop.seats_program import Program
    from workshop.seats_tables import Floats, Ints, Tables

SLACK = 1e-6
MORE_STEPS = 2
"""Each proof looks so many steps further above the bound than the last: near ones are cheap, far ones dear."""
KICKS = 100
FAR = 40
"""So far above the bound a search drops its target and asks whether there is any solution at all."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Found:
    """Hold the best seats of a search, a bound that holds, and why it ended."""

    place: Ints
    bound: float
    stopped: Stopped


@dataclass(kw_only=True, slots=True)
class Effort:
    """Hold what a search may use: solver seconds left, chance from one seed, and the ears of who started it."""

    left: float
    seed: int
    step: float = 1.0
    tell: Callable[[Progress], None] | None = None
    cancelled: Callable[[], bool] | None = None
    random: Random = field(init=False)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311 - the same seed must give the same seats

    def report(self, stage: Stage, share: float, objective: float | None = None, bound: float | None = None) -> None:
        """Tell whoever listens how far the search is."""
        if self.tell is not None:
            self.tell(Progress(stage=stage, share=share, objective=objective, bound=bound))

    def stopped(self) -> Stopped | None:
        """Return why the search must end now, if it must."""
        if self.cancelled is not None and self.cancelled():
            return Stopped.CANCELLED
        return Stopped.TIME if self.left <= 0 else None

    def relax(self, program: Program) -> Relaxed | None:
        """Solve a relaxation within the time left."""
        relaxed = relax(program, seconds=max(0.0, self.left), cancelled=self.cancelled)
        self.left = 0.0 if relaxed is None else self.left - relaxed.seconds
        return relaxed

    def solve(self, program: Program, target: float, high: Floats, nodes: int | None = None) -> Searched:
        """Solve an integer program within the time left."""
        searched = solve_below(
            program,
            target,
            high=high,
            step=self.step,
            seconds=max(0.0, self.left),
            seed=self.seed,
            nodes=nodes,
            cancelled=self.cancelled,
        )
        self.left -= searched.seconds
        return searched

    def whole(self, bound: float) -> float:
        """Round a bound up to the next objective there can be."""
        slack = SLACK + 1e-9 * abs(bound) / self.step
        return self.step * math.ceil(bound / self.step - slack)


def objective_step(weights: Weights, charge: float = 0.0) -> float:
    """Return the largest step of which every objective is a multiple, with a charge per move where there is one."""
    prices = [*(getattr(weights, rule) for rule in WEIGHED), charge]
    shares = [Fraction(price).limit_denominator(1000) for price in prices]
    used = [share for share in shares if share]
    common = math.lcm(*(share.denominator for share in used)) if used else 1
    whole = [int(share * common) for share in used]
    return reduce(math.gcd, whole, 0) / common if used else 1.0


def solve_exactly(tables: Tables, effort: Effort, *, window: int = WINDOW) -> Found:
    """Find the best seats and prove them best, or return the best found when time or patience ends.

    Raise NoSolution where the hard rules leave none.
    """
    classes = each_group(tables)
    program = build_program(tables, classes, window=window)
    relaxed = effort.relax(program)
    if relaxed is None:
        return start_unproved(tables, effort)
    bound = effort.whole(relaxed.objective)
    effort.report(Stage.RELAX, 0.2, bound=bound)
    search = Search(tables, round_shares(tables, program.shares(relaxed.solution), classes))
    search.descend(effort.random)
    found = Found(place=search.place, bound=bound, stopped=Stopped.WORK)
    found = _prove(tables, program, relaxed, found, effort)
    if found.stopped is Stopped.WORK:  # the program undercounts the best seats: count every step of every table
        return solve_exactly(tables, effort, window=len(tables.problem.people))
    if found.stopped is Stopped.PROVED:
        return found
    search.restart(found.place)
    kick(search, effort, found.bound)
    return _usable(tables, replace(found, place=search.place))


def _prove(tables: Tables, program: Program, relaxed: Relaxed, found: Found, effort: Effort) -> Found:
    place, bound, ahead = found.place, found.bound, 0
    best = tables.total(place)
    while bound < best - SLACK:
        ahead += MORE_STEPS
        effort.report(Stage.PROVE, 1 - 0.6 * 0.7 ** (ahead / MORE_STEPS), best, bound)
        if stop := effort.stopped():
            return Found(place=place, bound=bound, stopped=stop)
        target = min(bound + ahead * effort.step, best - effort.step) if ahead < FAR else math.inf
        searched = effort.solve(program, target, reachable(program, relaxed, target))
        if searched.solution is not None:
            candidate = program.shares(searched.solution).argmax(axis=1)
            cost = tables.total(candidate)
            place, best = (candidate, cost) if cost < best else (place, best)
        passed = _passed(searched, target, effort)
        if searched.finished and passed <= min(bound, best - effort.step):
            return Found(place=place, bound=bound, stopped=Stopped.WORK)
        bound = min(best, max(bound, passed))
    return Found(place=place, bound=best, stopped=Stopped.PROVED)


def _passed(searched: Searched, target: float, effort: Effort) -> float:
    """Return the cost below which a search for at most `target` has left nothing."""
    if searched.finished and searched.solution is None:
        if target == math.inf:
            raise NoSolution
        return target + effort.step
    bound = effort.whole(searched.bound) if math.isfinite(searched.bound) else -math.inf
    return min(bound, target + effort.step)


def reachable(program: Program, relaxed: Relaxed, target: float) -> Floats:
    """Return the columns' upper bounds without those that no solution up to a target can use."""
    high = program.high.copy()
    high[(relaxed.reduced > target - relaxed.objective + SLACK) & (relaxed.solution < SLACK)] = 0.0
    return high


def kick(search: Search, effort: Effort, bound: float, *, tries: int = KICKS) -> None:
    """Leave a local optimum by small kicks, keeping what is no worse."""
    best, place = search.tables.total(search.place), search.place.copy()
    for _ in range(tries):
        if best <= bound + SLACK:
            break
        moved = search.kick(effort.random)
        search.descend(effort.random, only=np.array(moved, dtype=np.int64))
        cost = search.tables.total(search.place)
        if cost <= best:
            best, place = cost, search.place.copy()
        else:
            search.restart(place)
    search.restart(place)


def start_unproved(tables: Tables, effort: Effort) -> Found:
    """Return seats by local search alone, with the bound that needs no solver."""
    shares = np.where(tables.allowed, 1.0 / (1.0 + tables.cost), 0.0) * 0.5
    search = Search(tables, round_shares(tables, shares, each_group(tables)))
    search.descend(effort.random)
    stop = effort.stopped() or Stopped.WORK
    return _usable(tables, Found(place=search.place, bound=simple_bound(tables), stopped=stop))


def simple_bound(tables: Tables) -> float:
    """Return a bound from each person's cheapest group and each earlier group spread evenly."""
    unary = np.where(tables.allowed, tables.cost, np.inf).min(axis=1, initial=np.inf).sum()
    people = np.asarray(tables.members.sum(axis=0)).ravel()
    quotient, rest = np.divmod(people, tables.cost.shape[1])
    pairs = rest * (quotient + 1) * quotient / 2 + (tables.cost.shape[1] - rest) * quotient * (quotient - 1) / 2
    return float(unary + (tables.pair * pairs).sum())


def _usable(tables: Tables, found: Found) -> Found:
    if tables.total(found.place) >= FORBIDDEN:
        raise SeatError("No seats obey every hard rule within the time given: allow more seconds or relax a rule.")
    return found
