"""The colours: a dimension's own, the ink ramp of the categories, one accent for any other quantity."""

from __future__ import annotations

from dataclasses import dataclass

from reports.charts.data import Dimension, Format

DIMENSION_COLOURS = ("#5C65D6", "#AC8C32", "#329D88", "#B31D05", "#9F4A95", "#216851")
"""Apart from one another under normal and colour-blind sight; a seventh dimension starts again, lighter."""

WHITE = "#FFFFFF"
INK = "#161C2A"


@dataclass(frozen=True, kw_only=True, slots=True)
class Palette:
    """Hold the colours of one kind of paper."""

    paper: str
    ink: str
    secondary: str
    hairline: str
    card: str
    accent: str
    ramp: tuple[str, ...]
    dark: bool


LIGHT = Palette(
    paper="#FBFAF7",
    ink=INK,
    secondary="#566074",
    hairline="#DDDFE4",
    card=WHITE,
    accent="#2B3A8C",
    ramp=("#1F2937", "#4A5A72", "#8190A5", "#B4BFCC", "#DCE2EA"),
    dark=False,
)
DARK = Palette(
    paper="#12161F",
    ink="#F4F2EC",
    secondary="#A9B2C3",
    hairline="#2C3444",
    card="#1A202C",
    accent="#9AA6FF",
    ramp=("#F4F2EC", "#C3CAD6", "#8F9BB0", "#5F6C84", "#3A4558"),
    dark=True,
)


def palette(form: Format) -> Palette:
    """Return the colours for a format."""
    return DARK if form is Format.WALL_DARK else LIGHT


def dimension_colour(dimension: Dimension, colours: Palette) -> str:
    """Return a dimension's colour from the workshop file, or the palette's by its number."""
    turn, place = divmod(max(dimension.number, 1) - 1, len(DIMENSION_COLOURS))
    given = dimension.colour or mix(DIMENSION_COLOURS[place], WHITE, 0.32 * min(turn, 1))
    return mix(given, WHITE, 0.12) if colours.dark else given


def mix(colour: str, other: str, share: float) -> str:
    """Blend `share` of another colour into one, both "#RRGGBB"."""
    blended = (round(a + (b - a) * share) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in blended)


def readable_on(fill: str) -> str:
    """Return white or ink, whichever contrasts more with the fill."""
    return WHITE if contrast(WHITE, fill) >= contrast(INK, fill) else INK


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1..21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in _channels(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
