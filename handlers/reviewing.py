"""What waits to be read before its group sees it: an organizer lets it through or keeps it back, without its author."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.screen import Button, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.alarms import touch_pad
from handlers.excerpts import excerpt
from handlers.orders import argument_of_order, workshop_of_order
from handlers.outlook import back_button
from handlers.turn import Turn
from storage import agenda, contributions
from storage.contributions import BY_ORDER, Audit, Contribution, record_audit
from storage.steps import newest_of

WAITING, CLEAR, REFUSED = "waiting", "clear", "refused"
VERBS = {CLEAR: "review-cleared", REFUSED: "review-refused", WAITING: "review-again"}
SHOWN = 600


def open_review(turn: Turn, data: Press) -> None:
    """Show the next contribution that waits, after one that is left for later."""
    turn.reply(_next_screen(turn, after=_number(data, 0)))


def let_through(turn: Turn, data: Press) -> None:
    """Let the group see a contribution."""
    _decide(turn, data, CLEAR)


def keep_back(turn: Turn, data: Press) -> None:
    """Keep a contribution from the group: its author finds it as not shown, nothing is deleted."""
    _decide(turn, data, REFUSED)


def undo(turn: Turn, data: Press) -> None:
    """Take a decision back: the contribution waits again."""
    _decide(turn, data, WAITING)


def review_order(turn: Turn) -> None:
    """List on the command line what waits to be read, or let one through, keep it back, or have it wait again."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    code, decision = argument_of_order(turn, "code"), argument_of_order(turn, "decision")
    row = contributions.contribution_by_code(turn.session, workshop.id, code) if code else None
    if code and (row is None or not _was_reviewed(turn, row)):
        turn.refuse(screen(words("review-no-item", code=Verbatim(code))))
        return
    said = None
    if row is not None:
        if row.moderation != decision:
            _record(turn, row, decision)
        said = words("review-decided", code=Verbatim(code), decision=decision)
    waiting = contributions.waiting_for_review(turn.session, workshop.id)
    items = [_item(turn, each) for each in waiting]
    turn.reply(screen(said, words("review-head", count=len(waiting)) if items else words("review-none"), *items))


def _was_reviewed(turn: Turn, row: Contribution) -> bool:
    """Tell whether a contribution waits to be read, or was decided about: the others are their groups' own."""
    return row.moderation != CLEAR or newest_of(turn.session, row.workshop_id, row.code, VERBS.values()) is not None


def _decide(turn: Turn, data: Press, decision: str) -> None:
    assert turn.workshop is not None
    assert turn.person is not None
    row = contributions.contribution_by_id(turn.session, _number(data, 0))
    if row is None or row.workshop_id != turn.workshop.id:
        turn.reply(_next_screen(turn))
        return
    if row.moderation == decision or (row.moderation == WAITING) == (decision == WAITING):
        turn.reply(_next_screen(turn, lead=words("review-decided", code=Verbatim(row.code), decision=row.moderation)))
        return
    _record(turn, row, decision)
    back = Button(label=words("desk-undo-button"), press=press("review.undo", row.pk))
    said = words("review-decided", code=Verbatim(row.code), decision=decision)
    turn.reply(_next_screen(turn, lead=said, undo=None if decision == WAITING else back))


def _record(turn: Turn, row: Contribution, decision: str) -> None:
    row.moderation, row.changed_at = decision, turn.at
    turn.session.flush()
    line = Audit(workshop_id=row.workshop_id, verb=VERBS[decision], subject=row.code, at=turn.at)
    line.actor_id = turn.person.pk if turn.person is not None else None
    line.details = {} if turn.person is not None else {"by": BY_ORDER}
    record_audit(turn.session, line)
    clock = agenda.clock_of(turn.session, row.workshop_id, row.session_id, row.group_id or "")
    if clock is not None:
        touch_pad(turn, clock)


def _next_screen(turn: Turn, *, after: int = 0, lead: Words | None = None, undo: Button | None = None) -> Screen:
    assert turn.workshop is not None
    waiting = contributions.waiting_for_review(turn.session, turn.workshop.id)
    if not waiting:
        return screen(lead, words("review-none"), rows=column(undo, back_button()))
    row = next((each for each in waiting if each.pk > after), waiting[0])
    later = Button(label=words("review-later-button"), press=press("review.open", row.pk))
    return screen(
        lead,
        words("review-head", count=len(waiting)),
        _item(turn, row),
        rows=column(
            Button(label=words("review-clear-button"), press=press("review.clear", row.pk)),
            Button(label=words("review-refuse-button"), press=press("review.refuse", row.pk)),
            later if len(waiting) > 1 else None,
            undo,
            back_button(),
        ),
    )


def _item(turn: Turn, row: Contribution) -> Words:
    assert turn.plan is not None
    group = turn.plan.session(row.session_id).group(row.group_id or "")
    return words(
        "review-item",
        code=Verbatim(row.code),
        text=excerpt(row.text, SHOWN),
        group=group.label if group is not None else UserText(""),
    )


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0
