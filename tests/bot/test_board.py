"""The board: a job in a process of its own says how far it has come, and is told to stop."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from threading import Event

from bot.board import Board, run_at
from bot.jobs import process_pool
from tests.bot.plain_bot import climb


def test_board_is_read_and_written_by_two_processes() -> None:
    board = Board(2)
    with process_pool(1, _warm, "told")(board) as pool:
        running = pool.submit(run_at, 1, climb, {})
        while not board.come(1):
            assert not running.done()
        assert (board.come(0), board.come(1)) == (0.0, 0.5)
        board.stop(1)
        assert running.result(timeout=60) == {}


def test_board_forgets_what_a_place_said_before() -> None:
    board = Board(1)
    board.move(0, 0.7)
    board.stop(0)
    board.clear(0)
    assert (board.come(0), board.stops(0)) == (0.0, False)


def _warm(told: str) -> None:
    assert told == "told"


def test_pool_prepares_one_process_after_the_other(tmp_path: Path) -> None:
    told = tmp_path / "prepared"
    told.touch()
    with process_pool(2, _warm, "told", prepare=partial(_prepare, told))(Board(2)) as pool:
        while len(said := told.read_text().split()) < 4:
            assert pool.submit(os.getpid).result(timeout=60)  # one process is free meanwhile
    assert said == ["begun", "done", "begun", "done"]


def _prepare(told: Path) -> None:
    with told.open("a") as file:
        file.write("begun ")
        file.flush()
        Event().wait(0.05)
        file.write("done ")
