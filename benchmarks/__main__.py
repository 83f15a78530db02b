"""Run every benchmark, each in a process of its own; print a table and write out/bench.json."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

import benchmarks

Row = dict[str, Any]
OUT = Path("out/bench.json")
NAMES = ("runtime", "seats", "themes", "charts", "agenda")


def main() -> None:
    """Run every benchmark that has figures to compare."""
    console = Console()
    known = {module.name for module in pkgutil.iter_modules(benchmarks.__path__)}
    rows: list[Row] = []
    failed = []
    for name in NAMES:
        if name not in known:
            continue
        with console.status(f"benchmarks.{name}"):
            ended = subprocess.run(
                [sys.executable, "-m", f"benchmarks.{name}", "--json"], stdout=subprocess.PIPE, check=False
            )
        if ended.returncode:
            failed.append(name)
        else:
            rows.extend(_rows(name, json.loads(ended.stdout)))
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", "utf-8")
    console.print(_table(rows))
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


def _rows(name: str, found: Any) -> Iterator[Row]:  # noqa: ANN401 (each benchmark prints JSON of its own)
    """Take the rows of a benchmark: a list of them, or a mapping that holds them."""
    rows = found if isinstance(found, list) else found.get("rows", [])
    for row in rows:
        if {"name", "ours", "peer"} <= set(row):
            yield {"name": f"{name}: {row['name']}", **{key: row.get(key) for key in ("ours", "peer", "ratio")}}


def _table(rows: list[Row]) -> Table:
    table = Table("figure", "ours", "peer", "ratio")
    for row in rows:
        table.add_row(row["name"], *("-" if row[key] is None else str(row[key]) for key in ("ours", "peer", "ratio")))
    return table


if __name__ == "__main__":
    main()
