"""The fork server: the pool's processes are born with what they need, and none of it is in the bot's own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.forkserver import NICE

ROOT = Path(__file__).resolve().parents[2]
BOT = """
import json, sys
from bot.board import Board, run_at
from bot.forkserver import load_beside
from bot.jobs import process_pool
from bot.trades import settle_in
from tests.bot.test_forkserver import born_with
if __name__ == "__main__":
    load_beside()
    with process_pool(1, settle_in, "sqlite:///" + sys.argv[1])(Board(1)) as pool:
        there = pool.submit(run_at, 0, born_with, {}).result()
    print(json.dumps({**there, "here": "reports.meaning" in sys.modules}))
"""


def born_with(_payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Tell what a process of the pool has before its first job."""
    meaning = sys.modules.get("reports.meaning")
    loaded = meaning is not None and meaning.encoder.cache_info().currsize == 1
    return {"models": loaded, "pictures": "reports.charts.render" in sys.modules, "nice": os.nice(0)}


def test_pool_is_born_with_models_that_the_bot_does_not_load(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(BOT, "utf-8")
    command = [sys.executable, str(program), str(tmp_path / "x.sqlite3")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120, cwd=ROOT, env=_here())
    assert json.loads(done.stdout) == {"models": True, "pictures": True, "nice": os.nice(0) + NICE, "here": False}


def _here() -> dict[str, str]:
    return {"PYTHONPATH": str(ROOT), "PATH": ""}
