"""Rooms the seat tests sit people in: small ones written out, random ones from hypothesis, and the real roster."""

import csv
import json
from collections import Counter
from itertools import combinations
from pathlib import Path

from hypothesis import strategies as st

from workshop.seats import Group, Person, Problem, Weights

DATA = Path(__file__).parents[2] / "data"
WEIGHTS = Weights(category=100, organisation=30, gender=10, repeated_pair=4, preference=3)


def person(name: str, **facts: object) -> Person:
    told = {"organisation": "", "category": "", "speaks": frozenset({"fr"})} | facts
    return Person(id=name, **told)  # type: ignore[arg-type]


def group(name: str, *languages: str, dimensions: tuple[str, ...] = (), capacity: int | None = None) -> Group:
    working = frozenset(languages or {"fr"})
    return Group(id=name, dimensions=dimensions, working_languages=working, capacity=capacity)


@st.composite
def rooms(draw: st.DrawFn, *, pairs: bool = True) -> Problem:
    """Draw a room of 2 to 14 people and 1 to 4 groups, with every rule there is; some have no seats at all."""
    n, k = draw(st.integers(2, 14)), draw(st.integers(1, 4))
    names = [f"P{i}" for i in range(n)]
    groups = tuple(
        group(f"G{g}", *draw(st.sampled_from([("fr",), ("fr", "ar"), ("fr", "en")])), dimensions=(f"d{g % 2}",))
        for g in range(k)
    )
    people = tuple(
        Person(
            id=name,
            organisation=draw(st.sampled_from(["a", "b", "c", "d"])),
            category=draw(st.sampled_from(["x", "y", "z"])),
            gender=draw(st.sampled_from(["F", "M", None])),
            speaks=draw(st.sampled_from([frozenset({"fr"}), frozenset({"ar", "fr"}), frozenset({"en"})])),
            prefers=draw(st.sampled_from([(), ("d0",), ("d1", "d0"), ("G0", "d1")])),
            fixed=draw(st.sampled_from([None] * 8 + ["G0"])),
        )
        for name in names
    )
    seats = st.sampled_from(["E1", "E2", "E3"])
    duos = st.frozensets(st.sampled_from(names), min_size=2, max_size=2)
    return Problem(
        people=people,
        groups=groups,
        weights=WEIGHTS,
        earlier=tuple({name: draw(seats) for name in names} for _ in range(draw(st.integers(0, 2)))),
        together=tuple(draw(st.lists(duos, max_size=2))) if pairs else (),
        apart=tuple(draw(st.lists(duos, max_size=2))) if pairs else (),
        fixed={names[0]: "G0"} if draw(st.booleans()) else {},
    )


def objective_by_hand(problem: Problem, seats: dict[str, str]) -> float:
    """Price seats without any of the code under test: loops over people and pairs."""
    weights, people, k = problem.weights, problem.people, len(problem.groups)
    sizes = {g.id: _targets(problem)[i] for i, g in enumerate(problem.groups)}
    total = 0.0
    for key, weight, spare in (("category", weights.category, False), ("gender", weights.gender, False),
                               ("organisation", weights.organisation, True)):  # fmt: skip
        values = Counter(value for p in people if (value := getattr(p, key)))
        for value, many in values.items():
            for place in problem.groups if k else ():
                here = sum(seats[p.id] == place.id and getattr(p, key) == value for p in people)
                share = many * sizes[place.id] / len(people)
                low, high = int(share + 1e-9), -int(-(share - 1e-9) // 1)
                total += weight * (max(0, here - high) + (0 if spare else max(0, low - here)))
    for session in problem.earlier:
        for one, two in combinations([p.id for p in people], 2):
            again = session.get(one) == session.get(two) and seats[one] == seats[two]
            total += weights.repeated_pair * (again and session.get(one) is not None)
    worst = max(len(p.prefers) for p in people)
    for p in people:
        place = next(g for g in problem.groups if g.id == seats[p.id])
        ranks = [n for n, wish in enumerate(p.prefers) if wish == place.id or wish in place.dimensions]
        total += weights.preference * (0 if not p.prefers else min([*ranks, worst]))
    return total


def size_limits(problem: Problem) -> tuple[list[int], list[int]]:
    """Return the even sizes that kept seats and rooms leave, by counting up."""
    n = len(problem.people)
    kept = [sum((problem.fixed.get(p.id) or p.fixed) == g.id for p in problem.people) for g in problem.groups]
    room = [max(n if g.capacity is None else g.capacity, f) for g, f in zip(problem.groups, kept, strict=True)]
    level = 0
    while sum(min(max(level + 1, f), r) for f, r in zip(kept, room, strict=True)) <= n and level <= n:
        level += 1
    low = [min(max(level, f), r) for f, r in zip(kept, room, strict=True)]
    high = [min(max(level + 1, f), r) for f, r in zip(kept, room, strict=True)]
    return low, (low if sum(low) == n else high)


def _targets(problem: Problem) -> list[float]:
    low, high = size_limits(problem)
    free = sum(h > b for b, h in zip(low, high, strict=True))
    rest = len(problem.people) - sum(low)
    return [b + (rest / free if h > b else 0) for b, h in zip(low, high, strict=True)]


def hard_rules_broken(problem: Problem, seats: dict[str, str]) -> list[str]:
    """List the hard rules that seats break, imported people left out where the rule is theirs alone."""
    groups = {g.id: g for g in problem.groups}
    found = [] if set(seats) == {p.id for p in problem.people} else ["everybody"]
    found += ["imported" for name, seat in problem.fixed.items() if seats[name] != seat]
    for p in (p for p in problem.people if p.id not in problem.fixed):
        found += [] if p.speaks & groups[seats[p.id]].working_languages else ["language"]
        found += ["fixed"] if p.fixed and seats[p.id] != p.fixed else []
    low, high = size_limits(problem)
    sizes = Counter(seats.values())
    found += ["size" for g, b, h in zip(problem.groups, low, high, strict=True) if not b <= sizes[g.id] <= h]
    found += ["together" for names in problem.together if len({seats[name] for name in names}) > 1]
    found += ["apart" for names in problem.apart if len({seats[name] for name in names}) < len(names)]
    return found


def roster() -> list[dict[str, str]]:
    """Read the roster of the example workshop."""
    with (DATA / "participants.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def second_session() -> Problem:
    """Pose session 2 of the example: three working groups, leaders fixed, session 1 imported before it."""
    plan = json.loads((DATA / "workshop.json").read_text(encoding="utf-8"))
    rows = [row for row in roster() if row["group_s1"]]
    weights = {weight["id"]: weight["weight"] for weight in plan["seat_weights"]}
    return Problem(
        people=tuple(_person(row, row["group_s2"]) for row in rows),
        groups=tuple(_group(each) for each in plan["sessions"][1]["groups"]),
        weights=Weights(**weights),
        earlier=({row["id"]: row["group_s1"] for row in rows},),
    )


def first_session() -> Problem:
    """Pose session 1 of the example: six groups, every seat imported."""
    plan = json.loads((DATA / "workshop.json").read_text(encoding="utf-8"))
    rows = [row for row in roster() if row["group_s1"]]
    weights = {weight["id"]: weight["weight"] for weight in plan["seat_weights"]}
    return Problem(
        people=tuple(_person(row, "") for row in rows),
        groups=tuple(_group(each) for each in plan["sessions"][0]["groups"]),
        weights=Weights(**weights),
        fixed={row["id"]: row["group_s1"] for row in rows},
    )


def _person(row: dict[str, str], fixed: str) -> Person:
    return Person(
        id=row["id"],
        organisation=row["organisation"],
        category=row["category"],
        gender=row["gender"] or None,
        speaks=frozenset(row["speaks"].split(";")),
        prefers=tuple(filter(None, row["prefers"].split(";"))),
        fixed=fixed or None,
    )


def _group(each: dict[str, object]) -> Group:
    return Group(
        id=str(each["id"]),
        dimensions=tuple(each["dimensions"]),  # type: ignore[arg-type]
        working_languages=frozenset(each["working_languages"]),  # type: ignore[call-overload]
        capacity=each["capacity"],  # type: ignore[arg-type]
    )
