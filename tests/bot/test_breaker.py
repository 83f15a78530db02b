"""When Telegram is silent, everybody waits; when it answers again, everybody goes at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.breaker import BREAKS, Breaker
from bot.config import SendingSettings
from bot.mailboxes import Mailboxes
from bot.pacing import Pacing
from bot.rules import ANSWER, longest_pause, pause_after
from storage.outbox import OutboxRow

AT = datetime(2024, 11, 21, 9, 0, tzinfo=UTC)


def row(number: int, method: str = "editMessageText", chat_id: int | None = 11) -> OutboxRow:
    return OutboxRow(
        id=number,
        chat_id=chat_id,
        method=method,
        payload="{}",
        priority=1,
        coalesce=None,
        card=None,
        pin=False,
        renew=False,
        then_kind=None,
        then_payload=None,
        not_before=None,
        attempts=0,
        created_at=AT,
    )


def test_breaker_opens_after_several_broken_lines_and_says_once_that_it_closes() -> None:
    breaker = Breaker(Pacing(SendingSettings(), AT), AT)
    for _ in range(BREAKS):
        breaker.broke(AT)
    assert breaker.is_open
    assert [breaker.works(AT), breaker.works(AT)] == [True, False]
    assert not breaker.is_open


def test_release_lets_go_what_waited_for_telegram_to_answer() -> None:
    boxes = Mailboxes(Pacing(SendingSettings(), AT))
    waiting = row(1)
    boxes.put(waiting, AT)
    assert boxes.take(AT, 5) == [waiting]
    boxes.put_back(waiting, AT + timedelta(seconds=8), AT)
    later = AT + timedelta(seconds=2)
    assert boxes.take(later, 5) == []
    boxes.release(later)
    assert [each.id for each in boxes.take(later, 5)] == [1]
    assert boxes.take(AT + timedelta(seconds=9), 5) == []


def test_answer_to_a_tap_never_waits_longer_than_a_second() -> None:
    answer, edit = row(1, ANSWER, None), row(2)
    assert [pause_after(6, longest=longest_pause(each)) for each in (answer, edit)] == [1.0, 30.0]
