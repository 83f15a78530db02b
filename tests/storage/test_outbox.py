"""The outbox keeps final payloads; the newest of a key takes the place of what waits."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select
from sqlmodel import Session

from storage.cards import Card, card_message, find_card, remember_card
from storage.database import Database
from storage.outbox import (
    Message,
    OutboxRow,
    count_budget,
    newest_row,
    queue_messages,
    settle_uncertain,
    uncertain_posts,
    unsent_rows,
)
from storage.runtime import outbox
from storage.sending import (
    give_up_chat,
    interrupted_rows,
    mark_failed,
    mark_sending,
    mark_sent,
    mark_uncertain,
    put_back,
    retarget_chat,
    rewrite,
)
from tests.storage.moments import MORNING, after


def message(
    text: str,
    *,
    chat: int = 7,
    coalesce: str | None = None,
    priority: int = 2,
    pin: bool = False,
    renew: bool = False,
    budget: str | None = None,
) -> Message:
    return Message(
        chat_id=chat,
        method="sendMessage",
        payload=text,
        priority=priority,
        coalesce=coalesce,
        pin=pin,
        renew=renew,
        budget=budget,
    )


def queue(database: Database, *messages: Message, at: datetime = MORNING) -> None:
    with database.write() as connection:
        queue_messages(connection, [(None, one) for one in messages], at)


def waiting(database: Database) -> list[OutboxRow]:
    with database.write() as connection:
        return unsent_rows(connection, after=0, limit=100)


def states(database: Database) -> list[tuple[int, str]]:
    with database.write() as connection:
        query = select(outbox.c.id, outbox.c.state).order_by(outbox.c.id)
        return [(row.id, row.state) for row in connection.execute(query)]


def test_unsent_rows_come_whole_and_in_order(database: Database) -> None:
    queue(database, message("a"), message("b", chat=8, priority=0))
    assert waiting(database)[1] == OutboxRow(
        id=2,
        chat_id=8,
        method="sendMessage",
        payload="b",
        priority=0,
        coalesce=None,
        card=None,
        pin=False,
        renew=False,
        then_kind=None,
        then_payload=None,
        not_before=None,
        attempts=0,
        created_at=MORNING,
    )
    with database.write() as connection:
        assert newest_row(connection) == 2
        assert [row.payload for row in unsent_rows(connection, after=1, limit=10)] == ["b"]


def test_queue_messages_lets_the_newest_of_a_key_win_within_a_batch(database: Database) -> None:
    queue(database, message("1", coalesce="board"), message("x"), message("2", coalesce="board", budget="board"))
    assert [row.payload for row in waiting(database)] == ["x", "2"]


def test_queue_messages_replaces_what_waits_and_inherits_what_it_asked_for(database: Database) -> None:
    queue(database, message("1", coalesce="card:7:now", priority=1, pin=True, renew=True, budget="phase"))
    queue(database, message("2", coalesce="card:7:now"))
    (row,) = waiting(database)
    assert (row.payload, row.priority, row.pin, row.renew) == ("2", 1, True, True)
    assert states(database) == [(1, "replaced"), (2, "queued")]
    with database.read() as session:
        assert count_budget(session, 7, MORNING) == 1


def test_queue_messages_leaves_alone_what_is_being_sent(database: Database) -> None:
    queue(database, message("1", coalesce="board"))
    with database.write() as connection:
        assert mark_sending(connection, [1]) == {1}
    queue(database, message("2", coalesce="board"))
    assert states(database) == [(1, "sending"), (2, "queued")]


def test_mark_sending_refuses_what_was_replaced(database: Database) -> None:
    queue(database, message("1", coalesce="board"))
    queue(database, message("2", coalesce="board"))
    with database.write() as connection:
        assert mark_sending(connection, [1, 2]) == {2}


def test_put_back_gives_way_to_a_newer_state(database: Database) -> None:
    queue(database, message("1", coalesce="board"), message("x"))
    with database.write() as connection:
        mark_sending(connection, [1, 2])
    queue(database, message("2", coalesce="board"))
    with database.write() as connection:
        assert not put_back(connection, 1, after(5), "a broken line")
        assert put_back(connection, 2, after(5), "a broken line")
    assert [(row.payload, row.not_before, row.attempts) for row in waiting(database)] == [
        ("x", after(5), 1),
        ("2", None, 0),
    ]


def test_sent_failed_and_uncertain_rows_are_settled(database: Database) -> None:
    queue(database, message("1"), message("2"), message("3"), message("4"))
    with database.write() as connection:
        mark_sending(connection, [1, 2, 3, 4])
        mark_sent(connection, [(1, 55)], after(1))
        mark_failed(connection, 2, "wrong")
        mark_uncertain(connection, 3, "a broken line")
        assert [row.id for row in interrupted_rows(connection)] == [4]
    assert states(database) == [(1, "sent"), (2, "failed"), (3, "uncertain"), (4, "sending")]


@pytest.mark.parametrize("again", [True, False])
def test_settle_uncertain_happens_once(database: Database, *, again: bool) -> None:
    queue(database, message("1", budget="result"))
    with database.write() as connection:
        mark_uncertain(connection, 1, "a broken line")
    with database.read() as session:
        assert [row.id for row in uncertain_posts(session)] == [1]
    with Session(database.writer) as session:
        assert settle_uncertain(session, 1, again=again, at=after(9))
        assert not settle_uncertain(session, 1, again=True, at=after(9))
        session.commit()
    assert [(row.id, row.payload) for row in waiting(database)] == ([(2, "1")] if again else [])


def test_rewrite_queues_a_row_in_another_form(database: Database) -> None:
    queue(database, message("1"))
    with database.write() as connection:
        mark_sending(connection, [1])
        rewrite(connection, 1, "sendPhoto", "2")
    assert [(row.method, row.payload) for row in waiting(database)] == [("sendPhoto", "2")]


def test_give_up_chat_leaves_other_chats_alone(database: Database) -> None:
    queue(database, message("1"), message("2", chat=8), message("3"))
    with database.write() as connection:
        assert give_up_chat(connection, 7, "blocked") == 2
    assert [row.payload for row in waiting(database)] == ["2"]


def test_retarget_chat_moves_rows_and_forgets_cards(database: Database) -> None:
    queue(database, message("1", chat=-5, coalesce="card:-5:board"), message("2", chat=-6))
    with database.write() as connection:
        remember_card(connection, Card(chat_id=-5, name="board", message_id=3, hash="h"), MORNING)
        retarget_chat(connection, -5, -100500)
    assert [(row.chat_id, row.coalesce) for row in waiting(database)] == [
        (-100500, "card:-100500:board"),
        (-6, None),
    ]
    with database.read() as session:
        assert card_message(session, -5, "board") is None


def test_remember_card_keeps_the_newest_message(database: Database) -> None:
    with database.write() as connection:
        remember_card(connection, Card(chat_id=7, name="now", message_id=3, hash="a"), MORNING)
        remember_card(connection, Card(chat_id=7, name="now", message_id=9, hash="b"), after(1))
        assert find_card(connection, 7, "now") == Card(chat_id=7, name="now", message_id=9, hash="b")


def test_count_budget_counts_a_readers_day(database: Database) -> None:
    queue(database, message("1", budget="phase"), message("2"), message("3", chat=8, budget="phase"))
    queue(database, message("4", budget="vote"), at=after(60))
    with database.read() as session:
        assert [count_budget(session, 7, since) for since in (MORNING, after(30))] == [2, 1]
