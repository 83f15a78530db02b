"""The command line's long memory: what there is to list, and that there is nothing yet."""

from __future__ import annotations

from pathlib import Path

import typer
from typer.testing import CliRunner

from bot import commands
from bot.commands_actions import actions
from tests.stage import DATA

APP = typer.Typer()
commands.register(APP)
APP.add_typer(actions, name="actions")


def test_list_of_actions_says_when_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[logging]\nlevel = "INFO"\n', "utf-8")
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path / 'halqa.sqlite3'}", "TELEGRAM_BOT_TOKEN": "1:x"}

    def run(*arguments: str) -> str:
        made = CliRunner().invoke(APP, [*arguments, "--config", str(tmp_path / "config.toml")], env=environment)
        assert made.exit_code == 0, made.output
        return made.output

    run("import", "workshop", str(DATA / "workshop.json"))
    assert run("actions") == "No action yet.\n"
    assert run("actions", "--state", "blocked") == "No action in this state.\n"
    assert run("actions", "--json") == "[]\n"
