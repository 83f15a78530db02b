"""The server that the pool's processes are forked from: it loads what they need while the bot itself is starting."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing import forkserver

NICE = 5  # pictures give way to answers


def load_beside() -> None:
    """Start the server now, in a process of its own; each process of the pool is born with what it has loaded."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # each process has its core; threads would fight over both
    multiprocessing.get_context("forkserver").set_forkserver_preload(["bot.background", "bot.preloaded"])
    forkserver.ensure_running()
