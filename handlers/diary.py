"""A person's own programme as a calendar file: the day as foreseen now, with their rooms."""

from __future__ import annotations

from dialog.buttons import Press
from dialog.screen import Attachment, Screen, words
from handlers.scene import scene_of
from handlers.turn import Turn
from storage import agenda, people
from storage.blobs import put_blob


def send_calendar(turn: Turn, _data: Press) -> None:
    """Hand over the programme as a file that the phone's calendar opens; a later one replaces it there."""
    from reports.calendar import Appointment, draw_calendar  # noqa: PLC0415 (its library is slow to load, and few ask for it)

    assert turn.person is not None
    scene = scene_of(turn.session, turn.person)
    plan = scene.plan
    seats = {seat.session_id: seat.group_id for seat in people.seats_of_person(turn.session, turn.person.pk)}
    appointments = []
    blocks = [row for row in agenda.blocks(turn.session, scene.workshop.id) if row.state != "skipped"]
    for row in blocks:
        session = plan.session_of_block(row.block_id)
        group = session.group(seats[session.id]) if session is not None and session.id in seats else None
        appointments.append(
            Appointment(
                id=f"{scene.workshop.id}-{row.block_id}",
                title=plan.block(row.block_id).title,
                start=row.starts_at,
                end=row.ends_at,
                place=plan.place,
                room=(group.room or "") if group is not None else "",
            )
        )
    made = draw_calendar(
        appointments,
        title=plan.title,
        language=turn.language,
        revision=sum(row.seq for row in blocks),
        made_at=turn.at,
    )
    blob = put_blob(turn.session, made, "text/calendar", turn.at)
    file = Attachment(blob=blob, file_name=f"halqa-{scene.workshop.id}.ics")
    turn.reply(Screen(paragraphs=(words("calendar-file"),), attachment=file), fresh=True)
