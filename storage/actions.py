"""What the closing decided: priority opportunities with their signatures, actions and their life for months."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import UniqueConstraint, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import json_field, utc_field, utc_or_none
from storage.people import Participant
from workshop.action_plan import Action, ActionState, Change
from workshop.synthesis import Opportunity


class PriorityOpportunity(SQLModel, table=True):
    """A solution that the organizer ticked; unticked again until a host has signed it."""

    __tablename__ = "priority_opportunity"
    __table_args__ = (UniqueConstraint("workshop_id", "code"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    code: str  # of the solution
    dimension: str
    ticked_by: int | None = Field(default=None, foreign_key="participant.id")
    ticked_at: datetime = utc_field()

    @property
    def pk(self) -> int:
        """Give the number of a stored opportunity."""
        assert self.id is not None
        return self.id


class HostSignature(SQLModel, table=True):
    """The signature of a host, given once by one of its organizers."""

    __tablename__ = "host_signature"
    __table_args__ = (UniqueConstraint("opportunity_id", "host"),)

    id: int | None = Field(default=None, primary_key=True)
    opportunity_id: int = Field(foreign_key="priority_opportunity.id", index=True)
    host: str
    signed_by: int | None = Field(default=None, foreign_key="participant.id")
    at: datetime = utc_field()


class PlannedAction(SQLModel, table=True):
    """An action of the plan; its state passes as `workshop.action_plan.ActionState` says.

    `cells` holds the decided columns by id; what nobody decided is absent. `told_owner_at` is empty until the owner
    was told of the proposal.
    """

    __tablename__ = "planned_action"
    __table_args__ = (UniqueConstraint("workshop_id", "code"),)

    id: int | None = Field(default=None, primary_key=True)
    workshop_id: str = Field(foreign_key="workshop.id", index=True)
    code: str
    solution: str
    dimension: str
    decided_on: date
    owner_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    institution: str | None = None
    due_on: date | None = None
    cells: dict[str, str] = json_field(dict)
    depends_on: list[str] = json_field(list)
    evidence: list[str] = json_field(list)
    state: str = Field(default="proposed", index=True)
    suggested_due_on: date | None = None
    suggested_owner: str | None = None
    blocker: str | None = None
    told: list[str] = json_field(list)
    asked: list[int] = json_field(list)
    told_owner_at: datetime | None = utc_or_none()

    @property
    def pk(self) -> int:
        """Give the number of a stored action."""
        assert self.id is not None
        return self.id


class ActionEvent(SQLModel, table=True):
    """One step in an action's life."""

    __tablename__ = "action_event"

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="planned_action.id", index=True)
    state: str
    on: date
    by: str  # the number of a participant
    note: str = ""


class ActionReview(SQLModel, table=True):
    """A day on which the state of all actions was reviewed."""

    __tablename__ = "action_review"

    on: date = Field(primary_key=True)


def opportunity_rows(session: Session, workshop_id: str) -> Sequence[PriorityOpportunity]:
    """List the ticked opportunities, the first ticked first."""
    wanted = select(PriorityOpportunity).where(PriorityOpportunity.workshop_id == workshop_id)
    return session.exec(wanted.order_by(col(PriorityOpportunity.id))).all()


def opportunities(session: Session, workshop_id: str) -> tuple[Opportunity, ...]:
    """List the priority opportunities as the core knows them, with who signed when."""
    signed: dict[int, list[tuple[str, datetime]]] = {}
    rows = opportunity_rows(session, workshop_id)
    wanted = select(HostSignature).where(col(HostSignature.opportunity_id).in_([row.pk for row in rows]))
    for each in session.exec(wanted.order_by(col(HostSignature.id))):
        signed.setdefault(each.opportunity_id, []).append((each.host, each.at))
    return tuple(
        Opportunity(code=row.code, dimension=row.dimension, signed=tuple(signed.get(row.pk, ()))) for row in rows
    )


def tick(session: Session, workshop_id: str, opportunity: Opportunity, by: int | None, at: datetime) -> None:
    """Retain an opportunity; ticking twice is nothing."""
    if any(row.code == opportunity.code for row in opportunity_rows(session, workshop_id)):
        return
    row = PriorityOpportunity(
        workshop_id=workshop_id, code=opportunity.code, dimension=opportunity.dimension, ticked_by=by, ticked_at=at
    )
    session.add(row)
    session.flush()


def untick(session: Session, workshop_id: str, code: str) -> bool:
    """Take a tick back; False once a host has signed."""
    row = next((each for each in opportunity_rows(session, workshop_id) if each.code == code), None)
    if row is None:
        return True
    if session.exec(select(HostSignature).where(HostSignature.opportunity_id == row.pk)).first() is not None:
        return False
    session.delete(row)
    session.flush()
    return True


def record_signature(session: Session, opportunity_pk: int, host: str, by: int | None, at: datetime) -> None:
    """Record a host's signature, once."""
    wanted = select(HostSignature).where(HostSignature.opportunity_id == opportunity_pk, HostSignature.host == host)
    if session.exec(wanted).first() is None:
        session.add(HostSignature(opportunity_id=opportunity_pk, host=host, signed_by=by, at=at))
        session.flush()


def forget_signature(session: Session, opportunity_pk: int, host: str) -> bool:
    """Take a host's signature back; False when there is none."""
    wanted = select(HostSignature).where(HostSignature.opportunity_id == opportunity_pk, HostSignature.host == host)
    found = session.exec(wanted).first()
    if found is not None:
        session.delete(found)
        session.flush()
    return found is not None


def action_rows(session: Session, workshop_id: str | None = None) -> Sequence[PlannedAction]:
    """List the actions of a workshop, or of all workshops, in the order they were decided."""
    wanted = select(PlannedAction)
    if workshop_id is not None:
        wanted = wanted.where(PlannedAction.workshop_id == workshop_id)
    return session.exec(wanted.order_by(col(PlannedAction.id))).all()


def actions(session: Session, workshop_id: str | None = None) -> tuple[Action, ...]:
    """List the actions as the core knows them, with their history."""
    rows = action_rows(session, workshop_id)
    history: dict[int, list[Change]] = {}
    wanted = select(ActionEvent).where(col(ActionEvent.action_id).in_([row.pk for row in rows]))
    for each in session.exec(wanted.order_by(col(ActionEvent.id))):
        change = Change(state=ActionState(each.state), on=each.on, by=each.by, note=each.note)
        history.setdefault(each.action_id, []).append(change)
    return tuple(as_action(row, history.get(row.pk, ())) for row in rows)


def action_by_pk(session: Session, pk: int) -> PlannedAction | None:
    """Find an action by our number."""
    return session.get(PlannedAction, pk)


def next_action_number(session: Session, workshop_id: str) -> int:
    """Give the number of the next action of a workshop."""
    wanted = select(func.count()).select_from(PlannedAction).where(PlannedAction.workshop_id == workshop_id)
    return session.exec(wanted).one() + 1


def as_action(row: PlannedAction, history: Iterable[Change] = ()) -> Action:
    """Give an action as the core knows it; without history it can be changed and stored again."""
    return Action(
        code=row.code,
        solution=row.solution,
        dimension=row.dimension,
        decided_on=row.decided_on,
        owner=str(row.owner_id) if row.owner_id is not None else None,
        institution=row.institution,
        due_on=row.due_on,
        cells=dict(row.cells),
        depends_on=tuple(row.depends_on),
        evidence=tuple(row.evidence),
        state=ActionState(row.state),
        suggested_due_on=row.suggested_due_on,
        suggested_owner=row.suggested_owner,
        blocker=row.blocker,
        told=frozenset(row.told),
        asked=frozenset(row.asked),
        history=tuple(history),
    )


def add_action(session: Session, workshop_id: str, action: Action) -> PlannedAction:
    """Record a new action; the same solution gives back the action it already became."""
    known = next((row for row in action_rows(session, workshop_id) if row.solution == action.solution), None)
    if known is not None:
        return known
    row = PlannedAction(
        workshop_id=workshop_id,
        code=action.code,
        solution=action.solution,
        dimension=action.dimension,
        decided_on=action.decided_on,
    )
    session.add(row)
    session.flush()
    store_action(session, row, action)
    return row


def store_action(session: Session, row: PlannedAction, action: Action) -> None:
    """Write a changed action back, its new steps into the history (`action` was read without its history)."""
    owner_id = int(action.owner) if action.owner is not None else None
    if owner_id != row.owner_id:
        row.told_owner_at = None
    row.decided_on, row.owner_id, row.institution = action.decided_on, owner_id, action.institution
    row.due_on, row.cells, row.state = action.due_on, dict(action.cells), action.state.value
    row.depends_on, row.evidence = list(action.depends_on), list(action.evidence)
    row.suggested_due_on, row.suggested_owner = action.suggested_due_on, action.suggested_owner
    row.blocker, row.told, row.asked = action.blocker, sorted(action.told), sorted(action.asked)
    for change in action.history:
        event = ActionEvent(action_id=row.pk, state=change.state.value, on=change.on, by=change.by, note=change.note)
        session.add(event)
    session.flush()


def persons_of_account(session: Session, user_id: int) -> frozenset[str]:
    """Give the numbers of everybody this account is or was on a roster, as owners are written."""
    wanted = select(Participant.id).where(Participant.user_id == user_id)
    return frozenset(str(pk) for pk in session.exec(wanted))


def owners(session: Session, rows: Iterable[PlannedAction]) -> dict[int, Participant]:
    """Find the owners of actions, by their number."""
    ids = {row.owner_id for row in rows if row.owner_id is not None}
    found = session.exec(select(Participant).where(col(Participant.id).in_(ids))).all()
    return {person.pk: person for person in found}


def open_actions_by_owner(session: Session, workshop_id: str) -> dict[int, int]:
    """Count the open actions of each owner on a workshop's roster."""
    closed = [state.value for state in ActionState if not state.open]
    wanted = (
        select(PlannedAction.owner_id, func.count())
        .where(PlannedAction.workshop_id == workshop_id, col(PlannedAction.state).not_in(closed))
        .group_by(col(PlannedAction.owner_id))
    )
    return {owner: count for owner, count in session.exec(wanted) if owner is not None}


def last_review_before(session: Session, on: date) -> date | None:
    """Give the day of the last review before a day."""
    wanted = select(ActionReview).where(col(ActionReview.on) < on).order_by(col(ActionReview.on).desc())
    found = session.exec(wanted).first()
    return found.on if found is not None else None


def record_review(session: Session, on: date) -> None:
    """Note that all actions were reviewed on a day."""
    if session.get(ActionReview, on) is None:
        session.add(ActionReview(on=on))
        session.flush()
