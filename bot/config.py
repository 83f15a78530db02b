"""The settings: config.toml and the environment, checked whole, as frozen dataclasses."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeVar

from bot.errors import SettingsError

DEFAULT_API = "https://api.telegram.org"
DEFAULT_DATABASE = "sqlite:///var/halqa.sqlite3"


@dataclass(frozen=True, kw_only=True, slots=True)
class TelegramSettings:
    """Say how updates come in."""

    mode: str = "polling"
    webhook_url: str = ""
    webhook_host: str = "127.0.0.1"
    webhook_port: int = 8443
    webhook_path: str = "/telegram"


@dataclass(frozen=True, kw_only=True, slots=True)
class SendingSettings:
    """Set the pace: a little under what Telegram allows."""

    private_per_second: float = 1.0
    private_burst: int = 3
    group_per_minute: int = 20
    bulk_per_second: float = 29.5
    bulk_burst: int = 20
    links_per_minute: int = 20
    connections: int = 64


@dataclass(frozen=True, kw_only=True, slots=True)
class RuntimeSettings:
    """Set how work is done."""

    batch: int = 50
    long_paste_seconds: float = 2.0
    job_processes: int = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class StorageSettings:
    """Say where copies go."""

    backups: str = "var/backups"


@dataclass(frozen=True, kw_only=True, slots=True)
class LoggingSettings:
    """Set how much is logged."""

    level: str = "INFO"


@dataclass(frozen=True, kw_only=True, slots=True)
class DraftingSettings:
    """Name the language model that may draft; off while `url` is empty. Its key is HALQA_MODEL_KEY."""

    url: str = ""
    model: str = ""
    seconds: float = 60.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Hold every setting; secrets come from the environment and are never shown."""

    telegram: TelegramSettings = TelegramSettings()
    sending: SendingSettings = SendingSettings()
    runtime: RuntimeSettings = RuntimeSettings()
    storage: StorageSettings = StorageSettings()
    logging: LoggingSettings = LoggingSettings()
    drafting: DraftingSettings = DraftingSettings()
    token: str = field(default="", repr=False)
    webhook_secret: str = field(default="", repr=False)
    api_url: str = DEFAULT_API
    database_url: str = field(default=DEFAULT_DATABASE, repr=False)
    clock_url: str = ""
    kill_at: str = ""
    seed: str = ""


_SECTIONS: Mapping[str, type[Any]] = {
    "telegram": TelegramSettings,
    "sending": SendingSettings,
    "runtime": RuntimeSettings,
    "storage": StorageSettings,
    "logging": LoggingSettings,
    "drafting": DraftingSettings,
}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "telegram.mode": ("polling", "webhook"),
    "logging.level": ("DEBUG", "INFO", "WARNING", "ERROR"),
}
S = TypeVar("S")


def load_settings(path: Path | None, environment: Mapping[str, str]) -> Settings:
    """Read the settings; a missing default file means the defaults, a wrong one is an error."""
    tables = _read(path)
    for name in tables:
        if name not in _SECTIONS:
            raise SettingsError(f"{path}: unknown section [{name}]; known are {_listed(_SECTIONS)}")
    sections = {name: _section(kind, tables.get(name, {}), name, path) for name, kind in _SECTIONS.items()}
    settings = Settings(
        **sections,
        token=environment.get("TELEGRAM_BOT_TOKEN", ""),
        webhook_secret=environment.get("TELEGRAM_WEBHOOK_SECRET", ""),
        api_url=environment.get("TELEGRAM_API_URL", DEFAULT_API).rstrip("/"),
        database_url=environment.get("DATABASE_URL") or DEFAULT_DATABASE,
        clock_url=environment.get("HALQA_CLOCK_URL", "").rstrip("/"),
        kill_at=environment.get("HALQA_KILL_AT", ""),
        seed=environment.get("HALQA_SEED", ""),
    )
    _check_together(settings, path)
    return settings


def require_token(settings: Settings) -> str:
    """Give the bot's token, or say where it must be set."""
    if not settings.token:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set: put the token from @BotFather in the environment")
    number, _, secret = settings.token.partition(":")
    if not number.isdigit() or not secret:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not a token (digits, a colon, letters): copy it from @BotFather again"
        )
    return settings.token


def _read(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(
            f"{path}: cannot be read ({error.strerror}); name an existing file with --config"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path}: is not valid TOML ({error}); compare with the config.toml that came with Halqa"
        ) from error


def _section(kind: type[S], table: object, name: str, path: Path | None) -> S:
    if not isinstance(table, dict):
        raise SettingsError(f"{path}: {name} must be a section; write [{name}] on a line of its own")
    defaults = kind()
    known = {one.name: getattr(defaults, one.name) for one in fields(kind)}  # type: ignore[arg-type] # each S is a dataclass
    for key, value in table.items():
        if key not in known:
            raise SettingsError(f"{path}: unknown key {name}.{key}; known are {_listed(known)}")
        _check(value, known[key], f"{name}.{key}", path)
    return kind(**{key: type(known[key])(value) for key, value in table.items()})


def _check(value: object, default: object, key: str, path: Path | None) -> None:
    wanted = (int, float) if isinstance(default, float) else type(default)
    if isinstance(value, bool) is not isinstance(default, bool) or not isinstance(value, wanted):
        raise SettingsError(f"{path}: {key} = {value!r} must be {_kind(default)}, as in {key} = {default!r}")
    if isinstance(value, (int, float)) and value <= 0:
        raise SettingsError(f"{path}: {key} = {value!r} must be more than 0, as in {key} = {default!r}")
    choices = _CHOICES.get(key)
    if choices is not None and value not in choices:
        raise SettingsError(f"{path}: {key} = {value!r} must be one of {_listed(choices)}")


def _check_together(settings: Settings, path: Path | None) -> None:
    if settings.telegram.mode == "webhook":
        if not settings.telegram.webhook_url:
            raise SettingsError(f"{path}: telegram.webhook_url is missing; write the public https address of this bot")
        if not settings.webhook_secret:
            raise SettingsError("TELEGRAM_WEBHOOK_SECRET is not set: webhook mode needs a secret in the environment")
    if not settings.api_url.startswith(("http://", "https://")):
        raise SettingsError("TELEGRAM_API_URL must begin with http:// or https://, without /bot")


def _kind(default: object) -> str:
    return {str: "text in quotes", int: "a whole number", float: "a number", bool: "true or false"}[type(default)]


def _listed(names: Mapping[str, object] | tuple[str, ...]) -> str:
    return ", ".join(names)
