"""Run every benchmark, each in a process of its own; print a table and write out/bench.json."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

Row = dict[str, Any]
OUT = Path("out/bench.json")
THEMES = ("cross_lingual_acc1", "near_duplicate_ap", "theme_ari")


def main() -> None:
    """Run every benchmark; fails when one of them does."""
    console = Console()
    rows: list[Row] = []
    failed = []
    for name, (arguments, rows_of) in BENCHMARKS.items():
        with console.status(f"benchmarks.{name}"):
            ended = subprocess.run(
                [sys.executable, "-m", f"benchmarks.{name}", *arguments, "--json"],
                stdout=subprocess.PIPE,
                check=False,
            )
        if ended.returncode:
            failed.append(name)
        else:
            rows.extend({**row, "name": f"{name}: {row['name']}"} for row in rows_of(json.loads(ended.stdout)))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", "utf-8")
    console.print(_table(rows))
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def _as_they_are(found: Iterable[Row]) -> Iterator[Row]:
    for row in found:
        yield {key: row.get(key) for key in ("name", "ours", "peer", "ratio")}


def _seats(found: Mapping[str, Any]) -> Iterator[Row]:
    for room in found["rooms"]:
        case = f"people/groups/earlier/seed {room['room']}"
        for peer in ("random", "greedy", "cp_sat"):
            if room.get(peer) is not None:
                yield _row(f"objective, {case}, beside {peer}", room["objective"], room[peer])
        yield _row(f"gap to the proven bound, {case}", room["gap"], room["most_gap"])
        yield _row(f"seconds, {case}", room["seconds"], room["most_seconds"])
    for room, insertion in found["insertion_ms"].items():
        yield _row(f"ms to find a newcomer's seat, {room}", insertion["kept"], 1.0)
    for moved in found["moves"]:
        yield _row(f"moves after absences beside the bound, {moved['room']}", moved["moves"], moved["bound"])
    for pairs in found["repeated_pairs"]:
        yield _row(f"repeated pairs beside the bound, {pairs['people']} people", pairs["repeated"], pairs["bound"])


def _themes(found: Mapping[str, Any]) -> Iterator[Row]:
    for peer, scores in found["beside"].items():
        for figure in THEMES:
            yield _row(f"{figure} beside {peer}", found[figure], scores[figure])
    cost = found["cost"]
    room = f"{cost['contributions']} contributions, beside the goal"
    yield _row(f"seconds of one core for the themes from raw texts, {room}", cost["themes_from_texts_cpu_s"], 6.0)
    yield _row(f"seconds for the themes, {room}", cost["themes_s"], 6.0)
    for name in ("hint_by_words_ms", "hint_ms", "hint_after_one_more_ms"):
        yield _row(f"{name}, {room}", cost[name]["median"], 30.0)


def _charts(found: Mapping[str, Any]) -> Iterator[Row]:
    yield _row("seconds for 36 charts, warm, beside empty figures", found["pool_seconds"], found["floor_seconds"])
    yield _row("seconds for 36 charts, warm, beside the goal", found["pool_seconds"], found["goal_seconds"])


def _plenary(found: Iterable[Row]) -> Iterator[Row]:
    for room in found:
        yield _row(f"seconds to the first language, {room['name']}", room["first_seconds"], room["goal_first"])
        yield _row(f"seconds to all languages, {room['name']}", room["all_seconds"], room["goal_all"])


def _row(name: str, ours: float, peer: float) -> Row:
    return {"name": name, "ours": ours, "peer": peer, "ratio": round(ours / peer, 3) if peer else None}


def _table(rows: list[Row]) -> Table:
    table = Table("figure", "ours", "peer", "ratio")
    for row in rows:
        table.add_row(row["name"], *(_shown(row[key]) for key in ("ours", "peer", "ratio")))
    return table


def _shown(value: object) -> str:
    return "-" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


BENCHMARKS: Mapping[str, tuple[tuple[str, ...], Callable[[Any], Iterator[Row]]]] = {
    "runtime": ((), _as_they_are),
    "agenda": ((), _as_they_are),
    "opening": ((), _as_they_are),
    "taps": ((), _as_they_are),
    "plenary": ((), _plenary),
    "charts": ((), _charts),
    "themes": (("data/contributions.jsonl",), _themes),
    "seats": (("--peer-seconds", "3"), _seats),
}

if __name__ == "__main__":
    main()
