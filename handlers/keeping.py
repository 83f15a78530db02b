"""Keeping: whatever comes outside a step is answered and kept, so that no word is lost."""

from __future__ import annotations

from dataclasses import replace

from dialog.buttons import press
from dialog.flow import Typed
from dialog.incoming import Edited, Media, Text
from dialog.screen import Button, Screen, Verbatim, Words, column, screen, words
from handlers import conversation
from handlers.excerpts import excerpt
from handlers.now import now_screen, show_now
from handlers.place import place_of, writes_later
from handlers.scene import Scene, scene_of
from handlers.turn import Turn
from handlers.writing import BURST, CUT_BY_TELEGRAM, about_media, burst_of, doubt_about, is_keepable, keep_media
from storage import contributions
from storage.contributions import Contribution, Kept
from storage.drafts import Draft, save_draft
from storage.written import FREE, begins_burst, contribution_of_message, follows_burst, kept_by
from workshop.framework import Right
from workshop.wording_conduct import asks_for_erasure

WRITING = "contribute"
LONG_PART, SHORT_PART = "long-part", "short-part"


def free_text(turn: Turn) -> bool:
    """Keep a text that no step asked for, say so, and show where the day is."""
    action = turn.incoming.action
    assert isinstance(action, Text)
    assert turn.person is not None
    if asks_for_erasure(action.text):
        turn.reply(_erasure())
        return True
    if _lengthens(turn, action.text):
        return True
    scene = scene_of(turn.session, turn.person)
    kept = _keep(turn, action.text, FREE)
    shown = now_screen(turn.session, scene)
    late = _late_button(turn, scene, kept)
    said = _kept_for(scene, action.text, late=late is not None)
    turn.reply(Screen(paragraphs=(said, *shown.paragraphs), rows=(*column(late), *shown.rows)[:8]))
    return True


def _kept_for(scene: Scene, text: str, *, late: bool) -> Words:
    """Say that a text is kept, and what it can still become: a contribution once writing opens, or a late one."""
    if not late and writes_later(scene) and scene.session is not None and _could_count(scene, text):
        return words("free-text-early", text=excerpt(text), kind=scene.session.type.value)
    return words("free-text-late" if late else "free-text", text=excerpt(text))


def media(turn: Turn) -> bool:
    """Answer a picture, a recording, a sticker: what can be kept is kept, once a burst."""
    action = turn.incoming.action
    assert isinstance(action, Media)
    assert turn.account is not None
    assert turn.person is not None
    first = begins_burst(turn.session, turn.account.user_id, burst_of(action), turn.incoming.sent_at, BURST)
    scene = scene_of(turn.session, turn.person)
    place = place_of(turn, scene, turn.incoming.sent_at) if scene.may(Right.CONTRIBUTE) else None
    if not first:
        keep_media(turn, place.session.id if place else None, place.group.id if place else None)
    elif is_keepable(action) and place is not None and place.in_time:
        conversation.begin(turn, turn.conversations[WRITING], given=action)
    else:
        keep_media(turn, place.session.id if place else None, place.group.id if place else None)
        show_now(turn, lead=words("media-kept-outside") if is_keepable(action) else about_media(action))
    return True


def edited(turn: Turn) -> bool:
    """Answer a message changed in Telegram: ask whether its contribution changes too; never replay a step."""
    action = turn.incoming.action
    assert isinstance(action, Edited)
    assert turn.account is not None
    draft = conversation.draft_of(turn)
    if draft is not None and draft.answers.get("message") == action.message_id:
        _change_draft(turn, draft, action)
        return True
    known = contribution_of_message(turn.session, turn.account.user_id, action.message_id)
    if known is not None and turn.person is not None and known.author_id == turn.person.pk and known.state == "active":
        _ask_update(turn, known, action)
    else:
        _keep(turn, action.text, "edit")
        _informed(turn, draft, words("edit-not-used"))
    return True


def _change_draft(turn: Turn, draft: Draft, action: Edited) -> None:
    assert turn.plan is not None
    if "text" not in draft.answers:
        talk = turn.conversations[draft.flow]
        whole = replace(
            draft, answers={**draft.answers, "part": 0}
        )  # no further part of a long paste: it takes its place
        conversation.take(turn, talk, whole, Typed(action.text, action.message_id))
        return
    doubt = doubt_about(turn.plan.rules, action.text, ("short", "list"))
    if doubt is None:
        _keep(turn, str(draft.answers["text"]), "edited")
        answers = {**draft.answers, "text": action.text, "held": action.text}
        draft = save_draft(turn.session, draft.id, answers, turn.at)
    else:
        _keep(turn, action.text, "edit")
    _informed(turn, draft, words("edit-taken" if doubt is None else "edit-not-used"))


def _ask_update(turn: Turn, known: Contribution, action: Edited) -> None:
    if known.text == action.text:
        show_now(turn, lead=words("edit-same", code=Verbatim(known.code)))
        return
    kept = _keep(turn, action.text, "edit")
    code = Verbatim(known.code)
    update = Button(label=words("edit-ask-button", code=code), press=press("mine.update", known.pk, kept.id or 0))
    stay = Button(label=words("edit-stay-button"), press=press("mine.item", known.pk))
    turn.reply(screen(words("edit-ask", code=code, text=excerpt(action.text, 400)), rows=column(update, stay)))


def _informed(turn: Turn, draft: Draft | None, why: Words) -> None:
    if draft is None or not conversation.take_up(turn, draft, why):
        show_now(turn, lead=why)


def _erasure() -> Screen:
    privacy = Button(label=words("command-privacy"), press=press("privacy.open"))
    back = Button(label=words("menu-back-button"), press=press("now"))
    return screen(words("doubt-erasure"), rows=column(privacy, back))


def _lengthens(turn: Turn, text: str) -> bool:
    """Put the next part of a long paste that Telegram cut behind the first, which was answered already."""
    assert turn.account is not None
    assert turn.person is not None
    sent_at = turn.incoming.sent_at
    part = LONG_PART if len(text) >= CUT_BY_TELEGRAM else SHORT_PART
    follows = follows_burst(turn.session, turn.account.user_id, LONG_PART, sent_at, BURST)
    begins_burst(turn.session, turn.account.user_id, part, sent_at, BURST)
    last = next((each for each in kept_by(turn.session, turn.person.pk) if each.where == FREE), None)
    if not follows or last is None:
        return False
    last.text += text
    turn.session.flush()
    return True


def _late_button(turn: Turn, scene: Scene, kept: Kept) -> Button | None:
    """Offer the late tray for a text that could be a contribution."""
    if not scene.may(Right.CONTRIBUTE) or writes_later(scene) or not _could_count(scene, kept.text):
        return None
    place = place_of(turn, scene, turn.incoming.sent_at)
    if place is None or not place.late:
        return None
    return Button(label=words("free-text-late-button"), press=press("contribute.kept", kept.id or 0))


def _could_count(scene: Scene, text: str) -> bool:
    return doubt_about(scene.plan.rules, text, ("list", "long")) is None


def _keep(turn: Turn, text: str, where: str) -> Kept:
    assert turn.person is not None
    kept = Kept(
        workshop_id=turn.person.workshop_id,
        participant_id=turn.person.pk,
        where=where,
        text=text,
        at=turn.incoming.sent_at,
    )
    contributions.keep_text(turn.session, kept)
    return kept
