"""Supporting what stands close to one's own words: the two stay side by side unless their author takes theirs back."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import JobDone
from dialog.screen import Button, Verbatim, column, screen, words
from handlers.nearby import KEY
from handlers.now import show_now
from handlers.place import as_written, refused
from handlers.questions import NAME
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from storage import contributions
from storage.contributions import Contribution
from storage.drafts import amend_draft, load_draft
from workshop.contributions import Stance, endorse


def keep_found(turn: Turn) -> None:
    """Keep what was found close in the draft it was looked for, if its author is still answering."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    found = action.result or {}
    draft = load_draft(turn.session, int(found["draft"])) if found.get("nearby") is not None else None
    if draft is not None and draft.closed_at is None and draft.flow == NAME:
        amend_draft(turn.session, draft.id, {**draft.answers, KEY: int(found["nearby"])}, draft.updated_at)


def support(turn: Turn, data: Press) -> None:
    """Support a contribution close to one's own, and offer to take one's own back."""
    assert turn.person is not None
    close, own = (_contribution(turn, data, place) for place in (0, 1))
    if close is None or own is None or own.author_id != turn.person.pk or close.state != "active":
        show_now(turn, lead=words("read-gone"))
        return
    scene = scene_of(turn.session, turn.person)
    phase = _phase(scene, close)
    if phase is None:
        show_now(turn, lead=words("read-gone"))
        return
    refusal = endorse(scene.plan, as_written(close), phase, by=str(turn.person.pk), role=turn.person.role)
    if refusal is not None:
        show_now(turn, lead=refused(refusal))
        return
    contributions.endorse(turn.session, close.pk, turn.person.pk, Stance.SUPPORT.value, turn.at)
    take_back = Button(
        label=words("nearby-withdraw-button", own=Verbatim(own.code)), press=press("mine.withdraw", own.pk)
    )
    both = Button(label=words("nearby-both-button"), press=press("now"))
    said = words("nearby-supported", code=Verbatim(close.code), own=Verbatim(own.code))
    turn.reply(screen(said, rows=column(take_back if own.state == "active" else None, both)))


def _phase(scene: Scene, close: Contribution) -> str | None:
    """Name the phase in which a contribution of one's own group can be supported; none elsewhere."""
    seat = scene.seat
    here = seat is not None and (seat.session_id, seat.group_id) == (close.session_id, close.group_id)
    return scene.clock.phase if here and scene.clock is not None else None


def _contribution(turn: Turn, data: Press, place: int) -> Contribution | None:
    number = data.args[place] if len(data.args) > place else ""
    row = contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None
    here = row is not None and turn.person is not None and row.workshop_id == turn.person.workshop_id
    return row if here else None
