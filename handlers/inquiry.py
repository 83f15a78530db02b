"""The questionnaire before its results are heard: whether it still asks something of a person."""

from __future__ import annotations

from sqlmodel import Session

from handlers.scene import Scene
from storage import agenda, questionnaire
from workshop.closing import results_block
from workshop.framework import Right
from workshop.questionnaire import next_item


def respondent(scene: Scene) -> str:
    """Name a person among those who answered."""
    return f"p:{scene.person.pk}"


def still_asks(session: Session, scene: Scene) -> bool:
    """Tell whether items wait for a person: nothing was imported, the results are to come, answers are missing."""
    asked, workshop_id = scene.plan.questionnaire, scene.workshop.id
    heard = results_block(scene.plan)
    if asked is None or heard is None or not scene.may(Right.VOTE) or scene.workshop.ended_at is not None:
        return False
    block = agenda.block_by_id(session, workshop_id, heard.id)
    if block is None or block.state != "planned" or questionnaire.was_imported(session, workshop_id):
        return False
    return next_item(asked, questionnaire.answers_of(session, workshop_id, respondent(scene))) is not None
