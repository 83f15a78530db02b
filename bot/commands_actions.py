"""The command line's long memory: the actions and their review, the ledger of an agreement."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlmodel import Session

from bot.backstage import open_backstage
from dialog.incoming import Order
from handlers.room import load_room
from reports.documents import Document
from reports.render import Format
from storage import actions as stored
from storage import people
from storage.actions import PlannedAction
from workshop.action_plan import ActionState

ConfigOption = Annotated[Path, typer.Option("--config", help="The settings file.")]
LanguageOption = Annotated[str, typer.Option("--lang", help="fr, ar, en; the default language when left out.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print a JSON list.")]
DEFAULT_CONFIG = Path("config.toml")
SHORT = 70

actions = typer.Typer(
    help="The action plan after the day: all actions, or those in a state; `review` gives the page for a session.",
    invoke_without_command=True,
)
ledger = typer.Typer(
    help="The ledger of a cooperation agreement: what was done under each clause; `add` enters an event or exchange.",
    invoke_without_command=True,
)


@actions.callback()
def list_actions(
    context: typer.Context,
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    state: Annotated[str, typer.Option("--state", help="open, or one of the states: proposed, blocked, done…")] = "",
    workshop: Annotated[str, typer.Option("--workshop", help="One workshop; all when left out.")] = "",
    as_json: JsonOption = False,
) -> None:
    """List the actions with who is in charge, by when, and their state; what nobody decided is empty."""
    if context.invoked_subcommand is not None:
        return
    known = {"", "open", *(each.value for each in ActionState)}
    if state not in known:
        typer.echo(f"No state {state!r}: choose one of {', '.join(sorted(known - {''}))}", err=True)
        raise typer.Exit(1)
    with open_backstage(config) as backstage, backstage.read() as session:
        rows = [row for row in stored.action_rows(session, workshop or None) if _is_in(row, state)]
        shown = _shown(session, rows)
    if as_json:
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    if not shown:
        typer.echo(f"No action {'in this state' if state else 'yet'}.", err=True)
    for each in shown:
        owner = " · ".join(filter(None, (each["owner"], each["institution"]))) or "-"
        what = " ".join(str(each["action"]).split())[:SHORT]
        typer.echo(f"{each['code']:<6} {each['state']:<14} {each['due_on'] or '-':<10}  {what}  [{owner}]")


@actions.command("review")
def review(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    since: Annotated[str, typer.Option("--since", help="A date as 2025-01-31; the last review when left out.")] = "",
    lang: LanguageOption = "",
    format_: Annotated[Format, typer.Option("--format", help="The format of the page, with --out.")] = Format.PDF,
    out: Annotated[Path | None, typer.Option("--out", help="A folder that receives the page and its chart.")] = None,
) -> None:
    """Give the state of all actions since the last session on one page: counts, changes, overdue, blocked."""
    _check_date(since)
    if out is not None:
        _write_review(config, out, since, lang, format_)
    _order(config, "review-actions", since=since, lang=lang)


@ledger.callback()
def show_ledger(
    context: typer.Context,
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    agreement: Annotated[str, typer.Option("--agreement", help="Its id; the newest when left out.")] = "",
    lang: LanguageOption = "",
) -> None:
    """Count what was done under an agreement, clause by clause."""
    if context.invoked_subcommand is None:
        _order(config, "ledger", agreement=agreement, lang=lang)


@ledger.command("add")
def add(
    kind: Annotated[str, typer.Argument(help="meeting, training, study_day, forum… or study, information, advice…")],
    title: Annotated[str, typer.Argument(help="What it was.")],
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    on: Annotated[str, typer.Option("--on", help="The date, as 2025-01-31.")],
    giver: Annotated[str, typer.Option("--giver", help="For an exchange: the id of the party that gave it.")] = "",
    agreement: Annotated[str, typer.Option("--agreement", help="Its id; the newest when left out.")] = "",
) -> None:
    """Enter an event held elsewhere, or something one party gave the other; entering it twice counts once."""
    _check_date(on)
    _order(config, "record-exchange", kind=kind, title=title, on=on, giver=giver, agreement=agreement)


def _write_review(config: Path, out: Path, since: str, lang: str, format_: Format) -> None:
    from handlers.works import draw_progress, make_report  # noqa: PLC0415 (a --help must not wait for the drawing libraries)

    with open_backstage(config) as backstage, backstage.read() as session:
        workshop = people.newest_workshop(session)
        if workshop is None:
            typer.echo("No workshop is imported. Begin with: halqa import workshop FILE", err=True)
            raise typer.Exit(1)
        room = load_room(session, workshop, backstage.now())
        if lang and lang not in room.plan.languages:
            typer.echo(f"No language {lang!r}: choose one of {', '.join(room.plan.languages)}", err=True)
            raise typer.Exit(1)
        last = stored.last_review_before(session, room.at.date())
        payload = {
            "document": Document.ACTIONS_REVIEW.value,
            "language": lang or room.plan.default_language,
            "format": format_.value,
            "since": since or (last.isoformat() if last is not None else None),
        }
        made = [make_report(room, payload), draw_progress(room, str(payload["language"]))]
    out.mkdir(parents=True, exist_ok=True)
    for each in made:
        (out / str(each["file_name"])).write_bytes(each["blob"])
        typer.echo(str(out / str(each["file_name"])))


def _is_in(row: PlannedAction, state: str) -> bool:
    return ActionState(row.state).open if state == "open" else state in {"", row.state}


def _shown(session: Session, rows: list[PlannedAction]) -> list[dict[str, Any]]:
    owners = stored.owners(session, rows)
    names = {pk: person.name for pk, person in owners.items()}
    return [
        {
            "workshop": row.workshop_id,
            "code": row.code,
            "solution": row.solution,
            "dimension": row.dimension,
            "owner": names.get(row.owner_id or 0, ""),
            "institution": row.institution or "",
            "due_on": row.due_on.isoformat() if row.due_on else None,
            "depends_on": list(row.depends_on),
            "evidence": list(row.evidence),
            "state": row.state,
            "blocker": row.blocker,
            "action": row.cells.get("action", ""),
            "cells": dict(row.cells),
        }
        for row in rows
    ]


def _check_date(text: str) -> None:
    try:
        if text:
            date.fromisoformat(text)
    except ValueError as error:
        typer.echo(f"{text!r} is not a date: write it as 2025-01-31", err=True)
        raise typer.Exit(1) from error


def _order(config: Path, name: str, **arguments: Any) -> None:
    with open_backstage(config) as backstage:
        for text in backstage.execute(Order(name=name, arguments=arguments)):
            typer.echo(text)


def register(app: typer.Typer) -> None:
    """Add the actions and the ledger to the program."""
    app.add_typer(actions, name="actions")
    app.add_typer(ledger, name="ledger")
