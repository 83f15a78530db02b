"""Pairs that may say the same: by words, by meaning, never within a theme, never again once kept apart."""

from workshop.themes_pairs import Pair, Said, pairs

NET = Said(id="1", text="pas d'internet dans les écoles satellites de montagne", unit="c1")
SAME = Said(id="2", text="les écoles satellites de montagne sont sans internet", unit="c2")
OTHER = Said(id="3", text="les tablettes ne sont jamais réparées", unit="c3")


def test_pairs_share_words_and_nothing_else_is_proposed() -> None:
    found = pairs([NET, SAME, OTHER])
    assert [(pair.one, pair.other) for pair in found] == [("1", "2")]


def test_pairs_leave_out_one_theme_and_what_was_kept_apart() -> None:
    together = [Said(id=each.id, text=each.text, unit="t9") for each in (NET, SAME)]
    assert pairs(together) == ()
    assert pairs([NET, SAME, OTHER], apart=[frozenset(("1", "2"))]) == ()


def test_pairs_of_meaning_come_with_hints() -> None:
    arabic = Said(id="4", text="المدارس الجبلية غير مرتبطة بالأنترنت", unit="c4")
    found = pairs([NET, arabic], hints={frozenset(("1", "4")): 0.5})
    assert [(pair.one, pair.other, pair.score) for pair in found] == [("1", "4", 0.5)]


def test_pairs_that_deny_one_another_are_flagged_and_come_last() -> None:
    yes = Said(id="5", text="la formation continue des enseignants est suffisante", unit="c5")
    no = Said(id="6", text="la formation continue des enseignants n'est pas suffisante", unit="c6")
    found = pairs([yes, no, NET, SAME])
    assert [(pair.one, pair.other, pair.denies) for pair in found][-1] == ("5", "6", True)


def test_pairs_name_two_units_once_by_their_closest_members() -> None:
    third = Said(id="7", text="internet écoles satellites montagne", unit="t1")
    fourth = Said(id="8", text="les écoles de montagne, un jour", unit="t1")
    found = pairs([NET, third, fourth])
    assert found == (Pair(one="1", other="7", score=found[0].score, denies=found[0].denies),)
