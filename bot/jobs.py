"""Long work in a pool of processes; its result is one more inbox row."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import multiprocessing.connection
import os
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Protocol

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.arrivals import job_arrival, progress_arrival
from bot.board import Board, hang_up, run_at
from bot.timepiece import Activity, Timepiece
from storage.blobs import store_blob
from storage.inbox import Arrival, store_arrivals
from storage.jobs import Job, finish_job, job_under_way, note_start, open_jobs
from storage.writer import Writer

log = logging.getLogger(__name__)
NAME = "jobs"
LIVES = 3
PAUSE = timedelta(seconds=1)
STOPPED = "stopped by whoever asked for it"
JobFunction = Callable[[Mapping[str, Any]], Mapping[str, Any]]
_MAGIC = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8", "image/jpeg"),
    (b"%PDF", "application/pdf"),
    (b"PK", "application/zip"),
)


class Pool(Protocol):
    """Make executors; a test may run the work in its own process."""

    def __call__(self, board: Board) -> Executor:
        """Open a pool whose jobs write on a board."""


def process_pool(processes: int, settle_in: Callable[..., None], *arguments: str) -> Pool:
    """Say how to open a pool of processes that settle in before there is a job."""

    def open_pool(board: Board) -> Executor:
        context = multiprocessing.get_context("forkserver")
        settle = partial(_settle_in, settle_in, *arguments)
        pool = ProcessPoolExecutor(processes, mp_context=context, initializer=settle, initargs=(board,))
        for _ in range(processes):
            pool.submit(os.getpid)  # a process starts with its first job only
        return pool

    return open_pool


class Jobs:
    """Run the jobs that handlers asked for, a few at a time; those that a kill interrupted run again.

    A job's function is given its payload with `at`, the time it was asked for (ISO 8601).
    """

    def __init__(
        self,
        functions: Mapping[str, JobFunction],
        *,
        pool: Pool,
        at_once: int,
        writer: Writer,
        timepiece: Timepiece,
        activity: Activity,
        step: Callable[[str], None],
        on_done: Callable[[], None],
    ) -> None:
        self._functions = functions
        self._open_pool = pool
        self._pool: Executor | None = None
        self._slots = asyncio.Semaphore(at_once)
        self._board = Board(at_once)
        self._free = list(range(at_once))
        self._writer = writer
        self._timepiece = timepiece
        self._activity = activity
        self._step = step
        self._on_done = on_done
        self._woken = asyncio.Event()
        self._cursor = 0
        self._running: dict[asyncio.Task[None], Job] = {}

    def wake(self) -> None:
        """Say that there may be a new job."""
        self._activity.set(NAME, busy=True)
        self._woken.set()

    async def run(self) -> None:
        """Start what is open, and wait for more, without end."""
        self._pool = self._open_pool(self._board)
        self.wake()
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                found = await asyncio.wrap_future(self._writer.submit(partial(open_jobs, after=self._cursor)))
            except Exception as error:  # noqa: BLE001 (one of the four loops: the jobs are still there)
                log.warning("jobs could not be read: %s", type(error).__name__)
                await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
                self._woken.set()
                continue
            for job in found:
                self._cursor = job.id
                task = asyncio.create_task(self._run(job))
                self._running[task] = job
                task.add_done_callback(self._ended)
            self._rest()

    def stop(self) -> None:
        """End the pool; what is running will run again at the next start."""
        for task in self._running:
            task.cancel()
        if self._pool is not None:
            processes = list(getattr(self._pool, "_processes", None) or {})
            self._pool.shutdown(wait=False, cancel_futures=True)
            for process in processes:
                _end(process)

    async def _run(self, job: Job) -> None:
        async with self._slots:
            place = self._free.pop()
            try:
                outcome = await self._outcome(job, place)
            finally:
                self._free.append(place)
            await self._give_precedence(job)
            while not await self._finish(job, outcome):
                await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
        self._step("job-finished")
        self._on_done()

    async def _give_precedence(self, job: Job) -> None:
        """Let what was asked for before on one topic end before: a post's languages come in the workshop's order."""
        elders = [task for task, other in self._running.items() if other.id < job.id and _is_alike(other, job)]
        if elders:
            await asyncio.wait(elders)

    async def _outcome(self, job: Job, place: int) -> Mapping[str, Any] | str:
        """Give the result of a job, or what went wrong as text."""
        function = self._functions.get(job.kind)
        if function is None:
            return f"no job is called {job.kind!r}"
        if job.lives >= LIVES:
            return f"the process ended {LIVES} times while doing this"
        if not await asyncio.wrap_future(self._writer.submit(partial(note_start, job_id=job.id))):
            return STOPPED
        self._step("job-started")
        payload = {**job.payload, "at": job.created_at.isoformat()}
        self._board.clear(place)
        watching = asyncio.create_task(self._watch(job, place)) if "card" in job.payload else None
        try:
            if self._pool is None:
                self._pool = self._open_pool(self._board)
            return await asyncio.get_running_loop().run_in_executor(self._pool, run_at, place, function, payload)
        except BrokenProcessPool:
            self._pool = None
            log.error("job %d (%s): its process ended", job.id, job.kind)  # noqa: TRY400 (nothing of ours went wrong)
            return await self._outcome(replace(job, lives=job.lives + 1), place)
        except Exception as error:  # noqa: BLE001 (whatever a job raises is its result)
            log.error("job %d (%s) failed: %s", job.id, job.kind, type(error).__name__)  # noqa: TRY400 (a traceback may carry words)
            return "".join(traceback.format_exception(error))
        finally:
            if watching is not None:
                watching.cancel()

    async def _watch(self, job: Job, place: int) -> None:
        """Tell once a second how far a job has come, and stop one that nobody wants any longer."""
        told, wanted = 0, True
        while wanted:
            await self._timepiece.sleep_until(self._timepiece.now() + PAUSE)
            tenths = int(self._board.come(place) * 10)
            news = [progress_arrival(job.id, tenths, at=self._timepiece.now())] if tenths > told else []
            told = max(told, tenths)
            try:
                wanted = await asyncio.wrap_future(self._writer.submit(partial(_look_after, job_id=job.id, news=news)))
            except SQLAlchemyError as error:
                log.warning("job %d: its progress could not be stored: %s", job.id, type(error).__name__)
            if news:
                self._on_done()
        self._board.stop(place)

    async def _finish(self, job: Job, outcome: Mapping[str, Any] | str) -> bool:
        try:
            work = partial(store_outcome, job=job, outcome=outcome, at=self._timepiece.now())
            await asyncio.wrap_future(self._writer.submit(work))
        except Exception as error:  # noqa: BLE001 (the result is kept and stored again)
            log.warning("job %d: its result could not be stored: %s", job.id, type(error).__name__)
            return False
        return True

    def _ended(self, task: asyncio.Task[None]) -> None:
        del self._running[task]
        self._rest()

    def _rest(self) -> None:
        if not self._running and not self._woken.is_set():
            self._activity.set(NAME, busy=False)


def _is_alike(one: Job, other: Job) -> bool:
    topic = one.payload.get("topic")
    return topic is not None and (one.kind, topic) == (other.kind, other.payload.get("topic"))


def _look_after(connection: Connection, job_id: int, news: Sequence[Arrival]) -> bool:
    """Store how far a job has come; False once nobody wants it any longer."""
    store_arrivals(connection, news)
    return job_under_way(connection, job_id) is not None


def store_outcome(connection: Connection, job: Job, outcome: Mapping[str, Any] | str, at: datetime) -> None:
    """Store what a job came to, its files by their hash, and the inbox row that tells the handlers."""
    error = outcome if isinstance(outcome, str) else None
    result = None if isinstance(outcome, str) else _without_bytes(connection, outcome, at)
    if finish_job(connection, job.id, result=result, error=error, at=at):
        store_arrivals(connection, [job_arrival(job.id, at=at)])


def _without_bytes(connection: Connection, value: Any, at: datetime) -> Any:  # noqa: ANN401 (a job's result is of any shape)
    match value:
        case bytes():
            return store_blob(connection, value, _mime(value), at)
        case Mapping():
            return {key: _without_bytes(connection, one, at) for key, one in value.items()}
        case list() | tuple():
            return [_without_bytes(connection, one, at) for one in value]
    return value


def _mime(content: bytes) -> str:
    return next((mime for magic, mime in _MAGIC if content.startswith(magic)), "application/octet-stream")


def _settle_in(settle_in: Callable[..., None], *arguments: Any) -> None:
    *told, board = arguments
    hang_up(board)
    threading.Thread(target=_end_with_parent, name="end-with-parent", daemon=True).start()
    settle_in(*told)


def _end_with_parent() -> None:
    """End this process when the bot's process ends, however it ends."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


def _end(process_id: int) -> None:
    try:
        os.kill(process_id, 15)
    except ProcessLookupError:
        return
