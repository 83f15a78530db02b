"""Reports on demand: an organizer chooses what, in which language and format, and receives the file in the chat."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import JobDone
from dialog.screen import Attachment, Button, Screen, Verbatim, column, screen, words
from dialog.texts import OWN_NAMES
from handlers.turn import Turn
from reports.documents import Document
from reports.render import Format

DOCUMENTS = (Document.SYNTHESIS_NOTE, Document.ACTION_PLAN, Document.FULL_REPORT, Document.GROUP_SHEET)


def open_reports(turn: Turn, _data: Press) -> None:
    """Offer the documents."""
    buttons = [
        Button(label=words(f"report-ask-{document.value}"), press=press("report.document", document.value))
        for document in DOCUMENTS
    ]
    turn.reply(screen(words("report-ask-document"), rows=column(*buttons, _back())))


def command(turn: Turn) -> None:
    """Offer the documents at /report."""
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
    turn.reply(screen(words("report-ask-language"), rows=column(*buttons, _back())))


def choose_format(turn: Turn, data: Press) -> None:
    """Offer the formats of a document."""
    buttons = [
        Button(label=Verbatim(each.value.upper()), press=press("report.make", *data.args, each.value))
        for each in Format
    ]
    turn.reply(screen(words("report-ask-format"), rows=column(*buttons)))


def make(turn: Turn, data: Press) -> None:
    """Have a document made; it arrives in this chat when it is ready."""
    assert turn.workshop is not None
    assert turn.account is not None
    document, language, wanted = data.args[:3]
    turn.work(
        "report",
        workshop=turn.workshop.id,
        at=turn.at.isoformat(),
        document=document,
        language=language,
        format=wanted,
        chat_id=turn.account.user_id,
        reader=turn.language,
    )
    turn.reply(screen(words("report-making")))


def deliver(turn: Turn) -> None:
    """Hand over a document that was made, or say kindly that it could not be."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    chat_id, reader = int(action.payload["chat_id"]), str(action.payload["reader"])
    if action.result is None:
        turn.tell(chat_id, reader, screen(words("report-failed"), rows=column(_back())))
        return
    attached = Attachment(blob=str(action.result["blob"]), file_name=str(action.result["file_name"]))
    turn.tell(chat_id, reader, Screen(paragraphs=(words("report-ready"),), attachment=attached))


def _back() -> Button:
    return Button(label=words("back-to-now-button"), press=press("now"))
