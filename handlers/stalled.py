"""A step of the day that did not pass by itself, though it was tried again: the organizers hear of it once."""

from __future__ import annotations

from dialog.buttons import press
from dialog.incoming import TimerDue
from dialog.screen import Button, Screen, Verbatim, column, screen, words
from handlers.outlook import hour_at, phase_words
from handlers.pad_view import Pad, load_pad
from handlers.scene import DONE, WAITING, plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.agenda import Block
from storage.people import Workshop
from workshop.framework import Right


def tell_organizers(turn: Turn) -> None:
    """Say which step of which group did not pass, and how a hand does it; nothing when it has passed meanwhile."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    kind, _, subject = action.subject.partition("/")
    found = _phase(turn, subject, action.seq) if kind == "phase" else _of_the_day(turn, kind, subject, action.seq)
    if found is None:
        return
    workshop, said = found
    plan = plan_of(workshop)
    holders = [role.id for role in plan.roles if Right.TIME_ALL in role.rights]
    organizers = people.participants_with_role(turn.session, workshop.id, holders)
    for account in people.accounts_of(turn.session, organizers).values():
        turn.tell(account.user_id, account.language or plan.default_language, said)


def _phase(turn: Turn, subject: str, seq: int) -> tuple[Workshop, Screen] | None:
    clock = agenda.clock_by_id(turn.session, int(subject))
    if clock is None or clock.seq != seq or clock.phase in {WAITING, DONE}:
        return None
    pad = load_pad(turn, clock)
    said = words(
        "stalled-phase",
        group=pad.group.label,
        phase=phase_words(pad.session, clock.phase),
        at=hour_at(pad.workshop, clock.due_at or turn.at),
    )
    command = words("stalled-command", command=Verbatim(f"halqa agenda advance {pad.group.id}"))
    return pad.workshop, screen(said, command, rows=column(_pad_button(pad)))


def _of_the_day(turn: Turn, kind: str, subject: str, seq: int) -> tuple[Workshop, Screen] | None:
    workshop = people.workshop_by_id(turn.session, subject.partition("/")[0]) or people.newest_workshop(turn.session)
    if workshop is None:
        return None
    if kind not in {"block", "block-start"}:
        return workshop, screen(words("stalled-task"), rows=column(_desk_button()))
    block = _block(turn, workshop, subject, seq)
    if block is None:
        return None
    title = plan_of(workshop).block(block.block_id).title
    at = hour_at(workshop, block.ends_at if kind == "block" else block.starts_at)
    said = words("stalled-block", title=title, at=at, what="end" if kind == "block" else "start")
    command = words("stalled-command", command=Verbatim("halqa agenda advance"))
    return workshop, screen(said, command, rows=column(_desk_button()))


def _block(turn: Turn, workshop: Workshop, subject: str, seq: int) -> Block | None:
    """Find the block that should have ended, or the one that should have begun."""
    rows = agenda.blocks(turn.session, workshop.id)
    _, _, block_id = subject.partition("/")
    state = "running" if block_id else "planned"
    found = next((row for row in rows if row.state == state and block_id in {"", row.block_id}), None)
    return found if found is not None and found.seq == seq else None


def _pad_button(pad: Pad) -> Button:
    return Button(label=words("stalled-pad-button"), press=press("pad.open", pad.clock.pk))


def _desk_button() -> Button:
    return Button(label=words("now-desk-button"), press=press("desk.open"))
