"""The command line's optional language model: sentences of the synthesis, checked by code, for a human to sign."""

from __future__ import annotations

import os
import urllib.error
import urllib.request
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from bot.backstage import open_backstage
from bot.console import language_in
from bot.errors import HalqaError
from handlers.room import load_room
from storage import people

KEY = "HALQA_MODEL_KEY"
ConfigOption = Annotated[Path, typer.Option("--config", help="The settings file.")]
DEFAULT_CONFIG = Path("config.toml")


def draft(
    session: Annotated[str, typer.Argument(help="S1, S2…: whose contributions are drafted from.")],
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    lang: Annotated[str, typer.Option("--lang", help="fr, ar, en; the default language when left out.")] = "",
    out: Annotated[Path, typer.Option("--out", help="The file to read, correct and sign.")] = Path("draft.json"),
) -> None:
    """Have a model draft sentences for the synthesis; off unless the drafting part of the settings names an endpoint.

    Names are removed first; ids, quotes and figures are checked here. Sign under `signed_by`, then:
    halqa report --signed FILE.
    """
    from handlers.drafted import as_json, authors_of, evidence_of, hidden_in  # noqa: PLC0415 (not before somebody asks)
    from reports.drafting import Endpoint  # noqa: PLC0415
    from reports.drafting import draft as ask  # noqa: PLC0415

    with open_backstage(config) as backstage:
        chosen = backstage.settings.drafting
        if not chosen.url:
            raise HalqaError("Drafting is off: name an OpenAI-compatible endpoint as drafting.url in the settings")
        with backstage.read() as reading:
            workshop = people.newest_workshop(reading)
            if workshop is None:
                raise HalqaError("No workshop is imported. Begin with: halqa import workshop FILE")
            room = load_room(reading, workshop, backstage.now())
            lang = language_in(room.plan, lang)
            reading.expunge_all()  # the room outlives its session: nobody knows how long the model takes
    drafted = ask(
        evidence_of(room, session),
        hidden=hidden_in(room),
        authors=authors_of(room, session),
        language=lang,
        endpoint=Endpoint(url=chosen.url, model=chosen.model, key=os.environ.get(KEY)),
        post=partial(post_to, chosen.seconds),
    )
    out.write_text(as_json(drafted, session_id=session, language=lang), "utf-8")
    for each in drafted.sentences:
        typer.echo(f"{each.text}  [{', '.join(each.evidence)}]")
    typer.echo(f"To be signed: {len(drafted.sentences)}. Left out: {len(drafted.rejected)}. The file: {out}")


def post_to(seconds: float, address: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """Post a body and give the answer's; HalqaError where nobody answers in time."""
    request = urllib.request.Request(address, data=body, headers=dict(headers), method="POST")  # noqa: S310 (the organizer's own setting)
    try:
        with urllib.request.urlopen(request, timeout=seconds) as answer:  # noqa: S310 (as above)
            return bytes(answer.read())
    except (urllib.error.URLError, TimeoutError) as error:
        raise HalqaError(f"{address} does not answer ({error}): the extractive synthesis stands") from error


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command("draft")(draft)
