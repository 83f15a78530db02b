"""A composed document as one HTML file that works offline, prints well and follows the reader's light or dark."""

from __future__ import annotations

import base64
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape
from markupsafe import Markup

from reports.blocks import Figure, Grid, Heading, Paper
from reports.fonts import web_font

if TYPE_CHECKING:
    from reports.blocks import Block, Layout

PAPERS = {Paper.PORTRAIT: "A4", Paper.LANDSCAPE: "A3 landscape"}


def draw_html(layout: Layout) -> bytes:
    """Write a document as one page, its pictures and letters inside."""
    styles = (
        environment()
        .get_template("page.css")
        .render(
            regular=Markup(web_font("Regular")),  # noqa: S704 our own font, encoded by us
            semibold=Markup(web_font("SemiBold")),  # noqa: S704 our own font, encoded by us
            paper=PAPERS[layout.paper],
        )
    )
    page = {name: getattr(layout, name) for name in layout.__slots__ if name != "blocks"}
    page["blocks"] = [described(block, layout) for block in layout.blocks]
    written = (
        environment()
        .get_template("page.html")
        .render(
            page=page,
            styles=Markup(styles),  # noqa: S704 our own style sheet
            contents=entries(layout),
        )
    )
    return written.encode()


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Read the templates once; every value is escaped, a missing one is an error."""
    folder = files("reports").joinpath("templates")
    sources = {name: folder.joinpath(name).read_text(encoding="utf-8") for name in ("page.html", "page.css")}
    return Environment(
        loader=DictLoader(sources), autoescape=select_autoescape(), undefined=StrictUndefined, trim_blocks=False
    )


def described(block: Block, layout: Layout) -> dict[str, object]:
    """Tell the template what a block is and what it needs beside the block itself."""
    piece: dict[str, object] = {"kind": type(block).__name__, "block": block}
    if isinstance(block, Figure):
        piece["address"] = "data:image/png;base64," + base64.b64encode(block.png).decode()
    if isinstance(block, Grid):
        piece["label"] = block.title or label_before(block, layout)
    return piece


def label_before(block: Grid, layout: Layout) -> str:
    """Name a table by the heading above it."""
    above = layout.blocks[: next(number for number, known in enumerate(layout.blocks) if known is block)]
    return next((known.text for known in reversed(above) if isinstance(known, Heading)), layout.kind)


def entries(layout: Layout) -> list[dict[str, object]]:
    """List the headings of the contents; the numbers are those of the blocks in the page."""
    return [
        {"number": number, "mark": block.mark, "text": block.text}
        for number, block in enumerate(layout.blocks, 1)
        if isinstance(block, Heading) and (block.level == 1 or block.mark)
    ]
