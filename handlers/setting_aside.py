"""One contribution at a time: set aside or hide it with a reason, bring it back, move it to its dimension."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialog.buttons import Press, press
from dialog.flow import Accept, Again, Answers, Flow, Given, Step, Taken, Typed
from dialog.screen import Button, Screen, Words, column, screen, words
from handlers import bench as benches
from handlers.bench import Bench, bench_of, bench_of_item, home, is_open, item_label, item_line, undo_button
from handlers.conversation import Conversation, begin
from handlers.excerpts import excerpt
from handlers.turn import Turn
from storage import contributions, steps, themes
from storage.contributions import Audit, Contribution
from workshop.labels import Labels
from workshop.wording import visible

PER_PAGE = 5
DIMENSIONS_A_PAGE = 5
LONGEST_REASON = 200
WAYS = {"aside": "parked", "hide": "hidden"}


def list_items(turn: Turn, data: Press) -> None:
    """List the contributions of a group, to work on one of them."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None:
        return
    page = _number(data, 1)
    found = contributions.contributions_of_group(turn.session, *bench.key[:2], [bench.group.id])
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    buttons = [Button(label=item_label(item), press=press("park.item", item.pk)) for item in shown]
    turning = benches.turned("park.items", bench.clock.pk, page=page, count=len(found), per_page=PER_PAGE)
    turn.reply(screen(words("park-items", count=len(found)), rows=column(*buttons, *turning, home(bench))))


def show_item(turn: Turn, data: Press) -> None:
    """Show one contribution and what can be done with it."""
    item = _item(turn, data)
    bench = bench_of_item(turn, item)
    if bench is not None and item is not None:
        turn.reply(_item_screen(bench, item, None))


def set_aside(turn: Turn, data: Press) -> None:
    """Ask why a contribution is set aside."""
    _ask_reason(turn, data, "aside")


def hide(turn: Turn, data: Press) -> None:
    """Ask why a contribution is hidden."""
    _ask_reason(turn, data, "hide")


def bring_back(turn: Turn, data: Press) -> None:
    """Bring a contribution back among the others."""
    item = _item(turn, data)
    bench = bench_of_item(turn, item)
    if bench is None or item is None or not is_open(turn, bench):
        return
    line = None
    if item.state in {"parked", "hidden"}:
        line = steps.set_state(turn.session, bench.hand(turn), item, "active", None)
        turn.toast(words("park-brought-back"))
    turn.reply(_item_screen(bench, item, line))


def list_aside(turn: Turn, data: Press) -> None:
    """List what is set aside or hidden, with the reasons."""
    bench = bench_of(turn, data.args[0] if data.args else None)
    if bench is None:
        return
    page, found = _number(data, 1), themes.aside(turn.session, *bench.key)
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    lines = [
        words(
            "park-line",
            state=item.state,
            item=item_line(item, 70),
            reason=excerpt(item.reason or "", 50),
        )
        for item in shown
    ]
    back = [
        Button(label=words("park-back-button", code=benches.codes([item.code])), press=press("park.back", item.pk))
        for item in shown
    ]
    turning = benches.turned("park.list", bench.clock.pk, page=page, count=len(found), per_page=PER_PAGE)
    head = words("park-list", count=len(found))
    turn.reply(benches.listed(head, lines, *(back if bench.open else ()), *turning, home(bench)))


def choose_dimension(turn: Turn, data: Press) -> None:
    """Offer the dimensions a contribution may belong to."""
    item = _item(turn, data)
    bench = bench_of_item(turn, item)
    if bench is None or item is None or not is_open(turn, bench):
        return
    page = _number(data, 1)
    others = [each for each in bench.plan.dimensions if each.id != item.dimension]
    shown = others[page * DIMENSIONS_A_PAGE : (page + 1) * DIMENSIONS_A_PAGE]
    buttons = [Button(label=each.label, press=press("park.move", item.pk, each.id)) for each in shown]
    turning = benches.turned("park.dimension", item.pk, page=page, count=len(others), per_page=DIMENSIONS_A_PAGE)
    head = words("park-dimension", item=item_line(item), dimension=_dimension(bench, item))
    turn.reply(screen(head, rows=column(*buttons, *turning, home(bench))))


def move(turn: Turn, data: Press) -> None:
    """Move a contribution to another dimension."""
    item = _item(turn, data)
    bench = bench_of_item(turn, item)
    if bench is None or item is None or not is_open(turn, bench):
        return
    wanted = data.args[1] if len(data.args) > 1 else ""
    line = None
    if item.dimension != wanted and any(each.id == wanted for each in bench.plan.dimensions):
        line = steps.move_dimension(turn.session, bench.hand(turn), item, wanted)
    turn.reply(_item_screen(bench, item, line))


def _ask_reason(turn: Turn, data: Press, way: str) -> None:
    item = _item(turn, data)
    bench = bench_of_item(turn, item)
    if bench is None or item is None or not is_open(turn, bench):
        return
    if item.state != "active":
        turn.toast(words("merge-changed-meanwhile"))
        turn.reply(_item_screen(bench, item, None))
        return
    begin(turn, REASON, {"item": item.pk, "way": way})


def _item_screen(bench: Bench, item: Contribution, line: Audit | None) -> Screen:
    def offer(when: bool, label: str, action: str, *args: int) -> Button | None:  # noqa: FBT001 (read at the call as a condition)
        return Button(label=words(label), press=press(action, item.pk, *args)) if when else None

    here = bench.open and item.state == "active"
    away = bench.open and item.state in {"parked", "hidden"}
    state = words("park-state", state=item.state, reason=excerpt(item.reason or "", LONGEST_REASON))
    return screen(
        item_line(item, 600),
        words("park-where", dimension=_dimension(bench, item)),
        state if item.state != "active" else None,
        rows=column(
            undo_button(line) if line is not None else None,
            offer(here, "park-with-button", "merge.with", 0),
            offer(here, "park-aside-button", "park.aside"),
            offer(here, "park-hide-button", "park.hide"),
            offer(here and len(bench.plan.dimensions) > 1, "park-dimension-button", "park.dimension", 0),
            offer(away, "park-bring-back-button", "park.back"),
            home(bench),
        ),
    )


def _dimension(bench: Bench, item: Contribution) -> Labels | Words:
    return bench.plan.dimension(item.dimension).label if item.dimension else words("park-no-dimension")


def _item(turn: Turn, data: Press) -> Contribution | None:
    number = data.args[0] if data.args else ""
    return contributions.contribution_by_id(turn.session, int(number)) if number.isdigit() else None


def _number(data: Press, place: int) -> int:
    number = data.args[place] if len(data.args) > place else ""
    return int(number) if number.isdigit() else 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Aside:
    """Hold the contribution that is about to be set aside."""

    bench: Bench
    item: Contribution


def _load(turn: Turn, answers: Answers) -> Aside | Screen:
    item = contributions.contribution_by_id(turn.session, int(answers["item"]))
    bench = bench_of_item(turn, item)
    if bench is None or item is None:
        benches.end_talk(turn)
        return screen(words("not-your-right"))
    return Aside(bench=bench, item=item)


def _ask(aside: Aside, answers: Answers) -> Screen:
    return screen(words("park-reason", way=str(answers["way"])), item_line(aside.item), words("park-reason-read"))


def _take(_aside: Aside, _answers: Answers, given: Given) -> Taken:
    text = visible(given.text) if isinstance(given, Typed) else ""
    if not text:
        return Again(words("park-reason-in-words"))
    if len(text) > LONGEST_REASON:
        return Again(words("park-reason-long", most=LONGEST_REASON, count=len(text)), keep={"kept": text})
    return Accept(text)


def _finish(turn: Turn, aside: Aside, answers: dict[str, Any], _number: int) -> None:
    bench, item, reason = aside.bench, aside.item, str(answers["reason"])
    if not bench.open or item.state != "active":
        benches.keep_words(turn, reason, "park-reason")
        turn.reply(screen(words("merge-closed"), rows=column(home(bench))))
        return
    line = steps.set_state(turn.session, bench.hand(turn), item, WAYS[str(answers["way"])], reason)
    turn.reply(_item_screen(bench, item, line))


REASON = Conversation(
    flow=Flow(name="park-reason", steps=(Step[Aside](key="reason", ask=_ask, take=_take),)),
    load=_load,
    finish=_finish,
)
