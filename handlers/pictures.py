"""The charts of a workshop as data, in one language: scores, challenges, solutions, commitments, voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from handlers.breakdowns import people_behind, said_by_dimension
from handlers.pictures_frame import (
    dimension_in,
    dimension_of,
    dimensions_of,
    occasion_in,
    occasion_of,
    occasion_of_session,
)
from handlers.pictures_solutions import flow, matrix
from handlers.pictures_voice import session_voice, voice
from handlers.quoting import unquoted
from handlers.room import Room, Voiced, heading, voiced
from reports.charts.data import (
    Chart,
    ColumnKind,
    Counted,
    Dispute,
    HeatmapChart,
    HeatmapRow,
    MaturityChart,
    MaturityRow,
    ProgressChart,
    ProgressRow,
    RankedChart,
    RankedItem,
    RowKind,
    Stage,
    VoiceChart,
)
from reports.quoting import without_quotes
from storage.breakdowns import Counts
from workshop.action_plan import Action, ActionState
from workshop.model import WorkshopPlan
from workshop.programme import Session, SessionType
from workshop.questionnaire import View, judge_scores, score_by_group, score_dimensions
from workshop.ranking import LEAST_VOTES
from workshop.suppression import hidden_in_table

MOST_RANKED = 8
FEWEST_ROWS = 2  # of a heatmap: where everything falls into one dimension there is nothing to compare
MOST_HIDDEN = 0.5
STAGES = {
    ActionState.PROPOSED: Stage.WAITING,
    ActionState.DATE_PROPOSED: Stage.WAITING,
    ActionState.OWNER_PROPOSED: Stage.WAITING,
    ActionState.ACCEPTED: Stage.UNDER_WAY,
    ActionState.ON_TRACK: Stage.UNDER_WAY,
    ActionState.BLOCKED: Stage.BLOCKED,
    ActionState.DONE: Stage.DONE,
    ActionState.DROPPED: Stage.DROPPED,
}


def charts_of(room: Room, language: str) -> dict[str, Chart]:
    """Make every chart that there is something to show for, by name."""
    found: dict[str, Chart | None] = {"maturity": maturity(room, language)}
    for session in room.plan.sessions:
        found[f"{session.id}-heatmap"] = heatmap(room, session, language)
        if session.type is SessionType.CHALLENGES:
            found[f"{session.id}-ranked"] = ranked(room, session, language)
        else:
            found[f"{session.id}-matrix"] = matrix(room, session, language)
            found[f"{session.id}-flow"] = flow(room, session, language)
    found["voice"] = voice(room, language)
    begun = any(STAGES[each.state] is not Stage.WAITING for each in room.actions)
    found["progress"] = progress(room.plan, room.actions, room.at, language) if begun else None
    instead = unquoted(room, language)
    return {
        name: without_quotes(chart, instead)
        for name, chart in found.items()
        if chart is not None and not _mostly_hidden(chart)
    }


def charts_of_session(room: Room, session: Session, language: str) -> dict[str, Chart]:
    """Make the charts that the plenary sees of one session: at most three."""
    wanted = {
        SessionType.CHALLENGES: (ranked, heatmap, session_voice),
        SessionType.SOLUTIONS: (ranked, flow, matrix),
    }[session.type]
    found: dict[str, Chart] = {}
    for number, draw in enumerate(wanted):
        chart = draw(room, session, language)
        if chart is not None and not _mostly_hidden(chart):
            found[f"{session.id}-{number + 1}"] = without_quotes(chart, unquoted(room, language))
    return found


def _mostly_hidden(chart: Chart) -> bool:
    """Tell whether the scores, a heatmap or the voices would show little but hidden cells."""
    cells: list[float | None]
    match chart:
        case MaturityChart():
            cells = [row.mean for row in chart.rows]
        case HeatmapChart():
            cells = [value for row in chart.rows for value in row.values]
        case VoiceChart():
            cells = [row.voice for row in chart.rows]
        case _:
            return False
    return sum(value is None for value in cells) > MOST_HIDDEN * len(cells)


def maturity(room: Room, language: str) -> MaturityChart | None:
    """Show the questionnaire's scores with their spread and dispute."""
    plan = room.plan
    scores = score_dimensions(plan, room.respondents)
    if plan.questionnaire is None or not any(score.mean is not None for score in scores.values()):
        return None
    groups = score_by_group(plan, room.respondents)
    judged = {each.dimension: each for each in judge_scores(plan, room.opinions)}
    least = plan.rules.small_cell_suppression
    rows = []
    for dimension, score in scores.items():
        enough = score.people >= least
        dispute = judged.get(dimension)
        rows.append(
            MaturityRow(
                dimension=dimension_of(room, dimension, language),
                mean=score.mean if enough else None,
                low=score.q1 if enough else None,
                high=score.q3 if enough else None,
                answers=score.people if enough else None,
                dont_know=score.dont_know if enough else None,
                by_category=tuple(
                    found.mean if (found := groups[dimension].get(group.id)) else None for group in plan.category_groups
                ),
                dispute=Dispute(
                    too_high=dispute.views[View.TOO_HIGH],
                    right=dispute.views[View.RIGHT],
                    too_low=dispute.views[View.TOO_LOW],
                    disputed=dispute.disputed,
                )
                if dispute and dispute.voices >= least
                else None,
            )
        )
    return MaturityChart(
        occasion=occasion_of(room, language, len(room.respondents), Counted.PEOPLE),
        rows=tuple(rows),
        scale=tuple(step.label.in_(language) for step in plan.questionnaire.scale),
        first_level=plan.questionnaire.scale[0].value,
        categories=tuple(group.label.in_(language) for group in plan.category_groups),
    )


def ranked(room: Room, session: Session, language: str) -> RankedChart | None:
    """Rank what a session said by category group: by its dots once the vote has closed, else by the people behind."""
    elected = [(item, total) for item, total in heading(room, session.id) if total and total.voters >= LEAST_VOTES]
    said = voiced(room, session.id)
    groups = [group.id for group in room.plan.category_groups]
    rows: list[tuple[Voiced, tuple[int | None, ...], int]]
    if elected:
        rows = [
            (item, tuple(total.by_group.get(id_, 0) for id_ in groups), total.dots)
            for item, total in elected[:MOST_RANKED]
        ]
    else:
        counts = people_behind(room, session.id, said[:MOST_RANKED])
        hidden = hidden_in_table(counts, least=room.plan.rules.small_cell_suppression)
        rows = [
            (item, tuple(None if (o, id_) in hidden else counts.get((o, id_)) for id_ in groups), len(item.people))
            for item in said[:MOST_RANKED]
            for o in (item.option,)
        ]
    if not rows:
        return None
    turnout = room.polls[session.id].ballot.turnout if elected else 0
    return RankedChart(
        occasion=occasion_of(room, language, turnout, Counted.PEOPLE)
        if elected
        else occasion_of_session(room, session, language),
        items=tuple(
            RankedItem(
                label=item.label, dimension=dimension_of(room, item.dimension, language), parts=parts, total=total
            )
            for item, parts, total in rows
        ),
        categories=tuple(group.label.in_(language) for group in room.plan.category_groups),
        counted=Counted.VOTES if elected else Counted.PEOPLE,
        dimensions=dimensions_of(room, language),
        what=Counted.CHALLENGES if session.type is SessionType.CHALLENGES else Counted.SOLUTIONS,
        others=len(said) - len(rows),
    )


def heatmap(room: Room, session: Session, language: str) -> HeatmapChart | None:
    """Show where a session's words fell: dimension by group, or by category group where each group has one."""
    standing = room.standing(session.id)
    if not standing:
        return None
    angles = [dimension for group in session.groups for dimension in group.dimensions]
    one_each = len(angles) == len(set(angles))  # by group the table would only say who worked on what
    columns: Sequence[tuple[str, str]]
    if one_each:
        columns = [(group.id, group.label.in_(language)) for group in room.plan.category_groups]
    else:
        columns = [(group.id, group.id) for group in session.groups]
    counts: Counts = Counter((item.dimension, item.group_id) for item in standing if item.dimension and item.group_id)
    if one_each:
        counts = said_by_dimension(room, session.id)
    if not counts:
        return None
    asked = [each for each in room.plan.dimensions if any((each.id, c) in counts for c, _ in columns)]
    if len(asked) < FEWEST_ROWS:
        return None
    full = {(row.id, column): counts.get((row.id, column), 0) for row in asked for column, _ in columns}
    hidden = hidden_in_table(full, least=room.plan.rules.small_cell_suppression) if one_each else frozenset()
    rows = tuple(
        HeatmapRow(
            label=row.label.in_(language),
            dimension=dimension_of(room, row.id, language),
            values=tuple(None if (row.id, c) in hidden else full[row.id, c] for c, _ in columns),
            total=sum(full[row.id, c] for c, _ in columns),
        )
        for row in asked
    )
    return HeatmapChart(
        occasion=occasion_of(room, language, sum(full.values()), Counted.CONTRIBUTIONS),
        rows=rows,
        columns=tuple(label for _, label in columns),
        row_kind=RowKind.DIMENSION,
        column_kind=ColumnKind.CATEGORY if one_each else ColumnKind.GROUP,
        counted=Counted.CHALLENGES if session.type is SessionType.CHALLENGES else Counted.SOLUTIONS,
        dimensions=dimensions_of(room, language),
    )


def progress(plan: WorkshopPlan, actions: Sequence[Action], at: datetime, language: str) -> ProgressChart:
    """Show how far the actions of a workshop are, dimension by dimension."""
    today = at.astimezone(plan.zone).date()
    rows = []
    for known in plan.dimensions:
        stages = [STAGES[each.state] for each in actions if each.dimension == known.id]
        counts = tuple(stages.count(stage) for stage in Stage)
        rows.append(ProgressRow(dimension=dimension_in(plan, known.id, language), counts=counts))
    overdue = sum(bool(each.state.open and each.due_on and each.due_on < today) for each in actions)
    occasion = occasion_in(plan, at, language, len(actions), Counted.ACTIONS)
    return ProgressChart(occasion=occasion, rows=tuple(rows), overdue=overdue)
