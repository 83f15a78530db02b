"""The facilitator's pad: who is here and silent, the time of this group, and every tap that changes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialog.buttons import Press, press
from dialog.delivery import Priority
from dialog.incoming import TimerDue
from dialog.screen import Button, Hour, Screen, UserText, Words, column, screen, words
from handlers.conduct import move_end, pass_group, pause_group, reopen_group, resume_group
from handlers.now import now_screen, phase_name, phase_title
from handlers.scene import DONE, WAITING, Scene, plan_of, scene_of
from handlers.turn import Turn
from storage import agenda, contributions, people, steps
from storage.agenda import GroupClock
from storage.contributions import Audit, record_audit
from storage.people import Participant, Workshop
from workshop.framework import PhaseRight, Right
from workshop.programme import Group
from workshop.programme import Session as PlannedSession

CARD = "pad"
STEPS = (-2, 2, 5)
REOPENED_MINUTES = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Pad:
    """Hold what a facilitator steers: the group, its clock and its people."""

    workshop: Workshop
    session: PlannedSession
    group: Group
    clock: GroupClock
    members: tuple[Participant, ...]


def open_pad(turn: Turn, data: Press) -> None:
    """Show the pad of the group that the person leads, or of the one named."""
    pad = _pad(turn, data.args[0] if data.args else None)
    if pad is None:
        turn.reply(screen(words("pad-none")))
    else:
        turn.reply(pad_screen(turn, pad))


def pause(turn: Turn, data: Press) -> None:
    """Stop the group's time."""
    _change(turn, data, "pad-paused", pause_group)


def go_on(turn: Turn, data: Press) -> None:
    """Let the group's time go on."""
    _change(turn, data, "pad-resumed", resume_group)


def move(turn: Turn, data: Press) -> None:
    """Show what more or less time would change, before it is done."""
    pad = _current(turn, data)
    if pad is None or pad.clock.due_at is None:
        return
    minutes = int(data.args[1])
    new_end = max(turn.at, pad.clock.due_at + timedelta(minutes=minutes))
    said = words(
        "pad-move-preview",
        minutes=abs(minutes),
        way="more" if minutes > 0 else "less",
        at=_hour(pad, new_end),
        effect=_effect(turn, pad, minutes),
    )
    yes = Button(
        label=words("pad-move-yes-button", minutes=abs(minutes), way="more" if minutes > 0 else "less"),
        press=press("pad.moved", pad.clock.pk, minutes, epoch=pad.clock.seq),
    )
    no = Button(label=words("pad-move-no-button"), press=press("pad.open", pad.clock.pk))
    turn.reply(screen(said, rows=column(yes, no)))


def moved(turn: Turn, data: Press) -> None:
    """Give the group more or less time."""
    minutes = int(data.args[1])
    _change(turn, data, "pad-moved", lambda t, w, c: move_end(t, w, c, minutes), minutes=minutes)


def close(turn: Turn, data: Press) -> None:
    """Ask before a phase is ended by hand."""
    pad = _current(turn, data)
    if pad is None:
        return
    scene = scene_of(turn.session, _anybody(turn, pad))
    yes = Button(label=words("pad-close-yes-button"), press=press("pad.closed", pad.clock.pk, epoch=pad.clock.seq))
    no = Button(label=words("pad-move-no-button"), press=press("pad.open", pad.clock.pk))
    turn.reply(screen(words("pad-close", phase=phase_name(scene, pad.clock.phase)), rows=column(yes, no)))


def closed(turn: Turn, data: Press) -> None:
    """Pass the group to its next phase now."""
    _change(turn, data, "pad-closed", pass_group)


def reopen(turn: Turn, data: Press) -> None:
    """Take the group back into the phase before."""
    _change(turn, data, "pad-reopened", lambda t, w, c: reopen_group(t, w, c, REOPENED_MINUTES))


def nudge(turn: Turn, data: Press) -> None:
    """Remind those who have not written yet, each in private, once a phase."""
    pad = _current(turn, data)
    if pad is None:
        return
    silent = [person for person in _silent(turn, pad) if not person.quiet]
    accounts = people.accounts_of(turn.session, silent)
    for person in silent:
        account = accounts.get(person.pk)
        if account is not None:
            shown = now_screen(turn.session, scene_of(turn.session, person))
            key = f"nudge:{pad.clock.pk}:{pad.clock.seq}:{account.user_id}"
            lead = screen(words("pad-nudge-text"), *shown.paragraphs, rows=shown.rows)
            turn.tell(account.user_id, account.language or "fr", lead, coalesce=key)
    _audit(turn, pad, "nudged", count=len(silent))
    turn.toast(words("pad-nudged", count=len(accounts)))
    turn.reply(pad_screen(turn, pad))


def call_help(turn: Turn, data: Press) -> None:
    """Call an organizer to this room."""
    pad = _current(turn, data)
    if pad is None:
        return
    plan = plan_of(pad.workshop)
    everyone = people.participants(turn.session, pad.workshop.id)
    organizers = [person for person in everyone if Right.TIME_ALL in plan.rights(person.role)]
    asked = words("pad-help-call", group=pad.group.label, room=_room(pad))
    coming = Button(label=words("pad-help-coming-button"), press=press("pad.coming", pad.clock.pk))
    for account in people.accounts_of(turn.session, organizers).values():
        turn.tell(account.user_id, account.language or "fr", screen(asked, rows=column(coming)))
    _audit(turn, pad, "called-help")
    turn.toast(words("pad-help-sent"))
    turn.reply(pad_screen(turn, pad))


def coming(turn: Turn, data: Press) -> None:
    """Tell the group's facilitators that somebody is on the way."""
    pad = _pad(turn, data.args[0])
    if pad is None:
        turn.toast(words("stale-button"))
        return
    _tell_facilitators(turn, pad, screen(words("pad-help-on-the-way")))
    turn.reply(screen(words("pad-help-thanks", group=pad.group.label, room=_room(pad))))


def see(turn: Turn, data: Press) -> None:
    """Show what a participant of the group sees now."""
    pad = _pad(turn, data.args[0])
    member = next((p for p in pad.members if p.role == "participant"), None) if pad else None
    if pad is None or member is None:
        turn.reply(screen(words("pad-none")))
        return
    shown = now_screen(turn.session, scene_of(turn.session, member))
    back = Button(label=words("pad-back-button"), press=press("pad.open", pad.clock.pk))
    turn.reply(screen(words("pad-see"), *shown.paragraphs, rows=column(back)))


def warn(turn: Turn) -> None:
    """Warn the facilitators that a share of the phase is left."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, share = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    if clock is None or clock.seq != action.seq or clock.due_at is None or clock.due_at <= turn.at:
        return
    pad = _load(turn, clock)
    left = max(1, round((clock.due_at - turn.at).total_seconds() / 60))
    said = words("pad-warning", minutes=left, share=share, at=_hour(pad, clock.due_at))
    _tell_facilitators(turn, pad, screen(said, rows=column(_open_button(pad))))


def refresh(turn: Turn) -> None:
    """Bring the pads of a group up to date after a change."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock = agenda.clock_by_id(turn.session, int(action.subject.partition(":")[0]))
    if clock is None:
        return
    pad = _load(turn, clock)
    shown = pad_screen(turn, pad)
    for account in _facilitators(turn, pad):
        turn.card(account[0], account[1], CARD, shown, priority=Priority.PICTURE)


def pad_screen(turn: Turn, pad: Pad) -> Screen:
    """Show where the group stands, in the fewest words."""
    scene = scene_of(turn.session, _anybody(turn, pad))
    here = [p for p in pad.members if p.arrived_at is not None and p.left_at is None]
    items = contributions.contributions_of_group(turn.session, pad.workshop.id, pad.session.id, [pad.group.id])
    counts = words(
        "pad-people",
        here=len(here),
        seated=len(pad.members),
        wrote=len({item.author_id for item in items}),
        silent=len(_silent(turn, pad)),
    )
    return screen(
        _head(turn, pad, scene),
        counts,
        words("pad-items", count=len(items), gap=_gap(turn, pad)),
        rows=column(*_buttons(pad, _merge_button(turn, pad))),
    )


def _head(turn: Turn, pad: Pad, scene: Scene) -> Words:
    clock = pad.clock
    if clock.phase in {WAITING, DONE}:
        return words("pad-head-idle", group=pad.group.label, state=clock.phase)
    name = phase_title(scene, clock.phase)
    if clock.paused_at is not None or clock.due_at is None:
        return words("pad-head-paused", group=pad.group.label, phase=name)
    left = max(0, round((clock.due_at - turn.at).total_seconds() / 60))
    return words("pad-head", group=pad.group.label, phase=name, minutes=left, at=_hour(pad, clock.due_at))


def _gap(turn: Turn, pad: Pad) -> Words:
    """Name the first dimension or sub-topic that has no voice yet."""
    plan = plan_of(pad.workshop)
    items = contributions.contributions_of_group(turn.session, pad.workshop.id, pad.session.id, [pad.group.id])
    if len(pad.group.dimensions) == 1:
        heard = {item.subtopic for item in items}
        topics = [(t.id, t.label) for t in plan.dimension(pad.group.dimensions[0]).subtopics]
    else:
        heard = {item.dimension for item in items}
        topics = [(d, plan.dimension(d).label) for d in pad.group.dimensions]
    silent = next((label for id_, label in topics if id_ not in heard), None)
    return words("pad-gap", topic=silent) if silent is not None and items else words("pad-gap-none")


def _buttons(pad: Pad, merge: Button | None) -> list[Button | None]:
    pk, seq = pad.clock.pk, pad.clock.seq

    def offer(when: bool, label: Words, action: str, *args: int) -> Button | None:  # noqa: FBT001 (read at the call as a condition)
        return Button(label=label, press=press(action, pk, *args, epoch=seq)) if when else None

    runs = pad.clock.phase not in {WAITING, DONE}
    paused = pad.clock.paused_at is not None
    return [
        offer(runs and not paused, words("pad-pause-button"), "pad.pause"),
        offer(runs and paused, words("pad-resume-button"), "pad.resume"),
        *(
            offer(runs, words("pad-move-button", minutes=abs(m), way="more" if m > 0 else "less"), "pad.move", m)
            for m in STEPS
        ),
        merge,
        offer(runs, words("pad-close-button"), "pad.close"),
        offer(runs, words("pad-nudge-button"), "pad.nudge") if _writing(pad) else None,
        offer(pad.clock.phase != WAITING and not runs, words("pad-reopen-button"), "pad.reopen"),
        Button(label=words("pad-help-button"), press=press("pad.help", pk, epoch=seq)),
    ]


def _merge_button(turn: Turn, pad: Pad) -> Button | None:
    """Lead to what may be brought together, where the phase allows it."""
    runs = pad.clock.phase not in {WAITING, DONE}
    if not runs or not plan_of(pad.workshop).phase_right(pad.clock.phase, PhaseRight.MERGE):
        return None
    found = steps.suggestions(turn.session, pad.workshop.id, pad.session.id, pad.group.id)
    return Button(label=words("pad-merge-button", count=len(found)), press=press("merge.open", pad.clock.pk))


def _writing(pad: Pad) -> bool:
    if pad.clock.phase in {WAITING, DONE}:
        return False
    return plan_of(pad.workshop).phase_right(pad.clock.phase, PhaseRight.CONTRIBUTE)


def _change(
    turn: Turn, data: Press, verb: str, change: Callable[[Turn, Workshop, GroupClock], bool], **details: int
) -> None:
    pad = _current(turn, data)
    if pad is None:
        return
    if not change(turn, pad.workshop, pad.clock):
        turn.toast(words("pad-changed-meanwhile"))
    else:
        _audit(turn, pad, verb.removeprefix("pad-"), **details)
        turn.toast(words(verb))
    turn.reply(pad_screen(turn, _load(turn, pad.clock)))


def _current(turn: Turn, data: Press) -> Pad | None:
    """Load the pad a button belongs to; answer by itself when the button is old or not this person's."""
    pad = _pad(turn, data.args[0] if data.args else None)
    if pad is None:
        turn.toast(words("not-your-right"), alert=True)
        return None
    if data.epoch != pad.clock.seq:
        turn.toast(words("pad-changed-meanwhile"))
        turn.reply(pad_screen(turn, pad))
        return None
    return pad


def _pad(turn: Turn, clock_id: str | None) -> Pad | None:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    clock = scene.clock
    if clock_id is not None and clock_id.isdigit():
        clock = agenda.clock_by_id(turn.session, int(clock_id))
    if clock is None or clock.workshop_id != turn.person.workshop_id:
        return None
    seat = people.seat_of(turn.session, turn.person.pk, clock.session_id)
    leads = seat is not None and seat.group_id == clock.group_id and seat.leads_as == "facilitator"
    return _load(turn, clock) if leads or scene.may(Right.TIME_ALL) else None


def _load(turn: Turn, clock: GroupClock) -> Pad:
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


def _anybody(turn: Turn, pad: Pad) -> Participant:
    if pad.members:
        return pad.members[0]
    assert turn.person is not None
    return turn.person


def _silent(turn: Turn, pad: Pad) -> list[Participant]:
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


def _facilitators(turn: Turn, pad: Pad) -> list[tuple[int, str]]:
    leading = people.leaders(turn.session, pad.workshop.id, pad.session.id, pad.group.id, "facilitator")
    return [(a.user_id, a.language or "fr") for a in people.accounts_of(turn.session, leading).values()]


def _tell_facilitators(turn: Turn, pad: Pad, said: Screen) -> None:
    for chat_id, language in _facilitators(turn, pad):
        turn.tell(chat_id, language, said)


def _effect(turn: Turn, pad: Pad, minutes: int) -> Words:
    block = next((b for b in agenda.blocks(turn.session, pad.workshop.id) if b.state == "planned"), None)
    if block is None:
        return words("pad-effect-none")
    plan = plan_of(pad.workshop)
    planned = plan.block(block.block_id)
    if planned.locked:
        return words("pad-effect-locked", title=planned.title, at=_hour(pad, block.starts_at))
    later = block.starts_at + timedelta(minutes=max(0, minutes))
    return words("pad-effect", title=planned.title, at=_hour(pad, later))


def _open_button(pad: Pad) -> Button:
    return Button(label=words("now-pad-button"), press=press("pad.open", pad.clock.pk))


def _room(pad: Pad) -> Words:
    return words("phase-named", name=UserText(pad.group.room or ""))


def _hour(pad: Pad, at: datetime) -> Hour:
    return Hour(at.astimezone(plan_of(pad.workshop).zone))


def _audit(turn: Turn, pad: Pad, verb: str, **details: int) -> None:
    line = Audit(
        workshop_id=pad.workshop.id,
        actor_id=turn.person.pk if turn.person else None,
        verb=verb,
        subject=f"{pad.session.id}/{pad.group.id}",
        details=dict(details),
        at=turn.at,
    )
    record_audit(turn.session, line)
