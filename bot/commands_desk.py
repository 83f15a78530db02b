"""The organizers' desk on the command line: people, the plenary's questions, what was set aside, what was done."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.backstage import open_backstage
from bot.console import DEFAULT_CONFIG, ConfigOption, give_order, workshop_of, write_files
from bot.errors import HalqaError
from handlers.scene import plan_of
from storage import closing, people

Person = Annotated[str, typer.Argument(help="The person's id in the participants file, or the code on their badge.")]
Question = Annotated[int, typer.Argument(help="The number that `halqa questions list` gives.")]
Code = Annotated[str, typer.Argument(help="The contribution's code, as S1-27.")]

roster = typer.Typer(help="Who is here, who is missing and why: note presences, let walk-ins in, hand out calendars.")
questions = typer.Typer(help="The plenary's questions: read them, put them in order, leave some out.")
speakers = typer.Typer(help="The restitution: which group speaks, which is next; call it, let it wait.")
parked = typer.Typer(help="What was set aside: keep it in the synthesis, pass it on to the next event, or drop it.")
review = typer.Typer(help="What waits to be read before its group sees it: let it through, or keep it back.")


class Mark(StrEnum):
    """Say what the desk sees of a person."""

    PRESENT = "present"
    NOT_YET = "not-yet"
    NO_SHOW = "no-show"
    LEFT = "left"
    BACK = "back"


class Fate(StrEnum):
    """Say what becomes of something set aside."""

    KEEP = "keep"
    TRANSFER = "transfer"
    DROP = "drop"
    OPEN = "open"


FATES = {Fate.KEEP: "kept", Fate.TRANSFER: "transferred", Fate.DROP: "dropped", Fate.OPEN: "open"}
KNOWN = {Mark.PRESENT: "present", Mark.NOT_YET: "absent_again", Mark.NO_SHOW: "no_show"}
KNOWN |= {Mark.LEFT: "left", Mark.BACK: "back"}


@roster.command("list")
def list_people(
    which: Annotated[
        str, typer.Argument(help="missing, unreachable, waiting, seatless or gone; all of them when none is named.")
    ] = "",
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Say how many are here, and list who is not, cannot be reached, waits to be let in, has no seat, or is gone.

    Each line says why: never opened Halqa, blocked it, opened it without agreeing, noted as absent.
    """
    give_order(config, "roster", list=which)


@roster.command("mark")
def mark(person: Person, what: Mark, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Note what the desk sees; the person and the facilitator of their group are told.

    present: is here, also without a telephone · not-yet: takes such a note back · no-show: will not come, the seat is
    free · left: has gone · back: is here again, or was no no-show.
    """
    give_order(config, "mark", person=person, what=KNOWN[what])


@roster.command("approve")
def approve(person: Person, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Let somebody in who registered without a badge: they get the best free seat, and are told."""
    give_order(config, "mark", person=person, what="approve")


@roster.command("refuse")
def refuse(person: Person, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Decline a registration politely; `halqa people approve` takes it back."""
    give_order(config, "mark", person=person, what="refuse")


@roster.command("move")
def move(
    person: Person,
    group: Annotated[str, typer.Argument(help="The group, as G1.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Move somebody to another group; they and its facilitator are told. What they wrote stays where it is."""
    give_order(config, "move", person=person, group=group)


@roster.command("calendar")
def calendar(
    persons: Annotated[list[str] | None, typer.Argument(help="Ids or codes; everybody when none is named.")] = None,
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    out: Annotated[Path, typer.Option("--out", help="The folder that receives the files.")] = Path("out"),
) -> None:
    """Write the programme of each person as ICS, as foreseen now: with their rooms, in their language.

    A file that is opened again replaces what the calendar holds of an earlier one.
    """
    from handlers.diary import calendar_of  # noqa: PLC0415 (a --help must not wait for its library)

    with open_backstage(config) as backstage, backstage.read() as session:
        workshop, at = workshop_of(session), backstage.now()
        everybody = [p for p in people.participants(session, workshop.id) if p.erased_at is None]
        wanted = set(persons or ())
        unknown = wanted - {name for person in everybody for name in (person.ref, person.code)}
        if unknown:
            raise HalqaError(f"Nobody has the id or code {', '.join(sorted(unknown))}: see halqa links")
        known = plan_of(workshop).languages
        made = {
            f"{person.ref}.ics": calendar_of(
                session,
                workshop,
                person,
                person.language if person.language in known else plan_of(workshop).default_language,
                at,
            )
            for person in everybody
            if not wanted or wanted & {person.ref, person.code}
        }
    write_files(out, made)


@questions.command("list")
def list_questions(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON list.")] = False,
) -> None:
    """List the questions by number: those to be asked in their order, those to be considered, asked, left out."""
    if not as_json:
        give_order(config, "questions")
        return
    with open_backstage(config) as backstage, backstage.read() as session:
        found = closing.plenary_questions(
            session, workshop_of(session).id, ["waiting", "on_the_list", "asked", "set_aside"]
        )
        rows = [{"number": each.id, "state": each.state, "text": each.text} for each in found]
    typer.echo(json.dumps(rows, ensure_ascii=False, indent=1))


@questions.command("put")
def put(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Put a question on the list, after those that are on it."""
    give_order(config, "questions", what="put", question=number)


@questions.command("first")
def first(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Put a question at the head of the list."""
    give_order(config, "questions", what="first", question=number)


@questions.command("last")
def last(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Let a question come after the others."""
    give_order(config, "questions", what="last", question=number)


@questions.command("asked")
def asked(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Note that a question was put to the plenary."""
    give_order(config, "questions", what="asked", question=number)


@questions.command("aside")
def aside(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Leave a question out; it is kept."""
    give_order(config, "questions", what="aside", question=number)


@questions.command("wait")
def wait(number: Question, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Have a question considered again: this takes back whatever was decided about it."""
    give_order(config, "questions", what="wait", question=number)


@speakers.command("show")
def show_speakers(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Show the speaking order of the restitution that runs."""
    give_order(config, "speakers")


@speakers.command("next")
def next_speaker(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Call the next group: its page comes before whoever speaks for it, in large letters."""
    give_order(config, "speakers", what="next")


@speakers.command("last")
def last_speaker(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Let the group that would be next speak last."""
    give_order(config, "speakers", what="last")


@speakers.command("back")
def call_speaker_back(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Take the last call back: the group before speaks again."""
    give_order(config, "speakers", what="back")


@parked.command("list")
def list_parked(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """List what the groups set aside, with what was decided about it."""
    give_order(config, "parked")


@parked.command("decide")
def decide(
    code: Code,
    fate: Annotated[Fate, typer.Argument(help="open takes a decision back.")],
    config: ConfigOption = DEFAULT_CONFIG,
) -> None:
    """Keep something in the synthesis, pass it on to the next event, or drop it."""
    give_order(config, "parked", code=code, fate=FATES[fate])


@review.command("list")
def list_review(config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Show what waits to be read, without its author."""
    give_order(config, "review")


@review.command("show")
def let_through(code: Code, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Let the group see a contribution."""
    give_order(config, "review", code=code, decision="clear")


@review.command("keep")
def keep_back(code: Code, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Keep a contribution from its group: its author finds it as not shown, nothing is deleted."""
    give_order(config, "review", code=code, decision="refused")


@review.command("again")
def review_again(code: Code, config: ConfigOption = DEFAULT_CONFIG) -> None:
    """Have a contribution read again: this takes the decision back."""
    give_order(config, "review", code=code, decision="waiting")


def journal(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    last: Annotated[int, typer.Option("--last", min=1, help="How many lines.")] = 30,
) -> None:
    """Say what was done, by whom and when, the newest first; what was taken back says so."""
    give_order(config, "journal", last=last)


def register(app: typer.Typer) -> None:
    """Add the desk's commands to the program."""
    app.add_typer(roster, name="people")
    app.add_typer(questions, name="questions")
    app.add_typer(speakers, name="speakers")
    app.add_typer(parked, name="parked")
    app.add_typer(review, name="review")
    app.command("journal")(journal)
