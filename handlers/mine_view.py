"""One contribution as its author sees it: its words, its state, what became of it, what can still be changed."""

from __future__ import annotations

from datetime import datetime

from dialog.buttons import Press, press
from dialog.screen import Button, Joined, Screen, UserText, Verbatim, Words, column, screen, words
from handlers.became import became, trace_words
from handlers.excerpts import excerpt
from handlers.over import closed_since, right_ended
from handlers.place import Place, place_in, refused
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from storage import agenda, contributions, people
from storage.contributions import Contribution, Theme
from storage.written import attachments_of
from workshop.contributions import FAVOURABLE, State
from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.phases import DONE

SHEET_OPEN_WITH = (PhaseRight.CONTRIBUTE, PhaseRight.MERGE)


def own_item(turn: Turn, data: Press) -> Contribution | None:
    """Find the contribution of a button if it is the person's own."""
    number = data.args[0] if data.args else ""
    row = contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None
    return row if row is not None and turn.person is not None and row.author_id == turn.person.pk else None


def place_for(turn: Turn, row: Contribution, sent_at: datetime) -> tuple[Scene, Place | None]:
    """Find where a contribution stands, and how something sent now would count there."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    return scene, place_in(turn, scene, scene.plan.session(row.session_id), sent_at, group_id=row.group_id)


def may_change(turn: Turn, row: Contribution) -> bool:
    """Tell whether its author may change a contribution now."""
    place = place_for(turn, row, turn.incoming.sent_at)[1]
    return place is not None and place.in_time


def sheet_is_open(scene: Scene, row: Contribution) -> bool:
    """Tell whether details may be added: while the session's groups write, discuss or fill in the action sheet."""
    here = scene.session is not None and scene.session.id == row.session_id and scene.phase is not None
    return here and any(scene.allows(right) for right in SHEET_OPEN_WITH)


def item_screen(turn: Turn, row: Contribution, lead: Words | None = None) -> Screen:
    """Show one contribution: its words, its state, what became of it, and what its author can do."""
    changes, gone = may_change(turn, row), row.state == State.WITHDRAWN.value
    buttons = (
        _button("mine-edit-button", "mine.edit", row) if changes and not gone else None,
        _button("mine-withdraw-button", "mine.withdraw", row) if changes and not gone else None,
        _button("mine-restore-button", "mine.restore", row) if changes and gone else None,
        _button("receipt-more-button", "sheet.open", row) if _completes(turn, row) else None,
        Button(label=words("mine-all-button"), press=press("mine.open")),
        Button(label=words("menu-back-button"), press=press("now")),
    )
    whole = words("mine-item", code=Verbatim(row.code), text=excerpt(row.text, 520))
    return screen(lead, whole, Joined(_became(turn, row)), rows=column(*buttons))


def refused_change(turn: Turn, row: Contribution, refusal: Refusal) -> Words:
    """Say why a contribution stays as it is; that writing is over, since when."""
    if refusal.text != "contribution-closed" or turn.plan is None:
        return refused(refusal)
    since = right_ended(turn, turn.plan, row.session_id, row.group_id or "", (PhaseRight.CONTRIBUTE,))
    return closed_since(turn, refusal.text, since, code=Verbatim(row.code))


def _completes(turn: Turn, row: Contribution) -> bool:
    assert turn.person is not None
    active = row.kind == "solution" and row.state == State.ACTIVE.value
    return active and sheet_is_open(scene_of(turn.session, turn.person), row)


def _button(label: str, action: str, row: Contribution) -> Button:
    return Button(label=words(label), press=press(action, row.pk))


def _became(turn: Turn, row: Contribution) -> tuple[Words, ...]:
    """Say what became of somebody's words, as far as they may know now."""
    shown = row.moderation == "clear" or row.state != State.ACTIVE.value
    said = [words("mine-state", state=row.state if shown else row.moderation)]
    if row.entered_by is not None:
        said.append(words("mine-entered", by=_entered_by(turn, row.entered_by)))
    if row.lateness == "late":
        said.append(words("mine-late"))
    held = row.shared_id or row.theme_id
    theme = turn.session.get(Theme, held) if held else None
    if theme is not None:
        said.append(words("mine-theme", theme=UserText(theme.label)))
    if row.answers:
        said.append(words("mine-answers", codes=Verbatim(", ".join(row.answers))))
    clock = agenda.clock_of(turn.session, row.workshop_id, row.session_id, row.group_id or "")
    if clock is not None and clock.phase == DONE:
        backs = [e for e in contributions.endorsements(turn.session, (row.pk,)) if e.stance in FAVOURABLE]
        said.append(words("mine-support", count=len(backs)))
    files = len(attachments_of(turn.session, row.pk))
    if files:
        said.append(words("mine-files", count=files))
    if row.state == "active" and turn.workshop is not None and turn.workshop.ended_at is not None:
        said += [became(trace_words(turn, turn.workshop), row, turn.language) or words("became-none")]
    return tuple(said)


def _entered_by(turn: Turn, participant_id: int) -> str:
    """Tell whether the desk or the group's facilitation wrote a paper form in."""
    who = people.participant_by_id(turn.session, participant_id)
    rights = turn.plan.rights(who.role) if who is not None and turn.plan is not None else frozenset()
    return "desk" if Right.TIME_ALL in rights else "facilitation"
