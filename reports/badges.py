"""Badges and table posters as PDF, each with the code to scan; names in whatever script people have."""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import segno

from reports.blocks import reads_from_the_right
from reports.fonts import printable
from reports.pdf import typeset
from reports.phrases import RIGHT_TO_LEFT, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reports.model import Event, Text

DEFAULT_COLOUR = "#2B3A8C"


@dataclass(frozen=True, kw_only=True, slots=True)
class Badge:
    """Hold what a badge shows; `other_name` is the name in a second script, `link` the personal deep link."""

    name: str
    link: str
    code: str
    language: str
    other_name: str = ""
    organisation: str = ""
    role: Text = ""
    group: str = ""
    room: Text = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Poster:
    """Hold what a table's poster shows; `name` says the dimension or theme of the group."""

    number: str
    name: Text
    link: str
    room: Text = ""
    colour: str = DEFAULT_COLOUR


NO_BREAK = "\u00a0"  # a date stays on one line


def draw_badges(badges: Sequence[Badge], event: Event, *, dated: datetime) -> bytes:
    """Print badges of 90 × 54 mm, ten to an A4 page."""
    language = event.languages[0]
    sheet: dict[str, object] = {
        "title": f"{phrases(language)('report-badge-title')} · {phrases(language).pick(event.title)}",
        "badges": [described_badge(badge, event) for badge in badges],
    }
    return printed("badges.typ", sheet, event, dated)


def draw_posters(posters: Sequence[Poster], event: Event, *, bot_name: str, dated: datetime) -> bytes:
    """Print one A4 poster per table, in all the event's languages."""
    say = [phrases(language) for language in event.languages]
    sheet: dict[str, object] = {
        "title": f"{say[0]('report-poster-title')} · {say[0].pick(event.title)}",
        "event": [directed(line) for line in _headings(event)],
        "words": [directed(one("report-poster-group")) for one in say],
        "scan": [directed(one("report-poster-scan")) for one in say],
        "bot": bot_name,
        "posters": [described_poster(poster, event) for poster in posters],
    }
    return printed("posters.typ", sheet, event, dated)


def printed(template: str, sheet: dict[str, object], event: Event, dated: datetime) -> bytes:
    """Typeset a sheet; its date is the day alone."""
    described = {
        **sheet,
        "language": event.languages[0],
        "colours": [dimension.colour for dimension in event.dimensions] or [DEFAULT_COLOUR],
        "dated": [dated.year, dated.month, dated.day],
    }
    day = dated.replace(hour=0, minute=0, second=0, microsecond=0)
    with TemporaryDirectory() as folder:
        return typeset(template, {"sheet": json.dumps(described)}, root=Path(folder), dated=day)


def described_badge(badge: Badge, event: Event) -> dict[str, object]:
    """Describe a badge, its labels in its bearer's language."""
    say = phrases(badge.language)
    other = badge.other_name if badge.other_name != badge.name else ""
    role = [printable(say.pick(badge.role)), printable(say.pick(badge.room))]
    when = say.day(event.days[0], weekday=False) if len(event.days) == 1 else say.days(event.days)
    return {
        "mirrored": badge.language in RIGHT_TO_LEFT,
        "event": f"{say.pick(event.title)} · {when.replace(' ', NO_BREAK)}",
        "name": directed(badge.name),
        "other": directed(other) if other else None,
        "organisation": directed(badge.organisation),
        "role": " · ".join(part for part in role if part),
        "group": say("report-badge-group", number=badge.group) if badge.group else "",
        "code": badge.code,
        "qr": qr_code(badge.link),
        "alt": f"QR {badge.code}",
    }


def described_poster(poster: Poster, event: Event) -> dict[str, object]:
    """Describe a poster, its dimension in every language of the event."""
    say = [phrases(language) for language in event.languages]
    names = dict.fromkeys(one.pick(poster.name) for one in say)
    rooms = dict.fromkeys(one.pick(poster.room) for one in say if one.pick(poster.room))
    return {
        "number": poster.number,
        "names": [directed(name) for name in names],
        "rooms": [directed(" · ".join(rooms))] if rooms else [],
        "colour": poster.colour,
        "qr": qr_code(poster.link),
        "alt": f"QR {poster.number}",
    }


def _headings(event: Event) -> tuple[str, ...]:
    """Name the event and its day, a line in each of its languages."""
    say = [phrases(language) for language in event.languages]
    return tuple(dict.fromkeys(f"{one.pick(event.title)} · {one.days(event.days)}" for one in say))


def directed(text: str) -> dict[str, object]:
    """Give a text with the direction it reads in."""
    return {"text": printable(text), "rtl": reads_from_the_right(text)}


def qr_code(link: str) -> str:
    """Draw a link as an SVG whose quiet zone is the paper around it."""
    file = io.BytesIO()
    segno.make(link, error="m", micro=False).save(file, kind="svg", border=0, dark="#161C2A", xmldecl=False)
    return file.getvalue().decode()
