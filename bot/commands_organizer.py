"""The organizer's command line: seats, badges, messages to many, and the checks before the day."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress, TaskID
from sqlmodel import Session

from bot.backstage import open_backstage
from bot.console import DEFAULT_CONFIG, ConfigOption, give_order, language_in, workshop_of, write_files
from dialog.incoming import Order
from handlers.scene import plan_of
from storage import people
from storage.people import Participant, Workshop

RED = "✘"

seats = typer.Typer(help="Who sits in which group: assign with a proof, show, explain, balance again, fairness.")


@seats.command("assign")
def assign(
    session: Annotated[str, typer.Argument(help="The session, as S2.")],
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    seed: Annotated[int, typer.Option("--seed", help="The same seed gives the same seats.")] = 0,
    together: Annotated[list[str] | None, typer.Option("--together", help="P001,P002: in one group.")] = None,
    apart: Annotated[list[str] | None, typer.Option("--apart", help="P001,P002: not in one group.")] = None,
    untie: Annotated[bool, typer.Option("--untie", help="Forget first who was to sit together or apart.")] = False,
) -> None:
    """Assign the seats of a session that has not begun; imported and leaders' seats are kept as they are.

    Who must sit together or apart is kept for this session: late arrivals, moves and later assignments keep to it.
    Says how many quotas are met, and how far from the proved optimum the seats can be at most. When the rules
    contradict each other, it names the rules, the people and what to relax.
    """
    asked = {"session": session, "seed": seed, "together": together or [], "apart": apart or [], "untie": untie}
    _search(config, "assign", asked)


@seats.command("show")
def show(
    session: Annotated[str, typer.Argument(help="The session; all when none is named.")] = "",
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show who sits where, group by group, with the reason of each seat."""
    with open_backstage(config) as backstage, backstage.read() as reading:
        _check_session(workshop_of(reading), session)
        shown = _seats(reading, workshop_of(reading), session)
    if as_json:
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for group in shown:
        typer.echo(f"{group['session']} {group['group']} ({len(group['people'])}/{group['capacity']}) {group['title']}")
        for person in group["people"]:
            typer.echo(f"   {person['id']:<8} {person['name']}  [{person['as'] or person['reason']}]")


@seats.command("explain")
def explain(
    person: Annotated[str, typer.Argument(help="The person's id in the participants file.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Say in words why a person sits where they sit."""
    give_order(config, "seats-explain", person=person)


@seats.command("rebalance")
def rebalance(
    session: Annotated[str, typer.Argument(help="The session; the next assigned one when none is named.")] = "",
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    apply: Annotated[int, typer.Option("--apply", help="Make the moves of this offer; each person is told once.")] = 0,
) -> None:
    """Offer the moves that balance a session again after absences: fewest first, each with the balance it buys."""
    _search(config, "balance", {"session": session}, apply=apply)


@seats.command("fairness")
def fairness(
    session: Annotated[str, typer.Argument(help="The session; all when none is named.")] = "",
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    out: Annotated[Path | None, typer.Option("--out", help="A folder for the sheets as PDF and XLSX.")] = None,
    lang: Annotated[str, typer.Option("--lang", help="fr, ar, en; the default language when left out.")] = "",
) -> None:
    """Say which quotas each group meets, the bound nobody can go below, and the seed to run again."""
    with open_backstage(config) as backstage, backstage.read() as reading:
        _check_session(workshop_of(reading), session)
        lang = language_in(plan_of(workshop_of(reading)), lang)
    give_order(config, "seats-fairness", session=session)
    if out is not None:
        write_files(out, _fairness_sheets(config, session, lang))


def badges(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    out: Annotated[Path, typer.Option("--out", help="The folder that receives the PDF files.")] = Path("out"),
    bot: Annotated[str, typer.Option("--bot", help="The bot's user name; asked from Telegram when left out.")] = "",
) -> None:
    """Print a badge per person and a poster per table as PDF, each with the code that opens the bot."""
    from handlers.badges import badge_sheets  # noqa: PLC0415 (a --help must not wait for the drawing libraries)

    name = bot or _bot_name()
    with open_backstage(config) as backstage, backstage.read() as reading:
        made = badge_sheets(reading, workshop_of(reading), bot_name=name, at=backstage.now())
    write_files(out, made)


def broadcast(
    text: Annotated[str, typer.Argument(help="The message, sent as it is.")],
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    to: Annotated[str, typer.Option("--to", help="all, facilitators, group:G1 or category:ngo.")] = "all",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say whom it would reach, and how long it takes.")
    ] = False,
) -> None:
    """Send a message to everybody, to a group, to the facilitators or to one category."""
    give_order(config, "broadcast", to=to, text=text, dry_run=dry_run)


def roles(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Print who may do what: the table of roles of the workshop file, in words."""
    with open_backstage(config) as backstage:
        typer.echo("\n\n".join(backstage.execute(Order(name="roles"))))


def preflight(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Check every chat, right, role, seat, text, clock and the disk; each red line says its fix (exit 1 if any)."""
    with open_backstage(config) as backstage:
        said = "\n\n".join(backstage.execute(Order(name="preflight")))
    typer.echo(said)
    if RED in said:
        raise typer.Exit(1)


def _search(config: Path, kind: str, asked: Mapping[str, Any], **more: Any) -> None:
    """Search for seats beside the running bot: only reading before and the result after touch its database."""
    from handlers.seat_posing import ASSIGN, BALANCE, pose_search  # noqa: PLC0415 (a --help must not wait for the solver)
    from handlers.seat_work import find_balance, find_seats  # noqa: PLC0415

    with open_backstage(config) as backstage:
        with backstage.read() as reading:
            payload = pose_search(reading, ASSIGN if kind == "assign" else BALANCE, asked)
        outcome: Mapping[str, Any] = {}
        if "refused" not in payload:
            with Progress(*Progress.get_default_columns(), console=Console(stderr=True), transient=True) as progress:
                line = progress.add_task(f"seats of {payload['session']}", total=1 if kind == "assign" else None)
                tell = partial(_tell, progress, line)
                outcome = find_seats(payload, tell) if kind == "assign" else find_balance(payload)
        payload.pop("problem", None)
        order = Order(name="seats-settle", arguments={"kind": kind, "payload": payload, "outcome": outcome, **more})
        for text in backstage.execute(order):
            typer.echo(text)


def _tell(progress: Progress, line: TaskID, share: float) -> None:
    progress.update(line, completed=share)


def _seats(reading: Session, workshop: Workshop, wanted: str) -> list[dict[str, Any]]:
    plan = plan_of(workshop)
    known: dict[int, Participant] = {person.pk: person for person in people.participants(reading, workshop.id)}
    found = []
    for session in plan.sessions:
        if wanted not in {"", session.id}:
            continue
        seated = people.seats(reading, workshop.id, session.id)
        for group in session.groups:
            here = [
                {
                    "id": known[seat.participant_id].ref,
                    "name": known[seat.participant_id].name,
                    "reason": seat.reason,
                    "as": seat.leads_as,
                }
                for seat in seated
                if seat.group_id == group.id
            ]
            title = group.label.in_(plan.default_language)
            row = {"session": session.id, "group": group.id, "title": title, "capacity": group.capacity, "people": here}
            found.append(row)
    return found


def _fairness_sheets(config: Path, wanted: str, language: str) -> dict[str, bytes]:
    from handlers.fairness import draw_sheets  # noqa: PLC0415 (a --help must not wait for the drawing libraries)

    with open_backstage(config) as backstage, backstage.read() as reading:
        return draw_sheets(reading, workshop_of(reading), wanted, language, backstage.now())


def _bot_name() -> str:
    """Ask Telegram for the bot's user name, with the token of the environment."""
    import urllib.request  # noqa: PLC0415

    base, token = os.environ.get("TELEGRAM_API_URL", "https://api.telegram.org"), os.environ.get("TELEGRAM_BOT_TOKEN")
    if not token:
        typer.echo(
            "Say the bot's user name with --bot NAME, or set TELEGRAM_BOT_TOKEN so that it can be asked", err=True
        )
        raise typer.Exit(1)
    try:
        with urllib.request.urlopen(f"{base}/bot{token}/getMe", timeout=10) as answer:  # noqa: S310 (the settings' own address)
            return str(json.load(answer)["result"]["username"])
    except (OSError, ValueError, KeyError) as error:
        typer.echo("Telegram does not say the bot's name: check the token and the network, or use --bot NAME", err=True)
        raise typer.Exit(1) from error


def _check_session(workshop: Workshop, wanted: str) -> None:
    known = [session.id for session in plan_of(workshop).sessions]
    if wanted not in {"", *known}:
        typer.echo(f"No session {wanted!r} in this workshop: choose one of {', '.join(known)}", err=True)
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Add the organizer's tools to the program."""
    app.add_typer(seats, name="seats")
    app.command("badges")(badges)
    app.command("broadcast")(broadcast)
    app.command("preflight")(preflight)
    app.command("roles")(roles)
