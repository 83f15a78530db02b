"""Themes that the machine proposes to a group: shown with the words they hold, brought together by a human alone."""

from __future__ import annotations

from dataclasses import dataclass

from dialog.buttons import Press, press
from dialog.screen import Button, UserText, Words, column, screen, words
from handlers import bench as benches
from handlers.bench import Bench, bench_of, home, is_open, item_line, undo_button
from handlers.excerpts import excerpt, on_button
from handlers.turn import Turn
from storage import contributions, steps, themes
from storage.contributions import Contribution

PER_PAGE = 5
SHOWN = 6
KEYWORDS = 3
MOST_STEPS = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """Hold a theme that the machine proposes: its lasting id, the words that set it apart, what it would hold."""

    id: str
    words: tuple[str, ...]
    items: tuple[Contribution, ...]


def list_proposals(turn: Turn, data: Press) -> None:
    """List the themes that are proposed, each with the words that set it apart."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None or not is_open(turn, bench):
        return
    found, page = proposals(turn, bench), _number(data, 1)
    buttons = [
        Button(label=_label(each), press=press("gather.show", bench.clock.pk, each.id))
        for each in found[page * PER_PAGE : (page + 1) * PER_PAGE]
    ]
    turning = benches.turned("gather.open", bench.clock.pk, page=page, count=len(found), per_page=PER_PAGE)
    turn.reply(screen(words("gather-list", count=len(found)), rows=column(*buttons, *turning, home(bench))))


def show_proposal(turn: Turn, data: Press) -> None:
    """Show what a proposed theme would hold."""
    found = _proposal(turn, data)
    if found is None:
        return
    bench, each = found
    lines = [item_line(item, 110) for item in each.items[:SHOWN]]
    voices = len({item.author_id for item in each.items if item.author_id is not None})
    head = words("gather-theme", words=_keywords(each), count=len(each.items), people=voices)
    yes = Button(label=words("gather-yes-button"), press=press("gather.do", bench.clock.pk, each.id))
    others = Button(label=words("gather-others-button"), press=press("gather.open", bench.clock.pk))
    turn.reply(benches.listed(head, lines, yes, others, home(bench)))


def gather(turn: Turn, data: Press) -> None:
    """Bring a proposed theme together: the originals stay underneath, and it can be undone."""
    found = _proposal(turn, data)
    if found is None:
        return
    bench, each = found
    theme, line = steps.merge(turn.session, bench.hand(turn), each.items)
    voices = people_behind(each)
    said = words("merge-joined", label=excerpt(theme.label, 300), count=len(each.items), people=voices)
    again = Button(label=words("merge-rename-button"), press=press("merge.rename", theme.pk))
    more = Button(label=words("gather-others-button"), press=press("gather.open", bench.clock.pk))
    turn.reply(screen(said, words("merge-originals-stay"), rows=column(undo_button(line), again, more, home(bench))))


def proposals(turn: Turn, bench: Bench) -> list[Proposal]:
    """List what the machine read last as far as it still holds: free contributions that nobody kept apart."""
    reading = themes.newest_reading(turn.session, *bench.key)
    here = contributions.contributions_of_group(turn.session, *bench.key[:2], [bench.group.id])
    free = {item.pk: item for item in here if item.theme_id is None}
    lines = steps.steps(turn.session, *bench.key, most=MOST_STEPS)
    apart = [frozenset(line.details["codes"]) for line in lines if line.verb == steps.APART]
    found = []
    for each in reading["themes"] if reading is not None and "themes" in reading else ():
        items = tuple(free[pk] for pk in each["members"] if pk in free)
        codes = {item.code for item in items}
        if len(items) > 1 and not any(pair <= codes for pair in apart):
            found.append(Proposal(id=str(each["id"]), words=tuple(each["words"]), items=items))
    return sorted(found, key=lambda each: (-people_behind(each), each.id))


def people_behind(proposal: Proposal) -> int:
    """Count the distinct people behind a proposed theme."""
    return len({item.author_id for item in proposal.items if item.author_id is not None})


def _proposal(turn: Turn, data: Press) -> tuple[Bench, Proposal] | None:
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None or not is_open(turn, bench):
        return None
    found = next((each for each in proposals(turn, bench) if each.id == data.args[1]), None)
    if found is None:
        turn.toast(words("merge-changed-meanwhile"))
        list_proposals(turn, Press("gather.open", (str(bench.clock.pk),)))
        return None
    return bench, found


def _label(proposal: Proposal) -> Words:
    return words("gather-button", words=_keywords(proposal), count=len(proposal.items))


def _keywords(proposal: Proposal) -> UserText:
    return on_button(", ".join(proposal.words[:KEYWORDS]) or proposal.items[0].text)


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0
