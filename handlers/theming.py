"""The themes of a group: shown with the originals underneath, named and split by a human."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.screen import Button, Screen, UserText, Words, column, screen, words
from handlers import bench as benches
from handlers.bench import Bench, bench_of, home, is_open, item_label, item_line, undo_button
from handlers.conversation import Conversation, begin
from handlers.excerpts import on_button
from handlers.turn import Turn
from storage import agenda, contributions, steps, themes
from storage.contributions import Audit, Theme
from workshop.wording import visible

PER_PAGE = 4
LONGEST_NAME = 120
_MARKS = re.compile("m[0-9a-f]{1,30}")  # a letter first: it is no number of a row


def list_themes(turn: Turn, data: Press) -> None:
    """List the themes of a group."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None:
        return
    page, found = _number(data, 1), list(contributions.themes(turn.session, *bench.key))
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [Button(label=_theme_label(theme), press=press("merge.theme", theme.pk)) for theme in shown]
    turning = benches.turned("merge.themes", bench.clock.pk, page=page, count=len(found), per_page=PER_PAGE)
    head = words("merge-themes", count=len(found))
    turn.reply(screen(head, rows=column(*buttons, *turning, home(bench))))


def show_theme(turn: Turn, data: Press) -> None:
    """Show a theme with the originals underneath."""
    found = _theme(turn, data)
    if found is not None:
        turn.reply(_theme_screen(turn, *found, None, page=_number(data, 1)))


def pick(turn: Turn, data: Press) -> None:
    """Choose which originals leave a theme; `mask` marks the chosen ones."""
    found = _theme(turn, data)
    if found is None or not is_open(turn, found[0]):
        return
    theme = found[1]
    page, mask = _mask(data, 1), _mask(data, 2)
    below = themes.members(turn.session, [theme.pk])
    start = page * PER_PAGE
    buttons = [
        Button(
            label=words("merge-pick-button", on="yes" if mask >> place & 1 else "no", item=item_label(item)),
            press=press("merge.pick", theme.pk, page, _marked(mask ^ 1 << place)),
        )
        for place, item in enumerate(below[start : start + PER_PAGE], start=start)
    ]
    chosen = mask.bit_count()
    done = Button(label=words("merge-split-button", count=chosen), press=press("merge.split", theme.pk, _marked(mask)))
    before = Button(label=words("merge-before-button"), press=press("merge.pick", theme.pk, page - 1, _marked(mask)))
    after = Button(label=words("merge-after-button"), press=press("merge.pick", theme.pk, page + 1, _marked(mask)))
    back = Button(label=words("merge-back-button"), press=press("merge.theme", theme.pk))
    more = start + PER_PAGE < len(below)
    rows = column(*buttons, before if page else None, after if more else None, done if chosen else None, back)
    turn.reply(screen(words("merge-pick", label=UserText(theme.label)), rows=rows))


def split(turn: Turn, data: Press) -> None:
    """Take the chosen originals out of a theme."""
    found = _theme(turn, data)
    if found is None or not is_open(turn, found[0]):
        return
    bench, theme = found
    mask = _mask(data, 1)
    below = themes.members(turn.session, [theme.pk])
    taken = [item for place, item in enumerate(below) if mask >> place & 1]
    if not taken or theme.state != "active":
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_theme_screen(turn, bench, theme, None))
        return
    _, line = steps.split(turn.session, bench.hand(turn), theme, taken)
    said = words("merge-split-done", codes=benches.codes([item.code for item in taken]))
    turn.reply(screen(said, rows=column(undo_button(line), home(bench))))


def rename(turn: Turn, data: Press) -> None:
    """Ask for a theme's name."""
    found = _theme(turn, data)
    if found is not None and is_open(turn, found[0]):
        begin(turn, NAMING, {"theme": found[1].pk})


def _theme_screen(turn: Turn, bench: Bench, theme: Theme, line: Audit | None, *, page: int = 0) -> Screen:
    below = themes.members(turn.session, [theme.pk])
    shown = below[page * PER_PAGE : (page + 1) * PER_PAGE]
    voices = len({item.author_id for item in below if item.author_id is not None})
    head = words("merge-theme", label=UserText(theme.label), count=len(below), people=voices)
    again = Button(label=words("merge-rename-button"), press=press("merge.rename", theme.pk))
    take = Button(label=words("merge-pick-open-button"), press=press("merge.pick", theme.pk, 0))
    more = Button(label=words("merge-hints-more-button"), press=press("merge.hint", bench.clock.pk, 0))
    return benches.listed(
        head,
        [item_line(item, 120) for item in shown],
        undo_button(line) if line is not None else None,
        again if bench.open else None,
        take if bench.open and below else None,
        more if bench.open else None,
        *benches.turned("merge.theme", theme.pk, page=page, count=len(below), per_page=PER_PAGE),
        home(bench),
    )


def _theme_label(theme: Theme) -> Words:
    return words("merge-theme-button", label=on_button(theme.label))


def _theme(turn: Turn, data: Press) -> tuple[Bench, Theme] | None:
    return _theme_of(turn, _number(data, 0))


def _theme_of(turn: Turn, theme_id: int) -> tuple[Bench, Theme] | None:
    theme = themes.theme_by_id(turn.session, theme_id)
    clock = None
    if theme is not None and theme.group_id is not None:
        clock = agenda.clock_of(turn.session, theme.workshop_id, theme.session_id, theme.group_id)
    bench = bench_of(turn, str(clock.pk) if clock else None)
    return (bench, theme) if bench is not None and theme is not None else None


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0


def _mask(data: Press, place: int) -> int:
    """Read which originals are marked; a button that carries nothing marks none."""
    marks = data.args[place] if len(data.args) > place else ""
    return int(marks[1:], 16) if _MARKS.fullmatch(marks) else 0


def _marked(mask: int) -> str:
    return f"m{mask:x}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Naming:
    """Hold the theme that gets a name."""

    bench: Bench
    theme: Theme


def _load(turn: Turn, answers: Answers) -> Naming | Screen:
    found = _theme_of(turn, int(answers["theme"]))
    if found is None:
        benches.end_talk(turn)
        return screen(words("not-your-right"))
    return Naming(bench=found[0], theme=found[1])


def _ask_name(naming: Naming, _answers: Answers) -> Screen:
    return screen(words("merge-name", label=UserText(naming.theme.label)))


def _take_name(_naming: Naming, _answers: Answers, given: Given) -> Taken:
    text = visible(given.text) if isinstance(given, Typed) else ""
    if not text:
        return Again(words("merge-name-in-words"))
    if len(text) > LONGEST_NAME:
        return Again(words("merge-name-long", most=LONGEST_NAME, count=len(text)), keep={"kept": text})
    return Accept(text)


def _finish(turn: Turn, naming: Naming, answers: dict[str, Any], _number: int) -> None:
    bench, theme, label = naming.bench, naming.theme, str(answers["label"])
    if not bench.open or theme.state != "active":
        benches.keep_words(turn, label, "theme-name")
        turn.reply(screen(words("merge-closed"), rows=column(home(bench))))
        return
    line = steps.rename(turn.session, bench.hand(turn), theme, label)
    turn.reply(_theme_screen(turn, bench, theme, line))


NAMING = Conversation(
    flow=Flow(name="merge-name", steps=(Step[Naming](key="label", ask=_ask_name, take=_take_name),)),
    load=_load,
    finish=_finish,
)
