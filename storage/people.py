"""Workshops, the accounts that write to us, and the people on the roster with their consent and seats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none
from storage.memory import remembered


class Workshop(SQLModel, table=True):
    """One event: its file as imported, and where it stands."""

    id: str = Field(primary_key=True)
    definition: str
    source: str
    agreement_id: str | None = Field(default=None, index=True)
    imported_at: datetime = utc_field()
    secret: str  # seeds personal codes and random orders
    running_block: str | None = None
    started_at: datetime | None = utc_or_none()
    ended_at: datetime | None = utc_or_none()
    paused_at: datetime | None = utc_or_none()
    published_at: datetime | None = utc_or_none()


class Account(SQLModel, table=True):
    """A Telegram account; its private chat has the same id."""

    user_id: int = Field(primary_key=True, sa_type=BigInteger)
    language: str | None = None  # chosen; None until the person chose
    client_language: str | None = None
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    reachable: str = "yes"  # yes -> blocked | left -> yes
    quiet: bool = False
    place: str | None = None  # the screen that was opened last, and when, so that it can be shown in another language
    first_seen_at: datetime = utc_field()
    last_seen_at: datetime = utc_field()


class Participant(SQLModel, table=True):
    """A person on the roster of a workshop; `ref` is the id in the organizer's file."""

    __table_args__ = (UniqueConstraint("workshop_id", "ref"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    ref: str
    code: str = Field(unique=True)
    name: str
    name_latin: str = ""
    organisation: str = ""
    category: str | None = None
    level: str | None = None
    gender: str | None = None
    role: str = "participant"
    language: str | None = None
    speaks: list[str] = json_field(list)
    prefers: list[str] = json_field(list)
    fixed: bool = False
    quiet: bool = False
    delegate_of: str | None = None
    source: str = "import"  # import | walk_in | delegate | outside
    approval: str = "approved"  # approved | waiting -> approved | refused
    user_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    joined_at: datetime | None = utc_or_none()  # first tap with the code
    arrived_at: datetime | None = utc_or_none()  # consent given, or seen by the desk
    left_at: datetime | None = utc_or_none()
    no_show_at: datetime | None = utc_or_none()
    on_paper: bool = False
    erased_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored participant."""
        assert self.id is not None
        return self.id

    @property
    def voter(self) -> str:
        """Name the seat a person votes with: their own, or that of whom they replace."""
        return self.delegate_of or self.ref


class Consent(SQLModel, table=True):
    """What a person agreed to, purpose by purpose; the newest row counts."""

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    purpose: str
    given: bool
    version: int
    at: datetime = utc_field()


class Seat(SQLModel, table=True):
    """A person's place in a group, with the reason."""

    __table_args__ = (UniqueConstraint("participant_id", "session_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    session_id: str
    group_id: str = Field(index=True)
    reason: str  # imported | assigned | best_free | moved | leader | swapped
    leads_as: str | None = None  # facilitator | rapporteur
    at: datetime = utc_field()


@remembered(Workshop)
def workshop_by_id(session: Session, workshop_id: str) -> Workshop | None:
    """Find a workshop."""
    return session.get(Workshop, workshop_id)


@remembered(Workshop)
def newest_workshop(session: Session) -> Workshop | None:
    """Find the workshop imported last: the one that commands mean when they name none."""
    return session.exec(select(Workshop).order_by(col(Workshop.imported_at).desc())).first()


@remembered(Workshop)
def all_workshops(session: Session) -> Sequence[Workshop]:
    """List the workshops, oldest first."""
    return session.exec(select(Workshop).order_by(col(Workshop.imported_at))).all()


@remembered(Account)
def account_by_id(session: Session, user_id: int) -> Account | None:
    """Find a Telegram account."""
    return session.get(Account, user_id)


@remembered(Participant)
def participant_by_id(session: Session, participant_id: int) -> Participant | None:
    """Find a person by our number."""
    return session.get(Participant, participant_id)


def holder_of(session: Session, account: Account | None) -> Participant | None:
    """Find whose account it is; nobody's when its person writes from another phone now."""
    found = participant_by_id(session, account.participant_id) if account and account.participant_id else None
    return found if account is not None and found is not None and found.user_id == account.user_id else None


@remembered(Participant)
def participant_by_code(session: Session, code: str) -> Participant | None:
    """Find a person by the personal code on the badge."""
    return session.exec(select(Participant).where(Participant.code == code)).first()


@remembered(Participant)
def participant_by_ref(session: Session, workshop_id: str, ref: str) -> Participant | None:
    """Find a person by the id in the organizer's file."""
    wanted = select(Participant).where(Participant.workshop_id == workshop_id, Participant.ref == ref)
    return session.exec(wanted).first()


@remembered(Participant)
def participants(session: Session, workshop_id: str) -> Sequence[Participant]:
    """List the roster of a workshop in the order of the file."""
    wanted = select(Participant).where(Participant.workshop_id == workshop_id)
    return session.exec(wanted.order_by(col(Participant.id))).all()


def replaced_by(session: Session, person: Participant) -> Participant | None:
    """Find who came in somebody's place and holds their seat now."""
    others = participants(session, person.workshop_id)
    return next((each for each in others if each.delegate_of == person.ref and each.arrived_at is not None), None)


@remembered(Participant)
def shared_names(session: Session, workshop_id: str) -> Mapping[str, tuple[str, ...]]:
    """Give the names that more than one person on a roster has, each with the organisations of those who have it."""
    by_name: dict[str, list[str]] = {}
    for person in participants(session, workshop_id):
        if person.name:
            by_name.setdefault(" ".join(person.name.casefold().split()), []).append(person.organisation)
    return {name: tuple(places) for name, places in by_name.items() if len(places) > 1}


def participants_with_role(session: Session, workshop_id: str, roles: Iterable[str]) -> Sequence[Participant]:
    """List the people who hold one of these roles."""
    wanted = select(Participant).where(Participant.workshop_id == workshop_id, col(Participant.role).in_(list(roles)))
    return session.exec(wanted.order_by(col(Participant.id))).all()


@remembered(Seat)
def seat_of(session: Session, participant_id: int, session_id: str) -> Seat | None:
    """Find a person's seat in a session."""
    wanted = select(Seat).where(Seat.participant_id == participant_id, Seat.session_id == session_id)
    return session.exec(wanted).first()


@remembered(Seat)
def seats_of_person(session: Session, participant_id: int) -> Sequence[Seat]:
    """List a person's seats, one a session."""
    return session.exec(select(Seat).where(Seat.participant_id == participant_id)).all()


@remembered(Seat)
def seats(session: Session, workshop_id: str, session_id: str) -> Sequence[Seat]:
    """List the seats of a session."""
    wanted = select(Seat).where(Seat.workshop_id == workshop_id, Seat.session_id == session_id)
    return session.exec(wanted.order_by(col(Seat.id))).all()


@remembered(Participant, Seat)
def members(session: Session, workshop_id: str, session_id: str, group_id: str) -> Sequence[Participant]:
    """List the people seated in a group."""
    wanted = (
        select(Participant)
        .join(Seat, col(Seat.participant_id) == col(Participant.id))
        .where(Seat.workshop_id == workshop_id, Seat.session_id == session_id, Seat.group_id == group_id)
    )
    return session.exec(wanted.order_by(col(Participant.id))).all()


@remembered(Participant, Seat)
def leaders(session: Session, workshop_id: str, session_id: str, group_id: str, leads_as: str) -> Sequence[Participant]:
    """List a group's facilitators or rapporteurs, the newest named last."""
    wanted = (
        select(Participant)
        .join(Seat, col(Seat.participant_id) == col(Participant.id))
        .where(Seat.workshop_id == workshop_id, Seat.session_id == session_id, Seat.group_id == group_id)
        .where(Seat.leads_as == leads_as)
    )
    return session.exec(wanted.order_by(col(Seat.at))).all()


def place(session: Session, person: Participant, session_id: str, group_id: str, reason: str, at: datetime) -> Seat:
    """Give a person a seat, or move the one they have; past contributions stay with the old group."""
    seat = seat_of(session, person.pk, session_id)
    if seat is None:
        seat = Seat(
            workshop_id=person.workshop_id,
            participant_id=person.pk,
            session_id=session_id,
            group_id=group_id,
            reason=reason,
            at=at,
        )
        session.add(seat)
    seat.group_id, seat.reason, seat.at = group_id, reason, at
    session.flush()
    return seat


def free_seats(session: Session, person: Participant) -> None:
    """Take away every seat of a person."""
    for seat in session.exec(select(Seat).where(Seat.participant_id == person.pk)).all():
        session.delete(seat)
    session.flush()


def accounts_of(session: Session, people: Iterable[Participant]) -> dict[int, Account]:
    """Find the reachable accounts of people, by participant number."""
    return {number: each for number, each in all_accounts_of(session, people).items() if each.reachable == "yes"}


def all_accounts_of(session: Session, people: Iterable[Participant]) -> dict[int, Account]:
    """Find the accounts of people, reachable or not, by participant number."""
    holders = {person.pk: person.user_id for person in people}
    wanted = select(Account).where(col(Account.participant_id).in_(holders))
    return {
        account.participant_id: account
        for account in session.exec(wanted)
        if account.participant_id and holders[account.participant_id] == account.user_id
    }


@remembered(Consent)
def consents(session: Session, participant_id: int) -> dict[str, bool]:
    """Tell what a person agrees to now, by purpose."""
    rows = session.exec(select(Consent).where(Consent.participant_id == participant_id).order_by(col(Consent.id)))
    return {row.purpose: row.given for row in rows}


def record_consent(
    session: Session, participant_id: int, purposes: dict[str, bool], version: int, at: datetime
) -> None:
    """Write down what a person agreed to or withdrew."""
    for purpose, given in purposes.items():
        session.add(Consent(participant_id=participant_id, purpose=purpose, given=given, version=version, at=at))
    session.flush()


@remembered(Seat)
def group_sizes(session: Session, workshop_id: str, session_id: str) -> dict[str, int]:
    """Count the seats of each group."""
    wanted = (
        select(Seat.group_id, func.count())
        .where(Seat.workshop_id == workshop_id, Seat.session_id == session_id)
        .group_by(Seat.group_id)
    )
    return dict(session.exec(wanted).all())
