"""What works at any step: where am I, help, the programme, quiet mode, leaving, and taking a step up again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dialog.buttons import Press, press
from dialog.screen import Button, Day, Joined, Screen, Words, column, screen, words
from handlers import conversation
from handlers.now import now_screen, show_now
from handlers.over import closed_since, ended
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from handlers.whereabouts import place_of_now
from storage import agenda
from storage.drafts import Draft, close_draft, load_draft, reopen_draft
from storage.timers import arm_timer

BLOCKS_PER_PAGE = 6


def me(turn: Turn) -> None:
    """Say where the person stands, and lead back to the question that is open, if one is."""
    assert turn.person is not None
    draft = conversation.draft_of(turn)
    shown = now_screen(turn.session, scene_of(turn.session, turn.person))
    if draft is not None and draft.flow in turn.conversations:
        again = Button(label=words("draft-resume-button"), press=press("draft.resume", draft.id))
        shown = Screen(paragraphs=(words("draft-open"), *shown.paragraphs), rows=(*column(again), *shown.rows)[:8])
    turn.reply(shown, fresh=True)


def help_(turn: Turn) -> None:
    """Say in three lines what can be done here, then ask the open question once more."""
    draft = conversation.draft_of(turn)
    if draft is not None and conversation.take_up(turn, draft, words("help-open-question")):
        return
    stood = place_of_now(turn)
    again = Button(label=words("draft-resume-button"), press=stood) if stood is not None else None
    back = Button(label=words("command-me"), press=press("now")) if turn.person else None
    turn.reply(screen(words("help"), rows=column(again, back)))


def open_help(turn: Turn, _data: Press) -> None:
    """Help, by a button."""
    help_(turn)


def cancel(turn: Turn) -> None:
    """Leave the current step; what was written can be taken up again for five minutes."""
    draft = conversation.draft_of(turn)
    again = Button(label=words("cancel-undo-button"), press=press("draft.reopen", draft.id)) if draft else None
    if draft is not None:
        close_draft(turn.session, draft.id, turn.at)
    if turn.person is None or turn.person.arrived_at is None:
        turn.reply(screen(words("cancel-done" if draft else "help"), rows=column(again)))
        return
    shown = now_screen(turn.session, scene_of(turn.session, turn.person))
    said = words("cancel-done" if draft else "cancel-nothing")
    turn.reply(Screen(paragraphs=(said, *shown.paragraphs), rows=(*column(again), *shown.rows)[:8]))


def reopen(turn: Turn, data: Press) -> None:
    """Take back a cancellation of the last five minutes."""
    left = _own_draft(turn, data)
    draft = reopen_draft(turn.session, left.id, turn.at) if left is not None and left.closed_at is not None else left
    if draft is None or not conversation.take_up(turn, draft, words("draft-again")):
        _lead(turn, closed_since(turn, "draft-too-old", left.closed_at if left is not None else None))


def go_on(turn: Turn, data: Press) -> None:
    """Go on with the step that was open."""
    draft = _own_draft(turn, data)
    if draft is None or draft.closed_at is not None or not conversation.take_up(turn, draft):
        _lead(turn, ended(turn, draft.closed_at if draft is not None else None))


def start_over(turn: Turn, data: Press) -> None:
    """Leave the step that was open and show where the day is."""
    draft = _own_draft(turn, data)
    if draft is not None and draft.closed_at is None:
        cancel(turn)
    else:
        _lead(turn, ended(turn, draft.closed_at if draft is not None else None))


def show_again(turn: Turn, _data: Press) -> None:
    """Show the current screen."""
    show_now(turn)


def menu(turn: Turn, _data: Press) -> None:
    """Offer what is not needed at every step."""
    assert turn.account is not None
    assert turn.person is not None
    quiet = "yes" if turn.account.quiet else "no"
    gone = turn.person.left_at is not None
    buttons = (
        Button(label=words("command-agenda"), press=press("agenda.open")),
        Button(label=words("command-language"), press=press("language.open")),
        Button(label=words("menu-quiet-button", quiet=quiet), press=press("quiet.turn", quiet)),
        Button(label=words("now-actions-button"), press=press("action.list")),
        Button(label=words("command-privacy"), press=press("privacy.open")),
        Button(label=words("command-help"), press=press("help.open")),
        Button(label=words("menu-return-button"), press=press("leave.undo"))
        if gone
        else Button(label=words("menu-leave-button"), press=press("leave.ask")),
        Button(label=words("menu-back-button"), press=press("now")),
    )
    turn.reply(screen(words("menu", quiet=quiet), rows=column(*buttons)))


def programme(turn: Turn) -> None:
    """Show the programme from what runs now."""
    _show_programme(turn, None)


def turn_programme(turn: Turn, data: Press) -> None:
    """Show a page of the programme."""
    _show_programme(turn, int(data.args[0]) if data.args and data.args[0].isdigit() else None)


def quiet(turn: Turn, data: Press) -> None:
    """Turn quiet mode on or off: no messages but the answers to one's own taps."""
    assert turn.account is not None
    turn.account.quiet = not (data.args and data.args[0] == "yes")
    menu(turn, data)


def ask_leave(turn: Turn, _data: Press) -> None:
    """Ask once before somebody leaves."""
    yes = Button(label=words("leave-button"), press=press("leave.do"))
    no = Button(label=words("leave-stay-button"), press=press("now"))
    turn.reply(screen(words("leave-ask"), rows=column(yes, no)))


def leave(turn: Turn, _data: Press) -> None:
    """Note that somebody has left; what they wrote stays, and those who count on them are told."""
    assert turn.person is not None
    if turn.person.left_at is None:
        turn.person.left_at = turn.at
        arm_timer(turn.session, kind="person-left", subject=str(turn.person.pk), seq=0, due_at=turn.at)
    back = Button(label=words("menu-return-button"), press=press("leave.undo"))
    turn.reply(screen(words("leave-done"), rows=column(back)))


def come_back(turn: Turn, _data: Press) -> None:
    """Welcome somebody back to their seat."""
    assert turn.person is not None
    turn.person.left_at = None
    show_now(turn, lead=words("leave-undone"))


def _show_programme(turn: Turn, page: int | None) -> None:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    blocks = [block for block in agenda.blocks(turn.session, scene.workshop.id) if block.state != "skipped"]
    running = next((index for index, block in enumerate(blocks) if block.state != "done"), 0)
    pages = max(1, -(-len(blocks) // BLOCKS_PER_PAGE))
    page = min(running // BLOCKS_PER_PAGE if page is None else page, pages - 1)
    shown = blocks[page * BLOCKS_PER_PAGE : (page + 1) * BLOCKS_PER_PAGE]
    lines = tuple(_lines(scene, shown))
    before = Button(label=words("programme-before-button"), press=press("agenda.open", page - 1)) if page else None
    after = (
        Button(label=words("programme-after-button"), press=press("agenda.open", page + 1))
        if page + 1 < pages
        else None
    )
    why = Button(label=words("seat-why-button"), press=press("seat.why")) if scene.seat is not None else None
    file = Button(label=words("calendar-button"), press=press("agenda.ics"))
    back = Button(label=words("menu-back-button"), press=press("now"))
    turn.reply(screen(words("programme"), Joined(lines), rows=column(after, before, why, file, back)))


def _lines(scene: Scene, blocks: Sequence[agenda.Block]) -> Iterator[Words]:
    """Give a line a block, under its day where the event has several."""
    day: date | None = None
    for block in blocks:
        on = block.starts_at.astimezone(scene.plan.zone).date()
        if len(scene.plan.days) > 1 and on != day:
            yield words("programme-day", day=Day(on))
        day = on
        yield _line(scene, block)


def _line(scene: Scene, block: agenda.Block) -> Words:
    planned = scene.plan.block(block.block_id)
    return words("programme-line", at=scene.hour(block.starts_at), title=planned.title, state=block.state)


def _own_draft(turn: Turn, data: Press) -> Draft | None:
    number = data.args[0] if data.args else ""
    draft = load_draft(turn.session, int(number)) if number.isdigit() else None
    return draft if draft is not None and turn.account and draft.user_id == turn.account.user_id else None


def _lead(turn: Turn, why: Words) -> None:
    if turn.person is not None and turn.person.arrived_at is not None:
        show_now(turn, lead=why)
    else:
        turn.reply(screen(why))
