"""Dates as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from workshop.due_dates import offered_days, read_day


@pytest.mark.parametrize("typed", ["2025-03-31", "31/03/2025", "31.3.2025", " 31-03-2025 ", "٣١/٠٣/٢٠٢٥"])
def test_day_is_read_in_the_orders_people_use(typed: str) -> None:
    assert read_day(typed) == date(2025, 3, 31)


@pytest.mark.parametrize("typed", ["", "31 mars", "31/02/2025", "2025-13-01", "03/25", "²/03/2025", "1/1/0001"])
def test_day_that_is_none_is_not_guessed(typed: str) -> None:
    assert read_day(typed) is None


def test_offered_days_are_ends_of_months() -> None:
    assert offered_days(date(2024, 11, 30)) == (
        date(2024, 12, 31),
        date(2025, 2, 28),
        date(2025, 5, 31),
        date(2025, 11, 30),
    )
