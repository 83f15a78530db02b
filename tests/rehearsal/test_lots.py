"""A few people do what only a few do in a day, in each language as far as there are people."""

from collections import Counter

from rehearsal.cast import cast_members
from rehearsal.crowd import gather
from rehearsal.lots import BADGED, Lot, draw_lots
from rehearsal.newcomers import newcomers
from tests.rehearsal.test_newcomers import MATERIAL


def drawn(people: int) -> list[tuple[str, str, Lot]]:
    crowd = gather(MATERIAL, people, seed=1)
    members = cast_members(MATERIAL, crowd.rows, crowd.incidents, seed=1)
    members += newcomers(MATERIAL, crowd.workshop, seed=1)
    lots = draw_lots(members, seed=1)
    assert lots == draw_lots(members, seed=1)
    return [(member.id, member.language, lots[member.id]) for member in members if member.id in lots]


def test_everybody_on_the_roster_together_draws_each_lot_in_each_language() -> None:
    counted = Counter((lot, language) for _, language, lot in drawn(84))
    assert counted == Counter((lot, language) for lot in Lot for language in ("fr", "ar", "en"))


def test_a_few_people_draw_different_lots_and_nobody_without_badge_shows_one() -> None:
    found = drawn(12)
    assert len({lot for _, _, lot in found}) > 2
    assert not [id_ for id_, _, lot in found if lot in BADGED and id_.startswith("N")]
