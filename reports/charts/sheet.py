"""The paper a chart is drawn on: shapes and lines of text in pixels, measured from the reader's side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from reports.charts.bidi import rtl
from reports.charts.ink import drawable_text, line_ink
from reports.charts.lines import Style, measured, wrap
from reports.charts.png import encode_png

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.backend_bases import GraphicsContextBase

    from reports.charts.palette import Palette

Align = Literal["start", "middle", "end"]
Point = tuple[float, float]

_ROUND = 0.5522847498  # the length of a Bézier handle that makes a quarter circle
_MIDDLE = 0.35  # half the height of a capital, in ems: puts a line's middle on a given y
_MIDDLE_ARABIC = 0.26
_SAME_PLACE = IdentityTransform()
_Agg: Any = RendererAgg  # matplotlib ships without types


class Sheet:
    """Draw on one picture; x grows in reading direction and y downwards, so no chart mirrors anything."""

    def __init__(self, *, width: int, height: int, colours: Palette, from_right: bool) -> None:
        self.width = width
        self.height = height
        self.colours = colours
        self.from_right = from_right
        self._renderer: Any = _Agg(width, height, 72)
        self.rect(0, 0, width, height, fill=colours.paper)

    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        *,
        fill: str | None = None,
        edge: str | None = None,
        line: float = 2,
        radius: float = 0,
        alpha: float = 1,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """Draw a rectangle by its near upper corner, filled, outlined or both."""
        if w <= 0 or h <= 0:
            return
        left = self.width - x - w if self.from_right else x
        bottom = self.height - y - h
        path = _rounded(left, bottom, w, h, min(radius, w / 2, h / 2))
        self._path(path, fill=fill, edge=edge, line=line, alpha=alpha, dash=dash)

    def circle(
        self, x: float, y: float, r: float, *, fill: str | None, edge: str | None = None, line: float = 2
    ) -> None:
        """Draw a disc or a ring around a point."""
        self.rect(x - r, y - r, 2 * r, 2 * r, fill=fill, edge=edge, line=line, radius=r)

    def line(
        self, points: Sequence[Point], colour: str, width: float = 2, *, dash: tuple[float, float] | None = None
    ) -> None:
        """Draw an open line through the points."""
        path = Path(np.array([self._at(x, y) for x, y in points]))
        self._path(path, fill=None, edge=colour, line=width, alpha=1, dash=dash)

    def area(self, points: Sequence[Point], fill: str, *, alpha: float = 1) -> None:
        """Fill the polygon through the points."""
        closed = [*points, points[0]]
        path = Path(np.array([self._at(x, y) for x, y in closed]))
        self._path(path, fill=fill, edge=None, line=0, alpha=alpha, dash=None)

    def ribbon(
        self, near: tuple[float, float, float], far: tuple[float, float, float], fill: str, alpha: float
    ) -> None:
        """Draw a band between two upright edges, each given as (x, top, bottom)."""
        (x0, t0, b0), (x1, t1, b1) = near, far
        mid = (x0 + x1) / 2
        corners = [(x0, t0), (mid, t0), (mid, t1), (x1, t1), (x1, b1), (mid, b1), (mid, b0), (x0, b0), (x0, t0)]
        codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3, Path.CLOSEPOLY]
        path = Path(np.array([self._at(x, y) for x, y in corners]), codes)
        self._path(path, fill=fill, edge=None, line=0, alpha=alpha, dash=None)

    def hatch(self, x: float, y: float, w: float, h: float, *, step: float = 14) -> None:
        """Fill a rectangle with the slanted lines that mean "hidden"."""
        self.rect(x, y, w, h, fill=self.colours.card, radius=6)
        start = step / 2
        while start < w + h:
            near, far = max(0.0, start - h), min(start, w)
            self.line([(x + near, y + start - near), (x + far, y + start - far)], self.colours.hairline, 3)
            start += step
        self.rect(x, y, w, h, edge=self.colours.hairline, line=2, radius=6)

    def text(
        self, x: float, y: float, words: str, style: Style, colour: str | None = None, *, align: Align = "start"
    ) -> float:
        """Write one line whose capitals have their middle at y; return its width."""
        shown = drawable_text(words)
        shown = rtl(shown) if self.from_right else shown
        if not shown:
            return 0
        ink = line_ink(shown, style.size, style.weight)
        height, width = ink.mask.shape
        arabic = any("\u0600" <= letter <= "\u06ff" for letter in shown)
        baseline = y + style.size * (_MIDDLE_ARABIC if arabic else _MIDDLE)
        shift = {"start": 0.0, "middle": width / 2, "end": float(width)}[align]
        near = x - shift
        left = self.width - near - width if self.from_right else near
        image = np.empty((height, width, 4), np.uint8)
        image[..., :3] = _channels(colour or self.colours.ink)
        image[..., 3] = ink.mask[::-1]
        self._renderer.draw_image(
            self._renderer.new_gc(), round(left), round(self.height - baseline) - ink.descent, image
        )
        return float(width)

    def paragraph(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        style: Style,
        colour: str | None = None,
        *,
        align: Align = "start",
    ) -> None:
        """Write lines centred as a block on y."""
        step = self.leading(style)
        first = y - step * (len(lines) - 1) / 2
        for place, line in enumerate(lines):
            self.text(x, first + place * step, line, style, colour, align=align)

    def wrap(self, words: str, width: float, style: Style, most: int = 2) -> tuple[str, ...]:
        """Cut words into lines for this sheet's direction."""
        return wrap(words, width, style, most, from_right=self.from_right)

    def measure(self, words: str, style: Style) -> float:
        """Measure one line as it would be written here."""
        return measured(drawable_text(words), style)

    def leading(self, style: Style) -> float:
        """Return the distance from line to line; Arabic needs more air."""
        return style.size * (style.leading + (0.1 if self.from_right else 0))

    def png(self) -> bytes:
        """Return the picture as an opaque PNG, packed for speed."""
        return encode_png(np.asarray(self._renderer.buffer_rgba()))

    def _at(self, x: float, y: float) -> Point:
        return (self.width - x if self.from_right else x, self.height - y)

    def _path(
        self,
        path: Path,
        *,
        fill: str | None,
        edge: str | None,
        line: float,
        alpha: float,
        dash: tuple[float, float] | None,
    ) -> None:
        pen: GraphicsContextBase = self._renderer.new_gc()
        pen.set_linewidth(line if edge else 0)
        pen.set_alpha(alpha)
        pen.set_snap(False)
        pen.set_joinstyle("round")
        if edge:
            pen.set_foreground(edge)
        if dash:
            pen.set_dashes(0, list(dash))
        face = mpl.colors.to_rgba(fill, alpha) if fill else None
        self._renderer.draw_path(pen, path, _SAME_PLACE, face)


def _rounded(x: float, y: float, w: float, h: float, r: float) -> Path:
    if not r:
        return Path(
            np.array([(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]),
            [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY],
        )
    k, right, top = r * (1 - _ROUND), x + w, y + h
    corners = [
        (x + r, y), (right - r, y), (right - k, y), (right, y + k), (right, y + r),
        (right, top - r), (right, top - k), (right - k, top), (right - r, top),
        (x + r, top), (x + k, top), (x, top - k), (x, top - r),
        (x, y + r), (x, y + k), (x + k, y), (x + r, y), (x + r, y),
    ]  # fmt: skip
    side = [Path.LINETO, Path.CURVE4, Path.CURVE4, Path.CURVE4]
    return Path(np.array(corners), [Path.MOVETO, *side * 4, Path.CLOSEPOLY])


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
