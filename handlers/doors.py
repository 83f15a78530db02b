"""The doors of the groups' chats: open to whoever sits in the group, closed behind whoever leaves or moves."""

from __future__ import annotations

from sqlmodel import Session

from dialog.screen import Button, words
from handlers.scene import Scene
from handlers.turn import Turn
from storage import agenda, people
from storage.people import Participant


def door_button(session: Session, scene: Scene) -> Button | None:
    """Lead to the chat of the group somebody sits in, where it has one."""
    if scene.seat is None or scene.workshop.ended_at is not None:
        return None
    chat = agenda.chat_of_group(session, scene.workshop.id, scene.seat.group_id)
    if chat is None or not chat.reachable or not chat.invite_link:
        return None
    return Button(label=words("join-own-group-button"), url=chat.invite_link)


def close_door(turn: Turn, workshop_id: str, group_id: str, user_id: int) -> None:
    """Take an account out of the chat of a group, without shutting it out for good."""
    chat = agenda.chat_of_group(turn.session, workshop_id, group_id)
    if chat is not None and chat.reachable:
        turn.call("banChatMember", chat_id=chat.chat_id, user_id=user_id)
        turn.call("unbanChatMember", chat_id=chat.chat_id, user_id=user_id, only_if_banned=True)


def close_doors(turn: Turn, person: Participant, user_id: int | None) -> None:
    """Take an account out of the chat of every group that a person sits in."""
    for seat in people.seats_of_person(turn.session, person.pk) if user_id is not None else ():
        assert user_id is not None
        close_door(turn, person.workshop_id, seat.group_id, user_id)
