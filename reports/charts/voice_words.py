"""What the voice chart says: who was heard more or less than their share of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.charts.figures import leaders, percent

if TYPE_CHECKING:
    from reports.charts.data import VoiceChart, VoiceRow
    from reports.charts.words import Words


def title(chart: VoiceChart, words: Words) -> str:
    """State the widest gap between voice and presence, or that there is none."""
    known = [row for row in chart.rows if row.room is not None and row.voice is not None]
    if not known:
        return words.say("chart-voice-title-none")
    widest = leaders(known, lambda row: abs(gap(row) or 0))
    if not apart(chart, widest[0]):
        variant = "even" if len(known) == len(chart.rows) else "even-shown"
        return words.say(f"chart-voice-title-{variant}", points=max(percent(chart.near), 1))
    if len(widest) > 1 and len(known) == len(chart.rows):
        labels = words.listed(row.label for row in widest)
        return words.say("chart-voice-title-tied", labels=labels, points=abs(gap(widest[0]) or 0))
    row = widest[0]
    return words.say(
        "chart-voice-title-more" if (gap(row) or 0) > 0 else "chart-voice-title-less",
        label=words.label(row.label),
        voice=words.share(row.voice or 0),
        room=words.share(row.room or 0),
    )


def subtitle(_chart: VoiceChart, words: Words) -> str:
    """Say which two shares are compared."""
    return words.say("chart-voice-subtitle")


def told(chart: VoiceChart, words: Words) -> list[str]:
    """Tell each category group's two shares and the gap."""
    lines = [_row_told(row, words) for row in chart.rows if gap(row) is not None]
    return (
        lines if len(lines) == len(chart.rows) else [*lines, words.say("chart-hidden-note", least=chart.occasion.least)]
    )


def brief(chart: VoiceChart, words: Words) -> list[str]:
    """Tell each category group's two shares."""
    return [_row_told(row, words) for row in chart.rows if gap(row) is not None]


def gap(row: VoiceRow) -> int | None:
    """Return voice minus room in whole points, as the two rounded shares show it."""
    if row.room is None or row.voice is None:
        return None
    return percent(row.voice) - percent(row.room)


def apart(chart: VoiceChart, row: VoiceRow) -> bool:
    """Say whether a gap is wide enough to be named."""
    points = gap(row)
    return points is not None and abs(points) >= max(percent(chart.near), 1)


def _row_told(row: VoiceRow, words: Words) -> str:
    label = words.label(row.label)
    points = gap(row) or 0
    sense = "more" if points > 0 else "less" if points < 0 else "same"
    return words.say(
        f"chart-voice-line-{sense}",
        label=label,
        voice=words.share(row.voice or 0),
        room=words.share(row.room or 0),
        points=abs(points),
    )
