"""The organizer's desk: the whole day at a glance, and each thing that repairs it one tap away."""

from __future__ import annotations

from collections.abc import Callable

from dialog.buttons import Press, press
from dialog.screen import Button, Screen, column, screen, words
from handlers.alike import comparisons, waiting
from handlers.day import (
    advance_all,
    clocks_of_now,
    close_all,
    day_state,
    may_restore,
    move_day,
    pause_day,
    restore_day,
    resume_day,
)
from handlers.foresight import day_seq
from handlers.now import show_now
from handlers.outlook import (
    LISTED_GROUPS,
    back_button,
    effect_of,
    group_lines,
    next_block,
    next_step,
    now_line,
    people_line,
)
from handlers.scene import plan_of, session_heard
from handlers.standing import on_card
from handlers.turn import Turn
from storage.contributions import Audit, record_audit, waiting_for_review
from storage.people import Workshop
from workshop.framework import Right

STEPS = (5, 10, 15, -5)


def open_desk(turn: Turn, _data: Press) -> None:
    """Show the whole day: what runs, how late it is, each group, who is here; below the card, which the day edits."""
    workshop = _workshop(turn)
    turn.reply(desk_screen(turn, workshop), fresh=on_card(turn))


def desk_command(turn: Turn) -> None:
    """Show the desk to an organizer, and everybody else where they stand."""
    if turn.workshop is None or not _may(turn, Right.TIME_ALL):
        show_now(turn, lead=words("not-your-right"))
        return
    turn.reply(desk_screen(turn, _workshop(turn)))


def open_time(turn: Turn, _data: Press) -> None:
    """Offer what changes the time of everybody."""
    workshop = _workshop(turn)
    turn.reply(screen(now_line(turn, workshop), words("desk-time"), rows=column(*_time_buttons(turn, workshop))))


def open_groups(turn: Turn, _data: Press) -> None:
    """List the groups that work now, each leading to its pad."""
    workshop = _workshop(turn)
    plan = plan_of(workshop)
    clocks = clocks_of_now(turn, workshop)
    across = _across_button() if comparisons(turn, workshop) else None
    buttons = [
        Button(label=plan.group(clock.session_id, clock.group_id).label, press=press("pad.open", clock.pk))
        for clock in clocks[: LISTED_GROUPS - (2 if across else 1)]
    ]
    said = words("desk-groups") if clocks else words("desk-groups-none")
    turn.reply(screen(said, rows=column(*buttons, across, back_button())))


def open_more(turn: Turn, _data: Press) -> None:
    """Offer what is needed more rarely."""
    workshop = _workshop(turn)
    running = workshop.running_block
    heard = session_heard(plan_of(workshop), running) if running is not None else None
    order = Button(label=words("desk-order-button"), press=press("next.open", running or ""))
    review = _review_button(turn, workshop)
    full = review is not None or waiting(turn, workshop) > 0  # then the desk has no room for writing to participants
    duties = Button(label=words("duties-button"), press=press("duties.open"))
    buttons = (
        order if heard is not None else None,
        _message_button() if full else None,
        Button(label=words("desk-seats-button"), press=press("seat.desk")),
        Button(label=words("desk-preflight-button"), press=press("pre.open")),
        Button(label=words("desk-closing-button"), press=press("closing.open")),
        Button(label=words("desk-log-button"), press=press("log.open")),
        duties if heard is None or not full else None,
        Button(label=words("desk-documents-button"), press=press("report.open")) if _may(turn, Right.EXPORT) else None,
    )
    turn.reply(screen(words("desk-more"), rows=column(*buttons, back_button())))


def advance(turn: Turn, data: Press) -> None:
    """Say what the next step would change, before it is taken."""
    workshop = _current(turn, data)
    if workshop is None:
        return
    yes = Button(label=words("desk-next-yes-button"), press=press("desk.advanced", epoch=data.epoch))
    turn.reply(screen(next_step(turn, workshop), rows=column(yes, _keep_button())))


def advanced(turn: Turn, data: Press) -> None:
    """Take the whole day one step further."""
    workshop = _current(turn, data)
    if workshop is None:
        return
    before, ran = day_state(turn, workshop), workshop.running_block
    advance_all(turn, workshop)
    line = _audit(turn, workshop, "day-advanced", undo=before)
    turn.toast(words("desk-advanced"))
    turn.reply(desk_screen(turn, workshop, undo=line.pk if may_restore(turn, workshop, ran) else None))


def undo(turn: Turn, data: Press) -> None:
    """Take the last change back: every group, or the running block, returns to where it was."""
    workshop = _current(turn, data)
    if workshop is None:
        return
    line = turn.session.get(Audit, int(data.args[0]))
    fresh = line is not None and line.workshop_id == workshop.id and line.undone_at is None
    done = line is not None and fresh and restore_day(turn, workshop, line.undo)
    if line is not None and done:
        line.undone_at = turn.at
    turn.toast(words("desk-undone" if done else "desk-not-undone"))
    turn.reply(desk_screen(turn, workshop))


def pause(turn: Turn, data: Press) -> None:
    """Stop the time of the whole day."""
    _act(turn, data, "day-paused", "desk-paused", done=pause_day)


def resume(turn: Turn, data: Press) -> None:
    """Let the whole day go on."""
    _act(turn, data, "day-resumed", "desk-resumed", done=resume_day)


def move(turn: Turn, data: Press) -> None:
    """Show what more or less time for everybody would change, before it is done."""
    workshop, minutes = _current(turn, data), int(data.args[0])
    if workshop is None:
        return
    said = words(
        "desk-move-preview", minutes=abs(minutes), way=_way(minutes), effect=effect_of(turn, workshop, minutes)
    )
    label = words("pad-move-yes-button", minutes=abs(minutes), way=_way(minutes))
    yes = Button(label=label, press=press("desk.moved", minutes, epoch=data.epoch))
    turn.reply(screen(said, rows=column(yes, _keep_button())))


def moved(turn: Turn, data: Press) -> None:
    """Give everybody more or less time."""
    minutes = int(data.args[0])
    _act(turn, data, "day-moved", "desk-moved", done=lambda t, w: move_day(t, w, minutes), minutes=minutes)


def close(turn: Turn, data: Press) -> None:
    """Ask before what runs is closed for everybody."""
    workshop = _current(turn, data)
    if workshop is None:
        return
    yes = Button(label=words("desk-close-button"), press=press("desk.closed", epoch=data.epoch))
    turn.reply(screen(words("desk-close"), next_block(turn, workshop), rows=column(yes, _keep_button())))


def closed(turn: Turn, data: Press) -> None:
    """Close the running session for every group, or the running block."""

    def done(turn: Turn, workshop: Workshop) -> bool:
        close_all(turn, workshop)
        return True

    _act(turn, data, "day-closed", "desk-closed", done=done)


def desk_screen(turn: Turn, workshop: Workshop, *, undo: int | None = None) -> Screen:
    """Show the day as it stands."""
    seq = day_seq(turn, workshop)
    back = None
    if undo is not None:
        back = Button(label=words("desk-undo-button"), press=press("desk.undo", undo, epoch=seq))
    paused = workshop.paused_at is not None
    review, alike = _review_button(turn, workshop), waiting(turn, workshop)
    across = _across_button() if alike else None
    buttons = (
        review,
        back,
        Button(label=words("desk-next-button"), press=press("desk.next", epoch=seq)),
        Button(
            label=words("desk-resume-button" if paused else "desk-pause-button"),
            press=press("desk.resume" if paused else "desk.pause", epoch=seq),
        ),
        Button(label=words("desk-time-button"), press=press("desk.time")),
        Button(label=words("desk-groups-button"), press=press("desk.groups")) if back is None else None,
        Button(label=words("desk-late-button"), press=press("late.open")),
        Button(label=words("desk-people-button"), press=press("att.open")),
        (across or _message_button()) if review is None else None,
        Button(label=words("desk-more-button"), press=press("desk.more")),
    )
    return screen(
        words("desk-head"),
        now_line(turn, workshop),
        group_lines(turn, workshop),
        people_line(turn, workshop),
        words("desk-across", count=alike) if alike else None,
        rows=column(*buttons),
    )


def _time_buttons(turn: Turn, workshop: Workshop) -> list[Button]:
    seq = day_seq(turn, workshop)
    return [
        *(
            Button(
                label=words("desk-move-button", minutes=abs(each), way=_way(each)),
                press=press("desk.move", each, epoch=seq),
            )
            for each in STEPS
        ),
        Button(label=words("desk-close-button"), press=press("desk.close", epoch=seq)),
        back_button(),
    ]


def _across_button() -> Button:
    return Button(label=words("desk-across-button"), press=press("across.open"))


def _message_button() -> Button:
    return Button(label=words("desk-message-button"), press=press("cast.open"))


def _review_button(turn: Turn, workshop: Workshop) -> Button | None:
    """Lead to what waits to be read, while anything does; writing to participants goes one screen further then."""
    count = len(waiting_for_review(turn.session, workshop.id)) if _may(turn, Right.MODERATE) else 0
    return Button(label=words("desk-review-button", count=count), press=press("review.open")) if count else None


def _may(turn: Turn, right: Right) -> bool:
    return turn.person is not None and right in plan_of(_workshop(turn)).rights(turn.person.role)


def _act(
    turn: Turn, data: Press, verb: str, said: str, *, done: Callable[[Turn, Workshop], bool], **details: int
) -> None:
    workshop = _current(turn, data)
    if workshop is None:
        return
    before, ran, line = day_state(turn, workshop), workshop.running_block, None
    if done(turn, workshop):
        line = _audit(turn, workshop, verb, details=details, undo=before)
        turn.toast(words(said))
    else:
        turn.toast(words("desk-nothing-runs"))
    taken_back = verb in {"day-moved", "day-closed"} and may_restore(turn, workshop, ran)
    turn.reply(desk_screen(turn, workshop, undo=line.pk if line is not None and taken_back else None))


def _current(turn: Turn, data: Press) -> Workshop | None:
    """Give the workshop when the button is still good; show the desk as it is when it is not."""
    workshop = _workshop(turn)
    if data.epoch == day_seq(turn, workshop):
        return workshop
    turn.toast(words("desk-changed"))
    turn.reply(desk_screen(turn, workshop))
    return None


def _workshop(turn: Turn) -> Workshop:
    assert turn.workshop is not None
    return turn.workshop


def _keep_button() -> Button:
    return Button(label=words("pad-move-no-button"), press=press("desk.open"))


def _way(minutes: int) -> str:
    return "more" if minutes > 0 else "less"


def _audit(
    turn: Turn,
    workshop: Workshop,
    verb: str,
    *,
    details: dict[str, int] | None = None,
    undo: dict[str, dict[str, str | None]] | None = None,
) -> Audit:
    line = Audit(
        workshop_id=workshop.id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=workshop.running_block or workshop.id,
        details=details or {},
        undo=undo or {},
        at=turn.at,
    )
    return record_audit(turn.session, line)
