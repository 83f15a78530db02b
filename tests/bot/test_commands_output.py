"""The output commands: what is wrong is said in one sentence, and files are written where they were asked for."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from bot import commands, commands_output, trades
from bot.errors import HalqaError
from handlers.exporting import DataFormat
from tests.stage import DATA, MORNING

APP = typer.Typer()
commands.register(APP)
commands_output.register(APP)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("output")
    (made / "config.toml").write_text('[logging]\nlevel = "INFO"\n', "utf-8")
    assert run(made, "import", "workshop", str(DATA / "workshop.json")).exit_code == 0
    return made


def run(folder: Path, *arguments: str):  # type: ignore[no-untyped-def]  # noqa: ANN201 (typer gives no public name to a result)
    environment = {"DATABASE_URL": f"sqlite:///{folder / 'halqa.sqlite3'}", "TELEGRAM_BOT_TOKEN": "1:x"}
    return CliRunner().invoke(APP, [*arguments, "--config", str(folder / "config.toml")], env=environment)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("report", "--lang", "xx"), "No language 'xx' in this workshop: choose one of fr, ar, en"),
        (("charts", "--lang", "de"), "No language 'de' in this workshop"),
        (("report", "--group", "G99"), "No group 'G99': choose one of G1"),
        (("report", "--format", "docx", "--letterhead", "nowhere.docx"), "nowhere.docx cannot be read"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    found = run(folder, *arguments)
    assert isinstance(found.exception, HalqaError)
    assert said in str(found.exception)


def test_csv_follows_the_language_s_excel_unless_told_otherwise(folder: Path) -> None:
    for arguments, separator in (((), ";"), (("--separator", ","), ",")):
        found = run(folder, "report", "--format", "csv", "--document", "action-plan", "--out", str(folder), *arguments)
        assert found.exit_code == 0, found.output
        written = Path(found.output.strip().splitlines()[-1])
        assert written.read_text("utf-8-sig").startswith(f"N°{separator}Dimension{separator}")


def test_institution_starts_from_our_letterhead(folder: Path) -> None:
    made = CliRunner().invoke(APP, ["letterhead", "--lang", "ar", "--out", str(folder)])
    head = made.output.strip()
    found = run(folder, "report", "--format", "docx", "--lang", "ar", "--letterhead", head, "--out", str(folder))
    assert found.exit_code == 0, found.output
    assert Path(found.output.strip().splitlines()[-1]).read_bytes().startswith(b"PK")


def test_the_phone_gets_what_the_command_line_writes(folder: Path) -> None:
    database = {"workshop": json.loads(run(folder, "export").output)["workshop"], "at": MORNING.isoformat()}
    trades.settle_in(f"sqlite:///{folder / 'halqa.sqlite3'}")
    for form in DataFormat:
        found = run(folder, "export", "--format", form.value, "--separator", ";", "--out", str(folder))
        ours = Path(found.output.strip())
        made = trades.JOBS["export"]({**database, "format": form.value, "reader": "fr"})
        assert made["file_name"] == ours.name
        assert contents(form, made["blob"]) == contents(form, ours.read_bytes())


def contents(form: DataFormat, file: bytes) -> dict[str, bytes]:
    """Give what a file holds by its names, without the hour at which it was made."""
    if form is DataFormat.JSON:
        return {"": file}
    packed = zipfile.ZipFile(BytesIO(file))
    return {name: packed.read(name) for name in packed.namelist() if not name.startswith("docProps")}


def test_documents_are_in_the_default_language_of_the_workshop_unless_told_otherwise(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[logging]\nlevel = "INFO"\n', "utf-8")
    file = json.loads((DATA / "workshop.json").read_text("utf-8"))
    file["workshop"]["default_language"] = "ar"
    (tmp_path / "ours.json").write_text(json.dumps(file), "utf-8")
    assert run(tmp_path, "import", "workshop", str(tmp_path / "ours.json")).exit_code == 0
    made = run(tmp_path, "report", "--format", "csv", "--document", "action-plan", "--out", str(tmp_path))
    assert made.exit_code == 0, made.output
    assert "-ar-v1" in Path(made.output.strip().splitlines()[-1]).name
