"""The cells that several tables share: dimensions, translations, coded sentences, yes and no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.sections.pieces import dimension_named

if TYPE_CHECKING:
    from reports.findings import Sentence
    from reports.model import Report, Wording
    from reports.phrases import Phrases

Row = tuple[str, ...]


def angle(report: Report, dimension_id: str, say: Phrases) -> str:
    """Name a dimension, or nothing where there is none."""
    dimension = dimension_named(report, dimension_id)
    return say.pick(dimension.name) if dimension else dimension_id


def translated(wording: Wording, say: Phrases) -> str:
    """Give the translation into the reader's language, marked machine or human."""
    for known in wording.translations:
        if known.language == say.language and wording.language != say.language:
            mark = say("report-translated-machine" if known.machine else "report-translated-human")
            return f"{mark} {known.text}"
    return ""


def truth(value: bool, say: Phrases) -> str:  # noqa: FBT001 a cell's value
    """Write yes or no."""
    return say("report-yes" if value else "report-no")


def coded(sentence: Sentence, say: Phrases) -> Row:
    """Write a sentence as its code, its text, its evidence and its remarks."""
    remark = say("report-remark") if sentence.remark or not sentence.evidence else ""
    stale = say("report-stale") if sentence.stale else ""
    return (
        sentence.code,
        say.pick(sentence.text),
        ", ".join(sentence.evidence),
        " · ".join(filter(None, (remark, stale))),
    )
