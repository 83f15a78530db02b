"""Who presents a group's page: proposed by its leaders, taken over by a member in one tap."""

from __future__ import annotations

from datetime import timedelta

from dialog.buttons import Press, press
from dialog.screen import Button, Hour, UserText, Words, column, screen, words
from handlers.alarms import touch_pad
from handlers.now import refresh_cards
from handlers.page_view import desk_for, page_screen
from handlers.post import (
    Post,
    ask_leaders,
    candidates,
    choice_screen,
    declined,
    note_step,
    now_button,
    post_of,
    subject,
)
from handlers.refusing import refuse
from handlers.turn import Turn
from storage import pages, people
from storage.contributions import audit_since
from storage.people import Account, Participant
from storage.timers import arm_timer
from workshop.framework import Right
from workshop.report import hand_over

SILENCE = timedelta(minutes=10)
PROPOSED = "rapporteur-proposed"


def choose(turn: Turn, data: Press) -> None:
    """Let the rapporteur, the facilitator or the organizers choose who could present."""
    post = post_of(turn, data.args[0] if data.args else "")
    if post is None or not _decides(turn, post):
        refuse(turn)
        return
    turn.reply(choice_screen(turn, post, words("page-successor", group=post.group.label)))


def propose(turn: Turn, data: Press) -> None:
    """Ask one member whether they would present."""
    post = post_of(turn, data.args[0] if data.args else "")
    if post is None or not _decides(turn, post):
        refuse(turn)
        return
    wanted = next((p for p in candidates(turn, post) if str(p.pk) == data.args[1]), None)
    account = people.accounts_of(turn.session, [wanted]).get(wanted.pk) if wanted is not None else None
    if wanted is None or account is None:
        turn.reply(choice_screen(turn, post, words("page-successor-gone")))
        return
    if not _asked_lately(turn, post, wanted):
        _ask(turn, post, wanted, account)
    other = Button(label=words("page-other-button"), press=press("page.successor", post.clock.pk))
    turn.reply(screen(words("page-proposal-sent", name=UserText(wanted.name)), rows=column(other, now_button())))


def _asked_lately(turn: Turn, post: Post, wanted: Participant) -> bool:
    """Tell whether somebody else, or a second tap, has asked this person already: they are asked once."""
    lines = audit_since(turn.session, post.workshop.id, PROPOSED, subject(post), turn.at - SILENCE)
    return any(line.details.get("participant") == wanted.pk for line in lines)


def _ask(turn: Turn, post: Post, wanted: Participant, account: Account) -> None:
    note_step(turn, post, PROPOSED, wanted)
    take_button = Button(label=words("page-take-button"), press=press("page.take", post.clock.pk))
    decline_button = Button(label=words("page-decline-button"), press=press("page.decline", post.clock.pk))
    said = words("page-proposed", group=post.group.label, page="yes" if post.whole is not None else "no")
    changed = _changed(post)
    language = account.language or post.plan.default_language
    turn.tell(account.user_id, language, screen(said, changed, rows=column(take_button, decline_button)))


def decline(turn: Turn, data: Press) -> None:
    """Take a no, and ask the group's leaders for somebody else."""
    assert turn.person is not None
    post = post_of(turn, data.args[0] if data.args else "")
    if post is None or turn.person.pk not in {each.pk for each in post.members}:
        refuse(turn)
        return
    if turn.person.pk not in declined(turn, post):
        note_step(turn, post, "rapporteur-declined", turn.person)
        ask_leaders(turn, post, "declined")
    turn.reply(screen(words("page-declined"), rows=column(now_button())))


def take(turn: Turn, data: Press) -> None:
    """Take the page over, in one tap: the group's own members may."""
    assert turn.person is not None
    post = post_of(turn, data.args[0] if data.args else "")
    member = post is not None and turn.person.pk in {each.pk for each in post.members}
    if post is None or not member or Right.APPROVE_REPORT not in post.plan.rights(turn.person.role):
        refuse(turn)
        return
    before = post.holder
    if before is None or before.pk != turn.person.pk:
        _hand_over(turn, post, before)
        turn.toast(words("page-taken"))
    _show(turn, post)


def _hand_over(turn: Turn, post: Post, before: Participant | None) -> None:
    assert turn.person is not None
    for leader in post.leading:
        seat = people.seat_of(turn.session, leader.pk, post.clock.session_id)
        if seat is not None and leader.pk != turn.person.pk:
            seat.leads_as = None
    seat = people.seat_of(turn.session, turn.person.pk, post.clock.session_id)
    assert seat is not None
    seat.leads_as, seat.at = "rapporteur", turn.at
    if post.whole is not None:
        core = hand_over(post.whole.core, to=str(turn.person.pk))
        pages.save_page(turn.session, post.whole.row, core, turn.at)
        due_at = turn.at + SILENCE
        arm_timer(turn.session, kind="page-silence", subject=str(post.clock.pk), seq=post.clock.seq, due_at=due_at)
    turn.session.flush()
    note_step(turn, post, "page-taken", turn.person)
    touch_pad(turn, post.clock)
    refresh_cards(turn, [turn.person, *([before] if before is not None else [])])
    _tell_former(turn, post, before)


def _tell_former(turn: Turn, post: Post, before: Participant | None) -> None:
    assert turn.person is not None
    account = people.accounts_of(turn.session, [before]).get(before.pk) if before is not None else None
    if account is not None and before is not None and before.left_at is None:
        again = Button(label=words("page-take-back-button"), press=press("page.take", post.clock.pk))
        said = words("page-taken-over", name=UserText(turn.person.name), group=post.group.label)
        turn.tell(account.user_id, account.language or post.plan.default_language, screen(said, rows=column(again)))


def _show(turn: Turn, post: Post) -> None:
    assert turn.person is not None
    whole = pages.page_of_group(turn.session, post.workshop.id, post.clock.session_id, post.group.id)
    desk = desk_for(turn, whole, turn.person) if whole is not None else None
    if desk is None:
        turn.reply(screen(words("page-named", group=post.group.label), rows=column(now_button())))
    else:
        turn.reply(page_screen(desk, lead=words("page-yours")))


def _decides(turn: Turn, post: Post) -> bool:
    assert turn.person is not None
    seat = people.seat_of(turn.session, turn.person.pk, post.clock.session_id)
    leads = seat is not None and seat.group_id == post.group.id and seat.leads_as is not None
    holds = post.holder is not None and post.holder.pk == turn.person.pk
    return leads or holds or Right.TIME_ALL in post.plan.rights(turn.person.role)


def _changed(post: Post) -> Words | None:
    if post.whole is None:
        return None
    at = Hour(post.whole.row.changed_at.astimezone(post.plan.zone))
    return words("page-intact", at=at)
