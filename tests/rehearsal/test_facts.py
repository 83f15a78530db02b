"""Every call is held against the facts of the Bot API."""

import json
import re
from pathlib import Path

import pytest

from rehearsal.api_methods import METHODS, SERVED_BY_SERVER
from rehearsal.facts import load_facts
from rehearsal.files import Upload
from rehearsal.shapes import Mismatch
from tests.rehearsal.line import Line, play

FACTS = load_facts()
SPECIFICATION = json.loads(Path("rehearsal/methods.json").read_text(encoding="utf-8"))


def read(method: str, raw: dict[str, object], uploads: dict[str, Upload] | None = None) -> dict[str, object]:
    found = FACTS.method(method)
    assert found is not None
    return FACTS.read_call(found, raw, uploads or {})


def test_facts_know_every_method() -> None:
    assert len(FACTS.methods) == 180
    assert set(METHODS) | SERVED_BY_SERVER == set(FACTS.methods)


def test_form_values_become_typed() -> None:
    raw: dict[str, object] = {"chat_id": "-100", "text": "12", "protect_content": "true", "entities": "[]"}
    assert read("sendMessage", raw) == {"chat_id": -100, "text": "12", "protect_content": True, "entities": []}


def test_json_values_stay_typed_and_null_is_absent() -> None:
    raw: dict[str, object] = {"chat_id": "@room", "text": "a", "parse_mode": None}
    assert read("sendMessage", raw) == {"chat_id": "@room", "text": "a"}


@pytest.mark.parametrize(
    ("method", "raw", "reason"),
    [
        ("sendMessage", {"text": "a"}, 'parameter "chat_id" is required'),
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": "red"}, 'unknown parameter "colour"'),
        ("sendMessage", {"chat_id": 1, "text": 5}, "text: a String is expected"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "a", "message_thread_id": "x"},
            "message_thread_id: an Integer is expected",
        ),
        ("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": "{"}, "reply_markup: can't parse JSON object"),
        ("sendMessage", {"chat_id": True, "text": "a"}, "chat_id: an Integer is expected"),
        ("sendLocation", {"chat_id": 1, "latitude": "north", "longitude": 1}, "latitude: a Float is expected"),
        ("getUpdates", {"allowed_updates": ["message", 5]}, "allowed_updates: a String is expected"),
        ("sendPhoto", {"chat_id": 1, "photo": 5}, "photo: a file, a file_id or a URL is expected"),
        ("sendPhoto", {"chat_id": 1, "photo": "attach://p"}, 'attached file "p" not found'),
        ("setWebhook", {"url": "", "drop_pending_updates": "perhaps"}, "drop_pending_updates: a Boolean is expected"),
    ],
)
def test_wrong_parameters_are_named(method: str, raw: dict[str, object], reason: str) -> None:
    with pytest.raises(Mismatch, match=re.escape(reason)) as caught:
        read(method, raw)
    assert str(caught.value) == reason


def test_unknown_field_deep_inside_is_named() -> None:
    markup = json.dumps({"inline_keyboard": [[{"text": "a", "callback": "x"}]]})
    with pytest.raises(Mismatch) as caught:
        read("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": markup})
    assert str(caught.value) == 'reply_markup.inline_keyboard: InlineKeyboardButton has no field "callback"'


def test_scopes_are_told_apart_by_type() -> None:
    commands = [{"command": "me", "description": "my group"}]
    scope = {"type": "chat", "chat_id": 5}
    assert read("setMyCommands", {"commands": commands, "scope": scope}) == {"commands": commands, "scope": scope}
    with pytest.raises(Mismatch) as caught:
        read("setMyCommands", {"commands": commands, "scope": {"type": "chat"}})
    assert str(caught.value) == 'scope: BotCommandScopeChat lacks "chat_id"'


def test_old_parameters_are_still_taken() -> None:
    raw: dict[str, object] = {"chat_id": 1, "text": "a", "reply_to_message_id": "5", "disable_web_page_preview": "true"}
    assert read("sendMessage", raw)["reply_to_message_id"] == 5


def test_upload_must_be_named_by_a_parameter() -> None:
    upload = Upload(filename="a.png", content=b"x")
    media = [{"type": "photo", "media": "attach://one"}]
    assert read("sendMediaGroup", {"chat_id": 1, "media": media}, {"one": upload})["media"] == media
    with pytest.raises(Mismatch) as caught:
        read("sendMediaGroup", {"chat_id": 1, "media": media}, {"one": upload, "two": upload})
    assert str(caught.value) == 'unknown parameter "two"'


def test_facts_file_holds_no_prose() -> None:
    assert set(SPECIFICATION) == {"version", "methods", "types"}


def test_wrong_call_is_refused_and_recorded() -> None:
    async def scene(line: Line) -> None:
        refusal = await line.refusal("sendMessage", chat_id=1, text="a", colour="red")
        assert refusal == (400, 'Bad Request: unknown parameter "colour"')
        assert await line.refusal("sendMesage", chat_id=1) == (404, "Not Found: method not found")
        found = [(violation.method, violation.reason) for violation in line.api.record.violations]
        assert found == [("sendMessage", 'unknown parameter "colour"'), ("sendMesage", "unknown method")]

    play(scene)


def test_body_that_is_no_json_is_refused() -> None:
    async def scene(line: Line) -> None:
        headers = {"Content-Type": "application/json"}
        async with line.session.post(line.url("getMe"), data=b"{", headers=headers) as response:
            assert response.status == 400
        assert [violation.reason for violation in line.api.record.violations] == ["can't parse JSON body"]

    play(scene)


def test_wrong_token_is_unauthorized() -> None:
    async def scene(line: Line) -> None:
        async with line.session.get(f"{line.api.url}/bot1:wrong/getMe") as response:
            answer = await response.json()
        assert (response.status, answer) == (401, {"ok": False, "error_code": 401, "description": "Unauthorized"})

    play(scene)


def test_every_method_answers_something_valid() -> None:
    """Call each method with the least it asks for: a valid result or a clear refusal, never a server error."""

    async def scene(line: Line) -> None:
        line.amal.start()
        samples: dict[str, object] = {"Integer": 1, "String": "word", "Boolean": True, "Float": 1.5}
        for name, method in SPECIFICATION["methods"].items():
            required = {key: field["types"][0] for key, field in method["fields"].items() if field["required"]}
            params = {key: samples.get(kind, "1" if kind == "InputFile" else []) for key, kind in required.items()}
            async with line.session.post(line.url(name), json=params) as response:
                answer = await response.json()
            assert response.status in {200, 400, 403}, (name, answer)
            assert answer["ok"] or len(answer["description"]) > 12, (name, answer)

    play(scene)
