"""The words on and under the pictures: texts by id in the reader's language, numbers and dates as people write them."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from dialog.bundle import TextBundle
from reports.charts.bidi import isolated, runs_from_right
from workshop.excerpts import shortened

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reports.charts.data import Counted, Occasion

LOCALES = {"fr": "fr", "ar": "ar-MA", "en": "en-GB"}
"""The locale behind each language that has texts; "ar" alone would write other months and digits."""

FALLBACK = "en"

SHORT = 90
"""The most characters of a name in a post, where every line should be read at a glance."""


class ChartTextError(LookupError):
    """A chart text is missing or lacks a variable: add the id to texts/."""


class Words:
    """Say chart texts in one language."""

    def __init__(self, language: str, ftl: str) -> None:
        """Take the reader's language code and the Fluent text of the language that will be spoken."""
        self.language = language
        self.spoken = spoken_language(language)
        self.from_right = runs_from_right(language)
        self._locale = _locale(language, self.spoken)
        self._bundle = TextBundle(LOCALES[self.spoken], [ftl])

    def say(self, text_id: str, **arguments: str | int) -> str:
        """Say a text; ChartTextError where it is missing or a variable is."""
        name, _, attribute = text_id.partition(".")
        if not self._bundle.has_message(name):
            raise ChartTextError(f"{text_id} has no text in {self.spoken}")
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise ChartTextError(f"{text_id} has no text in {self.spoken}")
        said, problems = self._bundle.format_pattern(pattern, arguments)
        if problems:
            raise ChartTextError(f"{text_id} in {self.spoken}: {problems[0]}")
        return str(said)

    def count(self, counted: Counted, number: int) -> str:
        """Say a number with its noun: "3 défis", «تحديان»."""
        return self.say(f"chart-count-{counted}", n=number)

    def decimal(self, number: float) -> str:
        """Write a score with one decimal."""
        return str(format_decimal(number, format="0.0", locale=self._locale))

    def whole(self, number: float) -> str:
        """Write a number of the scale: without decimals where it has none."""
        return str(format_decimal(number, format="0.#", locale=self._locale))

    def share(self, part: float) -> str:
        """Write a share of one as a whole percentage."""
        return str(format_percent(part, format=None, locale=self._locale))

    def listed(self, labels: Iterable[str]) -> str:
        """Join names as a sentence does: "A, B et C"."""
        return str(format_list([self.label(label) for label in labels], locale=self._locale))

    def label(self, label: str) -> str:
        """Prepare a name from the workshop for a sentence, isolated where it runs the other way."""
        return isolated(label, self.language)

    def short(self, label: str) -> str:
        """Prepare a name for a line that must stay short, cut between words."""
        return self.label(shortened(label, SHORT))

    def headers(self, occasion: Occasion) -> tuple[str, str]:
        """Say the event, its place and its date; then, for where that is too long, without the place."""
        day = format_date(occasion.on, "d MMMM y", locale=self._locale).replace(" ", "\u00a0")
        whole = self.say("chart-header", event=occasion.event, place=occasion.place, day=day)
        return whole, self.say("chart-header-brief", event=occasion.event, day=day)

    def footer(self, occasion: Occasion) -> str:
        """Say how many stand behind the picture, that nobody is named, and when: the day alone if times are hidden."""
        moment = "dd/MM/y HH:mm" if occasion.timed else "dd/MM/y"
        at = format_datetime(occasion.at, moment, locale=self._locale)
        basis = self.count(occasion.basis_counts, occasion.basis)
        return self.say("chart-footer", basis=basis, at=at)


@lru_cache(maxsize=16)
def words_for(language: str) -> Words:
    """Return the words of a language, in English where the texts know only the direction of it."""
    return Words(language, files("texts").joinpath(f"{spoken_language(language)}.ftl").read_text("utf-8"))


def spoken_language(language: str) -> str:
    """Return the language of the texts that a reader gets."""
    base = language.replace("_", "-").split("-")[0].lower()
    return base if base in LOCALES else FALLBACK


def _locale(language: str, spoken: str) -> Locale:
    if spoken == FALLBACK and not language.lower().startswith(FALLBACK):
        return _parsed(language) or Locale.parse(LOCALES[FALLBACK], sep="-")
    return Locale.parse(LOCALES[spoken], sep="-")


def _parsed(language: str) -> Locale | None:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return None
