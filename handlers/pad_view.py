"""The facilitator's pad as it is shown and found: the group, its clock, its people, in the fewest words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialog.buttons import Press as ButtonPress
from dialog.buttons import press
from dialog.delivery import Priority
from dialog.incoming import Press
from dialog.screen import Button, Hour, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.outlook import phase_words
from handlers.refusing import refuse
from handlers.scene import DONE, WAITING, language_of, plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, contributions, pages, people, steps
from storage.agenda import GroupClock
from storage.cards import card_message
from storage.contributions import Audit, Contribution, record_audit
from storage.people import Participant, Workshop
from workshop.agenda import whole_minutes
from workshop.framework import PhaseRight, Right
from workshop.labels import Labels
from workshop.programme import Group
from workshop.programme import Session as PlannedSession

CARD = "pad"
STEPS = (-2, 2, 5)
TAKEN_BACK = frozenset({"pad-moved", "pad-closed", "pad-reopened"})
CHANGES = TAKEN_BACK | {"pad-paused", "pad-resumed"}
FRESH = timedelta(minutes=3)  # so long the last change is offered to be taken back, also when the pad is renewed


@dataclass(frozen=True, kw_only=True, slots=True)
class Pad:
    """Hold what a facilitator steers: the group, its clock and its people."""

    workshop: Workshop
    session: PlannedSession
    group: Group
    clock: GroupClock
    members: tuple[Participant, ...]


def pad_screen(turn: Turn, pad: Pad) -> Screen:
    """Show where the group stands, in the fewest words; the last change can be taken back while it is fresh."""
    items = contributions.contributions_of_group(turn.session, pad.workshop.id, pad.session.id, [pad.group.id])
    return screen(
        _head(turn, pad),
        _counts(turn, pad, items),
        words("pad-items", count=len(items), gap=_gap(pad, items)) if items or writing_now(pad) else None,
        _page(turn, pad),
        rows=column(*_buttons(pad, merge_button(turn, pad), _fresh_change(turn, pad), enters=_enters(pad))),
    )


def _counts(turn: Turn, pad: Pad, items: Sequence[Contribution]) -> Words:
    """Count who is here, and, once writing has begun, who wrote."""
    here = sum(p.arrived_at is not None and p.left_at is None for p in pad.members)
    if not items and not writing_now(pad):
        return words("pad-here", here=here, seated=len(pad.members))
    return words(
        "pad-people",
        here=here,
        seated=len(pad.members),
        wrote=len({item.author_id for item in items}),
        silent=len(silent_members(turn, pad)),
    )


def _page(turn: Turn, pad: Pad) -> Words | None:
    """Say where the group's page stands and in whose hands it is."""
    place = (pad.workshop.id, pad.session.id, pad.group.id)
    whole = pages.page_of_group(turn.session, *place)
    if whole is None:
        return None
    holder = next((each for each in pad.members if each.pk == whole.row.holder_id), None)
    name = UserText(holder.name if holder is not None else "")
    return words("pad-page", state=whole.core.state.value, name=name, named="yes" if holder is not None else "no")


def _head(turn: Turn, pad: Pad) -> Words:
    clock = pad.clock
    if clock.phase in {WAITING, DONE}:
        return words("pad-head-idle", group=pad.group.label, state=clock.phase)
    named = phase_words(pad.session, clock.phase)
    name = Words(f"{named.id}.title", named.args)
    if clock.paused_at is not None or clock.due_at is None:
        return words("pad-head-paused", group=pad.group.label, phase=name)
    left = max(0, whole_minutes(clock.due_at - turn.at))
    return words("pad-head", group=pad.group.label, phase=name, minutes=left, at=hour_of(pad, clock.due_at))


def coverage(turn: Turn, pad: Pad) -> Joined | None:
    """Count what was written on each dimension, or on each sub-topic where the group has one dimension."""
    items = contributions.contributions_of_group(turn.session, pad.workshop.id, pad.session.id, [pad.group.id])
    lines = tuple(words("pad-coverage-line", topic=label, count=count) for label, count in _voices(pad, items))
    return Joined((words("pad-coverage"), *lines)) if items and lines else None


def _gap(pad: Pad, items: Sequence[Contribution]) -> Words:
    """Name the first dimension or sub-topic that has no voice yet."""
    silent = next((label for label, count in _voices(pad, items) if not count), None)
    return words("pad-gap", topic=silent) if silent is not None and items else words("pad-gap-none")


def _voices(pad: Pad, items: Sequence[Contribution]) -> list[tuple[Labels, int]]:
    plan = plan_of(pad.workshop)
    if len(pad.group.dimensions) == 1:
        heard = Counter(item.subtopic for item in items)
        return [(topic.label, heard[topic.id]) for topic in plan.dimension(pad.group.dimensions[0]).subtopics]
    heard = Counter(item.dimension for item in items)
    return [(plan.dimension(each).label, heard[each]) for each in pad.group.dimensions]


def _buttons(pad: Pad, merge: Button | None, undo: Audit | None, *, enters: bool) -> list[Button | None]:
    pk, seq = pad.clock.pk, pad.clock.seq

    def offer(when: bool, label: Words, action: str, *args: int) -> Button | None:  # noqa: FBT001 (read at the call as a condition)
        return Button(label=label, press=press(action, pk, *args, epoch=seq)) if when else None

    runs = pad.clock.phase not in {WAITING, DONE}
    paused = pad.clock.paused_at is not None
    back = offer(undo is not None, words("desk-undo-button"), "pad.undo", undo.pk if undo is not None else 0)
    third = merge or (offer(runs, words("pad-nudge-button"), "pad.nudge") if writing_now(pad) else None)
    crowded = back is not None and third is not None  # who enters a form then finds it one screen further
    return [
        back,
        offer(runs and not paused, words("pad-pause-button"), "pad.pause"),
        offer(runs and paused, words("pad-resume-button"), "pad.resume"),
        *(offer(runs, move_label(m), "pad.move", m) for m in STEPS),
        third,
        Button(label=words("enter-button"), press=press("enter.open", pk)) if enters and not crowded else None,
        offer(runs, words("pad-close-button"), "pad.close"),
        offer(pad.clock.phase != WAITING and not runs, words("pad-reopen-button"), "pad.reopen"),
        Button(label=words("pad-more-button"), press=press("pad.more", pk)),
    ]


def _fresh_change(turn: Turn, pad: Pad) -> Audit | None:
    """Find the last change of the group's time that a hand made, while the group still stands where it left it."""
    line = steps.newest_of(turn.session, pad.workshop.id, f"{pad.session.id}/{pad.group.id}", CHANGES)
    if line is None or line.undone_at is not None or line.verb not in TAKEN_BACK or not line.undo:
        return None
    passed_on = pad.clock.began_at is not None and pad.clock.began_at > line.at
    return line if turn.at - line.at <= FRESH and not passed_on else None


def _enters(pad: Pad) -> bool:
    """Tell whether a paper form could be entered: writing has been open, and a member has no phone."""
    phases = [phase.id for phase in pad.session.phases]
    plan = plan_of(pad.workshop)
    if not any({Right.TIME_OWN_GROUP, Right.CONTRIBUTE_FOR_OTHERS} <= role.rights for role in plan.roles):
        return False
    writing = [place for place, each in enumerate(phases) if plan.phase_right(each, PhaseRight.CONTRIBUTE)]
    opened = pad.clock.phase == DONE or (pad.clock.phase in phases and phases.index(pad.clock.phase) >= min(writing))
    return bool(writing) and opened and any(p.user_id is None or p.on_paper for p in pad.members if not p.no_show_at)


def move_label(minutes: int) -> Words:
    """Name a change of time."""
    return words("pad-move-button", minutes=abs(minutes), way="more" if minutes > 0 else "less")


def merge_button(turn: Turn, pad: Pad) -> Button | None:
    """Lead to what may be brought together, where the phase allows it."""
    runs = pad.clock.phase not in {WAITING, DONE}
    if not runs or not plan_of(pad.workshop).phase_right(pad.clock.phase, PhaseRight.MERGE):
        return None
    found = steps.suggestions(turn.session, pad.workshop.id, pad.session.id, pad.group.id)
    return Button(label=words("pad-merge-button", count=len(found)), press=press("merge.open", pad.clock.pk))


def writing_now(pad: Pad) -> bool:
    """Tell whether the group writes now."""
    if pad.clock.phase in {WAITING, DONE}:
        return False
    return plan_of(pad.workshop).phase_right(pad.clock.phase, PhaseRight.CONTRIBUTE)


def pad_of(turn: Turn, clock_id: str | None) -> Pad | None:
    """Load the pad of a clock, or of the group that the person leads; None when it is not theirs to steer."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    clock = scene.clock
    if clock_id is not None and clock_id.isdigit():
        clock = agenda.clock_by_id(turn.session, int(clock_id))
    if clock is None or clock.workshop_id != turn.person.workshop_id:
        return None
    seat = people.seat_of(turn.session, turn.person.pk, clock.session_id)
    leads = seat is not None and seat.group_id == clock.group_id and seat.leads_as == "facilitator"
    own = leads and scene.may(Right.TIME_OWN_GROUP)
    return load_pad(turn, clock) if own or scene.may(Right.TIME_ALL) else None


def load_pad(turn: Turn, clock: GroupClock) -> Pad:
    """Load what a facilitator steers."""
    workshop = people.workshop_by_id(turn.session, clock.workshop_id)
    assert workshop is not None
    plan = plan_of(workshop)
    return Pad(
        workshop=workshop,
        session=plan.session(clock.session_id),
        group=plan.group(clock.session_id, clock.group_id),
        clock=clock,
        members=tuple(people.members(turn.session, workshop.id, clock.session_id, clock.group_id)),
    )


def silent_members(turn: Turn, pad: Pad) -> list[Participant]:
    """List who is here and has not written yet."""
    items = contributions.contributions(turn.session, pad.workshop.id, pad.session.id)
    wrote = {item.author_id for item in items}
    plan = plan_of(pad.workshop)
    return [
        person
        for person in pad.members
        if person.id not in wrote
        and person.arrived_at is not None
        and person.left_at is None
        and Right.CONTRIBUTE in plan.rights(person.role)
    ]


def facilitators(turn: Turn, pad: Pad) -> list[tuple[int, str]]:
    """List the chats and languages of those who lead the group."""
    leading = people.leaders(turn.session, pad.workshop.id, pad.session.id, pad.group.id, "facilitator")
    return [(a.user_id, language_of(turn.session, a)) for a in people.accounts_of(turn.session, leading).values()]


def tell_facilitators(turn: Turn, pad: Pad, said: Screen) -> None:
    """Tell those who lead the group."""
    for chat_id, language in facilitators(turn, pad):
        turn.tell(chat_id, language, said)


def open_button(pad: Pad) -> Button:
    """Lead to the pad."""
    return Button(label=words("now-pad-button"), press=press("pad.open", pad.clock.pk))


def see_button(pad: Pad) -> Button:
    """Lead an organizer to the pad of a group that is not theirs."""
    return Button(label=words("stalled-pad-button"), press=press("pad.open", pad.clock.pk))


def room_of(pad: Pad) -> Words:
    """Name the group's room."""
    return words("phase-named", name=pad.group.room or Verbatim(""))


def hour_of(pad: Pad, at: datetime) -> Hour:
    """Show a moment as the time of day at the workshop's place."""
    return Hour(at.astimezone(plan_of(pad.workshop).zone))


def audit_pad(turn: Turn, pad: Pad, verb: str, *, undo: dict[str, str | None] | None = None, **details: int) -> Audit:
    """Write down what was done to the group, with the state that undoes it."""
    line = Audit(
        workshop_id=pad.workshop.id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=f"{pad.session.id}/{pad.group.id}",
        details=dict(details),
        undo=undo or {},
        at=turn.at,
    )
    return record_audit(turn.session, line)


def show_pad(turn: Turn, pad: Pad) -> None:
    """Bring the person's pad up to date: in place while it is the last thing in their chat, else anew below."""
    assert turn.account is not None
    chat, action = turn.account.user_id, turn.incoming.action
    shown = card_message(turn.session, chat, CARD)
    pressed = action.message_id if isinstance(action, Press) else None
    renew = shown is None or pressed != shown or not turn.may_edit(shown)
    turn.card(chat, turn.language, CARD, pad_screen(turn, pad), renew=renew, priority=Priority.REPLY)


def current_pad(turn: Turn, data: ButtonPress) -> Pad | None:
    """Load the pad a button belongs to; answer by itself when the button is old or not this person's."""
    pad = pad_of(turn, data.args[0] if data.args else None)
    if pad is None:
        refuse(turn)
        return None
    if data.epoch != pad.clock.seq:
        turn.toast(words("pad-changed-meanwhile"))
        show_pad(turn, pad)
        return None
    return pad
