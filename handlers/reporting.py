"""Reports on demand: an organizer chooses what, in which language and format, and receives the file in the chat."""

from __future__ import annotations

from datetime import datetime

from dialog.buttons import Press, press
from dialog.incoming import JobDone
from dialog.screen import Attachment, Button, Screen, Verbatim, column, screen, words
from dialog.texts import OWN_NAMES
from handlers import underway
from handlers.exporting import DataFormat
from handlers.now import show_now
from handlers.outlook import hour_at
from handlers.turn import Turn
from reports.charts.data import Format as Shape
from reports.documents import Document
from reports.render import Format
from storage.actions import last_review_before
from storage.contributions import Audit, record_audit
from storage.people import workshop_by_id
from workshop.framework import Right

DOCUMENTS = (
    Document.SYNTHESIS_NOTE,
    Document.ACTION_PLAN,
    Document.FULL_REPORT,
    Document.GROUP_SHEET,
    Document.ACTIONS_REVIEW,
)


def open_reports(turn: Turn, _data: Press) -> None:
    """Offer the documents."""
    buttons = [
        Button(label=words(f"report-ask-{document.value}"), press=press("report.document", document.value))
        for document in DOCUMENTS
    ]
    charts = Button(label=words("report-charts-button"), press=press("report.charts"))
    data = Button(label=words("data-button"), press=press("data.open"))
    turn.reply(screen(words("report-ask-document"), rows=column(*buttons, charts, data, _back())))


def command(turn: Turn) -> None:
    """Offer the documents at /report to those who may have them, and show everybody else where they stand."""
    if turn.person is None or turn.plan is None or Right.EXPORT not in turn.plan.rights(turn.person.role):
        show_now(turn, lead=words("not-your-right"))
        return
    open_reports(turn, Press("report.open"))


def choose_language(turn: Turn, data: Press) -> None:
    """Offer the languages of a document."""
    assert turn.plan is not None
    buttons = [
        Button(
            label=Verbatim(OWN_NAMES.get(language, language)),
            press=press("report.language", data.args[0], language),
        )
        for language in turn.plan.languages
    ]
    edition = Button(label=words("edition-button"), press=press("edition.open"))
    may_sign = turn.person is not None and Right.PUBLISH in turn.plan.rights(turn.person.role)
    turn.reply(screen(words("report-ask-language"), rows=column(*buttons, edition if may_sign else None, _back())))


def choose_format(turn: Turn, data: Press) -> None:
    """Offer the formats of a document."""
    buttons = [
        Button(label=Verbatim(each.value.upper()), press=press("report.make", *data.args, each.value))
        for each in Format
    ]
    turn.reply(screen(words("report-ask-format"), rows=column(*buttons)))


def choose_charts(turn: Turn, data: Press) -> None:
    """Offer the languages of the charts, then the screens they are for."""
    assert turn.plan is not None
    if not data.args:
        buttons = [
            Button(label=Verbatim(OWN_NAMES.get(language, language)), press=press("report.charts", language))
            for language in turn.plan.languages
        ]
        posts = Button(label=words("report-posts-button"), press=press("post.open"))
        may_correct = turn.person is not None and Right.PUBLISH in turn.plan.rights(turn.person.role)
        turn.reply(screen(words("report-ask-charts"), rows=column(*buttons, posts if may_correct else None, _back())))
        return
    forms = [
        Button(
            label=words("report-charts-for", screen=form.value), press=press("report.draw", data.args[0], form.value)
        )
        for form in (Shape.WALL, Shape.WALL_DARK, Shape.PHONE)
    ]
    turn.reply(screen(words("report-charts"), rows=column(*forms, _back())))


def draw(turn: Turn, data: Press) -> None:
    """Have every chart drawn for a screen; they arrive in this chat as files, sharp and whole."""
    assert turn.workshop is not None
    language, form = data.args[:2]
    underway.begin(turn, "charts", workshop=turn.workshop.id, at=turn.at.isoformat(), language=language, screen=form)


def deliver_charts(turn: Turn) -> None:
    """Hand over the charts that were drawn, each under its words, or say kindly that there is none."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    chat_id, reader = int(action.payload["chat_id"]), str(action.payload["reader"])
    drawn = list(action.result["charts"]) if action.result is not None else []
    if not drawn:
        said = words("report-charts-none" if action.result is not None else "report-failed")
        turn.tell(chat_id, reader, screen(said, rows=column(_back())))
    for each in drawn:
        attached = Attachment(blob=str(each["blob"]), file_name=str(each["file_name"]))
        said = words("report-chart", title=Verbatim(str(each["title"])))
        turn.tell(chat_id, reader, Screen(paragraphs=(said,), attachment=attached))


def make(turn: Turn, data: Press) -> None:
    """Have a document made; it arrives in this chat when it is ready."""
    assert turn.workshop is not None
    document, language, wanted = data.args[:3]
    last = last_review_before(turn.session, turn.at.date()) if document == Document.ACTIONS_REVIEW.value else None
    underway.begin(
        turn,
        "report",
        workshop=turn.workshop.id,
        at=turn.at.isoformat(),
        document=document,
        language=language,
        format=wanted,
        since=last.isoformat() if last is not None else None,
    )


def deliver(turn: Turn) -> None:
    """Hand over a document that was made, or say kindly that it could not be."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    chat_id, reader = int(action.payload["chat_id"]), str(action.payload["reader"])
    if action.result is None:
        turn.tell(chat_id, reader, screen(words("report-failed"), rows=column(_back())))
        return
    attached = Attachment(blob=str(action.result["blob"]), file_name=str(action.result["file_name"]))
    turn.tell(chat_id, reader, Screen(paragraphs=(words("report-ready"),), attachment=attached))


def open_data(turn: Turn, _data: Press) -> None:
    """Offer the formats in which everything the workshop holds can be taken away."""
    buttons = [Button(label=Verbatim(each.value.upper()), press=press("data.make", each.value)) for each in DataFormat]
    turn.reply(screen(words("data-ask"), rows=column(*buttons, _back())))


def make_data(turn: Turn, data: Press) -> None:
    """Have everything the workshop holds written as a file; it arrives in this chat when it is ready."""
    assert turn.workshop is not None
    assert turn.person is not None
    form, workshop_id = data.args[0], turn.workshop.id
    line = Audit(
        workshop_id=workshop_id, actor_id=turn.person.pk, verb="data-exported", subject=form.upper(), at=turn.at
    )
    record_audit(turn.session, line)
    underway.begin(turn, "export", workshop=workshop_id, at=turn.at.isoformat(), format=form)


def deliver_data(turn: Turn) -> None:
    """Hand over the file with everything, saying of what hour it is and what it does not hold."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    underway.end(turn)
    chat_id, reader = int(action.payload["chat_id"]), str(action.payload["reader"])
    workshop = workshop_by_id(turn.session, str(action.payload["workshop"]))
    if action.result is None or workshop is None:
        turn.tell(chat_id, reader, screen(words("report-failed"), rows=column(_back())))
        return
    attached = Attachment(blob=str(action.result["blob"]), file_name=str(action.result["file_name"]))
    at = hour_at(workshop, datetime.fromisoformat(str(action.payload["at"])))
    said = words("data-ready", form=str(action.payload["format"]), at=at)
    turn.tell(chat_id, reader, Screen(paragraphs=(said,), attachment=attached))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
