"""The institutions' word on the action plan: asked once for a period, answered in one tap."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import utc_field, utc_or_none


class PlanValidation(SQLModel, table=True):
    """A period in which institutions validate the plan. open -> closed, with what came of it."""

    __tablename__ = "plan_validation"

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    days: int
    silence_is_consent: bool = False
    asked_at: datetime = utc_field()
    closed_at: datetime | None = utc_or_none()
    validated: bool | None = None

    @property
    def pk(self) -> int:
        """Give the number of a stored validation."""
        assert self.id is not None
        return self.id


class InstitutionAnswer(SQLModel, table=True):
    """What one institution says of the plan; `agrees` is empty until it answers, the newest answer counts."""

    __tablename__ = "institution_answer"
    __table_args__ = (UniqueConstraint("validation_id", "institution"),)

    id: int | None = Field(default=None, primary_key=True)
    validation_id: int = Field(foreign_key="plan_validation.id", index=True)
    institution: str
    asked_id: int | None = Field(default=None, foreign_key="participant.id")
    agrees: bool | None = None
    at: datetime | None = utc_or_none()


def newest_validation(session: Session, workshop_id: str) -> PlanValidation | None:
    """Find the validation asked last."""
    wanted = select(PlanValidation).where(PlanValidation.workshop_id == workshop_id)
    return session.exec(wanted.order_by(col(PlanValidation.id).desc())).first()


def validation_by_pk(session: Session, pk: int) -> PlanValidation | None:
    """Find a validation by our number."""
    return session.get(PlanValidation, pk)


def ask_institutions(session: Session, row: PlanValidation, asked: dict[str, int | None]) -> PlanValidation:
    """Open a validation with the institutions that are asked, and who is asked for each."""
    session.add(row)
    session.flush()
    for institution, person in asked.items():
        session.add(InstitutionAnswer(validation_id=row.pk, institution=institution, asked_id=person))
    session.flush()
    return row


def institution_answers(session: Session, validation_pk: int) -> list[InstitutionAnswer]:
    """List the institutions of a validation with their answers."""
    wanted = select(InstitutionAnswer).where(InstitutionAnswer.validation_id == validation_pk)
    return list(session.exec(wanted.order_by(col(InstitutionAnswer.id))))
