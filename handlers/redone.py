"""The day as a value that can be kept, compared, put in force and taken back: blocks, their order, phase lengths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handlers.alarms import arm_block_end, arm_start
from handlers.foresight import foresee, shift_of
from handlers.scene import plan_of
from handlers.turn import Turn
from storage import agenda, replans
from storage.agenda import Block
from storage.people import Workshop
from workshop.agenda import whole_minutes
from workshop.replan import Replan

Day = dict[str, Any]
"""`blocks`: id → state, starts, ends, position; `lengths`: session → phase → minutes that differ from the plan's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shift:
    """Say what became of a block that is still to come: when it begins now, or that it was dropped."""

    block_id: str
    starts_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretched:
    """Say how many minutes a block lasted and lasts."""

    block_id: str
    before: int
    after: int


def day_now(turn: Turn, workshop: Workshop) -> Day:
    """Give the day as it is written down now."""
    rows = agenda.blocks(turn.session, workshop.id)
    return {
        "blocks": {row.block_id: _written(row.state, row.starts_at, row.ends_at, row.position) for row in rows},
        "lengths": replans.all_lengths(turn.session, workshop.id),
    }


def day_printed(turn: Turn, workshop: Workshop) -> Day:
    """Give the day as the workshop file has it."""
    plan = plan_of(workshop)
    shift = shift_of(plan, agenda.blocks(turn.session, workshop.id), turn.at)
    blocks = {
        block.id: _written("planned", block.starts_at + shift, block.ends_at + shift, place)
        for place, block in enumerate(plan.agenda)
    }
    return {"blocks": blocks, "lengths": {}}


def day_after(workshop: Workshop, replan: Replan, now: Mapping[str, Mapping[str, int]]) -> Day:
    """Give the day as a re-plan would make it, where phases have these lengths `now`."""
    lengths = {session_id: dict(minutes) for session_id, minutes in now.items()}
    for shorter in replan.shorter_phases:
        session = plan_of(workshop).session_of_block(shorter.block_id)
        if session is not None:
            lengths.setdefault(session.id, {})[shorter.phase] = shorter.minutes
    blocks = {
        block.id: _written(block.state.value, block.starts_at, block.ends_at, place)
        for place, block in enumerate(replan.agenda)
    }
    return {"blocks": blocks, "lengths": lengths}


def put_in_force(turn: Turn, workshop: Workshop, day: Day) -> None:
    """Make the day so: blocks that are over stay as they are, a running one gets its new end."""
    replans.replace_lengths(turn.session, workshop.id, day["lengths"])
    for row in agenda.blocks(turn.session, workshop.id):
        wanted = day["blocks"].get(row.block_id)
        if wanted is None or row.state == "done":
            continue
        row.position = wanted["position"]
        if row.state == "running":
            _end_running(turn, workshop, row, datetime.fromisoformat(wanted["ends"]))
        else:
            row.state = "skipped" if wanted["state"] == "skipped" else "planned"
            row.starts_at, row.ends_at = (datetime.fromisoformat(wanted[key]) for key in ("starts", "ends"))
    turn.session.flush()
    foresee(turn, workshop)
    rows = agenda.blocks(turn.session, workshop.id)
    following = next((row for row in rows if row.state == "planned"), None)
    if following is not None and workshop.started_at is not None and workshop.running_block is None:
        arm_start(turn, workshop, following)


def same_step(turn: Turn, workshop: Workshop, day: Day) -> bool:
    """Tell whether no block began or ended since the day was written down."""
    now = {row.block_id: row.state for row in agenda.blocks(turn.session, workshop.id)}
    return now == {block_id: each["state"] for block_id, each in day["blocks"].items()}


def shifts(before: Day, after: Day) -> list[Shift]:
    """List the blocks still to come that begin at another minute, or not at all, in their new order."""
    found = []
    for block_id, new in sorted(after["blocks"].items(), key=lambda item: int(item[1]["position"])):
        old = before["blocks"].get(block_id, new)
        if new["state"] == "skipped" and old["state"] == "planned":
            found.append(Shift(block_id=block_id, starts_at=None))
        elif new["state"] == "planned" and (
            _minute(new["starts"]) != _minute(old["starts"]) or old["state"] != "planned"
        ):
            found.append(Shift(block_id=block_id, starts_at=datetime.fromisoformat(new["starts"])))
    return found


def lengths_changed(before: Day, after: Day) -> list[Stretched]:
    """List the blocks that keep their place but last longer or shorter, those that change most first."""
    found = []
    for block_id, new in after["blocks"].items():
        old = before["blocks"].get(block_id, new)
        lengths = tuple(_minutes(each) for each in (old, new))
        if new["state"] in {"planned", "running"} and lengths[0] != lengths[1]:
            found.append(Stretched(block_id=block_id, before=lengths[0], after=lengths[1]))
    return sorted(found, key=lambda each: -abs(each.before - each.after))


def _minutes(block: Mapping[str, str]) -> int:
    return whole_minutes(datetime.fromisoformat(block["ends"]) - datetime.fromisoformat(block["starts"]))


def _end_running(turn: Turn, workshop: Workshop, row: Block, ends_at: datetime) -> None:
    if plan_of(workshop).session_of_block(row.block_id) is not None:
        return  # it ends with its last group, whose phases have their new lengths
    row.ends_at, row.seq = max(turn.at, ends_at), row.seq + 1
    if workshop.paused_at is None:
        arm_block_end(turn, workshop, row)


def _written(state: str, starts_at: datetime, ends_at: datetime, position: int) -> dict[str, Any]:
    return {"state": state, "starts": starts_at.isoformat(), "ends": ends_at.isoformat(), "position": position}


def _minute(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(second=0, microsecond=0)
