"""The charts of the solutions: impact against feasibility, and the way from challenges to commitments."""

from __future__ import annotations

from handlers.findings import on_scale, rated_solutions
from handlers.pictures_frame import dimension_of, dimensions_of, occasion_of, occasion_of_session
from handlers.quoting import unquoted
from handlers.room import Room, heading
from reports.charts.data import Counted, FlowChart, FlowLink, FlowNode, MatrixChart, RatedSolution
from workshop.contributions import FAVOURABLE
from workshop.programme import Session
from workshop.synthesis import RatedSolution as Rated

MOST_LABEL = 110


def matrix(room: Room, session: Session, language: str) -> MatrixChart | None:
    """Place solutions by impact and feasibility; None before their vote has closed."""
    poll = room.polls.get(session.id)
    rated = rated_solutions(room, session.id)
    impact = session.rating("impact")
    if poll is None or impact is None or not rated:
        return None
    offered = {option.option for option in poll.options}
    listed = sorted(
        ((item, dots) for item, dots in heading(room, session.id) if item.option in offered),
        key=lambda pair: -rated[pair[0].code].priority if pair[0].code in rated else 0.0,
    )
    solutions = tuple(
        RatedSolution(
            label=item.label,
            dimension=dimension_of(room, item.dimension, language),
            impact=_placed(rated.get(item.code), session, "impact"),
            feasibility=_placed(rated.get(item.code), session, "feasibility"),
            support=dots.dots if dots else 0,
        )
        for item, dots in listed
    )
    return MatrixChart(
        occasion=occasion_of(room, language, poll.ballot.turnout, Counted.PEOPLE),
        solutions=solutions,
        dimensions=dimensions_of(room, language),
        counted=Counted.VOTES,
        lowest=impact.minimum,
        highest=impact.maximum,
    )


def flow(room: Room, session: Session, language: str) -> FlowChart | None:
    """Follow challenges to solutions and to the commitments they serve."""
    solutions = [item for item in room.standing(session.id) if item.kind == "solution"]
    if not solutions:
        return None
    by_code = {item.code: item for item in room.written}
    answered = {code: by_code[code] for item in solutions for code in item.answers if code in by_code}
    engagements = [each for framework in room.plan.frameworks for each in framework.engagements]
    instead = unquoted(room, language)
    links = [
        *(FlowLink(source=code, target=s.code, weight=_weight(room, s.pk)) for s in solutions for code in s.answers
          if code in answered),
        *(FlowLink(source=s.code, target=each, weight=_weight(room, s.pk)) for s in solutions for each in s.engagements
          if any(e.id == each for e in engagements)),
    ]  # fmt: skip
    return FlowChart(
        occasion=occasion_of_session(room, session, language),
        challenges=tuple(
            FlowNode(
                id=code,
                label=_short(instead.get(item.text, item.text)),
                dimension=dimension_of(room, item.dimension, language),
            )
            for code, item in answered.items()
        ),
        solutions=tuple(
            FlowNode(
                id=s.code,
                label=_short(instead.get(s.text, s.text)),
                dimension=dimension_of(room, s.dimension, language),
            )
            for s in solutions
        ),
        commitments=tuple(
            FlowNode(id=each.id, label=each.label.in_(language), mark=str(each.number or "")) for each in engagements
        ),
        links=tuple(links),
        dimensions=dimensions_of(room, language),
        counted=Counted.PEOPLE,
    )


def _placed(rated: Rated | None, session: Session, scale: str) -> float | None:
    estimate = getattr(rated, scale, None)
    return on_scale(estimate.share, session, scale) if estimate is not None else None


def _weight(room: Room, contribution_id: int) -> int:
    return 1 + sum(1 for stance in room.stances.get(contribution_id, {}).values() if stance in FAVOURABLE)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= MOST_LABEL else flat[: MOST_LABEL - 1].rstrip() + "…"
