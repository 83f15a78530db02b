"""A timer that fails is tried again; one that goes on failing is told to the organizers once, and stalls nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select

from bot.app import read_catalogue
from bot.arrivals import order_arrival
from bot.clock import fire_due
from bot.desk import Desk, Handle, work_off
from bot.second_chances import AGAIN_AFTER
from dialog.incoming import Order, TimerDue
from handlers.router import dispatch
from handlers.table import ROUTES
from handlers.turn import Turn
from storage.database import Database, open_database
from storage.inbox import store_order
from storage.runtime import outbox
from storage.timers import next_due
from tests.stage import Stage

ORGANIZER, FACILITATOR = 10_019, 10_043


class Trouble:
    """Handle everything as Halqa does, but fail for some timers as long as there is trouble left."""

    def __init__(self, kind: str, times: int) -> None:
        self.kind = kind
        self.left = times

    def __call__(self, turn: Turn) -> None:
        action = turn.incoming.action
        if isinstance(action, TimerDue) and action.kind.startswith(self.kind) and self.left:
            self.left -= 1
            raise LookupError("on purpose")
        dispatch(turn, ROUTES)


class Day:
    """Hold the day's database as the bot's process sees it, at 10:59 in silent writing."""

    def __init__(self, folder: Path) -> None:
        stage = Stage()
        stage.import_workshop()
        stage.member("P019")
        stage.member("P043")
        stage.passes(hours=2, minutes=59)
        (folder / "day.sqlite3").write_bytes(stage.image())
        self.at: datetime = stage.at
        self.database: Database = open_database(f"sqlite:///{folder}/day.sqlite3")

    def passes(self, handle: Handle, length: timedelta) -> None:
        """Let time pass as the clock and the worker do."""
        desk = Desk(
            handle=handle,
            catalogue=read_catalogue(),
            username="halqa_bot",
            random=Random,
            step=lambda _step: None,
            ticks=lambda: 0.0,
        )
        end = self.at + length
        self._work_off(desk)
        while True:
            with self.database.write() as connection:
                due = next_due(connection)
            if due is None or due > end:
                break
            self.at = max(self.at, due)
            with self.database.write() as connection:
                fire_due(connection, self.at)
            self._work_off(desk)
        self.at = end

    def orders(self, name: str, **arguments: str) -> None:
        """Give an order on the command line."""
        arrival = order_arrival(Order(name=name, arguments=arguments), "1", at=self.at)
        with self.database.write() as connection:
            store_order(connection, arrival)
        self.passes(Trouble("", 0), timedelta())

    def _work_off(self, desk: Desk) -> None:
        while True:
            with self.database.write() as connection:
                worked = work_off(connection, desk, at=self.at, limit=20, unsent_after=0, careful=True)
            if not worked.handled:
                return

    def read(self, chat_id: int, words: str) -> list[str]:
        """List the messages to a chat that contain these words, each as one line of plain text."""
        with self.database.write() as connection:
            rows = connection.execute(select(outbox.c.payload).where(outbox.c.chat_id == chat_id)).scalars()
            said = [_clean(str(json.loads(payload).get("text", ""))) for payload in rows]
        return [each for each in said if words in each]


def _clean(text: str) -> str:
    for mark in "\u2066\u2067\u2068\u2069\u200e\u200f":
        text = text.replace(mark, "")
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path)
    yield made
    made.database.dispose()


def test_timer_that_fails_once_is_handled_seconds_later(day: Day) -> None:
    day.passes(Trouble("phase", 7), timedelta(minutes=1, seconds=6))  # once for each of the groups
    assert day.read(FACILITATOR, "Discussion")
    assert day.read(ORGANIZER, "n’est pas passé") == []


def test_timer_that_goes_on_failing_is_told_to_the_organizers_once_and_done_by_hand(day: Day) -> None:
    trouble = Trouble("phase", 10_000)
    day.passes(trouble, timedelta(minutes=1) + sum(AGAIN_AFTER, timedelta(seconds=1)))
    told = day.read(ORGANIZER, "n’est pas passé à l’étape suivante")
    assert sorted(each.rpartition(" ")[2] for each in told) == ["G1", "G2", "G3", "G4", "G5", "G6"]
    day.passes(trouble, timedelta(minutes=20))
    assert day.read(ORGANIZER, "n’est pas passé à l’étape suivante") == told
    day.orders("advance", group="G5")
    assert day.read(FACILITATOR, "Discussion")


def test_one_activity_of_a_block_that_fails_leaves_the_others_their_part(day: Day) -> None:
    quiet = Trouble("phase-began#page", 10_000)
    day.passes(quiet, timedelta(minutes=3))
    assert day.read(ORGANIZER, "Une tâche automatique n’a pas abouti")
    assert day.read(FACILITATOR, "Discussion")
