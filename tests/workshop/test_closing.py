"""In which blocks a day closes, and from when on months are counted."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from tests.workshop.plan_files import changed, november_plan
from workshop.closing import closing_block, ends_at, morning_after, morning_of, synthesis_block
from workshop.plan import read_plan


def test_synthesis_is_the_first_plenary_after_the_last_vote() -> None:
    found = synthesis_block(november_plan())
    assert found is not None
    assert (found.id, closing_block(november_plan()).id) == ("synthese", "cloture")


def test_synthesis_without_votes_follows_the_last_session() -> None:
    def no_ballots(whole: Any) -> None:
        whole["ballots"] = []

    plan = read_plan(changed(no_ballots), source="workshop.json")
    found = synthesis_block(plan)
    assert found is not None
    assert found.id == "s2_rest"


def test_months_count_from_the_later_of_the_planned_and_the_real_end() -> None:
    plan = november_plan()
    planned = datetime(2024, 11, 21, 16, 15, tzinfo=UTC)
    assert ends_at(plan, None) == planned
    assert ends_at(plan, datetime(2024, 11, 21, 9, 0, tzinfo=UTC)) == planned
    assert ends_at(plan, datetime(2024, 12, 1, 9, 0, tzinfo=UTC)) == datetime(2024, 12, 1, 9, 0, tzinfo=UTC)


def test_mornings_are_ten_o_clock_at_the_workshop_s_place_also_in_ramadan() -> None:
    plan = november_plan()
    assert morning_of(plan, date(2024, 11, 22)) == datetime(2024, 11, 22, 9, 0, tzinfo=UTC)
    assert morning_of(plan, date(2025, 3, 10)) == datetime(2025, 3, 10, 10, 0, tzinfo=UTC)
    assert morning_after(plan, datetime(2024, 11, 21, 23, 30, tzinfo=UTC)) == datetime(2024, 11, 23, 9, 0, tzinfo=UTC)
