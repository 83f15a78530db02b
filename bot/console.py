"""What every command of the command line does: give an order, find the workshop, write files out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from sqlmodel import Session

from bot.backstage import open_backstage
from bot.errors import HalqaError
from dialog.incoming import Order
from storage import people
from storage.people import Workshop
from workshop.model import WorkshopPlan

ConfigOption = Annotated[Path, typer.Option("--config", help="The settings file.")]
DEFAULT_CONFIG = Path("config.toml")


def give_order(config: Path, name: str, **arguments: Any) -> None:
    """Give an order, as an inbox row like any other, and print what it answers."""
    with open_backstage(config) as backstage:
        for text in backstage.execute(Order(name=name, arguments=arguments)):
            typer.echo(text)


def workshop_of(session: Session) -> Workshop:
    """Give the workshop that commands are about; ends with status 1 where there is none."""
    workshop = people.newest_workshop(session)
    if workshop is None:
        typer.echo("No workshop is imported. Begin with: halqa import workshop FILE", err=True)
        raise typer.Exit(1)
    return workshop


def language_in(plan: WorkshopPlan, wanted: str) -> str:
    """Give the language a document is wanted in, the default one when none is named; HalqaError for another."""
    language = wanted or plan.default_language
    if language not in plan.languages:
        raise HalqaError(f"No language {language!r} in this workshop: choose one of {', '.join(plan.languages)}")
    return language


def write_files(folder: Path, made: dict[str, bytes]) -> None:
    """Write files by name into a folder and print where each one is."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (folder / name).write_bytes(content)
        typer.echo(str(folder / name))
