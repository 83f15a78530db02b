"""What a person may ask about their data: everything that is kept, their words erased, the last traces forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, delete, or_, update
from sqlmodel import Session, SQLModel, col, select

from storage.contributions import Audit, Contribution, ContributionVersion, Kept
from storage.people import Account, Participant, replaced_by
from storage.questionnaire import QuestionnaireAnswer
from storage.runtime import TimerState, blob, draft, timer
from storage.traces import forget_traffic
from storage.unquoting import ELLIPSIS, unquote
from storage.votes import Ballot, BallotOption, BallotVote

OWN_COLUMNS = frozenset({"participant_id", "author_id", "actor_id"})
Rows = list[dict[str, Any]]


def everything_about(session: Session, person: Participant) -> dict[str, Rows]:
    """Gather every row that belongs to a person, by table, times as text."""
    found = {"participant": _rows(session, _table(Participant), _table(Participant).c.id == person.pk)}
    for table in SQLModel.metadata.sorted_tables:
        own = [column for column in table.c if column.name in OWN_COLUMNS and _points_to_a_person(column)]
        if own and table.name != _table(Account).name:
            found[table.name] = _rows(session, table, or_(*(column == person.pk for column in own)))
    versions, answers, cast = _table(ContributionVersion), _table(QuestionnaireAnswer), _table(BallotVote)
    written = [row["id"] for row in found[_table(Contribution).name]]
    found[versions.name] = _rows(session, versions, versions.c.contribution_id.in_(written))
    found[answers.name] = _rows(session, answers, answers.c.respondent == f"p:{person.pk}")
    found[cast.name] = _rows(session, cast, cast.c.voter == person.voter) if _votes(session, person) else []
    if person.user_id is not None:
        found["account"] = _rows(session, _table(Account), _table(Account).c.user_id == person.user_id)
        found["draft"] = _rows(session, draft, draft.c.user_id == person.user_id)
    return {name: rows for name, rows in found.items() if rows}


def erase_words(session: Session, person: Participant, at: datetime, *, delete_texts: bool) -> None:
    """Cut the tie between a person and their words; `delete_texts` empties the words too."""
    connection = session.connection()
    own = col(Contribution.author_id) == person.pk
    ids = [row for row in connection.execute(select(col(Contribution.id)).where(own)).scalars() if row is not None]
    versions = col(ContributionVersion.contribution_id).in_(ids)
    if delete_texts:
        unquote(session, person, ids)
        connection.execute(delete(ContributionVersion).where(versions))
        connection.execute(update(Contribution).where(own).values(text="", lead=None, state="withdrawn"))
        options = col(BallotOption.option).in_([f"c{each}" for each in ids])
        connection.execute(update(BallotOption).where(options).values(text=ELLIPSIS))
        connection.execute(delete(Kept).where(col(Kept.participant_id) == person.pk))
    else:
        connection.execute(update(ContributionVersion).where(versions).values(by_id=None))
    connection.execute(update(Contribution).where(own).values(author_id=None, origin=None))
    connection.execute(update(Audit).where(col(Audit.subject) == person.ref).values(subject=f"erased-{person.pk}"))
    connection.execute(delete(BallotVote).where(_open_vote_of(person)))
    if delete_texts:  # others read the words: their screens stand in the queues, too
        forget_traffic(session, before=at)
    session.expire_all()


def drop_blob(session: Session, digest: str) -> None:
    """Delete a stored file."""
    session.connection().execute(blob.delete().where(blob.c.hash == digest))


def drop_timers(session: Session, kind: str, subject: str) -> None:
    """Take the subject off timers that are over where it names a person or their file; the rows keep their numbers."""
    over = (timer.c.kind == kind, timer.c.subject == subject, timer.c.state != TimerState.ARMED.value)
    session.connection().execute(timer.update().where(*over).values(subject=""))


def _open_vote_of(person: Participant) -> Any:  # noqa: ANN401 (an SQL condition)
    here = col(Ballot.workshop_id) == person.workshop_id
    still_open = select(col(Ballot.id)).where(here, col(Ballot.state) == "open")
    return (col(BallotVote.voter) == person.voter) & col(BallotVote.ballot_id).in_(still_open)


def _votes(session: Session, person: Participant) -> bool:
    """Tell whether the votes of a person's seat are theirs: whoever is replaced holds none."""
    return replaced_by(session, person) is None


def _points_to_a_person(column: Column[Any]) -> bool:
    return any(key.target_fullname == "participant.id" for key in column.foreign_keys)


def _table(model: type[SQLModel]) -> Table:
    table = SQLModel.metadata.tables[str(model.__tablename__)]
    assert isinstance(table, Table)
    return table


def _rows(session: Session, table: Table, condition: Any) -> Rows:  # noqa: ANN401 (an SQL condition)
    found = session.connection().execute(table.select().where(condition)).mappings()
    return [{name: _plain(value) for name, value in row.items()} for row in found]


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
