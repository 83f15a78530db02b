"""The writer commits what several parts submit together; a piece that fails takes back only itself."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from storage.database import Database
from storage.inbox import Arrival, count_waiting, store_arrivals
from storage.writer import Writer, WriterStoppedError
from tests.storage.moments import MORNING


def store(connection: Connection, key: str) -> None:
    store_arrivals(connection, [Arrival(kind="update", key=key, raw="{}", received_at=MORNING)])


def test_writer_takes_back_only_the_piece_that_fails(database: Database) -> None:
    writer = Writer(database)

    def fails(connection: Connection) -> None:
        store(connection, "b")
        raise ValueError("on purpose")

    futures = [
        writer.submit(lambda connection: store(connection, "a")),
        writer.submit(fails),
        writer.submit(lambda connection: store(connection, "c")),
    ]
    futures[0].result()
    with pytest.raises(ValueError, match="on purpose"):
        futures[1].result()
    futures[2].result()
    assert writer.submit(count_waiting).result() == 2
    writer.stop()


def test_writer_finishes_what_was_submitted_before_it_stops(database: Database) -> None:
    writer = Writer(database)
    stored = writer.submit(lambda connection: store(connection, "a"))
    writer.stop()
    stored.result(timeout=0)
    with pytest.raises(WriterStoppedError):
        writer.submit(count_waiting).result()
