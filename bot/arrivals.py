"""What the inbox keeps of each kind of arrival, written and read in one place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.lanes import Ready, may_continue
from bot.messages import compact
from bot.updates import read_update, update_key, whereabouts
from dialog.incoming import (
    Action,
    Chat,
    ChatKind,
    Ignored,
    Incoming,
    JobDone,
    JobUnderWay,
    Membership,
    Migrated,
    Order,
    TimerDue,
)
from storage.inbox import Arrival
from storage.jobs import finished_job, job_under_way
from storage.outbox import OutboxRow
from storage.timers import Timer

LATE = timedelta(seconds=5)
UNCERTAIN_POST = "uncertain-post"


def update_arrival(update: Mapping[str, Any], *, at: datetime, long_paste: timedelta) -> Arrival:
    """Keep an update; one that may be the beginning of a long paste waits for its other parts."""
    chat_id, user_id, message_id = whereabouts(update)
    return Arrival(
        kind="update",
        key=update_key(update),
        raw=compact(update),
        received_at=at,
        chat_id=chat_id,
        user_id=user_id,
        message_id=message_id,
        not_before=at + long_paste if may_continue(update) else None,
    )


def timer_arrival(timer: Timer, *, at: datetime) -> Arrival:
    """Keep a timer whose time has come."""
    raw = {
        "timer": timer.id,
        "kind": timer.kind,
        "subject": timer.subject,
        "seq": timer.seq,
        "due_at": timer.due_at.isoformat(),
        "late": at - timer.due_at > LATE,
    }
    return Arrival(kind="timer", key=f"timer:{timer.id}", raw=compact(raw), received_at=at)


def job_arrival(job_id: int, *, at: datetime) -> Arrival:
    """Keep the end of a job; its result stands in the job's own row."""
    return Arrival(kind="job", key=f"job:{job_id}", raw=compact({"job": job_id}), received_at=at)


def progress_arrival(job_id: int, tenths: int, *, at: datetime) -> Arrival:
    """Keep the news of how many tenths of a job are done."""
    raw = {"job": job_id, "tenths": tenths}
    return Arrival(kind="progress", key=f"progress:{job_id}:{tenths}", raw=compact(raw), received_at=at)


def call_arrival(row: OutboxRow, result: object, error: str | None, *, at: datetime) -> Arrival:
    """Keep the answer to a call whose result a handler wants."""
    raw = {
        "job": row.id,
        "kind": row.then_kind,
        "payload": json.loads(row.then_payload or "{}"),
        "result": {"result": result} if error is None else None,
        "error": error,
    }
    return Arrival(kind="call", key=f"call:{row.id}", raw=compact(raw), received_at=at)


def doubt_arrival(row: OutboxRow, *, at: datetime) -> Arrival:
    """Keep the news that nobody knows whether a post arrived: an organizer looks and decides."""
    raw = {
        "job": row.id,
        "kind": UNCERTAIN_POST,
        "payload": {"outbox_id": row.id, "chat_id": row.chat_id},
        "result": {},
        "error": None,
    }
    return Arrival(kind="call", key=f"doubt:{row.id}:{row.attempts}", raw=compact(raw), received_at=at)


def standing_arrival(chat_id: int, after: str, *, at: datetime) -> Arrival:
    """Keep the news that a chat can no longer be written to, once an hour: telling it may meet the same wall."""
    raw = {"chat_id": chat_id, "after": after}
    key = f"standing:{chat_id}:{after}:{at:%Y%m%d%H}"
    return Arrival(kind="standing", key=key, raw=compact(raw), received_at=at, chat_id=chat_id)


def migration_arrival(old: int, new: int, *, at: datetime) -> Arrival:
    """Keep the news that a group has another number."""
    raw = {"chat_id": old, "new_chat_id": new}
    return Arrival(kind="migration", key=f"migration:{old}:{new}", raw=compact(raw), received_at=at, chat_id=old)


def order_arrival(order: Order, key: str, *, at: datetime) -> Arrival:
    """Keep an order of the command line."""
    raw = {"name": order.name, "arguments": dict(order.arguments)}
    return Arrival(kind="order", key=f"order:{key}", raw=compact(raw), received_at=at)


def read_arrival(connection: Connection, ready: Ready, *, username: str) -> Incoming:
    """Turn what the inbox kept into what a handler may see."""
    row, content = ready.rows[0], ready.content
    if row.kind == "update":
        return read_update(content, row_id=row.id, received_at=row.received_at, username=username)
    return Incoming(
        id=row.id,
        sent_at=row.received_at,
        received_at=row.received_at,
        action=_action(connection, row.kind, content),
        chat=_chat(content["chat_id"]) if "chat_id" in content else None,
    )


def _action(connection: Connection, kind: str, content: Mapping[str, Any]) -> Action:
    match kind:
        case "timer":
            return TimerDue(
                timer_id=content["timer"],
                kind=content["kind"],
                subject=content["subject"],
                seq=content["seq"],
                due_at=datetime.fromisoformat(content["due_at"]),
                late=content["late"],
            )
        case "job":
            job = finished_job(connection, content["job"])
            return JobDone(job_id=job.id, kind=job.kind, payload=job.payload, result=job.result, error=job.error)
        case "progress":
            under_way = job_under_way(connection, content["job"])
            if under_way is None:
                return Ignored(reason="this job has ended")
            return JobUnderWay(kind=under_way.kind, payload=under_way.payload, share=content["tenths"] / 10)
        case "call":
            return JobDone(
                job_id=content["job"],
                kind=content["kind"],
                payload=content["payload"],
                result=content["result"],
                error=content["error"],
            )
        case "standing":
            chat_id, after = content["chat_id"], content["after"]
            return Membership(user_id=chat_id, is_me=True, before="member", after=after)
        case "migration":
            return Migrated(new_chat_id=content["new_chat_id"])
        case "order":
            return Order(name=content["name"], arguments=content["arguments"])
    raise ValueError(f"the inbox holds a row of an unknown kind: {kind}")


def _chat(chat_id: int) -> Chat:
    return Chat(id=chat_id, kind=ChatKind.PRIVATE if chat_id > 0 else ChatKind.SUPERGROUP)
