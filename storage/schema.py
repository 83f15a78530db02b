"""The tables' history: created or migrated at start under a lock, after a backup, online."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage import tables
from storage.database import Database, explained
from storage.errors import DatabaseUnusableError

MIGRATIONS = Path(__file__).parent / "migrations"


def prepare_schema(database: Database, *, at: datetime, backups: Path | None = None) -> bool:
    """Bring the tables to this version of Halqa; tells whether anything changed.

    Processes take turns: the second one finds the work done. A file of SQLite is copied to `backups` first.
    """
    assert tables.__doc__  # importing it is what makes the metadata whole
    with explained(database.url):
        if not _is_behind(database):
            return False
        if backups is not None and database.is_sqlite:
            _copy_before(database, at, backups)
        return _migrate(database)


def back_up(database: Database, target: Path) -> None:
    """Write a consistent copy of a SQLite database to a new file while the bot runs."""
    if not database.is_sqlite:
        raise DatabaseUnusableError("only a SQLite file is copied here: use pg_dump for PostgreSQL")
    if target.exists():
        raise DatabaseUnusableError(f"{target} exists: name a new file for the backup")
    target.parent.mkdir(parents=True, exist_ok=True)
    with explained(database.url), database.reader.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("VACUUM INTO ?", (str(target),))


def _newest() -> str:
    """Give the newest revision: its number begins the name of its file."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _is_behind(database: Database) -> bool:
    with database.reader.connect() as connection:
        return _current(connection) != _newest()


def _copy_before(database: Database, at: datetime, backups: Path) -> None:
    with database.reader.connect() as connection:
        is_new = not connection.dialect.get_table_names(connection)
    if not is_new:
        back_up(database, backups / f"before-{_newest()}-{at:%Y%m%dT%H%M%S%f}.sqlite3")


def _migrate(database: Database) -> bool:
    with database.writer.connect() as connection:
        _enforce_foreign_keys(connection, database, on=False)
        try:
            with connection.begin():
                current = _current(connection)
                if current == _newest():
                    return False
                if current is None and "workshop" in connection.dialect.get_table_names(connection):
                    raise DatabaseUnusableError(
                        f"the tables of {database.url.render_as_string()} have no history of Halqa: name a new database"
                    )
                _upgrade(connection)
                _check_foreign_keys(connection, database)
        finally:
            _enforce_foreign_keys(connection, database, on=True)
    return True


def _upgrade(connection: Connection) -> None:
    logging.getLogger("alembic.runtime.plugins").setLevel(logging.WARNING)  # they introduce themselves as they load
    from alembic import command  # noqa: PLC0415 (few starts find something to migrate)
    from alembic.config import Config  # noqa: PLC0415

    configuration = Config()
    configuration.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    configuration.attributes["connection"] = connection
    command.upgrade(configuration, "head")


def _enforce_foreign_keys(connection: Connection, database: Database, *, on: bool) -> None:
    """Switch SQLite's foreign keys, which it only does outside a transaction."""
    if database.is_sqlite:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _check_foreign_keys(connection: Connection, database: Database) -> None:
    if database.is_sqlite:
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        if broken:
            raise DatabaseUnusableError(
                f"the migration would leave {len(broken)} rows pointing nowhere: nothing was changed; restore a backup"
            )
