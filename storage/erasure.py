"""Erases what identifies a person: name, organisation, account, code, messages; their words stay, without a name."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from storage.contributions import Attachment, Kept
from storage.people import Account, Participant
from storage.runtime import OutboxState, card, draft, inbox, outbox
from storage.votes import Ballot, BallotOption
from storage.written import Burst, WrittenMessage

NOBODY = 0
_EMPTIED = {
    "chat_id": None,
    "payload": "{}",
    "coalesce": None,
    "card": None,
    "then_payload": None,
    "message_id": None,
    "error": None,
}
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
        _forget_account(session, person, user_id, at)
    session.flush()


def forget_strangers(session: Session, before: datetime) -> None:
    """Forget the accounts that never were anybody's on a roster and have not written since a moment."""
    unknown = select(Account).where(col(Account.participant_id).is_(None), Account.last_seen_at < before)
    for account in session.exec(unknown).all():
        if session.exec(select(Participant.id).where(Participant.user_id == account.user_id)).first() is None:
            _forget_traces(session, account, account.user_id, before)
    session.flush()


def forget_chat(session: Session, user_id: int) -> None:
    """Forget what the queues still hold of a private chat once its last message is sent.

    Rows of the queues are emptied and stay: were the newest deleted, SQLite would give its number again, and what
    goes by numbers (the sender, the timers, what a draft made once) would take the new row for one it knows.
    """
    connection = session.connection()
    connection.execute(outbox.update().where(outbox.c.chat_id == user_id, outbox.c.state.in_(ENDED)).values(_EMPTIED))
    connection.execute(
        inbox.update()
        .where(or_(inbox.c.chat_id == user_id, inbox.c.user_id == user_id), inbox.c.state != "new")
        .values(raw="", chat_id=None, user_id=None)
    )


def _forget_account(session: Session, person: Participant, user_id: int, at: datetime) -> None:
    """Forget a Telegram account, unless it still belongs to somebody on another roster."""
    other = session.exec(select(Participant).where(Participant.user_id == user_id)).first()
    account = session.get(Account, user_id)
    if other is not None:
        if account is not None and account.participant_id == person.pk:
            account.participant_id = other.pk
        return
    _forget_traces(session, account, user_id, at)


def _forget_traces(session: Session, account: Account | None, user_id: int, at: datetime) -> None:
    connection = session.connection()
    connection.execute(delete(WrittenMessage).where(col(WrittenMessage.user_id) == user_id))
    connection.execute(delete(Burst).where(col(Burst.user_id) == user_id))
    gone = {"user_id": NOBODY, "answers": {}, "closed_at": at}
    connection.execute(draft.update().where(draft.c.user_id == user_id).values(gone))
    connection.execute(card.delete().where(card.c.chat_id == user_id))
    forget_chat(session, user_id)
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
