"""The inbox keeps each arrival once, in order, until it is done."""

from __future__ import annotations

from storage.chat import last_message_from_person
from storage.database import Database
from storage.inbox import (
    Arrival,
    InboxRow,
    begin_life,
    count_waiting,
    fail_rows,
    failed_rows,
    finish_rows,
    store_arrivals,
    waiting_rows,
)
from tests.storage.moments import MORNING, after


def arrival(number: int, *, chat: int = 7, message: int | None = None) -> Arrival:
    return Arrival(
        kind="update",
        key=f"update:{number}",
        raw=f'{{"update_id":{number}}}',
        received_at=MORNING,
        chat_id=chat,
        user_id=chat,
        message_id=message,
    )


def test_store_arrivals_keeps_a_repeated_update_once(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [arrival(1), arrival(2)])
        store_arrivals(connection, [arrival(2), arrival(3)])
    with database.write() as connection:
        assert [row.raw for row in waiting_rows(connection, 10)] == [
            '{"update_id":1}',
            '{"update_id":2}',
            '{"update_id":3}',
        ]


def test_store_arrivals_of_nothing_does_nothing(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [])
        assert count_waiting(connection) == 0


def test_waiting_rows_gives_whole_rows_of_one_chat(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [arrival(1, chat=7), arrival(2, chat=8)])
    with database.write() as connection:
        assert waiting_rows(connection, 10, chat_id=8) == [
            InboxRow(
                id=2, kind="update", raw='{"update_id":2}', received_at=MORNING, chat_id=8, user_id=8, not_before=None
            )
        ]


def test_finished_and_failed_rows_wait_no_longer(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [arrival(1), arrival(2), arrival(3)])
        finish_rows(connection, [1], after(1))
        fail_rows(connection, [2], "ValueError", after(1))
    with database.write() as connection:
        assert [row.id for row in waiting_rows(connection, 10)] == [3]
    with database.read() as session:
        assert failed_rows(session) == [(2, "update", "ValueError")]


def test_begin_life_counts_the_starts_that_found_a_row_undone(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [arrival(1), arrival(2)])
        finish_rows(connection, [1], after(1))
        assert begin_life(connection) == 1
        assert begin_life(connection) == 1
    with database.write() as connection:
        assert [(row.id, row.lives) for row in waiting_rows(connection, 10)] == [(2, 2)]


def test_last_message_from_person_is_the_newest_of_the_chat(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(
            connection, [arrival(1, message=4), arrival(2, message=9), arrival(3), arrival(4, chat=8, message=12)]
        )
    with database.read() as session:
        assert [last_message_from_person(session, chat) for chat in (7, 8, 9)] == [9, 12, 0]
