"""Merging: what may say the same is pointed out, and a human brings it together or keeps it apart."""

from __future__ import annotations

from collections.abc import Sequence

from dialog.buttons import Press, press
from dialog.incoming import JobDone, TimerDue
from dialog.screen import Button, Screen, column, screen, words
from handlers import bench as benches
from handlers.alarms import touch_pad
from handlers.bench import Bench, bench_of, bench_of_item, home, is_open, item_label, item_line, undo_button
from handlers.excerpts import excerpt
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, contributions, people, steps, themes
from storage.contributions import Audit, Contribution
from workshop.framework import PhaseRight

PER_PAGE = 4
JOB = "similar"


def open_overview(turn: Turn, data: Press) -> None:
    """Show what stands together in a group, what is alone, and what may be brought together."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is not None:
        turn.reply(_overview(turn, bench))


def hint(turn: Turn, data: Press) -> None:
    """Show one suggestion: two contributions that may say the same."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is not None and is_open(turn, bench):
        turn.reply(_hint(turn, bench, _number(data, 1)))


def join(turn: Turn, data: Press) -> None:
    """Bring two contributions together, with the themes they stand in."""
    found = _both(turn, data)
    if found is None:
        return
    bench, one, other = found
    if one.theme_id is not None and one.theme_id == other.theme_id:
        turn.toast()
        turn.reply(_overview(turn, bench))
        return
    theme, line = steps.merge(turn.session, bench.hand(turn), _first_words(turn, bench, [one, other]))
    below = themes.members(turn.session, [theme.pk])
    voices = len({item.author_id for item in below if item.author_id is not None})
    said = words("merge-joined", label=excerpt(theme.label, 300), count=len(below), people=voices)
    again = Button(label=words("merge-rename-button"), press=press("merge.rename", theme.pk))
    more = Button(label=words("merge-hints-more-button"), press=press("merge.hint", bench.clock.pk, 0))
    turn.reply(screen(said, rows=column(undo_button(line), again, more, home(bench))))


def apart(turn: Turn, data: Press) -> None:
    """Keep two contributions apart, and show the next suggestion."""
    found = _both(turn, data)
    if found is None:
        return
    bench, one, other = found
    line = steps.keep_apart(turn.session, bench.hand(turn), one, other)
    shown = _hint(turn, bench, 0)
    turn.toast(words("merge-kept-apart"))
    turn.reply(Screen(paragraphs=shown.paragraphs, rows=((undo_button(line),), *shown.rows)))


def choose_partner(turn: Turn, data: Press) -> None:
    """Offer the other contributions of the group, to bring one together with by hand."""
    item = _item(turn, data, 0)
    bench = bench_of_item(turn, item)
    if bench is None or item is None or not is_open(turn, bench):
        return
    others = [
        each
        for each in contributions.contributions_of_group(turn.session, *bench.key[:2], [bench.group.id])
        if each.pk != item.pk and (each.theme_id is None or each.theme_id != item.theme_id)
    ]
    page = _number(data, 1)
    shown = others[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [Button(label=item_label(each), press=press("merge.join", item.pk, each.pk)) for each in shown]
    turning = benches.turned("merge.with", item.pk, page=page, count=len(others), per_page=PER_PAGE)
    head = words("merge-with", item=item_line(item))
    turn.reply(screen(head, rows=column(*buttons, *turning, home(bench))))


def look_for_similar(turn: Turn) -> None:
    """Have a group's contributions compared by meaning when it begins a phase in which they can be merged."""
    action = turn.incoming.action
    assert isinstance(action, TimerDue)
    clock_id, _, phase = action.subject.partition(":")
    clock = agenda.clock_by_id(turn.session, int(clock_id))
    workshop = people.workshop_by_id(turn.session, clock.workshop_id) if clock else None
    if clock is None or workshop is None or clock.seq != action.seq:
        return
    if not plan_of(workshop).phase_right(phase, PhaseRight.MERGE):
        return
    items = contributions.contributions_of_group(turn.session, workshop.id, clock.session_id, [clock.group_id])
    if len(items) > 1:
        turn.work(JOB, workshop=workshop.id, session=clock.session_id, group=clock.group_id, at=turn.at.isoformat())


def keep_hints(turn: Turn) -> None:
    """Keep what the comparison found, as suggestions; without a result the words alone suggest."""
    action = turn.incoming.action
    assert isinstance(action, JobDone)
    if action.result is None:
        return
    place = (str(action.payload["workshop"]), str(action.payload["session"]), str(action.payload["group"]))
    known = [each.pk for each in contributions.contributions_of_group(turn.session, *place[:2], [place[2]])]
    found = [(int(one), int(other), float(score)) for one, other, score in action.result["pairs"]]
    themes.replace_hints(turn.session, place, found, known)
    clock = agenda.clock_of(turn.session, *place)
    if clock is not None and found:
        touch_pad(turn, clock)


def _overview(turn: Turn, bench: Bench) -> Screen:
    items = contributions.contributions_of_group(turn.session, *bench.key[:2], [bench.group.id])
    found = contributions.themes(turn.session, *bench.key)
    away = themes.aside(turn.session, *bench.key)
    hints = steps.suggestions(turn.session, *bench.key) if bench.open else ()
    done = _steps(turn, bench)
    pk = bench.clock.pk

    def offer(count: int, label: str, action: str, *args: int) -> Button | None:
        return Button(label=words(label, count=count), press=press(action, pk, *args)) if count else None

    said = words("merge-overview", group=bench.group.label, items=len(items), themes=len(found), aside=len(away))
    leads = bench.leads_as == "facilitator"
    pad = Button(label=words("merge-pad-button"), press=press("pad.open", pk)) if leads else None
    now = Button(label=words("back-to-now-button"), press=press("now")) if not leads else None
    return screen(
        said,
        words("merge-originals-stay") if bench.open else words("merge-closed"),
        rows=column(
            offer(len(hints), "merge-hints-button", "merge.hint", 0),
            offer(len(items) if bench.open and len(items) > 2 else 0, "gather-open-button", "gather.open"),
            offer(len(found), "merge-themes-button", "merge.themes", 0),
            offer(len(items), "merge-items-button", "park.items", 0),
            offer(len(away), "merge-aside-button", "park.list", 0),
            offer(len(done), "merge-steps-button", "merge.steps", 0),
            pad,
            now,
        ),
    )


def _hint(turn: Turn, bench: Bench, number: int) -> Screen:
    found = steps.suggestions(turn.session, *bench.key)
    if not found:
        return screen(words("merge-no-hint"), rows=column(home(bench)))
    number %= len(found)
    pair = found[number]
    one, other = (contributions.contribution_by_id(turn.session, int(id_)) for id_ in (pair.one, pair.other))
    assert one is not None
    assert other is not None
    following = Button(label=words("merge-next-button"), press=press("merge.hint", bench.clock.pk, number + 1))
    return screen(
        words("merge-hint", number=number + 1, total=len(found)),
        item_line(one),
        item_line(other),
        words("merge-denies") if pair.denies else None,
        rows=column(
            Button(label=words("merge-join-button"), press=press("merge.join", one.pk, other.pk)),
            Button(label=words("merge-apart-button"), press=press("merge.apart", one.pk, other.pk)),
            following if len(found) > 1 else None,
            home(bench),
        ),
    )


def _first_words(turn: Turn, bench: Bench, items: Sequence[Contribution]) -> list[Contribution]:
    """Put the contribution that most people share first: its words name the theme until a human does."""
    order = [code for theme in themes.ranked(turn.session, *bench.key) for code in theme.codes]
    return sorted(items, key=lambda item: order.index(item.code) if item.code in order else len(order))


def _steps(turn: Turn, bench: Bench) -> Sequence[Audit]:
    return steps.steps(turn.session, *bench.key)


def _both(turn: Turn, data: Press) -> tuple[Bench, Contribution, Contribution] | None:
    one, other = _item(turn, data, 0), _item(turn, data, 1)
    bench = bench_of_item(turn, one)
    if bench is None or one is None or not is_open(turn, bench):
        return None
    both = [each for each in (one, other) if each is not None and each.state == "active"]
    same = other is not None and (other.session_id, other.group_id) == (one.session_id, one.group_id)
    if other is None or len(both) < 2 or not same or one.pk == other.pk:
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_overview(turn, bench))
        return None
    return bench, one, other


def _item(turn: Turn, data: Press, place: int) -> Contribution | None:
    number = data.args[place] if len(data.args) > place else ""
    return contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0
