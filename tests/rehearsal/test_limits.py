"""The platform's speed limits hold in simulated time."""

from rehearsal.chats import Chat
from rehearsal.clock import SimClock
from rehearsal.limits import Limits, LimitSettings
from rehearsal.refusals import Refusal
from tests.rehearsal.line import START, Hand, Line, play

PRIVATE = Chat(face={"id": 1, "type": "private"})
CHANNEL = Chat(face={"id": -100, "type": "channel"})


def passes(limits: Limits, chat: Chat, now: float, method: str = "sendMessage", **params: object) -> int:
    """Return 0 when a call passes, else the seconds to wait."""
    try:
        limits.check(method, chat, params, now)
    except Refusal as refusal:
        return int((refusal.parameters or {})["retry_after"])
    limits.take(method, chat, params, now)
    return 0


def test_private_chat_takes_a_burst_then_one_a_second() -> None:
    limits = Limits()
    assert [passes(limits, PRIVATE, 0.0) for _ in range(6)] == [0, 0, 0, 0, 0, 1]
    assert [passes(limits, PRIVATE, second) for second in (1.0, 1.5, 2.0)] == [0, 1, 0]


def test_channel_takes_twenty_a_minute_edits_included() -> None:
    limits = Limits()
    kinds = ["sendMessage", "editMessageText", "createForumTopic", "sendPhoto"] * 5
    assert [passes(limits, CHANNEL, 0.0, kind) for kind in kinds] == [0] * 20
    assert passes(limits, CHANNEL, 10.0) == 49
    assert passes(limits, CHANNEL, 59.0) == 0


def test_pace_of_three_seconds_never_hits_the_channel_limit() -> None:
    limits = Limits()
    assert {passes(limits, CHANNEL, 3.0 * n) for n in range(100)} == {0}


def test_bulk_is_thirty_a_second_over_all_chats() -> None:
    limits = Limits()
    chats = [Chat(face={"id": n, "type": "private"}) for n in range(31)]
    assert [passes(limits, chat, 0.0) for chat in chats] == [0] * 30 + [1]
    assert passes(limits, chats[30], 0.0, allow_paid_broadcast=True) == 0
    assert passes(limits, chats[0], 0.0, "editMessageText") == 0


def test_pace_of_thirty_a_second_never_hits_the_bulk_limit() -> None:
    limits = Limits()
    chats = [Chat(face={"id": n, "type": "private"}) for n in range(1000)]
    assert {passes(limits, chat, n / 30) for n, chat in enumerate(chats)} == {0}


def test_media_group_counts_each_picture() -> None:
    limits = Limits()
    assert passes(limits, CHANNEL, 0.0, "sendMediaGroup", media=[{}] * 10) == 0
    assert [passes(limits, CHANNEL, 0.0) for _ in range(11)] == [0] * 10 + [59]


def test_new_links_are_twenty_a_minute() -> None:
    limits = Limits()
    assert [passes(limits, CHANNEL, 0.0, "createChatInviteLink") for _ in range(21)] == [0] * 20 + [60]


def test_too_fast_a_bot_gets_429_and_the_record_counts_it() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        answers = [await line.answer("sendMessage", chat_id=1, text=str(n)) for n in range(6)]
        assert [answer["ok"] for answer in answers] == [True] * 5 + [False]
        assert answers[-1] == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        }
        assert (line.api.record.http_429(), line.api.record.http_429(injected=True)) == (1, 0)
        assert len(line.amal.screen()) == 6

    play(scene, limits=LimitSettings(), clock=SimClock(START, monotonic=Hand()))


def test_answers_to_taps_are_free() -> None:
    async def scene(line: Line) -> None:
        line.amal.start()
        keys = {"inline_keyboard": [[{"text": "Oui", "callback_data": "y"}]]}
        sent = await line.call("sendMessage", chat_id=1, text="?", reply_markup=keys)
        for _ in range(40):
            press = line.amal.press(sent["message_id"], "Oui")
            await line.call("answerCallbackQuery", callback_query_id=press.tap.query_id)
        assert line.api.record.unanswered_taps() == []

    play(scene, limits=LimitSettings(), clock=SimClock(START, monotonic=Hand()))
