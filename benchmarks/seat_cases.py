"""Invented rooms of any size, shaped like a real one, to measure seat assignment on."""

from __future__ import annotations

from random import Random

from workshop.seats_model import Group, Person, Problem, Weights

WEIGHTS = Weights(category=100, organisation=30, gender=10, repeated_pair=4, preference=3)
CATEGORIES = (
    ("ministry", 18), ("csefrs", 9), ("unesco", 6), ("research", 9), ("chair", 5), ("thinktank", 4),
    ("ngo", 8), ("youth", 8), ("ptf", 7), ("dtc", 6), ("support", 4),
)  # fmt: skip
SPEAKS = (("fr ar", 58), ("fr", 12), ("ar", 8), ("en fr", 14), ("en", 3), ("fr ar en", 5))
DIMENSIONS = ("coord", "cost", "capa", "cont", "conn", "data")
POPULAR = (18, 14, 20, 16, 13, 19)


def invent_room(n: int, k: int, *, seed: int, earlier: tuple[int, ...] = (6,), wishes: bool = True) -> Problem:
    """Invent n people for k groups; `earlier` lists how many groups each earlier session had."""
    random = Random(f"{n} {k} {seed}")
    people = tuple(_person(random, i, n, wishes=wishes) for i in range(n))
    return Problem(
        people=people,
        groups=tuple(_group(g, k) for g in range(k)),
        weights=WEIGHTS,
        earlier=tuple(_even_seats(random, people, groups) for groups in earlier),
    )


def _person(random: Random, i: int, n: int, *, wishes: bool) -> Person:
    category = random.choices([c for c, _ in CATEGORIES], [w for _, w in CATEGORIES])[0]
    share = dict(CATEGORIES)[category] / 84
    houses = max(2, round(n * share / 4))
    wished: list[str] = []
    while wishes and len(wished) < random.choice((2, 3, 3)):
        wish = random.choices(DIMENSIONS, POPULAR)[0]
        wished += [] if wish in wished else [wish]
    return Person(
        id=f"P{i:06}",
        organisation=f"{category}-{min(random.randrange(houses), random.randrange(houses))}",
        category=category,
        gender=random.choices(("F", "M", None), (45, 45, 10))[0],
        speaks=frozenset(random.choices([s for s, _ in SPEAKS], [w for _, w in SPEAKS])[0].split()),
        prefers=tuple(wished),
    )


def _group(g: int, k: int) -> Group:
    share = max(1, len(DIMENSIONS) // k)
    dimensions = tuple(DIMENSIONS[(g * share + d) % len(DIMENSIONS)] for d in range(share))
    languages = {"fr", "ar", "en"} if g % 3 == 0 or g == k - 1 else {"fr", "ar"}
    return Group(id=f"G{g + 1}", dimensions=dimensions, working_languages=frozenset(languages))


def _even_seats(random: Random, people: tuple[Person, ...], k: int) -> dict[str, str]:
    order = [person.id for person in people]
    random.shuffle(order)
    return {person: f"G{i % k + 1}" for i, person in enumerate(order)}
