"""Another group for who asks: a free place, or somebody who changes places; it needs no solver, so it loads fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workshop.seats_search import Search
from workshop.seats_tables import build_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workshop.seats_model import Problem
    from workshop.seats_tables import Tables

MUST_NOT = 1e6
SWAP_BATCH = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """Ask for another group: any but the present one, or one of `wanted`."""

    person: str
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Swap:
    """Offer a way to another group: with whom (nobody where a place is free), and what it costs the balance."""

    person: str
    group: str
    partner: str | None
    asked: bool
    cost: float


def swap_candidates(
    problem: Problem, seats: Mapping[str, str], request: Request, others: Iterable[Request] = ()
) -> tuple[Swap, ...]:
    """List the ways a person can get another group, open requests of others first, then the least costly.

    `others` are the requests still open; people who asked for nothing are offered only where nobody's request fits.
    """
    tables = build_tables(problem)
    search = Search(tables, tables.place(seats))
    names = {problem.people[unit[0]].id: u for u, unit in enumerate(tables.units) if len(unit) == 1}
    u = names.get(request.person)
    if u is None or tables.allowed[u].sum() == 1:
        return ()
    wanted = [g for g, group in enumerate(problem.groups) if not request.wanted or group.id in request.wanted]
    own = int(search.place[u])
    open_requests = {other.person: other.wanted for other in others if other.person != request.person}
    found = [_free_place(tables, search, request, u, g) for g in wanted if g != own and tables.allowed[u, g]]
    swaps = [swap for swap in found if swap is not None]
    gains = search.swap_gains(u)
    home = problem.groups[own].id
    for name, w in names.items():
        h = int(search.place[w])
        if h == own or h not in wanted or gains[w] >= MUST_NOT:
            continue
        asked = name in open_requests and (not open_requests[name] or home in open_requests[name])
        group = problem.groups[h].id
        swaps.append(Swap(person=request.person, group=group, partner=name, asked=asked, cost=float(gains[w])))
    best = [swap for swap in swaps if swap.asked or swap.partner is None] or swaps
    best.sort(key=lambda swap: (not swap.asked, swap.cost, swap.group, swap.partner or ""))
    return tuple(best[:SWAP_BATCH])


def _free_place(tables: Tables, search: Search, request: Request, u: int, g: int) -> Swap | None:
    own = int(search.place[u])
    if search.sizes[g] + 1 > tables.largest[g] or search.sizes[own] - 1 < tables.smallest[own]:
        return None
    cost = float(search.price[u, g] - search.price[u, own])
    group = tables.problem.groups[g].id
    return Swap(person=request.person, group=group, partner=None, asked=False, cost=cost) if cost < MUST_NOT else None
