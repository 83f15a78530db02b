"""What the queues still hold of what was handled is emptied; what waits is left whole."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select
from sqlmodel import Session

from storage.database import Database, open_database
from storage.inbox import Arrival, finish_rows, store_arrivals
from storage.jobs import finish_job, open_jobs, queue_job
from storage.outbox import Message, queue_messages
from storage.runtime import inbox, job, outbox
from storage.schema import prepare_schema
from storage.sending import mark_sent, mark_uncertain
from storage.traces import forget_traffic
from tests.storage.moments import MORNING, after


def arrival(number: int, *, kind: str = "update", at: float = 0) -> Arrival:
    return Arrival(kind=kind, key=f"{kind}:{number}", raw=f'{{"said":{number}}}', received_at=after(at))


def message(text: str) -> Message:
    return Message(chat_id=7, method="sendMessage", payload=text, priority=1)


def test_words_of_settled_rows_go_and_what_waits_stays(database: Database) -> None:
    with database.write() as connection:
        store_arrivals(connection, [arrival(1), arrival(2), arrival(3, at=90)])
        finish_rows(connection, [1, 3], after(95))
        queue_messages(connection, [(None, message(text)) for text in ("sent", "waits", "nobody knows")], MORNING)
        mark_sent(connection, [(1, 5)], after(1))
        mark_uncertain(connection, 3, "timeout")
    with Session(database.writer) as session:
        assert forget_traffic(session, before=after(60)) == 2
        session.commit()
    with database.write() as connection:
        raw = list(connection.execute(select(inbox.c.raw).order_by(inbox.c.id)).scalars())
        payloads = list(connection.execute(select(outbox.c.payload).order_by(outbox.c.id)).scalars())
    assert raw == ["{}", '{"said":2}', '{"said":3}']
    assert payloads == ["{}", "waits", "nobody knows"]


def test_job_is_emptied_once_its_end_was_heard(database: Database) -> None:
    with database.write() as connection:
        heard, unheard = (queue_job(connection, "similar", {"text": "words"}, MORNING) for _ in range(2))
        waits = queue_job(connection, "similar", {"text": "words"}, MORNING)
        for number in (heard, unheard):
            finish_job(connection, number, result={"pairs": ["words"]}, error=None, at=after(5))
        store_arrivals(connection, [arrival(heard, kind="job"), arrival(unheard, kind="job")])
        finish_rows(connection, [1], after(6))
    with Session(database.writer) as session:
        assert forget_traffic(session, before=after(60)) == 2  # the job and the news of its end
        session.commit()
    with database.write() as connection:
        rows = connection.execute(select(job.c.id, job.c.payload, job.c.result).order_by(job.c.id)).all()
        assert [each.id for each in open_jobs(connection)] == [waits]
    assert [tuple(row) for row in rows] == [
        (heard, {}, None),
        (unheard, {"text": "words"}, {"pairs": ["words"]}),
        (waits, {"text": "words"}, None),
    ]


def test_erased_words_are_overwritten_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "halqa.sqlite3"
    database = open_database(f"sqlite:///{path}")
    prepare_schema(database, at=MORNING)
    with database.write() as connection:
        store_arrivals(connection, [arrival(1)])
        connection.execute(inbox.update().values(raw="a telling word " * 1000))
        finish_rows(connection, [1], after(1))
    with Session(database.writer) as session:
        forget_traffic(session, before=after(60))
        session.commit()
    database.dispose()  # the last connection moves the log into the file
    assert b"telling word" not in b"".join(each.read_bytes() for each in tmp_path.iterdir())
