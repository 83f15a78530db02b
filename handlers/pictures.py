"""The charts of a workshop as data, in one language: scores, challenges, solutions, commitments, voices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from handlers.room import Room, Voiced, heading, voiced
from reports.charts.data import (
    Chart,
    ColumnKind,
    Counted,
    Dimension,
    Dispute,
    FlowChart,
    FlowLink,
    FlowNode,
    HeatmapChart,
    HeatmapRow,
    MatrixChart,
    MaturityChart,
    MaturityRow,
    Occasion,
    RankedChart,
    RankedItem,
    RatedSolution,
    RowKind,
    VoiceChart,
    VoiceRow,
)
from workshop.programme import Session, SessionType
from workshop.questionnaire import View, judge_scores, score_by_group, score_dimensions
from workshop.ranking import LEAST_VOTES
from workshop.suppression import hidden_in_row, hidden_in_table

MOST_RANKED = 8
MOST_ROWS = 8
MOST_LABEL = 110
MOST_HIDDEN = 0.5


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
    return {name: chart for name, chart in found.items() if chart is not None}


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
            found[f"{session.id}-{number + 1}"] = chart
    return found


def _mostly_hidden(chart: Chart) -> bool:
    """Tell whether a heatmap would show the plenary little but hidden cells."""
    if not isinstance(chart, HeatmapChart):
        return False
    cells = [value for row in chart.rows for value in row.values]
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
                dimension=_dimension(room, dimension, language),
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
        occasion=_occasion(room, language, len(room.respondents), Counted.PEOPLE),
        rows=tuple(rows),
        scale=tuple(step.label.in_(language) for step in plan.questionnaire.scale),
        first_level=plan.questionnaire.scale[0].value,
        categories=tuple(group.label.in_(language) for group in plan.category_groups),
    )


def ranked(room: Room, session: Session, language: str) -> RankedChart | None:
    """Rank what a session said by the people behind it, by category group."""
    items = voiced(room, session.id)[:MOST_RANKED]
    if not items:
        return None
    counts = _by_category(room, items)
    hidden = hidden_in_table(counts, least=room.plan.rules.small_cell_suppression)
    groups = room.plan.category_groups
    return RankedChart(
        occasion=_session_occasion(room, session, language),
        items=tuple(
            RankedItem(
                label=item.label,
                dimension=_dimension(room, item.dimension, language),
                parts=tuple(
                    None if (item.option, group.id) in hidden else counts[item.option, group.id] for group in groups
                ),
                total=len(item.people),
            )
            for item in items
        ),
        categories=tuple(group.label.in_(language) for group in groups),
        counted=Counted.PEOPLE,
        dimensions=_dimensions(room, language),
    )


def heatmap(room: Room, session: Session, language: str) -> HeatmapChart | None:
    """Show where a session's words fell: dimension by group, or by category group where each group has one."""
    standing = room.standing(session.id)
    if not standing:
        return None
    one_each = all(len(group.dimensions) == 1 for group in session.groups)
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
            dimension=_dimension(room, row.id, language),
            values=tuple(None if (row.id, c) in hidden else full[row.id, c] for c, _ in columns),
            total=sum(full[row.id, c] for c, _ in columns),
        )
        for row in asked
    )
    return HeatmapChart(
        occasion=_session_occasion(room, session, language),
        rows=rows,
        columns=tuple(label for _, label in columns),
        row_kind=RowKind.DIMENSION,
        column_kind=ColumnKind.CATEGORY if one_each else ColumnKind.GROUP,
        counted=Counted.CHALLENGES if session.type is SessionType.CHALLENGES else Counted.SOLUTIONS,
        dimensions=_dimensions(room, language),
    )


def matrix(room: Room, session: Session, language: str) -> MatrixChart | None:
    """Place solutions by impact and feasibility; None before their vote has closed."""
    poll = room.polls.get(session.id)
    scales = [rating for rating in session.ratings if poll and any(scale == rating.id for _, scale in poll.totals)]
    if poll is None or len(scales) < 2:
        return None
    solutions = tuple(
        RatedSolution(
            label=item.label,
            dimension=_dimension(room, item.dimension, language),
            impact=_mean(poll.totals, item.option, scales[0].id),
            feasibility=_mean(poll.totals, item.option, scales[1].id),
            support=dots.dots if dots else 0,
        )
        for item, dots in heading(room, session.id)
        if any(option.option == item.option for option in poll.options)
    )
    if not solutions:
        return None
    return MatrixChart(
        occasion=_occasion(room, language, poll.ballot.turnout, Counted.PEOPLE),
        solutions=solutions,
        dimensions=_dimensions(room, language),
        counted=Counted.VOTES,
        lowest=scales[0].minimum,
        highest=scales[0].maximum,
    )


def flow(room: Room, session: Session, language: str) -> FlowChart | None:
    """Follow challenges to solutions and to the commitments they serve."""
    solutions = [item for item in room.standing(session.id) if item.kind == "solution"]
    if not solutions:
        return None
    by_code = {item.code: item for item in room.written}
    answered = {code: by_code[code] for item in solutions for code in item.answers if code in by_code}
    engagements = [each for framework in room.plan.frameworks for each in framework.engagements]
    links = [
        *(FlowLink(source=code, target=s.code, weight=_weight(room, s.pk)) for s in solutions for code in s.answers
          if code in answered),
        *(FlowLink(source=s.code, target=each, weight=_weight(room, s.pk)) for s in solutions for each in s.engagements
          if any(e.id == each for e in engagements)),
    ]  # fmt: skip
    return FlowChart(
        occasion=_session_occasion(room, session, language),
        challenges=tuple(
            FlowNode(id=code, label=_short(item.text), dimension=_dimension(room, item.dimension, language))
            for code, item in answered.items()
        ),
        solutions=tuple(
            FlowNode(id=s.code, label=_short(s.text), dimension=_dimension(room, s.dimension, language))
            for s in solutions
        ),
        commitments=tuple(
            FlowNode(id=each.id, label=each.label.in_(language), mark=str(each.number or "")) for each in engagements
        ),
        links=tuple(links),
        dimensions=_dimensions(room, language),
        counted=Counted.PEOPLE,
    )


def voice(room: Room, language: str) -> VoiceChart | None:
    """Compare each category group's share of the words with its share of the room."""
    return _voice(room, language, [session.id for session in room.plan.sessions])


def session_voice(room: Room, session: Session, language: str) -> VoiceChart | None:
    """Compare the voices in one session."""
    return _voice(room, language, [session.id])


def _voice(room: Room, language: str, session_ids: Sequence[str]) -> VoiceChart | None:
    said = [item for id_ in session_ids for item in room.standing(id_) if item.author_id is not None]
    present = [group for person in room.present() if (group := room.category_group(person.pk))]
    if not said or not present:
        return None
    spoken = [group for item in said if item.author_id and (group := room.category_group(item.author_id))]
    sizes = {group.id: present.count(group.id) for group in room.plan.category_groups}
    hidden = hidden_in_row(sizes, least=room.plan.rules.small_cell_suppression)
    rows = tuple(
        VoiceRow(
            label=group.label.in_(language),
            room=None if group.id in hidden else sizes[group.id] / len(present),
            voice=None if group.id in hidden or not spoken else spoken.count(group.id) / len(spoken),
        )
        for group in room.plan.category_groups
        if sizes[group.id]
    )
    return VoiceChart(occasion=_occasion(room, language, len(said), Counted.CONTRIBUTIONS), rows=rows)


def _by_category(room: Room, items: Sequence[Voiced]) -> dict[tuple[str, str], int]:
    groups = [group.id for group in room.plan.category_groups]
    return {
        (item.option, group): sum(1 for person in item.people if room.category_group(person) == group)
        for item in items
        for group in groups
    }


def _mean(totals: Mapping[tuple[str, str], object], option: str, scale: str) -> float | None:
    total = totals.get((option, scale))
    counts: dict[str, int] = getattr(total, "counts", {})
    answers = sum(counts.values())
    if answers < LEAST_VOTES:
        return None
    return sum(int(value) * count for value, count in counts.items()) / answers


def _weight(room: Room, contribution_id: int) -> int:
    return 1 + sum(1 for stance in room.stances.get(contribution_id, {}).values() if stance in {"support", "same"})


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MOST_LABEL else flat[: MOST_LABEL - 1].rstrip() + "…"


def _dimension(room: Room, dimension_id: str | None, language: str) -> Dimension:
    known = next((each for each in room.plan.dimensions if each.id == dimension_id), room.plan.dimensions[0])
    return Dimension(
        number=known.order,
        label=known.label.in_(language),
        short=known.short.in_(language),
        colour=known.colour or None,
    )


def _dimensions(room: Room, language: str) -> tuple[Dimension, ...]:
    return tuple(_dimension(room, each.id, language) for each in room.plan.dimensions)


def _session_occasion(room: Room, session: Session, language: str) -> Occasion:
    return _occasion(room, language, len(room.standing(session.id)), Counted.CONTRIBUTIONS)


def _occasion(room: Room, language: str, basis: int, counts: Counted) -> Occasion:
    return Occasion(
        event=room.plan.title.in_(language),
        place=room.plan.place.in_(language),
        on=room.plan.days[0],
        at=room.at.astimezone(room.plan.zone),
        basis=basis,
        basis_counts=counts,
    )
