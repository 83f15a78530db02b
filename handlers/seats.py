"""Seats as the day needs them: nobody waits without a group when a session begins, and nobody is moved for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, people, seating
from storage.people import Participant, Seat, Workshop
from storage.seating import SeatTie
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.programme import SeatSource
from workshop.programme import Session as PlannedSession
from workshop.seats_day import fill_free_seats, pose
from workshop.seats_model import Person, Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Seating:
    """Hold who may sit in a session and who does: `seats` by participant number, of those who attend."""

    workshop: Workshop
    plan: WorkshopPlan
    session: PlannedSession
    people: tuple[Participant, ...]
    seats: Mapping[int, Seat]
    earlier: tuple[Mapping[str, str], ...]
    ties: tuple[SeatTie, ...] = ()

    @property
    def taken(self) -> dict[str, str]:
        """Give the seats as the core knows them."""
        return {str(number): seat.group_id for number, seat in self.seats.items()}

    @property
    def waiting(self) -> list[Participant]:
        """List the people who have no seat yet."""
        return [person for person in self.people if person.pk not in self.seats]

    def seated(self) -> Problem:
        """Pose the seats of those who have one."""
        whole, taken = self.problem(), self.taken
        return replace(whole, people=tuple(person for person in whole.people if person.id in taken))

    def problem(self, *, keep: bool = False) -> Problem:
        """Pose the session's seats; `keep` leaves imported seats as they are."""
        imported = {str(n): s.group_id for n, s in self.seats.items() if s.reason == "imported" and s.leads_as is None}
        return pose(
            self.plan,
            self.session,
            [described(self.plan, person, self.seats.get(person.pk)) for person in self.people],
            earlier=self.earlier,
            imported=imported if keep else {},
            together=self._tied("together"),
            apart=self._tied("apart"),
        )

    def _tied(self, rule: str) -> list[list[str]]:
        return [[str(number) for number in tie.people] for tie in self.ties if tie.rule == rule]


def seat_everyone(turn: Turn, workshop: Workshop, session: PlannedSession) -> list[Participant]:
    """Give the best free seat to everybody on the roster who has none in a session; returns who was seated."""
    hall = seating_of(turn.session, workshop, session)
    return _seat(turn, hall, hall.waiting)


def seat_arrival(turn: Turn, person: Participant) -> None:
    """Seat somebody who arrives late or walked in, in every session that is not over; a delegate sits where theirs did.

    A session whose seats are still to be assigned is left to the assignment.
    """
    workshop = people.workshop_by_id(turn.session, person.workshop_id)
    assert workshop is not None
    over = {block.block_id for block in agenda.blocks(turn.session, workshop.id) if block.state == "done"}
    for session in plan_of(workshop).sessions:
        if session.agenda_id in over:
            continue
        hall = seating_of(turn.session, workshop, session)
        inherited = _inherited(turn, hall, [person]).get(person.pk)
        seat = people.seat_of(turn.session, person.pk, session.id)
        if inherited is not None and seat is not None and seat.leads_as is None:
            people.place(turn.session, person, session.id, inherited, "best_free", turn.at)
        elif seat is None and has_seats(hall) and any(each.id == person.id for each in hall.people):
            _seat(turn, hall, [person])


def has_seats(hall: Seating) -> bool:
    """Tell whether a session's seats are there: imported, or assigned already."""
    if hall.session.seats is SeatSource.IMPORTED:
        return True
    return any(seat.leads_as is None for seat in hall.seats.values())


def seating_of(reading: Session, workshop: Workshop, session: PlannedSession) -> Seating:
    """Load who may sit in a session, who sits where, and where everybody sat before."""
    plan = plan_of(workshop)
    every_seat = seating.seats_of_workshop(reading, workshop.id)
    here = {seat.participant_id: seat for seat in every_seat if seat.session_id == session.id}
    attending = [p for p in people.participants(reading, workshop.id) if attends(p)]
    seated = [person for person in attending if person.pk in here or may_be_seated(plan, person)]
    return Seating(
        workshop=workshop,
        plan=plan,
        session=session,
        people=tuple(seated),
        seats={person.pk: here[person.pk] for person in seated if person.pk in here},
        earlier=_earlier(plan, session, every_seat),
        ties=tuple(seating.ties_of_session(reading, workshop.id, session.id)),
    )


def attends(person: Participant) -> bool:
    """Tell whether a person counts: approved, not gone, not known to stay away."""
    return person.approval == "approved" and person.left_at is None and person.no_show_at is None


def may_be_seated(plan: WorkshopPlan, person: Participant) -> bool:
    """Tell whether a person's role takes part in groups."""
    return Right.CONTRIBUTE in plan.rights(person.role)


def described(plan: WorkshopPlan, person: Participant, seat: Seat | None) -> Person:
    """Describe a person as the core seats them: leaders keep their place, unknown languages bar no group."""
    speaks = person.speaks or ([person.language] if person.language else plan.languages)
    return Person(
        id=str(person.pk),
        organisation=person.organisation,
        category=person.category or "",
        gender=person.gender,
        speaks=frozenset(speaks),
        prefers=tuple(person.prefers),
        fixed=seat.group_id if seat is not None and seat.leads_as is not None else None,
    )


def _seat(turn: Turn, hall: Seating, newcomers: Sequence[Participant]) -> list[Participant]:
    inherited = _inherited(turn, hall, newcomers)
    others = [str(person.pk) for person in newcomers if person.pk not in inherited]
    found = fill_free_seats(hall.problem(), hall.taken | {str(k): v for k, v in inherited.items()}, others)
    groups = inherited | {int(name): group for name, group in found.items()}
    changed = seating.put_seats(turn.session, hall.workshop.id, hall.session.id, groups, "best_free", turn.at)
    return [person for person in newcomers if person.pk in changed]


def _inherited(turn: Turn, hall: Seating, newcomers: Iterable[Participant]) -> dict[int, str]:
    found = {}
    for person in newcomers:
        if person.delegate_of is None:
            continue
        replaced = people.participant_by_ref(turn.session, hall.workshop.id, person.delegate_of)
        seat = people.seat_of(turn.session, replaced.pk, hall.session.id) if replaced else None
        if seat is not None:
            found[person.pk] = seat.group_id
    return found


def _earlier(plan: WorkshopPlan, session: PlannedSession, seats: Iterable[Seat]) -> tuple[Mapping[str, str], ...]:
    before = [each.id for each in plan.sessions if each.starts_at < session.starts_at]
    by_session: dict[str, dict[str, str]] = {session_id: {} for session_id in before}
    for seat in seats:
        if seat.session_id in by_session:
            by_session[seat.session_id][str(seat.participant_id)] = seat.group_id
    return tuple(by_session.values())
