"""Secret ballots: how many dots, in whose order, who rates what, and totals only when they close."""

import hashlib
import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from workshop.decision import Refusal
from workshop.model import Rules
from workshop.programme import Rating
from workshop.roster import RosterEntry
from workshop.suppression import hidden_in_row

LEAST_PERCENT, MOST_PERCENT = 20, 30
MOST_DOTS_ON_ONE = 3

Thing = TypeVar("Thing")


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Something to vote on: its id, who wrote it (they never rate it), how often it was rated."""

    id: str
    authors: frozenset[str] = frozenset()
    rated: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Vote:
    """What one seat chose, until the ballot closes: dots by option, ratings by option and scale."""

    voter: str
    dots: Mapping[str, int] = field(default_factory=dict)
    ratings: Mapping[tuple[str, str], int] = field(default_factory=dict)
    category_group: str | None = None

    @property
    def placed(self) -> int:
        """Count the dots placed."""
        return sum(self.dots.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """The dots of one option, from how many seats, and per category group; None stands for a hidden cell."""

    option: str
    dots: int
    voters: int
    by_group: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class RatingResult:
    """How one option was rated on one scale: how often each value was given."""

    option: str
    rating: str
    counts: Mapping[int, int]

    @property
    def answers(self) -> int:
        """Count the ratings."""
        return sum(self.counts.values())

    @property
    def mean(self) -> float | None:
        """Give the mean, or none without ratings."""
        total = sum(value * count for value, count in self.counts.items())
        return total / self.answers if self.answers else None


@dataclass(frozen=True, kw_only=True, slots=True)
class BallotResult:
    """What is left of a ballot once it is closed: totals, and no link between voter and vote."""

    turnout: int
    tallies: tuple[Tally, ...]
    ratings: tuple[RatingResult, ...]


def dots_for(options: int, rules: Rules) -> int:
    """Compute how many dots each voter has: the workshop's share of the options, within 20 to 30 %."""
    if options <= 0:
        return 0
    least, most = -(-options * LEAST_PERCENT // 100), options * MOST_PERCENT // 100
    wished = round(options * rules.dots_share_of_options)
    return max(1, min(max(wished, least), max(most, 1)))


def voter_of(person: RosterEntry) -> str:
    """Give the seat that votes: a delegate's is the one they took over, so that a seat votes once."""
    return person.delegate_of or person.id


def own_order(things: Sequence[Thing], *, reader: str, ballot: str, secret: str) -> tuple[Thing, ...]:
    """Shuffle for one reader: the same reader sees the same order, nobody can guess another's."""
    seed = hashlib.sha256(f"{secret}\n{ballot}\n{reader}".encode()).digest()
    shuffled = list(things)
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order to read in, not a secret
    return tuple(shuffled)


def place_dots(vote: Vote, option: str, dots: int, *, options: Collection[str], total: int) -> Vote | Refusal:
    """Put a number of dots on an option, 0 to take them back."""
    if option not in options:
        return Refusal.because("vote-option-gone")
    if not 0 <= dots <= MOST_DOTS_ON_ONE:
        return Refusal.because("vote-too-many-on-one", most=MOST_DOTS_ON_ONE)
    if vote.placed - vote.dots.get(option, 0) + dots > total:
        return Refusal.because("vote-no-dots-left", total=total)
    others = {known: count for known, count in vote.dots.items() if known != option}
    chosen = others | ({option: dots} if dots else {})
    return Vote(voter=vote.voter, dots=chosen, ratings=vote.ratings, category_group=vote.category_group)


def options_to_rate(choices: Iterable[Choice], *, voter: str, most: int, ballot: str, secret: str) -> tuple[str, ...]:
    """Choose what a voter is asked to rate: the least rated first, never their own, ties in their own order."""
    others = [choice for choice in choices if voter not in choice.authors]
    mixed = own_order(sorted(others, key=lambda each: each.id), reader=voter, ballot=ballot, secret=secret)
    return tuple(choice.id for choice in sorted(mixed, key=lambda each: each.rated)[:most])


def rate(vote: Vote, choice: Choice, rating: Rating, value: int) -> Vote | Refusal:
    """Rate an option on a scale."""
    if vote.voter in choice.authors:
        return Refusal.because("rating-own")
    if not rating.minimum <= value <= rating.maximum:
        return Refusal.because("rating-out-of-scale", least=rating.minimum, most=rating.maximum)
    ratings = {**vote.ratings, (choice.id, rating.id): value}
    return Vote(voter=vote.voter, dots=vote.dots, ratings=ratings, category_group=vote.category_group)


def close_ballot(
    votes: Iterable[Vote],
    choices: Sequence[Choice],
    ratings: Sequence[Rating],
    *,
    rules: Rules,
    closed_at: datetime | None,
) -> BallotResult | Refusal:
    """Count a closed ballot; while it is open nobody gets a total. The votes are to be deleted with it."""
    if closed_at is None:
        return Refusal.because("vote-still-open")
    cast = [vote for vote in votes if vote.placed or vote.ratings]
    broken_down = _by_group(cast, choices, rules.small_cell_suppression)
    tallies = [
        Tally(
            option=choice.id,
            dots=sum(vote.dots.get(choice.id, 0) for vote in cast),
            voters=sum(1 for vote in cast if vote.dots.get(choice.id, 0)),
            by_group=broken_down.get(choice.id, {}),
        )
        for choice in choices
    ]
    results = [_rating_result(cast, choice.id, rating) for rating in ratings for choice in choices]
    return BallotResult(
        turnout=len(cast),
        tallies=tuple(sorted(tallies, key=lambda each: (-each.dots, -each.voters, each.option))),
        ratings=tuple(results),
    )


def _by_group(cast: Sequence[Vote], choices: Sequence[Choice], least: int) -> dict[str, dict[str, int | None]]:
    """Count seats, not dots, by option and category group, with small cells hidden."""
    groups = sorted({vote.category_group for vote in cast if vote.category_group is not None})
    table: dict[str, dict[str, int | None]] = {}
    for choice in choices:
        counts = {
            group: sum(1 for vote in cast if vote.category_group == group and vote.dots.get(choice.id, 0))
            for group in groups
        }
        hidden = hidden_in_row(counts, least=least)
        table[choice.id] = {group: None if group in hidden else counts[group] for group in groups}
    return table


def _rating_result(cast: Iterable[Vote], option: str, rating: Rating) -> RatingResult:
    given = Counter(vote.ratings[option, rating.id] for vote in cast if (option, rating.id) in vote.ratings)
    scale = range(rating.minimum, rating.maximum + 1)
    return RatingResult(option=option, rating=rating.id, counts={value: given[value] for value in scale})
