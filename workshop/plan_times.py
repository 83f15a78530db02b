"""Reads the day from the workshop file: blocks, sessions, phases, groups, in local time turned to UTC."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from workshop.plan_reader import Node
from workshop.programme import (
    Block,
    Group,
    Phase,
    RatedBy,
    Rating,
    SeatSource,
    Session,
    SessionType,
    ShownAs,
)

CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True, kw_only=True, slots=True)
class LocalTimes:
    """What turns a day number and an hour of the file into an instant."""

    days: tuple[date, ...]
    zone: ZoneInfo

    def at(self, node: Node, key: str, day: int) -> datetime:
        """Read an hour; a bad one is noted and midnight of that day returned."""
        text = node.text(key)
        found = CLOCK.fullmatch(text)
        if text and not found:
            node.complain(key, f'"{text}" is not an hour; write it as 08:30')
        clock = time(int(found[1]), int(found[2])) if found else time()
        local = datetime.combine(self._date(day), clock, tzinfo=self.zone)
        instant = local.astimezone(UTC)
        if instant.astimezone(self.zone).time() != clock:
            node.complain(key, f"{text} does not exist on that day: the clocks go forward then; choose another")
        return instant

    def check(self, node: Node, day: int) -> None:
        """Note a day that the workshop does not have."""
        if day > len(self.days):
            node.complain("day", f"there is no day {day}; workshop.days has {len(self.days)}")

    def _date(self, day: int) -> date:
        if 1 <= day <= len(self.days):
            return self.days[day - 1]
        return self.days[0] if self.days else date(2000, 1, 1)


def read_block(node: Node, times: LocalTimes) -> Block:
    """Read a block of the agenda."""
    node.allow("id", "day", "start", "end", "minutes", "kind", "title", "locked")
    day = node.number("day", 1, least=1)
    times.check(node, day)
    starts_at, ends_at = times.at(node, "start", day), times.at(node, "end", day)
    return Block(
        id=node.text("id"),
        day=day,
        starts_at=starts_at,
        ends_at=ends_at,
        minutes=_length(node, starts_at, ends_at),
        kind=node.text("kind"),
        title=node.labels("title"),
        locked=node.flag("locked", default=False),
    )


def _length(node: Node, starts_at: datetime, ends_at: datetime) -> int:
    minutes = (ends_at - starts_at) // timedelta(minutes=1)
    if minutes <= 0:
        node.complain("end", f"must be after the start ({node.values.get('start')})")
    elif (said := node.number("minutes", minutes, least=1)) != minutes:
        node.complain("minutes", f"says {said}, but from start to end it is {minutes}; correct one")
    return minutes


def read_session(node: Node, times: LocalTimes, agenda: Iterable[Block]) -> Session:
    """Read a session with its phases and groups; it is on the day of its block unless it says another."""
    node.allow(
        "id", "agenda_id", "day", "type", "start", "end", "target_per_participant", "ratings", "phases",
        "groups", "shown_as", "seats",
    )  # fmt: skip
    agenda_id = node.text("agenda_id")
    day = node.number("day", next((block.day for block in agenda if block.id == agenda_id), 1), least=1)
    times.check(node, day)
    session = Session(
        id=node.text("id"),
        agenda_id=agenda_id,
        day=day,
        type=node.choice("type", SessionType),
        starts_at=times.at(node, "start", day),
        ends_at=times.at(node, "end", day),
        target_per_participant=node.number_or_none("target_per_participant", least=1),
        ratings=node.each("ratings", _rating, []),
        phases=node.each("phases", lambda each: _phase(each, times, day)),
        groups=node.each("groups", _group),
        shown_as=node.choice("shown_as", ShownAs),
        seats=node.choice("seats", SeatSource),
    )
    _check_phases(node, session)
    return session


def _rating(node: Node) -> Rating:
    node.allow("id", "min", "max", "label", "by")
    rating = Rating(
        id=node.text("id"),
        minimum=node.number("min"),
        maximum=node.number("max"),
        by=node.choice("by", RatedBy),
        label=node.labels("label"),
    )
    if rating.maximum <= rating.minimum:
        node.complain("max", f"must be above min ({rating.minimum})")
    return rating


def _phase(node: Node, times: LocalTimes, day: int) -> Phase:
    node.allow("id", "at", "minutes", "label", "shown_as")
    return Phase(
        id=node.text("id"),
        starts_at=times.at(node, "at", day),
        minutes=node.number("minutes", least=1),
        label=node.labels_or_none("label"),
        shown_as=node.choice("shown_as", ShownAs) if node.has("shown_as") else None,
    )


def _group(node: Node) -> Group:
    node.allow(
        "id", "dimension", "dimensions", "room", "capacity", "working_languages", "label", "scope_groups",
        "chat_id",
    )  # fmt: skip
    single = node.text_or_none("dimension")
    dimensions = node.texts("dimensions", [] if single is None else [single])
    if single is not None and dimensions not in ((), (single,)):
        node.complain("dimension", f'says "{single}", but dimensions says otherwise; keep only dimensions')
    chat = node.values.get("chat_id")
    if chat is not None and not isinstance(chat, int):
        node.complain("chat_id", "expected a whole number or null")
    return Group(
        id=node.text("id"),
        dimensions=dimensions or (() if single is None else (single,)),
        room=node.labels_or_word("room"),
        capacity=node.number("capacity", least=1),
        working_languages=node.texts("working_languages"),
        label=node.labels("label"),
        scope_groups=node.texts("scope_groups", []),
        chat_id=chat if isinstance(chat, int) else None,
    )


def _check_phases(node: Node, session: Session) -> None:
    if not session.phases:
        node.complain("phases", "a session needs at least one phase")
    previous = session.starts_at
    for phase in session.phases:
        if phase.starts_at < previous:
            node.complain(f"phases[{phase.id}].at", "begins before the phase or session it follows; move it")
        previous = phase.ends_at
        if phase.ends_at > session.ends_at:
            minutes = (phase.ends_at - session.ends_at) // timedelta(minutes=1)
            node.complain(
                f"phases[{phase.id}].minutes",
                f"ends {minutes} min after the session; shorten a phase or lengthen the session",
            )
