"""Rehearse a whole workshop with simulated people: `python -m rehearsal --people 84 --speed max --out out`."""

import argparse
import asyncio
import gc
import json
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from rehearsal.audit import audit
from rehearsal.day import Day, Options, play, prepared_day
from rehearsal.keepsakes import keep
from rehearsal.material import OURS
from rehearsal.refusals import RehearsalError
from rehearsal.summary import reasons_to_fail, show, summarize

TICK = 0.25


def rehearse(options: Options) -> int:
    """Play the day, write what it left, print the account; 0 only if nothing went wrong."""
    console = Console()
    try:
        with asyncio.Runner(loop_factory=_fast_loop()) as runner:
            return runner.run(_rehearse(options, console))
    except RehearsalError as error:
        wrong = [error]
    except (KeyboardInterrupt, asyncio.CancelledError):
        wrong = [RehearsalError("the rehearsal was interrupted: nothing was summed up")]
    except BaseExceptionGroup as group:
        expected, others = group.split(RehearsalError)
        if others is not None or expected is None:
            raise
        wrong = _flat(expected)
    for each in wrong:
        console.print(f"[red]✗[/red] {each}", highlight=False)
    return 1


async def _rehearse(options: Options, console: Console) -> int:
    gc.freeze()
    here = asyncio.current_task()
    assert here is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, here.cancel)  # the bot must not outlive us
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        line = progress.add_task("setting the stage")
        said = ["setting the stage"]

        def say(what: str) -> None:
            said[0] = what
            progress.update(line, description=what)

        async with prepared_day(options, say) as day:
            ticking = asyncio.create_task(_tick(day, progress, line, said))
            try:
                await play(day, say)
                day.bot.measure()
                say("writing export, reports, transcripts")
                await keep(day)
            finally:
                ticking.cancel()
    account = audit(day.api.world, day.tally, day.export)
    day.wall_s = time.monotonic() - day.began
    summary = summarize(day, account)
    reasons = reasons_to_fail(summary)
    summary["passed"] = not reasons
    (options.out / "summary.json").write_text(json.dumps(summary, ensure_ascii=False, indent=1), "utf-8")
    show(console, summary, reasons, options.out)
    return 1 if reasons else 0


async def _tick(day: Day, progress: Progress, line: TaskID, said: list[str]) -> None:
    """Show the simulated hour and how much has happened."""
    while True:
        hour = day.timetable.clock(day.api.clock.now())
        done = f"{len(day.api.record.updates)} updates, {len(day.api.record.calls)} calls"
        progress.update(line, description=f"[b]{hour}[/b] · {len(day.people)} people · {done} · {said[0]}")
        await asyncio.sleep(TICK)


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Give the faster event loop where it is installed (everywhere but on Windows); None stands for the usual one."""
    try:
        from uvloop import new_event_loop  # noqa: PLC0415 (it may be missing)
    except ImportError:
        return None
    return new_event_loop


def _flat(errors: BaseExceptionGroup[RehearsalError]) -> list[RehearsalError]:
    found: list[RehearsalError] = []
    for error in errors.exceptions:
        found += _flat(error) if isinstance(error, BaseExceptionGroup) else [error]
    return found


def main() -> int:
    """Read the options and rehearse."""
    parser = argparse.ArgumentParser(prog="python -m rehearsal", description=__doc__)
    parser.add_argument("--people", type=int, default=0, help="how many; the roster without it, generated beyond it")
    parser.add_argument(
        "--speed",
        default="max",
        help="a factor (60 is brisk: 15 s for a tap become 0.25 s), or max: skip whatever nobody needs",
    )
    parser.add_argument("--seed", type=int, default=1, help="the same seed plays the same day")
    parser.add_argument("--faults", action="store_true", help="refusals, cut connections, slow replies, an outage")
    parser.add_argument("--kill", type=int, default=0, help="how often the bot is killed in the middle of a send")
    parser.add_argument("--out", type=Path, default=Path("out"), help="the folder for everything the day leaves")
    parser.add_argument("--database", default="", help="the address of an empty database; a file in --out without it")
    parser.add_argument("--data", type=Path, default=OURS, help="a folder with workshop.json and participants.csv")
    chosen = parser.parse_args()
    speed: float | Literal["max"] = "max" if chosen.speed == "max" else float(chosen.speed)
    options = Options(
        people=chosen.people,
        speed=speed,
        seed=chosen.seed,
        faults=chosen.faults,
        kill=chosen.kill,
        out=chosen.out,
        database=chosen.database,
        data=chosen.data,
    )
    return rehearse(options)


if __name__ == "__main__":
    sys.exit(main())
