"""What can go wrong between the bot and the world outside, each with its cause and the way out."""

from __future__ import annotations


class HalqaError(Exception):
    """Halqa cannot go on: the message says why in one sentence, and what to do."""


class SettingsError(HalqaError):
    """A setting is wrong: the message names the file, the key and the fix."""


class TelegramError(HalqaError):
    """Telegram did not do what it was asked."""


class UnauthorizedError(TelegramError):
    """Telegram does not know the token: take it anew from @BotFather and set TELEGRAM_BOT_TOKEN."""


class ConflictError(TelegramError):
    """Another program reads this bot's updates: stop the other one."""


class RetryAfterError(TelegramError):
    """Telegram wants a pause of so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"Telegram asks for a pause of {seconds:g} s")
        self.seconds = seconds


class ForbiddenError(TelegramError):
    """The bot may not write to this chat: it was blocked, thrown out, or never started."""


class BadRequestError(TelegramError):
    """Telegram refuses this call as it is: repeating it changes nothing."""


class MigratedError(TelegramError):
    """The group has become a supergroup with another number."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__(f"the group has moved to {new_chat_id}")
        self.new_chat_id = new_chat_id


class NetworkSafeError(TelegramError):
    """The call never reached Telegram, or was refused whole: it may be repeated."""


class NetworkUncertainError(TelegramError):
    """The line broke after the call was sent: nobody knows whether it took effect."""
