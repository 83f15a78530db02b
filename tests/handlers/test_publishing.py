"""What the plenary channel is shown, and when."""

from __future__ import annotations

from tests.stage import Stage


def test_each_session_is_shown_once_in_each_language() -> None:
    stage = Stage()
    stage.import_workshop()
    stage.order("set-chat", kind="plenary", chat_id="-1001")
    stage.passes(hours=11)
    drawn = [(work.payload["topic"], work.payload["language"]) for work in stage.works if work.kind == "pictures"]
    assert drawn == [(topic, language) for topic in ("scores", "S1", "S2") for language in ("fr", "ar")]
