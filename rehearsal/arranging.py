"""Let a facilitator bring together what says the same: suggestions judged by a person, one of them taken back."""

from rehearsal.cast import Idea
from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning, plain

MOST_SUGGESTIONS = 2
BEGINNING = 60  # characters by which somebody recognises words they have read
UNDONE = 0.3


async def bring_together(person: Person, ideas: list[Idea]) -> None:
    """Look at the first suggestions: join what makes the same point, keep the rest apart."""
    shown = await _led(person, await _led(person, await person.tap(Meaning.PAD), Meaning.MERGE), Meaning.SEE_HINTS)
    for _ in range(MOST_SUGGESTIONS):
        if shown is None or person.pick(shown.labels, Meaning.JOIN) is None:
            return
        if not _make_one_point(shown.text, ideas):
            person.tally.done["suggestion kept apart"] += 1
            shown = await person.choose(shown, Meaning.APART)
            continue
        joined = await person.choose(shown, Meaning.JOIN)
        person.tally.done["suggestion joined"] += 1
        if person.chance.random() < UNDONE:
            undone = await _led(person, joined, Meaning.TAKE_BACK)
            person.tally.done["joining undone"] += undone is not None
            joined = await _led(person, undone, Meaning.MERGE_HOME)
        shown = await _led(person, joined, Meaning.SEE_HINTS)


def _make_one_point(text: str, ideas: list[Idea]) -> bool:
    """Judge as a person who has read both: they are variants of one idea, or of one theme."""
    themes = [theme for line in plain(text).splitlines() if (theme := _theme_of(line, ideas))]
    return len(themes) > 1 and len(set(themes)) == 1


def _theme_of(line: str, ideas: list[Idea]) -> str:
    words = line.partition(" · ")[2].rstrip("…").strip()[:BEGINNING]
    return next((idea.theme for idea in ideas if words and plain(idea.text).startswith(words)), "")


async def _led(person: Person, reading: Reading | None, meaning: Meaning) -> Reading | None:
    return await person.choose(reading, meaning) if reading is not None else None
