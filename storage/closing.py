"""How the day ends: consent on the final text, satisfaction, questions of the plenary, what becomes of parked items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field, utc_or_none
from storage.contributions import Contribution
from storage.people import Consent as GivenConsent
from storage.people import Participant
from workshop.synthesis import Consent, Fate


class ConsentAsked(SQLModel, table=True):
    """A consent round on a final text. open -> closed; a new round leaves the old one as it was."""

    __tablename__ = "consent_round"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    text: str
    opened_by: int | None = Field(default=None, foreign_key="participant.id")
    opened_at: datetime = utc_field()
    closed_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored round."""
        assert self.id is not None
        return self.id


class ConsentAnswer(SQLModel, table=True):
    """What one person says of the final text: agree | reservation | objection, the last two with their reason."""

    __tablename__ = "consent_answer"
    __table_args__ = (UniqueConstraint("round_id", "participant_id"),)

    id: int | None = Field(default=None, primary_key=True)
    round_id: int = Field(foreign_key="consent_round.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    consent: str
    reason: str = ""
    at: datetime = utc_field()


class SatisfactionAnswer(SQLModel, table=True):
    """One person's mark for one question of the evaluation, or their comment (question `comment`)."""

    __tablename__ = "satisfaction_answer"
    __table_args__ = (UniqueConstraint("workshop_id", "participant_id", "question"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    question: str
    mark: int | None = None
    comment: str = ""
    at: datetime = utc_field()


class PlenaryQuestion(SQLModel, table=True):
    """A question to the plenary. waiting -> on_the_list | set_aside; on_the_list -> asked | set_aside."""

    __tablename__ = "plenary_question"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    author_id: int | None = Field(default=None, foreign_key="participant.id")
    origin: str = Field(unique=True)  # the draft that made it, once
    text: str
    state: str = "waiting"
    place: int = 0  # in the list, the smallest first
    at: datetime = utc_field()


class ParkedFate(SQLModel, table=True):
    """What the closing decided about a parked item: kept | transferred | dropped; the newest decision counts."""

    __tablename__ = "parked_fate"

    contribution_id: int = Field(primary_key=True, foreign_key="contribution.id")
    fate: str
    by_id: int | None = Field(default=None, foreign_key="participant.id")
    at: datetime = utc_field()


class ToldOnce(SQLModel, table=True):
    """Something that a person is told once and never again (closing, words)."""

    __tablename__ = "told_once"

    participant_id: int = Field(primary_key=True, foreign_key="participant.id")
    what: str = Field(primary_key=True)
    at: datetime = utc_field()


def newest_round(session: Session, workshop_id: str) -> ConsentAsked | None:
    """Find the consent round opened last."""
    wanted = select(ConsentAsked).where(ConsentAsked.workshop_id == workshop_id)
    return session.exec(wanted.order_by(col(ConsentAsked.id).desc())).first()


def open_round(session: Session, workshop_id: str) -> ConsentAsked | None:
    """Find the consent round that is open."""
    found = newest_round(session, workshop_id)
    return found if found is not None and found.closed_at is None else None


def begin_round(session: Session, workshop_id: str, text: str, by: int | None, at: datetime) -> ConsentAsked:
    """Open a consent round on a text; one that was open is closed."""
    close_rounds(session, workshop_id, at)
    row = ConsentAsked(workshop_id=workshop_id, text=text, opened_by=by, opened_at=at)
    session.add(row)
    session.flush()
    return row


def close_rounds(session: Session, workshop_id: str, at: datetime) -> bool:
    """Close the open consent round; tells whether there was one."""
    wanted = select(ConsentAsked).where(ConsentAsked.workshop_id == workshop_id, col(ConsentAsked.closed_at).is_(None))
    rows = session.exec(wanted).all()
    for row in rows:
        row.closed_at = at
    session.flush()
    return bool(rows)


def reopen_round(session: Session, workshop_id: str) -> bool:
    """Let the consent round that was closed last go on; False when none was, or one is open."""
    newest = newest_round(session, workshop_id)
    if newest is None or newest.closed_at is None:
        return False
    newest.closed_at = None
    session.flush()
    return True


def answer_round(session: Session, round_pk: int, person: int, consent: Consent, reason: str, at: datetime) -> None:
    """Take a person's word on the final text; a later one takes its place."""
    wanted = select(ConsentAnswer).where(ConsentAnswer.round_id == round_pk, ConsentAnswer.participant_id == person)
    row = session.exec(wanted).first() or ConsentAnswer(round_id=round_pk, participant_id=person, consent="", at=at)
    row.consent, row.reason, row.at = consent.value, reason.strip(), at
    session.add(row)
    session.flush()


def consent_answers(session: Session, workshop_id: str) -> Mapping[str, tuple[Consent, str]]:
    """Give what each person says in the newest round, as `workshop.synthesis.count_consent` counts it."""
    found = newest_round(session, workshop_id)
    if found is None:
        return {}
    rows = session.exec(select(ConsentAnswer).where(ConsentAnswer.round_id == found.pk)).all()
    return {str(row.participant_id): (Consent(row.consent), row.reason) for row in rows}


def give_mark(session: Session, workshop_id: str, person: int, question: str, mark: int, at: datetime) -> None:
    """Set a person's mark for a question of the evaluation."""
    row = _satisfaction(session, workshop_id, person, question, at)
    row.mark, row.at = mark, at
    session.flush()


def give_comment(session: Session, workshop_id: str, person: int, comment: str, at: datetime) -> None:
    """Keep what a person adds in words to their evaluation."""
    row = _satisfaction(session, workshop_id, person, "comment", at)
    row.comment, row.at = comment, at
    session.flush()


def marks_of(session: Session, workshop_id: str, person: int) -> frozenset[str]:
    """Tell which questions a person has marked."""
    wanted = select(SatisfactionAnswer.question).where(
        SatisfactionAnswer.workshop_id == workshop_id, SatisfactionAnswer.participant_id == person
    )
    return frozenset(session.exec(wanted))


def satisfaction(session: Session, workshop_id: str) -> Mapping[str, tuple[int, ...]]:
    """Give the marks by question, sorted, so that their order says nothing."""
    wanted = select(SatisfactionAnswer).where(SatisfactionAnswer.workshop_id == workshop_id)
    found: dict[str, list[int]] = defaultdict(list)
    for row in session.exec(wanted):
        if row.mark is not None:
            found[row.question].append(row.mark)
    return {question: tuple(sorted(marks)) for question, marks in found.items()}


def closing_comments(session: Session, workshop_id: str) -> tuple[str, ...]:
    """Give the comments of the evaluation, sorted, so that their order says nothing."""
    wanted = select(SatisfactionAnswer.comment).where(
        SatisfactionAnswer.workshop_id == workshop_id, SatisfactionAnswer.question == "comment"
    )
    return tuple(sorted(session.exec(wanted)))


def ask_question(session: Session, question: PlenaryQuestion) -> PlenaryQuestion:
    """Keep a question to the plenary, once for its origin."""
    known = session.exec(select(PlenaryQuestion).where(PlenaryQuestion.origin == question.origin)).first()
    if known is not None:
        return known
    session.add(question)
    session.flush()
    return question


def plenary_questions(session: Session, workshop_id: str, states: Iterable[str]) -> Sequence[PlenaryQuestion]:
    """List the questions in some states, in the order of the list."""
    wanted = select(PlenaryQuestion).where(
        PlenaryQuestion.workshop_id == workshop_id, col(PlenaryQuestion.state).in_(list(states))
    )
    return session.exec(wanted.order_by(col(PlenaryQuestion.place), col(PlenaryQuestion.id))).all()


def question_by_pk(session: Session, pk: int) -> PlenaryQuestion | None:
    """Find a question by our number."""
    return session.get(PlenaryQuestion, pk)


def parked_items(session: Session, workshop_id: str) -> list[tuple[Contribution, Fate | None]]:
    """List what was parked, in the order it came, with its fate once the closing decided it."""
    wanted = (
        select(Contribution, ParkedFate)
        .join(ParkedFate, col(ParkedFate.contribution_id) == col(Contribution.id), isouter=True)
        .where(Contribution.workshop_id == workshop_id, Contribution.state == "parked")
        .order_by(col(Contribution.id))
    )
    return [(item, Fate(row.fate) if row else None) for item, row in session.exec(wanted)]


def decide_fate(session: Session, contribution_id: int, fate: Fate, by: int | None, at: datetime) -> None:
    """Say what becomes of a parked item."""
    row = session.get(ParkedFate, contribution_id) or ParkedFate(contribution_id=contribution_id, fate="", at=at)
    row.fate, row.by_id, row.at = fate.value, by, at
    session.add(row)
    session.flush()


def forget_fate(session: Session, contribution_id: int) -> bool:
    """Leave it open what becomes of a parked item; False when nothing was decided."""
    row = session.get(ParkedFate, contribution_id)
    if row is None:
        return False
    session.delete(row)
    session.flush()
    return True


def tell_once(session: Session, participant_id: int, what: str, at: datetime) -> bool:
    """Note that a person is told something; False when they were told before."""
    if session.get(ToldOnce, (participant_id, what)) is not None:
        return False
    session.add(ToldOnce(participant_id=participant_id, what=what, at=at))
    session.flush()
    return True


def told(session: Session, what: str) -> frozenset[int]:
    """Give the numbers of all who were told something."""
    return frozenset(session.exec(select(ToldOnce.participant_id).where(ToldOnce.what == what)))


def who_agreed(session: Session, workshop_id: str, purpose: str) -> frozenset[int]:
    """Give the numbers of all on a roster who agree to a purpose now."""
    return frozenset(person for person, given in _answers_to(session, workshop_id, purpose).items() if given)


def who_declined(session: Session, workshop_id: str, purpose: str) -> frozenset[int]:
    """Give the numbers of all on a roster who said no to a purpose, or took their yes back."""
    return frozenset(person for person, given in _answers_to(session, workshop_id, purpose).items() if not given)


def _answers_to(session: Session, workshop_id: str, purpose: str) -> dict[int, bool]:
    wanted = (
        select(GivenConsent)
        .join(Participant, col(Participant.id) == col(GivenConsent.participant_id))
        .where(Participant.workshop_id == workshop_id, GivenConsent.purpose == purpose)
        .order_by(col(GivenConsent.id))
    )
    return {row.participant_id: row.given for row in session.exec(wanted)}


def _satisfaction(session: Session, workshop_id: str, person: int, question: str, at: datetime) -> SatisfactionAnswer:
    wanted = select(SatisfactionAnswer).where(
        SatisfactionAnswer.workshop_id == workshop_id,
        SatisfactionAnswer.participant_id == person,
        SatisfactionAnswer.question == question,
    )
    row = session.exec(wanted).first()
    if row is None:
        row = SatisfactionAnswer(workshop_id=workshop_id, participant_id=person, question=question, at=at)
        session.add(row)
    return row
