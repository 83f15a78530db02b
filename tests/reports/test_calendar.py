"""A person's agenda as a calendar file."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar

from reports.calendar import Appointment, draw_calendar
from tests.reports.sample import MADE_AT, workshop

RABAT = ZoneInfo("Africa/Casablanca")
SESSION = Appointment(
    id="csefrs-unesco-2024-11-21.s1",
    title={"fr": "Séance 1 ; défis", "ar": "الجلسة الأولى"},
    start=datetime(2024, 11, 21, 10, 45, tzinfo=RABAT),
    end=datetime(2024, 11, 21, 12, 0, tzinfo=RABAT),
    place={"fr": "Siège du CSEFRS, Rabat", "ar": "الرباط"},
    room="Salle 3",
)


def opened(language: str, *appointments: Appointment) -> Calendar:
    made = draw_calendar(
        appointments, title=workshop()["workshop"]["title"], language=language, revision=4, made_at=MADE_AT
    )
    read = Calendar.from_ical(made)
    assert isinstance(read, Calendar)
    return read


def test_block_keeps_its_id_its_hours_and_its_room() -> None:
    (event,) = opened("fr", SESSION).walk("VEVENT")
    assert event["UID"] == "csefrs-unesco-2024-11-21.s1@halqa"
    assert event["SEQUENCE"] == 4
    assert event.decoded("DTSTART") == datetime(2024, 11, 21, 9, 45, tzinfo=UTC)
    assert event.decoded("DTEND") == datetime(2024, 11, 21, 11, 0, tzinfo=UTC)
    assert event["SUMMARY"] == "Séance 1 ; défis"
    assert event["LOCATION"] == "Salle\u00a0: Salle 3 · Siège du CSEFRS, Rabat"


def test_calendar_speaks_the_language_of_its_person() -> None:
    (event,) = opened("ar", SESSION).walk("VEVENT")
    assert (str(event["SUMMARY"]), event["SUMMARY"].params["LANGUAGE"]) == ("الجلسة الأولى", "ar")


def test_hours_follow_the_country_when_it_shifts_its_clocks() -> None:
    ramadan = Appointment(
        id="w.r",
        title="R",
        start=datetime(2025, 3, 10, 10, 0, tzinfo=RABAT),
        end=datetime(2025, 3, 10, 11, 0, tzinfo=RABAT),
    )
    (event,) = opened("fr", ramadan).walk("VEVENT")
    assert event.decoded("DTSTART") == datetime(2025, 3, 10, 10, 0, tzinfo=UTC)
    assert "LOCATION" not in event
