"""The board: a job in a process of its own says how far it has come, and is told to stop."""

from __future__ import annotations

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
