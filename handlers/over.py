"""Old buttons: each says since when its step is over, if that is known, and leads to where the day is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from dialog.screen import Argument, Day, Hour, Words, words
from handlers.turn import Turn
from storage import agenda
from workshop.framework import PhaseRight
from workshop.model import WorkshopPlan


def ended(turn: Turn, at: datetime | None) -> Words:
    """Say that a step is over, since an hour of today or a day before; politely without either when nobody knows."""
    if at is None or turn.plan is None:
        return words("stale-button")
    local, today = at.astimezone(turn.plan.zone), turn.at.astimezone(turn.plan.zone).date()
    if local.date() == today:
        return words("stale-button-since", at=Hour(local))
    return words("stale-button-on", day=Day(local.date()))


def closed_since(turn: Turn, id_: str, at: datetime | None, **args: Argument) -> Words:
    """Say a text that tells something is closed, with the hour where it is known (the text `<id>-since`)."""
    if at is None or at > turn.at or turn.plan is None:
        return words(id_, **args)
    return words(f"{id_}-since", at=Hour(at.astimezone(turn.plan.zone)), **args)


def right_ended(
    turn: Turn, plan: WorkshopPlan, session_id: str, group_id: str, rights: Iterable[PhaseRight]
) -> datetime | None:
    """Find when a group's phases stopped allowing any of some rights; none while one does, or before the first."""
    clock = agenda.clock_of(turn.session, plan.id, session_id, group_id)
    windows = agenda.windows(turn.session, clock.pk) if clock is not None else ()
    wanted = tuple(rights)
    ends = [each.closed_at for each in windows if any(plan.phase_right(each.phase, right) for right in wanted)]
    return max((each for each in ends if each is not None), default=None) if None not in ends else None
