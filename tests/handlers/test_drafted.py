"""An optional model's sentences: asked for over HTTP without names, checked, signed by a human, printed in a report."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from bot.commands_draft import post_to
from bot.errors import HalqaError
from handlers.drafted import UnsignedDraftError, as_json, authors_of, evidence_of, hidden_in, signed_sentences
from handlers.room import Room, load_room
from handlers.works import make_report
from reports.drafting import Endpoint, draft
from tests.handlers.closing_day import SALMA, ZINEB, workshop_of, write
from tests.stage import Stage

ANSWER = {
    "sentences": [
        {"text": 'Le réseau manque : "le réseau tombe"', "evidence": ["S1-1"]},
        {"text": "Salma El Fanousi se plaint du réseau.", "evidence": ["S1-1"]},
        {"text": "Tout va bien.", "evidence": []},
    ]
}


class Model(BaseHTTPRequestHandler):
    """Answer as an OpenAI-compatible endpoint does, and remember what was asked."""

    asked: list[dict[str, Any]] = []  # noqa: RUF012 (the server makes the handler itself)

    def do_POST(self) -> None:
        self.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        body = json.dumps({"choices": [{"message": {"content": json.dumps(ANSWER)}}]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Write no log."""


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Model)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def room() -> Room:
    stage = Stage()
    stage.import_workshop()
    write(stage, "S1", "le réseau tombe, dit Salma El Fanousi", ZINEB)
    write(stage, "S1", "pas de budget", SALMA)
    return load_room(stage.session, workshop_of(stage), stage.at)


def drafted(room: Room, url: str) -> dict[str, Any]:
    found = draft(
        evidence_of(room, "S1"),
        hidden=hidden_in(room),
        authors=authors_of(room, "S1"),
        language="fr",
        endpoint=Endpoint(url=url, model="any"),
        post=partial(post_to, 5.0),
    )
    whole: dict[str, Any] = json.loads(as_json(found, session_id="S1", language="fr"))
    return whole


def test_model_sees_no_name_and_only_borne_out_sentences_are_kept(room: Room, endpoint: str) -> None:
    whole = drafted(room, endpoint)
    assert "Fanousi" not in json.dumps(Model.asked[-1], ensure_ascii=False)
    assert [each["code"] for each in whole["sentences"]] == ["S1-DRAFT-01"]
    assert len(whole["left_out"]) == 2


def test_signed_sentences_open_the_synthesis_and_unsigned_ones_are_refused(room: Room, endpoint: str) -> None:
    whole = drafted(room, endpoint)
    with pytest.raises(UnsignedDraftError, match="nobody signed"):
        signed_sentences(room, whole)
    payload = {"language": "fr", "format": "html", "signed": {**whole, "signed_by": "Une personne"}}
    page = make_report(room, payload)["blob"].decode()
    assert "Le réseau manque" in page
    assert "S1-DRAFT-01" in page
    assert "Une personne" not in page  # the Chatham House rule
    wrong = {**whole, "signed_by": "x", "sentences": [{"code": "S1-DRAFT-01", "text": "t", "evidence": ["S9-9"]}]}
    with pytest.raises(UnsignedDraftError, match="do not count"):
        signed_sentences(room, wrong)


def test_signed_sentence_goes_stale_when_what_it_rests_on_is_withdrawn(room: Room, endpoint: str) -> None:
    whole = {**drafted(room, endpoint), "signed_by": "Une personne"}
    (before,) = signed_sentences(room, whole)
    for item in room.written:
        item.state = "withdrawn"
    (after,) = signed_sentences(room, whole)
    assert (before.stale, after.stale) == (False, True)


def test_silent_endpoint_leaves_the_extractive_synthesis() -> None:
    with pytest.raises(HalqaError, match="extractive"):
        post_to(1.0, "http://127.0.0.1:9/v1/chat/completions", {}, b"{}")
