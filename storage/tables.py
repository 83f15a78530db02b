"""Every table of Halqa, imported here so that the metadata is whole."""

from storage import (
    agenda,
    contributions,
    drafts,
    pages,
    people,
    questionnaire,
    runtime,
    speaking,
    themes,
    timers,
    votes,
    written,
)

__all__ = [
    "agenda",
    "contributions",
    "drafts",
    "pages",
    "people",
    "questionnaire",
    "runtime",
    "speaking",
    "themes",
    "timers",
    "votes",
    "written",
]
