"""The charts of a section, in the reader's language, numbered by the page that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Figure

if TYPE_CHECKING:
    from reports.blocks import Block
    from reports.model import Report
    from reports.phrases import Phrases


def figures(report: Report, say: Phrases, place: str) -> list[Block]:
    """Show the charts that belong to a place."""
    return [
        Figure(png=picture.png, title=picture.title, caption=picture.caption, brief=picture.brief)
        for picture in report.pictures
        if picture.place == place and picture.language == say.language
    ]
