"""Pictures that were drawn already, and who waits for one that is being drawn: no picture is made twice at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from storage.runtime import JobState, job

LOOKED_AT = 40  # jobs back: a picture older than that is drawn anew


def drawn_picture(
    connection: Connection, kinds: tuple[str, ...], wanted: dict[str, str], since: datetime
) -> dict[str, Any] | None:
    """Find the newest picture drawn since a moment by a job whose payload says all that is `wanted`."""
    query = select(job.c.payload, job.c.result).where(job.c.kind.in_(kinds), job.c.state == JobState.DONE.value)
    query = query.where(job.c.created_at >= since).order_by(job.c.id.desc()).limit(LOOKED_AT)
    for payload, result in connection.execute(query):
        pictures = (result or {}).get("pictures") or ()
        if pictures and _says(payload, wanted):
            return dict(pictures[0])
    return None


def join_waiting(connection: Connection, kind: str, wanted: dict[str, str], participant: int) -> bool:
    """Wait with others for a picture that is being drawn; False when none is."""
    query = select(job.c.id, job.c.payload).where(job.c.kind == kind, job.c.state == JobState.QUEUED.value)
    for number, payload in connection.execute(query.order_by(job.c.id.desc()).limit(LOOKED_AT)).all():
        if _says(payload, wanted):
            waiting = [*payload["people"], *([] if participant in payload["people"] else [participant])]
            connection.execute(update(job).where(job.c.id == number).values(payload={**payload, "people": waiting}))
            return True
    return False


def _says(payload: dict[str, Any], wanted: dict[str, str]) -> bool:
    return all(payload.get(key) == value for key, value in wanted.items())
