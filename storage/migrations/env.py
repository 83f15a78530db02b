"""Run migrations on the connection that storage.schema hands over, or write new ones from the command line."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection
from sqlmodel import SQLModel

from storage import tables
from storage.database import open_database

assert tables.__doc__  # importing it is what makes the metadata whole


def run(connection: Connection) -> None:
    """Run the migrations that this database has not seen."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        transactional_ddl=True,
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


handed_over = context.config.attributes.get("connection")
if handed_over is not None:
    run(handed_over)
else:
    with open_database(context.config.get_main_option("sqlalchemy.url") or "sqlite:///:memory:").write() as opened:
        run(opened)
