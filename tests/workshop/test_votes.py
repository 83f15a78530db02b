"""Ballots are fair, secret, and say nothing before they close."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workshop.plan_files import november_plan
from workshop.decision import Refusal
from workshop.roster import RosterEntry
from workshop.votes import (
    BallotResult,
    Choice,
    RatingResult,
    Tally,
    Vote,
    close_ballot,
    dots_for,
    options_to_rate,
    own_order,
    place_dots,
    rate,
    voter_of,
)

RULES = november_plan().rules
IMPACT = november_plan().session("S2").ratings[0]
CLOSED = datetime(2024, 11, 21, 11, 55, tzinfo=UTC)
SECRET = "s"


@pytest.mark.parametrize(
    ("options", "dots"), [(0, 0), (1, 1), (3, 1), (4, 1), (8, 2), (12, 3), (18, 4), (20, 5), (35, 9)]
)
def test_dots_are_a_quarter_of_the_options(options: int, dots: int) -> None:
    assert dots_for(options, RULES) == dots


@given(st.integers(4, 500))
def test_dots_stay_near_the_share_that_is_asked(options: int) -> None:
    assert 0.15 * options <= dots_for(options, RULES) <= max(1, 0.3 * options)


def test_delegate_votes_for_the_seat_they_took_over() -> None:
    delegate = RosterEntry(id="P6", name="Ziri", role="participant", language="ar", speaks=("ar",), delegate_of="P3")
    assert voter_of(delegate) == "P3"


def test_order_is_each_readers_own_and_stays() -> None:
    things = list(range(20))
    amal = own_order(things, reader="amal", ballot="vote1", secret=SECRET)
    assert amal == own_order(things, reader="amal", ballot="vote1", secret=SECRET)
    assert sorted(amal) == things
    assert amal != own_order(things, reader="badr", ballot="vote1", secret=SECRET)
    assert amal != own_order(things, reader="amal", ballot="vote1", secret="other")


def test_dots_are_placed_changed_and_taken_back() -> None:
    vote = Vote(voter="amal")
    for option, dots in (("t1", 2), ("t2", 1), ("t1", 0), ("t3", 2)):
        changed = place_dots(vote, option, dots, options={"t1", "t2", "t3"}, total=3)
        assert isinstance(changed, Vote)
        vote = changed
    assert vote.dots == {"t2": 1, "t3": 2}


@pytest.mark.parametrize(
    ("option", "dots", "refusal"),
    [
        ("t9", 1, Refusal.because("vote-option-gone")),
        ("t1", 4, Refusal.because("vote-too-many-on-one", most=3)),
        ("t1", -1, Refusal.because("vote-too-many-on-one", most=3)),
        ("t2", 2, Refusal.because("vote-no-dots-left", total=3)),
    ],
)
def test_dots_that_cannot_be_placed_are_refused(option: str, dots: int, refusal: Refusal) -> None:
    vote = Vote(voter="amal", dots={"t1": 2})
    assert place_dots(vote, option, dots, options={"t1", "t2"}, total=3) == refusal


def test_rating_goes_to_the_least_rated_and_never_to_ones_own() -> None:
    choices = [Choice(id=f"s{n}", authors=frozenset({f"p{n}"}), rated=n % 3) for n in range(9)]
    asked = options_to_rate(choices, voter="p0", most=5, ballot="vote2", secret=SECRET)
    assert set(asked[:2]) == {"s3", "s6"}
    assert all(int(each[1:]) % 3 == 1 for each in asked[2:])
    assert "s0" not in options_to_rate(choices, voter="p0", most=9, ballot="vote2", secret=SECRET)


def test_rating_is_checked() -> None:
    choice = Choice(id="s1", authors=frozenset({"amal"}))
    assert rate(Vote(voter="amal"), choice, IMPACT, 3) == Refusal.because("rating-own")
    assert rate(Vote(voter="badr"), choice, IMPACT, 5) == Refusal.because("rating-out-of-scale", least=1, most=4)
    rated = rate(Vote(voter="badr"), choice, IMPACT, 4)
    assert rated == Vote(voter="badr", ratings={("s1", "impact"): 4})


def _votes() -> list[Vote]:
    return [
        *(Vote(voter=f"p{n}", dots={"t1": 2, "t2": 1}, category_group="public") for n in range(8)),
        *(Vote(voter=f"n{n}", dots={"t1": 1}, category_group="civil") for n in range(6)),
        *(Vote(voter=f"y{n}", dots={"t2": 3}, ratings={("t1", "impact"): 4}, category_group="youth") for n in range(3)),
        Vote(voter="silent"),
    ]


def test_nobody_gets_a_total_before_the_ballot_closes() -> None:
    assert close_ballot(_votes(), [], [], rules=RULES, closed_at=None) == Refusal.because("vote-still-open")


def test_closed_ballot_keeps_totals_and_hides_small_cells() -> None:
    choices = [Choice(id="t1"), Choice(id="t2"), Choice(id="t3")]
    assert close_ballot(_votes(), choices, [IMPACT], rules=RULES, closed_at=CLOSED) == BallotResult(
        turnout=17,
        tallies=(
            Tally(option="t1", dots=22, voters=14, by_group={"civil": 6, "public": 8, "youth": 0}),
            Tally(option="t2", dots=17, voters=11, by_group={"civil": 0, "public": None, "youth": None}),
            Tally(option="t3", dots=0, voters=0, by_group={"civil": 0, "public": 0, "youth": 0}),
        ),
        ratings=(
            RatingResult(option="t1", rating="impact", counts={1: 0, 2: 0, 3: 0, 4: 3}),
            RatingResult(option="t2", rating="impact", counts={1: 0, 2: 0, 3: 0, 4: 0}),
            RatingResult(option="t3", rating="impact", counts={1: 0, 2: 0, 3: 0, 4: 0}),
        ),
    )


def test_rating_result_has_a_mean_only_with_ratings() -> None:
    some = RatingResult(option="s", rating="impact", counts={1: 1, 2: 0, 3: 0, 4: 3})
    none = RatingResult(option="s", rating="impact", counts={})
    assert (some.mean, none.mean, some.answers) == (3.25, None, 4)
