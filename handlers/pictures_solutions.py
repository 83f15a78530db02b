"""The charts of the solutions: impact against feasibility, and the way from challenges to commitments."""

from __future__ import annotations

from collections.abc import Mapping

from handlers.findings import on_scale, rated_solutions, rating_of
from handlers.pictures_frame import dimension_of, dimensions_of, occasion_of, occasion_of_session
from handlers.quoting import unquoted
from handlers.room import Room, Voiced, heading, voiced
from reports.charts.data import Counted, FlowChart, FlowLink, FlowNode, MatrixChart, RatedSolution
from workshop.excerpts import shortened
from workshop.programme import Session, SessionType
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
        ((item, dots) for item, dots in heading(room, session.id) if not offered.isdisjoint(item.options)),
        key=lambda pair: -found.priority if (found := rating_of(rated, pair[0])) else 0.0,
    )
    solutions = tuple(
        RatedSolution(
            label=item.label,
            dimension=dimension_of(room, item.dimension, language),
            impact=_placed(rating_of(rated, item), session, "impact"),
            feasibility=_placed(rating_of(rated, item), session, "feasibility"),
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
    solutions = voiced(room, session.id)
    if not solutions:
        return None
    by_code = {item.code: item for item in room.written}
    engagements = [each for framework in room.plan.frameworks for each in framework.engagements]
    known = {each.id for each in engagements}
    stated = {code: each for each in _challenges(room) for code in each.evidence}
    answered: dict[str, Voiced] = {}
    links: dict[tuple[str, str], FlowLink] = {}
    for each in solutions:
        behind, weight = [by_code[code] for code in each.evidence], max(1, len(each.people))
        met = [stated[code] for item in behind for code in item.answers if code in stated]
        answered |= {challenge.code: challenge for challenge in met}
        ways = [(challenge.code, each.code) for challenge in met]
        ways += [(each.code, served) for item in behind for served in item.engagements if served in known]
        links |= {way: FlowLink(source=way[0], target=way[1], weight=weight) for way in ways}
    instead = unquoted(room, language)
    return FlowChart(
        occasion=occasion_of_session(room, session, language),
        challenges=tuple(_node(room, each, instead, language) for each in answered.values()),
        solutions=tuple(_node(room, each, instead, language) for each in solutions),
        commitments=tuple(
            FlowNode(id=each.id, label=each.label.in_(language), mark=str(each.number or "")) for each in engagements
        ),
        links=tuple(links.values()),
        dimensions=dimensions_of(room, language),
        counted=Counted.PEOPLE,
    )


def _challenges(room: Room) -> list[Voiced]:
    stating = (each for each in room.plan.sessions if each.type is SessionType.CHALLENGES)
    return [challenge for session in stating for challenge in voiced(room, session.id)]


def _node(room: Room, each: Voiced, instead: Mapping[str, str], language: str) -> FlowNode:
    label = shortened(instead.get(each.label, each.label), MOST_LABEL)
    return FlowNode(id=each.code, label=label, dimension=dimension_of(room, each.dimension, language))


def _placed(rated: Rated | None, session: Session, scale: str) -> float | None:
    estimate = getattr(rated, scale, None)
    return on_scale(estimate.share, session, scale) if estimate is not None else None
