"""Local search over seats: moves and swaps that cost less, with kicks out of the places where none is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from workshop.seats_tables import Floats, Ints, Tables

LEAST_GAIN = 1e-6
KICK = 3
DRIFT = 1e-3
"""Breaks ties at random among seats of equal cost: drifting along them finds the way down."""


class Search:
    """Hold seats that get better: `place` is the group of each unit, `price[u, g]` what u costs in g now."""

    def __init__(self, tables: Tables, place: Ints) -> None:
        self.tables = tables
        self.unary = np.where(tables.allowed, tables.cost, FORBIDDEN * tables.size[:, None])
        members = tables.members
        self.values = [members.indices[a:b] for a, b in zip(members.indptr, members.indptr[1:], strict=False)]
        self.weights = [members.data[a:b] for a, b in zip(members.indptr, members.indptr[1:], strict=False)]
        by_value = members.tocsc()
        self.holders = [by_value.indices[a:b] for a, b in zip(by_value.indptr, by_value.indptr[1:], strict=False)]
        self.free = np.flatnonzero(tables.allowed.sum(axis=1) != 1)
        self.restart(place)

    def restart(self, place: Ints) -> None:
        """Put everybody where `place` says and price every seat."""
        self.place = place.copy()
        self.counts = self.tables.counts(place)
        self.sizes = self.tables.sizes(place)
        self.price = np.empty_like(self.unary)
        self._reprice(np.arange(self.unary.shape[1]))

    def descend(self, random: Random, *, only: Ints | None = None) -> None:
        """Move and swap units for as long as it pays, beginning with `only`, or else with whoever would sit better."""
        waiting = self.envious() if only is None else [int(u) for u in only]
        while waiting:
            random.shuffle(waiting)
            moved: set[int] = set()
            for u in waiting:
                moved |= self.improve(u)
            waiting = sorted(moved)

    def envious(self) -> list[int]:
        """List the units that would cost less in some other group, were there a place."""
        cheapest = self.price[self.free].min(axis=1, initial=np.inf)
        return [int(u) for u in self.free[self.here[self.free] > cheapest + LEAST_GAIN]]

    def improve(self, u: int) -> set[int]:
        """Give one unit its best move or swap; return the units that moved, if any."""
        g = int(self.place[u])
        move, h = self._best_move(u, g)
        swap, w = self._best_swap(u)
        if min(move, swap) > -LEAST_GAIN:
            return set()
        if move <= swap:
            self.shift(u, h)
            return {u}
        h = int(self.place[w])
        self.shift(u, h)
        self.shift(w, g)
        return {u, w}

    def shift(self, u: int, h: int) -> None:
        """Move one unit, whatever it costs."""
        g = int(self.place[u])
        self.counts[self.values[u], g] -= self.weights[u]
        self.counts[self.values[u], h] += self.weights[u]
        self.sizes[g] -= self.tables.size[u]
        self.sizes[h] += self.tables.size[u]
        self.place[u] = h
        self._reprice(np.array([g, h]))

    def kick(self, random: Random, swaps: int = KICK) -> list[int]:
        """Swap a few pairs at random where the hard rules let them; return who moved."""
        moved: list[int] = []
        allowed, size = self.tables.allowed, self.tables.size
        for _ in range(swaps if len(self.free) > 1 else 0):
            u, w = (int(self.free[random.randrange(len(self.free))]) for _ in range(2))
            g, h = int(self.place[u]), int(self.place[w])
            if g != h and size[u] == size[w] and allowed[u, h] and allowed[w, g]:
                self.shift(u, h)
                self.shift(w, g)
                moved += [u, w]
        return moved

    def rotate(self, random: Random, rounds: int, parts: Sequence[Ints] | None = None) -> None:
        """Take one unit out of each group and put all back at their least cost, again and again.

        One round holds as many tries as the groups hold people, and never makes the seats worse. With `parts`, units
        stay inside their part of the groups.
        """
        k = len(self.sizes)
        for _ in range(rounds):
            queues = self._queues(random)
            noise = np.random.default_rng(random.getrandbits(32)).random((k, k)) * DRIFT
            for part in [range(k)] if parts is None else parts:
                chosen = [queues[g] for g in part]
                random.shuffle(chosen)
                for turn in range(max(len(queue) for queue in chosen)):
                    self._put_back([queue[turn] for queue in chosen if turn < len(queue)], noise)
        self.restart(self.place)

    def _queues(self, random: Random) -> list[list[int]]:
        valued = np.array([len(values) > 0 for values in self.values])
        single = self.free[(self.tables.size[self.free] == 1) & valued[self.free]]
        queues: list[list[int]] = [[] for _ in range(len(self.sizes))]
        for u in single:
            queues[int(self.place[u])].append(int(u))
        for queue in queues:
            random.shuffle(queue)
        return queues

    def _put_back(self, units: list[int], noise: Floats) -> None:
        if not units:
            return
        chosen = np.array(units)
        groups = self.place[chosen]
        values = np.concatenate([self.values[u] for u in units])
        lengths = np.array([len(self.values[u]) for u in units])
        np.subtract.at(self.counts, (values, np.repeat(groups, lengths)), 1.0)
        step = self._one_more(groups, values)
        starts = np.cumsum(lengths) - lengths
        price = self.unary[np.ix_(chosen, groups)] + np.add.reduceat(step, starts, axis=0)
        from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 (a swap needs none, and waits for nothing)

        _, seats = linear_sum_assignment(price + noise[: len(units), : len(units)])
        stay = np.arange(len(units))
        if price[stay, seats].sum() < price[stay, stay].sum() + LEAST_GAIN:
            groups = groups[seats]
            self.place[chosen] = groups
        np.add.at(self.counts, (values, np.repeat(groups, lengths)), 1.0)

    def _best_move(self, u: int, g: int) -> tuple[float, int]:
        size = int(self.tables.size[u])
        fits = self.sizes + size <= self.tables.largest
        fits &= self.sizes[g] - size >= self.tables.smallest[g]
        gains = np.where(fits, self.price[u] - self.price[u, g], np.inf)
        gains[g] = 0.0
        h = int(gains.argmin())
        return float(gains[h]), h

    def _best_swap(self, u: int) -> tuple[float, int]:
        gains = self.swap_gains(u)
        w = int(gains.argmin())
        return float(gains[w]), w

    def swap_gains(self, u: int) -> Floats:
        """Return what it costs to swap one unit with each other; infinite inside its group and across sizes."""
        place, price, g = self.place, self.price, int(self.place[u])
        gains: Floats = price[u, place] + price[:, g]
        gains -= price[u, g] + self.here
        for v in self.values[u]:
            holders, bend = self.holders[v], self.bend[v]
            # Both count v, so their swap leaves its tables as they are.
            gains[holders] -= bend[g] + bend[place[holders]]
        gains[(place == g) | (self.tables.size != self.tables.size[u])] = np.inf
        return gains

    def _reprice(self, groups: Ints) -> None:
        tables = self.tables
        now = self._phi(groups, slice(None), 0)
        more = self._phi(groups, slice(None), 1) - now
        less = now - self._phi(groups, slice(None), -1)
        if len(groups) == self.price.shape[1]:
            self.bend = more - less
        else:
            self.bend[:, groups] = more - less
        outside, inside = tables.members @ more, tables.members @ less
        there = self.place[:, None] == groups
        self.price[:, groups] = self.unary[:, groups] + np.where(there, inside, outside)
        self.here = self.price[np.arange(len(self.place)), self.place]

    def _one_more(self, groups: Ints, values: Ints) -> Floats:
        t, corner = self.tables, np.ix_(values, groups)
        here = self.counts[corner]
        step = t.pair[values, None] * here
        step -= t.under[values, None] * (here < t.low[corner])
        step += t.over[values, None] * (here >= t.high[corner])
        return step

    def _phi(self, groups: Ints, values: Ints | slice, more: int) -> Floats:
        t = self.tables
        c = self.counts[values][:, groups] + more
        cost = t.under[values, None] * np.maximum(t.low[values][:, groups] - c, 0)
        cost += t.over[values, None] * np.maximum(c - t.high[values][:, groups], 0)
        return cost + t.pair[values, None] * (c * (c - 1) / 2)
