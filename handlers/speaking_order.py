"""The speaking order of a restitution: which group speaks, which comes next, and their page before their rapporteur."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from dialog.screen import Hour, Screen, screen, words
from handlers.page_view import desk_for, reading_screen
from handlers.scene import plan_of, session_heard
from handlers.turn import Turn
from storage import agenda, pages, people, speaking
from storage.agenda import Block
from storage.people import Account, Participant, Workshop
from storage.speaking import SpeakingTurn
from storage.timers import arm_timer, cancel_timer
from workshop.decision import Refusal
from workshop.model import WorkshopPlan
from workshop.programme import Session as PlannedSession
from workshop.report import publish_page


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


def order_of(turn: Turn, subject: str) -> Order | None:
    """Load the speaking order of a running plenary, `WORKSHOP/BLOCK`; None where no groups are heard now."""
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


def call_following(turn: Turn, order: Order) -> None:
    """Thank the group that spoke and call the next."""
    if order.speaking is not None:
        finish(turn, order.speaking)
    following = order.following
    if following is not None:
        following.state, following.called_at = "speaking", turn.at
        following.due_at = turn.at + timedelta(minutes=following.minutes)
        turn.session.flush()
        subject = str(following.id)
        arm_timer(turn.session, kind="speaking", subject=subject, seq=order.epoch, due_at=following.due_at)
        _call(turn, order, following)
    turn.session.flush()


def call_back(turn: Turn, order: Order) -> None:
    """Take the last call back: the group before speaks again."""
    now = order.speaking
    if now is not None:
        cancel_timer(turn.session, kind="speaking", subject=str(now.id))
        now.state, now.called_at, now.due_at = "waiting", None, None
    spoken = [each for each in order.turns if each.state == "done" and each.done_at is not None]
    last = max(spoken, key=lambda each: each.done_at or turn.at, default=None)
    if last is not None:
        last.state, last.done_at = "speaking", None
    turn.session.flush()


def put_last(turn: Turn, order: Order) -> tuple[str, int] | None:
    """Let the next group speak last; returns it with the place it had."""
    following = order.following
    if following is None:
        return None
    before = (following.group_id, following.position)
    following.position = max(each.position for each in order.turns) + 1
    turn.session.flush()
    return before


def finish(turn: Turn, slot: SpeakingTurn) -> None:
    """Note that a group has spoken."""
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
