"""Messages behave as Telegram's: sent, edited, deleted, refused."""

import io
import json
from datetime import timedelta
from typing import Literal

import aiohttp
import pytest
from PIL import Image

from rehearsal.clock import SimClock
from rehearsal.phone_content import blank_picture
from rehearsal.views import Button, EventKind
from tests.rehearsal.line import START, Hand, Line, play

KEYS = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}, {"text": "Site", "url": "https://a.ma"}]]}


def test_message_reaches_the_phone() -> None:
    async def scene(line: Line) -> None:
        line.amal.start("ABC-1")
        sent = await line.call("sendMessage", chat_id=1, text="<b>سلام</b>", parse_mode="HTML", reply_markup=KEYS)
        assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 4}]
        shown = line.amal.last()
        assert shown is not None
        assert (shown.text, shown.html, shown.labels) == ("سلام", "<b>سلام</b>", ("Oui", "Site"))
        assert shown.rows == ((Button(label="Oui"), Button(label="Site", url="https://a.ma", presses=False)),)
        kinds = [event.kind for event in line.amal.log.events]
        assert kinds == [EventKind.SENT, EventKind.MESSAGE]
        record = line.api.record.messages[-1]
        assert (record.message_id, record.call, record.payload) == (sent["message_id"], 1, sent)

    play(scene)


def test_bot_cannot_write_first_nor_to_who_blocked_it() -> None:
    async def scene(line: Line) -> None:
        first = await line.refusal("sendMessage", chat_id=1, text="a")
        assert first == (403, "Forbidden: bot can't initiate conversation with a user")
        line.amal.start()
        line.amal.block()
        blocked = await line.refusal("sendMessage", chat_id=1, text="a")
        assert blocked == (403, "Forbidden: bot was blocked by the user")
        line.amal.unblock()
        await line.call("sendMessage", chat_id=1, text="a")
        assert await line.refusal("sendMessage", chat_id=99, text="a") == (400, "Bad Request: chat not found")
        line.api.deactivate(1)
        gone = await line.refusal("sendMessage", chat_id=1, text="a")
        assert gone == (403, "Forbidden: user is deactivated")
        assert line.api.record.violations == []

    play(scene)


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": " \n "}, "message text is empty"),
        ({"text": "é" * 4097}, "message is too long"),
        (
            {"text": "<b>a", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
            "text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "x"}]] * 101}},
            "REPLY_MARKUP_TOO_LONG",
        ),
        (
            {
                "text": "a",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "url": "https://t.me/HalqaBot?start=é"}]]},
            },
            "BUTTON_URL_INVALID",
        ),
    ],
)
def test_broken_limit_is_refused_and_recorded(params: dict[str, object], reason: str) -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        assert await line.refusal("sendMessage", chat_id=1, **params) == (400, f"Bad Request: {reason}")
        assert [violation.reason for violation in line.api.record.violations] == [f"Bad Request: {reason}"]

    play(scene)


def test_length_counts_after_parsing() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        await line.call("sendMessage", chat_id=1, text=f"<b>{'a' * 4096}</b>", parse_mode="HTML")

    play(scene)


def test_edit_changes_the_message_in_place() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="11:00", reply_markup=KEYS)
        target = {"chat_id": 1, "message_id": sent["message_id"]}
        same = await line.refusal("editMessageText", **target, text="11:00", reply_markup=KEYS)
        assert same[1].startswith("Bad Request: message is not modified: ")
        edited = await line.call("editMessageText", **target, text="11:15")
        assert (edited["text"], "reply_markup" in edited, edited["date"]) == ("11:15", False, sent["date"])
        await line.call("editMessageReplyMarkup", **target, reply_markup=KEYS)
        shown = line.amal.last()
        assert shown is not None
        assert (shown.text, shown.labels) == ("11:15", ("Oui", "Site"))
        assert [event.kind for event in line.amal.log.events][-2:] == [EventKind.EDIT, EventKind.EDIT]
        assert [version[1] for version in line.api.record.messages[-1].versions] == [1, 3, 4]

    play(scene)


def test_edit_of_what_is_not_there_is_refused() -> None:
    async def scene(line: Line) -> None:
        own = line.amal.start()
        missing = await line.refusal("editMessageText", chat_id=1, message_id=999, text="a")
        assert missing == (400, "Bad Request: message to edit not found")
        foreign = await line.refusal("editMessageText", chat_id=1, message_id=own.message_id, text="a")
        assert foreign == (400, "Bad Request: message can't be edited")
        unspecified = await line.refusal("editMessageText", text="a")
        assert unspecified == (400, "Bad Request: message identifier is not specified")

    play(scene)


def test_delete_works_for_48_hours() -> None:
    hand = Hand()

    async def scene(line: Line) -> None:
        line.amal.start()
        first = await line.call("sendMessage", chat_id=1, text="a")
        second = await line.call("sendMessage", chat_id=1, text="b")
        await line.call("deleteMessage", chat_id=1, message_id=first["message_id"])
        again = await line.refusal("deleteMessage", chat_id=1, message_id=first["message_id"])
        assert again == (400, "Bad Request: message to delete not found")
        hand.seconds += timedelta(hours=49).total_seconds()
        late = await line.refusal("deleteMessage", chat_id=1, message_id=second["message_id"])
        assert late == (400, "Bad Request: message can't be deleted for everyone")
        assert [shown.text for shown in line.amal.screen()] == ["/start", "b"]

    play(scene, clock=SimClock(START, monotonic=hand))


def test_photo_goes_up_once_and_again_by_its_id() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        line.ben.start()
        form = aiohttp.FormData()
        form.add_field("chat_id", "1")
        form.add_field("caption", "<i>carte</i>")
        form.add_field("parse_mode", "HTML")
        form.add_field("photo", blank_picture(1600, 900), filename="chart.jpg", content_type="image/jpeg")
        async with line.session.post(line.url("sendPhoto"), data=form) as response:
            sent = (await response.json())["result"]
        sizes = [(size["width"], size["height"]) for size in sent["photo"]]
        assert (sizes, sent["caption"]) == ([(90, 51), (320, 180), (1600, 900)], "carte")
        file_id = sent["photo"][-1]["file_id"]
        await line.call("sendPhoto", chat_id=2, photo=file_id)
        first, second = line.amal.last(), line.ben.last()
        assert first is not None
        assert second is not None
        assert first.picture == second.picture != ""
        path = (await line.call("getFile", file_id=file_id))["file_path"]
        async with line.session.get(f"{line.api.url}/file/bot{line.api.token}/{path}") as response:
            assert await response.read() == blank_picture(1600, 900)

    play(scene)


def test_picture_limits_hold() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        out = io.BytesIO()
        Image.new("1", (9000, 1001)).save(out, "PNG")
        for content, reason in ((out.getvalue(), "PHOTO_INVALID_DIMENSIONS"), (b"no picture", "IMAGE_PROCESS_FAILED")):
            form = aiohttp.FormData({"chat_id": "1"})
            form.add_field("photo", content, filename="p.png")
            async with line.session.post(line.url("sendPhoto"), data=form) as response:
                assert (await response.json())["description"] == f"Bad Request: {reason}"
        unknown = await line.refusal("sendPhoto", chat_id=1, photo="AgAC")
        assert unknown == (400, "Bad Request: wrong file identifier/HTTP URL specified")

    play(scene)


def test_media_group_is_several_messages() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        media = [{"type": "photo", "media": "attach://a", "caption": "x"}, {"type": "photo", "media": "attach://b"}]
        form = aiohttp.FormData({"chat_id": "1", "media": json.dumps(media)})
        form.add_field("a", blank_picture(), filename="a.jpg")
        form.add_field("b", blank_picture(100, 100), filename="b.jpg")
        async with line.session.post(line.url("sendMediaGroup"), data=form) as response:
            sent = (await response.json())["result"]
        assert len({message["media_group_id"] for message in sent}) == 1
        assert [message.get("caption") for message in sent] == ["x", None]
        alone = await line.refusal("sendMediaGroup", chat_id=1, media=media[:1])
        assert alone[0] == 400

    play(scene)


def test_reply_copy_forward_pin_and_reaction() -> None:
    async def scene(line: Line) -> None:
        said = line.amal.start()
        line.ben.start()
        reply = await line.call("sendMessage", chat_id=1, text="a", reply_parameters={"message_id": said.message_id})
        assert reply["reply_to_message"]["text"] == "/start"
        missing = await line.refusal("sendMessage", chat_id=1, text="a", reply_parameters={"message_id": 77})
        assert missing == (400, "Bad Request: message to be replied not found")
        source = {"from_chat_id": 1, "message_id": said.message_id}
        copied = await line.call("copyMessage", chat_id=2, **source)
        forwarded = await line.call("forwardMessage", chat_id=2, **source)
        assert (list(copied), forwarded["forward_origin"]["sender_user"]["id"]) == (["message_id"], 1)
        await line.call("pinChatMessage", chat_id=1, message_id=reply["message_id"])
        thumb = [{"type": "emoji", "emoji": "👍"}]
        await line.call("setMessageReaction", chat_id=1, message_id=said.message_id, reaction=thumb)
        await line.call("unpinChatMessage", chat_id=1)
        kinds = [event.kind for event in line.amal.log.events][-3:]
        assert kinds == [EventKind.PIN, EventKind.REACTION, EventKind.UNPIN]

    play(scene)


def test_tap_is_answered_once_and_in_time() -> None:
    hand = Hand()

    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="?", reply_markup=KEYS)
        press, late = line.amal.double_press(sent["message_id"], "Oui")
        updates = await line.updates()
        query = updates[-2]["callback_query"]
        assert (query["id"], query["data"], query["message"]) == (press.tap.query_id, "y", sent)
        too_long = await line.refusal("answerCallbackQuery", callback_query_id=query["id"], text="x" * 201)
        assert too_long == (400, "Bad Request: MESSAGE_TOO_LONG")
        await line.call("answerCallbackQuery", callback_query_id=query["id"], text="Merci", show_alert=True)
        answer = await press.answer()
        assert answer is not None
        assert (answer.text, answer.alert, answer.answered) == ("Merci", True, START)
        toast = line.amal.log.events[-1]
        assert (toast.kind, toast.text) == (EventKind.ALERT, "Merci")
        hand.seconds += 16
        old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
        assert await line.refusal("answerCallbackQuery", callback_query_id=late.tap.query_id) == (400, old)
        assert await line.refusal("answerCallbackQuery", callback_query_id="x") == (400, old)
        assert line.api.record.unanswered_taps() == [late.tap]
        assert await late.answer(until=line.api.clock.now()) is None

    play(scene, clock=SimClock(START, monotonic=hand))


@pytest.mark.parametrize(
    ("speed", "in_time", "late"),
    [("max", 14.9, 15.1), (1.0, 14.9, 15.1), (3.0, 4.9, 5.1), (60.0, 4.9, 5.1)],
)
def test_tap_lives_as_long_as_a_network_takes_at_any_speed(
    speed: float | Literal["max"], in_time: float, late: float
) -> None:
    hand = Hand()

    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="?", reply_markup=KEYS)
        first, second = line.amal.double_press(sent["message_id"], "Oui")
        hand.seconds += in_time
        await line.call("answerCallbackQuery", callback_query_id=first.tap.query_id)
        hand.seconds += late - in_time
        refused = await line.refusal("answerCallbackQuery", callback_query_id=second.tap.query_id)
        assert refused[0] == 400
        assert line.api.record.unanswered_taps() == [second.tap]

    play(scene, clock=SimClock(START, speed, monotonic=hand))


def test_poll_and_other_contents_are_valid() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        poll = await line.call("sendPoll", chat_id=1, question="Qui ?", options=[{"text": "a"}, {"text": "b"}])
        closed = await line.call("stopPoll", chat_id=1, message_id=poll["message_id"])
        assert closed["is_closed"]
        await line.call("sendLocation", chat_id=1, latitude=34.0, longitude=-6.8)
        await line.call("sendVenue", chat_id=1, latitude=34.0, longitude=-6.8, title="CSEFRS", address="Rabat")
        await line.call("sendContact", chat_id=1, phone_number="+212", first_name="x")
        await line.call("sendDice", chat_id=1)
        await line.call("sendChatAction", chat_id=1, action="typing")
        for kind in ("voice", "audio", "document", "animation", "video", "video_note", "sticker"):
            form = aiohttp.FormData({"chat_id": "1"})
            form.add_field(kind, b"content", filename="file.bin")
            name = "".join(word.capitalize() for word in kind.split("_"))
            async with line.session.post(line.url(f"send{name}"), data=form) as response:
                assert response.status == 200, await response.text()

    play(scene)
