"""What was said of a re-plan is held against what came: once each, in the reader's language, at the hours told."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from rehearsal.cast import Member
from rehearsal.clock import SimClock
from rehearsal.people import Person
from rehearsal.phones import Phone
from rehearsal.repairs import Replanned
from rehearsal.tally import Tally
from rehearsal.timetable import read_timetable
from rehearsal.truth import approved_pages, told_of
from tests.rehearsal.line import START, Hand, Line, play
from tests.rehearsal.test_cast import MATERIAL

TIMETABLE = read_timetable(MATERIAL.workshop)
TOLD_BEN = "Le programme change :\n« Cadrage » à 9 h 02\n« Pause » est regroupée avec une autre pause"
TOLD_AMAL = "يتغير البرنامج:\n«التأطير» على الساعة 09:02"


def by_hand(scene: Callable[[Line, Hand], Awaitable[None]]) -> None:
    """Play a scene on a clock that only the scene moves."""
    hand = Hand()
    play(lambda line: scene(line, hand), clock=SimClock(START, monotonic=hand))


def person(line: Line, phone: Phone, id_: str, language: str) -> Person:
    member = Member(id=id_, name=id_, role="participant", language=language, groups={"S1": "G5"})
    made = Person(member, phone, line.api.clock, Tally(), 1)
    made.phone.start()
    made.arrived = line.api.clock.now()
    return made


def people(line: Line) -> list[Person]:
    return [person(line, line.ben, "P1", "fr"), person(line, line.amal, "P2", "ar")]


def test_everybody_is_told_once_and_at_the_hours_that_came() -> None:
    async def scene(line: Line, hand: Hand) -> None:
        both = people(line)
        replanned = Replanned(at=line.api.clock.now(), label="Appliquer ce programme")
        await line.call("sendMessage", chat_id=2, text=TOLD_BEN)
        await line.call("sendMessage", chat_id=1, text=TOLD_AMAL)
        hand.seconds += 120
        await line.call("sendMessage", chat_id=2, text="Vous êtes ici.\nMaintenant : Cadrage, jusqu’à 9 h 30.")
        told = told_of(replanned, both, line.api.world, TIMETABLE)
        assert (told.concerned, told.once, told.not_told, told.twice, told.wrong_hours) == (2, 2, (), (), ())

    by_hand(scene)


def test_who_is_told_twice_or_not_at_all_or_a_wrong_hour_is_named() -> None:
    async def scene(line: Line, hand: Hand) -> None:
        both = people(line)
        replanned = Replanned(at=line.api.clock.now(), label="Appliquer ce programme")
        await line.call("sendMessage", chat_id=2, text=TOLD_BEN)
        await line.call("sendMessage", chat_id=2, text=TOLD_BEN)
        await line.call("sendMessage", chat_id=1, text=TOLD_BEN)  # not in her language
        hand.seconds += 600
        await line.call("sendMessage", chat_id=2, text="Maintenant : Cadrage, jusqu’à 9 h 40.")
        told = told_of(replanned, both, line.api.world, TIMETABLE)
        assert (told.once, told.not_told, told.twice) == (0, ("P2",), ("P1",))
        assert told.wrong_hours == ("Cadrage: told 09:02, began 09:10",)

    by_hand(scene)


def test_who_comes_in_after_the_change_is_not_concerned() -> None:
    async def scene(line: Line, _hand: Hand) -> None:
        both = people(line)
        replanned = Replanned(at=line.api.clock.now() - timedelta(seconds=30), label="Appliquer ce programme")
        await line.call("sendMessage", chat_id=2, text=TOLD_BEN)
        told = told_of(replanned, both, line.api.world, TIMETABLE)
        assert (told.concerned, told.not_told, told.twice) == (0, (), ())

    by_hand(scene)


def test_pages_that_groups_approve_are_counted_by_session() -> None:
    async def scene(line: Line, hand: Hand) -> None:
        both = people(line)
        hand.seconds = (TIMETABLE.at("11:58") - START).total_seconds()
        await line.call("sendMessage", chat_id=2, text="Le groupe approuve la fiche.\nD’accord : 5")
        hand.seconds = (TIMETABLE.at("15:29") - START).total_seconds()
        await line.call("sendMessage", chat_id=1, text="صادقت المجموعة على الخلاصة.")
        assert approved_pages(both, TIMETABLE) == {
            "S1": {"groups": 6, "approved": 1},
            "S2": {"groups": 3, "approved": 1},
        }

    by_hand(scene)
