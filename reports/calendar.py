"""A person's agenda as a calendar file that every phone opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from icalendar import Calendar, Event, vText

from reports.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reports.model import Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Appointment:
    """Hold one block of somebody's day, its hours with their zone.

    `id` is unique among all workshops and stays the same when the hours move.
    """

    id: str
    title: Text
    start: datetime
    end: datetime
    place: Text = ""
    room: Text = ""


def draw_calendar(
    appointments: Sequence[Appointment], *, title: Text, language: str, revision: int, made_at: datetime
) -> bytes:
    """Write the appointments as an ICS file.

    Hours are written in UTC, which no calendar mistakes when a country shifts its clocks. A later `revision` replaces
    an earlier one where the person opens it again.
    """
    say = phrases(language)
    calendar = Calendar()
    calendar.add("prodid", "-//Halqa//Halqa//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", say("report-calendar-name", title=say.pick(title)))
    for one in appointments:
        event = Event()
        event.add("uid", f"{one.id}@halqa")
        event.add("dtstamp", made_at.astimezone(UTC))
        event.add("sequence", revision)
        event.add("dtstart", one.start.astimezone(UTC))
        event.add("dtend", one.end.astimezone(UTC))
        event["summary"] = vText(say.pick(one.title), params={"LANGUAGE": say.language})
        room = say.pick(one.room)
        where = [room and say("report-calendar-room", room=room), say.pick(one.place)]
        if any(where):
            event.add("location", " · ".join(part for part in where if part))
        calendar.add_component(event)
    return bytes(calendar.to_ical())
