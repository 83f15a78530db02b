"""The small pieces every section composes with: dimension chips, evidence, sentences, people's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reports.blocks import Prose, Span, Style, Tone, code, plain, quote
from workshop import excerpts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reports.blocks import Block, Line
    from reports.findings import Note, Sentence
    from reports.model import Dimension, Report, Text, Wording
    from reports.phrases import Phrases

SPACE = Span(text=" ")


def dimension_named(report: Report, dimension_id: str) -> Dimension | None:
    """Find a dimension; None where an item has none."""
    return next((known for known in report.event.dimensions if known.id == dimension_id), None)


def chip(dimension: Dimension | None) -> Span | None:
    """Make the coloured number of a dimension."""
    if dimension is None:
        return None
    return Span(text=str(dimension.number), style=Style.CHIP, colour=dimension.colour)


def dimension_line(report: Report, dimension_id: str, say: Phrases, *, short: bool = False) -> Line:
    """Write a dimension as its chip and its name."""
    dimension = dimension_named(report, dimension_id)
    marker = chip(dimension)
    if dimension is None or marker is None:
        return plain(dimension_id)
    name = say.pick(dimension.short if short else dimension.name)
    return (marker, Span(text="\u00a0"), Span(text=name))


def codes(listed: Iterable[str], say: Phrases) -> Line:
    """Write codes one after the other."""
    line: list[Span] = []
    for one in listed:
        if line:
            line.append(Span(text=say("report-comma"), style=Style.MUTED))
        line.append(code(one))
    return tuple(line)


def evidence_line(sentence: Sentence, say: Phrases) -> Line:
    """Write the code of a sentence and what stands behind it, or that it is the rapporteur's remark."""
    line: list[Span] = [code(sentence.code)]
    if sentence.remark or not sentence.evidence:
        line.append(Span(text=" · " + say("report-remark"), style=Style.MUTED))
    else:
        line.append(Span(text=" · " + say("report-evidence") + " ", style=Style.MUTED))
        line += codes(sentence.evidence, say)
    if sentence.stale:
        line.append(Span(text=" · " + say("report-stale"), style=Style.ALERT))
    return tuple(line)


def sentence_line(sentence: Sentence, say: Phrases) -> Line:
    """Write a coded sentence with its evidence after it."""
    return (text_span(sentence.text, say), SPACE, *evidence_line(sentence, say))


def text_span(text: Text, say: Phrases) -> Span:
    """Write our own text plainly and somebody's typed text in its own direction."""
    return quote(text) if isinstance(text, str) else Span(text=say.pick(text))


def strong_text(text: Text, say: Phrases) -> Span:
    """Write a text strongly, typed words in their own direction."""
    return replace(text_span(text, say), style=Style.STRONG)


def wording_line(wording: Wording, say: Phrases) -> Line:
    """Write what a person wrote, and beside it the translation into the reader's language."""
    line: list[Span] = [quote(wording.text)]
    for translation in wording.translations:
        if translation.language == say.language and wording.language != say.language:
            mark = say("report-translated-machine" if translation.machine else "report-translated-human")
            line += [SPACE, Span(text=f"{mark} ", style=Style.MUTED), quote(translation.text)]
    return tuple(line)


def note_lines(label: str, notes: Sequence[Note]) -> list[Line]:
    """Write reservations or minority notes under a label, each with its code."""
    lines: list[Line] = []
    for note in notes:
        line: list[Span] = [Span(text=label + " ", style=Style.STRONG), quote(note.text)]
        if note.code:
            line += [SPACE, code(note.code)]
        lines.append(tuple(line))
    return lines


def shortened(line: Line, most: int) -> Line:
    """Cut the words of a line, between words, where another page holds them whole."""
    return tuple(
        replace(span, text=excerpts.shortened(span.text, most)) if len(span.text) > most else span for span in line
    )


def others(count: int, most: int | None, say: Phrases) -> list[Block]:
    """Say how many a short list leaves to the full report."""
    left = count - most if most is not None else 0
    return [Prose(line=plain(say("report-others", count=left)), tone=Tone.NOTE)] if left > 0 else []


def empty(say: Phrases, text_id: str) -> list[Block]:
    """Say in a sentence that a section has nothing yet."""
    return [Prose(line=plain(say(text_id)), tone=Tone.EMPTY)]
