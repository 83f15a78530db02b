"""The restitution: groups are called one after another by one tap, the page before their rapporteur, the time shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from dialog.buttons import Press, press
from dialog.delivery import Priority
from dialog.incoming import TimerDue
from dialog.screen import Button, Hour, Joined, Screen, Words, column, screen, words
from handlers.orders import argument_of_order, workshop_of_order
from handlers.speaking_order import Order, call_back, call_following, order_of, put_last
from handlers.turn import Turn
from storage import agenda, people, speaking
from storage.speaking import SpeakingTurn
from storage.timers import cancel_timer
from workshop.framework import Right

CARD = "speaking"
STEPS: Mapping[str, Callable[[Turn, Order], object]] = {"next": call_following, "last": put_last, "back": call_back}
PLENARY = "plenary"
LISTED = 10


def begin_order(turn: Turn) -> None:
    """Set up the speaking order when the plenary after a session begins, and show it to the organizers."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    order = order_of(turn, action.subject)
    if order is not None:
        _show_organizers(turn, order, renew=True)


def end_order(turn: Turn) -> None:
    """Close the speaking order when its plenary ends."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    workshop_id, _, block_id = action.subject.rpartition("/")
    for slot in speaking.speaking_turns(turn.session, workshop_id, block_id):
        if slot.state == "speaking":
            slot.state, slot.done_at = "done", turn.at
            cancel_timer(turn.session, kind="speaking", subject=str(slot.id))


def open_order(turn: Turn, data: Press) -> None:
    """Show the speaking order of the running plenary."""
    order = _pressed(turn, data)
    if order is not None:
        turn.reply(_screen(turn, order))


def call_next(turn: Turn, data: Press) -> None:
    """Thank the group that spoke and call the next."""
    order = _current(turn, data)
    if order is not None:
        call_following(turn, order)
        _answer(turn, order)


def postpone(turn: Turn, data: Press) -> None:
    """Let the next group speak last."""
    order = _current(turn, data)
    if order is not None:
        _answer(turn, order, postponed=put_last(turn, order))


def call_after_all(turn: Turn, data: Press) -> None:
    """Let a group that was put last speak at its place after all."""
    order = _current(turn, data)
    if order is None:
        return
    group, place = (*data.args[1:3], "", "")[:2]
    slot = next((each for each in order.turns if each.group_id == group and each.state == "waiting"), None)
    if slot is not None and place.isdecimal():
        slot.position = int(place)
        turn.session.flush()
        turn.toast(words("desk-undone"))
    _answer(turn, order)


def take_back(turn: Turn, data: Press) -> None:
    """Take the last call back: the group before speaks again."""
    order = _current(turn, data)
    if order is not None:
        call_back(turn, order)
        _answer(turn, order)


def speakers_order(turn: Turn) -> None:
    """Say on the command line who speaks and who comes next; or call the next, put it last, take the last call back."""
    workshop = workshop_of_order(turn)
    if workshop is None:
        return
    order = order_of(turn, f"{workshop.id}/{workshop.running_block or ''}")
    if order is None:
        turn.refuse(screen(words("speaking-none")))
        return
    what = argument_of_order(turn, "what")
    if what in STEPS:
        STEPS[what](turn, order)
        order = order_of(turn, f"{workshop.id}/{order.block.block_id}")
        assert order is not None
        _show_organizers(turn, order)
    turn.reply(screen(*_screen(turn, order).paragraphs))


def time_over(turn: Turn) -> None:
    """Show the organizers that a group's minutes are over; nobody is cut off."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    slot = turn.session.get(SpeakingTurn, int(action.subject))
    if slot is None or slot.state != "speaking":
        return
    order = order_of(turn, f"{slot.workshop_id}/{slot.block_id}")
    if order is not None:
        _show_organizers(turn, order)


def _pressed(turn: Turn, data: Press) -> Order | None:
    assert turn.person is not None
    block = agenda.running_block(turn.session, turn.person.workshop_id)
    order = order_of(turn, f"{block.workshop_id}/{block.block_id}") if block is not None else None
    if order is None or (data.args and data.args[0] != order.block.block_id):
        now = Button(label=words("back-to-now-button"), press=press("now"))
        turn.reply(screen(words("speaking-none"), rows=column(now)))
        return None
    return order


def _current(turn: Turn, data: Press) -> Order | None:
    order = _pressed(turn, data)
    if order is not None and data.epoch != order.epoch:
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_screen(turn, order))
        return None
    return order


def _answer(turn: Turn, order: Order, *, postponed: tuple[str, int] | None = None) -> None:
    fresh = order_of(turn, f"{order.workshop.id}/{order.block.block_id}")
    assert fresh is not None
    undo = None
    if postponed is not None:
        kept = press("next.first", order.block.block_id, *postponed, epoch=fresh.epoch)
        undo = Button(label=words("desk-undo-button"), press=kept)
    turn.reply(_screen(turn, fresh, undo))
    _show_organizers(turn, fresh, but=turn.account.user_id if turn.account else None)


def _show_organizers(turn: Turn, order: Order, *, but: int | None = None, renew: bool = False) -> None:
    holders = [role.id for role in order.plan.roles if Right.TIME_ALL in role.rights]
    organizers = people.participants_with_role(turn.session, order.workshop.id, holders)
    for account in people.accounts_of(turn.session, organizers).values():
        if account.user_id != but:
            language = account.language or order.plan.default_language
            turn.card(account.user_id, language, CARD, _screen(turn, order), renew=renew, priority=Priority.PHASE)


def _screen(turn: Turn, order: Order, undo: Button | None = None) -> Screen:
    block_id, epoch = order.block.block_id, order.epoch
    following, now = order.following, order.speaking

    def button(label: Words, action: str) -> Button:
        return Button(label=label, press=press(action, block_id, epoch=epoch))

    call = None
    if following is not None:
        call = button(words("speaking-next-button", group=_label(order, following)), "next.group")
    elif now is not None:
        call = button(words("speaking-end-button"), "next.group")
    waiting = sum(each.state == "waiting" for each in order.turns)
    back = now is not None or any(each.state == "done" for each in order.turns)
    return screen(
        words("speaking-head", title=order.plan.block(block_id).title, minutes=order.turns[0].minutes),
        Joined(_lines(order, turn.at)),
        rows=column(
            undo,
            call,
            button(words("speaking-later-button"), "next.later") if waiting > 1 else None,
            button(words("speaking-back-button"), "next.back") if back else None,
        ),
    )


def _lines(order: Order, at: datetime) -> tuple[Words, ...]:
    """List the turns from the last group that spoke on, as many as a phone shows."""
    spoken = sum(each.state == "done" for each in order.turns)
    first = max(0, min(spoken - 1, len(order.turns) - LISTED))
    shown = order.turns[first : first + LISTED]
    rest = len(order.turns) - first - len(shown)
    more = (words("speaking-more", count=rest),) if rest else ()
    return (*(_line(order, slot, at) for slot in shown), *more)


def _line(order: Order, slot: SpeakingTurn, at: datetime) -> Words:
    over = slot.state == "speaking" and slot.due_at is not None and slot.due_at <= at
    due_at = slot.due_at or at
    return words(
        "speaking-line",
        group=_label(order, slot),
        state="over" if over else slot.state,
        until=Hour(due_at.astimezone(order.plan.zone)),
    )


def _label(order: Order, slot: SpeakingTurn) -> Words:
    return words("topic", name=order.plan.group(order.session.id, slot.group_id).label)
