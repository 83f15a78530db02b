"""Start the loopback Bot API and a bot on it, each a process of its own, and read what became of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.loopback import TOKEN

NO_PACE = """
[sending]
private_per_second = 1000000.0
private_burst = 1000000
bulk_per_second = 1000000.0
bulk_burst = 1000000
"""
PATIENCE = 120.0
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True)
class Line:
    """Name a loopback Bot API and the environment of a bot on it."""

    url: str
    environment: dict[str, str]

    def stats(self) -> dict[str, float]:
        """Ask how far it has come."""
        with urllib.request.urlopen(f"{self.url}/bot{TOKEN}/stats") as answer:
            found: dict[str, float] = json.load(answer)["result"]
            return found

    def wait_until(self, key: str, count: int, *, patience: float = PATIENCE) -> dict[str, float]:
        """Wait until a count is reached, or patience ends."""
        deadline = time.perf_counter() + patience
        while (stats := self.stats())[key] < count and time.perf_counter() < deadline:
            time.sleep(0.02)
        return stats


@contextmanager
def loopback(updates: int) -> Iterator[Line]:
    """Serve so many prepared updates."""
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.loopback", str(updates)], stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.toml"
        config.write_text(f'{NO_PACE}\n[storage]\nbackups = "{folder}"\n')
        environment = {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder}/halqa.sqlite3",
            "HALQA_CONFIG": str(config),
        }
        try:
            yield Line(url=url, environment=environment)
        finally:
            server.kill()
            server.wait()
            server.stdout.close()


@contextmanager
def bot(environment: dict[str, str], module: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a bot in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", f"benchmarks.{module}", *arguments], env=environment, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    drain = threading.Thread(target=process.stderr.read, daemon=True)
    drain.start()
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        drain.join()
        process.stderr.close()


def cpu_seconds(process_id: int) -> float:
    """Read the processor time that a process has used."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def peak_mb(process_id: int) -> float:
    """Read the largest resident size of a process, in MB."""
    status = Path(f"/proc/{process_id}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
