"""The command line of Halqa: run the bot, and the organizer's tools."""

from __future__ import annotations

import gc
import importlib
import logging
import pkgutil
import sys
from pathlib import Path
from typing import Annotated

import typer

import bot
from bot.errors import HalqaError, SettingsError
from storage.errors import StorageError

app = typer.Typer(
    name="halqa",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",  # a line that the source breaks is not broken on the screen
)


@app.command()
def run(config: Annotated[Path, typer.Option("--config", help="The settings file.")] = Path("config.toml")) -> None:
    """Serve real people until it is stopped; the token stands in TELEGRAM_BOT_TOKEN.

    Updates are taken in, handled and answered by this one process; what it has not finished when it ends, it
    finishes after the next start.
    """
    from bot.forkserver import load_beside  # noqa: PLC0415 (other commands have no pool)

    load_beside()
    from bot.app import run as serve  # noqa: PLC0415 (a --help must not wait for all of it)
    from bot.backstage import settings_from  # noqa: PLC0415

    settings = settings_from(config)
    logging.basicConfig(
        level=settings.logging.level, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr
    )
    serve(settings)


@app.callback()
def halqa() -> None:
    """Run a workshop from the participants' own phones.

    Before the day: import workshop, import participants (--dry-run first), seats, badges, chats, preflight; and
    rehearse plays the whole day with simulated people.

    On the day: run serves the telephones. The organizers' desk is in Telegram; the same is here: agenda for the time,
    people for who is here, seats, broadcast, speakers, questions, review and parked for what is said, journal for what
    was done.

    At any moment: report, charts, export. Afterwards: actions, ledger.

    Every command has its --help. What cannot be done is said in one sentence with its way out, and ends with status 1.
    """


def main() -> None:
    """Run the command line; what cannot be done is said in one sentence."""
    gc.disable()  # what is loaded now stays: looking through it would only delay the start
    for module in pkgutil.iter_modules(bot.__path__):
        if module.name.startswith("commands") and sys.argv[1:2] != ["run"]:  # the bot's process stays small
            importlib.import_module(f"bot.{module.name}").register(app)
    if sys.argv[1:2] != ["run"]:  # the bot looks again once it serves
        gc.freeze()
        gc.enable()
    try:
        app()
    except SettingsError as error:
        typer.echo(f"halqa: {error}", err=True)
        sys.exit(2)
    except (HalqaError, StorageError) as error:
        typer.echo(f"halqa: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
