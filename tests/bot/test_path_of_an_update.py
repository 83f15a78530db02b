"""From a phone through inbox, handler and outbox back to the phone."""

from __future__ import annotations

from rehearsal.faults import FaultKind, FaultRule, Faults
from tests.bot.rig import Rig, play, texts


def test_a_text_is_answered_and_the_bot_stops_cleanly() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.start("CODE")
        await rig.sees(amal, "welcome CODE")
        amal.send_text("سلام")
        await rig.sees(amal, "4:سلام")
        assert await rig.stop() == 0
        assert "Traceback" not in "".join(rig.log)

    play(scene)


def test_a_press_is_answered_and_edits_its_message() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.start()
        await rig.sees(amal, "welcome")
        pressed = amal.press(amal.screen()[-1], "More")
        assert await pressed.answer() is not None
        await rig.sees(amal, "more it is")
        assert texts(amal) == ["more it is"]
        assert await amal.press(amal.screen()[-1], "Quiet").answer() is not None

    play(scene)


def test_an_answer_below_a_newer_message_is_sent_anew() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.start()
        await rig.sees(amal, "welcome")
        old = amal.screen()[-1]
        amal.send_text("x")
        await rig.sees(amal, "1:x")
        amal.press(old, "More")
        await rig.sees(amal, "more it is")
        assert texts(amal) == ["welcome", "1:x", "more it is"]

    play(scene)


def test_three_parts_of_a_long_paste_are_one_text() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.send_text("é" * 10_000)
        await rig.sees(amal, "10000:" + "é" * 20)
        amal.send_text("after")
        await rig.sees(amal, "5:after")
        assert len(texts(amal)) == 2

    play(scene)


def test_a_long_paste_survives_a_kill_between_its_parts() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        amal.send_text("é" * 6000)
        await rig.start(HALQA_KILL_AT="intake-after-commit")
        await rig.died()
        await rig.start()
        await rig.sees(amal, "6000:" + "é" * 20)
        assert len(texts(amal)) == 1

    play(scene)


def test_a_failing_handler_apologises_answers_and_lets_the_lane_go_on() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.send_text("/boom")
        amal.send_text("next")
        await rig.sees(amal, "4:next")
        assert len(texts(amal)) == 2
        assert "on purpose" not in "".join(rig.log)

    play(scene)


def test_an_update_that_ends_the_process_each_time_is_set_aside() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        amal.send_text("/die")
        amal.send_text("next")
        for _ in range(5):
            await rig.start()
            if await _dies(rig):
                continue
            break
        await rig.sees(amal, "4:next")

    async def _dies(rig: Rig) -> bool:
        assert rig._process is not None
        await rig.until(
            lambda: rig._process is None or rig._process.returncode is not None or rig.api.record.messages[2:]
        )
        if rig._process.returncode is None:
            return False
        await rig.died()
        return True

    play(scene)


def test_a_card_is_pinned_edited_and_not_sent_twice() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        for shown in ("one", "two", "two"):
            amal.send_text(f"/card {shown}")
            await rig.sees(amal, f"card {shown}")
        amal.send_text("x")
        await rig.sees(amal, "1:x")
        await rig.api.clock.sleep(10)
        amal.send_text("/anew three")
        await rig.sees(amal, "card three")
        await rig.until(lambda: "card two" not in texts(amal))
        assert texts(amal) == ["1:x", "card three"]
        calls = rig.api.record.calls_by_method()
        assert (calls["editMessageText"], calls["pinChatMessage"], calls["deleteMessage"]) == (1, 1, 1)

    play(scene)


def test_a_deleted_card_is_sent_anew() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.send_text("/card one")
        await rig.sees(amal, "card one")
        rig.api.world.chats[11].messages.pop(amal.screen()[-1].message_id)
        amal.send_text("/card two")
        await rig.sees(amal, "card two")

    play(scene)


def test_a_job_draws_and_its_picture_is_uploaded_once() -> None:
    async def scene(rig: Rig) -> None:
        people = [rig.api.add_user(number, "Amal") for number in (11, 12)]
        await rig.start()
        for phone in people:
            phone.send_text("/job chart")
            await rig.sees(phone, "drawn")
        people[0].send_text("/bad chart")
        await rig.sees(people[0], "bad failed")
        sent = [call.params["photo"] for call in rig.api.record.calls if call.method == "sendPhoto"]
        assert str(sent[0]).startswith("attach://") is not str(sent[1]).startswith("attach://")

    play(scene)


def test_long_work_says_how_far_it_has_come_and_stops_when_nobody_wants_it() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.send_text("/long")
        await rig.sees(amal, "come 0.5")
        amal.send_text("/stop")
        await rig.sees(amal, "stopped")
        amal.send_text("/job chart")  # the pool has a single place: it is free again
        await rig.sees(amal, "drawn")
        amal.send_text("/stop")
        await rig.sees(amal, "too late")

    play(scene)


def test_the_result_of_a_call_comes_back_to_the_handler() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        group = rig.api.add_supergroup("G1", [11])
        rig.api.add_bot(group, by=11, can_invite_users=True)
        amal.start()
        await rig.start(OWNER="11")
        amal.send_text(f"/link {group.id}")
        await rig.sees(amal, "link https://t.me/")
        amal.send_text("/link -100999")
        await rig.sees(amal, "link failed")

    play(scene)


def test_a_timer_fires_once_and_late_after_an_outage() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        await rig.start()
        amal.send_text("/timer 3600")
        async with rig.api.clock.busy():
            await rig.sees(amal, "armed")
            await rig.rests()
            await rig.kill()
        await rig.api.clock.sleep(3700)
        await rig.start()
        await rig.sees(amal, "timer bell late")
        amal.send_text("/timer 7200")
        await rig.until(lambda: texts(amal)[-1] == "armed")
        await rig.api.clock.sleep(7201)
        await rig.sees(amal, "timer bell")
        assert texts(amal) == ["armed", "timer bell late", "armed", "timer bell"]

    play(scene)


def test_faults_of_the_line_lose_nothing() -> None:
    faults = Faults(seed=3)
    for kind in (FaultKind.SERVER_ERROR, FaultKind.BAD_GATEWAY, FaultKind.RESET_BEFORE, FaultKind.TOO_MANY_REQUESTS):
        faults.add(FaultRule(kind=kind, chance=0.15))

    async def scene(rig: Rig) -> None:
        people = [rig.api.add_user(number, "Amal") for number in range(11, 31)]
        await rig.start()
        for phone in people:
            phone.start("x")
        for phone in people:
            await rig.sees(phone, "welcome x")
            assert texts(phone) == ["welcome x"]

    play(scene, faults=faults)


def test_a_reset_after_the_effect_repeats_a_private_message_and_holds_a_post_back() -> None:
    faults = Faults()

    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        channel = rig.api.add_channel("Plenary", [11])
        rig.api.add_bot(channel, by=11, can_post_messages=True)
        amal.start()
        await rig.start(OWNER="11")
        await rig.sees(amal, f"{channel.id} is administrator")
        for chat in (11, channel.id):
            faults.add(FaultRule(kind=FaultKind.RESET_AFTER, chats=frozenset({chat}), times=1))
        amal.send_text(f"/post {channel.id} hello")
        await rig.sees(amal, f"uncertain {channel.id}")
        await rig.until(lambda: texts(amal).count(f"uncertain {channel.id}") == 2)
        assert texts(amal, channel.id) == ["hello"]

    play(scene, faults=faults)


def test_a_blocked_bot_learns_it_and_gives_the_chat_up() -> None:
    async def scene(rig: Rig) -> None:
        amal, ben = rig.api.add_user(11, "Amal"), rig.api.add_user(12, "Ben")
        await rig.start(OWNER="11")
        amal.start()
        ben.start()
        await rig.sees(ben, "welcome")
        amal.send_text("/post 99 hello")
        await rig.sees(amal, "99 is left")
        ben.account.blocked = True
        amal.send_text("/post 12 hello")
        await rig.sees(amal, "12 is kicked")

    play(scene)


def test_a_group_that_migrates_takes_its_queue_along() -> None:
    async def scene(rig: Rig) -> None:
        amal = rig.api.add_user(11, "Amal")
        group = rig.api.add_group("G1", [11])
        rig.api.add_bot(group, by=11)
        amal.start()
        await rig.start(OWNER="11")
        amal.send_text(f"/board {group.id} one")
        await rig.sees(amal, "one", chat_id=group.id)
        moved = rig.api.migrate(group)
        amal.send_text(f"/board {group.id} two")
        await rig.sees(amal, "two", chat_id=moved.id)
        await rig.sees(amal, f"{group.id} is now {moved.id}")

    play(scene)
