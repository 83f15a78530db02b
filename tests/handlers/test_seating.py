"""Seats: everybody has one when a session begins, and each person can ask why."""

from __future__ import annotations

from collections import Counter

import pytest

from storage import people
from storage.people import Seat
from tests.stage import Stage


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    made.import_workshop()
    return made


def seats_of(stage: Stage, session_id: str) -> dict[str, Seat]:
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    refs = {person.pk: person.ref for person in people.participants(stage.session, workshop.id)}
    return {refs[seat.participant_id]: seat for seat in people.seats(stage.session, workshop.id, session_id)}


def test_seats_of_an_assigned_session_exist_when_it_begins(stage: Stage) -> None:
    stage.passes(hours=6, minutes=20)  # 14:20, session 2
    seats = seats_of(stage, "S2")
    assert len(seats) == 69
    assert sorted(Counter(seat.group_id for seat in seats.values()).values()) == [23, 23, 23]


def test_seat_of_somebody_who_shares_one_language_speaks_it(stage: Stage) -> None:
    stage.passes(hours=6, minutes=20)
    workshop = people.newest_workshop(stage.session)
    assert workshop is not None
    seats = seats_of(stage, "S2")
    only_english = [p.ref for p in people.participants(stage.session, workshop.id) if p.speaks == ["en"]]
    assert {seats[ref].group_id for ref in only_english if ref in seats} <= {"W1", "W3"}


def test_writing_of_session_two_reaches_people_who_were_seated_at_its_beginning(stage: Stage) -> None:
    salma = stage.member("P003")
    stage.passes(hours=6, minutes=21)
    assert any("Quelle solution proposez-vous" in shown.text for shown in salma.seen)
