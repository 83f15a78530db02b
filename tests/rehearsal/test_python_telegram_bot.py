"""A real client, python-telegram-bot's Bot, speaks with the embedded Bot API."""

import asyncio
import os

import pytest
import telegram
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter
from telegram.request import HTTPXRequest

os.environ.setdefault("PTB_TIMEDELTA", "true")  # read by python-telegram-bot when it hears of a retry_after

from rehearsal.api import EmbeddedBotApi
from rehearsal.clock import SimClock
from rehearsal.limits import LimitSettings
from rehearsal.phone_content import blank_picture
from tests.rehearsal.line import FREE, START, Hand


def make_bot(api: EmbeddedBotApi) -> telegram.Bot:
    return telegram.Bot(api.token, base_url=f"{api.url}/bot", base_file_url=f"{api.url}/file/bot")


def test_bot_talks_with_a_person() -> None:
    async def scene() -> None:
        async with EmbeddedBotApi(check_answers=True, limits=FREE) as api, make_bot(api) as bot:
            amal = api.add_user(1, "Amal", language_code="ar")
            assert bot.username == "HalqaBot"
            amal.start("K7")
            updates = await bot.get_updates(timeout=1)
            assert updates[0].effective_user is not None
            assert updates[0].effective_user.language_code == "ar"
            button = telegram.InlineKeyboardButton("نعم", callback_data="y")
            markup = telegram.InlineKeyboardMarkup([[button]])
            sent = await bot.send_message(1, "<b>أهلا</b>", parse_mode="HTML", reply_markup=markup)
            press = amal.press(sent.message_id, "نعم")
            query = (await bot.get_updates(offset=updates[-1].update_id + 1))[0].callback_query
            assert query is not None
            await query.answer("شكرا")
            answer = await press.answer()
            assert answer is not None
            assert answer.text == "شكرا"
            await query.edit_message_text("تم")
            photo = await bot.send_photo(1, blank_picture(), caption="خريطة")
            await bot.send_photo(1, photo.photo[-1].file_id)
            album = [telegram.InputMediaPhoto(blank_picture(50, 50)), telegram.InputMediaPhoto(blank_picture(60, 60))]
            assert len(await bot.send_media_group(1, album)) == 2
            await bot.send_document(1, b"bytes", filename="rapport.pdf")
            shown = amal.last()
            assert shown is not None
            assert shown.document == "rapport.pdf"
            file = await bot.get_file(photo.photo[-1].file_id)
            assert bytes(await file.download_as_bytearray()) == blank_picture()
            assert api.record.violations == []

    asyncio.run(scene())


def test_bot_runs_its_chats() -> None:
    async def scene() -> None:
        async with EmbeddedBotApi(check_answers=True) as api, make_bot(api) as bot:
            api.add_user(1, "Amal")
            api.add_user(2, "Ben")
            group = api.add_supergroup("G1", [1], forum=True)
            api.add_bot(group, by=1)
            link = await bot.create_chat_invite_link(group.id, creates_join_request=True)
            api.person(2).join(link.invite_link)
            request = (await bot.get_updates())[-1].chat_join_request
            assert request is not None
            await request.approve()
            assert (await bot.get_chat_member(group.id, 2)).status == "member"
            topic = await bot.create_forum_topic(group.id, "Données")
            await bot.send_message(group.id, "a", message_thread_id=topic.message_thread_id)
            commands = [telegram.BotCommand("me", "Mon groupe")]
            await bot.set_my_commands(commands, scope=telegram.BotCommandScopeChat(2), language_code="fr")
            await bot.set_chat_menu_button(2, telegram.MenuButtonCommands())
            await bot.get_chat(group.id)
            await bot.get_chat_administrators(group.id)
            await bot.get_webhook_info()
            assert api.record.violations == []

    asyncio.run(scene())


def test_errors_are_those_the_client_knows() -> None:
    async def scene() -> None:
        clock = SimClock(START, monotonic=Hand())
        async with EmbeddedBotApi(check_answers=True, clock=clock, limits=LimitSettings(private_burst=1)) as api:
            async with HTTPXRequest() as request:
                stranger = telegram.Bot("7000000001:other", base_url=f"{api.url}/bot", request=request)
                with pytest.raises(InvalidToken):
                    await stranger.get_me()
            async with make_bot(api) as bot:
                api.add_user(1, "Amal")
                with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
                    await bot.send_message(1, "a")
                with pytest.raises(BadRequest, match="Chat not found"):
                    await bot.send_message(5, "a")
                api.person(1).start()
                await bot.send_message(1, "b")
                with pytest.raises(RetryAfter):
                    await bot.send_message(1, "c")

    asyncio.run(scene())
