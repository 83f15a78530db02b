"""What the command line needs of the bot: the database to read, and orders that are carried out at once."""

from __future__ import annotations

import json
import os
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from bot.app import make_desk, ready_database, wall_now, whole_handle
from bot.arrivals import order_arrival
from bot.config import Settings, load_settings
from bot.desk import Handle, carry_out
from bot.errors import HalqaError
from dialog.incoming import Order
from storage.database import Database, explained
from storage.inbox import store_order

DEFAULT_CONFIG = Path("config.toml")


@dataclass(frozen=True, kw_only=True, slots=True)
class Backstage:
    """Hold the database open for one command; the bot may run beside it."""

    settings: Settings
    database: Database
    handle: Handle | None = None

    def now(self) -> datetime:
        """Give the time: a rehearsal's, where there is one."""
        if not self.settings.clock_url:
            return wall_now()
        with urllib.request.urlopen(self.settings.clock_url) as answer:  # noqa: S310 (the rehearsal's own address)
            return datetime.fromisoformat(json.load(answer)["now"]).astimezone(UTC)

    def read(self) -> AbstractContextManager[Session]:
        """Open a session that reads one consistent state."""
        return self.database.read()

    def execute(self, order: Order) -> list[str]:
        """Carry an order out in one transaction, as an inbox row like any other; returns what it says.

        HalqaError, with the reason and the way out, when the order cannot be carried out.
        """
        at = self.now()
        desk = make_desk(self.settings, self.handle or whole_handle(), username="")
        arrival = order_arrival(order, uuid.uuid4().hex, at=at)
        with explained(self.database.url), self.database.write() as connection:
            row = store_order(connection, arrival)
            worked = carry_out(connection, desk, row, json.loads(arrival.raw), at)
        if worked.failed or worked.refused:
            raise HalqaError("\n".join(worked.console))
        return list(worked.console)


@contextmanager
def open_backstage(config: Path) -> Iterator[Backstage]:
    """Open what a command needs, by its settings file and the environment."""
    settings = settings_from(config)
    with ready_database(settings) as database:
        yield Backstage(settings=settings, database=database)


def settings_from(config: Path) -> Settings:
    """Read the settings; where the default file is not there, the defaults hold."""
    path = None if config == DEFAULT_CONFIG and not config.exists() else config
    return load_settings(path, os.environ)
