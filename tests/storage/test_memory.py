"""What the writer remembers is never older than the database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, event, text, update
from sqlmodel import Session, col

from storage import people
from storage.database import Database
from storage.people import Workshop

AT = datetime(2024, 11, 21, 9, 0, tzinfo=UTC)


def workshop(source: str = "a.json") -> Workshop:
    return Workshop(id="w", definition="{}", source=source, imported_at=AT, secret="s")


def session_on(connection: Connection) -> Session:
    return Session(connection, join_transaction_mode="rollback_only", expire_on_commit=False, info=connection.info)


def source_of(database: Database) -> str | None:
    with database.write() as connection, session_on(connection) as session:
        found = people.workshop_by_id(session, "w")
        return found.source if found else None


@pytest.fixture
def stored(database: Database) -> Database:
    with database.write() as connection, session_on(connection) as session:
        session.add(workshop())
        session.commit()
    return database


@pytest.fixture
def questions(stored: Database) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if "FROM workshop" in statement:
            asked.append(statement)

    event.listen(stored.writer, "before_cursor_execute", note)
    yield asked
    event.remove(stored.writer, "before_cursor_execute", note)


def test_same_question_is_asked_once(stored: Database, questions: list[str]) -> None:
    assert [source_of(stored) for _ in range(3)] == ["a.json"] * 3
    assert len(questions) == (1 if stored.is_sqlite else 3)  # other processes may have written between two turns


def test_row_from_memory_belongs_to_the_session_that_asks(stored: Database) -> None:
    source_of(stored)
    with stored.write() as connection, session_on(connection) as session:
        row = people.workshop_by_id(session, "w")
        assert row is not None
        row.source = "b.json"
        session.commit()
    assert source_of(stored) == "b.json"


def test_change_by_a_statement_is_seen(stored: Database) -> None:
    source_of(stored)
    with stored.write() as connection:
        connection.execute(update(Workshop).where(col(Workshop.id) == "w").values(source="b.json"))
    assert source_of(stored) == "b.json"


def test_change_in_plain_words_is_seen(stored: Database) -> None:
    source_of(stored)
    with stored.write() as connection:
        connection.execute(text("UPDATE workshop SET source = 'b.json'"))
    assert source_of(stored) == "b.json"


def test_change_by_another_connection_is_seen(stored: Database) -> None:
    source_of(stored)
    with stored.writer.connect() as one, one.begin():
        pass
    with stored.reader.connect() as other:
        other.execute(text("UPDATE workshop SET source = 'b.json'"))
        other.commit()
    assert source_of(stored) == "b.json"


def test_change_that_was_taken_back_is_not_remembered(stored: Database) -> None:
    source_of(stored)
    with stored.writer.connect() as connection, connection.begin() as transaction, session_on(connection) as session:
        row = people.workshop_by_id(session, "w")
        assert row is not None
        row.source = "b.json"
        session.flush()
        assert people.workshop_by_id(session, "w") is row
        transaction.rollback()
    assert source_of(stored) == "a.json"


def test_change_in_a_savepoint_that_failed_is_not_remembered(stored: Database) -> None:
    with stored.write() as connection:
        savepoint = connection.begin_nested()
        with session_on(connection) as session:
            row = people.workshop_by_id(session, "w")
            assert row is not None
            row.source = "b.json"
            session.flush()
        savepoint.rollback()
        with session_on(connection) as session:
            again = people.workshop_by_id(session, "w")
            assert again is not None
            assert again.source == "a.json"
