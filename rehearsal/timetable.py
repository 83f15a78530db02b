"""Read the printed programme: when each block and each phase is due, as everybody in the room knows it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from rehearsal.record import Json

Span = tuple[datetime, datetime]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sitting:
    """Hold one session of group work: what it asks for, its phases, its groups."""

    id: str
    block: str
    kind: str
    phases: dict[str, Span]
    groups: tuple[str, ...]

    @property
    def span(self) -> Span:
        """Return when the session begins and ends."""
        spans = list(self.phases.values())
        return spans[0][0], spans[-1][1]

    def phase(self, *names: str) -> Span:
        """Return the first phase of one of these names, or else the whole session."""
        return next((self.phases[name] for name in names if name in self.phases), self.span)


@dataclass(frozen=True, kw_only=True, slots=True)
class Timetable:
    """Know the programme of the workshop, whose `days` begin at midnight."""

    zone: ZoneInfo
    days: tuple[datetime, ...]
    blocks: dict[str, tuple[str, datetime, datetime]]
    sittings: tuple[Sitting, ...]

    def at(self, hour: str, on: datetime | None = None) -> datetime:
        """Return the moment of an hour such as 08:38 on the day of another moment, the first without one."""
        midnight = self.days[0] if on is None else datetime.combine(on.astimezone(self.zone), time(), self.zone)
        return _moment(midnight, hour)

    def clock(self, moment: datetime) -> str:
        """Return a moment as the clock on the wall shows it."""
        return moment.astimezone(self.zone).strftime("%H:%M")

    def date(self, moment: datetime) -> date:
        """Return the date of a moment where the workshop is."""
        return moment.astimezone(self.zone).date()

    def spans(self, kind: str) -> list[Span]:
        """List when the blocks of a kind are due."""
        return [(begins, ends) for each, begins, ends in self.blocks.values() if each == kind]

    def sitting_at(self, moment: datetime) -> Sitting | None:
        """Return the session that is planned for a moment."""
        return next((each for each in self.sittings if each.span[0] <= moment < each.span[1]), None)

    @property
    def span(self) -> Span:
        """Return when the first day begins and the last ends."""
        every = list(self.blocks.values())
        return every[0][1], every[-1][2]

    @property
    def debate(self) -> Span:
        """Return the last plenary before the first session, in which results are discussed."""
        first = self.sittings[0].span[0] if self.sittings else self.span[1]
        before = [span for span in self.spans("plenary") if span[1] <= first]
        return before[-1] if before else self.span


def read_timetable(workshop: Json) -> Timetable:
    """Read the programme out of a workshop file."""
    about = workshop["workshop"]
    zone = ZoneInfo(about["timezone"])
    days = tuple(datetime.combine(datetime.fromisoformat(day), time(), zone) for day in about["days"])
    blocks, day_of = {}, {}
    for block in workshop["agenda"]:
        day = day_of[block["id"]] = days[block.get("day", 1) - 1]
        blocks[block["id"]] = (str(block["kind"]), _moment(day, block["start"]), _moment(day, block["end"]))
    sittings = tuple(_sitting(day_of[session["agenda_id"]], session) for session in workshop["sessions"])
    return Timetable(zone=zone, days=days, blocks=blocks, sittings=sittings)


def _sitting(day: datetime, session: Json) -> Sitting:
    phases = {}
    for phase in session["phases"]:
        begins = _moment(day, phase["at"])
        phases[str(phase["id"])] = (begins, begins + timedelta(minutes=phase["minutes"]))
    return Sitting(
        id=session["id"],
        block=session["agenda_id"],
        kind=session["type"],
        phases=phases,
        groups=tuple(group["id"] for group in session["groups"]),
    )


def _moment(day: datetime, hour: str) -> datetime:
    hours, _, minutes = hour.partition(":")
    return day + timedelta(hours=int(hours), minutes=int(minutes))
