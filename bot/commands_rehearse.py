"""The rehearsal from the command line: a program of its own that knows the bot over HTTP only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import HalqaError


def rehearse(
    *,
    people: Annotated[
        int | None,
        typer.Option("--people", min=2, help="How many simulated people; the roster's when left out."),
    ] = None,
    speed: Annotated[
        str, typer.Option("--speed", help="X times as fast as life, or max: idle time is skipped.")
    ] = "max",
    seed: Annotated[int, typer.Option("--seed", help="The same seed plays the same day.")] = 1,
    faults: Annotated[bool, typer.Option("--faults", help="Break Telegram and the network on purpose.")] = False,
    kill: Annotated[int, typer.Option("--kill", min=0, help="How often the bot is killed (SIGKILL).")] = 0,
    out: Annotated[Path, typer.Option("--out", help="Receives transcripts, charts, reports, summary.json.")] = Path(
        "out"
    ),
    database: Annotated[
        str, typer.Option("--database", help="The address of an empty database (postgresql://…) to play on.")
    ] = "",
    data: Annotated[
        Path | None,
        typer.Option("--data", help="Your own: a folder with workshop.json and participants.csv (UTF-8)."),
    ] = None,
) -> None:
    """Play a whole workshop day with simulated people against an embedded Telegram.

    Without --data the workshop of 21 November 2024 is played, with its 84 people.

    Nobody real is written to; no token and no network are needed. Ends with status 0 only if nothing that anybody
    typed was lost, no effect happened twice, every tap was answered and no call broke Telegram's rules.
    """
    if database:
        _check_empty(database)
    words = ["--people", str(people or 0), "--speed", speed, "--seed", str(seed), "--kill", str(kill)]
    words += ["--out", str(out), "--database", database, *(["--data", str(data)] if data else [])]
    done = subprocess.run(  # noqa: S603 (our own program, with checked words)
        [sys.executable, "-m", "rehearsal", *words, *(["--faults"] if faults else [])], check=False
    )
    raise typer.Exit(done.returncode)


def _check_empty(url: str) -> None:
    """Refuse a database in which there is anything: a rehearsal must not touch a real event."""
    from sqlalchemy import inspect  # noqa: PLC0415 (a --help must not wait for the database)

    from storage.database import open_database  # noqa: PLC0415

    database = open_database(url)
    found = inspect(database.reader).get_table_names()
    database.dispose()
    if found:
        raise HalqaError("the database of --database holds tables already: a rehearsal needs an empty one of its own")


def register(app: typer.Typer) -> None:
    """Add the rehearsal to the program."""
    app.command("rehearse")(rehearse)
