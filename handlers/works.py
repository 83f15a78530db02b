"""Long work that the process pool runs on a database it only reads: pictures and reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlmodel import Session

from handlers.account import report_of
from handlers.drafted import signed_sentences
from handlers.pictures import charts_of, charts_of_session, maturity, progress
from handlers.posts import heard
from handlers.quoting import unquoted
from handlers.reviewed import review_of
from handlers.room import Room, load_room
from reports.charts.caption import brief, caption, title
from reports.charts.data import Chart, Format
from reports.charts.render import render
from reports.documents import Document
from reports.model import Picture
from reports.quoting import without_quotes
from reports.render import file_name
from reports.render import render as render_document
from storage import people

PLACES = {"maturity": "readiness", "ranked": "challenges", "heatmap": "challenges", "matrix": "solutions"}
PLACES |= {"flow": "solutions", "voice": "voice", "progress": "progress"}
SEPARATORS = {"fr": ";", "ar": ";"}  # what Excel expects where commas part decimals
SHOWN = {
    Document.FULL_REPORT: frozenset(PLACES.values()),
    Document.SYNTHESIS_NOTE: frozenset({"readiness"}),
    Document.ACTIONS_REVIEW: frozenset({"progress"}),
    Document.ACTION_PLAN: frozenset(),
    Document.GROUP_SHEET: frozenset(),
}
PICTURES_SHARE = 0.8  # of the time a report takes


def unheard(_share: float) -> None:
    """Take the news of how far long work has come where nobody waits for it."""


def draw_pictures(room: Room, payload: Mapping[str, Any]) -> dict[str, Any]:
    """Draw what the plenary sees of one topic in one language: each picture with its title and words."""
    language, topic = str(payload["language"]), str(payload["topic"])
    charts = _charts(room, topic, language)
    return {
        "heard": heard(room, topic),
        "pictures": [
            {
                "name": name,
                "title": title(chart, language),
                "brief": brief(chart, language),
                "caption": caption(chart, language),
                "blob": render(chart, language=language, format=Format.PHONE),
            }
            for name, chart in charts.items()
        ],
    }


def draw_charts(room: Room, payload: Mapping[str, Any], tell: Callable[[float], None] = unheard) -> dict[str, Any]:
    """Draw every chart there is something to show for, in one language and for one screen, as files.

    `tell` hears how far the work has come (0-1).
    """
    language, form = str(payload["language"]), Format(str(payload["screen"]))
    charts = charts_of(room, language)
    drawn = []
    for name, chart in charts.items():
        drawn.append(
            {
                "file_name": f"{name.lower()}-{language}-{form.value.replace('_', '-')}.png",
                "title": title(chart, language),
                "caption": caption(chart, language),
                "blob": render(chart, language=language, format=form),
            }
        )
        tell(len(drawn) / len(charts))
    return {"charts": drawn}


def draw_progress(room: Room, language: str) -> dict[str, Any]:
    """Draw how far a workshop's actions are, for the wall of a session."""
    chart = progress(room.plan, room.actions, room.at, language)
    return {
        "file_name": f"progress-{language}-wall.png",
        "blob": render(chart, language=language, format=Format.WALL),
    }


def make_report(room: Room, payload: Mapping[str, Any], tell: Callable[[float], None] = unheard) -> dict[str, Any]:
    """Make one document in one language and format, with its charts: its file name and its bytes.

    `tell` hears how far the work has come (0-1).
    """
    language, wanted = str(payload["language"]), str(payload["format"])
    document = Document(str(payload.get("document", Document.FULL_REPORT.value)))
    pictures = report_pictures(room, language, tell, document) if wanted in {"html", "pdf", "docx"} else ()
    report = report_of(room, pictures)
    if payload.get("signed"):
        report = replace(report, synthesis=(*signed_sentences(room, payload["signed"]), *report.synthesis))
    if document is Document.ACTIONS_REVIEW:
        since = payload.get("since")
        report = replace(report, review=review_of(room, date.fromisoformat(str(since)) if since else None))
    report = without_quotes(report, unquoted(room, language))
    name = file_name(document, report, language=language, format=wanted)
    group = payload.get("group")
    made = render_document(
        document,
        report,
        language=language,
        format=wanted,
        group=str(group) if group else None,
        template=payload.get("letterhead"),
        separator=str(payload.get("separator") or SEPARATORS.get(language, ",")),
    )
    return {"file_name": name, "blob": made}


def report_pictures(
    room: Room,
    language: str,
    tell: Callable[[float], None] = unheard,
    document: Document = Document.FULL_REPORT,
) -> tuple[Picture, ...]:
    """Draw the charts that a document shows; most of a report's time goes here."""
    shown, pictures = SHOWN[document], []
    charts = {name: chart for name, chart in charts_of(room, language).items() if _place(name) in shown}
    if document is Document.ACTIONS_REVIEW and room.actions:
        charts = {"progress": progress(room.plan, room.actions, room.at, language)}
    for name, chart in charts.items():
        pictures.append(
            Picture(
                place=_place(name),
                language=language,
                png=render(chart, language=language, format=Format.WALL),
                title=title(chart, language),
                caption=caption(chart, language),
                brief=brief(chart, language) if _place(name) == "voice" else "",
            )
        )
        tell(PICTURES_SHARE * len(pictures) / len(charts))
    return tuple(pictures)


def room_of(session: Session, payload: Mapping[str, Any]) -> Room:
    """Load the workshop that a payload names, as of the time it names."""
    workshop = people.workshop_by_id(session, str(payload["workshop"]))
    assert workshop is not None
    room = load_room(session, workshop, datetime.fromisoformat(str(payload["at"])))
    session.expunge_all()  # the room outlives its session: drawing must not hold the database
    return room


def _charts(room: Room, topic: str, language: str) -> dict[str, Chart]:
    if topic == "scores":
        chart = maturity(room, language)
        return {"maturity": chart} if chart is not None else {}
    return charts_of_session(room, room.plan.session(topic), language)


def _place(name: str) -> str:
    return PLACES[name.rpartition("-")[2]]
