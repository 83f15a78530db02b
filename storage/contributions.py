"""What people wrote: contributions with their versions, support, themes, attachments, and the audit of every change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none
from storage.memory import remembered


class Contribution(SQLModel, table=True):
    """A challenge or a solution in its author's own words.

    active -> withdrawn | parked | hidden -> active. `moderation`: clear | waiting -> clear | refused.
    """

    __table_args__ = (UniqueConstraint("workshop_id", "code"), UniqueConstraint("workshop_id", "origin"))

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str = Field(index=True)
    group_id: str | None = Field(default=None, index=True)
    kind: str  # challenge | solution
    number: int
    code: str  # S1-27
    author_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    entered_by: int | None = Field(default=None, foreign_key="participant.id")
    origin: str | None = None  # what made it, once: "draft:12", "late:991", "chat:-100:17"
    dimension: str | None = Field(default=None, index=True)
    subtopic: str | None = None
    text: str
    language: str = "und"
    severity: int | None = None
    answers: list[str] = json_field(list)  # codes of the challenges a solution answers
    engagements: list[str] = json_field(list)
    horizon: str | None = None
    lead: str | None = None
    shown_as: str = "hidden"
    state: str = Field(default="active", index=True)
    reason: str | None = None  # of the state, in the words of who set it
    moderation: str = "clear"
    lateness: str = "open"  # open | grace | late
    sent_at: datetime = utc_field()
    recorded_at: datetime = utc_field()
    changed_at: datetime | None = utc_or_none()
    theme_id: int | None = Field(default=None, foreign_key="theme.id", index=True)
    shared_id: int | None = Field(default=None, foreign_key="theme.id", index=True)  # what it shares with other groups

    @property
    def pk(self) -> int:
        """Give the number of a stored contribution."""
        assert self.id is not None
        return self.id


class ContributionVersion(SQLModel, table=True):
    """A wording that was replaced: nothing typed is lost."""

    __tablename__ = "contribution_version"

    id: int | None = Field(default=None, primary_key=True)
    contribution_id: int = Field(foreign_key="contribution.id", index=True)
    text: str
    by_id: int | None = Field(default=None, foreign_key="participant.id")
    at: datetime = utc_field()


class Endorsement(SQLModel, table=True):
    """What somebody thinks of a contribution: support | same | disagree | unsure; revocable."""

    __table_args__ = (UniqueConstraint("contribution_id", "participant_id"),)

    id: int | None = Field(default=None, primary_key=True)
    contribution_id: int = Field(foreign_key="contribution.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    stance: str
    note: str | None = None
    at: datetime = utc_field()


class Theme(SQLModel, table=True):
    """A named cluster of contributions; `by_human` when a person shaped it, no group where several share it."""

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    session_id: str
    group_id: str | None = Field(default=None, index=True)
    dimension: str | None = None
    label: str
    by_human: bool = False
    state: str = "active"  # active -> merged | dropped
    made_at: datetime = utc_field()

    @property
    def pk(self) -> int:
        """Give the number of a stored theme."""
        assert self.id is not None
        return self.id


class Attachment(SQLModel, table=True):
    """A photo, voice note or document that somebody sent: kept, marked as not transcribed."""

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id")
    contribution_id: int | None = Field(default=None, foreign_key="contribution.id")
    session_id: str | None = None
    group_id: str | None = None
    kind: str
    file_id: str
    file_name: str | None = None
    caption: str = ""
    seconds: int | None = None
    at: datetime = utc_field()


class Kept(SQLModel, table=True):
    """A text that fitted no step: kept so that no word is lost, shown to its author and the organizer's export."""

    __tablename__ = "kept_text"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str | None = Field(default=None, foreign_key="workshop.id", index=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id")
    where: str
    text: str
    at: datetime = utc_field()


BY_ORDER = "order"  # in `details["by"]` of a line: nobody tapped, the command line did


class Audit(SQLModel, table=True):
    """One change that somebody made, in words a non-technician can read, with what undoes it."""

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    actor_id: int | None = Field(default=None, foreign_key="participant.id")
    verb: str  # a text id: audit-<verb>
    subject: str
    details: dict[str, Any] = json_field(dict)
    undo: dict[str, Any] = json_field(dict)
    at: datetime = utc_field()
    undone_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored line."""
        assert self.id is not None
        return self.id


def next_number(session: Session, workshop_id: str, session_id: str) -> int:
    """Give the next number of a contribution in a session."""
    wanted = select(func.max(Contribution.number)).where(
        Contribution.workshop_id == workshop_id, Contribution.session_id == session_id
    )
    return (session.exec(wanted).one() or 0) + 1


def record_contribution(session: Session, contribution: Contribution) -> Contribution:
    """Record a contribution once: the same `origin` gives back the row that is already there."""
    if contribution.origin is not None:
        wanted = select(Contribution).where(
            Contribution.workshop_id == contribution.workshop_id, Contribution.origin == contribution.origin
        )
        known = session.exec(wanted).first()
        if known is not None:
            return known
    session.add(contribution)
    session.flush()
    return contribution


@remembered(Contribution)
def contribution_by_id(session: Session, contribution_id: int) -> Contribution | None:
    """Find a contribution by our number."""
    return session.get(Contribution, contribution_id)


@remembered(Contribution)
def contribution_by_code(session: Session, workshop_id: str, code: str) -> Contribution | None:
    """Find a contribution by the code on its receipt."""
    wanted = select(Contribution).where(Contribution.workshop_id == workshop_id, Contribution.code == code)
    return session.exec(wanted).first()


@remembered(Contribution)
def contributions(session: Session, workshop_id: str, session_id: str | None = None) -> Sequence[Contribution]:
    """List every contribution of a workshop or session, whatever its state, in the order they came."""
    wanted = select(Contribution).where(Contribution.workshop_id == workshop_id)
    if session_id is not None:
        wanted = wanted.where(Contribution.session_id == session_id)
    return session.exec(wanted.order_by(col(Contribution.id))).all()


def contributions_of_group(
    session: Session, workshop_id: str, session_id: str, group_ids: Iterable[str]
) -> Sequence[Contribution]:
    """List the active, cleared contributions of groups."""
    return _of_groups(session, workshop_id, session_id, tuple(group_ids))


@remembered(Contribution)
def _of_groups(
    session: Session, workshop_id: str, session_id: str, group_ids: tuple[str, ...]
) -> Sequence[Contribution]:
    wanted = select(Contribution).where(
        Contribution.workshop_id == workshop_id,
        Contribution.session_id == session_id,
        col(Contribution.group_id).in_(group_ids),
        Contribution.state == "active",
        Contribution.moderation == "clear",
    )
    return session.exec(wanted.order_by(col(Contribution.id))).all()


def waiting_for_review(session: Session, workshop_id: str) -> Sequence[Contribution]:
    """List what waits to be read before its group sees it, the oldest first."""
    wanted = select(Contribution).where(
        Contribution.workshop_id == workshop_id, Contribution.moderation == "waiting", Contribution.state == "active"
    )
    return session.exec(wanted.order_by(col(Contribution.id))).all()


@remembered(Contribution)
def contributions_by(session: Session, participant_id: int) -> Sequence[Contribution]:
    """List what a person wrote, withdrawn ones included."""
    wanted = select(Contribution).where(Contribution.author_id == participant_id)
    return session.exec(wanted.order_by(col(Contribution.id))).all()


def replace_text(session: Session, contribution: Contribution, text: str, by_id: int | None, at: datetime) -> None:
    """Give a contribution a new wording and keep the old one as a version."""
    session.add(ContributionVersion(contribution_id=contribution.pk, text=contribution.text, by_id=by_id, at=at))
    contribution.text, contribution.changed_at = text, at
    session.flush()


def versions(session: Session, contribution_id: int) -> Sequence[ContributionVersion]:
    """List the wordings that were replaced, oldest first."""
    wanted = select(ContributionVersion).where(ContributionVersion.contribution_id == contribution_id)
    return session.exec(wanted.order_by(col(ContributionVersion.id))).all()


def endorse(session: Session, contribution_id: int, participant_id: int, stance: str | None, at: datetime) -> None:
    """Set somebody's stance on a contribution, or take it back (None)."""
    known = stance_of(session, contribution_id, participant_id)
    if stance is None and known is not None:
        session.delete(known)
    elif stance is not None and known is not None:
        known.note = known.note if known.stance == stance else None
        known.stance, known.at = stance, at
    elif stance is not None:
        row = Endorsement(contribution_id=contribution_id, participant_id=participant_id, stance=stance, at=at)
        session.add(row)
    session.flush()


def stance_of(session: Session, contribution_id: int, participant_id: int) -> Endorsement | None:
    """Find what somebody said to a contribution."""
    wanted = select(Endorsement).where(
        Endorsement.contribution_id == contribution_id, Endorsement.participant_id == participant_id
    )
    return session.exec(wanted).first()


def give_reason(session: Session, stance: Endorsement, reason: str | None, at: datetime) -> None:
    """Put somebody's reason beside their stance."""
    stance.note, stance.at = reason, at
    session.flush()


def endorsements(session: Session, contribution_ids: Iterable[int]) -> Sequence[Endorsement]:
    """List the stances on contributions."""
    wanted = select(Endorsement).where(col(Endorsement.contribution_id).in_(list(contribution_ids)))
    return session.exec(wanted.order_by(col(Endorsement.id))).all()


@remembered(Theme)
def themes(session: Session, workshop_id: str, session_id: str, group_id: str | None = None) -> Sequence[Theme]:
    """List the active themes of a session, or of one of its groups."""
    wanted = select(Theme).where(
        Theme.workshop_id == workshop_id, Theme.session_id == session_id, Theme.state == "active"
    )
    if group_id is not None:
        wanted = wanted.where(Theme.group_id == group_id)
    return session.exec(wanted.order_by(col(Theme.id))).all()


def keep_text(session: Session, kept: Kept) -> None:
    """Keep a text that fitted no step."""
    session.add(kept)
    session.flush()


def record_audit(session: Session, line: Audit) -> Audit:
    """Write an audit line."""
    session.add(line)
    session.flush()
    return line


def audit_since(session: Session, workshop_id: str, verb: str, subject: str, since: datetime) -> Sequence[Audit]:
    """List what was done of one kind to one subject since a moment."""
    wanted = select(Audit).where(Audit.workshop_id == workshop_id, Audit.verb == verb, Audit.subject == subject)
    return session.exec(wanted.where(col(Audit.at) >= since)).all()
