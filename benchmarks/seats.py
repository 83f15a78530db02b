"""Measure seat assignment on invented rooms: objective, bound, gap, seconds and MB beside its peers."""

from __future__ import annotations

import argparse
import json
import os
import resource
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from statistics import median
from time import perf_counter, process_time

from benchmarks.seat_cases import WEIGHTS, invent_room
from benchmarks.seat_peers import cp_sat, greedy_objective, random_objective
from workshop.seats import (
    Assignment,
    Door,
    Group,
    Infeasible,
    Person,
    Problem,
    assign,
    best_free_seat,
    pairs_bound,
    rebalance,
    repeated_pairs,
)
from workshop.seats_model import gap
from workshop.seats_rounds import mix_rounds
from workshop.seats_tables import build_tables

Case = tuple[int, int, tuple[int, ...], int]
Row = dict[str, float | int | str | bool | None]
PROVED: list[Case] = [(n, k, (6,), seed) for n in (60, 84, 120, 200, 300) for k in (3, 4, 6) for seed in range(3)]
LARGE: list[tuple[Case, float, float]] = [
    ((1000, 20, (6,), 0), 0.02, 20),
    ((1000, 20, (20,), 0), 0.02, 20),
    ((5000, 6, (6,), 0), 0.02, 20),
    ((5000, 6, (), 0), 0.02, 20),
    ((5000, 100, (), 0), 0.05, 10),
    ((5000, 100, (100,), 0), 0.05, 10),
]
GOLF = ((4, 4, 5), (8, 4, 6), (5, 3, 4), (7, 7, 3), (5, 3, 7))
INSERTIONS = 300
QUICK = 2.0


def main() -> None:
    """Print the figures, as JSON with `--json`; `--peer-seconds 0` leaves CP-SAT out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--peer-seconds", type=float, default=10.0, help="how long CP-SAT may search each room")
    wanted = parser.parse_args()
    report = (lambda _line: None) if wanted.json else print
    figures = measure(wanted.peer_seconds, report)
    if wanted.json:
        print(json.dumps(figures, indent=1))


def measure(peer_seconds: float, report: object = print) -> dict[str, object]:
    """Run every room in a process of its own, ours and its peers, and the day's figures after them."""
    say = report if callable(report) else print
    say(f"load before {os.getloadavg()[0]:.1f}; seconds on the clock, CPU seconds beside them")
    say("people/groups/earlier/seed   objective       bound    gap      s    cpu   MB     random     greedy     CP-SAT")
    rooms = [(case, 0.0, 10.0) for case in PROVED]
    rows = []
    for case, most, seconds in [*rooms, *LARGE]:
        row = _room(case, peer_seconds if case[3] == 0 else 0.0) | {"most_gap": most, "most_seconds": seconds}
        rows.append(row)
        say(_line(row))
    proofs = [row for row in rows if row["most_gap"] == 0.0]
    quick = sum(float(str(row["seconds"])) < QUICK for row in proofs) / len(proofs)
    slowest = max(float(str(row["seconds"])) for row in proofs)
    proved = all(row["proved"] for row in proofs)
    cpu = [float(str(row["cpu_seconds"])) for row in proofs]
    say(f"proved: {'all' if proved else 'not all'}; under 2 s: {quick:.0%}; slowest {slowest:.1f} s")
    say(f"in CPU seconds: under 2 s: {sum(one < QUICK for one in cpu) / len(cpu):.0%}; slowest {max(cpu):.1f} s")
    day = {"insertion_ms": insertions(), "moves": moves(), "repeated_pairs": pairs(), "golf": golf()}
    for name, value in day.items():
        say(f"{name}: {value}")
    return {"rooms": rows, "under_2_s": quick, "slowest_s": slowest, "all_proved": proved, **day}


def insertions() -> dict[str, Row]:
    """Return the median milliseconds of a newcomer's best free seat, the room counted anew or at a door kept open."""
    found: dict[str, Row] = {}
    for n, k in ((84, 6), (300, 6), (1000, 20), (5000, 100)):
        problem = invent_room(n, k, seed=0)
        seats = {person.id: problem.groups[i % k].id for i, person in enumerate(problem.people)}
        door = Door(problem, seats)
        times: list[tuple[float, float]] = []
        for person in problem.people[:INSERTIONS]:
            newcomer = replace(person, id=f"new {person.id}")
            start = perf_counter()
            best_free_seat(problem, seats, newcomer)
            counted = perf_counter()
            door.best_free_seat(newcomer)
            times.append((counted - start, perf_counter() - counted))
        counting, kept = (round(median(time) * 1000, 3) for time in zip(*times, strict=True))
        found[f"{n}/{k}"] = {"counted": counting, "kept": kept}
    return found


def moves() -> list[Row]:
    """Return the fewest moves after absences beside what the sizes alone make necessary."""
    found: list[Row] = []
    for n, k, absent in ((84, 6, 9), (120, 6, 12), (300, 6, 20)):
        problem = invent_room(n, k, seed=0)
        answer = assign(problem, seed=1)
        assert isinstance(answer, Assignment)
        gone = {p.id for p in problem.people if answer.seats[p.id] in {"G1", "G2"}}
        gone = set(sorted(gone)[:absent])
        start = perf_counter()
        points = rebalance(problem, answer.seats, gone)
        assert not isinstance(points, Infeasible)
        even = next(point for point in points if point.even)
        row: Row = {"room": f"{n}/{k}", "absent": absent, "moves": len(even.moves)}
        row |= {"bound": _size_bound(problem, answer.seats, gone), "points": len(points)}
        found.append(row | {"seconds": round(perf_counter() - start, 2)})
    return found


def pairs() -> list[Row]:
    """Return the repeated pairs of n people from six groups into three, beside the fewest there can be."""
    found: list[Row] = []
    for n in (60, 120, 300):
        problem = invent_room(n, 3, seed=0, wishes=False)
        before = {person.id: f"E{i % 6}" for i, person in enumerate(problem.people)}
        problem = replace(problem, earlier=(before,), weights=replace(WEIGHTS, preference=0))
        answer = assign(problem, seed=1)
        assert isinstance(answer, Assignment)
        found.append({"people": n, "repeated": repeated_pairs(problem, answer.seats), "bound": pairs_bound(problem)})
    return found


def golf() -> list[Row]:
    """Return the pairs that meet twice in the social golfer's weeks: groups, size, weeks."""
    found: list[Row] = []
    for k, size, weeks in GOLF:
        people = tuple(
            Person(id=f"P{i:02}", organisation="", category="", speaks=frozenset({"fr"})) for i in range(k * size)
        )
        groups = tuple(Group(id=f"G{g}", dimensions=(), working_languages=frozenset({"fr"})) for g in range(k))
        start = perf_counter()
        problem = Problem(people=people, groups=groups, weights=WEIGHTS)
        planned = mix_rounds(problem, weeks, seed=1)
        assert not isinstance(planned, Infeasible)
        again = sum(repeated_pairs(replace(problem, earlier=planned[:w]), planned[w]) for w in range(weeks))
        found.append({"weeks": f"{k}-{size}-{weeks}", "repeats": again, "seconds": round(perf_counter() - start, 1)})
    return found


def _room(case: Case, peer_seconds: float) -> Row:
    row = _alone(_ours, case) | _alone(_simple_peers, case)
    return row | (_alone(_cp_sat, case, peer_seconds) if peer_seconds else {"cp_sat": None, "cp_sat_bound": None})


def _alone(work: object, *arguments: object) -> Row:
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        row: Row = pool.submit(work, *arguments).result()  # type: ignore[arg-type]
        return row


def _ours(case: Case) -> Row:
    n, k, earlier, seed = case
    problem = invent_room(n, k, seed=seed, earlier=earlier)
    start, cpu = perf_counter(), process_time()
    answer = assign(problem, seed=1, seconds=30)
    assert isinstance(answer, Assignment)
    return {
        "room": f"{n}/{k}/{','.join(map(str, earlier)) or '-'}/{seed}",
        "objective": answer.objective,
        "bound": answer.bound,
        "gap": answer.gap,
        "proved": answer.optimal,
        "seconds": round(perf_counter() - start, 2),
        "cpu_seconds": round(process_time() - cpu, 2),
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _simple_peers(case: Case) -> Row:
    n, k, earlier, seed = case
    tables = build_tables(invent_room(n, k, seed=seed, earlier=earlier))
    return {"random": random_objective(tables, seed), "greedy": greedy_objective(tables, seed)}


def _cp_sat(case: Case, seconds: float) -> Row:
    n, k, earlier, seed = case
    objective, bound = cp_sat(build_tables(invent_room(n, k, seed=seed, earlier=earlier)), seconds)
    return {"cp_sat": objective, "cp_sat_bound": bound}


def _line(row: Row) -> str:
    peer = "-" if row["cp_sat_bound"] is None else "none found" if row["cp_sat"] is None else f"{row['cp_sat']:.0f}"
    late = "" if float(str(row["seconds"])) <= float(str(row["most_seconds"])) else "  LATE"
    wide = (
        "" if gap(float(str(row["objective"])), float(str(row["bound"]))) <= float(str(row["most_gap"])) else "  WIDE"
    )
    return (
        f"{row['room']:<26}{row['objective']:>12.0f}{row['bound']:>12.0f}{row['gap']:>7.2%}{row['seconds']:>7}"
        f"{row['cpu_seconds']:>7}{row['mb']:>5}{row['random']:>11.0f}{row['greedy']:>11.0f}{peer:>11}{late}{wide}"
    )


def _size_bound(problem: Problem, seats: dict[str, str], gone: set[str]) -> int:
    sizes = [sum(seats[p.id] == g.id and p.id not in gone for p in problem.people) for g in problem.groups]
    share = sum(sizes) // len(sizes)
    return max(sum(max(0, share - size) for size in sizes), sum(max(0, size - share - 1) for size in sizes))


if __name__ == "__main__":
    main()
