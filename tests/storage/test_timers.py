"""Timers are armed, replaced, cancelled, and due once."""

from __future__ import annotations

from sqlmodel import Session

from storage.database import Database
from storage.timers import Timer, arm_timer, armed_timers, cancel_timer, due_timers, mark_fired, next_due
from tests.storage.moments import MORNING, after


def test_arm_timer_replaces_the_one_of_the_same_subject(database: Database) -> None:
    with Session(database.writer) as session:
        arm_timer(session, kind="phase", subject="G1", seq=1, due_at=after(10))
        arm_timer(session, kind="warn", subject="G1", seq=1, due_at=after(5))
        arm_timer(session, kind="phase", subject="G1", seq=2, due_at=after(20), workshop_id="w")
        assert armed_timers(session) == [
            Timer(id=2, kind="warn", subject="G1", seq=1, due_at=after(5), workshop_id=None),
            Timer(id=3, kind="phase", subject="G1", seq=2, due_at=after(20), workshop_id="w"),
        ]
        assert [timer.id for timer in armed_timers(session, workshop_id="w")] == [3]


def test_due_timers_come_in_the_order_of_their_times_and_once(database: Database) -> None:
    with Session(database.writer) as session:
        arm_timer(session, kind="b", subject="x", seq=0, due_at=after(20))
        arm_timer(session, kind="a", subject="x", seq=0, due_at=after(10))
        arm_timer(session, kind="c", subject="x", seq=0, due_at=after(30))
        session.commit()
    with database.write() as connection:
        assert next_due(connection) == after(10)
        due = due_timers(connection, after(20))
        assert [timer.kind for timer in due] == ["a", "b"]
        mark_fired(connection, [timer.id for timer in due])
        assert due_timers(connection, after(20)) == []
        assert next_due(connection) == after(30)


def test_cancel_timer_tells_whether_there_was_one(database: Database) -> None:
    with Session(database.writer) as session:
        arm_timer(session, kind="phase", subject="G1", seq=1, due_at=MORNING)
        assert cancel_timer(session, kind="phase", subject="G1")
        assert not cancel_timer(session, kind="phase", subject="G1")
        assert next_due(session.connection()) is None
