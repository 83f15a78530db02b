"""Erases what identifies a person: name, organisation, account, code, messages; their words stay, without a name."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from storage.contributions import Attachment, Kept
from storage.people import Account, Participant
from storage.runtime import OutboxState, card, draft, inbox, outbox
from storage.votes import Ballot, BallotOption
from storage.written import WrittenMessage

ENDED = (OutboxState.SENT.value, OutboxState.FAILED.value, OutboxState.REPLACED.value)


def erase_identifiers(session: Session, person: Participant, at: datetime) -> None:
    """Erase what identifies a person; the row stays with its category, so that counts remain true."""
    if person.erased_at is not None:
        return
    _forget_ref(session, person)
    numbers = {person.user_id, *session.exec(select(Account.user_id).where(Account.participant_id == person.pk))}
    person.user_id = None
    person.name = person.name_latin = person.organisation = ""
    person.level = person.gender = person.language = person.delegate_of = None
    person.speaks, person.prefers = [], []
    person.ref = f"erased-{person.pk}"
    person.code = f"erased {person.pk}"  # with a space, so that no link can carry it
    person.erased_at = at
    session.flush()
    connection = session.connection()
    connection.execute(update(Kept).where(col(Kept.participant_id) == person.pk).values(participant_id=None))
    connection.execute(delete(Attachment).where(col(Attachment.participant_id) == person.pk))
    for user_id in numbers - {None}:  # the phone they had before, too
        _forget_account(session, person, user_id)
    session.flush()


def _forget_account(session: Session, person: Participant, user_id: int) -> None:
    """Forget a Telegram account, unless it still belongs to somebody on another roster."""
    other = session.exec(select(Participant).where(Participant.user_id == user_id)).first()
    account = session.get(Account, user_id)
    if other is not None:
        if account is not None and account.participant_id == person.pk:
            account.participant_id = other.pk
        return
    connection = session.connection()
    connection.execute(delete(WrittenMessage).where(col(WrittenMessage.user_id) == user_id))
    connection.execute(draft.delete().where(draft.c.user_id == user_id))
    connection.execute(card.delete().where(card.c.chat_id == user_id))
    connection.execute(outbox.delete().where(outbox.c.chat_id == user_id, outbox.c.state.in_(ENDED)))
    connection.execute(
        inbox.update()
        .where(or_(inbox.c.chat_id == user_id, inbox.c.user_id == user_id), inbox.c.state != "new")
        .values(raw="", chat_id=None, user_id=None)
    )
    if account is not None:
        session.delete(account)


def _forget_ref(session: Session, person: Participant) -> None:
    """Take the id of the organizer's file out of ballots and delegations."""
    options = session.exec(
        select(BallotOption)
        .join(Ballot, col(Ballot.id) == col(BallotOption.ballot_id))
        .where(Ballot.workshop_id == person.workshop_id)
    ).all()
    for option in options:
        if person.ref in option.authors:
            option.authors = [each for each in option.authors if each != person.ref]
    delegates = select(Participant).where(
        Participant.workshop_id == person.workshop_id, Participant.delegate_of == person.ref
    )
    for delegate in session.exec(delegates):
        delegate.delegate_of = None
