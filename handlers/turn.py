"""One turn of the dialogue: what a handler is given, and what it wants done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

from sqlmodel import Session

from dialog.delivery import Call, Delivery, How, Outgoing, Priority, Toast, Work
from dialog.incoming import Incoming, Order, Press
from dialog.screen import Screen, Words, one_a_row
from dialog.texts import RIGHT_TO_LEFT
from storage.chat import last_message_from_person
from storage.people import Account, Participant, Workshop
from workshop.model import WorkshopPlan


@dataclass(kw_only=True, slots=True)
class Turn:
    """Hold one incoming, the open transaction, and the outgoing that will be committed with it.

    `at` is now (UTC). The router sets who acts: their `account`, and once they are known `person`, `workshop`, `plan`
    and `language` (of the reader). Handlers never send and never commit: they record through `session` and add to
    `outgoing`. `conversations` are those that can be taken up again, by the name of their flow; `presses` are the
    handlers of buttons, with the right they need if any, by their action.
    """

    session: Session
    at: datetime
    incoming: Incoming
    random: Random
    language: str = "fr"
    account: Account | None = None
    person: Participant | None = None
    workshop: Workshop | None = None
    plan: WorkshopPlan | None = None
    outgoing: list[Outgoing] = field(default_factory=list)
    answered: bool = False
    refused: bool = False
    conversations: Mapping[str, Any] = field(default_factory=dict)
    presses: Mapping[str, Any] = field(default_factory=dict)

    def reply(self, screen: Screen, *, fresh: bool = False) -> None:
        """Answer the person who acted: in place of the pressed message, or as a new one (`fresh`)."""
        action, chat = self.incoming.action, self.incoming.chat
        if isinstance(action, Order) or chat is None:
            self.outgoing.append(Delivery(chat_id=0, language=self.language, screen=screen, how=How.CONSOLE))
            return
        in_place = isinstance(action, Press) and not fresh and self.may_edit(action.message_id)
        self.outgoing.append(
            Delivery(
                chat_id=chat.id,
                language=self.language,
                screen=_laid_out(screen, self.language),
                how=How.EDIT if in_place else How.NEW,
                message_id=action.message_id if in_place and isinstance(action, Press) else None,
            )
        )

    def refuse(self, screen: Screen) -> None:
        """Answer an order that cannot be carried out: on the command line it ends with a status that says so."""
        self.refused = True
        self.reply(screen)

    def toast(self, text: Words | None = None, *, alert: bool = False) -> None:
        """Answer a press in passing; does nothing for anything but a press."""
        if isinstance(self.incoming.action, Press):
            self.answered = True
            self.outgoing.append(
                Toast(query_id=self.incoming.action.query_id, language=self.language, text=text, alert=alert)
            )

    def tell(
        self,
        chat_id: int,
        language: str,
        screen: Screen,
        *,
        budget: str | None = None,
        priority: Priority = Priority.PHASE,
        coalesce: str | None = None,
    ) -> None:
        """Bring a new message to somebody else, or to a chat."""
        self.outgoing.append(
            Delivery(
                chat_id=chat_id,
                language=language,
                screen=_laid_out(screen, language),
                budget=budget,
                priority=priority,
                coalesce=coalesce,
            )
        )

    def card(
        self,
        chat_id: int,
        language: str,
        name: str,
        screen: Screen,
        *,
        pin: bool = False,
        renew: bool = False,
        priority: Priority = Priority.PHASE,
    ) -> None:
        """Show the current state of a card; only its newest state is ever sent."""
        self.outgoing.append(
            Delivery(
                chat_id=chat_id,
                language=language,
                screen=_laid_out(screen, language),
                how=How.CARD,
                card=name,
                pin=pin,
                renew=renew,
                priority=priority,
                coalesce=f"card:{chat_id}:{name}",
            )
        )

    def call(self, method: str, *, chat_id: int | None = None, then: str | None = None, **params: Any) -> None:
        """Ask Telegram for something that is not a screen; `then` names the job kind that brings the result back."""
        if chat_id is not None:
            params["chat_id"] = chat_id
        payload = {"chat_id": chat_id} if then else {}
        self.outgoing.append(
            Call(method=method, params=params, language=self.language, chat_id=chat_id, then=then, payload=payload)
        )

    def work(self, kind: str, **payload: Any) -> None:
        """Ask for long work; its result comes back as JobDone."""
        self.outgoing.append(Work(kind=kind, payload=payload))

    def take_keyboard(self) -> None:
        """Take the buttons off the pressed message: they belong to a step that is over."""
        action, chat = self.incoming.action, self.incoming.chat
        if isinstance(action, Press) and chat is not None:
            self.call("editMessageReplyMarkup", chat_id=chat.id, message_id=action.message_id)

    def may_edit(self, message_id: int) -> bool:
        """Tell whether a message is still the last thing in its chat, so that an edit is seen."""
        chat = self.incoming.chat
        return chat is not None and message_id > last_message_from_person(self.session, chat.id)


def _laid_out(screen: Screen, language: str) -> Screen:
    return one_a_row(screen) if language in RIGHT_TO_LEFT else screen
