"""Let people bring together what says the same, in a group or across groups: suggestions judged, one taken back."""

from rehearsal.cast import Idea
from rehearsal.people import Person, Reading
from rehearsal.speech import Meaning, plain

MOST_SUGGESTIONS = 2
BEGINNING = 60  # characters by which somebody recognises words they have read
UNDONE = 0.3


async def bring_together(person: Person, ideas: list[Idea]) -> None:
    """Look at the first suggestions: join what makes the same point, keep the rest apart."""
    shown = await _led(person, await _led(person, await person.tap(Meaning.PAD), Meaning.MERGE), Meaning.SEE_HINTS)
    await _judge(person, shown, ideas, "suggestion")


async def compare_groups(person: Person, ideas: list[Idea]) -> None:
    """Look at what several groups may have said alike, as an organizer: join what makes the same point."""
    desk = await person.tap(Meaning.DESK)
    if desk is not None and person.pick(desk.labels, Meaning.ACROSS) is None:  # what is more urgent took its place
        desk = await _led(person, desk, Meaning.DESK_GROUPS)
    shown = await _led(person, await _led(person, desk, Meaning.ACROSS), Meaning.SEE_HINTS)
    await _judge(person, shown, ideas, "suggestion across groups")


async def _judge(person: Person, shown: Reading | None, ideas: list[Idea], what: str) -> None:
    for _ in range(MOST_SUGGESTIONS):
        if shown is None or person.pick(shown.labels, Meaning.JOIN) is None:
            return
        if not _make_one_point(shown.text, ideas):
            person.tally.done[f"{what} kept apart"] += 1
            shown = await person.choose(shown, Meaning.APART)
            continue
        joined = await person.choose(shown, Meaning.JOIN)
        person.tally.done[f"{what} joined"] += 1
        if person.chance.random() < UNDONE:
            undone = await _led(person, joined, Meaning.TAKE_BACK)
            person.tally.done[f"{what}: joining undone"] += undone is not None
            home = await _led(person, undone, Meaning.MERGE_HOME)
            joined = home or undone
        shown = await _led(person, joined, Meaning.SEE_HINTS)


def _make_one_point(text: str, ideas: list[Idea]) -> bool:
    """Judge as a person who has read both: they are variants of one idea, or of one theme."""
    themes = [theme for line in plain(text).splitlines() if (theme := _theme_of(line, ideas))]
    return len(themes) > 1 and len(set(themes)) == 1


def _theme_of(line: str, ideas: list[Idea]) -> str:
    """Recognise the words of a line, after its code or after code and group."""
    after = line.partition(" · ")[2]
    said = [words.rstrip("…").strip()[:BEGINNING] for words in (after, after.partition(" · ")[2])]
    known = (idea for idea in ideas for words in said if words and plain(idea.text).startswith(words))
    return next((idea.theme for idea in known), "")


async def _led(person: Person, reading: Reading | None, meaning: Meaning) -> Reading | None:
    return await person.choose(reading, meaning) if reading is not None else None
