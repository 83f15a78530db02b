"""Cooperation agreements as imported, and what was done under them besides our own workshops."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field
from storage.people import Workshop
from workshop.agreement import Event, Exchange, ExchangeKind
from workshop.model import EventKind


class CooperationAgreement(SQLModel, table=True):
    """An agreement: its file as imported."""

    __tablename__ = "agreement"

    id: str = Field(primary_key=True)
    definition: str
    source: str
    imported_at: datetime = utc_field()


class AgreementEvent(SQLModel, table=True):
    """An event under an agreement that was not a workshop of ours: a study day, a training held elsewhere."""

    __tablename__ = "agreement_event"
    __table_args__ = (UniqueConstraint("agreement_id", "kind", "on", "title"),)

    id: int | None = Field(default=None, primary_key=True)
    agreement_id: str = Field(foreign_key="agreement.id", index=True)
    kind: str
    on: date
    title: str
    recorded_at: datetime = utc_field()


class AgreementExchange(SQLModel, table=True):
    """Something that one party gave another: information, a study, an invitation."""

    __tablename__ = "agreement_exchange"
    __table_args__ = (UniqueConstraint("agreement_id", "kind", "on", "title"),)

    id: int | None = Field(default=None, primary_key=True)
    agreement_id: str = Field(foreign_key="agreement.id", index=True)
    kind: str
    on: date
    title: str
    giver: str
    recorded_at: datetime = utc_field()


def keep_agreement(session: Session, agreement_id: str, definition: str, source: str, at: datetime) -> bool:
    """Keep an agreement's file; tells whether it is new."""
    row = session.get(CooperationAgreement, agreement_id)
    new = row is None
    row = row or CooperationAgreement(id=agreement_id, definition="", source="", imported_at=at)
    row.definition, row.source, row.imported_at = definition, source, at
    session.add(row)
    session.flush()
    return new


def agreement_by_id(session: Session, agreement_id: str) -> CooperationAgreement | None:
    """Find an agreement."""
    return session.get(CooperationAgreement, agreement_id)


def agreements(session: Session) -> Sequence[CooperationAgreement]:
    """List the agreements, the first imported first."""
    wanted = select(CooperationAgreement)
    return session.exec(wanted.order_by(col(CooperationAgreement.imported_at), col(CooperationAgreement.id))).all()


def workshops_under(session: Session, agreement_id: str) -> Sequence[Workshop]:
    """List our workshops whose file names this agreement."""
    wanted = select(Workshop).where(Workshop.agreement_id == agreement_id)
    return session.exec(wanted.order_by(col(Workshop.imported_at))).all()


def record_event(session: Session, row: AgreementEvent) -> bool:
    """Record an event once; False when it is there already."""
    wanted = select(AgreementEvent).where(
        AgreementEvent.agreement_id == row.agreement_id,
        AgreementEvent.kind == row.kind,
        AgreementEvent.on == row.on,
        AgreementEvent.title == row.title,
    )
    if session.exec(wanted).first() is not None:
        return False
    session.add(row)
    session.flush()
    return True


def record_exchange(session: Session, row: AgreementExchange) -> bool:
    """Record an exchange once; False when it is there already."""
    wanted = select(AgreementExchange).where(
        AgreementExchange.agreement_id == row.agreement_id,
        AgreementExchange.kind == row.kind,
        AgreementExchange.on == row.on,
        AgreementExchange.title == row.title,
    )
    if session.exec(wanted).first() is not None:
        return False
    session.add(row)
    session.flush()
    return True


def recorded_events(session: Session, agreement_id: str, today: date) -> tuple[Event, ...]:
    """Give the recorded events as the ledger counts them; one of a day to come is foreseen."""
    rows = session.exec(select(AgreementEvent).where(AgreementEvent.agreement_id == agreement_id)).all()
    return tuple(
        Event(id=f"E{row.id}", kind=EventKind(row.kind), on=row.on, title=row.title, held=row.on <= today)
        for row in rows
    )


def recorded_exchanges(session: Session, agreement_id: str) -> tuple[Exchange, ...]:
    """Give the exchanges as the ledger counts them."""
    rows = session.exec(select(AgreementExchange).where(AgreementExchange.agreement_id == agreement_id)).all()
    return tuple(
        Exchange(id=f"X{row.id}", kind=ExchangeKind(row.kind), on=row.on, title=row.title, giver=row.giver)
        for row in rows
    )
