"""Capturing from a group's chat: a reply with /defi or /solution proposes a message, its author decides in private."""

from __future__ import annotations

from dialog.buttons import Press, press
from dialog.incoming import Chat, Command
from dialog.screen import Button, Screen, column, screen, words
from handlers.excerpts import excerpt
from handlers.now import show_now
from handlers.place import Place, place_in
from handlers.scene import Scene, scene_of
from handlers.seen import who_sees
from handlers.turn import Turn
from storage import agenda, contributions, people
from storage.contributions import Kept
from storage.people import Account, Participant
from storage.written import kept_by
from workshop.contributions import promised
from workshop.framework import Right
from workshop.phases import Acceptance
from workshop.programme import SessionType

SEEN = "👍"
KINDS = {"defi": SessionType.CHALLENGES, "challenge": SessionType.CHALLENGES, "solution": SessionType.SOLUTIONS}


def propose(turn: Turn) -> None:
    """Propose the message that was replied to; who proposes sees a sign in the chat, or hears why not in private."""
    action, chat = turn.incoming.action, turn.incoming.chat
    assert isinstance(action, Command)
    if chat is None or turn.person is None or turn.account is None:
        return
    said = _proposed(turn, action, chat)
    if said is None:
        reaction = [{"type": "emoji", "emoji": SEEN}]
        turn.call("setMessageReaction", chat_id=chat.id, message_id=action.message_id, reaction=reaction)
    else:
        turn.tell(turn.account.user_id, turn.language, said)


def drop(turn: Turn, data: Press) -> None:
    """Forget a message that its author does not want among the contributions."""
    kept = turn.session.get(Kept, int(data.args[0])) if data.args and data.args[0].isdigit() else None
    if kept is not None and turn.person is not None and kept.participant_id == turn.person.pk:
        turn.session.delete(kept)
        turn.session.flush()
    show_now(turn, lead=words("capture-dropped"))


def _proposed(turn: Turn, action: Command, chat: Chat) -> Screen | None:
    """Ask the author; gives the reason when nobody can be asked, None when the question is on its way."""
    role = agenda.chat_role(turn.session, chat.id)
    if role is None or role.kind != "group" or role.group_id is None:
        return screen(words("capture-no-group"))
    text = (action.reply_text or "").strip()
    if not text:
        return screen(words("capture-reply", kind=KINDS[action.name].value))
    author, account = _author(turn, action.reply_author)
    if author is None or account is None:
        return screen(words("capture-unknown"))
    scene = scene_of(turn.session, author)
    place = _place(turn, scene, role.group_id, KINDS[action.name])
    if place is None or not scene.may(Right.CONTRIBUTE):
        return screen(words("capture-closed"))
    where = f"chat:{chat.id}:{action.reply_to}"
    if any(each.where == where for each in kept_by(turn.session, author.pk)):
        return None
    kept = Kept(workshop_id=author.workshop_id, participant_id=author.pk, where=where, text=text, at=turn.at)
    contributions.keep_text(turn.session, kept)
    turn.session.flush()
    _ask(turn, scene, place, account, kept)
    return None


def _author(turn: Turn, user_id: int | None) -> tuple[Participant | None, Account | None]:
    account = people.account_by_id(turn.session, user_id) if user_id is not None else None
    found = people.holder_of(turn.session, account)
    assert turn.person is not None
    here = found is not None and found.workshop_id == turn.person.workshop_id and found.arrived_at is not None
    return (found, account) if here else (None, None)


def _place(turn: Turn, scene: Scene, group_id: str, kind: SessionType) -> Place | None:
    """Find where the words would count: in the session that runs, in the group of the chat, of the kind named."""
    session = scene.session
    if session is None or session.type is not kind or session.group(group_id) is None:
        return None
    place = place_in(turn, scene, session, turn.incoming.sent_at, group_id=group_id)
    own = scene.seat is not None and scene.seat.group_id == group_id
    return place if place is not None and own and (place.in_time or place.late) else None


def _ask(turn: Turn, scene: Scene, place: Place, account: Account, kept: Kept) -> None:
    accepted = place.acceptance
    shown = promised(scene.plan, place.session, accepted.phase if isinstance(accepted, Acceptance) else None)
    kind = place.session.type.value
    said = screen(
        words("capture-asked", text=excerpt(kept.text, 400), kind=kind, group=place.group.label),
        who_sees(shown, later=False),
        rows=column(
            Button(label=words("capture-yes-button", kind=kind), press=press("contribute.kept", kept.id or 0)),
            Button(label=words("capture-no-button"), press=press("capture.drop", kept.id or 0)),
        ),
    )
    turn.tell(account.user_id, account.language or scene.plan.default_language, said, budget="capture")
