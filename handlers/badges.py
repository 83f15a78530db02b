"""Badges and table posters for a workshop: each person's own link, each table's group, as PDF."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from handlers.account import report_of
from handlers.room import load_room
from handlers.scene import plan_of
from reports.badges import DEFAULT_COLOUR, Badge, Poster, draw_badges, draw_posters
from storage import people
from storage.people import Participant, Workshop
from workshop.model import WorkshopPlan
from workshop.programme import Group


def badge_sheets(reading: Session, workshop: Workshop, *, bot_name: str, at: datetime) -> dict[str, bytes]:
    """Draw every badge and every poster; returns the files by name."""
    plan = plan_of(workshop)
    event = report_of(load_room(reading, workshop, at)).event
    groups = _first_groups(reading, workshop, plan)
    roster = [p for p in people.participants(reading, workshop.id) if p.erased_at is None and p.approval == "approved"]
    badges = [_badge(plan, person, groups.get(person.pk), bot_name) for person in roster]
    posters = [_poster(plan, group, bot_name) for session in plan.sessions for group in session.groups]
    return {
        "badges.pdf": draw_badges(badges, event, dated=at),
        "posters.pdf": draw_posters(posters, event, bot_name=f"@{bot_name}", dated=at),
    }


def _first_groups(reading: Session, workshop: Workshop, plan: WorkshopPlan) -> dict[int, Group]:
    """Give each person's group in the first session where they have one."""
    found: dict[int, Group] = {}
    for session in plan.sessions:
        for seat in people.seats(reading, workshop.id, session.id):
            group = session.group(seat.group_id)
            if group is not None:
                found.setdefault(seat.participant_id, group)
    return found


def _badge(plan: WorkshopPlan, person: Participant, group: Group | None, bot_name: str) -> Badge:
    return Badge(
        name=person.name,
        other_name=person.name_latin,
        organisation=person.organisation,
        role=plan.role(person.role).label,
        code=person.code,
        link=f"https://t.me/{bot_name}?start={person.code}",
        language=person.language or plan.default_language,
        group=group.id if group is not None else "",
        room=(group.room or "") if group is not None else "",
    )


def _poster(plan: WorkshopPlan, group: Group, bot_name: str) -> Poster:
    one = plan.dimension(group.dimensions[0]) if len(group.dimensions) == 1 else None
    return Poster(
        number=group.id,
        name=group.label,
        room=group.room or "",
        link=f"https://t.me/{bot_name}",
        colour=one.colour if one is not None else DEFAULT_COLOUR,
    )
