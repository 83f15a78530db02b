"""The sections about the event itself: context, objectives, method, people, programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.blocks import Bullets, Column, Grid, Heading, KeyFigures, Prose, Tone, plain, quote
from reports.sections.figures import figures
from reports.sections.pieces import empty

if TYPE_CHECKING:
    from reports.blocks import Block
    from reports.model import Report
    from reports.phrases import Phrases


def background(report: Report, say: Phrases) -> list[Block]:
    """Tell where the workshop comes from and what it is for."""
    event = report.event
    opening = say(
        "report-background-body",
        title=say.pick(event.title),
        when=say.when(event.days),
        place=say.pick(event.place),
        hosts=say.series(say.pick(host.name) for host in event.hosts),
        count=len(event.hosts),
    )
    return [
        Heading(level=1, text=say("report-background")),
        Prose(line=plain(opening)),
        *(Prose(line=plain(say.pick(text))) for text in event.context),
        *objectives(report, say),
    ]


def objectives(report: Report, say: Phrases) -> list[Block]:
    """List what the workshop set out to do."""
    if not report.event.objectives:
        return []
    items = tuple(plain(say.pick(text)) for text in report.event.objectives)
    return [Heading(level=2, text=say("report-objectives")), Bullets(items=items, ordered=True)]


def method(report: Report, say: Phrases) -> list[Block]:
    """Tell how the day worked and what readers may rely on."""
    rules = ["report-method-silent", "report-method-evidence", "report-method-numbers", "report-method-hidden"]
    rules.append("report-method-chatham" if report.event.chatham_house else "report-method-consent")
    told = (say(rule, least=report.privacy.least) for rule in rules)
    lines = [*(say.pick(text) for text in report.event.method), *told]
    return [Heading(level=1, text=say("report-method")), Bullets(items=tuple(plain(line) for line in lines))]


def room_in_figures(report: Report, say: Phrases) -> KeyFigures:
    """Count the room and what it produced."""
    challenges = sum(item.kind.value == "challenge" for item in report.contributions)
    counted = [
        (report.attendance.present, say("report-figure-present")),
        (challenges, say("report-figure-challenges")),
        (len(report.contributions) - challenges, say("report-figure-solutions")),
        (len(report.opportunities), say("report-figure-opportunities")),
        (len(report.plan.actions), say("report-figure-actions")),
    ]
    return KeyFigures(figures=tuple((say.count(number), label) for number, label in counted))


def participants(report: Report, say: Phrases) -> list[Block]:
    """Count who was in the room, by category; name only those who agreed to it."""
    attendance = report.attendance
    blocks: list[Block] = [Heading(level=1, text=say("report-participants"))]
    if not attendance.categories and not attendance.present:
        return blocks + empty(say, "report-participants-empty")
    blocks.append(Prose(line=plain(attendance_sentence(report, say))))
    if not attendance.categories:
        return blocks + empty(say, "report-participants-later") + figures(report, say, "voice")
    rows = tuple(
        (plain(say.pick(row.name)), plain(say.count(row.expected)), plain(say.count(row.present)))
        for row in attendance.categories
    )
    columns = (
        Column(name=say("report-category"), weight=4),
        Column(name=say("report-expected"), numeric=True),
        Column(name=say("report-present"), numeric=True),
    )
    notes = [say("report-participants-frozen")]
    if any(row.present is None for row in attendance.categories):
        notes.append(say("report-hidden-note", least=report.privacy.least))
    blocks.append(Grid(columns=columns, rows=rows, dense=True, paired=True))
    blocks.append(Prose(line=plain(" ".join(notes)), tone=Tone.NOTE))
    return blocks + figures(report, say, "voice")


def attendance_sentence(report: Report, say: Phrases) -> str:
    """Say in words how many came and how many wrote."""
    attendance = report.attendance
    if attendance.present is None:
        return say("report-attendance-unknown")
    came = say("report-attendance", present=attendance.present)
    if attendance.contributors is None:
        return came
    return f"{came} {say('report-attendance-wrote', people=attendance.contributors)}"


def named_people(report: Report, say: Phrases) -> list[Block]:
    """List the people and institutions that may be named, if any."""
    attendance = report.attendance
    blocks: list[Block] = [Heading(level=2, text=say("report-named"))]
    if not attendance.named and not attendance.institutions:
        absent = "report-named-chatham" if report.event.chatham_house else "report-named-empty"
        return blocks + empty(say, absent)
    if attendance.named:
        columns = (Column(name=say("report-name"), weight=2), Column(name=say("report-organisation"), weight=3))
        rows = tuple(((quote(person.name),), (quote(person.organisation),)) for person in attendance.named)
        blocks.append(Grid(columns=columns, rows=rows, dense=True))
    if attendance.institutions:
        blocks.append(Bullets(items=tuple((quote(name),) for name in attendance.institutions)))
    return blocks


def programme(report: Report, say: Phrases) -> list[Block]:
    """Give the programme hour by hour."""
    agenda = report.event.agenda
    blocks: list[Block] = [Heading(level=2, text=say("report-programme"))]
    if not agenda:
        return blocks + empty(say, "report-programme-empty")
    columns = (Column(name=say("report-hours"), weight=2.1), Column(name=say("report-block"), weight=5))
    for day in sorted({entry.day for entry in agenda}):
        rows = tuple(
            (plain(say.hours(entry.start, entry.end)), plain(say.pick(entry.title)))
            for entry in agenda
            if entry.day == day
        )
        blocks.append(Grid(columns=columns, rows=rows, dense=True, title=say.day(day), paired=True))
    return blocks
