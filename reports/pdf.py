"""A composed document as a tagged PDF, typeset by Typst."""

from __future__ import annotations

import json
import re
import struct
from dataclasses import asdict, fields
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import typst

from reports.blocks import Figure, Grid, two_abreast
from reports.errors import TypesettingError
from reports.fonts import font_folders, printable

if TYPE_CHECKING:
    from datetime import datetime

    from reports.blocks import Block, Layout

ISOLATES = re.compile("[\u2066-\u2069]")  # a person's own would close or swallow ours
FIRST_STRONG, LEFT_TO_RIGHT, POP = "\u2068", "\u2066", "\u2069"
LONG_WORD, ZERO_WIDTH = re.compile(r"\S{24}(?=\S)"), "\u200b"
WIDEST, TALLEST = 86, 0.36  # percent of the text's width; a picture's height as a share of that width


def draw_pdf(layout: Layout) -> bytes:
    """Typeset a document.

    Raises:
        TypesettingError: Typst refuses the page.

    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        described = describe(layout, root)
        return typeset("page.typ", {"layout": json.dumps(described)}, root=root, dated=layout.dated)


def typeset(template: str, inputs: dict[str, str], *, root: Path, dated: datetime) -> bytes:
    """Compile a template of ours to PDF/UA-1 with the fonts we ship and no others."""
    source = files("reports").joinpath("templates", template).read_bytes()
    main = root / "main.typ"
    main.write_bytes(source)
    try:
        compiler = typst.Compiler(root=root, font_paths=fonts(), sys_inputs=inputs)
        made = compiler.compile(input=main, format="pdf", pdf_standards="ua-1", timestamp=int(dated.timestamp()))
    except typst.TypstError as error:
        raise TypesettingError(f"Typst refuses {template}: {error.message} {error.hints}") from error
    assert isinstance(made, bytes)
    return made


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    """Read our fonts once per process."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder) for folder in font_folders()]
    )


def describe(layout: Layout, root: Path) -> dict[str, object]:
    """Describe a layout as JSON can, its pictures put into the folder."""
    described: dict[str, object] = {
        field.name: getattr(layout, field.name)
        for field in fields(layout)
        if field.name not in {"blocks", "paper", "dated"}
    }
    when = layout.dated
    described["paper"] = layout.paper.value
    described["dated"] = [when.year, when.month, when.day, when.hour, when.minute]
    described["blocks"] = [describe_block(block, root) for block in layout.blocks]
    cleaned = clean(described)
    assert isinstance(cleaned, dict)
    return cleaned


def describe_block(block: Block, root: Path) -> dict[str, object]:
    """Describe one block, tagged with its kind."""
    if isinstance(block, Figure):
        name = sha256(block.png).hexdigest()[:24] + ".png"
        (root / name).write_bytes(block.png)
        told = {"title": block.title, "alternative": block.alternative, "brief": block.brief}
        return {"kind": "Figure", "path": name, "width": width(block), **told}
    if isinstance(block, Grid) and block.paired:
        block = two_abreast(block)
    return {"kind": type(block).__name__, **wrap_cells(asdict(block))}


def wrap_cells(block: dict[str, object]) -> dict[str, object]:
    """Keep the spans of a table's cells together: Typst's flatten opens nested arrays, never dictionaries."""
    rows = block.get("rows")
    if isinstance(rows, tuple):
        block["rows"] = [[{"line": cell} for cell in row] for row in rows]
    return block


def width(figure: Figure) -> int:
    """Give the width of a picture in percent of the text, from the size its PNG declares."""
    across, down = (int(side) for side in struct.unpack(">II", figure.png[16:24]))
    return min(WIDEST, round(100 * TALLEST * across / down))


def clean(value: object) -> object:
    """Make every string printable, and isolate the spans a person typed from the sentence around them."""
    if isinstance(value, dict):
        if "style" in value:
            return {**value, "style": value["style"].value, "text": isolated(value)}
        return {key: clean(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [clean(item) for item in value]
    if isinstance(value, str):
        return printable(value)
    return value.value if hasattr(value, "value") else value


def isolated(span: dict[str, object]) -> str:
    """Give the text of a span, isolated where its direction is its own."""
    text = str(span["text"])
    if text == "\n":
        return text
    if span["rtl"] is None:
        return breakable(printable(text))  # our sentences quote what people typed
    opening = FIRST_STRONG if span["rtl"] else LEFT_TO_RIGHT
    return f"{opening}{breakable(printable(ISOLATES.sub('', text)))}{POP}"


def breakable(text: str) -> str:
    """Let a line end inside a word that no line can hold."""
    return LONG_WORD.sub(lambda found: found.group() + ZERO_WIDTH, text)
