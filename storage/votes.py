"""Secret ballots: their options, the votes while they are open, and only totals once they are closed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none
from storage.memory import remembered
from storage.traces import forget_taps


class Ballot(SQLModel, table=True):
    """One secret vote. open -> closed, when the link between voter and vote is deleted."""

    __table_args__ = (UniqueConstraint("workshop_id", "ballot_id"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    ballot_id: str
    session_id: str
    state: str = "open"
    dots: int = 0
    turnout: int = 0
    opened_at: datetime = utc_field()
    closed_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored ballot."""
        assert self.id is not None
        return self.id


class BallotOption(SQLModel, table=True):
    """Something to vote on: `option` is c<contribution> or t<theme>; `authors` never rate it."""

    __tablename__ = "ballot_option"
    __table_args__ = (UniqueConstraint("ballot_id", "option"),)

    id: int | None = Field(default=None, primary_key=True)
    ballot_id: int = Field(foreign_key="ballot.id", index=True)
    option: str
    text: str
    dimension: str | None = None
    group_id: str | None = None
    authors: list[str] = json_field(list)


class BallotVote(SQLModel, table=True):
    """What one seat chose while the ballot is open: dots, or a value on a scale."""

    __tablename__ = "ballot_vote"
    __table_args__ = (UniqueConstraint("ballot_id", "voter", "option", "scale"),)

    id: int | None = Field(default=None, primary_key=True)
    ballot_id: int = Field(foreign_key="ballot.id", index=True)
    voter: str
    option: str
    scale: str  # dots, or the id of a rating
    value: int
    at: datetime = utc_field()


class BallotTotal(SQLModel, table=True):
    """What is left of an option after the close: how often each value was given, and dots by category group."""

    __tablename__ = "ballot_total"
    __table_args__ = (UniqueConstraint("ballot_id", "option", "scale"),)

    id: int | None = Field(default=None, primary_key=True)
    ballot_id: int = Field(foreign_key="ballot.id", index=True)
    option: str
    scale: str
    dots: int = 0
    voters: int = 0
    counts: dict[str, int] = json_field(dict)
    by_group: dict[str, int | None] = json_field(dict)


@remembered(Ballot)
def ballot(session: Session, workshop_id: str, ballot_id: str) -> Ballot | None:
    """Find a ballot."""
    wanted = select(Ballot).where(Ballot.workshop_id == workshop_id, Ballot.ballot_id == ballot_id)
    return session.exec(wanted).first()


@remembered(Ballot)
def ballots(session: Session, workshop_id: str) -> Sequence[Ballot]:
    """List the ballots that were opened, oldest first."""
    return session.exec(select(Ballot).where(Ballot.workshop_id == workshop_id).order_by(col(Ballot.id))).all()


def open_ballot(session: Session, row: Ballot, options: Iterable[BallotOption]) -> Ballot:
    """Open a ballot with its options."""
    session.add(row)
    session.flush()
    for option in options:
        option.ballot_id = row.pk
        session.add(option)
    session.flush()
    return row


def forget_ballot(session: Session, row: Ballot) -> None:
    """Forget a ballot in which nobody has voted: its block is still to come after all."""
    for option in session.exec(select(BallotOption).where(BallotOption.ballot_id == row.pk)).all():
        session.delete(option)
    session.flush()
    session.delete(row)
    session.flush()


@remembered(BallotOption)
def options(session: Session, ballot_pk: int) -> Sequence[BallotOption]:
    """List what stands to the vote."""
    wanted = select(BallotOption).where(BallotOption.ballot_id == ballot_pk)
    return session.exec(wanted.order_by(col(BallotOption.id))).all()


@remembered(BallotVote)
def votes_of(session: Session, ballot_pk: int, voter: str) -> Sequence[BallotVote]:
    """List what one seat chose so far, in the order in which it was first chosen."""
    wanted = select(BallotVote).where(BallotVote.ballot_id == ballot_pk, BallotVote.voter == voter)
    return session.exec(wanted.order_by(col(BallotVote.id))).all()


def all_votes(session: Session, ballot_pk: int) -> Sequence[BallotVote]:
    """List every vote of an open ballot; there is none after the close."""
    return session.exec(select(BallotVote).where(BallotVote.ballot_id == ballot_pk)).all()


@remembered(BallotVote)
def ratings_per_option(session: Session, ballot_pk: int) -> dict[str, int]:
    """Count how often each option was rated."""
    wanted = (
        select(BallotVote.option, func.count())
        .where(BallotVote.ballot_id == ballot_pk, BallotVote.scale != "dots")
        .group_by(BallotVote.option)
    )
    return dict(session.exec(wanted).all())


def cast(session: Session, ballot_pk: int, voter: str, option: str, scale: str, value: int, at: datetime) -> None:
    """Set what a seat chooses for an option on a scale; dots of 0 are taken back."""
    wanted = select(BallotVote).where(
        BallotVote.ballot_id == ballot_pk,
        BallotVote.voter == voter,
        BallotVote.option == option,
        BallotVote.scale == scale,
    )
    known = session.exec(wanted).first()
    if scale == "dots" and value == 0:
        if known is not None:
            session.delete(known)
    elif known is not None:
        known.value, known.at = value, at
    else:
        vote = BallotVote(ballot_id=ballot_pk, voter=voter, option=option, scale=scale, value=value, at=at)
        session.add(vote)
    session.flush()


def close(session: Session, row: Ballot, totals: Iterable[BallotTotal], turnout: int, at: datetime) -> None:
    """Keep the totals and delete every vote with the taps it came by, in one transaction."""
    row.state, row.closed_at, row.turnout = "closed", at, turnout
    for total in totals:
        total.ballot_id = row.pk
        session.add(total)
    for vote in all_votes(session, row.pk):
        session.expunge(vote)  # the session would take the next ballot's votes, numbered alike, for these
    session.connection().execute(delete(BallotVote).where(col(BallotVote.ballot_id) == row.pk))
    session.flush()
    forget_taps(session)


def totals(session: Session, ballot_pk: int) -> Mapping[tuple[str, str], BallotTotal]:
    """Give the totals of a closed ballot by option and scale."""
    rows = session.exec(select(BallotTotal).where(BallotTotal.ballot_id == ballot_pk)).all()
    return {(row.option, row.scale): row for row in rows}
