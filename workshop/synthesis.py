"""The account of the day: readiness by dimension, solutions by quadrant, priority opportunities, consent."""

import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from workshop.decision import Refusal
from workshop.evidence import sentence_code
from workshop.model import WorkshopPlan
from workshop.questionnaire import Dispute, Score
from workshop.ranking import LEAST_VOTES, Estimate, Tally, estimate, room_average
from workshop.votes import RatingResult

LOW, HIGH = 0.4, 0.6
CANDIDATES = 3


class Quadrant(StrEnum):
    """Where a solution stands by impact and feasibility."""

    QUICK_WIN = "quick-win"
    MAJOR_PROJECT = "major-project"
    COMPLEMENT = "complement"
    LATER = "later"


class Level(StrEnum):
    """How high a score is on its scale."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"
    UNKNOWN = "unknown"


class Consent(StrEnum):
    """What somebody says of the final text."""

    AGREE = "agree"
    RESERVATION = "reservation"
    OBJECTION = "objection"


class Fate(StrEnum):
    """What the closing decides about a parked item."""

    KEPT = "kept"
    TRANSFERRED = "transferred"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class StatedChallenge:
    """A challenge as the analysis counts it."""

    code: str
    dimension: str
    severity: int | None = None
    people: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Readiness:
    """What is known of one dimension; `finding` is the id of the sentence that says it."""

    code: str
    dimension: str
    finding: str
    level: Level
    score: Score | None
    dispute: Dispute | None
    severity: float | None
    challenges: int
    evidence: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class RatedSolution:
    """A solution after its ballot: estimates are shares of the scale, none under the least number of ratings."""

    code: str
    dimension: str
    impact: Estimate | None
    feasibility: Estimate | None
    quadrant: Quadrant | None
    ratings: int
    dots: int = 0

    @property
    def priority(self) -> float:
        """Give impact × feasibility, each from 0 to 1; 0 without estimates."""
        return self.impact.share * self.feasibility.share if self.impact and self.feasibility else 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Opportunity:
    """A solution that the organizer retained, with the hosts that signed and when."""

    code: str
    dimension: str
    signed: tuple[tuple[str, datetime], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class ConsentRound:
    """How the room consents to the final text; reasons stand without names."""

    agreed: int
    reserved: int
    objected: int
    reasons: tuple[str, ...] = ()


def analyse_readiness(
    plan: WorkshopPlan,
    session_id: str,
    scores: Mapping[str, Score],
    disputes: Iterable[Dispute],
    challenges: Iterable[StatedChallenge],
) -> tuple[Readiness, ...]:
    """Bring together, per dimension, the score, the room's dispute, severity and evidence."""
    judged = {each.dimension: each for each in disputes}
    stated: dict[str, list[StatedChallenge]] = defaultdict(list)
    for each in challenges:
        stated[each.dimension].append(each)
    found = []
    for dimension in (each.id for each in plan.dimensions):
        level = _level(plan, scores.get(dimension))
        dispute = judged.get(dimension)
        heard = dispute is not None and dispute.voices >= plan.rules.small_cell_suppression
        said = "undebated" if not heard else "disputed" if dispute and dispute.disputed else "agreed"
        worst = sorted(stated[dimension], key=lambda each: (-each.people, -(each.severity or 0), each.code))
        severities = [each.severity for each in worst if each.severity is not None]
        found.append(
            Readiness(
                code=sentence_code(session_id, dimension, 1),
                dimension=dimension,
                finding=f"readiness-{level}-{said}",
                level=level,
                score=scores.get(dimension),
                dispute=dispute,
                severity=statistics.fmean(severities) if severities else None,
                challenges=len(worst),
                evidence=tuple(each.code for each in worst),
            )
        )
    return tuple(found)


def rate_solutions(
    dimensions: Mapping[str, str],
    results: Iterable[RatingResult],
    dots: Mapping[str, int],
    *,
    scales: tuple[str, str] = ("impact", "feasibility"),
) -> tuple[RatedSolution, ...]:
    """Place solutions by their ratings on two scales; `dimensions` gives each solution's dimension by code."""
    results = list(results)
    widths = {each.rating: max(each.counts) - min(each.counts) for each in results}
    tallies = {(each.rating, each.option): _tally(each) for each in results}
    average = {
        scale: room_average([tally for (name, _), tally in tallies.items() if name == scale]) for scale in scales
    }
    rated = []
    for code, dimension in dimensions.items():
        impact, feasibility = (tallies.get((scale, code)) for scale in scales)
        enough = [tally for tally in (impact, feasibility) if tally and tally.votes >= LEAST_VOTES]
        both = [estimate(tally, prior=average[scale]) for tally, scale in zip(enough, average, strict=False)]
        full = len(enough) == len(average)
        rated.append(
            RatedSolution(
                code=code,
                dimension=dimension,
                impact=both[0] if full else None,
                feasibility=both[1] if full else None,
                quadrant=place_in_quadrant(*_as_shown(both, [widths[scale] for scale in scales])) if full else None,
                ratings=min((tally.votes for tally in (impact, feasibility) if tally), default=0),
                dots=dots.get(code, 0),
            )
        )
    return tuple(sorted(rated, key=lambda each: (-each.priority, -each.dots, each.code)))


def place_in_quadrant(impact: float, feasibility: float) -> Quadrant:
    """Place a solution by two shares of the scale from 0 to 1, cut in the middle."""
    middle = 0.5
    if impact >= middle:
        return Quadrant.QUICK_WIN if feasibility >= middle else Quadrant.MAJOR_PROJECT
    return Quadrant.COMPLEMENT if feasibility >= middle else Quadrant.LATER


def opportunity_candidates(
    solutions: Iterable[RatedSolution], *, most: int = CANDIDATES
) -> dict[str, tuple[RatedSolution, ...]]:
    """Give the top of each dimension, best first: high in impact and feasibility, with enough ratings."""
    found: dict[str, list[RatedSolution]] = defaultdict(list)
    for each in sorted(solutions, key=lambda each: (-each.priority, -each.dots, each.code)):
        if each.quadrant is Quadrant.QUICK_WIN and len(found[each.dimension]) < most:
            found[each.dimension].append(each)
    return {dimension: tuple(chosen) for dimension, chosen in found.items() if chosen}


def retain(solutions: Iterable[RatedSolution], ticked: Sequence[str]) -> tuple[Opportunity, ...] | Refusal:
    """Make priority opportunities of what the organizer ticked."""
    known = {each.code: each for each in solutions}
    unknown = next((code for code in ticked if code not in known), None)
    if unknown is not None:
        return Refusal.because("opportunity-unknown", code=unknown)
    unrated = next((code for code in ticked if known[code].quadrant is None), None)
    if unrated is not None:
        return Refusal.because("opportunity-not-rated", code=unrated)
    return tuple(Opportunity(code=code, dimension=known[code].dimension) for code in dict.fromkeys(ticked))


def sign(opportunity: Opportunity, host: str, *, hosts: Sequence[str], at: datetime) -> Opportunity | Refusal:
    """Take a host's signature, once."""
    if host not in hosts:
        return Refusal.because("opportunity-not-a-host", host=host)
    if host in dict(opportunity.signed):
        return opportunity
    return replace(opportunity, signed=(*opportunity.signed, (host, at)))


def is_signed(opportunity: Opportunity, *, hosts: Sequence[str]) -> bool:
    """Tell whether every host has signed."""
    return bool(hosts) and set(hosts) <= set(dict(opportunity.signed))


def count_consent(answers: Mapping[str, tuple[Consent, str]]) -> ConsentRound:
    """Count a consent round by person; reasons are sorted, so that their order says nothing."""
    said = [consent for consent, _ in answers.values()]
    return ConsentRound(
        agreed=said.count(Consent.AGREE),
        reserved=said.count(Consent.RESERVATION),
        objected=said.count(Consent.OBJECTION),
        reasons=tuple(sorted(reason for consent, reason in answers.values() if reason and consent != Consent.AGREE)),
    )


def check_consent(consent: Consent, reason: str) -> Refusal | None:
    """Ask for the reason of a reservation or an objection."""
    missing = consent is not Consent.AGREE and not reason.strip()
    return Refusal.because("consent-reason-missing") if missing else None


def _level(plan: WorkshopPlan, score: Score | None) -> Level:
    if score is None or score.mean is None or plan.questionnaire is None:
        return Level.UNKNOWN
    values = [step.value for step in plan.questionnaire.scale]
    share = (score.mean - min(values)) / (max(values) - min(values))
    return Level.LOW if share < LOW else Level.HIGH if share > HIGH else Level.MIDDLE


def _as_shown(both: Sequence[Estimate], widths: Sequence[int]) -> list[float]:
    """Round shares as their means are shown, to a tenth of the scale: what reads 2.5 of 4 is not below the middle."""
    return [round(each.share * width, 1) / width for each, width in zip(both, widths, strict=True)]


def _tally(result: RatingResult) -> Tally:
    given = [float(value) for value, count in result.counts.items() for _ in range(count)]
    return Tally.of_ratings(result.option, given, lowest=min(result.counts), highest=max(result.counts))
