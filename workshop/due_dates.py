"""Dates as people type them, and the ones that are offered to a finger."""

import calendar
import re
import unicodedata
from datetime import date

OFFERED_MONTHS = (1, 3, 6, 12)
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")


def read_day(typed: str) -> date | None:
    """Read a date written in digits of any script, the year first or the day first; none when it is not one."""
    text = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in typed.strip())
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = map(int, found.groups())
    else:
        return None
    valid = 1 <= month <= 12 and year > 1900 and 1 <= day <= calendar.monthrange(year, month)[1]
    return date(year, month, day) if valid else None


def offered_days(today: date) -> tuple[date, ...]:
    """Offer the ends of some months to come."""
    return tuple(_month_end(today, months) for months in OFFERED_MONTHS)


def _month_end(today: date, months: int) -> date:
    past, month = divmod(today.month - 1 + months, 12)
    year = today.year + past
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])
