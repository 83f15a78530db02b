"""Half-finished conversations: one open draft per person, with a revision that makes old buttons known as old."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from storage.errors import DraftGoneError
from storage.runtime import draft

REOPEN_WITHIN = timedelta(minutes=5)
_COLUMNS = (
    draft.c.id,
    draft.c.user_id,
    draft.c.workshop_id,
    draft.c.flow,
    draft.c.answers,
    draft.c.revision,
    draft.c.updated_at,
    draft.c.closed_at,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """Hold what a person has answered so far in one flow; `revision` grows with each answer."""

    id: int
    user_id: int
    workshop_id: str | None
    flow: str
    answers: Mapping[str, Any]
    revision: int
    updated_at: datetime
    closed_at: datetime | None = None


def open_draft(
    session: Session,
    *,
    user_id: int,
    flow: str,
    answers: Mapping[str, Any],
    at: datetime,
    workshop_id: str | None = None,
) -> Draft:
    """Begin a conversation; one that was still open is closed (and can be reopened for five minutes)."""
    connection = session.connection()
    connection.execute(
        update(draft).where(draft.c.user_id == user_id, draft.c.closed_at.is_(None)).values(closed_at=at)
    )
    row = connection.execute(
        insert(draft)
        .values(
            user_id=user_id,
            workshop_id=workshop_id,
            flow=flow,
            answers=dict(answers),
            revision=1,
            updated_at=at,
        )
        .returning(*_COLUMNS)
    ).one()
    return _draft(row)


def current_draft(session: Session, user_id: int) -> Draft | None:
    """Find the conversation that a person has open."""
    query = select(*_COLUMNS).where(draft.c.user_id == user_id, draft.c.closed_at.is_(None))
    row = session.connection().execute(query).one_or_none()
    return row and _draft(row)


def load_draft(session: Session, draft_id: int) -> Draft | None:
    """Find a draft by its number, open or closed."""
    row = session.connection().execute(select(*_COLUMNS).where(draft.c.id == draft_id)).one_or_none()
    return row and _draft(row)


def save_draft(session: Session, draft_id: int, answers: Mapping[str, Any], at: datetime) -> Draft:
    """Replace the answers of an open draft, one revision further."""
    row = (
        session.connection()
        .execute(
            update(draft)
            .where(draft.c.id == draft_id, draft.c.closed_at.is_(None))
            .values(answers=dict(answers), revision=draft.c.revision + 1, updated_at=at)
            .returning(*_COLUMNS)
        )
        .one_or_none()
    )
    if row is None:
        raise DraftGoneError(f"draft {draft_id} is not open")
    return _draft(row)


def amend_draft(session: Session, draft_id: int, answers: Mapping[str, Any], at: datetime) -> None:
    """Replace the answers of an open draft within its revision: the buttons on the screen stay good."""
    session.connection().execute(
        update(draft)
        .where(draft.c.id == draft_id, draft.c.closed_at.is_(None))
        .values(answers=dict(answers), updated_at=at)
    )


def close_draft(session: Session, draft_id: int, at: datetime) -> None:
    """Close a draft, finished or cancelled; closing twice is nothing."""
    session.connection().execute(
        update(draft).where(draft.c.id == draft_id, draft.c.closed_at.is_(None)).values(closed_at=at)
    )


def move_draft(session: Session, from_user: int, to_user: int, at: datetime) -> None:
    """Hand the open conversation of an account to another account of the same person."""
    connection = session.connection()
    connection.execute(
        update(draft).where(draft.c.user_id == to_user, draft.c.closed_at.is_(None)).values(closed_at=at)
    )
    connection.execute(
        update(draft).where(draft.c.user_id == from_user, draft.c.closed_at.is_(None)).values(user_id=to_user)
    )


def reopen_draft(session: Session, draft_id: int, at: datetime) -> Draft | None:
    """Take back a cancellation; None when it is more than five minutes old or another draft is open."""
    found = load_draft(session, draft_id)
    if found is None or found.closed_at is None or at - found.closed_at > REOPEN_WITHIN:
        return None
    if current_draft(session, found.user_id) is not None:
        return None
    row = (
        session.connection()
        .execute(
            update(draft)
            .where(draft.c.id == draft_id)
            .values(closed_at=None, revision=draft.c.revision + 1, updated_at=at)
            .returning(*_COLUMNS)
        )
        .one()
    )
    return _draft(row)


def _draft(row: Row[*tuple[Any, ...]]) -> Draft:
    return Draft(**row._mapping)  # noqa: SLF001 (SQLAlchemy's public accessor is spelled so)
