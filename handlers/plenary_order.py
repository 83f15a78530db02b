"""The restitution: groups are called one after another by one tap, the page before their rapporteur, the time shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from dialog.buttons import Press, press
from dialog.delivery import Priority
from dialog.incoming import TimerDue
from dialog.screen import Button, Hour, Joined, Screen, Words, column, screen, words
from handlers.page_view import desk_for, reading_screen
from handlers.scene import plan_of, session_heard
from handlers.turn import Turn
from storage import agenda, pages, people, speaking
from storage.agenda import Block
from storage.people import Account, Participant, Workshop
from storage.speaking import SpeakingTurn
from storage.timers import arm_timer, cancel_timer
from workshop.decision import Refusal
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import Session as PlannedSession
from workshop.report import publish_page

CARD = "speaking"
PLENARY = "plenary"
LISTED = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """Hold the speaking order of a plenary block."""

    workshop: Workshop
    plan: WorkshopPlan
    session: PlannedSession
    block: Block
    turns: tuple[SpeakingTurn, ...]

    @property
    def speaking(self) -> SpeakingTurn | None:
        """Give the group that speaks now."""
        return next((each for each in self.turns if each.state == "speaking"), None)

    @property
    def following(self) -> SpeakingTurn | None:
        """Give the group that comes next."""
        return next((each for each in self.turns if each.state == "waiting"), None)

    @property
    def epoch(self) -> int:
        """Count what happened so far, so that an old button is known as old."""
        states = sum({"waiting": 0, "speaking": 1, "done": 2}[each.state] for each in self.turns)
        return states + 3 * sum(each.position for each in self.turns)


def begin_order(turn: Turn) -> None:
    """Set up the speaking order when the plenary after a session begins, and show it to the organizers."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    order = _order(turn, action.subject)
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
    if order is None:
        return
    if order.speaking is not None:
        _finish(turn, order.speaking)
    following = order.following
    if following is not None:
        following.state, following.called_at = "speaking", turn.at
        following.due_at = turn.at + timedelta(minutes=following.minutes)
        turn.session.flush()
        subject = str(following.id)
        arm_timer(turn.session, kind="speaking", subject=subject, seq=order.epoch, due_at=following.due_at)
        _call(turn, order, following)
    turn.session.flush()
    _answer(turn, order)


def postpone(turn: Turn, data: Press) -> None:
    """Let the next group speak last."""
    order = _current(turn, data)
    if order is None:
        return
    following, before = order.following, None
    if following is not None:
        before = (following.group_id, following.position)
        following.position = max(each.position for each in order.turns) + 1
        turn.session.flush()
    _answer(turn, order, postponed=before)


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
    if order is None:
        return
    now = order.speaking
    if now is not None:
        cancel_timer(turn.session, kind="speaking", subject=str(now.id))
        now.state, now.called_at, now.due_at = "waiting", None, None
    spoken = [each for each in order.turns if each.state == "done" and each.done_at is not None]
    last = max(spoken, key=lambda each: each.done_at or turn.at, default=None)
    if last is not None:
        last.state, last.done_at = "speaking", None
    turn.session.flush()
    _answer(turn, order)


def time_over(turn: Turn) -> None:
    """Show the organizers that a group's minutes are over; nobody is cut off."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    slot = turn.session.get(SpeakingTurn, int(action.subject))
    if slot is None or slot.state != "speaking":
        return
    order = _order(turn, f"{slot.workshop_id}/{slot.block_id}")
    if order is not None:
        _show_organizers(turn, order)


def _order(turn: Turn, subject: str) -> Order | None:
    workshop_id, _, block_id = subject.rpartition("/")
    workshop = people.workshop_by_id(turn.session, workshop_id)
    block = agenda.block_by_id(turn.session, workshop_id, block_id) if workshop is not None else None
    session = session_heard(plan_of(workshop), block_id) if workshop is not None else None
    if workshop is None or block is None or session is None or block.state != "running":
        return None
    groups = [group.id for group in session.groups]
    length = (block.ends_at - (block.began_at or block.starts_at)).total_seconds() / 60
    minutes = max(1, int(length // max(1, len(groups))))
    turns = speaking.plan_turns(turn.session, workshop.id, block_id, session.id, groups, minutes)
    return Order(workshop=workshop, plan=plan_of(workshop), session=session, block=block, turns=tuple(turns))


def _pressed(turn: Turn, data: Press) -> Order | None:
    assert turn.person is not None
    block = agenda.running_block(turn.session, turn.person.workshop_id)
    order = _order(turn, f"{block.workshop_id}/{block.block_id}") if block is not None else None
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
    fresh = _order(turn, f"{order.workshop.id}/{order.block.block_id}")
    assert fresh is not None
    undo = None
    if postponed is not None:
        kept = press("next.first", order.block.block_id, *postponed, epoch=fresh.epoch)
        undo = Button(label=words("desk-undo-button"), press=kept)
    turn.reply(_screen(turn, fresh, undo))
    _show_organizers(turn, fresh, but=turn.account.user_id if turn.account else None)


def _finish(turn: Turn, slot: SpeakingTurn) -> None:
    slot.state, slot.done_at = "done", turn.at
    cancel_timer(turn.session, kind="speaking", subject=str(slot.id))


def _call(turn: Turn, order: Order, slot: SpeakingTurn) -> None:
    """Bring the page in large letters to the group's rapporteur, or to whoever can speak for it."""
    whole = pages.page_of_group(turn.session, order.workshop.id, order.session.id, slot.group_id)
    if whole is not None:
        core = publish_page(whole.core)
        if not isinstance(core, Refusal):
            whole = pages.save_page(turn.session, whole.row, core, turn.at)
    assert slot.due_at is not None
    until = Hour(slot.due_at.astimezone(order.plan.zone))
    label = order.plan.group(order.session.id, slot.group_id).label
    said = words("speaking-called", group=label, minutes=slot.minutes, until=until)
    for person, account in _speakers(turn, order, slot.group_id, whole.row.holder_id if whole else None):
        desk = desk_for(turn, whole, person) if whole is not None else None
        shown = reading_screen(turn, desk, 0) if desk is not None else screen()
        told = Screen(paragraphs=(said, *shown.paragraphs), rows=shown.rows)
        turn.tell(account.user_id, account.language or order.plan.default_language, told)


def _speakers(turn: Turn, order: Order, group_id: str, holder_id: int | None) -> list[tuple[Participant, Account]]:
    """Find who speaks for a group: the page's holder, else its rapporteur, else its facilitators."""
    place = (order.workshop.id, order.session.id, group_id)
    holder = people.participant_by_id(turn.session, holder_id) if holder_id is not None else None
    rapporteurs = people.leaders(turn.session, *place, "rapporteur")[-1:]
    facilitators = people.leaders(turn.session, *place, "facilitator")
    for choice in ([holder] if holder is not None else [], rapporteurs, facilitators):
        here = [person for person in choice if person.left_at is None]
        accounts = people.accounts_of(turn.session, here)
        found = [(person, accounts[person.pk]) for person in here if person.pk in accounts]
        if found:
            return found
    return []


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
