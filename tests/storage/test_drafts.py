"""One open draft per person; each answer is one revision further."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from storage.database import Database
from storage.drafts import (
    Draft,
    close_draft,
    current_draft,
    load_draft,
    open_draft,
    reopen_draft,
    save_draft,
)
from storage.errors import DraftGoneError
from tests.storage.moments import MORNING, after


def test_open_draft_closes_the_one_before(database: Database) -> None:
    with Session(database.writer) as session:
        first = open_draft(session, user_id=7, flow="contribute", answers={}, at=MORNING)
        second = open_draft(session, user_id=7, flow="dispute", answers={"d": "أ"}, at=after(1))
        assert current_draft(session, 7) == second
        assert load_draft(session, first.id) == Draft(
            id=first.id,
            user_id=7,
            workshop_id=None,
            flow="contribute",
            answers={},
            revision=1,
            updated_at=MORNING,
            closed_at=after(1),
        )


def test_save_draft_adds_a_revision(database: Database) -> None:
    with Session(database.writer) as session:
        draft = open_draft(session, user_id=7, flow="contribute", answers={}, at=MORNING)
        saved = save_draft(session, draft.id, {"text": "wifi"}, after(1))
        assert (saved.answers, saved.revision, saved.updated_at) == ({"text": "wifi"}, 2, after(1))


def test_save_draft_refuses_a_closed_one(database: Database) -> None:
    with Session(database.writer) as session:
        draft = open_draft(session, user_id=7, flow="contribute", answers={}, at=MORNING)
        close_draft(session, draft.id, after(1))
        with pytest.raises(DraftGoneError):
            save_draft(session, draft.id, {}, after(2))


@pytest.mark.parametrize(("seconds", "is_open"), [(300, True), (301, False)])
def test_reopen_draft_takes_back_a_cancellation_within_five_minutes(
    database: Database, seconds: int, *, is_open: bool
) -> None:
    with Session(database.writer) as session:
        draft = open_draft(session, user_id=7, flow="contribute", answers={"a": 1}, at=MORNING)
        close_draft(session, draft.id, MORNING)
        reopened = reopen_draft(session, draft.id, after(seconds))
        assert (reopened is not None) is is_open
        assert current_draft(session, 7) == reopened


def test_reopen_draft_leaves_another_open_draft_alone(database: Database) -> None:
    with Session(database.writer) as session:
        first = open_draft(session, user_id=7, flow="contribute", answers={}, at=MORNING)
        open_draft(session, user_id=7, flow="dispute", answers={}, at=after(1))
        assert reopen_draft(session, first.id, after(2)) is None
