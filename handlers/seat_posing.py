"""What a search for seats is given: read beforehand, so that nothing waits for the search."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from handlers.scene import plan_of
from handlers.seats import seating_of
from storage import agenda, people
from storage.people import Workshop
from workshop.programme import SeatSource
from workshop.programme import Session as PlannedSession
from workshop.seats_day import spelled

ASSIGN, BALANCE = "seats", "seats-balance"
RULES = ("together", "apart")


def payload_of(
    reading: Session,
    workshop: Workshop,
    session: PlannedSession,
    kind: str,
    *,
    seed: int = 0,
    asked_by: int | None = None,
) -> dict[str, Any]:
    """Write down what a search for a session's seats needs, in plain values."""
    hall = seating_of(reading, workshop, session)
    payload: dict[str, Any] = {
        "workshop": workshop.id,
        "session": session.id,
        "seed": seed,
        "asked_by": asked_by,
        "problem": spelled(hall.problem(keep=kind == ASSIGN)),
    }
    if kind == BALANCE:
        payload["seats"] = hall.taken
    return payload


def pose_search(reading: Session, kind: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Write down the search that the command line asks for, or why there is none (`refused`: a text id, its value).

    `arguments`: session, seed, together and apart (lists as "P001,P002"), untie (without what was said before).
    """
    workshop = people.newest_workshop(reading)
    if workshop is None:
        return {"refused": ["order-no-workshop", ""]}
    name = str(arguments.get("session") or "")
    session = session_of(workshop, name) if name else _usual(reading, workshop)
    if session is None or not (kind == BALANCE or is_planned(reading, workshop, session)):
        return {"refused": ["seats-begun", ""]}
    known = {person.ref: str(person.pk) for person in people.participants(reading, workshop.id)}
    named = {rule: [_refs(names) for names in arguments.get(rule) or ()] for rule in RULES}
    if unknown := sorted({ref for lists in named.values() for refs in lists for ref in refs} - known.keys()):
        return {"refused": ["seat-nobody", ", ".join(unknown)]}
    ties = {rule: [sorted({known[ref] for ref in refs}) for refs in lists] for rule, lists in named.items()}
    payload = payload_of(reading, workshop, session, kind, seed=int(arguments.get("seed") or 0))
    problem, untie = payload["problem"], bool(arguments.get("untie"))
    here = {person["id"] for person in problem["people"]}
    for rule, lists in ties.items():
        new = [kept for names in lists if len(kept := [name for name in names if name in here]) > 1]
        problem[rule] = new if untie else [*problem[rule], *new]
    return {**payload, "ties": ties, "untie": untie}


def session_of(workshop: Workshop | None, session_id: str) -> PlannedSession | None:
    """Find a session of a workshop by its name."""
    if workshop is None:
        return None
    return next((each for each in plan_of(workshop).sessions if each.id == session_id), None)


def is_planned(reading: Session, workshop: Workshop, session: PlannedSession) -> bool:
    """Tell whether a session has not begun."""
    block = agenda.block_by_id(reading, workshop.id, session.agenda_id)
    return block is not None and block.state == "planned"


def is_over(reading: Session, workshop: Workshop, session: PlannedSession) -> bool:
    """Tell whether a session has ended."""
    block = agenda.block_by_id(reading, workshop.id, session.agenda_id)
    return block is None or block.state == "done"


def _refs(names: str) -> list[str]:
    return [ref.strip() for ref in names.split(",") if ref.strip()]


def _usual(reading: Session, workshop: Workshop) -> PlannedSession | None:
    """Choose the session a command means when it names none: the next whose seats are ours to assign."""
    ours = (each for each in plan_of(workshop).sessions if each.seats is SeatSource.ASSIGNED)
    return next((each for each in ours if not is_over(reading, workshop, each)), None)
