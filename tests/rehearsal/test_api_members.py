"""Groups, channels, rights, join requests and migration behave as Telegram's."""

from rehearsal.views import EventKind
from tests.rehearsal.line import Line, play


def test_bot_hears_of_its_place_in_a_chat() -> None:
    async def scene(line: Line) -> None:
        channel = line.api.add_channel("Plénière", [1, 2])
        line.api.add_bot(channel, by=1)
        change = (await line.updates())[0]["my_chat_member"]
        assert (change["old_chat_member"]["status"], change["new_chat_member"]["status"]) == ("left", "administrator")
        post = await line.call("sendMessage", chat_id=channel.id, text="Résultats")
        assert (post["sender_chat"]["id"], "from" in post) == (channel.id, False)
        shown = line.ben.last(channel.id)
        assert shown is not None
        assert shown.text == "Résultats"
        line.api.remove_bot(channel, by=1)
        gone = await line.refusal("sendMessage", chat_id=channel.id, text="a")
        assert gone == (403, "Forbidden: bot was kicked from the channel chat")

    play(scene)


def test_rights_are_needed() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_supergroup("G1", [1])
        unknown = await line.refusal("sendMessage", chat_id=group.id, text="a")
        assert unknown == (403, "Forbidden: bot is not a member of the supergroup chat")
        line.api.add_bot(group, by=1, can_pin_messages=False, can_invite_users=False, can_restrict_members=False)
        sent = await line.call("sendMessage", chat_id=group.id, text="a")
        pin = await line.refusal("pinChatMessage", chat_id=group.id, message_id=sent["message_id"])
        assert pin == (400, "Bad Request: not enough rights to manage pinned messages in the chat")
        link = await line.refusal("createChatInviteLink", chat_id=group.id)
        assert link == (400, "Bad Request: not enough rights to manage chat invite link")
        ban = await line.refusal("banChatMember", chat_id=group.id, user_id=1)
        assert ban == (400, "Bad Request: not enough rights to restrict/unrestrict chat member")
        topic = await line.refusal("createForumTopic", chat_id=group.id, name="a")
        assert topic == (400, "Bad Request: the chat is not a forum")

    play(scene)


def test_join_request_opens_the_private_chat_for_five_minutes() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_supergroup("G1", [1])
        line.api.add_bot(group, by=1)
        made = await line.call("createChatInviteLink", chat_id=group.id, creates_join_request=True, name="G1")
        line.ben.open(made["invite_link"])
        request = (await line.updates())[-1]["chat_join_request"]
        assert (request["from"]["id"], request["user_chat_id"], request["invite_link"]) == (2, 2, made)
        await line.call("sendMessage", chat_id=2, text="Un instant")
        await line.call("approveChatJoinRequest", chat_id=group.id, user_id=2)
        twice = await line.refusal("approveChatJoinRequest", chat_id=group.id, user_id=2)
        assert twice == (400, "Bad Request: USER_ALREADY_PARTICIPANT")
        member = await line.call("getChatMember", chat_id=group.id, user_id=2)
        assert (member["status"], await line.call("getChatMemberCount", chat_id=group.id)) == ("member", 3)
        await line.call("revokeChatInviteLink", chat_id=group.id, invite_link=made["invite_link"])
        await line.call("banChatMember", chat_id=group.id, user_id=2)
        await line.call("unbanChatMember", chat_id=group.id, user_id=2, only_if_banned=True)
        left = await line.call("getChatMember", chat_id=group.id, user_id=2)
        assert left == {"status": "left", "user": line.ben.account.user}

    play(scene)


def test_declined_request_leaves_the_person_outside() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_supergroup("G1", [1])
        line.api.add_bot(group, by=1)
        made = await line.call("createChatInviteLink", chat_id=group.id, creates_join_request=True)
        line.ben.join(made["invite_link"])
        await line.call("declineChatJoinRequest", chat_id=group.id, user_id=2)
        none = await line.refusal("declineChatJoinRequest", chat_id=group.id, user_id=2)
        assert none == (400, "Bad Request: HIDE_REQUESTER_MISSING")
        assert not group.present(2)

    play(scene)


def test_upgraded_group_says_where_it_went() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_group("G1", [1, 2])
        line.api.add_bot(group, by=1)
        upgraded = line.api.migrate(group)
        answer = await line.answer("sendMessage", chat_id=group.id, text="a")
        assert answer == {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": upgraded.id},
        }
        await line.call("sendMessage", chat_id=upgraded.id, text="a")
        services = [update["message"] for update in await line.updates() if "message" in update]
        assert services[0]["migrate_to_chat_id"] == upgraded.id
        assert services[1]["migrate_from_chat_id"] == group.id

    play(scene)


def test_privacy_mode_hides_small_talk_from_a_plain_member() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_supergroup("G1", [1, 2])
        line.api.add_bot(group, by=1, admin=False)
        sent = await line.call("sendMessage", chat_id=group.id, text="a")
        line.amal.send_text("bavardage", chat_id=group.id)
        line.amal.send_text("/me", chat_id=group.id)
        line.amal.send_text("/START@AutreBot bonjour", chat_id=group.id)
        line.amal.send_text("oui", chat_id=group.id, reply_to=sent["message_id"])
        texts = [update["message"]["text"] for update in await line.updates() if "message" in update]
        assert texts == ["/me", "oui"]
        assert [e.text for e in line.ben.log.events if e.kind is EventKind.MESSAGE] == [
            "a",
            "bavardage",
            "/me",
            "/START@AutreBot bonjour",
            "oui",
        ]

    play(scene)


def test_topics_are_threads() -> None:
    async def scene(line: Line) -> None:
        forum = line.api.add_supergroup("Forum", [1], forum=True, username="halqaforum")
        line.api.add_bot(forum, by=1)
        topic = await line.call("createForumTopic", chat_id="@halqaforum", name="Données")
        thread = topic["message_thread_id"]
        sent = await line.call("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
        assert sent["message_thread_id"] == thread
        await line.call("editForumTopic", chat_id=forum.id, message_thread_id=thread, name="Preuves")
        await line.call("closeForumTopic", chat_id=forum.id, message_thread_id=thread)
        closed = await line.refusal("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
        assert closed == (400, "Bad Request: TOPIC_CLOSED")
        await line.call("reopenForumTopic", chat_id=forum.id, message_thread_id=thread)
        await line.call("deleteForumTopic", chat_id=forum.id, message_thread_id=thread)
        lost = await line.refusal("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
        assert lost == (400, "Bad Request: message thread not found")

    play(scene)


def test_chat_is_described_and_left() -> None:
    async def scene(line: Line) -> None:
        group = line.api.add_supergroup("G1", [1, 2])
        line.api.add_bot(group, by=1)
        await line.call("promoteChatMember", chat_id=group.id, user_id=2, can_pin_messages=True)
        admins = await line.call("getChatAdministrators", chat_id=group.id)
        assert [admin["user"]["id"] for admin in admins] == [1, 2, line.api.world.bot_id]
        await line.call("setChatTitle", chat_id=group.id, title="G2")
        await line.call("setChatDescription", chat_id=group.id, description="Séance 1")
        full = await line.call("getChat", chat_id=group.id)
        assert (full["title"], full["description"]) == ("G2", "Séance 1")
        await line.call("leaveChat", chat_id=group.id)
        assert (await line.refusal("getChat", chat_id=group.id))[0] == 403

    play(scene)
