"""Several rounds planned together, so that as few pairs as possible meet twice."""

from __future__ import annotations

from dataclasses import replace
from math import exp
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from workshop.seats import assign
from workshop.seats_explain import pairs_bound, repeated_pairs
from workshop.seats_model import Infeasible, Weights
from workshop.seats_tables import build_tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from workshop.seats_model import Problem, Seats

ONLY_PAIRS = Weights(category=0, organisation=0, gender=0, repeated_pair=1, preference=0)
TRIES, SWAPS = 12, 600_000
HOT, COLD = 0.6, 0.18
ASK_EVERY = 10_000


def mix_rounds(
    problem: Problem,
    rounds: int,
    *,
    seed: int,
    seconds: float = 20.0,
    tries: int = TRIES,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Seats, ...] | Infeasible:
    """Seat the same people in several rounds under the hard rules, so that the fewest pairs meet again.

    Round by round first, each with all before it; where pairs repeat that need not, all rounds are then annealed
    together, at most `tries` times. Wishes and balance do not count here.
    """
    planned: list[Seats] = []
    for _ in range(rounds):
        posed = replace(problem, weights=ONLY_PAIRS, earlier=(*problem.earlier, *planned))
        answer = assign(posed, seed=seed, seconds=seconds / rounds, cancelled=cancelled)
        if isinstance(answer, Infeasible):
            return answer
        planned.append(answer.seats)
    best, least = tuple(planned), _repeats(problem, tuple(planned))
    for attempt in range(tries):
        if least <= pairs_bound(problem) * rounds or (cancelled and cancelled()):
            break
        found = _Mixer(problem, best, Random(f"{seed} {attempt}")).anneal(cancelled)  # noqa: S311 - repeatable by seed
        if (repeats := _repeats(problem, found)) < least:
            best, least = found, repeats
    return best


def _repeats(problem: Problem, rounds: tuple[Seats, ...]) -> int:
    earlier, total = problem.earlier, 0
    for seats in rounds:
        total += repeated_pairs(replace(problem, earlier=earlier), seats)
        earlier = (*earlier, seats)
    return total


class _Mixer:
    """Swap people inside rounds while counting how often each pair meets."""

    def __init__(self, problem: Problem, rounds: tuple[Seats, ...], random: Random) -> None:
        tables = build_tables(problem)
        self.tables, self.random = tables, random
        self.loose = [u for u, unit in enumerate(tables.units) if len(unit) == 1 and tables.allowed[u].sum() > 1]
        self.loose = [u for u in self.loose if not _tied(problem, tables.units[u][0])]
        self.allowed = tables.allowed.tolist()
        n = len(tables.units)
        self.meets = [[0] * n for _ in range(n)]
        self.places = [tables.place(seats).tolist() for seats in rounds]
        self.tables_at = [self._seated(place) for place in self.places]
        for session in problem.earlier:
            seats = [session.get(problem.people[unit[0]].id) for unit in tables.units]
            self._note(seats)
        for place in self.places:
            self._note(place)

    def anneal(self, cancelled: Callable[[], bool] | None) -> tuple[Seats, ...]:
        """Cool from hot to cold; return the rounds as they stood at their best."""
        cost = least = 0
        best = [list(place) for place in self.places]
        if len(self.loose) < 2:
            return self._named(best)
        for turn in range(SWAPS):
            if turn % ASK_EVERY == 0 and cancelled and cancelled():
                break
            heat = max(COLD, HOT * (1 - turn / SWAPS))
            gain = self._try(heat)
            cost += gain
            if cost < least:
                least, best = cost, [list(place) for place in self.places]
        return self._named(best)

    def _try(self, heat: float) -> int:
        random, r = self.random, self.random.randrange(len(self.places))
        a, b = random.choice(self.loose), random.choice(self.loose)
        place = self.places[r]
        g, h = place[a], place[b]
        if g == h or not self.allowed[a][h] or not self.allowed[b][g]:
            return 0
        near, far = self.tables_at[r][g], self.tables_at[r][h]
        with_a, with_b = self.meets[a], self.meets[b]
        gain = sum(with_b[c] - with_a[c] + 1 for c in near if c != a)
        gain += sum(with_a[c] - with_b[c] + 1 for c in far if c != b)
        if gain > 0 and random.random() >= exp(-gain / heat):
            return 0
        near.remove(a)
        far.remove(b)
        self._count(near, far, a, b)
        near.append(b)
        far.append(a)
        place[a], place[b] = h, g
        return gain

    def _count(self, near: list[int], far: list[int], a: int, b: int) -> None:
        for left, joined, others in ((a, b, near), (b, a, far)):
            for c in others:
                self.meets[left][c] -= 1
                self.meets[c][left] -= 1
                self.meets[joined][c] += 1
                self.meets[c][joined] += 1

    def _seated(self, place: list[int]) -> list[list[int]]:
        return [[u for u, seat in enumerate(place) if seat == g] for g in range(len(self.allowed[0]))]

    def _note(self, seats: list[int] | list[str | None]) -> None:
        for u, seat in enumerate(seats):
            for w in range(u):
                if seat is not None and seats[w] == seat:
                    self.meets[u][w] += 1
                    self.meets[w][u] += 1

    def _named(self, places: list[list[int]]) -> tuple[Seats, ...]:
        return tuple(self.tables.seats(np.array(place, dtype=np.int64)) for place in places)


def _tied(problem: Problem, person: int) -> bool:
    name = problem.people[person].id
    return any(name in names for names in problem.apart)
