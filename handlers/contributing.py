"""Contributing: any text becomes a challenge or a solution while the group writes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dialog.buttons import Press
from dialog.flow import Answers, Typed
from dialog.incoming import Media, Text
from dialog.screen import Screen, Verbatim, Words, column, screen, words
from handlers.conversation import Conversation, begin, draft_of, resume
from handlers.excerpts import excerpt
from handlers.nearby import look, offer
from handlers.now import now_screen, show_now
from handlers.over import ended, right_ended
from handlers.place import Place, counts_since, moment_in, place_in, place_of, refused, writing_ends
from handlers.proof import UNASKED
from handlers.questions import FLOW, NAME, SUPPORT, Other, Writing
from handlers.recording import after_receipt, another_button, receipt, record, submitted
from handlers.scene import Scene, scene_of
from handlers.scope import challenges_in_scope, other_of
from handlers.turn import Turn
from handlers.writing import keep_media
from storage import contributions, people, written
from storage.contributions import Kept
from storage.drafts import close_draft
from workshop.contributions import Stance, promised
from workshop.decision import Refusal
from workshop.framework import PhaseRight, Right
from workshop.phases import Acceptance
from workshop.wording_conduct import Concern, concern

CONDUCT = "conduct"
TOLD_AT = 3  # insults of one person before their facilitators hear of it


def contribute(turn: Turn, data: Press) -> None:
    """Ask for a text, or go on with the one that is being written; a button of an earlier session says it is over."""
    draft = draft_of(turn)
    since = _over_since(turn, data)
    if since is not None:
        show_now(turn, lead=ended(turn, since))
        return
    if draft is not None and draft.flow == NAME:
        busy = bool(draft.answers.get("text") or draft.answers.get("held"))
        resume(turn, CONTRIBUTE, draft, words("contribute-finish-first") if busy else None)
    else:
        begin(turn, CONTRIBUTE, _read_above(turn))


def take_text(turn: Turn) -> bool:
    """Take any text as a contribution while the person's group writes, or shortly after."""
    action = turn.incoming.action
    assert isinstance(action, Text)
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    if not scene.may(Right.CONTRIBUTE):
        return False
    place = place_of(turn, scene, turn.incoming.sent_at)
    still_there = place is not None and scene.phase is not None and place.session == scene.session
    if place is None or not (place.in_time or (place.late and still_there)):
        return False
    begin(turn, CONTRIBUTE, {UNASKED: True}, given=Typed(action.text, action.message_id, action.forwarded))
    return True


def take_kept(turn: Turn, data: Press) -> None:
    """Record a kept text after all, as the contribution it was meant to be."""
    kept = turn.session.get(Kept, int(data.args[0])) if data.args and data.args[0].isdigit() else None
    if kept is None or turn.person is None or kept.participant_id != turn.person.pk:
        show_now(turn, lead=words("kept-settled") if kept is None else None)
        return
    since = counts_since(turn, scene_of(turn.session, turn.person), kept.at)
    begin(turn, CONTRIBUTE, {"kept": kept.id, "since": since.isoformat(), UNASKED: True}, given=Typed(kept.text, 0))


def _over_since(turn: Turn, data: Press) -> datetime | None:
    """Find when writing ended in the session of a button, where another session is written in now."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    asked = data.args[0] if data.args else ""
    place = place_of(turn, scene, turn.incoming.sent_at)
    if place is None or place.session.id == asked or asked not in {each.id for each in scene.plan.sessions}:
        return None
    seat = people.seat_of(turn.session, turn.person.pk, asked)
    group = seat.group_id if seat is not None else ""
    return right_ended(turn, scene.plan, asked, group, (PhaseRight.CONTRIBUTE,))


def _read_above(turn: Turn) -> dict[str, str]:
    """Note who will see this as it stands above the input now: a later phase does not loosen it."""
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    place = place_of(turn, scene, turn.incoming.sent_at)
    if place is None or not isinstance(place.acceptance, Acceptance):
        return {}
    return {"shown": promised(scene.plan, place.session, place.acceptance.phase).value}


def _load(turn: Turn, answers: Answers) -> Writing | Screen:
    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    wrote_now = isinstance(turn.incoming.action, Text | Media) and "session" not in answers
    otherwise = moment_in(answers, "since", turn.incoming.sent_at)
    sent_at = otherwise if wrote_now else moment_in(answers, "sent", otherwise)
    place = _bound(turn, scene, answers, sent_at) if "session" in answers else place_of(turn, scene, sent_at)
    if place is None or not scene.may(Right.CONTRIBUTE):
        return _closed(turn, scene, words("contribute-no-place"))
    if isinstance(place.acceptance, Refusal):
        return _closed(turn, scene, refused(place.acceptance))
    keep_media(turn, place.session.id, place.group.id)
    _note_conduct(turn, place)
    here = scene.session == place.session
    shows = here and scene.allows(PhaseRight.SHOW_OTHERS)
    writes = here and scene.allows(PhaseRight.CONTRIBUTE)
    if shows and isinstance(turn.incoming.action, Text) and "text" not in answers:
        look(turn, session=place.session.id, group=place.group.id)
    return Writing(
        plan=scene.plan,
        place=place,
        until=writing_ends(scene) if writes else None,
        later=writes and not shows,
        sent_at=sent_at,
        received_at=moment_in(answers, "received", turn.at),
        heard_at=turn.incoming.sent_at,
        others=_others(turn, place) if shows else (),
        challenges=challenges_in_scope(turn, scene.plan, place.session, place.group),
    )


def _bound(turn: Turn, scene: Scene, answers: Answers, sent_at: datetime) -> Place | None:
    session = scene.plan.session(str(answers["session"]))
    return place_in(turn, scene, session, sent_at, group_id=str(answers["group"]))


def _closed(turn: Turn, scene: Scene, why: Words) -> Screen:
    """Say that nothing can be written now; what was typed is kept, and the conversation ends."""
    action = turn.incoming.action
    draft = draft_of(turn)
    if draft is not None and draft.flow == NAME:
        close_draft(turn.session, draft.id, turn.at)
    if isinstance(action, Text):
        _keep(turn, action.text, "closed", turn.incoming.sent_at)
    shown = now_screen(turn.session, scene)
    return Screen(paragraphs=(why, *shown.paragraphs), rows=shown.rows)


def _note_conduct(turn: Turn, place: Place) -> None:
    """Keep an insult apart; the third of one person is told to the facilitators, without the name."""
    action = turn.incoming.action
    if not isinstance(action, Text) or concern(action.text) is not Concern.INSULT:
        return
    assert turn.person is not None
    _keep(turn, action.text, CONDUCT, turn.incoming.sent_at)
    if written.count_kept(turn.session, turn.person.pk, CONDUCT) != TOLD_AT:
        return
    leading = people.leaders(turn.session, turn.person.workshop_id, place.session.id, place.group.id, "facilitator")
    for account in people.accounts_of(turn.session, leading).values():
        said = screen(words("conduct-told", group=place.group.label))
        turn.tell(account.user_id, account.language or turn.language, said)


def _others(turn: Turn, place: Place) -> tuple[Other, ...]:
    assert turn.person is not None
    rows = contributions.contributions_of_group(
        turn.session, turn.person.workshop_id, place.session.id, (place.group.id,)
    )
    own = turn.person.pk
    return tuple(other_of(row) for row in rows if row.author_id != own)


def _finish(turn: Turn, writing: Writing, answers: dict[str, Any], number: int) -> None:
    if str(answers.get("similar", "")).startswith(SUPPORT):
        said = _support_instead(turn, writing, answers)
        rows = column(another_button(writing))
    else:
        recorded = submitted(turn, writing, answers)
        if isinstance(recorded, Refusal):
            _keep(turn, str(answers["text"]), "refused", writing.sent_at)
            show_now(turn, lead=refused(recorded))
            return
        contribution = record(turn, writing, answers, recorded, number)
        close, support = offer(writing.others, answers, contribution)
        said = (*receipt(turn, writing, contribution, recorded, brief=bool(answers.get("queue"))), *close)
        rows = column(*support, *after_receipt(writing, contribution))
    queue = list(answers.get("queue") or ())
    if queue:
        following = queue[0]
        known = {"presettled": following["settled"], "since": following["since"], "queue": queue[1:]}
        begin(turn, CONTRIBUTE, known, given=_typed(following), lead=(*said, _next_text(following["text"])))
    else:
        turn.reply(screen(*said, rows=rows))


def _typed(waiting: dict[str, Any]) -> Typed:
    return Typed(waiting["text"], int(waiting.get("message", 0)), bool(waiting.get("forwarded")))


def _next_text(text: str) -> Words:
    return words("contribute-next-text", text=excerpt(text))


def _support_instead(turn: Turn, writing: Writing, answers: Answers) -> tuple[Words, ...]:
    assert turn.person is not None
    other = next((o for o in writing.others if f"{SUPPORT}:{o.pk}" == answers["similar"]), None)
    _keep(turn, str(answers["text"]), "supported", writing.sent_at)
    if other is None:
        return (words("similar-gone"),)
    contributions.endorse(turn.session, other.pk, turn.person.pk, Stance.SUPPORT.value, turn.at)
    return (words("similar-supported", code=Verbatim(other.code)),)


def _keep(turn: Turn, text: str, where: str, at: datetime) -> None:
    assert turn.person is not None
    kept = Kept(workshop_id=turn.person.workshop_id, participant_id=turn.person.pk, where=where, text=text, at=at)
    contributions.keep_text(turn.session, kept)


CONTRIBUTE = Conversation(flow=FLOW, load=_load, finish=_finish, lasting=True)
