"""Measure the runtime beside its peers: durable updates a second, kills, taps and bulk under the limits."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from benchmarks.runtime_limits import bulk, taps
from benchmarks.runtime_line import Line, bot, cpu_seconds, loopback, peak_mb

Row = dict[str, Any]
DEFAULT = "python-telegram-bot 22.8 echo"
PEERS = {
    DEFAULT: ("echo_ptb", "default"),
    f"{DEFAULT}, aiohttp, concurrent_updates": ("echo_ptb", "concurrent"),
    "echo without any framework": ("echo_bare",),
}
OURS = ("echo_halqa",)
QUEUED, KILLED_AT = 1500, 150
SILENCE = 4.0  # seconds without an answer after which no more is expected


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=5, help="medians of so many")
    parser.add_argument("--updates", type=int, default=3000)
    parser.add_argument("--people", type=int, default=1000, help="how many are told of a phase change")
    wanted = parser.parse_args()
    rows = measure(wanted.rounds, wanted.updates, wanted.people)
    if wanted.json:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        peer, ratio = ("-" if row[key] is None else row[key] for key in ("peer", "ratio"))
        print(f"{row['name']:<90} {row['ours']:>8} {peer:>8} {ratio:>6}")


def measure(rounds: int, updates: int, people: int) -> list[Row]:
    """Measure everything; ratios above 1 are in our favour."""
    return [*speed(rounds, updates), *kills(rounds), *limits(rounds, people), *_start(rounds)]


def speed(rounds: int, updates: int) -> list[Row]:
    """Measure updates a second and CPU ms an update, ours and the peers' in turn."""
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in ("ours", *PEERS)}
    for _ in range(rounds):
        for name, command in (("ours", OURS), *PEERS.items()):
            found[name].append(_speed(command, updates))
    rows = []
    ours = [median(column) for column in zip(*found["ours"], strict=True)]
    for name in PEERS:
        peer = [median(column) for column in zip(*found[name], strict=True)]
        rows.append(_row(f"durable updates/s beside: {name}", ours[0], peer[0], more_is_better=True))
        rows.append(_row(f"CPU ms an update beside: {name}", ours[1], peer[1], more_is_better=False))
    rows.append(_row("peak MB of the bot's process beside the 250 allowed", ours[2], 250, more_is_better=False))
    return rows


def kills(rounds: int) -> list[Row]:
    """Measure how many of 1,500 queued updates a SIGKILL loses, ours and python-telegram-bot's."""
    ours = median(_lost(OURS) for _ in range(rounds))
    peer = median(_lost(PEERS[DEFAULT]) for _ in range(rounds))
    name = f"lost of {QUEUED} after SIGKILL at {KILLED_AT} beside: {DEFAULT}"
    return [{"name": name, "ours": ours, "peer": peer, "ratio": None}]


def limits(rounds: int, people: int) -> list[Row]:
    """Measure taps and bulk with Telegram's limits on; the peer is what is required."""
    tapped = taps(300, rounds)
    p95 = median(each.p95 for each in tapped)
    told = bulk(people, rounds)
    return [
        _row(
            "answered of 300 taps within 2 s beside all",
            min(each.answered for each in tapped),
            300,
            more_is_better=True,
        ),
        _row("p95 ms of a tap's answer, 100 ms network, beside the 300 allowed", p95, 300, more_is_better=False),
        _row(
            f"messages/s to {people} people beside 95 % of 30",
            median(each.per_second for each in told),
            28.5,
            more_is_better=True,
        ),
        {
            "name": "429 answers to that beside none",
            "ours": sum(each.refused for each in told),
            "peer": 0,
            "ratio": None,
        },
    ]


def _start(rounds: int) -> list[Row]:
    return [
        _row(
            "seconds until the whole bot is ready beside the 3 allowed",
            median(_ready_seconds() for _ in range(rounds)),
            3,
            more_is_better=False,
        )
    ]


def _speed(command: tuple[str, ...], updates: int) -> tuple[float, float, float]:
    with loopback(updates) as line, bot(line.environment, *command) as process:
        line.wait_until("answered", 1)
        began = cpu_seconds(process.pid)
        stats = line.wait_until("answered", updates)
        used = cpu_seconds(process.pid) - began
        return stats["answered"] / stats["seconds"], 1000 * used / updates, peak_mb(process.pid)


def _lost(command: tuple[str, ...]) -> float:
    with loopback(QUEUED) as line:
        with bot(line.environment, *command):
            line.wait_until("answered", KILLED_AT)
        with bot(line.environment, *command):
            return QUEUED - _until_silence(line.stats)["answered"]


def _until_silence(stats: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Wait until everything is answered, or nothing has been for some seconds (a start may take as long)."""
    last, since, patience = stats(), time.perf_counter(), 5 * SILENCE
    while last["answered"] < QUEUED and time.perf_counter() - since < patience:
        time.sleep(0.05)
        now = stats()
        if now["sent"] != last["sent"]:
            last, since, patience = now, time.perf_counter(), SILENCE
    return last


def _ready_seconds() -> float:
    with loopback(0) as line:
        return _spawn_until_ready(line)


def _spawn_until_ready(line: Line) -> float:
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "run", "--config", line.environment["HALQA_CONFIG"]]
    process = subprocess.Popen(command, env=line.environment, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    try:
        for text in process.stderr:
            if "ready" in text:
                return time.perf_counter() - began
    finally:
        process.kill()
        process.wait()
        process.stderr.close()
    raise RuntimeError("the bot ended before it was ready: run `halqa run` to see why")


def _row(name: str, ours: float, peer: float, *, more_is_better: bool) -> Row:
    ratio = ours / peer if more_is_better else peer / ours
    return {"name": name, "ours": round(ours, 2), "peer": round(peer, 2), "ratio": round(ratio, 2)}


if __name__ == "__main__":
    main()
