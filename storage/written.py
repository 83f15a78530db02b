"""What became of a person's messages: the contribution a message is, the files kept, the burst that was answered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field
from storage.contributions import Attachment, Contribution, Kept

FREE = "free"  # why a text is kept that no step asked for


class WrittenMessage(SQLModel, table=True):
    """A message whose words were recorded as a contribution."""

    __tablename__ = "written_message"

    user_id: int = Field(primary_key=True, sa_type=BigInteger)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    contribution_id: int = Field(foreign_key="contribution.id", index=True)


class Burst(SQLModel, table=True):
    """The last thing that is not text which a person was answered for: the rest of an album gets no second answer."""

    user_id: int = Field(primary_key=True, sa_type=BigInteger)
    what: str
    at: datetime = utc_field()


def begins_burst(session: Session, user_id: int, what: str, at: datetime, within: timedelta) -> bool:
    """Note something sent; tells whether it wants an answer, being no continuation of the one before."""
    known = session.get(Burst, user_id)
    if known is None:
        session.add(Burst(user_id=user_id, what=what, at=at))
        session.flush()
        return True
    goes_on = known.what == what and abs(at - known.at) <= within
    known.what, known.at = what, at
    session.flush()
    return not goes_on


def follows_burst(session: Session, user_id: int, what: str, at: datetime, within: timedelta) -> bool:
    """Tell whether something of a kind was sent by somebody just before a moment."""
    known = session.get(Burst, user_id)
    return known is not None and known.what == what and abs(at - known.at) <= within


def kept_by(session: Session, participant_id: int) -> list[Kept]:
    """List the texts of a person that fitted no step, the newest first."""
    wanted = select(Kept).where(Kept.participant_id == participant_id)
    return list(session.exec(wanted.order_by(col(Kept.id).desc())))


def kept_since(session: Session, workshop_id: str, since: datetime) -> dict[int, Kept]:
    """Give each person's last text of a workshop that no step asked for, since a moment."""
    wanted = select(Kept).where(Kept.workshop_id == workshop_id, Kept.where == FREE, Kept.at >= since)
    rows = session.exec(wanted.order_by(col(Kept.id)))
    return {row.participant_id: row for row in rows if row.participant_id is not None}


def count_kept(session: Session, participant_id: int, where: str) -> int:
    """Count the texts of a person that were kept for a reason."""
    wanted = select(func.count()).select_from(Kept).where(Kept.participant_id == participant_id, Kept.where == where)
    return session.exec(wanted).one()


def attachments_by(session: Session, participant_id: int) -> list[Attachment]:
    """List the files of a person, in the order they came."""
    wanted = select(Attachment).where(Attachment.participant_id == participant_id)
    return list(session.exec(wanted.order_by(col(Attachment.id))))


def remember_message(session: Session, user_id: int, message_id: int, contribution_id: int) -> None:
    """Note that a message became a contribution; of a message split into several, the first counts."""
    if session.get(WrittenMessage, (user_id, message_id)) is None:
        session.add(WrittenMessage(user_id=user_id, message_id=message_id, contribution_id=contribution_id))
        session.flush()


def contribution_of_message(session: Session, user_id: int, message_id: int) -> Contribution | None:
    """Find the contribution that a message became."""
    known = session.get(WrittenMessage, (user_id, message_id))
    return session.get(Contribution, known.contribution_id) if known else None


def keep_attachment(session: Session, attachment: Attachment) -> None:
    """Keep something sent that is not text."""
    session.add(attachment)
    session.flush()


def attach(session: Session, participant_id: int, file_ids: Iterable[str], contribution_id: int) -> None:
    """Say to which contribution a person's files belong."""
    session.connection().execute(
        update(Attachment)
        .where(col(Attachment.participant_id) == participant_id, col(Attachment.contribution_id).is_(None))
        .where(col(Attachment.file_id).in_(list(file_ids)))
        .values(contribution_id=contribution_id)
    )


def attachments_of_group(session: Session, workshop_id: str, session_id: str, group_id: str) -> list[Attachment]:
    """List what the members of a group sent that is not text, in the order it came."""
    wanted = select(Attachment).where(Attachment.workshop_id == workshop_id, Attachment.session_id == session_id)
    return list(session.exec(wanted.where(Attachment.group_id == group_id).order_by(col(Attachment.id))))


def attachments_of(session: Session, contribution_id: int) -> list[Attachment]:
    """List what belongs to a contribution, in the order it came."""
    wanted = select(Attachment).where(Attachment.contribution_id == contribution_id)
    return list(session.exec(wanted.order_by(col(Attachment.id))))
