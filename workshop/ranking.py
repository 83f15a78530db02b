"""Order what the room voted on: shrunk shares with their interval, bridges between categories, fair showing."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

LEAST_VOTES = 5
LEAST_IN_CATEGORY = 3
STRENGTH = 2.0
"""How many votes the room's own average counts for: with an even room this is (A + 1) / (n + 2)."""

CERTAINTY = 0.9


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """What people said of one contribution or theme; ratings count as parts of a vote between 0 and 1."""

    id: str
    favour: float
    votes: int

    @classmethod
    def of_ratings(cls, key: str, ratings: Collection[float], *, lowest: float, highest: float) -> "Tally":
        """Count ratings on a scale, ends included, as shares of a full vote."""
        favour = sum((rating - lowest) / (highest - lowest) for rating in ratings)
        return cls(id=key, favour=favour, votes=len(ratings))


@dataclass(frozen=True, kw_only=True, slots=True)
class Estimate:
    """A share between 0 and 1 with the interval it lies in for 9 rooms out of 10."""

    share: float
    low: float
    high: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where something stands; `rank` is None, and says nothing, under the least number of votes."""

    id: str
    estimate: Estimate
    votes: int
    rank: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class ThemeWeight:
    """What speaks for a theme: the people behind it first, then their votes, then how severe it is."""

    id: str
    people: int
    tally: Tally | None = None
    severity: float | None = None


def estimate(tally: Tally, *, prior: float = 0.5, strength: float = STRENGTH) -> Estimate:
    """Shrink a share towards the room's average, with its interval: a few votes move it little."""
    from scipy.special import betaincinv  # noqa: PLC0415 (half a second that most commands never need)

    above = tally.favour + prior * strength
    below = tally.votes - tally.favour + (1 - prior) * strength
    tail = (1 - CERTAINTY) / 2
    low, high = (float(betaincinv(above, below, part)) for part in (tail, 1 - tail))
    return Estimate(share=above / (above + below), low=low, high=high)


def rank(tallies: Sequence[Tally], *, least: int = LEAST_VOTES) -> tuple[Standing, ...]:
    """Order by shrunk share, equals sharing a rank; what has under `least` votes comes last, unranked, by id."""
    prior = room_average(tallies)
    read = [(tally, estimate(tally, prior=prior)) for tally in tallies]
    counted = [(tally, found) for tally, found in read if tally.votes >= least]
    shares = sorted((found.share for _, found in counted), reverse=True)
    places = {share: shares.index(share) + 1 for share in shares}
    ordered = sorted(counted, key=lambda pair: (-pair[1].share, pair[0].id))
    rest = sorted((pair for pair in read if pair[0].votes < least), key=lambda pair: pair[0].id)
    return tuple(
        Standing(
            id=tally.id, estimate=found, votes=tally.votes, rank=places[found.share] if tally.votes >= least else None
        )
        for tally, found in [*ordered, *rest]
    )


def room_average(tallies: Iterable[Tally]) -> float:
    """Give the share of all votes that are in favour, kept off 0 and 1 so that it can be a prior."""
    known = list(tallies)
    return (sum(tally.favour for tally in known) + 1) / (sum(tally.votes for tally in known) + 2)


def bridging(by_category: Mapping[str, Tally], *, least: int = LEAST_IN_CATEGORY) -> float | None:
    """Say how far different categories agree on one thing: 1 when all do, low when one does not.

    Geometric mean of (A + 1) / (n + 2) over categories with enough votes (Small and others, Polis, 2021);
    None with fewer than two of them.
    """
    shares = [(tally.favour + 1) / (tally.votes + 2) for tally in by_category.values() if tally.votes >= least]
    if len(shares) < 2:  # a bridge has two ends
        return None
    return math.exp(sum(math.log(share) for share in shares) / len(shares))


def rank_themes(weights: Iterable[ThemeWeight], *, least: int = LEAST_VOTES) -> tuple[ThemeWeight, ...]:
    """Order themes by distinct people, then by shrunk votes where there are enough, then by severity."""
    known = list(weights)
    tallies = [weight.tally for weight in known if weight.tally is not None]
    prior = room_average(tallies)

    def key(weight: ThemeWeight) -> tuple[float, float, float, str]:
        voted = weight.tally is not None and weight.tally.votes >= least
        share = estimate(weight.tally, prior=prior).share if voted and weight.tally else prior
        return (-weight.people, -share, -(weight.severity or 0), weight.id)

    return tuple(sorted(known, key=key))


def to_show(
    seen: Mapping[str, int], *, already: Collection[str], own: Collection[str], most: int, random: Random
) -> tuple[str, ...]:
    """Choose what a voter sees next: the least-seen first, in a random order of their own, never their own words.

    `seen` counts how often each contribution was shown; `already` is what this voter saw.
    """
    left = [key for key in sorted(seen) if key not in already and key not in own]
    random.shuffle(left)
    return tuple(sorted(left, key=lambda key: seen[key])[:most])
