"""Whose contributions somebody may arrange: the group they lead, and whether its phase allows it now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialog.buttons import press
from dialog.screen import Button, Hour, Joined, Screen, Verbatim, Words, column, screen, words
from handlers.conversation import draft_of
from handlers.excerpts import excerpt, on_button
from handlers.refusing import refuse
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import GroupClock
from storage.contributions import Audit, Contribution, Kept, keep_text
from storage.drafts import close_draft
from storage.people import Participant, Workshop
from storage.steps import Hand
from workshop.framework import PhaseRight, Right
from workshop.model import WorkshopPlan
from workshop.programme import Group
from workshop.programme import Session as PlannedSession

SHOWN = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Bench:
    """Hold the group that somebody arranges: `open` tells whether its phase allows it."""

    workshop: Workshop
    plan: WorkshopPlan
    session: PlannedSession
    group: Group
    clock: GroupClock
    person: Participant
    leads_as: str | None
    open: bool

    def hand(self, turn: Turn) -> Hand:
        """Say whose hand takes a step now."""
        return Hand(
            workshop_id=self.workshop.id,
            session_id=self.session.id,
            group_id=self.group.id,
            actor_id=self.person.pk,
            at=turn.at,
        )

    @property
    def key(self) -> tuple[str, str, str]:
        """Name the group: workshop, session, group."""
        return self.workshop.id, self.session.id, self.group.id


def bench_of(turn: Turn, clock_id: str | None) -> Bench | None:
    """Load the group of a clock; refuse by itself whoever does not lead it."""
    clock = agenda.clock_by_id(turn.session, int(clock_id)) if clock_id and clock_id.isdigit() else None
    bench = _load(turn, clock) if clock is not None else None
    if bench is None:
        refuse(turn)
    return bench


def bench_of_item(turn: Turn, item: Contribution | None) -> Bench | None:
    """Load the group in which a contribution was written; refuse by itself whoever does not lead it."""
    clock = None
    if item is not None and item.group_id is not None:
        clock = agenda.clock_of(turn.session, item.workshop_id, item.session_id, item.group_id)
    return bench_of(turn, str(clock.pk) if clock else None)


def is_open(turn: Turn, bench: Bench) -> bool:
    """Tell whether the group's phase allows arranging; otherwise say so, with the way back."""
    if not bench.open:
        turn.reply(screen(words("merge-closed"), rows=column(home(bench))))
    return bench.open


def keep_words(turn: Turn, text: str, where: str) -> None:
    """Keep words that came too late to change anything."""
    assert turn.person is not None
    kept = Kept(workshop_id=turn.person.workshop_id, participant_id=turn.person.pk, where=where, text=text, at=turn.at)
    keep_text(turn.session, kept)


def end_talk(turn: Turn) -> None:
    """Close the conversation that cannot go on."""
    draft = draft_of(turn)
    if draft is not None:
        close_draft(turn.session, draft.id, turn.at)


def home(bench: Bench) -> Button:
    """Lead back to the overview of what stands together."""
    return Button(label=words("merge-home-button"), press=press("merge.open", bench.clock.pk))


def undo_button(line: Audit) -> Button:
    """Undo a step in one tap."""
    return Button(label=words("merge-undo-button"), press=press("merge.undo", line.pk))


def item_line(item: Contribution, most: int = SHOWN) -> Words:
    """Show a contribution by its code and words."""
    return words("merge-item-line", code=Verbatim(item.code), text=excerpt(item.text, most))


def item_label(item: Contribution) -> Words:
    """Name a contribution on a button."""
    return words("merge-item-button", code=Verbatim(item.code), text=on_button(item.text))


def codes(found: list[str]) -> Verbatim:
    """List codes."""
    return Verbatim(" · ".join(found))


def hour(bench: Bench, at: datetime) -> Hour:
    """Show a moment as the time of day at the workshop's place."""
    return Hour(at.astimezone(bench.plan.zone))


def turned(press_name: str, *args: str | int, page: int, count: int, per_page: int) -> tuple[Button | None, ...]:
    """Offer the page before and the page after."""
    before = Button(label=words("merge-before-button"), press=press(press_name, *args, page - 1))
    after = Button(label=words("merge-after-button"), press=press(press_name, *args, page + 1))
    return (before if page else None, after if (page + 1) * per_page < count else None)


def listed(head: Words, lines: list[Words], *buttons: Button | None) -> Screen:
    """Show a heading, lines under it, and buttons."""
    return screen(head, Joined(tuple(lines)) if lines else None, rows=column(*buttons))


def _load(turn: Turn, clock: GroupClock) -> Bench | None:
    assert turn.person is not None
    workshop = people.workshop_by_id(turn.session, clock.workshop_id)
    if workshop is None or workshop.id != turn.person.workshop_id:
        return None
    plan = plan_of(workshop)
    seat = people.seat_of(turn.session, turn.person.pk, clock.session_id)
    leads_as = seat.leads_as if seat is not None and seat.group_id == clock.group_id else None
    rights = plan.rights(turn.person.role)
    leads = leads_as == "rapporteur" or (leads_as == "facilitator" and Right.MERGE in rights)
    if not leads and not {Right.TIME_ALL, Right.MERGE} <= rights:
        return None
    runs = clock.phase not in {WAITING, DONE}
    return Bench(
        workshop=workshop,
        plan=plan,
        session=plan.session(clock.session_id),
        group=plan.group(clock.session_id, clock.group_id),
        clock=clock,
        person=turn.person,
        leads_as=leads_as,
        open=runs and plan.phase_right(clock.phase, PhaseRight.MERGE),
    )
