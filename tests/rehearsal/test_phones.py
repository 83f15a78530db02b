"""People act through their phones and see what a phone shows."""

from datetime import timedelta

import pytest

from rehearsal.clock import SimClock
from rehearsal.refusals import RehearsalError
from rehearsal.views import EventKind
from tests.rehearsal.line import START, Hand, Line, play

KEYS = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}, {"text": "Site", "url": "https://a.ma"}]]}


def test_long_paste_arrives_in_parts() -> None:
    async def scene(line: Line) -> None:
        line.amal.send_text("é" * 10_000)
        assert [len(update["message"]["text"]) for update in await line.updates()] == [4096, 4096, 1808]
        assert line.amal.send_text("  \n\t ") == []

    play(scene)


def test_every_kind_of_content_is_a_valid_update() -> None:
    async def scene(line: Line) -> None:
        said = line.amal.start()
        line.amal.send_photo(caption="tableau")
        line.amal.send_voice(42)
        line.amal.send_document("liste.xlsx")
        line.amal.send_sticker()
        line.amal.send_animation()
        line.amal.send_video()
        line.amal.send_location(34.02, -6.83)
        line.amal.send_contact("+212", "x")
        line.amal.forward("Selon X", author="X")
        line.amal.send_text("oui", reply_to=said.message_id)
        line.amal.edit(said, "/start encore")
        line.amal.block()
        line.amal.unblock()
        updates = await line.updates()
        kinds = [next(key for key in update if key != "update_id") for update in updates]
        assert kinds == ["message"] * 11 + ["edited_message", "my_chat_member", "my_chat_member"]
        assert updates[2]["message"]["voice"]["duration"] == 42
        assert updates[3]["message"]["document"]["file_name"] == "liste.xlsx"
        assert updates[9]["message"]["forward_origin"]["type"] == "hidden_user"
        assert updates[10]["message"]["reply_to_message"]["message_id"] == said.message_id

    play(scene)


def test_only_what_can_be_seen_can_be_pressed() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="?", reply_markup=KEYS)
        with pytest.raises(RehearsalError, match="shows no button 'Non'"):
            line.amal.press(sent["message_id"], "Non")
        with pytest.raises(RehearsalError, match=r"opens https://a\.ma"):
            line.amal.press(sent["message_id"], "Site")
        shown = line.amal.with_button("Oui")
        assert shown is not None
        line.amal.press(shown, "Oui")
        line.amal.forge_press(shown, "role:set:organizer")
        data = [update["callback_query"]["data"] for update in (await line.updates())[1:]]
        assert data == ["y", "role:set:organizer"]
        await line.call("deleteMessage", chat_id=1, message_id=sent["message_id"])
        with pytest.raises(RehearsalError, match="not on the screen"):
            line.amal.press(shown, "Oui")
        assert line.amal.current(shown).deleted

    play(scene)


def test_deep_link_starts_the_bot_with_its_payload() -> None:
    async def scene(line: Line) -> None:
        line.amal.open("https://t.me/HalqaBot?start=G3-K7")
        assert (await line.updates())[0]["message"]["text"] == "/start G3-K7"
        with pytest.raises(RehearsalError, match="cannot stand in a deep link"):
            line.amal.start("grp<>")

    play(scene)


def test_reply_keyboard_sends_its_label() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        keyboard = {"keyboard": [[{"text": "Français"}]], "one_time_keyboard": True}
        await line.call("sendMessage", chat_id=1, text="?", reply_markup=keyboard)
        line.amal.press_reply_key("Français")
        assert (await line.updates())[-1]["message"]["text"] == "Français"
        await line.call("sendMessage", chat_id=1, text="!", reply_markup={"remove_keyboard": True})
        with pytest.raises(RehearsalError, match="no key"):
            line.amal.press_reply_key("Français")

    play(scene)


def test_waiting_ends_at_the_deadline_or_with_the_event() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        async with line.api.clock.busy():
            nothing = await line.amal.wait_for(until=START + timedelta(minutes=5))
        assert (nothing, line.api.clock.now()) == (None, START + timedelta(minutes=5))
        line.api.clock.expect_bot(True)
        await line.call("sendMessage", chat_id=1, text="a")
        event = await line.amal.wait_for(since=0)
        assert event is not None
        assert event.shown is not None
        assert (event.kind, event.text, event.shown.text) == (EventKind.MESSAGE, "a", "a")

    play(scene, clock=SimClock(START, "max", monotonic=Hand()))


def test_event_keeps_the_words_of_its_moment() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        sent = await line.call("sendMessage", chat_id=1, text="avant")
        await line.call("editMessageText", chat_id=1, message_id=sent["message_id"], text="après")
        assert [event.text for event in line.amal.log.events] == ["/start", "avant", "après"]

    play(scene)
