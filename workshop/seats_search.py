"""Local search over seats: moves and swaps that cost less, with kicks out of the places where none is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from random import Random

    from numpy.typing import NDArray

    from workshop.seats_tables import Floats, Ints, Tables

LEAST_GAIN = 1e-6
KICK = 3


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
        self.lumps = np.flatnonzero([bool((weights > 1).any()) for weights in self.weights])
        self.free = np.flatnonzero((tables.allowed.sum(axis=1) != 1))
        self.restart(place)

    def restart(self, place: Ints) -> None:
        """Put everybody where `place` says and price every seat."""
        self.place = place.copy()
        self.counts = self.tables.counts(place)
        self.sizes = self.tables.sizes(place)
        self.price = np.empty_like(self.unary)
        self._reprice(np.arange(self.unary.shape[1]))

    def descend(self, random: Random, *, only: Ints | None = None) -> None:
        """Move and swap units for as long as it pays, beginning with `only` where given."""
        waiting = list(self.free if only is None else only)
        queued = set(map(int, waiting))
        while waiting:
            random.shuffle(waiting)
            touched: set[int] = set()
            for u in waiting:
                touched |= self.improve(int(u))
            queued = touched
            waiting = sorted(queued)

    def improve(self, u: int) -> set[int]:
        """Give one unit its best move or swap; return the units that moved, if any."""
        g = int(self.place[u])
        move, h = self._best_move(u, g)
        swap, w = self._best_swap(u, g)
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

    def _best_move(self, u: int, g: int) -> tuple[float, int]:
        size = int(self.tables.size[u])
        fits = self.sizes + size <= self.tables.largest
        fits &= self.sizes[g] - size >= self.tables.smallest[g]
        gains = np.where(fits, self.price[u] - self.price[u, g], np.inf)
        gains[g] = 0.0
        h = int(gains.argmin())
        return float(gains[h]), h

    def _best_swap(self, u: int, g: int) -> tuple[float, int]:
        place, price = self.place, self.price
        gains = price[u, place] + price[:, g]
        gains -= price[u, g] + self.here
        for v in self.values[u]:
            holders = self.holders[v]
            bend = self.bend[v]
            gains[holders] -= bend[g] + bend[place[holders]]
        gains[(place == g) | (self.tables.size != self.tables.size[u])] = np.inf
        w = int(gains.argmin())
        return float(gains[w]), w

    def _reprice(self, groups: NDArray[np.int64]) -> None:
        tables = self.tables
        now = self._phi(self.counts, groups)
        more = self._phi(self.counts + 1, groups) - now
        less = now - self._phi(self.counts - 1, groups)
        if len(groups) == self.price.shape[1]:
            self.bend = more - less
        else:
            self.bend[:, groups] = more - less
        outside, inside = tables.members @ more, tables.members @ less
        there = self.place[:, None] == groups
        self.price[:, groups] = self.unary[:, groups] + np.where(there, inside, outside)
        self.here = self.price[np.arange(len(self.place)), self.place]

    def _phi(self, counts: Floats, groups: NDArray[np.int64]) -> Floats:
        t, c = self.tables, counts[:, groups]
        cost = t.under[:, None] * np.maximum(t.low[:, groups] - c, 0)
        cost += t.over[:, None] * np.maximum(c - t.high[:, groups], 0)
        return cost + t.pair[:, None] * (c * (c - 1) / 2)
