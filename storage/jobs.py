"""Jobs: long work as rows, done outside the transaction; a job that a kill interrupted runs again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from storage.runtime import JobState, job


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """Hold a piece of long work that is not done yet."""

    id: int
    kind: str
    payload: Mapping[str, Any]
    lives: int
    created_at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishedJob:
    """Hold a piece of long work with its result, or the error it ended with."""

    id: int
    kind: str
    payload: Mapping[str, Any]
    result: Mapping[str, Any] | None
    error: str | None


_QUEUED = JobState.QUEUED.value


def queue_job(connection: Connection, kind: str, payload: Mapping[str, Any], at: datetime) -> int:
    """Queue long work; returns its number."""
    values = {"kind": kind, "payload": dict(payload), "state": _QUEUED, "created_at": at}
    return int(connection.execute(job.insert().values(values).returning(job.c.id)).scalar_one())


def open_jobs(connection: Connection, *, after: int = 0, limit: int = 100) -> list[Job]:
    """List the jobs that are not done, the oldest first."""
    query = select(job.c.id, job.c.kind, job.c.payload, job.c.lives, job.c.created_at).where(
        job.c.state == _QUEUED, job.c.id > after
    )
    return [Job(**row) for row in connection.execute(query.order_by(job.c.id).limit(limit)).mappings()]


def note_start(connection: Connection, job_id: int) -> bool:
    """Note that a job is about to run once more; False when nobody wants it any longer."""
    query = update(job).where(job.c.id == job_id, job.c.state == _QUEUED).values(lives=job.c.lives + 1)
    return connection.execute(query).rowcount == 1


def job_under_way(connection: Connection, job_id: int) -> Job | None:
    """Find a job that is not done; None once it has ended or was stopped."""
    found = [one for one in open_jobs(connection, after=job_id - 1, limit=1) if one.id == job_id]
    return found[0] if found else None


def stop_job(connection: Connection, chat_id: int, card: str, at: datetime) -> bool:
    """Stop the job that shows its progress on a card of a chat; False when it has ended, or is somebody else's."""
    shown = (chat_id, card)
    wanted = [one.id for one in open_jobs(connection) if (one.payload.get("chat_id"), one.payload.get("card")) == shown]
    values = {"state": JobState.STOPPED.value, "finished_at": at}
    query = update(job).where(job.c.id.in_(wanted), job.c.state == _QUEUED).values(values)
    return connection.execute(query).rowcount > 0


def finish_job(
    connection: Connection, job_id: int, *, result: Mapping[str, Any] | None, error: str | None, at: datetime
) -> bool:
    """Store what a job came to; False when it was finished before."""
    state = JobState.DONE if error is None else JobState.FAILED
    values = {
        "state": state.value,
        "result": None if result is None else dict(result),
        "error": error,
        "finished_at": at,
    }
    query = update(job).where(job.c.id == job_id, job.c.state == _QUEUED).values(values)
    return connection.execute(query).rowcount == 1


def finished_job(connection: Connection, job_id: int) -> FinishedJob:
    """Load a job that has been finished."""
    query = select(job.c.id, job.c.kind, job.c.payload, job.c.result, job.c.error).where(job.c.id == job_id)
    return FinishedJob(**connection.execute(query).mappings().one())
