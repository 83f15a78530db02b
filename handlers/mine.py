"""My contributions: what became of each, editing, withdrawing and taking that back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Answers, Flow, Given, Step, Taken
from dialog.incoming import Media, Text
from dialog.screen import Button, Hour, Screen, Verbatim, Words, column, screen, words
from handlers.conversation import Conversation, begin, draft_of
from handlers.excerpts import excerpt, on_button
from handlers.mine_view import item_screen, may_change, own_item, place_for, refused_change
from handlers.place import Place, as_written, moment_in, writing_ends
from handlers.recording import call_reviewers
from handlers.scene import Scene
from handlers.seen import who_sees
from handlers.turn import Turn
from handlers.writing import keep_media, take_writing
from storage import contributions
from storage.contributions import Audit, Contribution, ContributionVersion, Kept
from storage.drafts import close_draft
from storage.timers import arm_timer
from storage.written import attach, remember_message
from workshop.contributions import CheckedText, State, change_text, withdraw
from workshop.decision import Refusal
from workshop.programme import ShownAs

PER_PAGE = 5
NAME = "edit"


@dataclass(frozen=True, kw_only=True, slots=True)
class Editing:
    """Hold the contribution whose text is being replaced, and whether that is allowed."""

    scene: Scene
    row: Contribution
    place: Place
    sent_at: datetime
    until: Hour | None


def mine(turn: Turn) -> None:
    """List what the person wrote."""
    _show_list(turn, 0)


def open_mine(turn: Turn, data: Press) -> None:
    """List what the person wrote, page by page."""
    _show_list(turn, int(data.args[0]) if data.args and data.args[0].isdigit() else 0)


def open_item(turn: Turn, data: Press) -> None:
    """Show one contribution: its words, its state, what became of it."""
    row = own_item(turn, data)
    if row is None:
        _show_list(turn, 0, lead=words("mine-gone"))
    else:
        turn.reply(item_screen(turn, row))


def edit(turn: Turn, data: Press) -> None:
    """Ask for a new wording."""
    row = own_item(turn, data)
    if row is None:
        _show_list(turn, 0, lead=words("mine-gone"))
    else:
        begin(turn, EDIT, {"contribution": row.pk, "presettled": ["list"]})


def update(turn: Turn, data: Press) -> None:
    """Take the wording of a message that its author changed in Telegram."""
    row = own_item(turn, data)
    number = data.args[1] if len(data.args) > 1 else ""
    kept = turn.session.get(Kept, int(number)) if number.isdigit() else None
    if row is None or (kept is not None and kept.participant_id != row.author_id):
        _show_list(turn, 0, lead=words("mine-gone"))
        return
    changed = _change(turn, row, kept.text, kept.at) if kept is not None else None
    if isinstance(changed, Refusal):
        turn.reply(item_screen(turn, row, lead=refused_change(turn, row, changed)))
        return
    if kept is None:
        turn.reply(item_screen(turn, row, lead=words("mine-edited", code=Verbatim(row.code))))
        return
    turn.session.delete(kept)
    turn.session.flush()
    turn.reply(item_screen(turn, row, lead=words("mine-edited", code=Verbatim(row.code))))


def ask_withdraw(turn: Turn, data: Press) -> None:
    """Ask once before a contribution is taken back."""
    row = own_item(turn, data)
    if row is None:
        _show_list(turn, 0, lead=words("mine-gone"))
        return
    yes = Button(label=words("mine-withdraw-yes-button"), press=press("mine.withdrawn", row.pk))
    no = Button(label=words("mine-withdraw-no-button"), press=press("mine.item", row.pk))
    said = words("mine-withdraw", code=Verbatim(row.code), text=excerpt(row.text, 300))
    turn.reply(screen(said, rows=column(yes, no)))


def withdrawn(turn: Turn, data: Press) -> None:
    """Take a contribution back; it can be restored while the group writes."""
    row = own_item(turn, data)
    if row is None:
        _show_list(turn, 0, lead=words("mine-gone"))
        return
    refusal = _withdrawal(turn, row)
    if refusal is None:
        _set_state(turn, row, State.WITHDRAWN)
    lead = words("mine-withdrawn", code=Verbatim(row.code)) if refusal is None else refused_change(turn, row, refusal)
    turn.reply(item_screen(turn, row, lead=lead))


def restore(turn: Turn, data: Press) -> None:
    """Bring a withdrawn contribution back."""
    row = own_item(turn, data)
    if row is None:
        _show_list(turn, 0, lead=words("mine-gone"))
        return
    if row.state == State.WITHDRAWN.value and not may_change(turn, row):
        closed = Refusal.because("contribution-closed", code=row.code)
        turn.reply(item_screen(turn, row, lead=refused_change(turn, row, closed)))
        return
    if row.state == State.WITHDRAWN.value:
        _set_state(turn, row, State.ACTIVE)
    turn.reply(item_screen(turn, row, lead=words("mine-restored", code=Verbatim(row.code))))


def _show_list(turn: Turn, page: int, lead: Words | None = None) -> None:
    assert turn.person is not None
    rows = list(reversed(contributions.contributions_by(turn.session, turn.person.pk)))  # the newest is looked for most
    pages = max(1, -(-len(rows) // PER_PAGE))
    page = page % pages
    shown = rows[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [
        Button(
            label=words("mine-button", code=Verbatim(r.code), text=on_button(r.text)), press=press("mine.item", r.pk)
        )
        for r in shown
    ]
    more = Button(label=words("mine-more-button"), press=press("mine.open", page + 1)) if pages > 1 else None
    back = Button(label=words("menu-back-button"), press=press("now"))
    turn.reply(screen(lead, words("mine", count=len(rows)), rows=column(*buttons, more, back)))


def _withdrawal(turn: Turn, row: Contribution) -> Refusal | None:
    assert turn.person is not None
    scene, place = place_for(turn, row, turn.incoming.sent_at)
    windows = place.windows if place else ()
    by, sent = str(turn.person.pk), turn.incoming.sent_at
    return withdraw(scene.plan, as_written(row), windows, by=by, sent_at=sent, received_at=turn.at)


def _set_state(turn: Turn, row: Contribution, state: State) -> None:
    line = Audit(
        workshop_id=row.workshop_id,
        actor_id=row.author_id,
        verb="withdrew" if state is State.WITHDRAWN else "restored",
        subject=row.code,
        details={"before": row.state},
        at=turn.at,
    )
    contributions.record_audit(turn.session, line)
    row.state, row.changed_at = state.value, turn.at
    turn.session.flush()
    arm_timer(turn.session, kind="contribution-withdrawn", subject=str(row.pk), seq=0, due_at=turn.at)


def _change(turn: Turn, row: Contribution, text: str, sent_at: datetime) -> CheckedText | Refusal:
    """Replace a text if the core allows it; what it replaces stays as a version."""
    assert turn.person is not None
    scene, place = place_for(turn, row, sent_at)
    if place is None:
        return Refusal.because("contribution-closed", code=row.code)
    checked = change_text(
        scene.plan,
        as_written(row),
        text,
        place.windows,
        by=str(turn.person.pk),
        sent_at=sent_at,
        received_at=turn.at,
        insisted=True,
    )
    if isinstance(checked, CheckedText):
        contributions.replace_text(turn.session, row, text, turn.person.pk, turn.at)
        row.language = checked.language.value
        row.moderation = "waiting" if checked.concern else "clear"
        turn.session.flush()
        if row.moderation == "waiting":
            call_reviewers(turn, row)
    return checked


def _load(turn: Turn, answers: Answers) -> Editing | Screen:
    row = contributions.contribution_by_id(turn.session, int(answers["contribution"]))
    wrote_now = isinstance(turn.incoming.action, Text | Media)
    sent_at = turn.incoming.sent_at if wrote_now else moment_in(answers, "sent", turn.incoming.sent_at)
    if row is None or turn.person is None or row.author_id != turn.person.pk:
        return _ended(turn, screen(words("mine-gone")))
    scene, place = place_for(turn, row, sent_at)
    if place is None or not place.in_time or row.state == State.WITHDRAWN.value:
        refusal = Refusal.because("contribution-closed", code=row.code)
        return _ended(turn, item_screen(turn, row, lead=refused_change(turn, row, refusal)))
    keep_media(turn, row.session_id, row.group_id)
    until = writing_ends(scene) if scene.session == place.session else None
    return Editing(scene=scene, row=row, place=place, sent_at=sent_at, until=until)


def _ended(turn: Turn, shown: Screen) -> Screen:
    """End the conversation; a text that came too late is kept."""
    draft, action = draft_of(turn), turn.incoming.action
    if draft is not None and draft.flow == NAME:
        close_draft(turn.session, draft.id, turn.at)
    if isinstance(action, Text) and turn.person is not None:
        kept = Kept(
            workshop_id=turn.person.workshop_id,
            participant_id=turn.person.pk,
            where="edit",
            text=action.text,
            at=turn.incoming.sent_at,
        )
        contributions.keep_text(turn.session, kept)
    return shown


def _ask_text(editing: Editing, _answers: Answers) -> Screen:
    said = words("mine-edit", code=Verbatim(editing.row.code), text=excerpt(editing.row.text, 320))
    return screen(said, who_sees(ShownAs(editing.row.shown_as), later=False))


def _take_text(editing: Editing, answers: Answers, given: Given) -> Taken:
    return take_writing(editing.scene.plan.rules, answers, given, editing.sent_at)


def _finish(turn: Turn, editing: Editing, answers: dict[str, Any], _number: int) -> None:
    row, sent_at = editing.row, moment_in(answers, "sent", editing.sent_at)
    if answers.get("whole"):
        whole = ContributionVersion(contribution_id=row.pk, text=answers["whole"], by_id=row.author_id, at=turn.at)
        turn.session.add(whole)
    changed = _change(turn, row, str(answers["text"]), sent_at)
    if answers.get("message") and turn.account is not None:
        remember_message(turn.session, turn.account.user_id, int(answers["message"]), row.pk)
    if answers.get("files") and row.author_id is not None:
        attach(turn.session, row.author_id, answers["files"], row.pk)
    code = Verbatim(row.code)
    lead = refused_change(turn, row, changed) if isinstance(changed, Refusal) else words("mine-edited", code=code)
    turn.reply(item_screen(turn, row, lead=lead))


EDIT = Conversation(
    flow=Flow(name=NAME, steps=(Step(key="text", ask=_ask_text, take=_take_text),)), load=_load, finish=_finish
)
