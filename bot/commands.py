"""The organizer's command line: every order is an incoming like a tap, every question a read of the database."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlmodel import Session

from bot.backstage import open_backstage
from bot.console import DEFAULT_CONFIG, ConfigOption, give_order, workshop_of
from handlers.scene import plan_of
from storage import agenda, people
from storage.people import Workshop
from storage.spreadsheet import sheet_from_xlsx
from workshop.agreement import read_agreement
from workshop.errors import WorkshopError
from workshop.plan import read_plan
from workshop.sheets import sheet_from_csv

GroupOrAll = Annotated[str, typer.Argument(help="One group, as G1; all when none is named.")]
OneGroup = Annotated[str, typer.Argument(help="The group, as G1.")]
GroupOrEverybody = Annotated[str, typer.Argument(help="The group, as G1; `all` for everybody.")]
Minutes = Annotated[int, typer.Argument(min=1, help="How many minutes, 1 or more.")]
NEGATIVE_NUMBERS = {"ignore_unknown_options": True}  # so that -5 is read as a number out of range, not as an option

imports = typer.Typer(help="Take files in: the workshop, its participants, questionnaire results, an agreement.")
day = typer.Typer(help="The clock by hand: see the agenda, move it on, extend, pause, close, reopen.")
chats = typer.Typer(help="Say which Telegram chat is the plenary channel and which belongs to a group.")


@imports.command("workshop")
def import_workshop(file: Path, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Take a workshop file in (JSON, as data/workshop.json).

    A file with the id of a workshop that is known replaces what has not begun yet. A file with an error changes
    nothing; the message names the key and the fix.
    """
    definition = _text(file)
    with _explained():
        read_plan(definition, source=file.name)
    give_order(config, "import-workshop", definition=definition, source=file.name)


@imports.command("participants")
def import_participants(
    file: Path,
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what the import would do.")] = False,
) -> None:
    """Take a participants file in (CSV or XLSX); importing it again changes nothing else.

    Rows that cannot be imported are listed by their number with the reason; the others are imported.
    """
    content = base64.b64encode(_bytes(file)).decode()
    kind = "xlsx" if file.suffix.lower() == ".xlsx" else "csv"
    with _explained(file.name):
        sheet_from_xlsx(_bytes(file)) if kind == "xlsx" else sheet_from_csv(_bytes(file))
    give_order(config, "import-participants", content=content, format=kind, dry_run=dry_run)


@imports.command("questionnaire")
def import_questionnaire(file: Path, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Take questionnaire results in (CSV: one row a respondent, one column an item, blank for "I don't know")."""
    with _explained(file.name):
        sheet_from_csv(_bytes(file))
    give_order(config, "import-questionnaire", content=base64.b64encode(_bytes(file)).decode())


@imports.command("agreement")
def import_agreement(file: Path, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Take a cooperation agreement in (JSON, as data/agreement.json)."""
    definition = _text(file)
    with _explained():
        read_agreement(definition, source=file.name)
    give_order(config, "import-agreement", definition=definition, source=file.name)


def links(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON list.")] = False,
) -> None:
    """List each person's personal code and the payload of their deep link (https://t.me/BOT?start=PAYLOAD)."""
    with open_backstage(config) as backstage, backstage.read() as session:
        workshop = workshop_of(session)
        rows = [
            {"id": p.ref, "name": p.name, "role": p.role, "code": p.code, "start": p.code}
            for p in people.participants(session, workshop.id)
        ]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    for row in rows:
        typer.echo(f"{row['id']:<8} {row['code']}  {row['role']:<12} {row['name']}")


@day.command("show")
def show_agenda(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the agenda as it stands: each block with its foreseen time, each group with its phase."""
    with open_backstage(config) as backstage, backstage.read() as session:
        shown = _agenda(session, workshop_of(session))
    if as_json:
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    days = {block["day"] for block in shown["blocks"]}
    for place, block in enumerate(shown["blocks"]):
        if len(days) > 1 and (not place or shown["blocks"][place - 1]["day"] != block["day"]):
            typer.echo(block["day"])
        typer.echo(f"{block['starts']}-{block['ends']}  {block['state']:<8} {block['id']:<12} {block['title']}")
        for group in block["groups"]:
            typer.echo(f"             {group['id']:<6} {group['phase']:<16} until {group['until'] or '-'}")


@day.command("advance")
def advance(group: GroupOrAll = "", config: ConfigOption = DEFAULT_CONFIG) -> None:
    """End the current phase now, of one group or of all; outside a session, end the current block."""
    give_order(config, "advance", group=group)


@day.command("extend", context_settings=NEGATIVE_NUMBERS)
def extend(group: GroupOrEverybody, minutes: Minutes, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Give a group, or everybody, more minutes in what runs now, and say until when that is."""
    give_order(config, "extend", group=group, minutes=minutes)


@day.command("shorten", context_settings=NEGATIVE_NUMBERS)
def shorten(group: GroupOrEverybody, minutes: Minutes, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Take minutes from what a group, or everybody, does now; what is left never goes below none."""
    give_order(config, "extend", group=group, minutes=-minutes)


@day.command("pause")
def pause(group: GroupOrAll = "", config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Stop the time of a group, or of all."""
    give_order(config, "pause", group=group)


@day.command("resume")
def resume(group: GroupOrAll = "", config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Let the time of a group, or of all, go on."""
    give_order(config, "resume", group=group)


@day.command("close")
def close(group: GroupOrAll = "", config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Close the session of a group, or of all, now; outside a session, the current block.

    Closed for all, what follows begins at once, unless its hour is fixed: then it waits for it, and the answer says
    until when. Closed group by group, what follows keeps its hour; `halqa agenda advance` begins it earlier.
    """
    give_order(config, "close", group=group)


@day.command("reopen", context_settings=NEGATIVE_NUMBERS)
def reopen(
    group: OneGroup,
    minutes: Annotated[int, typer.Argument(min=1, help="For how long, in minutes.")] = 5,
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Take a group back into the phase before; after its last phase, into that one, until the next block is in use."""
    give_order(config, "reopen", group=group, minutes=minutes)


@day.command("late")
def late(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    apply: Annotated[int, typer.Option("--apply", help="Put the re-plan of this number in force.")] = 0,
    undo: Annotated[bool, typer.Option("--undo", help="Take back the re-plan that is in force.")] = False,
) -> None:
    """Say how late the day is, and which re-plans respect the locked blocks; those concerned are told once."""
    give_order(config, "late", apply=apply, undo=undo)


@chats.command("set", context_settings={"ignore_unknown_options": True})
def set_chat(
    kind: Annotated[str, typer.Argument(help="`plenary`, or `group`.")],
    first: Annotated[str, typer.Argument(help="For plenary: the chat id. For group: the group's id.")],
    second: Annotated[str, typer.Argument(help="For group: the chat id.")] = "",
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Say what a chat is: `halqa chats set plenary CHAT_ID` or `halqa chats set group G1 CHAT_ID`.

    Negative ids of Telegram need no quoting.
    """
    group, chat_id = (first, second) if kind == "group" else ("", first)
    give_order(config, "set-chat", kind=kind, group=group, chat_id=chat_id)


@contextmanager
def _explained(source: str = "") -> Iterator[None]:
    """Say in one sentence what is wrong with a file, and stop before anything is written."""
    try:
        yield
    except WorkshopError as error:
        typer.echo(f"{source}: {error}" if source else str(error), err=True)
        raise typer.Exit(1) from error


def _agenda(session: Session, workshop: Workshop) -> dict[str, Any]:
    plan = plan_of(workshop)

    def hour(at: Any) -> str | None:  # noqa: ANN401 (a time or none)
        return at.astimezone(plan.zone).strftime("%H:%M") if at else None

    rows = []
    for block in agenda.blocks(session, workshop.id):
        planned = plan.session_of_block(block.block_id)
        clocks = agenda.clocks(session, workshop.id, planned.id) if planned else ()
        rows.append(
            {
                "id": block.block_id,
                "title": plan.block(block.block_id).title.in_(plan.default_language),
                "state": block.state,
                "day": block.starts_at.astimezone(plan.zone).date().isoformat(),
                "starts": hour(block.starts_at),
                "ends": hour(block.ends_at),
                "locked": plan.block(block.block_id).locked,
                "groups": [
                    {"id": c.group_id, "phase": c.phase, "until": hour(c.due_at), "paused": c.paused_at is not None}
                    for c in clocks
                ],
            }
        )
    return {"workshop": workshop.id, "blocks": rows}


def _text(file: Path) -> str:
    return _bytes(file).decode("utf-8-sig", errors="replace")


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        typer.echo(f"{file} cannot be read ({error.strerror}): check its name and its rights", err=True)
        raise typer.Exit(1) from error


Register = Callable[[typer.Typer], None]


def register(app: typer.Typer) -> None:
    """Add the organizer's commands to the program."""
    app.add_typer(imports, name="import")
    app.add_typer(day, name="agenda")
    app.add_typer(chats, name="chats")
    app.command("links")(links)
