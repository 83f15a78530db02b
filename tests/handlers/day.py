"""The day of 21 November taken by hand to where a test begins."""

from __future__ import annotations

import json

from storage import agenda, contributions
from storage.contributions import Contribution
from tests.stage import DATA, Person, Stage

WORKSHOP = json.loads((DATA / "workshop.json").read_text("utf-8"))["workshop"]["id"]
MOUNTAIN = "pas d'internet dans les écoles satellites de montagne"


def to_phase(stage: Stage, phase: str, session: str = "S1", group: str = "G5") -> None:
    """Run the day by hand until a group is in a phase."""
    for _ in range(60):
        clock = agenda.clock_of(stage.session, WORKSHOP, session, group)
        assert clock is not None
        if clock.phase == phase:
            return
        stage.advance()
    raise AssertionError(phase)


def written(stage: Stage) -> list[Contribution]:
    """List what was recorded."""
    return list(contributions.contributions(stage.session, WORKSHOP))


def contribute(person: Person, text: str, severity: int = 4, *, aspect: str = "Aucun en particulier") -> None:
    """Write a challenge in a group of one dimension."""
    person.says(text)
    person.presses(aspect)
    person.presses(str(severity))


def within_limits(*persons: Person) -> None:
    """Assert that every screen fits a phone."""
    for person in persons:
        for shown in person.seen:
            assert len(shown.text) <= 900, shown.text
            assert len(shown.buttons) <= 8, list(shown.buttons)
