"""One running bot per database: a lock that the system takes back when the process ends, however it ends."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from storage.database import Database
from storage.errors import DatabaseBusyError

RUNNING_LOCK = 0x48414C5142
TAKEN = "another Halqa runs on this database: stop it first, or name another one in DATABASE_URL"


@contextmanager
def only_one(database: Database) -> Iterator[None]:
    """Be the one bot that runs on a database, or say that there is another."""
    if database.is_sqlite:
        with _file_lock(Path(f"{database.url.database}.lock")):
            yield
        return
    with database.reader.connect() as connection:
        held = connection.execute(text(f"SELECT pg_try_advisory_lock({RUNNING_LOCK})")).scalar_one()
        connection.commit()
        if not held:
            raise DatabaseBusyError(TAKEN)
        try:
            yield
        finally:
            connection.execute(text(f"SELECT pg_advisory_unlock({RUNNING_LOCK})"))
            connection.commit()


@contextmanager
def _file_lock(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise DatabaseBusyError(TAKEN) from error
        yield
