"""The questionnaire as the reports print it: scores by dimension and statement, by category group, and the dispute."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.room import Room
from reports import survey
from workshop.framework import Questionnaire
from workshop.questionnaire import (
    Dispute,
    Score,
    View,
    judge_scores,
    score_by_group,
    score_dimensions,
    score_items,
)


def questionnaire_of(room: Room) -> survey.Questionnaire | None:
    """Give the questionnaire's results; None without an answer."""
    asked = room.plan.questionnaire
    if asked is None or not room.respondents:
        return None
    groups = score_by_group(room.plan, room.respondents)
    judged = {each.dimension: each for each in judge_scores(room.plan, room.opinions)}
    scores = score_dimensions(room.plan, room.respondents)
    return survey.Questionnaire(
        scale=tuple(survey.ScalePoint(value=step.value, name=step.label) for step in asked.scale),
        respondents=len(room.respondents) if len(room.respondents) >= _least(room) else None,
        dimensions=tuple(
            _dimension(room, dimension, score, groups[dimension], judged.get(dimension))
            for dimension, score in scores.items()
        ),
        items=_items(room, asked),
        origin=dict(asked.origin) if asked.origin is not None else "",
    )


def _dimension(
    room: Room, dimension: str, score: Score, by_group: Mapping[str, Score | None], judged: Dispute | None
) -> survey.DimensionResult:
    enough = score.people >= _least(room)
    return survey.DimensionResult(
        dimension=dimension,
        score=score.mean if enough else None,
        low=score.q1 if enough else None,
        high=score.q3 if enough else None,
        answers=score.people if enough else None,
        dont_know=score.dont_know if enough else None,
        dispute=_dispute(judged) if judged is not None and judged.voices >= _least(room) else None,
        by_group=tuple(
            survey.GroupScore(name=group.label, score=cell.mean if (cell := by_group.get(group.id)) else None)
            for group in room.plan.category_groups
        ),
    )


def _items(room: Room, asked: Questionnaire) -> tuple[survey.ItemResult, ...]:
    found = []
    for item in asked.items:
        score = score_items(asked, [item], room.respondents)
        enough = score.people >= _least(room)
        found.append(
            survey.ItemResult(
                code=item.id,
                dimension=item.dimension,
                text=item.text,
                score=score.mean if enough else None,
                answers=score.people if enough else None,
                dont_know=score.dont_know if enough else None,
            )
        )
    return tuple(found)


def _dispute(dispute: Dispute) -> survey.Dispute:
    voices = dispute.voices
    return survey.Dispute(
        too_high=dispute.views[View.TOO_HIGH] / voices,
        right=dispute.views[View.RIGHT] / voices,
        too_low=dispute.views[View.TOO_LOW] / voices,
        voices=voices,
        disputed=dispute.disputed,
        facts=tuple(
            survey.Fact(code=f"D-{dispute.dimension.upper()}-{number}", text=fact)
            for number, fact in enumerate(dispute.facts, start=1)
        ),
    )


def _least(room: Room) -> int:
    return room.plan.rules.small_cell_suppression
