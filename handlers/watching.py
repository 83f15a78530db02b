"""Watches over the rapporteur's post: named before the discussion, filled again when its holder leaves or is silent."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from dialog.incoming import TimerDue
from handlers.post import Post, ask_leaders, post_of
from handlers.scene import DONE, WAITING
from handlers.turn import Turn
from storage import agenda, people, speaking
from storage.people import Participant
from storage.timers import arm_timer
from workshop.framework import PhaseRight
from workshop.report import PageState

SILENCE = timedelta(minutes=10)
WATCHED = timedelta(hours=2)
SETTLED = frozenset({PageState.SHOWN, PageState.APPROVED, PageState.PUBLISHED})


def name_before_discussion(turn: Turn) -> None:
    """Ask for a rapporteur in the phase before the discussion, where a group has none who is here."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    post = post_of(turn, clock_id)
    if post is None or post.clock.seq != action.seq or not _before_discussion(post, phase):
        return
    if post.holder is None or _is_gone(turn, post.holder):
        ask_leaders(turn, post, "unnamed" if post.holder is None else "absent")


def watch(turn: Turn) -> None:
    """Ask for a successor when the page has no holder, or one who left or has been silent for ten minutes."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    post = post_of(turn, action.subject)
    if post is None or post.whole is None or not _waits_for_holder(turn, post):
        return
    holder = post.holder
    account = people.accounts_of(turn.session, [holder]).get(holder.pk) if holder is not None else None
    if holder is None or holder.left_at is not None or account is None:
        ask_leaders(turn, post, "unnamed" if holder is None else "absent")
        return
    since = max(account.last_seen_at, post.whole.row.made_at)
    if turn.at - since >= SILENCE:
        ask_leaders(turn, post, "silent")
    else:
        due_at = since + SILENCE
        arm_timer(turn.session, kind="page-silence", subject=action.subject, seq=action.seq, due_at=due_at)


def person_left(turn: Turn) -> None:
    """Ask for a successor when a rapporteur has left."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    person = people.participant_by_id(turn.session, int(action.subject))
    if person is None or person.left_at is None:
        return
    for seat in people.seats_of_person(turn.session, person.pk):
        clock = agenda.clock_of(turn.session, seat.workshop_id, seat.session_id, seat.group_id)
        post = post_of(turn, str(clock.pk)) if clock is not None and clock.phase != WAITING else None
        if post is None or post.holder is None or post.holder.pk != person.pk:
            continue
        if _waits_for_holder(turn, post) if post.whole is not None else post.clock.phase != DONE:
            ask_leaders(turn, post, "left")


def _waits_for_holder(turn: Turn, post: Post) -> bool:
    """Tell whether the page still needs somebody: not approved, not presented, not of another day."""
    if post.whole is None or turn.at - post.whole.row.made_at > WATCHED:
        return False
    slot = speaking.turn_of_group(turn.session, post.workshop.id, post.clock.session_id, post.group.id)
    spoken = slot is not None and slot.state == "done"
    gone = post.holder is None or post.holder.left_at is not None
    return not spoken and (gone or post.whole.core.state not in SETTLED)


def _before_discussion(post: Post, phase: str) -> bool:
    """Tell whether the phase after this one shows the group what was written, for the first time."""
    session = post.plan.session(post.clock.session_id)
    shows = [post.plan.phase_right(each.id, PhaseRight.SHOW_OTHERS) for each in session.phases]
    pairs = pairwise(zip(session.phases, shows, strict=True))
    return next((one.id for (one, open_), (_, then) in pairs if then and not open_), None) == phase


def _is_gone(turn: Turn, person: Participant) -> bool:
    here = person.arrived_at is not None and person.left_at is None
    return not here or person.pk not in people.accounts_of(turn.session, [person])
