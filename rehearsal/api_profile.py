"""Serve the methods about the bot itself: its names, commands, menu, rights and files."""

from rehearsal.chats import make_member
from rehearsal.record import Json
from rehearsal.refusals import bad_request, limit_broken
from rehearsal.rules import check_commands, check_length
from rehearsal.world import Request, World

WORDS = {"name": 64, "description": 512, "short_description": 120}
LANGUAGE_LENGTHS = {0, 2}
Key = tuple[object, ...]


def get_me(world: World, _ask: Request) -> Json:
    """Serve getMe."""
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    more = {"can_connect_to_business": False, "has_main_web_app": False}
    return {**world.bot, **abilities, **more}


def log_out(world: World, _ask: Request) -> bool:
    """Serve logOut and close: the server forgets the bot's webhook."""
    world.updates.webhook_url = ""
    return True


def set_commands(world: World, ask: Request) -> bool:
    """Serve setMyCommands."""
    check_commands(ask.params["commands"])
    commands = [{**item, "command": item["command"].removeprefix("/")} for item in ask.params["commands"]]
    world.settings[_commands_key(world, ask)] = commands
    ask.call.effect = True
    return True


def delete_commands(world: World, ask: Request) -> bool:
    """Serve deleteMyCommands."""
    world.settings.pop(_commands_key(world, ask), None)
    ask.call.effect = True
    return True


def get_commands(world: World, ask: Request) -> object:
    """Serve getMyCommands: exactly what was set for this scope and language."""
    return world.settings.get(_commands_key(world, ask), [])


def commands_shown(world: World, user_id: int) -> list[Json]:
    """Return the commands a person sees in the private chat, by Telegram's order of scopes and languages."""
    language = str(world.accounts[user_id].user.get("language_code", ""))[:2]
    for scope in (("chat", user_id), ("all_private_chats",), ("default",)):
        for code in (language, ""):
            found = world.settings.get(("commands", scope, code))
            if isinstance(found, list):
                return found
    return []


def set_words(world: World, ask: Request, what: str) -> bool:
    """Serve setMyName, setMyDescription, setMyShortDescription."""
    check_length(ask.params, what, 0, WORDS[what])
    world.settings[what, _language(ask)] = ask.params.get(what, "")
    ask.call.effect = True
    return True


def get_words(world: World, ask: Request, what: str) -> Json:
    """Serve getMyName, getMyDescription, getMyShortDescription; without the language, the general words."""
    general = world.bot["first_name"] if what == "name" else ""
    words = world.settings.get((what, _language(ask))) or world.settings.get((what, "")) or general
    return {what: words}


def set_menu_button(world: World, ask: Request) -> bool:
    """Serve setChatMenuButton."""
    world.settings["menu", _menu_chat(world, ask)] = ask.params.get("menu_button", {"type": "default"})
    ask.call.effect = True
    return True


def get_menu_button(world: World, ask: Request) -> object:
    """Serve getChatMenuButton."""
    general = world.settings.get(("menu", 0), {"type": "commands"})
    return world.settings.get(("menu", _menu_chat(world, ask)), general)


def set_default_rights(world: World, ask: Request) -> bool:
    """Serve setMyDefaultAdministratorRights."""
    world.settings["rights", ask.params.get("for_channels", False)] = ask.params.get("rights")
    return True


def get_default_rights(world: World, ask: Request) -> Json:
    """Serve getMyDefaultAdministratorRights; none unless set."""
    given = world.settings.get(("rights", ask.params.get("for_channels", False)))
    if isinstance(given, dict):
        return given
    every = make_member(world.bot, "administrator")
    names = [name for name in every if name.startswith(("can_", "is_")) and name != "can_be_edited"]
    return dict.fromkeys(names, False)


def get_file(world: World, ask: Request) -> Json:
    """Serve getFile."""
    return world.files.describe(ask.params["file_id"])


def get_webhook_info(world: World, _ask: Request) -> Json:
    """Serve getWebhookInfo."""
    updates = world.updates
    info: Json = {"url": updates.webhook_url, "has_custom_certificate": False}
    info["pending_update_count"] = len(updates.waiting)
    if updates.webhook_url:
        info["max_connections"] = world.settings.get(("webhook", "max_connections"), 40)
        info |= {
            key: value
            for key in ("last_error_date", "last_error_message")
            if (value := world.settings.get(("webhook", key)))
        }
    if updates.allowed is not None:
        info["allowed_updates"] = sorted(updates.allowed)
    return info


def _language(ask: Request) -> str:
    language = str(ask.params.get("language_code", ""))
    if len(language) not in LANGUAGE_LENGTHS:
        raise limit_broken("invalid language code specified")
    return language


def _commands_key(world: World, ask: Request) -> Key:
    scope = ask.params.get("scope") or {"type": "default"}
    where: Key = (scope["type"],)
    if "chat_id" in scope:
        where = (*where, world.joined(scope["chat_id"]).id)
    if "user_id" in scope:
        where = (*where, world.known_user(scope["user_id"])["id"])
    return ("commands", where, _language(ask))


def _menu_chat(world: World, ask: Request) -> int:
    if "chat_id" not in ask.params:
        return 0
    chat = world.chat(ask.params["chat_id"])
    if not chat.is_private:
        raise bad_request("chat must be a private chat")
    return chat.id
