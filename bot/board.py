"""How far each job has come and which are to stop: a few numbers in memory that the pool's processes share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from multiprocessing import get_context
from typing import Any

_BOARD: list[Board] = []  # one per process, hung up when it settles in
_PLACE: ContextVar[int] = ContextVar("place")


class Board:
    """Hold a place for each job that runs: how far it has come (0-1), and whether it is to stop."""

    def __init__(self, places: int) -> None:
        context = get_context("forkserver")
        self._come = context.RawArray("d", places)
        self._stop = context.RawArray("b", places)

    def clear(self, place: int) -> None:
        """Get a place ready for another job."""
        self._come[place], self._stop[place] = 0.0, 0

    def come(self, place: int) -> float:
        """Say how far a job has come."""
        return float(self._come[place])

    def move(self, place: int, share: float) -> None:
        """Note how far a job has come."""
        self._come[place] = share

    def stop(self, place: int) -> None:
        """Ask a job to stop."""
        self._stop[place] = 1

    def stops(self, place: int) -> bool:
        """Tell whether a job is to stop."""
        return bool(self._stop[place])


def hang_up(board: Board) -> None:
    """Let the jobs of this process write on a board."""
    _BOARD[:] = [board]


def run_at(place: int, function: Callable[[Mapping[str, Any]], Mapping[str, Any]], payload: Mapping[str, Any]) -> Any:  # noqa: ANN401 (a job's result is of any shape)
    """Run a job that writes at a place of the board."""
    _PLACE.set(place)
    return function(payload)


def report(share: float) -> None:
    """Say how far the job of this process has come (0-1)."""
    for board in _BOARD:
        board.move(_PLACE.get(), share)


def is_stopped() -> bool:
    """Tell whether the job of this process is to stop."""
    return any(board.stops(_PLACE.get()) for board in _BOARD)
