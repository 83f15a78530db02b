"""A person's own programme as a calendar file: the day as foreseen now, with their rooms."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from dialog.buttons import Press
from dialog.screen import Attachment, Screen, words
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people
from storage.blobs import put_blob
from storage.people import Participant, Workshop


def send_calendar(turn: Turn, _data: Press) -> None:
    """Hand over the programme as a file that the phone's calendar opens; a later one replaces it there."""
    assert turn.person is not None
    assert turn.workshop is not None
    made = calendar_of(turn.session, turn.workshop, turn.person, turn.language, turn.at)
    blob = put_blob(turn.session, made, "text/calendar", turn.at)
    file = Attachment(blob=blob, file_name=f"halqa-{turn.workshop.id}.ics")
    turn.reply(Screen(paragraphs=(words("calendar-file"),), attachment=file), fresh=True)


def calendar_of(session: Session, workshop: Workshop, person: Participant, language: str, at: datetime) -> bytes:
    """Draw the programme of one person as iCalendar, with the room of their group in each session."""
    from reports.calendar import Appointment, draw_calendar  # noqa: PLC0415 (its library is slow to load, and few ask for it)

    plan = plan_of(workshop)
    seats = {seat.session_id: seat.group_id for seat in people.seats_of_person(session, person.pk)}
    appointments = []
    blocks = [row for row in agenda.blocks(session, workshop.id) if row.state != "skipped"]
    for row in blocks:
        planned = plan.session_of_block(row.block_id)
        group = planned.group(seats[planned.id]) if planned is not None and planned.id in seats else None
        appointments.append(
            Appointment(
                id=f"{workshop.id}-{row.block_id}",
                title=plan.block(row.block_id).title,
                start=row.starts_at,
                end=row.ends_at,
                place=plan.place,
                room=(group.room or "") if group is not None else "",
            )
        )
    return draw_calendar(
        appointments,
        title=plan.title,
        language=language,
        revision=sum(row.seq for row in blocks),
        made_at=at,
    )
