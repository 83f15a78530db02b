"""A stage for conversation tests: real texts, a real database, people who speak, press and see."""

from __future__ import annotations

import base64
import html
import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NoReturn

from sqlalchemy import create_engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel

import storage.tables  # noqa: F401 (every table must be known before create_all)
from dialog.buttons import encode
from dialog.delivery import Call, Delivery, How, Outgoing, Toast, Work
from dialog.incoming import (
    Account,
    Action,
    Chat,
    ChatKind,
    Command,
    Edited,
    Incoming,
    JobDone,
    Media,
    Order,
    Press,
    Start,
    Text,
    TimerDue,
)
from dialog.screen import Button
from dialog.texts import Catalogue, MissingTextError
from handlers.router import dispatch
from handlers.table import ROUTES
from handlers.turn import Turn
from storage import people
from storage.cards import card_message
from storage.jobs import finish_job, queue_job
from storage.memory import KEY, keep_memory, memory_of
from storage.outbox import Message, queue_messages
from storage.people import Participant
from storage.runtime import InboxState, inbox
from storage.timers import due_timers, mark_fired, next_due

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data"
MORNING = datetime(2024, 11, 21, 7, 0, tzinfo=UTC)  # 08:00 in Rabat
_MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


@cache
def read_texts() -> dict[str, list[str]]:
    """Read every text of every language."""
    return {path.stem: [path.read_text("utf-8")] for path in sorted((ROOT / "texts").glob("*.ftl"))}


@cache
def _catalogue() -> Catalogue:
    return Catalogue(read_texts(), _missing)


@cache
def _morning() -> bytes:
    """Import the whole day once; every other stage begins with a copy."""
    stage = Stage()
    stage.import_workshop({})
    return stage.image()


def _missing(id_: str, language: str, problem: str) -> NoReturn:
    raise MissingTextError(f"{language}: {id_}: {problem}")


@dataclass
class Shown:
    """One message as a person sees it: text without invisible marks, button labels, and what they carry."""

    text: str
    buttons: dict[str, Button]
    message_id: int
    delivery: Delivery | None = None
    toast: bool = False


@dataclass
class Person:
    """Somebody with a phone."""

    stage: Stage
    user_id: int
    name: str
    client_language: str = "fr"
    seen: list[Shown] = field(default_factory=list)

    @property
    def row(self) -> Participant:
        """Give this person's place on the roster."""
        account = people.account_by_id(self.stage.session, self.user_id)
        assert account is not None
        assert account.participant_id is not None
        person = people.participant_by_id(self.stage.session, account.participant_id)
        assert person is not None
        return person

    def starts(self, payload: str = "") -> list[Shown]:
        """Open the bot, perhaps by a link."""
        return self.does(Start(payload=payload, message_id=self.stage.next_message()))

    def says(self, text: str, *, forwarded: bool = False, sent_at: datetime | None = None) -> list[Shown]:
        """Write a message; a leading slash makes a command."""
        number = self.stage.next_message()
        if text.startswith("/"):
            name, _, rest = text[1:].partition(" ")
            return self.does(Command(name=name.lower(), arguments=rest, message_id=number), sent_at=sent_at)
        return self.does(Text(text=text, message_id=number, forwarded=forwarded), sent_at=sent_at)

    def sends(self, kind: str, **more: Any) -> list[Shown]:
        """Send something that is not text."""
        return self.does(Media(kind=kind, message_id=self.stage.next_message(), **more))

    def edits(self, message_id: int, text: str) -> list[Shown]:
        """Change an older message."""
        return self.does(Edited(text=text, message_id=message_id))

    def presses(self, label: str, *, on: Shown | None = None) -> list[Shown]:
        """Press the newest button whose label contains these words."""
        shown = on or next(s for s in reversed(self.seen) if any(label in each for each in s.buttons))
        button = next(button for text, button in shown.buttons.items() if label in text)
        assert button.press is not None
        return self.forges(encode(button.press), message_id=shown.message_id)

    def forges(self, data: str, message_id: int | None = None) -> list[Shown]:
        """Send button data as they are; every press must be answered."""
        number = self.stage.next_query()
        return self.does(Press(data=data, message_id=message_id or self.stage.next_message(), query_id=f"q{number}"))

    def does(self, action: Action, *, sent_at: datetime | None = None) -> list[Shown]:
        """Do something in the private chat and give what this person sees of it, but for the card's silent edits."""
        before = len(self.seen)
        self.stage.handle(
            action,
            chat=Chat(id=self.user_id, kind=ChatKind.PRIVATE),
            account=Account(user_id=self.user_id, name=self.name, language=self.client_language),
            sent_at=sent_at,
        )
        return [shown for shown in self.seen[before:] if shown.delivery is None or shown.delivery.card is None]

    def sees(self, *words: str) -> Shown:
        """Assert that the newest message (not a toast) contains these words, and give it."""
        shown = next(s for s in reversed(self.seen) if not s.toast)
        for each in words:
            assert each in shown.text or any(each in label for label in shown.buttons), (
                each,
                shown.text,
                list(shown.buttons),
            )
        return shown

    def agrees(self, code: str, language: str = "Français") -> None:
        """Come in by the badge: code, language, consent."""
        self.starts(code)
        self.presses(language)
        self.forges("consent~0~0~all")


class Stage:
    """Run handlers as the worker does, one incoming a transaction, and deliver what they say."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.engine = create_engine("sqlite://", poolclass=StaticPool)
        event.listen(self.engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=ON"))
        keep_memory(self.engine)
        SQLModel.metadata.create_all(self.engine)
        self.session = Session(self.engine, expire_on_commit=False)
        self.memory = memory_of(self.session.connection())
        self.session.info[KEY] = self.memory
        self.at = at
        self.random = Random(7)
        self.texts = _catalogue()
        self.persons: dict[int, Person] = {}
        self.console: list[str] = []
        self.posts: list[tuple[int, Shown]] = []
        self.calls: list[Call] = []
        self.works: list[Work] = []
        self.queued: dict[int, int] = {}
        self.toasts: list[tuple[str, str]] = []
        self.outgoing: list[Outgoing] = []
        self.budget: dict[tuple[int, str], int] = {}
        self._numbers = 1000
        self._queries = 0
        self._updates = 0

    def person(self, user_id: int, name: str = "Amal", client_language: str = "fr") -> Person:
        """Bring a person with a phone on stage."""
        return self.persons.setdefault(user_id, Person(self, user_id, name, client_language))

    def code(self, ref: str) -> str:
        """Give the personal code of somebody on the roster."""
        workshop = people.newest_workshop(self.session)
        assert workshop is not None
        person = people.participant_by_ref(self.session, workshop.id, ref)
        assert person is not None
        return person.code

    def member(self, ref: str, language: str = "Français") -> Person:
        """Bring somebody from the roster on stage, arrived and agreed; their account number is 10000 + their row."""
        person = self.person(10_000 + int("".join(filter(str.isdigit, ref))), ref)
        person.agrees(self.code(ref), language)
        return person

    def import_workshop(self, change: Mapping[str, Any] | None = None) -> None:
        """Import the workshop of 21 November 2024, with top-level keys changed, and its participants."""
        if change is None and self.at == MORNING and not self._updates:
            self._updates = 2
            self.load(_morning())
            return
        plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
        plan["rules"]["codes"] = "in_order"  # so that a test can name them
        plan.update(change or {})
        self.order("import-workshop", definition=json.dumps(plan, ensure_ascii=False), source="workshop.json")
        self.import_participants((DATA / "participants.csv").read_bytes())

    def image(self) -> bytes:
        """Give the whole database as bytes."""
        self.session.commit()
        return self._raw().serialize()

    def load(self, image: bytes) -> None:
        """Put a whole database in the place of this one."""
        self._raw().deserialize(image)
        self.memory.forget()

    def _raw(self) -> sqlite3.Connection:
        raw = self.engine.raw_connection().driver_connection
        assert isinstance(raw, sqlite3.Connection)
        return raw

    def import_participants(self, content: bytes, **more: Any) -> None:
        """Import a participants file."""
        self.order("import-participants", content=base64.b64encode(content).decode(), **more)

    def order(self, name: str, **arguments: Any) -> list[str]:
        """Give an order on the command line and read what it says."""
        before = len(self.console)
        self.handle(Order(name=name, arguments=arguments))
        return self.console[before:]

    def finish_job(self, kind: str, result: Mapping[str, Any] | None, error: str | None = None) -> None:
        """Bring back the result of the newest job of a kind."""
        work = next(w for w in reversed(self.works) if w.kind == kind)
        number = self.queued[id(work)]
        finish_job(self.session.connection(), number, result=None, error=error, at=self.at)
        self.handle(JobDone(job_id=number, kind=kind, payload=work.payload, result=result, error=error))

    def passes(self, **delta: float) -> None:
        """Let time pass, firing every timer on its way at its time."""
        end = self.at + timedelta(**delta)
        self.settle()
        while (due := next_due(self.session.connection())) is not None and due <= end:
            self.at = max(self.at, due)
            self.settle()
        self.at = end

    def settle(self) -> None:
        """Fire the timers that are due now, and those they arm."""
        while timers := due_timers(self.session.connection(), self.at):
            mark_fired(self.session.connection(), [timer.id for timer in timers])
            for timer in timers:
                self.handle(
                    TimerDue(
                        timer_id=timer.id,
                        kind=timer.kind,
                        subject=timer.subject,
                        seq=timer.seq,
                        due_at=timer.due_at,
                        late=False,
                    )
                )

    def advance(self, times: int = 1, group: str | None = None) -> None:
        """Take the day some steps further by hand."""
        for _ in range(times):
            self.order("advance", **({"group": group} if group else {}))
            self.settle()

    def handle(
        self,
        action: Action,
        *,
        chat: Chat | None = None,
        account: Account | None = None,
        sent_at: datetime | None = None,
    ) -> None:
        """Handle one incoming in one transaction, then deliver."""
        self._updates += 1
        message_id = getattr(action, "message_id", None) if not isinstance(action, Press | Edited) else None
        self.session.connection().execute(
            inbox.insert().values(
                id=self._updates,
                kind="update",
                key=str(self._updates),
                raw="",
                chat_id=chat.id if chat else None,
                message_id=message_id,
                received_at=self.at,
                state=InboxState.DONE.value,
            )
        )
        turn = Turn(
            session=self.session,
            at=self.at,
            incoming=Incoming(
                id=self._updates,
                sent_at=sent_at or self.at,
                received_at=self.at,
                action=action,
                chat=chat,
                account=account,
            ),
            random=self.random,
        )
        dispatch(turn, ROUTES)
        self.session.commit()
        for outgoing in turn.outgoing:
            self._deliver(outgoing, account.user_id if account else None)

    def _deliver(self, outgoing: Outgoing, actor: int | None) -> None:
        self.outgoing.append(outgoing)
        match outgoing:
            case Delivery(how=How.CONSOLE):
                self.console.append(self._shown(outgoing).text)
            case Delivery(chat_id=chat_id):
                shown = self._shown(outgoing)
                if outgoing.budget:
                    key = (chat_id, outgoing.budget)
                    self.budget[key] = self.budget.get(key, 0) + 1
                    sent = Message(
                        chat_id=chat_id, method="sendMessage", payload="{}", priority=1, budget=outgoing.budget
                    )
                    queue_messages(self.session.connection(), [(None, sent)], self.at)
                    self.session.commit()
                if chat_id in self.persons:
                    self.persons[chat_id].seen.append(shown)
                else:
                    self.posts.append((chat_id, shown))
            case Toast(text=text, language=language):
                said = _clean(self.texts.plain(text, language)) if text else ""
                assert len(said) <= 200
                if actor is not None and text is not None:
                    self.toasts.append((str(actor), said))
                    self.persons[actor].seen.append(Shown(said, {}, 0, toast=True))
            case Call():
                self.calls.append(outgoing)
            case Work():
                self.works.append(outgoing)
                number = queue_job(self.session.connection(), outgoing.kind, outgoing.payload, self.at)
                self.queued[id(outgoing)] = number

    def _shown(self, delivery: Delivery) -> Shown:
        paragraphs: Iterable[str] = (self.texts.html(p, delivery.language) for p in delivery.screen.paragraphs)
        text = "\n\n".join(paragraphs)
        rows = [button for row in delivery.screen.rows for button in row]
        for button in rows:
            if button.press is not None:
                encode(button.press)
        labels = {_clean(self.texts.plain(button.label, delivery.language)): button for button in rows}
        number = delivery.message_id
        if delivery.card is not None:
            number = card_message(self.session, delivery.chat_id, delivery.card)
        return Shown(_clean(_plain(text)), labels, number or self.next_message(), delivery)

    def next_message(self) -> int:
        """Give the next message number."""
        self._numbers += 1
        return self._numbers

    def next_query(self) -> int:
        """Give the next callback query number."""
        self._queries += 1
        return self._queries


def _plain(text: str) -> str:
    return html.unescape(re.sub(r"</?(b|i|u|s|code|blockquote)>", "", text))


def _clean(text: str) -> str:
    return _MARKS.sub("", text).replace("\u00a0", " ").replace("\u202f", " ")
