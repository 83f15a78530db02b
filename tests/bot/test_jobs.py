"""Jobs: what was asked for on one topic is told in the order it was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.arrivals import job_arrival
from bot.jobs import Jobs
from bot.timepiece import Activity, RealTime
from storage.database import open_database
from storage.inbox import waiting_rows
from storage.jobs import queue_job
from storage.schema import prepare_schema
from storage.writer import Writer

MORNING = datetime(2024, 11, 21, 9, tzinfo=UTC)
LONGEST = 60.0
ROUNDS = 20  # of the loop and the writer: more than a result takes on its way into the inbox


class ByHand(Executor):
    """Leave it to the test when which work is done."""

    def __init__(self, wanted: int) -> None:
        self.futures: list[Future[Any]] = []
        self.full = asyncio.Event()
        self._wanted = wanted

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Take work that the test will call done."""
        del fn, args, kwargs
        self.futures.append(Future())
        if len(self.futures) == self._wanted:
            self.full.set()
        return self.futures[-1]


def test_languages_of_a_topic_are_told_in_the_order_they_were_asked_for(tmp_path: Path) -> None:
    assert _told(tmp_path, "S1", "S1") == ([], [1, 2])


def test_another_topic_waits_for_nobody(tmp_path: Path) -> None:
    assert _told(tmp_path, "S1", "S2") == ([2], [2, 1])


def _told(folder: Path, *topics: str) -> tuple[list[int], list[int]]:
    """Ask for pictures, call the last one drawn first; list which were told before the others were drawn, and after."""
    database = open_database(f"sqlite:///{folder}/jobs.sqlite3")
    prepare_schema(database, at=MORNING)
    writer = Writer(database)
    try:
        return asyncio.run(_draw(writer, topics))
    finally:
        writer.stop()
        database.dispose()


async def _draw(writer: Writer, topics: tuple[str, ...]) -> tuple[list[int], list[int]]:
    def ask(connection: Connection) -> None:
        for topic in topics:
            queue_job(connection, "pictures", {"topic": topic}, MORNING)

    async def told() -> list[int]:
        for _ in range(ROUNDS):
            rows = await asyncio.wrap_future(writer.submit(lambda connection: waiting_rows(connection, limit=9)))
        jobs_of = {job_arrival(number, at=MORNING).raw: number for number in range(1, len(topics) + 1)}
        return [jobs_of[row.raw] for row in rows]

    writer.submit(ask).result(LONGEST)
    pool = ByHand(len(topics))
    jobs = _jobs(writer, pool)
    running = asyncio.create_task(jobs.run())
    async with asyncio.timeout(LONGEST):
        await pool.full.wait()
        pool.futures[-1].set_result({})
        before = await told()
        for future in pool.futures[:-1]:
            future.set_result({})
        after = await told()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    jobs.stop()
    return before, after


def _jobs(writer: Writer, pool: Executor) -> Jobs:
    return Jobs(
        {"pictures": dict},
        pool=lambda _board: pool,
        at_once=2,
        writer=writer,
        timepiece=RealTime(lambda: MORNING),
        activity=Activity(),
        step=lambda _name: None,
        on_done=lambda: None,
    )
