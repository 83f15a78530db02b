"""Measure a re-plan of two late days with 60 blocks: the proposals alone, and from the tap to the decision."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from statistics import median, quantiles
from typing import Any

from tests.stage import DATA, Stage
from workshop.agenda import Agenda, RunningBlock, begin_block
from workshop.decision import Refusal
from workshop.replan import propose_replans

Row = dict[str, Any]
LIMIT_MS = 50.0
FIRST = date(2024, 11, 21)
DAYS, BLOCKS_A_DAY = 2, 30
OPENS = 8 * 60  # minutes after midnight
LATE = 18  # minutes
KINDS = ("plenary", "groups", "break", "plenary", "vote")
MINUTES = {"plenary": 20, "groups": 25, "break": 10, "vote": 10, "service": 10}
LOCKED = {0: "opening", 13: "lunch", 29: "closing"}
ROUNDS = 30


def main() -> None:
    """Print the figures, as JSON with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    wanted = parser.parse_args()
    rows = measure(wanted.rounds)
    if wanted.json:
        print(json.dumps(rows, indent=1))
        return
    for row in rows:
        print(f"{row['name']}: {row['ours']} ms (limit {row['peer']} ms, slowest of twenty {row['p95']} ms)")


def measure(rounds: int) -> list[Row]:
    """Give the median milliseconds of each figure beside the limit."""
    agenda, at = late_day()
    stage = late_stage()
    return [
        _row("three re-plans of 60 blocks", lambda: propose_replans(agenda, at), rounds),
        _row("/late with 60 blocks, from the order to the answer", lambda: stage.order("late"), rounds),
    ]


def late_day() -> tuple[Agenda, datetime]:
    """Make the agenda of 60 blocks as the core sees it, its third block begun late."""
    blocks = tuple(_running(each) for each in planned())
    at = blocks[2].planned_start + timedelta(minutes=LATE)
    begun = begin_block(blocks, blocks[2].id, at)
    assert not isinstance(begun, Refusal)
    assert propose_replans(begun, at)
    return begun, at


def late_stage() -> Stage:
    """Put two days of 60 blocks with 84 people on stage, and let the third block begin late."""
    plan = json.loads((DATA / "workshop.json").read_text("utf-8"))
    definition = {**plan["workshop"], "days": [f"{FIRST + timedelta(days=day)}" for day in range(DAYS)]}
    stage = Stage(datetime(2024, 11, 21, 6, 0, tzinfo=UTC))
    stage.import_workshop({"workshop": definition, "agenda": planned(), "sessions": [], "ballots": []})
    stage.passes(hours=1, minutes=35)
    stage.order("pause")
    stage.passes(minutes=LATE)
    stage.order("resume")
    return stage


def planned() -> list[Row]:
    """Write the agenda as a workshop file does: two days of 30 blocks, three of each locked."""
    found = []
    for day in range(DAYS):
        start = OPENS
        for number in range(BLOCKS_A_DAY):
            kind = "plenary" if number in LOCKED else KINDS[number % len(KINDS)]
            end = start + MINUTES[kind]
            found.append(
                {
                    "id": f"d{day + 1}b{number}",
                    "day": day + 1,
                    "start": _hour(start),
                    "end": _hour(end),
                    "minutes": end - start,
                    "kind": kind,
                    "locked": number in LOCKED,
                    "title": {"fr": f"Étape {number}", "ar": f"مرحلة {number}", "en": f"Step {number}"},
                }
            )
            start = end
    return found


def _running(block: Row) -> RunningBlock:
    midnight = datetime(FIRST.year, FIRST.month, FIRST.day + int(block["day"]) - 1, tzinfo=UTC)
    begins, ends = (midnight + _since_midnight(str(block[key])) for key in ("start", "end"))
    return RunningBlock(
        id=str(block["id"]),
        day=int(block["day"]),
        kind=str(block["kind"]),
        locked=bool(block["locked"]),
        planned_start=begins,
        planned_end=ends,
        starts_at=begins,
        ends_at=ends,
    )


def _since_midnight(hour: str) -> timedelta:
    hours, _, minutes = hour.partition(":")
    return timedelta(hours=int(hours), minutes=int(minutes))


def _hour(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _row(name: str, act: Callable[[], object], rounds: int) -> Row:
    act()
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        act()
        taken.append(1000 * (time.perf_counter() - began))
    ours = median(taken)
    return {
        "name": name,
        "unit": "ms",
        "ours": round(ours, 2),
        "peer": LIMIT_MS,
        "ratio": round(LIMIT_MS / ours, 1),
        "p95": round(quantiles(taken, n=20)[-1], 2),
    }


if __name__ == "__main__":
    main()
