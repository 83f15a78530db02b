"""The group's page: drafted from what the group wrote when its report phase begins, opened, read out loud."""

from __future__ import annotations

from typing import Any

from dialog.buttons import Press, press
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Verbatim, Words, column, screen, words
from handlers.excerpts import excerpt
from handlers.page_view import Desk, back, desk_for, desk_of, files_of, line_screen, page_screen, reading_screen
from handlers.refusing import refuse
from handlers.scene import Scene, plan_of, scene_of
from handlers.standing import on_card
from handlers.turn import Turn
from storage import agenda, contributions, pages, people, themes
from storage.agenda import GroupClock
from storage.contributions import Attachment
from storage.pages import WholePage
from storage.people import Workshop
from storage.timers import arm_timer
from workshop.framework import PhaseRight
from workshop.programme import Session
from workshop.report import PageState, draft_page, redraft

SHOWN_NOTES = 6
NOTE = 110
FILES = 5
SENT_BY = {
    "photo": ("sendPhoto", "photo"),
    "voice": ("sendVoice", "voice"),
    "audio": ("sendAudio", "audio"),
    "video": ("sendVideo", "video"),
    "video_note": ("sendVideoNote", "video_note"),
    "document": ("sendDocument", "document"),
}
WITHOUT_CAPTION = frozenset({"video_note"})


def begin_report(turn: Turn) -> None:
    """Draft the page of a group whose report phase begins, and bring it to its rapporteur."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock else None
    if clock is None or workshop is None or not plan_of(workshop).phase_right(phase, PhaseRight.REPORT):
        return
    if pages.page_of_group(turn.session, workshop.id, clock.session_id, clock.group_id) is None:
        whole = _draft(turn, workshop, clock)
        arm_timer(turn.session, kind="page-silence", subject=str(clock.pk), seq=clock.seq, due_at=turn.at)
        _tell_rapporteur(turn, whole)


def open_page(turn: Turn, data: Press) -> None:
    """Show the page: the one named, else that of the person's group."""
    desk = desk_of(turn, data.args[0]) if data.args else _own(turn)
    if desk is None and data.args:
        refuse(turn)
    elif desk is None:
        now = Button(label=words("back-to-now-button"), press=press("now"))
        turn.reply(screen(words("page-not-yet"), rows=column(_earlier(turn), now)), fresh=on_card(turn))
    else:
        turn.reply(page_screen(_renewed(turn, desk)), fresh=on_card(turn))


def show_line(turn: Turn, data: Press) -> None:
    """Show one line whole."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None:
        open_page(turn, data)
    else:
        turn.reply(line_screen(desk, _place(data)))


def read(turn: Turn, data: Press) -> None:
    """Show a line in large, to be read aloud."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None:
        open_page(turn, data)
    else:
        turn.reply(reading_screen(turn, desk, _place(data)))


def show_notes(turn: Turn, data: Press) -> None:
    """Show what members miss on the page and the notes of minorities, without names."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None:
        open_page(turn, data)
        return
    gaps = [words("page-gap-line", text=excerpt(gap, NOTE)) for gap in desk.whole.gaps]
    notes = [words("page-note-line", text=excerpt(note, NOTE)) for note in desk.whole.minority_notes]
    listed = (*gaps[-SHOWN_NOTES // 2 :], *notes[-SHOWN_NOTES // 2 :])
    turn.reply(screen(words("page-notes"), Joined(listed) if listed else None, rows=column(back(desk))))


def show_files(turn: Turn, data: Press) -> None:
    """List what the group sent that is not text; each can be heard or seen, none is transcribed."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    if desk is None or not desk.holds:
        open_page(turn, data)
        return
    files = files_of(turn, desk.whole)
    pages_of_files = max(1, -(-len(files) // FILES))
    first = _place(data) % pages_of_files * FILES
    shown = list(enumerate(files[first : first + FILES], start=first + 1))
    lines = [_file_words(turn, number, each) for number, each in shown]
    buttons = [
        Button(
            label=words("page-file-button", number=number, kind=each.kind),
            press=press("page.file", desk.whole.row.pk, each.id or 0),
        )
        for number, each in shown
    ]
    more = Button(label=words("page-next"), press=press("page.files", desk.whole.row.pk, _place(data) + 1))
    rows = column(*buttons, more if pages_of_files > 1 else None, back(desk))
    turn.reply(screen(words("page-files"), Joined(tuple(lines)) if lines else None, rows=rows))


def send_file(turn: Turn, data: Press) -> None:
    """Bring one of them to whoever holds the page, as it was sent."""
    desk = desk_of(turn, data.args[0] if data.args else None)
    wanted = data.args[1] if len(data.args) > 1 else ""
    files = list(enumerate(files_of(turn, desk.whole), start=1)) if desk is not None and desk.holds else []
    number, found = next(((n, each) for n, each in files if str(each.id) == wanted), (0, None))
    if found is None or turn.account is None or found.kind not in SENT_BY:
        open_page(turn, data)
        return
    method, field = SENT_BY[found.kind]
    sent: dict[str, Any] = {field: found.file_id}
    if found.kind not in WITHOUT_CAPTION:
        sent["caption"] = _file_words(turn, number, found)
    turn.call(method, chat_id=turn.account.user_id, **sent)
    turn.toast(words("page-file-sent"))


def _file_words(turn: Turn, number: int, file: Attachment) -> Words:
    """Say what a file is and to which contribution it belongs, never who sent it."""
    row = contributions.contribution_by_id(turn.session, file.contribution_id) if file.contribution_id else None
    return words(
        "page-file",
        number=number,
        kind=file.kind,
        seconds=file.seconds or 0,
        code=Verbatim(row.code if row is not None else ""),
        of="yes" if row is not None else "no",
    )


def mark_withdrawn(turn: Turn) -> None:
    """Mark the lines that stand on a contribution which was withdrawn, or clear them when it is back."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    item = contributions.contribution_by_id(turn.session, int(action.subject))
    if item is None:
        return
    if item.state == "active":
        pages.clear_stale(turn.session, item.workshop_id, item.code, turn.at)
    else:
        pages.mark_withdrawn(turn.session, item.workshop_id, [item.code], turn.at)


def _draft(turn: Turn, workshop: Workshop, clock: GroupClock) -> WholePage:
    leading = people.leaders(turn.session, workshop.id, clock.session_id, clock.group_id, "rapporteur")
    ranked = themes.ranked(turn.session, workshop.id, clock.session_id, clock.group_id)
    core = draft_page(clock.session_id, clock.group_id, ranked, holder=str(leading[-1].pk) if leading else None)
    return pages.make_page(turn.session, workshop.id, core, turn.at)


def _tell_rapporteur(turn: Turn, whole: WholePage) -> None:
    holder = people.participant_by_id(turn.session, whole.row.holder_id) if whole.row.holder_id else None
    account = people.accounts_of(turn.session, [holder]).get(holder.pk) if holder is not None else None
    desk = desk_for(turn, whole, holder) if holder is not None else None
    if holder is None or account is None or desk is None or holder.left_at is not None:
        return
    said = words("page-drafted", group=desk.group.label, lines=len(whole.lines))
    look = Button(label=words("page-review-button"), press=press("page.open", whole.row.pk))
    show = Button(label=words("page-show-button"), press=press("page.show", whole.row.pk))
    rows = column(look, show if whole.lines else None)
    language = account.language or desk.plan.default_language
    turn.tell(account.user_id, language, screen(said, rows=rows), budget="page")


def _own(turn: Turn) -> Desk | None:
    """Find the page of the group in which a person sits now, else the newest one before; none while it is to come."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    for session in reversed(scene.plan.sessions):
        whole = _page_in(turn, scene, session)
        if whole is not None:
            return desk_for(turn, whole, turn.person)
        if session == scene.session and scene.phase is not None:
            return None
    return None


def _earlier(turn: Turn) -> Button | None:
    """Lead to the page of a session before, while the one of now is not there yet."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    pages_before = (_page_in(turn, scene, session) for session in reversed(scene.plan.sessions))
    newest = next((whole for whole in pages_before if whole is not None), None)
    if newest is None:
        return None
    return Button(label=words("page-earlier-button"), press=press("page.open", newest.row.pk))


def _page_in(turn: Turn, scene: Scene, session: Session) -> WholePage | None:
    seat = people.seat_of(turn.session, scene.person.pk, session.id)
    return pages.page_of_group(turn.session, scene.workshop.id, session.id, seat.group_id) if seat else None


def _renewed(turn: Turn, desk: Desk) -> Desk:
    """Draft again what no human wrote, as long as nobody was asked about the page."""
    core = desk.whole.core
    if core.state is not PageState.DRAFT or not desk.holds:
        return desk
    ranked = themes.ranked(turn.session, desk.workshop.id, desk.session.id, desk.group.id)
    newer = redraft(core, ranked)
    if newer is core:
        return desk
    whole = pages.save_page(turn.session, desk.whole.row, newer, turn.at)
    renewed = desk_for(turn, whole, desk.person)
    assert renewed is not None
    return renewed


def _place(data: Press) -> int:
    number = data.args[1] if len(data.args) > 1 else ""
    return int(number) if number.isdigit() else 0
