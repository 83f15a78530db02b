"""The embedded Bot API runs alone, as benchmarks use it."""

import json
import subprocess
import sys
from urllib.request import urlopen


def test_api_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "rehearsal.api", "--port", "0", "--token", "5:x", "--no-limits", "--speed", "60"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        words = program.stdout.readline().split()
        bot_url, clock_url = words[3].rstrip(","), words[-1]
        with urlopen(f"{bot_url}/bot5:x/getMe") as response:
            me = json.load(response)["result"]
        with urlopen(clock_url) as response:
            clock = json.load(response)
        program.terminate()
    assert (me["id"], clock["rate"], clock["epoch"]) == (5, 60.0, 0)
