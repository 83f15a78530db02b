"""A list of participants that an organizer sends as a file: tried first, imported at a tap, then deleted here.

It is offered while a question is open too: the question stays open, one tap away.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import PurePath

from dialog.buttons import Press, press
from dialog.delivery import Call
from dialog.incoming import JobDone, Media
from dialog.screen import Button, Joined, Screen, UserText, column, screen, words
from handlers import conversation
from handlers.outlook import back_button
from handlers.roster import apply, compare, counts, notes, problem_line
from handlers.turn import Turn
from storage.blobs import blob_content
from storage.contributions import Audit, record_audit
from storage.errors import BlobUnknownError
from storage.people import Workshop, workshop_by_id
from storage.requests import drop_blob, drop_timers
from storage.timers import arm_timer
from workshop.framework import Right
from workshop.sheets import SheetError

FORMS = {".csv": "csv", ".xlsx": "xlsx"}
OFFERED, IMPORTED = "roster-offered", "participants-imported"
FETCH = "downloadFile"
DROP = "privacy-file"  # the timer that deletes our copy of a file
KEPT = timedelta(hours=1)
PER_PAGE = 6
LONGEST_NAME = 60
MOST_DIGITS = 15


def offer(turn: Turn) -> bool:
    """Ask whether a table that an organizer sends is the list of participants."""
    media = turn.incoming.action
    assert isinstance(media, Media)
    name = media.file_name or ""
    form = FORMS.get(PurePath(name.lower()).suffix)
    if media.kind != "document" or media.file_id is None or form is None or not _may_import(turn):
        return False
    details: dict[str, object] = {"file_id": media.file_id, "form": form}
    line = _audit(turn, OFFERED, name[:LONGEST_NAME], details)
    asked = words("roster-file-ask", name=UserText(line.subject))
    yes = Button(label=words("roster-file-yes-button"), press=press("roster.check", line.pk))
    meanwhile = words("roster-file-step") if conversation.draft_of(turn) is not None else None
    turn.reply(screen(asked, meanwhile, rows=column(yes, _leave(line), _resume(turn))))
    return True


def check(turn: Turn, data: Press) -> None:
    """Have the file fetched, once; what importing it would do is said when it is here."""
    line = _line(turn, data)
    if line is None or turn.account is None:
        _say_gone(turn)
        return
    if "asked" not in line.details:
        line.details = {**line.details, "asked": True}
        payload = {"chat_id": turn.account.user_id, "reader": turn.language, "line": line.pk}
        wanted = {"file_id": str(line.details["file_id"])}
        turn.outgoing.append(Call(method=FETCH, params=wanted, then="roster-file", payload=payload))
    turn.reply(screen(words("roster-file-fetching")))


def fetched(turn: Turn) -> None:
    """Say what importing the file would do: nothing is recorded yet; our copy goes within the hour."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    chat_id, reader = int(action.payload["chat_id"]), str(action.payload["reader"])
    line = turn.session.get(Audit, int(action.payload["line"]))
    workshop = workshop_by_id(turn.session, line.workshop_id) if line is not None else None
    if action.result is None or line is None or workshop is None:
        turn.tell(chat_id, reader, screen(words("roster-file-lost"), rows=column(back_button())))
        return
    digest = str(action.result["result"]["blob"])
    if line.undone_at is not None:
        drop_blob(turn.session, digest)
        return
    arm_timer(turn.session, kind=DROP, subject=digest, seq=0, due_at=turn.at + KEPT)
    line.details = {**line.details, "blob": digest}
    turn.session.flush()
    turn.tell(chat_id, reader, _trial(turn, workshop, line, 0))


def show(turn: Turn, data: Press) -> None:
    """Turn the pages of the rows that cannot be imported."""
    line = _line(turn, data)
    if line is None or turn.workshop is None:
        _say_gone(turn)
    else:
        turn.reply(_trial(turn, turn.workshop, line, int(data.args[1][:MOST_DIGITS])))


def take(turn: Turn, data: Press) -> None:
    """Import the file as the command line does, and delete our copy."""
    line = _line(turn, data)
    content = _content(turn, line) if line is not None else None
    if line is None or content is None or turn.workshop is None:
        _say_gone(turn)
        return
    try:
        read, change = compare(turn, turn.workshop, content, str(line.details["form"]))
    except SheetError:
        turn.reply(_unreadable())
        return
    if not read.people:
        turn.reply(_trial(turn, turn.workshop, line, 0))
        return
    apply(turn, turn.workshop, change)
    _forget(turn, line)
    _audit(turn, IMPORTED, line.subject)
    said = Joined(tuple(notes(change))) if notes(change) else None
    turn.reply(screen(counts(read, change, dry=False), said, rows=column(_resume(turn), back_button())))


def leave(turn: Turn, data: Press) -> None:
    """Leave a file aside and delete our copy."""
    line = _line(turn, data)
    if line is None:
        _say_gone(turn)
        return
    _forget(turn, line)
    line.undone_at = turn.at
    turn.reply(screen(words("roster-file-left"), rows=column(_resume(turn), back_button())))


def _trial(turn: Turn, workshop: Workshop, line: Audit, page: int) -> Screen:
    content = _content(turn, line)
    if content is None:
        return _gone()
    try:
        read, change = compare(turn, workshop, content, str(line.details["form"]))
    except SheetError:
        return _unreadable()
    page = min(page, max(0, len(read.problems) - 1) // PER_PAGE)
    first, beyond = page * PER_PAGE, (page + 1) * PER_PAGE
    lines = tuple(problem_line(problem) for problem in read.problems[first:beyond])
    said = notes(change) if read.people else []
    newer = Button(label=words("page-previous"), press=press("roster.show", line.pk, page - 1))
    older = Button(label=words("page-next"), press=press("roster.show", line.pk, page + 1))
    yes = Button(label=words("roster-file-import-button"), press=press("roster.import", line.pk))
    return screen(
        counts(read, change, dry=True) if read.people else words("import-nothing"),
        Joined(lines) if lines else None,
        Joined(tuple(said)) if said else None,
        rows=column(
            newer if page else None,
            older if beyond < len(read.problems) else None,
            yes if read.people else None,
            _leave(line),
        ),
    )


def _resume(turn: Turn) -> Button | None:
    """Lead back to the question that is open, if there is one."""
    draft = conversation.draft_of(turn)
    if draft is None:
        return None
    return Button(label=words("roster-file-resume-button"), press=press("draft.resume", draft.id))


def _leave(line: Audit) -> Button:
    return Button(label=words("roster-file-no-button"), press=press("roster.leave", line.pk))


def _unreadable() -> Screen:
    return screen(words("roster-file-unreadable"), rows=column(back_button()))


def _gone() -> Screen:
    return screen(words("roster-file-gone"), rows=column(back_button()))


def _say_gone(turn: Turn) -> None:
    turn.reply(_gone())


def _line(turn: Turn, data: Press) -> Audit | None:
    """Find the file that a button is about, if whoever pressed it sent it and did not leave it aside."""
    number = data.args[0]
    line = turn.session.get(Audit, int(number)) if len(number) <= MOST_DIGITS else None
    if line is None or turn.person is None or line.undone_at is not None:
        return None
    mine = (OFFERED, turn.person.workshop_id, turn.person.pk)
    return line if (line.verb, line.workshop_id, line.actor_id) == mine else None


def _content(turn: Turn, line: Audit) -> bytes | None:
    digest = line.details.get("blob")
    if digest is None:
        return None
    try:
        return blob_content(turn.session, str(digest))
    except BlobUnknownError:  # its hour is over
        return None


def _forget(turn: Turn, line: Audit) -> None:
    digest = line.details.get("blob")
    line.details = {"form": line.details["form"], "asked": True}
    if digest is not None:
        drop_blob(turn.session, str(digest))
        drop_timers(turn.session, DROP, str(digest))


def _may_import(turn: Turn) -> bool:
    return turn.person is not None and turn.plan is not None and Right.SEATS in turn.plan.rights(turn.person.role)


def _audit(turn: Turn, verb: str, subject: str, details: dict[str, object] | None = None) -> Audit:
    assert turn.person is not None
    line = Audit(
        workshop_id=turn.person.workshop_id,
        actor_id=turn.person.pk,
        verb=verb,
        subject=subject,
        details=details or {},
        at=turn.at,
    )
    return record_audit(turn.session, line)
