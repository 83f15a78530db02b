"""Which message of a private chat became which contribution, so that an edited message finds it."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import BigInteger, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.contributions import Attachment, Contribution


class WrittenMessage(SQLModel, table=True):
    """A message whose words were recorded as a contribution."""

    __tablename__ = "written_message"

    user_id: int = Field(primary_key=True, sa_type=BigInteger)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    contribution_id: int = Field(foreign_key="contribution.id", index=True)


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


def attachments_of(session: Session, contribution_id: int) -> list[Attachment]:
    """List what belongs to a contribution, in the order it came."""
    wanted = select(Attachment).where(Attachment.contribution_id == contribution_id)
    return list(session.exec(wanted.order_by(col(Attachment.id))))
