"""How a re-plan reads: which blocks begin when, which get shorter, which phases last how long."""

from __future__ import annotations

from datetime import datetime

from dialog.screen import Words, words
from handlers.outlook import hour_or_day, phase_words
from handlers.redone import Day, Shift, lengths_changed, shifts
from handlers.scene import plan_of
from storage.people import Workshop
from storage.replans import Replan

LISTED = 6
LONGEST_FIRST = 3  # blocks named with their new length


def change_lines(workshop: Workshop, replan: Replan, known: Day) -> list[Words]:
    """Say what a re-plan changes: lengths of blocks, hours other than those that are `known`, lengths of phases."""
    lines = _length_lines(workshop, replan)
    lines += told_lines(workshop, shifts(known, replan.after), replan.offered_at, LISTED - min(2, len(lines)))
    return [*lines, *_phase_lines(workshop, replan), words("late-as-announced")]


def _phase_lines(workshop: Workshop, replan: Replan) -> list[Words]:
    """Say which phases get other lengths."""
    plan = plan_of(workshop)
    lines = []
    for session in plan.sessions:
        old, new = (day["lengths"].get(session.id, {}) for day in (replan.before, replan.after))
        for phase in session.phases:
            before, after = old.get(phase.id, phase.minutes), new.get(phase.id, phase.minutes)
            if before != after:
                name = phase_words(session, phase.id)
                lines.append(words("late-phase", phase=name, minutes=after, before=before))
    return lines


def _length_lines(workshop: Workshop, replan: Replan) -> list[Words]:
    """Say which blocks get other lengths; those of a session follow from its phases."""
    plan = plan_of(workshop)
    lines = []
    for changed in lengths_changed(replan.before, replan.after)[:LONGEST_FIRST]:
        if plan.session_of_block(changed.block_id) is None:
            title = plan.block(changed.block_id).title
            lines.append(words("late-length", title=title, minutes=changed.after, before=changed.before))
    return lines


def told_lines(workshop: Workshop, changed: list[Shift], now: datetime, most: int = LISTED) -> list[Words]:
    """Say at which hour each block begins now, or that it was dropped."""
    plan = plan_of(workshop)
    lines: list[Words] = []
    for each in changed[:most]:
        block = plan.block(each.block_id)
        if each.starts_at is None:
            lines.append(words("late-dropped", title=block.title))
        else:
            lines.append(words("late-moved", title=block.title, at=hour_or_day(workshop, each.starts_at, now)))
    if len(changed) > most:
        lines.append(words("late-more", count=len(changed) - most))
    return lines
