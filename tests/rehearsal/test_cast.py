"""The cast is the roster with its incidents; a smaller or larger one is still a workshop."""

import copy
from collections import Counter
from pathlib import Path

import pytest

from rehearsal.cast import Member, cast_members
from rehearsal.crowd import Crowd, gather
from rehearsal.material import read_material
from rehearsal.timetable import read_timetable

DATA = Path(__file__).parents[2] / "data"
MATERIAL = read_material(DATA)


def cast(people: int, seed: int = 1) -> tuple[Crowd, list[Member]]:
    crowd = gather(MATERIAL, people, seed=seed)
    return crowd, cast_members(MATERIAL, crowd.rows, crowd.incidents, seed=seed)


def test_roster_plays_itself() -> None:
    crowd, members = cast(84)
    assert crowd.workshop == MATERIAL.workshop
    by_id = {member.id: member for member in members}
    assert by_id["P009"].arrives is None
    assert not by_id["P008"].telegram
    assert (by_id["P052"].role, by_id["P052"].leaves) == ("rapporteur", "11:40")
    assert by_id["P006"].stands_in_for == "P003"
    assert by_id["P070"].moves == ("11:05", "G3 to G5")
    assert by_id["P022"].mishaps == {"guest_late": ("09:20", "15")}
    assert by_id["P030"].mishaps["phone_dies"][0] == "11:05"
    given = [idea.text for member in members for idea in member.ideas]
    assert {idea.text for idea in MATERIAL.ideas} <= set(given)


@pytest.mark.parametrize("people", [6, 12, 30, 84, 120, 300])
def test_crowd_of_any_size_has_leaders_and_groups_within_bounds(people: int) -> None:
    crowd, members = cast(people)
    assert len(members) == len({member.id for member in members}) == people
    roles = Counter(member.role for member in members)
    assert roles["organizer"] >= 1
    assert roles["facilitator"] >= 1
    groups = Counter(member.groups["S1"] for member in members if "S1" in member.groups)
    known = {group["id"] for group in crowd.workshop["sessions"][0]["groups"]}
    assert set(groups) == known
    assert max(groups.values()) <= 14
    for session in crowd.workshop["sessions"][1:]:
        assert all(set(group["scope_groups"]) <= known and group["scope_groups"] for group in session["groups"])


def test_same_seed_casts_the_same_day_and_another_does_not() -> None:
    assert cast(120, seed=7) == cast(120, seed=7)
    assert cast(120, seed=7)[1] != cast(120, seed=8)[1]


def test_timetable_reads_blocks_phases_and_the_debate() -> None:
    timetable = read_timetable(MATERIAL.workshop)
    assert [timetable.clock(at) for at in timetable.span] == ["08:30", "17:15"]
    assert [timetable.clock(at) for at in timetable.debate] == ["09:50", "10:30"]
    first, second = timetable.sittings
    assert [timetable.clock(at) for at in first.phase("silent_writing")] == ["10:50", "11:00"]
    assert [timetable.clock(at) for at in second.phase("unheard of")] == ["14:15", "15:30"]
    assert [timetable.clock(begins) for begins, _ in timetable.spans("vote")] == ["12:40", "16:25"]
    assert timetable.at("08:38").isoformat() == "2024-11-21T08:38:00+01:00"


@pytest.mark.parametrize("people", [6, 12])
def test_small_day_keeps_the_late_guest_and_the_dead_telephone(people: int) -> None:
    _, members = cast(people)
    mishaps = {member.role: set(member.mishaps) for member in members if member.mishaps}
    assert mishaps == {"organizer": {"guest_late"}, "facilitator": {"phone_dies"}}
    assert [member.leaves for member in members if member.role == "organizer"] == [None]


def test_timetable_of_two_days_puts_each_session_on_the_day_of_its_block() -> None:
    workshop = copy.deepcopy(MATERIAL.workshop)
    workshop["workshop"]["days"].append("2024-11-22")
    later = False
    for block in workshop["agenda"]:
        later = later or block["id"] == "s2"
        block["day"] = 2 if later else 1
    timetable = read_timetable(workshop)
    dates = [timetable.date(sitting.span[0]).day for sitting in timetable.sittings]
    assert dates == [21, 22]
    assert [timetable.date(moment).day for moment in timetable.span] == [21, 22]
    assert timetable.date(timetable.at("14:22", timetable.sittings[1].span[0])).day == 22
