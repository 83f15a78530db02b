"""Run the echo of python-telegram-bot: as it comes, or (`concurrent`) over aiohttp; it stores nothing."""

from __future__ import annotations

import os
import sys

os.environ["PTB_TIMEDELTA"] = "true"  # read by python-telegram-bot when it hears of a retry_after

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot.telegram import AiohttpRequest

CONNECTIONS = 64


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a text with itself."""
    assert update.message is not None
    assert update.message.text is not None
    await update.message.reply_text(update.message.text)


def main(setting: str) -> None:
    """Poll until the process is ended."""
    token, api = os.environ["TELEGRAM_BOT_TOKEN"], os.environ["TELEGRAM_API_URL"]
    builder = Application.builder().token(token).base_url(f"{api}/bot")
    if setting == "concurrent":
        builder = builder.request(AiohttpRequest(CONNECTIONS)).get_updates_request(AiohttpRequest(2))
        builder = builder.concurrent_updates(concurrent_updates=True)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(stop_signals=None)


if __name__ == "__main__":
    main(sys.argv[1])
