"""Tables are made once, copies are whole, and what cannot be opened is said in one sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlmodel import SQLModel

from storage.database import Database, open_database
from storage.errors import DatabaseBusyError, DatabaseUnusableError
from storage.guard import only_one
from storage.inbox import Arrival, count_waiting, store_arrivals
from storage.schema import back_up, prepare_schema
from tests.storage.moments import MORNING


def test_prepare_schema_changes_nothing_the_second_time(database: Database) -> None:
    assert not prepare_schema(database, at=MORNING)


def test_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    with database.reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_prepare_schema_refuses_tables_of_unknown_history(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/old.sqlite3")
    with database.write() as connection:
        connection.execute(text("CREATE TABLE workshop (id TEXT)"))
    with pytest.raises(DatabaseUnusableError, match="history"):
        prepare_schema(database, at=MORNING)
    database.dispose()


def test_only_one_bot_runs_on_a_database(database: Database) -> None:
    with only_one(database), pytest.raises(DatabaseBusyError, match="another Halqa"), only_one(database):
        pass
    with only_one(database):
        pass


def test_back_up_writes_a_whole_copy(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/a.sqlite3")
    prepare_schema(database, at=MORNING)
    with database.write() as connection:
        store_arrivals(connection, [Arrival(kind="update", key="1", raw="{}", received_at=MORNING)])
    back_up(database, tmp_path / "copies" / "b.sqlite3")
    copy = open_database(f"sqlite:///{tmp_path}/copies/b.sqlite3")
    with copy.write() as connection:
        assert count_waiting(connection) == 1
    with pytest.raises(DatabaseUnusableError, match="exists"):
        back_up(database, tmp_path / "copies" / "b.sqlite3")
    for one in (database, copy):
        one.dispose()


def test_open_database_says_that_a_file_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite3").write_text("not a database at all, but long enough to look like one " * 40)
    with pytest.raises(DatabaseUnusableError, match="not a database"):
        open_database(f"sqlite:///{tmp_path}/x.sqlite3")


def test_open_database_says_that_a_url_is_not_understood() -> None:
    with pytest.raises(DatabaseUnusableError, match="DATABASE_URL"):
        open_database("my database")


def test_open_database_says_that_a_server_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusableError, match="does not answer"):
        open_database(f"postgresql://nobody@/halqa?host={tmp_path}")


def test_prepare_schema_copies_an_older_database_first(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.sqlite3") as old:
        old.execute("CREATE TABLE older (id INTEGER)")
    old.close()
    database = open_database(f"sqlite:///{tmp_path}/a.sqlite3")
    assert prepare_schema(database, at=MORNING, backups=tmp_path / "copies")
    database.dispose()
    assert len(list((tmp_path / "copies").iterdir())) == 1
