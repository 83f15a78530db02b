"""Workshop files for the tests: the one of 21 November, and changes of it."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from workshop.model import WorkshopPlan
from workshop.plan import PlanError, read_plan

DATA = Path(__file__).parents[2] / "data"
WORKSHOP_TEXT = (DATA / "workshop.json").read_text(encoding="utf-8")


@cache
def november_plan() -> WorkshopPlan:
    """Give the plan of 21 November 2024."""
    return read_plan(WORKSHOP_TEXT, source="workshop.json")


def changed(change: Callable[[Any], object]) -> str:
    """Give the workshop file after a change of its JSON."""
    whole = json.loads(WORKSHOP_TEXT)
    change(whole)
    return json.dumps(whole)


def problems_after(change: Callable[[Any], object]) -> tuple[str, ...]:
    """Give what read_plan says about the changed file; none when it is accepted."""
    try:
        read_plan(changed(change), source="workshop.json")
    except PlanError as error:
        return error.problems
    return ()
