"""What a workshop found, in coded sentences with their evidence: readiness, ranked challenges, rated solutions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from handlers.divergences import reservation_of
from handlers.room import Room, Voiced, heading
from reports import findings, model
from reports.phrases import phrases
from storage.votes import BallotTotal
from workshop.evidence import sentence_code
from workshop.model import WorkshopPlan
from workshop.programme import Session, SessionType
from workshop.questionnaire import judge_scores, score_dimensions
from workshop.ranking import LEAST_VOTES
from workshop.synthesis import RatedSolution, StatedChallenge, analyse_readiness, rate_solutions
from workshop.votes import RatingResult

RANKED = 30
PER_DIMENSION = 2
SHOWN_EVIDENCE = 6


def readiness_of(room: Room) -> tuple[findings.Readiness, ...]:
    """Analyse each dimension: score, dispute, severity, evidence."""
    first = next((each for each in room.plan.sessions if each.type is SessionType.CHALLENGES), None)
    scores = score_dimensions(room.plan, room.respondents)
    if first is None or not (room.respondents or room.standing(first.id)):
        return ()
    stated = [
        StatedChallenge(
            code=each.code,
            dimension=each.dimension,
            severity=round(each.severity) if each.severity is not None else None,
            people=len(each.people),
        )
        for each, _ in heading(room, first.id)
        if each.dimension is not None
    ]
    analysed = analyse_readiness(room.plan, first.id, scores, judge_scores(room.plan, room.opinions), stated)
    return tuple(
        findings.Readiness(
            dimension=each.dimension,
            sentence=findings.Sentence(
                code=each.code, text=_said(each.finding, room.plan), evidence=each.evidence[:SHOWN_EVIDENCE]
            ),
            severity=each.severity,
            challenges=each.challenges,
        )
        for each in analysed
    )


def synthesis_of(room: Room) -> tuple[findings.Sentence, ...]:
    """State what is most shared in each session and dimension, in the room's own words, with its evidence."""
    order = {dimension.id: place for place, dimension in enumerate(room.plan.dimensions)}
    sentences = []
    for session in room.plan.sessions:
        kept: dict[str, list[tuple[Voiced, BallotTotal | None]]] = defaultdict(list)
        for each, total in heading(room, session.id):
            if each.dimension is not None and len(kept[each.dimension]) < PER_DIMENSION:
                kept[each.dimension].append((each, total))
        for dimension in sorted(kept, key=lambda id_: order[id_]):
            sentences += [
                findings.Sentence(
                    code=sentence_code(session.id, dimension, place + 1),
                    text=_stated(room, session, each, total, first=place == 1),
                    evidence=each.evidence,
                )
                for place, (each, total) in enumerate(kept[dimension], start=1)
            ]
    return tuple(sentences)


def _stated(room: Room, session: Session, each: Voiced, total: BallotTotal | None, *, first: bool) -> dict[str, str]:
    """Say in each language what was said, and by how many it is borne: votes once there are enough, else people."""
    voted = total is not None and total.voters >= LEAST_VOTES
    kind = "challenge" if session.type is SessionType.CHALLENGES else "solution"
    text_id = f"report-stated-{kind}{'' if first else '-next'}"
    counted = {"votes" if voted else "people": total.dots if total is not None and voted else len(each.people)}
    said = {}
    for language in room.plan.languages:
        say = phrases(language)
        support = say(f"report-support-{'votes' if voted else 'people'}", **counted)
        dimension = room.plan.dimension(each.dimension or "").label.in_(language)
        said[language] = say(text_id, dimension=dimension, words=f"\u2068{each.label}\u2069", support=support)
    return said


def challenges_of(room: Room) -> tuple[findings.Challenge, ...]:
    """Rank the challenges, those with enough votes by the vote."""
    found = []
    for session in room.plan.sessions:
        if session.type is SessionType.CHALLENGES:
            said = heading(room, session.id)
            dots = [total.dots if total is not None else 0 for _, total in said]
            found += [
                stated_challenge(room, each, total, dots.index(given) + 1)  # as many votes, the same rank
                for (each, total), given in zip(said[:RANKED], dots, strict=False)
            ]
    return tuple(found)


def stated_challenge(room: Room, each: Voiced, total: BallotTotal | None, rank: int) -> findings.Challenge:
    """Give one thing said with its rank and votes once enough have voted, and the reservation that stands to it."""
    voted = total is not None and total.voters >= LEAST_VOTES
    return findings.Challenge(
        code=each.code,
        dimension=each.dimension or "",
        wording=model.Wording(text=each.label, language=each.language),
        rank=rank if voted else None,
        people=len(each.people),
        votes=total.dots if total is not None and voted else None,
        severity=each.severity,
        reservation=reservation_of(room, each.label, each.evidence),
        shared=bool(total and voted and all(value != 0 for value in total.by_group.values())),
        evidence=each.evidence,
    )


def solutions_of(room: Room) -> tuple[findings.Solution, ...]:
    """List the solutions with how the room rated them."""
    commitments = {e.id: e.label for framework in room.plan.frameworks for e in framework.engagements}
    commitments |= {framework.id: framework.label for framework in room.plan.frameworks}
    by_code = {item.code: item for item in room.written}
    found = []
    for session in room.plan.sessions:
        if session.type is not SessionType.SOLUTIONS:
            continue
        rated = rated_solutions(room, session.id)
        for each, _ in heading(room, session.id):
            behind, rating = [by_code[code] for code in each.evidence], rating_of(rated, each)
            served = dict.fromkeys(id_ for item in behind for id_ in item.engagements if id_ in commitments)
            found.append(
                findings.Solution(
                    code=each.code,
                    dimension=each.dimension or "",
                    wording=model.Wording(text=each.label, language=each.language),
                    answers=tuple(dict.fromkeys(code for item in behind for code in item.answers)),
                    commitments=tuple(commitments[id_] for id_ in served),
                    horizon=next((item.horizon for item in behind if item.horizon), ""),
                    impact=_estimate(rating, session, "impact"),
                    feasibility=_estimate(rating, session, "feasibility"),
                    quadrant=findings.Quadrant(rating.quadrant.value.replace("_", "-"))
                    if rating and rating.quadrant
                    else None,
                    evidence=each.evidence,
                    reservation=reservation_of(room, each.label, each.evidence),
                )
            )
    return tuple(found)


def rated_solutions(room: Room, session_id: str) -> dict[str, RatedSolution]:
    """Rate the solutions of a session by what its closed ballot left, by code."""
    poll = room.polls.get(session_id)
    items = {f"c{item.pk}": item for item in room.standing(session_id)}
    if poll is None or not poll.totals:
        return {}
    results = [
        RatingResult(option=items[option].code, rating=scale, counts={int(v): n for v, n in total.counts.items()})
        for (option, scale), total in poll.totals.items()
        if scale != "dots" and option in items
    ]
    dots = {items[o].code: t.dots for (o, scale), t in poll.totals.items() if scale == "dots" and o in items}
    dimensions = {item.code: item.dimension or "" for item in items.values()}
    return {each.code: each for each in rate_solutions(dimensions, results, dots)}


def rating_of(rated: Mapping[str, RatedSolution], each: Voiced) -> RatedSolution | None:
    """Find how something said was rated: of what counts as one, the contribution that stood to the vote."""
    found = [rated[code] for code in each.evidence if code in rated]
    return max(found, key=lambda one: one.ratings, default=None)


def on_scale(share: float, session: Session, scale: str) -> float:
    """Put a share from 0 to 1 on the scale that people rated on."""
    rating = session.rating(scale)
    assert rating is not None
    return rating.minimum + (rating.maximum - rating.minimum) * share


def _estimate(rating: RatedSolution | None, session: Session, scale: str) -> findings.Estimate | None:
    found = getattr(rating, scale, None)
    if rating is None or found is None:
        return None
    return findings.Estimate(
        mean=on_scale(found.share, session, scale),
        low=on_scale(found.low, session, scale),
        high=on_scale(found.high, session, scale),
        ratings=rating.ratings,
    )


def wording_of(text: str, language: str) -> model.Wording:
    """Keep words as they were written, with their language when it is known."""
    return model.Wording(text=text, language=language if language != "und" else None)


def _said(text_id: str, plan: WorkshopPlan) -> dict[str, str]:
    return {language: phrases(language)(text_id) for language in plan.languages}
