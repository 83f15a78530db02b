"""The desk's commands: calendars on disk, questions as JSON, and one sentence for what cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot import commands, commands_desk
from bot.errors import HalqaError
from storage.database import open_database
from storage.errors import StorageError
from tests.stage import DATA

APP = typer.Typer()
commands.register(APP)
commands_desk.register(APP)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("desk")
    (made / "config.toml").write_text('[logging]\nlevel = "INFO"\n', "utf-8")
    for kind, name in (("workshop", "workshop.json"), ("participants", "participants.csv")):
        assert run(made, "import", kind, str(DATA / name)).exit_code == 0
    return made


def run(folder: Path, *arguments: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 (typer gives no public name to a result)
    environment = {"DATABASE_URL": f"sqlite:///{folder / 'halqa.sqlite3'}", "TELEGRAM_BOT_TOKEN": "1:x"}
    return CliRunner().invoke(APP, [*arguments, "--config", str(folder / "config.toml")], env=environment)


def test_everybody_s_calendar_is_written_in_their_language(folder: Path) -> None:
    found = run(folder, "people", "calendar", "P003", "P043", "--out", str(folder / "ics"))
    assert found.exit_code == 0, found.output
    assert sorted(path.name for path in (folder / "ics").iterdir()) == ["P003.ics", "P043.ics"]
    written = (folder / "ics" / "P043.ics").read_text("utf-8")
    assert "BEGIN:VCALENDAR" in written
    assert "Salle 5" in written


def test_nobody_s_calendar_is_said_in_one_sentence(folder: Path) -> None:
    found = run(folder, "people", "calendar", "P999")
    assert isinstance(found.exception, HalqaError)
    assert str(found.exception) == "Nobody has the id or code P999: see halqa links"


@pytest.mark.parametrize(
    "arguments",
    [
        ("people", "list"),
        ("people", "list", "missing"),
        ("people", "mark", "P005", "present"),
        ("people", "mark", "P005", "not-yet"),
        ("people", "mark", "P005", "no-show"),
        ("people", "mark", "P005", "back"),
        ("people", "move", "P005", "G2"),
        ("questions", "list"),
        ("parked", "list"),
        ("review", "list"),
        ("journal", "--last", "5"),
        ("agenda", "late"),
    ],
)
def test_command_answers(folder: Path, arguments: tuple[str, ...]) -> None:
    found = run(folder, *arguments)
    assert (found.exit_code, found.output.strip() != "") == (0, True), found.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("people", "list", "nobody"),
        ("people", "approve", "P005"),
        ("people", "refuse", "P005"),
        ("people", "move", "P005", "G77"),
        ("questions", "put", "7"),
        ("parked", "decide", "S1-1", "keep"),
        ("review", "show", "S1-1"),
        ("agenda", "late", "--undo"),
        ("agenda", "extend", "all", "5"),
    ],
)
def test_command_that_cannot_be_carried_out_says_why(folder: Path, arguments: tuple[str, ...]) -> None:
    found = run(folder, *arguments)
    assert isinstance(found.exception, HalqaError)
    assert str(found.exception).strip()


def test_questions_come_as_json(folder: Path) -> None:
    assert json.loads(run(folder, "questions", "list", "--json").output) == []


def test_database_of_another_kind_is_said_in_one_sentence() -> None:
    with pytest.raises(StorageError, match="DATABASE_URL is not understood"):
        open_database("mysql://somebody@host/halqa")
