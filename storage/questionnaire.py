"""Answers to the questionnaire, given in the chat or imported, and what the room says of the scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field
from storage.memory import remembered
from workshop.questionnaire import Respondent


class QuestionnaireAnswer(SQLModel, table=True):
    """One answer to one item; a value of None is "I don't know"."""

    __tablename__ = "questionnaire_answer"
    __table_args__ = (UniqueConstraint("workshop_id", "respondent", "item"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    respondent: str  # i:<id in the file> or p:<number of the participant>
    category: str | None = None
    item: str
    value: int | None = None
    at: datetime = utc_field()


class ScoreOpinion(SQLModel, table=True):
    """What one person says of a dimension's score, with at most one fact; the newest counts."""

    __tablename__ = "score_opinion"
    __table_args__ = (UniqueConstraint("workshop_id", "participant_id", "dimension"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    dimension: str
    view: str  # too_high | right | too_low
    fact: str | None = None
    at: datetime = utc_field()


@remembered(QuestionnaireAnswer)
def respondents(session: Session, workshop_id: str) -> tuple[Respondent, ...]:
    """List who answered, with their answers, in the order of their first one."""
    wanted = select(
        QuestionnaireAnswer.respondent,
        QuestionnaireAnswer.category,
        QuestionnaireAnswer.item,
        QuestionnaireAnswer.value,
    ).where(QuestionnaireAnswer.workshop_id == workshop_id)
    given: dict[str, dict[str, int | None]] = {}
    categories: dict[str, str | None] = {}
    for who, category, item, value in session.exec(wanted.order_by(col(QuestionnaireAnswer.id))):
        given.setdefault(who, {})[item] = value
        categories[who] = category
    return tuple(Respondent(id=who, answers=each, category=categories[who]) for who, each in given.items())


@remembered(QuestionnaireAnswer)
def answers_of(session: Session, workshop_id: str, respondent: str) -> dict[str, int | None]:
    """Give one respondent's answers by item."""
    wanted = select(QuestionnaireAnswer).where(
        QuestionnaireAnswer.workshop_id == workshop_id, QuestionnaireAnswer.respondent == respondent
    )
    return {row.item: row.value for row in session.exec(wanted)}


@remembered(QuestionnaireAnswer)
def was_imported(session: Session, workshop_id: str) -> bool:
    """Tell whether results came from a file."""
    wanted = select(QuestionnaireAnswer.id).where(
        QuestionnaireAnswer.workshop_id == workshop_id, col(QuestionnaireAnswer.respondent).startswith("i:")
    )
    return session.exec(wanted.limit(1)).first() is not None


def record_answer(  # an answer is told who, what and when
    session: Session,
    workshop_id: str,
    respondent: str,
    item: str,
    value: int | None,
    at: datetime,
    *,
    category: str | None = None,
) -> None:
    """Set one answer; the newest counts."""
    wanted = select(QuestionnaireAnswer).where(
        QuestionnaireAnswer.workshop_id == workshop_id,
        QuestionnaireAnswer.respondent == respondent,
        QuestionnaireAnswer.item == item,
    )
    row = session.exec(wanted).first()
    if row is None:
        row = QuestionnaireAnswer(workshop_id=workshop_id, respondent=respondent, category=category, item=item, at=at)
        session.add(row)
    row.value, row.at = value, at
    session.flush()


def replace_imported(
    session: Session,
    workshop_id: str,
    respondents: Mapping[str, tuple[str | None, Mapping[str, int | None]]],
    at: datetime,
) -> None:
    """Take imported results in place of those imported before; answers given in the chat stay."""
    session.connection().execute(
        delete(QuestionnaireAnswer).where(
            col(QuestionnaireAnswer.workshop_id) == workshop_id, col(QuestionnaireAnswer.respondent).startswith("i:")
        )
    )
    for respondent, (category, given) in respondents.items():
        for item, value in given.items():
            row = QuestionnaireAnswer(
                workshop_id=workshop_id,
                respondent=f"i:{respondent}",
                category=category,
                item=item,
                value=value,
                at=at,
            )
            session.add(row)
    session.flush()


@remembered(ScoreOpinion)
def opinions(session: Session, workshop_id: str) -> Sequence[ScoreOpinion]:
    """List what the room says of the scores."""
    return session.exec(select(ScoreOpinion).where(ScoreOpinion.workshop_id == workshop_id)).all()


def record_opinion(session: Session, opinion: ScoreOpinion) -> None:
    """Set what a person says of a score; the newest counts, and a fact is never lost by changing one's mind."""
    wanted = select(ScoreOpinion).where(
        ScoreOpinion.workshop_id == opinion.workshop_id,
        ScoreOpinion.participant_id == opinion.participant_id,
        ScoreOpinion.dimension == opinion.dimension,
    )
    known = session.exec(wanted).first()
    if known is None:
        session.add(opinion)
    else:
        known.view, known.at, known.fact = opinion.view, opinion.at, opinion.fact or known.fact
    session.flush()
