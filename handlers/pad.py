"""The facilitator's hand on the clock: each tap on the pad, shown before it counts, and taken back in one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from dialog.buttons import Press, press
from dialog.delivery import Priority
from dialog.incoming import TimerDue
from dialog.screen import Button, Joined, Words, column, screen, words
from handlers.alarms import follow_minutes
from handlers.conduct import move_end, pass_group, pause_group, reopen_group, restore_group, resume_group
from handlers.foresight import core_clock, group_end, kept_clock, kept_state, lengths_of, read_agenda
from handlers.outlook import phase_words
from handlers.pad_view import (
    CARD,
    TAKEN_BACK,
    Pad,
    audit_pad,
    current_pad,
    facilitators,
    hour_of,
    load_pad,
    move_label,
    open_button,
    pad_of,
    pad_screen,
    show_pad,
    writing_now,
)
from handlers.refusing import refuse
from handlers.scene import DONE, current_session, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import GroupClock
from storage.contributions import Audit
from storage.people import Workshop
from storage.timers import cancel_timer
from workshop import agenda as core
from workshop.decision import Refusal
from workshop.phases import next_phase
from workshop.phases import reopen as core_reopen

REOPENED_MINUTES = 5
WORTH_A_WORD = timedelta(seconds=30)  # what ends sooner is past warning: the facilitator reads it too late


def open_pad(turn: Turn, data: Press) -> None:
    """Show the pad of the group that the person leads, or of the one named."""
    pad = pad_of(turn, data.args[0] if data.args else None)
    if pad is None and data.args:
        refuse(turn)
    elif pad is None:
        turn.reply(screen(words("pad-none")))
    else:
        show_pad(turn, pad)


def keep(turn: Turn, data: Press) -> None:
    """Leave the time as it is."""
    if pad_of(turn, data.args[0] if data.args else None) is not None:
        turn.reply(screen(words("pad-kept")))
    open_pad(turn, data)


def pause(turn: Turn, data: Press) -> None:
    """Stop the group's time."""
    _change(turn, data, "pad-paused", pause_group)


def go_on(turn: Turn, data: Press) -> None:
    """Let the group's time go on."""
    _change(turn, data, "pad-resumed", resume_group)


def move(turn: Turn, data: Press) -> None:
    """Show what more or less time would change, before it is done."""
    pad = current_pad(turn, data)
    if pad is None or pad.clock.due_at is None:
        return
    minutes = int(data.args[1])
    new_end = max(turn.at, pad.clock.due_at + timedelta(minutes=minutes))
    said = words(
        "pad-move-preview",
        minutes=abs(minutes),
        way="more" if minutes > 0 else "less",
        at=hour_of(pad, new_end),
        effect=_effect(turn, pad, minutes),
    )
    yes = Button(
        label=move_label(minutes),
        press=press("pad.moved", pad.clock.pk, minutes, epoch=pad.clock.seq),
    )
    no = Button(label=words("pad-move-no-button"), press=press("pad.keep", pad.clock.pk))
    turn.reply(screen(said, rows=column(yes, no)), fresh=True)


def moved(turn: Turn, data: Press) -> None:
    """Give the group more or less time."""
    minutes = int(data.args[1])
    _change(turn, data, "pad-moved", lambda t, w, c: move_end(t, w, c, minutes), minutes=minutes)


def close(turn: Turn, data: Press) -> None:
    """Show what the end of a phase by hand would change, before it is done."""
    pad = current_pad(turn, data)
    if pad is None:
        return
    if pad.clock.due_at is None:
        show_pad(turn, pad)
        return
    yes = Button(label=words("pad-close-yes-button"), press=press("pad.closed", pad.clock.pk, epoch=pad.clock.seq))
    no = Button(label=words("pad-move-no-button"), press=press("pad.keep", pad.clock.pk))
    following = pad.session.phase(next_phase(pad.session, pad.clock.phase))
    lengths = lengths_of(turn, pad.workshop, pad.session)
    until = turn.at + timedelta(minutes=lengths[following.id] if following is not None else 0)
    early = core.whole_minutes(turn.at - pad.clock.due_at)
    said = words(
        "pad-close",
        phase=phase_words(pad.session, pad.clock.phase),
        last="no" if following is not None else "yes",
        following=phase_words(pad.session, following.id if following is not None else pad.clock.phase),
        until=hour_of(pad, until),
        effect=_effect(turn, pad, early),
    )
    grace = plan_of(pad.workshop).rules.grace_seconds_after_close // 60 if writing_now(pad) else 0
    turn.reply(screen(said, words("pad-close-kept", grace=grace), rows=column(yes, no)), fresh=True)


def closed(turn: Turn, data: Press) -> None:
    """Pass the group to its next phase now."""
    _change(turn, data, "pad-closed", pass_group)


def reopen(turn: Turn, data: Press) -> None:
    """Show what going back into the phase before would change, before it is done."""
    pad = current_pad(turn, data)
    if pad is None:
        return
    state = core_reopen(core_clock(pad.clock), pad.session, REOPENED_MINUTES, turn.at)
    if isinstance(state, Refusal):
        turn.toast(words("pad-changed-meanwhile"))
        show_pad(turn, pad)
        return
    said = words(
        "pad-reopen",
        phase=phase_words(pad.session, state.phase),
        minutes=REOPENED_MINUTES,
        until=hour_of(pad, turn.at + timedelta(minutes=REOPENED_MINUTES)),
        effect=_effect(turn, pad, REOPENED_MINUTES),
    )
    yes = Button(label=words("pad-reopen-button"), press=press("pad.reopened", pad.clock.pk, epoch=pad.clock.seq))
    no = Button(label=words("pad-move-no-button"), press=press("pad.keep", pad.clock.pk))
    turn.reply(screen(said, rows=column(yes, no)), fresh=True)


def reopened(turn: Turn, data: Press) -> None:
    """Take the group back into the phase before."""
    _change(turn, data, "pad-reopened", lambda t, w, c: reopen_group(t, w, c, REOPENED_MINUTES))


def warn(turn: Turn) -> None:
    """Warn the facilitators that a share of the phase is left, in a new message that takes the last one's place."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock = agenda.clock_by_id(turn.session, int(action.subject.partition(":")[0]))
    if clock is None or clock.seq != action.seq or clock.due_at is None or clock.due_at <= turn.at:
        return
    left = clock.due_at - turn.at
    if left < WORTH_A_WORD:
        return
    pad = load_pad(turn, clock)
    following = pad.session.phase(next_phase(pad.session, clock.phase))
    said = words(
        "pad-warning",
        minutes=round(left.total_seconds() / 60),
        at=hour_of(pad, clock.due_at),
        phase=phase_words(pad.session, clock.phase),
        following=phase_words(pad.session, following.id) if following is not None else words("pad-warning-last"),
    )
    shown = screen(said, rows=column(open_button(pad)))
    for chat, language in facilitators(turn, pad):
        turn.card(chat, language, "warning", shown, renew=True)


def refresh(turn: Turn) -> None:
    """Bring the pads of a group up to date after a change; when its session begins, at the bottom of the chat."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, began = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    if clock is None or _over(turn, clock):
        return
    cancel_timer(turn.session, kind="pad", subject=f"{clock.pk}:pad")  # this one says what that would have said
    pad = load_pad(turn, clock)
    shown, opens = pad_screen(turn, pad), began == clock.phase == pad.session.phases[0].id
    shown_to = facilitators(turn, pad)
    for chat, language in shown_to:
        turn.card(chat, language, CARD, shown, renew=opens, priority=Priority.PICTURE)
    if shown_to:
        follow_minutes(turn, clock)


def _over(turn: Turn, clock: GroupClock) -> bool:
    """Tell whether another session has come since: its pads stand where those of this one stood."""
    workshop = people.workshop_by_id(turn.session, clock.workshop_id)
    assert workshop is not None
    now = current_session(plan_of(workshop), agenda.block_states(turn.session, workshop.id))
    return clock.phase == DONE and now is not None and now.id != clock.session_id


def undo(turn: Turn, data: Press) -> None:
    """Take the last change back: the group returns to the phase and the end it had."""
    pad = current_pad(turn, data)
    if pad is None:
        return
    line = turn.session.get(Audit, int(data.args[1]))
    own = line is not None and line.subject == f"{pad.session.id}/{pad.group.id}" and line.undone_at is None
    if (
        line is not None
        and own
        and restore_group(turn, pad.workshop, pad.clock, kept_clock(pad.clock, line.undo, turn.at))
    ):
        line.undone_at = turn.at
        turn.toast(words("desk-undone"))
    else:
        turn.toast(words("desk-not-undone"))
    show_pad(turn, load_pad(turn, pad.clock))


def _change(
    turn: Turn, data: Press, verb: str, change: Callable[[Turn, Workshop, GroupClock], bool], **details: int
) -> None:
    pad = current_pad(turn, data)
    if pad is None:
        return
    before, done = kept_state(pad.clock), change(turn, pad.workshop, pad.clock)
    asked_below = verb in TAKEN_BACK
    if done:
        audit_pad(turn, pad, verb, undo=before, **details)
    turn.toast(words(verb if done else "pad-changed-meanwhile"))
    if asked_below:
        turn.reply(screen(words(verb if done else "pad-kept")))
    show_pad(turn, load_pad(turn, pad.clock))


def _effect(turn: Turn, pad: Pad, minutes: int) -> Words | Joined:
    """Say what the rest of the day would feel of it: nothing while another group is slower."""
    lengths = lengths_of(turn, pad.workshop, pad.session)
    ends = [
        group_end(pad.session, clock, lengths, turn.at)
        + (minutes * core.MINUTE if clock.id == pad.clock.id else timedelta())
        for clock in agenda.clocks(turn.session, pad.workshop.id, pad.session.id)
    ]
    before = core.foresee(read_agenda(turn, pad.workshop), turn.at)
    running = core.running_block(before)
    if running is None or not ends:
        return words("pad-effect-none")
    change = core.end_block_at(before, running.id, max(*ends, turn.at), turn.at)
    plan, following = plan_of(pad.workshop), core.next_block(change.agenda)
    if following is None or following.id not in {each.block_id for each in change.moved}:
        return words("pad-effect-none")
    said = [words("pad-effect", title=plan.block(following.id).title, at=hour_of(pad, following.starts_at))]
    for hit in change.collisions[:1]:
        locked = core.find_block(change.agenda, hit.locked_id)
        said.append(words("pad-effect-reaches", title=plan.block(locked.id).title, at=hour_of(pad, locked.starts_at)))
    return Joined(tuple(said))
