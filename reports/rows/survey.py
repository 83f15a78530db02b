"""The rows about the event, its people, its questionnaire and the readiness analysis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.rows.cells import angle, coded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.model import Report
    from reports.phrases import Phrases
    from reports.rows.cells import Row


def about(report: Report, say: Phrases) -> Iterable[Row]:
    """Say what these tables are, of which version, and how the hidden cells are shown."""
    state = say("report-state-draft" if report.edition.draft else "report-state-final")
    yield say("report-cover-date"), say.days(report.event.days)
    yield say("report-cover-place"), say.pick(report.event.place)
    yield (
        say("report-cover-hosts", count=len(report.event.hosts)),
        say.series(say.pick(host.name) for host in report.event.hosts),
    )
    yield say("report-cover-edition"), say("report-status", version=report.edition.version, state=state)
    yield say("report-column-remark"), say("report-hidden-note", least=report.privacy.least)


def participants(report: Report, say: Phrases) -> Iterable[Row]:
    """Count the people of each category."""
    return (
        (say.pick(row.name), say.count(row.expected), say.count(row.present)) for row in report.attendance.categories
    )


def programme(report: Report, say: Phrases) -> Iterable[Row]:
    """List the programme."""
    return ((f"{e.day:%Y-%m-%d}", f"{e.start:%H:%M}", f"{e.end:%H:%M}", say.pick(e.title)) for e in report.event.agenda)


def scores(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the scores and how the room judges them."""
    for item in report.questionnaire.dimensions if report.questionnaire else ():
        judged = item.dispute
        shares = (judged.too_high, judged.right, judged.too_low) if judged else (None, None, None)
        numbers = (say.number(item.score, 2), say.number(item.low, 2), say.number(item.high, 2))
        yield (
            angle(report, item.dimension, say),
            *numbers,
            say.count(item.answers),
            say.percent(item.dont_know),
            *(say.percent(share) for share in shares),
            say.count(judged.voices if judged else None),
        )


def breakdown(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the scores of each category group."""
    for item in report.questionnaire.dimensions if report.questionnaire else ():
        for cell in item.by_group:
            yield angle(report, item.dimension, say), say.pick(cell.name), say.number(cell.score, 2)


def statements(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the result of every statement."""
    for item in report.questionnaire.items if report.questionnaire else ():
        score, share = say.number(item.score, 2), say.percent(item.dont_know)
        named = (item.code, angle(report, item.dimension, say), say.pick(item.text))
        yield *named, score, say.count(item.answers), share


def readiness(report: Report, say: Phrases) -> Iterable[Row]:
    """Give the analysis of each dimension."""
    return (
        (angle(report, item.dimension, say), *coded(item.sentence, say), say.number(item.severity))
        for item in report.readiness
    )
