"""The sentences, numbers and dates of a report in one language, from the Fluent texts."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from dialog.bundle import TextBundle
from reports.errors import MissingTextError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime, time

    from reports.model import Text

LOCALES = {"fr": "fr", "ar": "ar-MA", "en": "en-GB"}
RIGHT_TO_LEFT = frozenset({"ar"})
NARROW_SPACE, NO_BREAK_SPACE = "\u202f", "\u00a0"  # the report's font has no narrow one


@lru_cache(maxsize=16)
def phrases(language: str) -> Phrases:
    """Load the texts of a language; a language without texts of its own is answered in English."""
    known = language if language in LOCALES else "en"
    source = files("texts").joinpath(f"{known}.ftl").read_text(encoding="utf-8")
    return Phrases(language=known, source=source)


class Phrases:
    """Say things in one language."""

    def __init__(self, *, language: str, source: str) -> None:
        self.language = language
        self.locale = Locale.parse(LOCALES[language], sep="-")
        self.right_to_left = language in RIGHT_TO_LEFT
        self._bundle = TextBundle(LOCALES[language], [source])

    def __call__(self, text_id: str, **arguments: str | int) -> str:
        """Return the text of an id.

        Raises:
            MissingTextError: the id or one of its variables is missing.

        """
        if not self._bundle.has_message(text_id):
            raise MissingTextError(f"No text {text_id!r} in {self.language}: add it to texts/.")
        pattern = self._bundle.get_message(text_id).value
        assert pattern is not None
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingTextError(f"The text {text_id!r} in {self.language} cannot be filled: {errors[0]}")
        return str(said).replace(NARROW_SPACE, NO_BREAK_SPACE)

    def pick(self, text: Text) -> str:
        """Choose the language of a text that is given by language; a typed text stays as it is."""
        if isinstance(text, str):
            return text
        for language in (self.language, "en", "fr"):
            if text.get(language):
                return text[language]
        return next(iter(text.values()), "")

    def number(self, value: float | None, digits: int = 1) -> str:
        """Write a number with so many decimals; a hidden one is a dash."""
        if value is None:
            return self("report-hidden")
        pattern = "#,##0." + "0" * digits if digits else "#,##0"
        written = str(format_decimal(value, format=pattern, locale=self.locale))
        return written.replace(NARROW_SPACE, NO_BREAK_SPACE)

    def count(self, value: int | None) -> str:
        """Write a whole number; a hidden one is a dash."""
        return self.number(value, digits=0)

    def percent(self, share: float | None) -> str:
        """Write a share from 0 to 1 as a percentage; a hidden one is a dash."""
        if share is None:
            return self("report-hidden")
        written = str(format_percent(share, format="0%" if self.right_to_left else None, locale=self.locale))
        return written.replace(NARROW_SPACE, NO_BREAK_SPACE)

    def day(self, day: date, *, weekday: bool = True) -> str:
        """Write a date in full, the first of the month as people say it."""
        pattern = "EEEE {d} MMMM y" if weekday else "{d} MMMM y"
        first = {"fr": "'1ᵉʳ'", "ar": "'فاتح'"}.get(self.language, "d")
        return str(format_date(day, format=pattern.replace("{d}", first if day.day == 1 else "d"), locale=self.locale))

    def days(self, days: Sequence[date]) -> str:
        """Write the day of an event, or its first and last."""
        if len(days) == 1:
            return self.day(days[0])
        first, last = self.day(min(days), weekday=False), self.day(max(days), weekday=False)
        return self("report-days", first=first, last=last)

    def when(self, days: Sequence[date]) -> str:
        """Write the days of an event as they stand in a sentence."""
        return self("report-on-day", day=self.day(days[0])) if len(days) == 1 else self.days(days)

    def span(self, low: float | None, high: float | None) -> str:
        """Write a range of numbers; a hidden one is a dash."""
        if low is None or high is None:
            return self("report-hidden")
        return self("report-range", low=self.number(low), high=self.number(high))

    def hours(self, start: time, end: time) -> str:
        """Write from when to when, as tables do."""
        return self("report-hours-range", start=f"{start:%H:%M}", end=f"{end:%H:%M}")

    def moment(self, moment: datetime) -> str:
        """Write a date with its hour."""
        return self("report-moment", day=self.day(moment.date(), weekday=False), hour=f"{moment:%H:%M}")

    def series(self, names: Iterable[str]) -> str:
        """Write several names as a sentence does."""
        listed = [name for name in names if name]
        if len(listed) < 2:
            return "".join(listed)
        return self("report-and", first=self("report-comma").join(listed[:-1]), last=listed[-1])

    def listed(self, items: Iterable[str]) -> str:
        """Write several items with commas alone."""
        return self("report-comma").join(items)
