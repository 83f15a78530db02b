"""The one thread that writes: pieces of work in their order, many in one commit."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection

from storage.database import Database, is_transient
from storage.errors import StorageError

T = TypeVar("T")
ATTEMPTS = 3
PAUSE = 0.05  # seconds before the second attempt; the third waits twice as long


@dataclass(frozen=True, kw_only=True, slots=True)
class _Piece:
    """Hold a piece of work and where its result goes after the commit."""

    work: Callable[[Connection], Any]
    future: Future[Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Outcome:
    """Hold what a piece of work came to, before anybody is told."""

    piece: _Piece
    result: Any = None
    error: BaseException | None = None


class WriterStoppedError(StorageError):
    """The writer has been stopped: nothing more can be stored by this process."""


class Writer:
    """Commit what several parts of the bot write, together; a piece that fails takes back only itself.

    Work must be repeatable: after an error the commit is made again, all together where the error is transient
    (three times at most), else piece by piece.
    """

    def __init__(self, database: Database, *, most: int = 64) -> None:
        self._database = database
        self._connection: Connection | None = None
        self._most = most
        self._pieces: queue.SimpleQueue[_Piece | None] = queue.SimpleQueue()
        self._stopped = False
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """Let work be done in the next commit; the future is settled once that commit is durable."""
        future: Future[T] = Future()
        if self._stopped:
            future.set_exception(WriterStoppedError("the writer has been stopped"))
        else:
            self._pieces.put(_Piece(work=work, future=future))
        return future

    def stop(self) -> None:
        """Finish what was submitted and end the thread."""
        self._stopped = True
        self._pieces.put(None)
        self._thread.join()

    def _write(self) -> None:
        last = False
        while not last and (first := self._pieces.get()) is not None:
            pieces, last = self._drain(first)
            for outcome in self._commit(pieces):
                _tell(outcome)
        self._close()

    def _drain(self, first: _Piece) -> tuple[list[_Piece], bool]:
        pieces = [first]
        while len(pieces) < self._most:
            try:
                piece = self._pieces.get_nowait()
            except queue.Empty:
                break
            if piece is None:
                return pieces, True
            pieces.append(piece)
        return pieces, False

    def _commit(self, pieces: list[_Piece]) -> list[_Outcome]:
        """Commit pieces together; where one fails, take all back and commit each on its own."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                connection = self._open()
                with connection.begin():
                    return [_Outcome(piece=piece, result=piece.work(connection)) for piece in pieces]
            except Exception as error:  # noqa: BLE001 (one of the four loops: whoever waits is told)
                self._close()
                if is_transient(error) and attempt < ATTEMPTS:
                    time.sleep(PAUSE * attempt)
                elif len(pieces) > 1:
                    return [outcome for piece in pieces for outcome in self._commit([piece])]
                else:
                    return [_Outcome(piece=pieces[0], error=error)]
        raise AssertionError

    def _open(self) -> Connection:
        """Give the connection that is kept from commit to commit; after an error it is a new one."""
        if self._connection is None:
            self._connection = self._database.writer.connect()
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _tell(outcome: _Outcome) -> None:
    if not outcome.piece.future.set_running_or_notify_cancel():
        return
    if outcome.error is not None:
        outcome.piece.future.set_exception(outcome.error)
    else:
        outcome.piece.future.set_result(outcome.result)
