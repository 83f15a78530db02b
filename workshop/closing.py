"""How a day opens and closes: in which blocks, from when on months are counted, what the room is asked at the end."""

from datetime import date, datetime, time, timedelta

from workshop.model import WorkshopPlan
from workshop.programme import Block

PLENARY = "plenary"
SATISFACTION = ("useful", "heard", "follow_up")
BEST_MARK = 5
MORNING = time(10, 0)


def synthesis_block(plan: WorkshopPlan) -> Block | None:
    """Give the block in which opportunities are retained: the first plenary after the last vote, or last session."""
    worked = {ballot.block for ballot in plan.ballots} or {session.agenda_id for session in plan.sessions}
    positions = [place for place, block in enumerate(plan.agenda) if block.id in worked]
    if not positions:
        return None
    return next((block for block in plan.agenda[positions[-1] + 1 :] if block.kind == PLENARY), None)


def results_block(plan: WorkshopPlan) -> Block | None:
    """Give the block in which the questionnaire's results are discussed: the last plenary before the first session."""
    found = None
    for block in plan.agenda:
        if plan.session_of_block(block.id) is not None:
            break
        found = block if block.kind == PLENARY else found
    return found


def closing_block(plan: WorkshopPlan) -> Block:
    """Give the block that ends the workshop."""
    return plan.agenda[-1]


def ends_at(plan: WorkshopPlan, ended_at: datetime | None) -> datetime:
    """Give the instant from which months are counted: the planned end, or the real one when that came later."""
    planned = max(block.ends_at for block in plan.agenda)
    return max(planned, ended_at) if ended_at is not None else planned


def morning_of(plan: WorkshopPlan, on: date) -> datetime:
    """Give ten o'clock of a day at the workshop's place: nobody is asked anything at night."""
    return datetime.combine(on, MORNING, tzinfo=plan.zone)


def morning_after(plan: WorkshopPlan, at: datetime) -> datetime:
    """Give ten o'clock of the day after."""
    return morning_of(plan, at.astimezone(plan.zone).date() + timedelta(days=1))
