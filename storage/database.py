"""The database behind one URL: connections for the one writer and for readers, settings, and its first tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import NullPool, QueuePool
from sqlmodel import Session

from storage.errors import DatabaseBusyError, DatabaseUnusableError, StorageError
from storage.memory import keep_memory, memory_of

KNOWN = frozenset({"sqlite", "postgresql"})
BUSY_MS = 10_000
BEGIN = "BEGIN IMMEDIATE"
WRITER_LOCK = 0x48414C5141  # "HALQA": handler transactions of all processes take turns on PostgreSQL


@dataclass(frozen=True, kw_only=True, slots=True)
class Database:
    """Hold the engine of the one writer and the engine of everybody who only reads."""

    url: URL
    writer: Engine
    reader: Engine

    @property
    def is_sqlite(self) -> bool:
        """Tell whether the database is a file (or memory) of SQLite."""
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Open the one write transaction: it waits until no other process is writing, and commits at the end."""
        with self.writer.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that sees one consistent state and writes nothing."""
        with Session(self.reader) as session:
            yield session
            session.rollback()

    def dispose(self) -> None:
        """Close every connection."""
        self.writer.dispose()
        self.reader.dispose()


def open_database(url: str) -> Database:
    """Open a database by its URL (`sqlite:///var/halqa.sqlite3`, `postgresql://…`) and check that it answers."""
    database = name_database(url)
    with explained(database.url), database.write() as connection:
        connection.execute(text("SELECT 1"))
        if database.is_sqlite:
            connection.execute(text("SELECT count(*) FROM sqlite_master"))
    return database


def name_database(url: str) -> Database:
    """Name a database by its URL without asking whether it is there."""
    try:
        parsed = _with_driver(make_url(url))
        _make_folder(parsed)
        return Database(url=parsed, writer=_engine(parsed, writes=True), reader=_engine(parsed, writes=False))
    except (ArgumentError, NoSuchModuleError) as error:
        raise DatabaseUnusableError(
            "DATABASE_URL is not understood: write sqlite:///var/halqa.sqlite3 or postgresql://user@host/name"
        ) from error


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Turn the database driver's errors into one sentence with cause and fix."""
    try:
        yield
    except DBAPIError as error:
        raise _explain(error, url) from error


def is_transient(error: BaseException) -> bool:
    """Tell an error that a repetition may heal (busy, dropped connection, deadlock) from one that it cannot."""
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state)[:2] in {"08", "40", "53", "55", "57"}
    return isinstance(error, OperationalError) and (
        error.connection_invalidated or any(word in str(error.orig) for word in ("locked", "busy", "connection"))
    )


def _with_driver(url: URL) -> URL:
    if url.get_backend_name() not in KNOWN and url.drivername != "postgres":
        raise NoSuchModuleError(url.drivername)
    if url.drivername in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    return url


def _make_folder(url: URL) -> None:
    if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
        folder = Path(url.database).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnusableError(f"the folder {folder} for the database cannot be made: {error}") from error


def _engine(url: URL, *, writes: bool) -> Engine:
    compact = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
    options: dict[str, Any] = {"json_serializer": compact}
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, pool_pre_ping=True, pool_size=1 if writes else 4, **options)
        if writes:
            keep_memory(engine)
            event.listen(engine, "begin", _take_turn)
        return engine
    options["connect_args"] = {"check_same_thread": False, "timeout": BUSY_MS / 1000}
    pool = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": 4} if writes else {"poolclass": NullPool}
    engine = create_engine(url, **options, **pool)
    event.listen(engine, "connect", _set_up_sqlite)
    if writes:
        keep_memory(engine)
    event.listen(engine, "begin", _begin_immediate if writes else _begin_deferred)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:  # noqa: ANN401 (the driver's objects)
    connection.isolation_level = None  # we say BEGIN ourselves: the driver's implicit one comes too late
    for pragma in (
        f"busy_timeout={BUSY_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",  # erased words are overwritten in the file, not only unlinked; some builds leave it off
        "temp_store=MEMORY",
        "cache_size=-16000",
        "wal_autocheckpoint=4000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    raw = connection.connection.driver_connection
    assert raw is not None
    try:
        raw.execute(BEGIN)  # the driver itself: a tap begins twice, and SQLAlchemy's way takes ten times as long
    except sqlite3.OperationalError as error:
        raise OperationalError(BEGIN, None, error) from error
    memory_of(connection).begin(raw.execute("PRAGMA data_version").fetchone()[0])


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _take_turn(connection: Connection) -> None:
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
    memory_of(connection).begin(None)  # another process may have written since our last turn


def _explain(error: DBAPIError, url: URL) -> StorageError:
    where = url.render_as_string(hide_password=True)
    cause = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    if "locked" in cause or "busy" in cause:
        return DatabaseBusyError(
            f"the database {where} is locked by another program: stop that program and start again"
        )
    if "not a database" in cause or "malformed" in cause:
        return DatabaseUnusableError(
            f"the file of {where} is damaged or not a database ({cause}): restore a backup or name another file"
        )
    return DatabaseUnusableError(
        f"the database {where} does not answer ({cause}): check that it runs and that DATABASE_URL is right"
    )
