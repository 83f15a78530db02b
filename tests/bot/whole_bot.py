"""The real bot with its handlers, with no long work: what it draws and seeks is left undone."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bot.app import run, whole_handle
from bot.backstage import settings_from
from bot.machine import Trade
from bot.trades import JOBS


def leave_undone(payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Stand for long work that a scene does not need."""
    raise ValueError(f"left undone: {sorted(payload)}")


def trade() -> Trade:
    """Bring the real handlers."""
    undone = dict.fromkeys(JOBS, leave_undone)
    return Trade(handle=whole_handle(), jobs=undone, pool=lambda _board: ThreadPoolExecutor(1))


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    run(settings_from(Path(sys.argv[1])), lambda _settings: trade())
