"""The charts of a workshop as data, in one language: scores, challenges, solutions, commitments, voices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from handlers.pictures_frame import (
    dimension_in,
    dimension_of,
    dimensions_of,
    occasion_in,
    occasion_of,
    occasion_of_session,
)
from handlers.pictures_solutions import flow, matrix
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
    VoiceRow,
)
from reports.quoting import without_quotes
from workshop.action_plan import Action, ActionState
from workshop.model import WorkshopPlan
from workshop.programme import Session, SessionType
from workshop.questionnaire import View, judge_scores, score_by_group, score_dimensions
from workshop.ranking import LEAST_VOTES
from workshop.suppression import hidden_in_row, hidden_in_table

MOST_RANKED = 8
MOST_ROWS = 8
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
    """Tell whether a heatmap or the voices would show little but hidden cells."""
    cells: list[float | None]
    match chart:
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
        counts = _by_category(room, said[:MOST_RANKED])
        hidden = hidden_in_table(counts, least=room.plan.rules.small_cell_suppression)
        rows = [
            (item, tuple(None if (o, id_) in hidden else counts[o, id_] for id_ in groups), len(item.people))
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
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for item in standing:
        column = room.category_group(item.author_id) if one_each and item.author_id else item.group_id
        if item.dimension and column:
            counts[item.dimension, column] += 1
    asked = [each for each in room.plan.dimensions if any((each.id, c) in counts for c, _ in columns)][:MOST_ROWS]
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
        occasion=occasion_of_session(room, session, language),
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


def voice(room: Room, language: str) -> VoiceChart | None:
    """Compare each category group's share of the words with its share of the room."""
    return _voice(room, language, [session.id for session in room.plan.sessions])


def session_voice(room: Room, session: Session, language: str) -> VoiceChart | None:
    """Compare the voices in one session."""
    return _voice(room, language, [session.id])


def _voice(room: Room, language: str, session_ids: Sequence[str]) -> VoiceChart | None:
    """Compare shares over sessions; several are also told one after the other."""
    spoken = _spoken(room, session_ids)
    present = [group for person in room.present() if (group := room.category_group(person.pk))]
    if not spoken or not present:
        return None
    least, groups = room.plan.rules.small_cell_suppression, [group.id for group in room.plan.category_groups]
    sizes = {group: present.count(group) for group in groups}
    hidden = hidden_in_row(sizes, least=least)
    silent = hidden | _hidden_voices(room, session_ids)
    heard = {id_: _spoken(room, (id_,)) for id_ in session_ids}
    phases = tuple(id_ for id_ in session_ids if heard[id_]) if len(session_ids) > 1 else ()
    course = [heard[id_] for id_ in phases]
    rows = tuple(
        VoiceRow(
            label=group.label.in_(language),
            room=None if group.id in hidden else sizes[group.id] / len(present),
            voice=None if group.id in silent else spoken.count(group.id) / len(spoken),
            history=tuple(None if group.id in silent else voices.count(group.id) / len(voices) for voices in course),
        )
        for group in room.plan.category_groups
        if sizes[group.id]
    )
    return VoiceChart(
        occasion=occasion_of(room, language, len(spoken), Counted.CONTRIBUTIONS), rows=rows, phases=phases
    )


def _spoken(room: Room, session_ids: Sequence[str]) -> list[str]:
    """List the category groups behind what sessions said, one for each contribution."""
    said = [item.author_id for id_ in session_ids for item in room.standing(id_) if item.author_id is not None]
    return [group for author in said if (group := room.category_group(author))]


def _hidden_voices(room: Room, session_ids: Sequence[str]) -> frozenset[str]:
    """Choose the voices to hide in each session and in all: what one picture hides, no other gives away."""
    hidden = frozenset[str]()
    for ids in (*((id_,) for id_ in session_ids), tuple(session_ids)):
        spoken = _spoken(room, ids)
        counts = {group.id: spoken.count(group.id) for group in room.plan.category_groups}
        hidden |= hidden_in_row(counts, least=room.plan.rules.small_cell_suppression)
    return hidden


def _by_category(room: Room, items: Sequence[Voiced]) -> dict[tuple[str, str], int]:
    groups = [group.id for group in room.plan.category_groups]
    return {
        (item.option, group): sum(1 for person in item.people if room.category_group(person) == group)
        for item in items
        for group in groups
    }
