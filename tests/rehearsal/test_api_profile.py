"""The bot's own words: commands per scope and language, names, menu."""

from rehearsal.api_profile import commands_shown
from tests.rehearsal.line import Line, play


def commands(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": f"{name} …"} for name in names]


def test_commands_follow_scope_and_language() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        chat = {"type": "chat", "chat_id": 1}
        await line.call("setMyCommands", commands=commands("help"))
        await line.call("setMyCommands", commands=commands("aide"), language_code="fr")
        assert await line.call("getMyCommands", language_code="fr") == commands("aide")
        assert await line.call("getMyCommands", scope=chat) == []
        assert commands_shown(line.api.world, 2) == commands("aide")
        assert commands_shown(line.api.world, 1) == commands("help")
        await line.call("setMyCommands", commands=commands("me"), scope=chat)
        assert commands_shown(line.api.world, 1) == commands("me")
        await line.call("deleteMyCommands", scope=chat)
        assert commands_shown(line.api.world, 1) == commands("help")

    play(scene)


def test_command_names_are_checked() -> None:
    async def scene(line: Line) -> None:
        wrong = await line.refusal("setMyCommands", commands=commands("Aide!"))
        assert wrong == (400, "Bad Request: BOT_COMMAND_INVALID")
        assert len(line.api.record.violations) == 1

    play(scene)


def test_words_and_menu_are_kept_per_language() -> None:
    async def scene(line: Line) -> None:
        await line.call("setMyDescription", description="Atelier", language_code="fr")
        await line.call("setMyDescription", description="Workshop")
        assert await line.call("getMyDescription", language_code="fr") == {"description": "Atelier"}
        assert await line.call("getMyDescription", language_code="ar") == {"description": "Workshop"}
        await line.call("setMyShortDescription", short_description="Halqa")
        too_long = await line.refusal("setMyShortDescription", short_description="x" * 121)
        assert too_long[0] == 400
        await line.call("setMyName", name="Halqa")
        assert await line.call("getMyName") == {"name": "Halqa"}
        await line.call("setChatMenuButton", chat_id=1, menu_button={"type": "commands"})
        assert await line.call("getChatMenuButton", chat_id=1) == {"type": "commands"}
        rights = await line.call("getMyDefaultAdministratorRights")
        assert not any(rights.values())

    play(scene)


def test_bot_knows_itself() -> None:
    async def scene(line: Line) -> None:
        async with line.session.get(line.url("getme")) as response:
            me = (await response.json())["result"]
        assert (me["id"], me["is_bot"], me["username"]) == (7000000001, True, "HalqaBot")
        assert await line.call("logOut")

    play(scene)
