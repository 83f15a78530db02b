"""Lay out the flow: which nodes are shown, in what order and how high, and where each ribbon runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.charts.data import FlowChart, FlowLink, FlowNode


MOST = (6, 6, 6)
"""How many challenges, solutions and commitments one picture can carry."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Card:
    """Place one node: its top and height, and how much flows in and out."""

    node: FlowNode
    top: float
    height: float
    inflow: int
    outflow: int

    @property
    def weight(self) -> int:
        """Return the larger of what flows in and out."""
        return max(self.inflow, self.outflow)


@dataclass(frozen=True, kw_only=True, slots=True)
class Ribbon:
    """Place one link between two cards, as tops of its two ends; both ends are `thick`."""

    source: Card
    target: Card
    near: float
    far: float
    thick: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Flow:
    """Hold the three columns and the ribbons between them."""

    columns: tuple[tuple[Card, ...], ...]
    ribbons: tuple[Ribbon, ...]


def strongest(chart: FlowChart, most: tuple[int, int, int] = MOST) -> FlowChart:
    """Keep the solutions that carry most, and the challenges and commitments they are tied to.

    `most` bounds the three columns. What nothing reaches is left out here: the chart names it apart.
    """
    solutions = _most_of(chart.solutions, _weights(chart.links), most[1])
    kept = {node.id for node in solutions}
    links = [link for link in chart.links if link.weight > 0 and kept & {link.source, link.target}]
    weights = _weights(links)
    challenges = _most_of([node for node in chart.challenges if weights[node.id]], weights, most[0])
    commitments = _most_of([node for node in chart.commitments if weights[node.id]], weights, most[2])
    shown = kept | {node.id for node in (*challenges, *commitments)}
    return replace(
        chart,
        challenges=tuple(challenges),
        solutions=tuple(solutions),
        commitments=tuple(commitments),
        links=tuple(link for link in links if {link.source, link.target} <= shown),
    )


def lay_out(chart: FlowChart, top: float, bottom: float, *, least: float, gap: float) -> Flow:
    """Order the columns so that few ribbons cross, and share out the height by weight."""
    orders = [list(chart.challenges)]
    for nodes in (chart.solutions, chart.commitments):
        orders.append(_by_sources(nodes, orders[-1], chart.links))
    inflow: Counter[str] = Counter()
    outflow: Counter[str] = Counter()
    for link in chart.links:
        outflow[link.source] += link.weight
        inflow[link.target] += link.weight
    columns = tuple(_stack(nodes, inflow, outflow, top, bottom, least=least, gap=gap) for nodes in orders if nodes)
    return Flow(columns=columns, ribbons=_ribbons(columns, chart.links))


def _weights(links: Iterable[FlowLink]) -> Counter[str]:
    weights: Counter[str] = Counter()
    for link in links:
        if link.weight > 0:
            weights[link.source] += link.weight
            weights[link.target] += link.weight
    return weights


def _most_of(nodes: Sequence[FlowNode], weights: Counter[str], limit: int) -> list[FlowNode]:
    ranked = sorted(nodes, key=lambda node: -weights[node.id])
    kept = {node.id for node in ranked[:limit]}
    return [node for node in nodes if node.id in kept]


def _by_sources(nodes: Sequence[FlowNode], before: Sequence[FlowNode], links: Iterable[FlowLink]) -> list[FlowNode]:
    """Put each node near the weighted middle of what flows into it."""
    places = {node.id: place for place, node in enumerate(before)}
    pulls: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for link in links:
        if link.source in places:
            pulls[link.target].append((places[link.source], link.weight))

    def middle(node: FlowNode) -> float:
        known = pulls[node.id]
        return sum(place * weight for place, weight in known) / sum(w for _, w in known) if known else len(places)

    return sorted(nodes, key=middle)


def _stack(
    nodes: Sequence[FlowNode],
    inflow: Counter[str],
    outflow: Counter[str],
    top: float,
    bottom: float,
    *,
    least: float,
    gap: float,
) -> tuple[Card, ...]:
    weights = [max(inflow[node.id], outflow[node.id]) for node in nodes]
    room = bottom - top - gap * (len(nodes) - 1)
    heights = _heights(weights, room, min(least, room / len(nodes)))
    cards = []
    for node, height in zip(nodes, heights, strict=True):
        cards.append(Card(node=node, top=top, height=height, inflow=inflow[node.id], outflow=outflow[node.id]))
        top += height + gap
    return tuple(cards)


def _heights(weights: Sequence[int], room: float, least: float) -> list[float]:
    """Share the room by weight, nobody below `least`."""
    small: set[int] = set()
    while True:
        free = room - least * len(small)
        total = sum(weight for place, weight in enumerate(weights) if place not in small) or 1
        heights = [least if place in small else free * weight / total for place, weight in enumerate(weights)]
        fresh = {place for place, height in enumerate(heights) if height < least - 1e-6} - small
        if not fresh:
            return heights
        small |= fresh


def _ribbons(columns: Sequence[Sequence[Card]], links: Iterable[FlowLink]) -> tuple[Ribbon, ...]:
    cards = {card.node.id: card for column in columns for card in column}
    unit = min(
        (card.height / flow for card in cards.values() for flow in (card.inflow, card.outflow) if flow), default=0
    )
    unit *= 0.94
    known = [link for link in links if link.source in cards and link.target in cards]
    near = _ends(known, cards, unit, outward=True)
    far = _ends(known, cards, unit, outward=False)
    return tuple(
        Ribbon(
            source=cards[link.source],
            target=cards[link.target],
            near=near[link],
            far=far[link],
            thick=max(link.weight * unit, 2),
        )
        for link in known
    )


def _ends(links: Sequence[FlowLink], cards: dict[str, Card], unit: float, *, outward: bool) -> dict[FlowLink, float]:
    """Stack the ends of the ribbons on one side of each card, around its middle."""
    sides: dict[str, list[FlowLink]] = defaultdict(list)
    for link in links:
        sides[link.source if outward else link.target].append(link)
    tops: dict[FlowLink, float] = {}
    for owner, ties in sides.items():
        card = cards[owner]
        y = card.top + (card.height - unit * sum(tie.weight for tie in ties)) / 2
        for tie in sorted(ties, key=lambda t: cards[t.target if outward else t.source].top):
            tops[tie] = y
            y += tie.weight * unit
    return tops
