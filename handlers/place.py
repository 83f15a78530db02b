"""Where something written belongs: which session and group, by when it was sent, and how it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from dialog.screen import Hour, Words, words
from handlers.scene import Scene
from handlers.turn import Turn
from storage import agenda, people
from storage.contributions import Contribution
from workshop.contributions import State, Written
from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.phases import Acceptance, Lateness, PhaseWindow, accept
from workshop.programme import Group, Session

OFFLINE = timedelta(minutes=1)  # sent so long ago that it may belong to another session


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Hold the session and group something belongs to, when they were open, and how it counts."""

    session: Session
    group: Group
    windows: tuple[PhaseWindow, ...]
    acceptance: Acceptance | Refusal

    @property
    def in_time(self) -> bool:
        """Tell whether it counts as sent while writing was open, or in the minutes of grace."""
        return isinstance(self.acceptance, Acceptance) and self.acceptance.lateness is not Lateness.LATE

    @property
    def late(self) -> bool:
        """Tell whether it goes to the late tray."""
        return isinstance(self.acceptance, Acceptance) and self.acceptance.lateness is Lateness.LATE


def place_of(turn: Turn, scene: Scene, sent_at: datetime) -> Place | None:
    """Find where something sent belongs: the session that was open then, else the one of now, else the one before."""
    if turn.at - sent_at > OFFLINE:
        for session in scene.plan.sessions:
            found = place_in(turn, scene, session, sent_at)
            if found is not None and _was_open(scene, found, sent_at):
                return found
    if scene.session is None:
        return None
    found = place_in(turn, scene, scene.session, sent_at)
    before = [each for each in scene.plan.sessions if each.starts_at < scene.session.starts_at]
    if before and (found is None or isinstance(found.acceptance, Refusal)):
        return place_in(turn, scene, before[-1], sent_at) or found
    return found


def place_in(
    turn: Turn, scene: Scene, session: Session, sent_at: datetime, *, group_id: str | None = None
) -> Place | None:
    """Say how something sent counts in a session, in the person's group there or the one named."""
    if group_id is None:
        same = scene.session == session
        seat = scene.seat if same else people.seat_of(turn.session, scene.person.pk, session.id)
        if seat is None:
            return None
        group_id = seat.group_id
    group = session.group(group_id)
    clock = agenda.clock_of(turn.session, scene.workshop.id, session.id, group_id)
    if group is None or clock is None:
        return None
    windows = core_windows(agenda.windows(turn.session, clock.pk))
    accepted = accept(scene.plan, windows, sent_at=sent_at, received_at=turn.at)
    return Place(session=session, group=group, windows=windows, acceptance=accepted)


def core_windows(rows: Iterable[agenda.PhaseWindow]) -> tuple[PhaseWindow, ...]:
    """Give stored phase windows as the core reads them."""
    return tuple(PhaseWindow(phase=row.phase, opened_at=row.opened_at, closed_at=row.closed_at) for row in rows)


def as_written(row: Contribution) -> Written:
    """Give a stored contribution as the core judges it."""
    return Written(
        code=row.code,
        session_id=row.session_id,
        group_id=row.group_id or "",
        author=None if row.author_id is None else str(row.author_id),
        dimension=row.dimension,
        subtopic=row.subtopic,
        state=State(row.state),
        cleared=row.moderation == "clear",
    )


def writing_ends(scene: Scene) -> Hour | None:
    """Give the hour until which one may write and change: the end of the last phase in a row that allows it."""
    if scene.clock is None or scene.clock.due_at is None or scene.session is None:
        return None
    ends = scene.clock.due_at
    ids = [phase.id for phase in scene.session.phases]
    for phase in scene.session.phases[ids.index(scene.clock.phase) + 1 :] if scene.clock.phase in ids else ():
        if not scene.plan.phase_right(phase.id, PhaseRight.CONTRIBUTE):
            break
        ends += timedelta(minutes=phase.minutes)
    return scene.hour(ends)


def counts_since(turn: Turn, scene: Scene, sent_at: datetime) -> datetime:
    """Give the moment that a kept text counts as of: when it was sent, or now if its session had not opened writing."""
    found = place_in(turn, scene, scene.session, sent_at) if scene.session is not None else None
    if found is None or isinstance(found.acceptance, Acceptance):
        return sent_at
    early = any(window.opened_at <= sent_at for window in found.windows)
    return turn.incoming.sent_at if early else sent_at


def writes_later(scene: Scene) -> bool:
    """Tell whether the person's group writes in a phase that is still to come in this session."""
    if scene.clock is None or scene.session is None or not scene.may(Right.CONTRIBUTE):
        return False
    ids = [phase.id for phase in scene.session.phases]
    if scene.clock.phase not in ids or scene.allows(PhaseRight.CONTRIBUTE):
        return False
    to_come = ids[ids.index(scene.clock.phase) + 1 :]
    return any(scene.plan.phase_right(phase, PhaseRight.CONTRIBUTE) for phase in to_come)


def refused(refusal: Refusal) -> Words:
    """Say a refusal of the core in its words."""
    return words(refusal.text, **dict(refusal.args))


def moment_in(answers: Mapping[str, Any], key: str, otherwise: datetime) -> datetime:
    """Read a time kept in a draft."""
    kept = answers.get(key)
    return datetime.fromisoformat(kept) if isinstance(kept, str) else otherwise


def _was_open(scene: Scene, place: Place, sent_at: datetime) -> bool:
    return any(
        scene.plan.phase_right(window.phase, PhaseRight.CONTRIBUTE)
        and window.opened_at <= sent_at
        and (window.closed_at is None or sent_at < window.closed_at)
        for window in place.windows
    )
