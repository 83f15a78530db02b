"""What every process of the pool is born with: only the fork server imports this module, beside the bot's start.

Loading takes some three seconds and 300 MB: once, and not in each process. Nothing here may start a thread, since a
process is forked without the threads of the one before it.
"""

from __future__ import annotations

import gc
import logging

from sqlalchemy.orm import configure_mappers

import bot.trades
import handlers.fairness
import handlers.readings
import handlers.seat_work
import handlers.works
from reports.charts.render import warm
from reports.meaning import embed

__all__ = ["bot", "handlers"]  # loaded for those who are forked

configure_mappers()
warm()
try:
    embed(["."])
except (OSError, RuntimeError) as error:  # a process of the pool that needs it will say so itself
    logging.getLogger(__name__).warning("the models are not loaded: %s", type(error).__name__)
gc.freeze()
