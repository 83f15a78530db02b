"""Votes are ordered so that a few do not beat many, and nobody's words are left unseen."""

from random import Random

import pytest

from workshop.ranking import (
    Tally,
    ThemeWeight,
    bridging,
    estimate,
    rank,
    rank_themes,
    room_average,
    to_show,
)


def _tally(key: str, favour: float, votes: int) -> Tally:
    return Tally(id=key, favour=favour, votes=votes)


def test_estimate_shrinks_few_votes_towards_the_room() -> None:
    few, many = estimate(_tally("a", 2, 2)), estimate(_tally("b", 45, 50))
    assert few.share == pytest.approx(0.75)
    assert many.share > few.share
    assert few.high - few.low > many.high - many.low
    assert few.low < few.share < few.high


def test_estimate_without_votes_is_the_prior() -> None:
    assert estimate(_tally("a", 0, 0), prior=0.3).share == pytest.approx(0.3)


def test_rank_orders_and_leaves_out_what_few_have_seen() -> None:
    standings = rank([_tally("new", 4, 4), _tally("low", 2, 10), _tally("high", 9, 10), _tally("same", 9, 10)])
    assert [(standing.id, standing.rank) for standing in standings] == [
        ("high", 1),
        ("same", 1),
        ("low", 3),
        ("new", None),
    ]


def test_rank_puts_many_voices_before_a_lucky_few() -> None:
    room = [_tally("few", 5, 5), _tally("many", 95, 100), _tally("other", 10, 60)]
    assert [standing.id for standing in rank(room)] == ["many", "few", "other"]


def test_tally_of_ratings_counts_the_ends_as_none_and_all() -> None:
    assert Tally.of_ratings("a", [1, 4, 4, 2.5], lowest=1, highest=4) == _tally("a", 2.5, 4)


def test_room_average_stays_inside() -> None:
    assert room_average([]) == 0.5
    assert 0 < room_average([_tally("a", 0, 100)]) < 0.02


def test_bridging_prefers_agreement_across_categories() -> None:
    together = bridging({"ministry": _tally("a", 6, 8), "ngo": _tally("a", 6, 8)})
    apart = bridging({"ministry": _tally("b", 8, 8), "ngo": _tally("b", 1, 8)})
    assert together == pytest.approx(0.7)
    assert apart is not None
    assert apart < 0.7


def test_bridging_needs_two_categories_with_enough_votes() -> None:
    assert bridging({"ministry": _tally("a", 6, 8), "ngo": _tally("a", 2, 2)}) is None


def test_rank_themes_counts_people_first() -> None:
    weights = [
        ThemeWeight(id="T1", people=3, tally=_tally("T1", 9, 10), severity=5),
        ThemeWeight(id="T2", people=7),
        ThemeWeight(id="T3", people=3, tally=_tally("T3", 2, 10), severity=5),
        ThemeWeight(id="T4", people=7, severity=4),
    ]
    assert [weight.id for weight in rank_themes(weights)] == ["T4", "T2", "T1", "T3"]


def test_to_show_routes_to_the_least_seen_and_never_to_ones_own() -> None:
    seen = {"a": 5, "b": 0, "c": 1, "d": 0, "mine": 0}
    shown = to_show(seen, already={"d"}, own={"mine"}, most=2, random=Random(1))
    assert shown == ("b", "c")


def test_to_show_gives_each_voter_their_own_order() -> None:
    seen = dict.fromkeys("abcdefgh", 0)
    orders = {to_show(seen, already=(), own=(), most=8, random=Random(seed)) for seed in range(6)}
    assert len(orders) == 6
    assert to_show(seen, already=(), own=(), most=8, random=Random(3)) == to_show(
        seen, already=(), own=(), most=8, random=Random(3)
    )
