"""Draw the flow from challenges over solutions to commitments, and the empty cells by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.data import FlowNode
from reports.charts.flow_layout import lay_out, strongest
from reports.charts.flow_words import unanswered, unserved
from reports.charts.frame import Body, draw_empty, draw_key, draw_note, figure_on
from reports.charts.lines import Style, fitting_style
from reports.charts.palette import dimension_colour, mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.charts.data import FlowChart
    from reports.charts.flow_layout import Card, Flow
    from reports.charts.sheet import Sheet
    from reports.charts.words import Words

LEAST_CARD = 104
CELL = 46
PAD = 18


def draw(sheet: Sheet, body: Body, chart: FlowChart, words: Words) -> None:
    """Draw the whole chart into the body."""
    if not chart.solutions:
        draw_empty(sheet, body, words.say("chart-flow-empty"))
        return
    body = draw_key(sheet, body, chart.dimensions)
    body = _draw_gaps(sheet, body, chart, words)
    shown = strongest(chart)
    if len(shown.solutions) < len(chart.solutions):
        said = words.say("chart-flow-shown", n=len(shown.solutions), all=len(chart.solutions))
        body = draw_note(sheet, body, said)
    heads = ["challenges"] if shown.challenges else []
    heads += ["solutions"] + (["commitments"] if shown.commitments else [])
    spans = _spans(body, len(heads))
    top = body.top + 40
    least = LEAST_CARD if body.phone else 76
    flow = lay_out(shown, top, body.bottom, least=least, gap=16 if body.phone else 12)
    _draw_heads(sheet, body, spans, [words.say(f"chart-flow-{head}") for head in heads])
    _draw_ribbons(sheet, flow, spans)
    for span, head, cards in zip(spans, heads, flow.columns, strict=True):
        style = _card_style(
            sheet, cards, span[1] - span[0] - (2 * PAD if body.phone else 2 * PAD + 40), phone=body.phone
        )
        for card in cards:
            _draw_card(sheet, body, span, head, card, style)


def _spans(body: Body, count: int) -> list[tuple[float, float]]:
    share = {1: (1.0,), 2: (0.36, 0.36), 3: (0.28, 0.28, 0.27)}[count]
    width = [body.width * part for part in share]
    gap = (body.width - sum(width)) / max(count - 1, 1)
    spans, x = [], body.left
    for w in width:
        spans.append((x, x + w))
        x += w + gap
    return spans


def _draw_heads(sheet: Sheet, body: Body, spans: list[tuple[float, float]], heads: list[str]) -> None:
    style = Style(size=30 if body.phone else 28, weight=500)
    for (near, _), head in zip(spans, heads, strict=True):
        sheet.text(near, body.top + 10, head, style, sheet.colours.secondary)


def _draw_ribbons(sheet: Sheet, flow: Flow, spans: list[tuple[float, float]]) -> None:
    places = {card.node.id: place for place, column in enumerate(flow.columns) for card in column}
    for ribbon in flow.ribbons:
        source, target = ribbon.source.node, ribbon.target.node
        dimension = source.dimension or target.dimension
        colours = sheet.colours
        fill = dimension_colour(dimension, colours) if dimension else colours.secondary
        near, far = spans[places[source.id]][1], spans[places[target.id]][0]
        sheet.ribbon(
            (near, ribbon.near, ribbon.near + ribbon.thick),
            (far, ribbon.far, ribbon.far + ribbon.thick),
            fill,
            0.55 if colours.dark else 0.5,
        )


def _draw_card(sheet: Sheet, body: Body, span: tuple[float, float], head: str, card: Card, style: Style) -> None:
    """Draw a challenge filled with its colour, a solution outlined, a commitment in ink."""
    colours = sheet.colours
    near, far = span
    node = card.node
    own = dimension_colour(node.dimension, colours) if node.dimension else colours.secondary
    if head == "challenges":
        sheet.rect(near, card.top, far - near, card.height, fill=own, radius=10)
        colour = figure_on(own)
    elif head == "solutions":
        sheet.rect(near, card.top, far - near, card.height, fill=colours.card, edge=own, line=4, radius=10)
        colour = colours.ink
    else:
        sheet.rect(near, card.top, far - near, card.height, fill=colours.ink, radius=10)
        colour = colours.paper
    _write_card(sheet, span, card, style, colour, numbered=head == "challenges" and not body.phone)


def _write_card(
    sheet: Sheet, span: tuple[float, float], card: Card, style: Style, colour: str, *, numbered: bool
) -> None:
    near, far = span
    room = far - near - 2 * PAD
    middle = card.top + card.height / 2
    if numbered and card.weight:
        figure = Style(size=32, weight=700)
        room -= sheet.text(far - PAD, middle, str(card.weight), figure, colour, align="end") + 14
    most = max(1, min(4, int((card.height - 6) / sheet.leading(style))))
    sheet.paragraph(near + PAD, middle, sheet.wrap(_labelled(card.node), room, style, most), style, colour)


def _card_style(sheet: Sheet, cards: Sequence[Card], room: float, *, phone: bool) -> Style:
    """Choose one size for a column: the larger where every label fits two lines of it and its card holds them."""
    large = Style(size=30, weight=500, leading=1.12) if phone else Style(size=28, weight=500, leading=1.08)
    lower = Style(size=26, weight=500, leading=1.1) if phone else Style(size=24, weight=500, leading=1.08)
    for card in cards:
        fits = fitting_style(_labelled(card.node), room, large, 2, lower.size) == large
        if not fits or card.height < 2 * sheet.leading(large) + 8:
            return lower
    return large


def _labelled(node: FlowNode) -> str:
    return f"{node.mark}\u00a0· {node.label}" if node.mark else node.label


def _draw_gaps(sheet: Sheet, body: Body, chart: FlowChart, words: Words) -> Body:
    """Name what no solution reaches, one dashed cell each, at the bottom of the body."""
    open_, empty = unanswered(chart), unserved(chart)
    most = (4 if body.phone else 2) if open_ and empty else (6 if body.phone else 3)
    for text_id, nodes in (("chart-flow-unanswered", open_), ("chart-flow-unserved", empty)):
        if nodes:
            body = _draw_cells(sheet, body, nodes, words.say(text_id, n=len(nodes)), words, most)
    return body


def _draw_cells(sheet: Sheet, body: Body, nodes: Sequence[FlowNode], heading: str, words: Words, most: int) -> Body:
    """Draw at most `most` rows of cells; the last cell counts the nodes that have none."""
    columns = 2 if body.phone else 3 if len(nodes) <= 6 else 4
    rows = min(-(-len(nodes) // columns), most)
    shown = list(nodes[: rows * columns])
    if len(shown) < len(nodes):
        rest = len(nodes) - len(shown) + 1
        shown[-1] = FlowNode(id="", label=words.say("chart-flow-rest", n=rest))
    gap = 10
    top = body.bottom - rows * (CELL + gap) + gap - 4
    head = Style(size=28 if body.phone else 26, weight=600)
    sheet.text(body.left, top - 26, heading, head, sheet.colours.accent)
    width = (body.width - gap * (columns - 1)) / columns
    style = Style(size=body.small)
    for place, node in enumerate(shown):
        x = body.left + (place % columns) * (width + gap)
        y = top + (place // columns) * (CELL + gap)
        colours = sheet.colours
        edge = (
            dimension_colour(node.dimension, colours) if node.dimension else mix(colours.secondary, colours.paper, 0.3)
        )
        sheet.rect(x, y, width, CELL, edge=edge, line=2, radius=8, dash=(7, 5))
        line = sheet.wrap(_labelled(node), width - 28, style, 1)
        sheet.paragraph(x + 14, y + CELL / 2, line, style, colours.secondary)
    return Body(left=body.left, right=body.right, top=body.top, bottom=top - 66, phone=body.phone)
