"""Institutions as people write them: which are the same, and which host somebody belongs to."""

import unicodedata
from collections.abc import Iterable, Sequence

SHORTEST = 3


def plain_name(name: str) -> str:
    """Write a name for comparison: lower case, without accents, signs or double spaces."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    kept = (sign for sign in apart if not unicodedata.combining(sign))
    return " ".join("".join(sign if sign.isalnum() else " " for sign in kept).split())


def same_institution(one: str, other: str) -> bool:
    """Tell whether two names mean the same institution: equal, or one is the beginning of the other."""
    first, second = sorted((plain_name(one).split(), plain_name(other).split()), key=len)
    return bool(first) and second[: len(first)] == first


def host_of(organisation: str, category: str | None, hosts: Sequence[str]) -> str | None:
    """Give the host that somebody signs for: the one their organisation begins with, else the one of their category."""
    by_name = next((host for host in hosts if same_institution(host, organisation)), None)
    by_category = next((host for host in hosts if category and plain_name(host) == plain_name(category)), None)
    return by_name or by_category


def find_names(typed: str, names: Iterable[str]) -> tuple[str, ...]:
    """Find the names that contain every word typed, in their order; nothing for less than three letters."""
    wanted = plain_name(typed).split()
    if sum(map(len, wanted)) < SHORTEST:
        return ()
    return tuple(name for name in names if all(word in plain_name(name) for word in wanted))
