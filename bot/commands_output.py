"""The command line's output side: documents in every language and format, and everything as data."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot.backstage import open_backstage
from bot.console import DEFAULT_CONFIG, ConfigOption, language_in, workshop_of, write_files
from bot.errors import HalqaError
from handlers.exporting import DataFormat, as_json, export_file, tables_of
from handlers.room import load_room
from reports.charts.data import Format as Shape
from reports.documents import Document
from reports.errors import ReportError
from reports.render import Format


def report(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    langs: Annotated[
        list[str],
        typer.Option("--lang", help="fr, ar, en; the default one when left out; repeated, one file each."),
    ] = [],  # noqa: B006 (typer's way of a default for a repeated option)
    formats: Annotated[
        list[Format], typer.Option("--format", help="The format of the file; repeated, one file each.")
    ] = [Format.PDF],  # noqa: B006 (typer's way of a default for a repeated option)
    document: Annotated[Document, typer.Option("--document", help="Which document.")] = Document.FULL_REPORT,
    group: Annotated[str, typer.Option("--group", help="The sheet of one group alone, such as G3.")] = "",
    head: Annotated[Path | None, typer.Option("--letterhead", help="For DOCX: an institution's own Word file.")] = None,
    separator: Annotated[str, typer.Option("--separator", help="For CSV: `,` or `;`; as the language's Excel.")] = "",
    signed: Annotated[Path | None, typer.Option("--signed", help="A signed file of `halqa draft`.")] = None,
    out: Annotated[Path, typer.Option("--out", help="The folder that receives the file.")] = Path("out"),
) -> None:
    """Write a document of the workshop as it stands now: a draft until both hosts have signed.

    The file's name says what it is, the day, the language and the version; its path is printed.
    """
    from handlers.drafted import UnsignedDraftError  # noqa: PLC0415
    from handlers.works import make_report  # noqa: PLC0415 (a --help must not wait for the drawing libraries)

    with open_backstage(config) as backstage, backstage.read() as session:
        room = load_room(session, workshop_of(session), backstage.now())
        session.expunge_all()
    spoken = [language_in(room.plan, lang) for lang in langs or [""]]
    payload: dict[str, object] = {"document": document.value}
    payload |= {"group": group or None, "separator": separator or None}
    payload["signed"] = json.loads(_read(signed)) if signed is not None else None
    payload["letterhead"] = _read(head) if head is not None else None
    if group and not any(each.group(group) for each in room.plan.sessions):
        known = ", ".join(each.id for session_ in room.plan.sessions for each in session_.groups)
        raise HalqaError(f"No group {group!r}: choose one of {known}")
    try:
        with _bar() as tell:
            wanted = [{"language": lang, "format": each.value} for lang in spoken for each in formats]
            made = [make_report(room, payload | each, tell) for each in wanted]
    except (ReportError, UnsignedDraftError) as error:
        raise HalqaError(str(error)) from error
    write_files(out, {each["file_name"]: each["blob"] for each in made})


def charts(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    lang: Annotated[str, typer.Option("--lang", help="fr, ar, en; the default language when left out.")] = "",
    screen: Annotated[Shape, typer.Option("--screen", help="Where they will be looked at.")] = Shape.WALL,
    out: Annotated[Path, typer.Option("--out", help="The folder that receives the files.")] = Path("out"),
) -> None:
    """Draw every chart there is something to show for, as PNG files, each with its words beside it as text."""
    from handlers.works import draw_charts  # noqa: PLC0415 (a --help must not wait for the drawing libraries)

    with open_backstage(config) as backstage, backstage.read() as session:
        room = load_room(session, workshop_of(session), backstage.now())
        session.expunge_all()
    spoken = language_in(room.plan, lang)
    with _bar() as tell:
        drawn = draw_charts(room, {"language": spoken, "screen": screen.value}, tell)["charts"]
    pictures = {str(each["file_name"]): each["blob"] for each in drawn}
    told = {f"{Path(str(each['file_name'])).stem}.txt": str(each["caption"]).encode() for each in drawn}
    write_files(out, {**pictures, **told})


def letterhead(
    *,
    lang: Annotated[str, typer.Option("--lang", help="fr, ar, en: the language it reads in.")] = "fr",
    out: Annotated[Path, typer.Option("--out", help="The folder that receives the file.")] = Path("out"),
) -> None:
    """Write our letterhead as a Word file to start from: put your own head round its marks, keep the marks.

    Then: halqa report --format docx --letterhead FILE.
    """
    from dialog.texts import RIGHT_TO_LEFT  # noqa: PLC0415 (a --help must not wait for the drawing libraries)
    from reports.blocks import Paper  # noqa: PLC0415
    from reports.letterhead import letterhead as ours  # noqa: PLC0415

    made = ours(right_to_left=lang in RIGHT_TO_LEFT, paper=Paper.PORTRAIT, language=lang)
    write_files(out, {f"letterhead-{lang}.docx": made})


def export(
    config: ConfigOption = DEFAULT_CONFIG,
    *,
    form: Annotated[
        DataFormat, typer.Option("--format", help="A CSV comes as a ZIP of one file a table.")
    ] = DataFormat.JSON,
    out: Annotated[Path | None, typer.Option("--out", help="A folder; JSON is printed when there is none.")] = None,
    separator: Annotated[str, typer.Option("--separator", help="For CSV: `,` or `;`.")] = ",",
) -> None:
    """Write everything the workshop holds, without authors: contributions, versions, kept texts, votes, facts."""
    with open_backstage(config) as backstage, backstage.read() as session:
        workshop, at = workshop_of(session), backstage.now()
        tables = tables_of(session, workshop, at)
        if form is DataFormat.JSON and out is None:
            typer.echo(as_json(workshop, tables))
            return
        name, made = export_file(workshop, tables, at, form=form, separator=separator)
    write_files(out or Path("out"), {name: made})


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise HalqaError(f"{path} cannot be read: {error.strerror}") from error


@contextmanager
def _bar() -> Iterator[Callable[[float], None]]:
    """Show how far the work has come, where somebody looks on."""
    if not sys.stderr.isatty():
        yield lambda _share: None
        return
    with typer.progressbar(length=100, file=sys.stderr) as bar:
        yield lambda share: bar.update(max(0, round(share * 100) - bar.pos))
        bar.update(100 - bar.pos)


def register(app: typer.Typer) -> None:
    """Add the output commands to the program."""
    app.command("report")(report)
    app.command("charts")(charts)
    app.command("letterhead")(letterhead)
    app.command("export")(export)
