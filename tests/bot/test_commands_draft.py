"""The optional model from the command line: asked without names, checked by code, left for a human to sign."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import typer
from sqlmodel import Session
from typer.testing import CliRunner

from bot import commands, commands_draft
from storage import people
from storage.contributions import Contribution, record_contribution
from storage.database import open_database
from tests.stage import DATA
from tests.storage.moments import MORNING

APP = typer.Typer()
commands.register(APP)
commands_draft.register(APP)
SAID = "Aksil Benkamoun dit que les tablettes ne sont jamais réparées"
SENTENCES = (
    {"text": "La salle regrette que les tablettes « ne sont jamais réparées ».", "evidence": ["S1-1"]},
    {"text": "La salle dit que « tout va très bien partout ».", "evidence": ["S1-1"]},
    {"text": "87 % des tablettes sont en panne.", "evidence": ["S1-1"]},
    {"text": "Rien n’est réparé.", "evidence": ["S1-999"]},
)
ASKED: list[str] = []


class Model(BaseHTTPRequestHandler):
    """Answer as an OpenAI-compatible endpoint does."""

    def do_POST(self) -> None:
        """Give the same sentences to whoever asks, and note the question."""
        ASKED.append(self.rfile.read(int(self.headers["content-length"])).decode())
        content = json.dumps({"sentences": SENTENCES})
        answer = json.dumps({"choices": [{"message": {"content": content}}]}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing on the console."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    thread.join()
    server.server_close()


def test_only_what_the_evidence_bears_out_is_left_to_be_signed(tmp_path: Path, endpoint: str) -> None:
    (tmp_path / "config.toml").write_text(f'[drafting]\nurl = "{endpoint}"\nmodel = "m"\n', "utf-8")
    environment = {"DATABASE_URL": f"sqlite:///{tmp_path / 'halqa.sqlite3'}", "TELEGRAM_BOT_TOKEN": "1:x"}

    def run(*arguments: str) -> str:
        made = CliRunner().invoke(APP, [*arguments, "--config", str(tmp_path / "config.toml")], env=environment)
        assert made.exit_code == 0, made.output
        return made.output

    run("import", "workshop", str(DATA / "workshop.json"))
    run("import", "participants", str(DATA / "participants.csv"))
    database = open_database(environment["DATABASE_URL"])
    with database.write() as connection, Session(connection) as session:
        workshop = people.newest_workshop(session)
        assert workshop is not None
        author = people.participant_by_ref(session, workshop.id, "P002")
        assert author is not None
        row = Contribution(
            workshop_id=workshop.id,
            session_id="S1",
            group_id="G5",
            kind="challenge",
            number=1,
            code="S1-1",
            author_id=author.pk,
            text=SAID,
            sent_at=MORNING,
            recorded_at=MORNING,
        )
        record_contribution(session, row)
        session.commit()
    database.dispose()
    said = run("draft", "S1", "--out", str(tmp_path / "draft.json"))
    made = json.loads((tmp_path / "draft.json").read_text("utf-8"))
    assert said.splitlines()[-1].startswith("To be signed: 1. Left out: 3.")
    assert [each["text"] for each in made["sentences"]] == [SENTENCES[0]["text"]]
    assert [each["fault"] for each in made["left_out"]] == ["altered_quote", "uncounted_number", "unknown_evidence"]
    assert ("Benkamoun" in ASKED[-1], "jamais" in json.loads(ASKED[-1])["messages"][-1]["content"]) == (False, True)
