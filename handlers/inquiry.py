"""The questionnaire until its results are heard: whether it takes answers, whether it still asks somebody for some."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from handlers.scene import Scene
from storage import agenda, questionnaire
from storage.people import Workshop
from workshop.closing import results_block
from workshop.framework import Right
from workshop.model import WorkshopPlan
from workshop.questionnaire import next_item


def respondent(scene: Scene) -> str:
    """Name a person among those who answered."""
    return f"p:{scene.person.pk}"


def closed_at(session: Session, workshop: Workshop, plan: WorkshopPlan) -> datetime | None:
    """Give the moment since which no answer is taken: its results are heard, or the event is over; none before.

    Where no plenary hears them, the event's beginning ends it.
    """
    heard = results_block(plan)
    block = agenda.block_by_id(session, workshop.id, heard.id) if heard is not None else None
    if block is not None and block.state != "planned":
        return block.began_at or block.starts_at
    return workshop.started_at if heard is None else workshop.ended_at


def results_known(session: Session, workshop: Workshop, plan: WorkshopPlan) -> bool:
    """Tell whether the results may be seen: imported ones at once, the room's own once nobody answers any more."""
    return questionnaire.was_imported(session, workshop.id) or closed_at(session, workshop, plan) is not None


def still_asks(session: Session, scene: Scene) -> bool:
    """Tell whether items wait for a person: nothing was imported, the results are to come, answers are missing."""
    asked, workshop = scene.plan.questionnaire, scene.workshop
    if asked is None or not scene.may(Right.VOTE) or closed_at(session, workshop, scene.plan) is not None:
        return False
    if questionnaire.was_imported(session, workshop.id):
        return False
    return next_item(asked, questionnaire.answers_of(session, workshop.id, respondent(scene))) is not None
