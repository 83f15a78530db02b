"""The durable tables of the runtime: inbox, outbox, timer, draft, job, card and blob."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import JSON, Boolean, Column, Index, Integer, LargeBinary, SmallInteger, String, Table, Text, text
from sqlmodel import SQLModel

from storage.columns import BIG, Moment


class InboxState(StrEnum):
    """new → done | failed; a failed row is never tried again."""

    NEW = "new"
    DONE = "done"
    FAILED = "failed"


class OutboxState(StrEnum):
    """queued → sending → sent | failed | uncertain; uncertain → queued | failed by an organizer's tap."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    REPLACED = "replaced"  # a newer row of the same coalescing key took its place before it was sent


class TimerState(StrEnum):
    """armed → fired | cancelled | replaced."""

    ARMED = "armed"
    FIRED = "fired"
    CANCELLED = "cancelled"
    REPLACED = "replaced"


class JobState(StrEnum):
    """queued → done | failed | stopped; a job that a kill interrupted is still queued, and runs again."""

    QUEUED = "queued"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


_WAITING = text("state = 'new'")
_UNSENT = text("state IN ('queued', 'sending')")
_ARMED = text("state = 'armed'")
_OPEN_JOB = text("state = 'queued'")
_OPEN_DRAFT = text("closed_at IS NULL")

inbox = Table(
    "inbox",
    SQLModel.metadata,
    Column("id", BIG, primary_key=True),
    Column("kind", String(16), nullable=False),  # update, timer, job, order, reachability, migrated
    Column("key", String(80), nullable=False, unique=True),  # what can happen only once
    Column("raw", Text, nullable=False),
    Column("chat_id", BIG),
    Column("user_id", BIG),
    Column("message_id", BIG),  # of a message that a person wrote
    Column("received_at", Moment, nullable=False),
    Column("not_before", Moment),
    Column("state", String(8), nullable=False),
    Column("lives", SmallInteger, nullable=False, server_default="0"),  # starts of the bot that found it undone
    Column("trials", SmallInteger, nullable=False, server_default="0"),  # times it was handled on its own
    Column("error", Text),
    Column("done_at", Moment),
    Index("inbox_waiting", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
    Index("inbox_chat_message", "chat_id", "message_id"),
)

outbox = Table(
    "outbox",
    SQLModel.metadata,
    Column("id", BIG, primary_key=True),
    Column("cause", BIG),  # the inbox row it answers
    Column("chat_id", BIG),
    Column("method", String(48), nullable=False),
    Column("payload", Text, nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("coalesce", String(120)),
    Column("card", String(80)),
    Column("pin", Boolean, nullable=False, server_default=text("false")),
    Column("renew", Boolean, nullable=False, server_default=text("false")),
    Column("budget", String(48)),
    Column("then_kind", String(48)),
    Column("then_payload", Text),
    Column("state", String(10), nullable=False),
    Column("not_before", Moment),
    Column("attempts", SmallInteger, nullable=False, server_default="0"),
    Column("message_id", BIG),
    Column("error", Text),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    Index("outbox_unsent", "id", sqlite_where=_UNSENT, postgresql_where=_UNSENT),
    Index("outbox_coalesce", "coalesce", sqlite_where=_UNSENT, postgresql_where=_UNSENT),
    Index("outbox_chat_created", "chat_id", "created_at"),
)

timer = Table(
    "timer",
    SQLModel.metadata,
    Column("id", BIG, primary_key=True),
    Column("kind", String(48), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("workshop_id", String(80)),
    Column("state", String(10), nullable=False),
    Index("timer_armed", "kind", "subject", unique=True, sqlite_where=_ARMED, postgresql_where=_ARMED),
    Index("timer_due", "due_at", sqlite_where=_ARMED, postgresql_where=_ARMED),
)

draft = Table(
    "draft",
    SQLModel.metadata,
    Column("id", BIG, primary_key=True),
    Column("user_id", BIG, nullable=False),
    Column("workshop_id", String(80)),
    Column("flow", String(48), nullable=False),
    Column("answers", JSON, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Index("draft_open", "user_id", unique=True, sqlite_where=_OPEN_DRAFT, postgresql_where=_OPEN_DRAFT),
)

job = Table(
    "job",
    SQLModel.metadata,
    Column("id", BIG, primary_key=True),
    Column("kind", String(48), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("state", String(8), nullable=False),
    Column("lives", SmallInteger, nullable=False, server_default="0"),
    Column("result", JSON),
    Column("error", Text),
    Column("created_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Index("job_open", "id", sqlite_where=_OPEN_JOB, postgresql_where=_OPEN_JOB),
)

card = Table(
    "card",
    SQLModel.metadata,
    Column("chat_id", BIG, primary_key=True, autoincrement=False),
    Column("name", String(80), primary_key=True),
    Column("message_id", BIG, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("shown_at", Moment, nullable=False),
)

blob = Table(
    "blob",
    SQLModel.metadata,
    Column("hash", String(64), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("mime", String(80), nullable=False),
    Column("photo_id", String(200)),  # Telegram's name for it after the first upload as a picture
    Column("document_id", String(200)),  # … and as a file
    Column("created_at", Moment, nullable=False),
)
