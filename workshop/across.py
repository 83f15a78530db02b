"""What counts as one: the contributions of a group's theme, and what several groups share."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

Key = tuple[str, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Placed:
    """One contribution with the theme of its group and with what its words share with other groups, if anything."""

    id: int
    theme: int | None = None
    shared: int | None = None


def gathered(placed: Iterable[Placed]) -> list[tuple[int, ...]]:
    """List what counts as one, by contribution, in the order given.

    One contribution of a theme that shares something with another group brings its whole theme along.
    """
    known, heads = list(placed), dict[Key, Key]()
    for each in known:
        own = _head(heads, ("contribution", each.id))
        for kind, key in (("theme", each.theme), ("shared", each.shared)):
            if key is not None:
                heads[_head(heads, (kind, key))] = own
    units: dict[Key, list[int]] = defaultdict(list)
    for each in known:
        units[_head(heads, ("contribution", each.id))].append(each.id)
    return [tuple(ids) for ids in units.values()]


def _head(heads: dict[Key, Key], key: Key) -> Key:
    while heads.setdefault(key, key) != key:
        key = heads[key]
    return key
