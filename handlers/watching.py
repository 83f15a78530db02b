"""Watches over the rapporteur's post: named before the discussion, filled again when its holder leaves or is silent."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from dialog.incoming import TimerDue
from handlers.post import ESCALATED, Post, ask_leaders, ask_organizers, post_of
from handlers.scene import DONE, WAITING
from handlers.turn import Turn
from storage import agenda, people, speaking
from storage.people import Account
from storage.timers import arm_timer
from workshop.framework import PhaseRight
from workshop.report import PageState

SILENCE = timedelta(minutes=10)
LONG_SILENCE = timedelta(hours=2, minutes=30)  # longer than from a vote before lunch to the session after it
SHORTEST = timedelta(minutes=2)
WATCHED = timedelta(hours=2)
SETTLED = frozenset({PageState.SHOWN, PageState.APPROVED, PageState.PUBLISHED})


def name_before_discussion(turn: Turn) -> None:
    """Ask for a rapporteur in the phase before the discussion, where a group has none who is here.

    Whoever gave no sign for hours may have left without a word: the facilitator, who sees the room, is asked then too.
    """
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    post = post_of(turn, clock_id)
    if post is None or post.clock.seq != action.seq or not _before_discussion(post, phase):
        return
    why, account = _vacant(turn, post), _account(turn, post)
    if why is not None:
        ask_leaders(turn, post, why)
    elif account is not None and turn.at - account.last_seen_at > LONG_SILENCE:
        seen, today = (at.astimezone(post.plan.zone).date() for at in (account.last_seen_at, turn.at))
        ask_leaders(turn, post, "silent" if seen == today else "absent", since=account.last_seen_at)


def watch(turn: Turn) -> None:
    """Ask for a successor when the page has no holder, or one who left, was silent for long, or does not begin."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    post = post_of(turn, action.subject)
    if post is None or post.whole is None or not _waits_for_holder(turn, post):
        return
    why = _vacant(turn, post)
    account = _account(turn, post)
    if why is not None or account is None:
        ask_leaders(turn, post, why or "absent")
        return
    due_at = max(account.last_seen_at, post.whole.row.made_at) + _patience(post, account)
    if turn.at >= due_at:
        ask_leaders(turn, post, "silent", since=account.last_seen_at)
    else:
        arm_timer(turn.session, kind="page-silence", subject=action.subject, seq=action.seq, due_at=due_at)


def call_organizers(turn: Turn) -> None:
    """Ask the organizers for a successor when the facilitators were asked and nobody took the post."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    post = post_of(turn, action.subject)
    holder = post.holder.pk if post is not None and post.holder is not None else 0
    if post is None or holder != action.seq:
        return
    why, account = _vacant(turn, post), _account(turn, post)
    if post.whole is None:
        if why is not None and post.clock.phase != DONE:
            ask_organizers(turn, post, why)
    elif _waits_for_holder(turn, post):
        seen = account.last_seen_at if account is not None else turn.at
        if why is not None or turn.at - seen >= ESCALATED:
            ask_organizers(turn, post, why or "silent", since=seen)


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


def _vacant(turn: Turn, post: Post) -> str | None:
    """Say why nobody holds the post, if so: not named, or not to be reached here."""
    holder = post.holder
    if holder is None:
        return "unnamed"
    gone = holder.arrived_at is None or holder.left_at is not None
    return "absent" if gone or _account(turn, post) is None else None


def _account(turn: Turn, post: Post) -> Account | None:
    holder = post.holder
    return people.accounts_of(turn.session, [holder]).get(holder.pk) if holder is not None else None


def _patience(post: Post, account: Account) -> timedelta:
    """Say how long a holder may be silent: half of the phase for a page that they have not even opened."""
    assert post.whole is not None
    began, due = post.clock.began_at, post.clock.due_at
    begun = account.last_seen_at > post.whole.row.made_at
    if begun or began is None or due is None or not post.plan.phase_right(post.clock.phase, PhaseRight.REPORT):
        return SILENCE
    return min(SILENCE, max(SHORTEST, (due - began) / 2))
