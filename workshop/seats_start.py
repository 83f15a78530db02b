"""The first whole seats: a relaxed solution rounded to people, and people spread over groups that are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linear_sum_assignment

from workshop.seats_tables import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from workshop.seats_tables import Floats, Ints, Tables

WHOLE = 1 - 1e-6
MUST_FILL = 10.0
EVEN = 1e-3


def round_shares(tables: Tables, shares: Floats, classes: Sequence[Ints]) -> Ints:
    """Return a class per unit: where the shares put all of it, else the likeliest class that has places left."""
    first = np.array([groups[0] for groups in classes])
    many = np.array([len(groups) for groups in classes])
    smallest, largest = tables.smallest[first] * many, tables.largest[first] * many
    place = np.where(shares.max(axis=1) > WHOLE, shares.argmax(axis=1), -1)
    have = np.bincount(place[place >= 0], weights=tables.size[place >= 0], minlength=len(classes)).astype(np.int64)
    for u in sorted(np.flatnonzero((place < 0) & (tables.size > 1)), key=lambda u: -int(tables.size[u])):
        room = have + tables.size[u] <= largest
        place[u] = int(np.where(room, shares[u], shares[u] - MUST_FILL).argmax())
        have[place[u]] += tables.size[u]
    return _fill(tables, shares, place, (smallest - have, largest - have))


def _fill(tables: Tables, shares: Floats, place: Ints, limits: tuple[Ints, Ints]) -> Ints:
    left = np.flatnonzero(place < 0)
    if not len(left):
        return place
    need = np.maximum(limits[0], 0)
    extra = np.maximum(np.minimum(limits[1] - need, len(left)), 0)
    slots = np.concatenate([np.repeat(np.arange(len(need)), need), np.repeat(np.arange(len(need)), extra)])
    if len(slots) < len(left):
        slots = np.concatenate([slots, np.repeat(np.arange(len(need)), len(left))])
    wish = np.where(shares[left] > 0, 1 - shares[left], 2.0)
    allowed = tables.allowed[left] if tables.allowed.shape[1] == shares.shape[1] else shares[left] > 0
    cost = np.where(allowed, wish, 2 * MUST_FILL * len(left))[:, slots]
    cost[:, : int(need.sum())] -= MUST_FILL
    _, taken = linear_sum_assignment(cost)
    place[left] = slots[taken]
    return place


def spread(tables: Tables, inside: Ints, classes: Sequence[Ints], random: Random) -> Ints:
    """Return a group per unit inside its class: one unit after the other takes the seat that costs least now."""
    order = list(range(len(tables.units)))
    random.shuffle(order)
    order.sort(key=lambda u: (int(tables.allowed[u].sum()) != 1, -int(tables.size[u])))
    hall = _Hall(tables, inside, classes)
    for u in order:
        hall.seat(u, classes[int(inside[u])])
    return hall.place


class _Hall:
    """Fill the groups person by person, within their sizes."""

    def __init__(self, tables: Tables, inside: Ints, classes: Sequence[Ints]) -> None:
        self.tables = tables
        self.place = np.zeros(len(tables.units), dtype=np.int64)
        self.sizes = np.zeros(len(tables.smallest), dtype=np.int64)
        self.counts = np.zeros(tables.low.shape)
        people = np.bincount(inside, weights=tables.size, minlength=len(classes))
        self.over = {id(groups): people[j] - tables.smallest[groups].sum() for j, groups in enumerate(classes)}

    def seat(self, u: int, groups: Ints) -> None:
        """Give one unit its cheapest seat among some groups."""
        t, size = self.tables, int(self.tables.size[u])
        row = slice(t.members.indptr[u], t.members.indptr[u + 1])
        values, weights = t.members.indices[row], t.members.data[row]
        price = t.cost[u, groups] + self._added(values, weights, groups) + EVEN * self.sizes[groups]
        sizes = self.sizes[groups] + size
        over = np.maximum(sizes - np.maximum(t.smallest[groups], self.sizes[groups]), 0)
        full = (sizes > t.largest[groups]) | (over > max(0, self.over[id(groups)]))
        price += FORBIDDEN * (full + 2.0 * ~t.allowed[u, groups])
        best = int(price.argmin())
        self.over[id(groups)] -= over[best]
        self.place[u] = g = int(groups[best])
        self.sizes[g] += size
        self.counts[values, g] += weights

    def _added(self, values: Ints, weights: Floats, groups: Ints) -> Floats:
        t, now = self.tables, self.counts[values][:, groups]
        low, high = t.low[values][:, groups], t.high[values][:, groups]

        def phi(counts: Floats) -> Floats:
            band = t.under[values, None] * np.maximum(low - counts, 0)
            band += t.over[values, None] * np.maximum(counts - high, 0)
            return np.asarray(band + t.pair[values, None] * (counts * (counts - 1) / 2))

        return np.asarray((phi(now + weights[:, None]) - phi(now)).sum(axis=0))
