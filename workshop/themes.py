"""Themes: what the room spoke of, with ids that last and human edits that the machine never undoes."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from workshop.errors import UnknownId, WorkshopError
from workshop.themes_clusters import Groups, group_by_meaning
from workshop.themes_room import Item, Room, matching_rows, read_item


class SplitError(WorkshopError):
    """A split must take some of a theme's contributions and leave some."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """One theme; `pinned` members were placed by a human and stay, `name` is a human's or None."""

    id: str
    members: tuple[str, ...]
    name: str | None = None
    pinned: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Themes:
    """All themes of a room; `last` is the highest number ever given, so that no id comes back."""

    themes: tuple[Theme, ...] = ()
    last: int = 0
    threshold: float = 0.0

    def of(self, contribution: str) -> Theme | None:
        """Find the theme that holds a contribution."""
        return next((theme for theme in self.themes if contribution in theme.members), None)

    def named(self, theme_id: str) -> Theme:
        """Find a theme by its id."""
        found = next((theme for theme in self.themes if theme.id == theme_id), None)
        if found is None:
            raise UnknownId("theme", theme_id, tuple(theme.id for theme in self.themes))
        return found


def theme_clusters(room: Room, previous: Themes | None = None) -> Themes:
    """Group the room's contributions again: human placements stay, ids follow the largest overlap."""
    previous = previous or Themes()
    groups = group_by_meaning(room.vectors.sense)
    pins = _pins(previous, room.ids)
    members: dict[str, list[str]] = {}
    for contribution, label in zip(room.ids, _with_pins(groups, pins, room), strict=True):
        members.setdefault(label, []).append(contribution)
    gathered = [tuple(group) for group in members.values()]
    return _identified(gathered, pins=pins, previous=previous, threshold=groups.threshold)


def nearest_theme(room: Room, themes: Themes, item: Item) -> str | None:
    """Give the id of the theme a new text belongs to, or None when it begins one of its own."""
    new = read_item(room, item)
    rows = matching_rows(room, item.meaning.shape[0]).sense
    near = rows @ new.sense[0]
    places = {contribution: row for row, contribution in enumerate(room.ids)}
    scores = {
        theme.id: float(np.mean(near[[places[member] for member in theme.members if member in places]]))
        for theme in themes.themes
        if any(member in places for member in theme.members)
    }
    best = max(scores, key=lambda theme_id: scores[theme_id], default=None)
    return best if best is not None and scores[best] >= themes.threshold else None


def rename(themes: Themes, theme_id: str, name: str) -> Themes:
    """Give a theme a human name; what it holds now stays with the name."""
    theme = themes.named(theme_id)
    return _put(themes, replace(theme, name=name, pinned=frozenset(theme.members)))


def merge(themes: Themes, theme_id: str, *, into: str) -> Themes:
    """Join one theme into another, by a human's decision only; the machine never does."""
    gone, kept = themes.named(theme_id), themes.named(into)
    if gone.id == kept.id:
        return themes
    members = kept.members + gone.members
    rest = replace(themes, themes=tuple(theme for theme in themes.themes if theme.id != gone.id))
    return _put(rest, replace(kept, members=members, pinned=frozenset(members)))


def split(themes: Themes, theme_id: str, members: Collection[str], *, name: str | None = None) -> Themes:
    """Take some contributions out of a theme into a new one; both halves stay apart from then on."""
    theme = themes.named(theme_id)
    taken = tuple(member for member in theme.members if member in members)
    left = tuple(member for member in theme.members if member not in members)
    if not taken or not left:
        raise SplitError("a split takes some contributions of the theme and leaves some; choose others")
    new = Theme(id=f"T{themes.last + 1}", members=taken, name=name, pinned=frozenset(taken))
    kept = _put(themes, replace(theme, members=left, pinned=frozenset(left)))
    return replace(kept, themes=(*kept.themes, new), last=themes.last + 1)


def move(themes: Themes, contribution: str, *, to: str) -> Themes:
    """Place one contribution in another theme; both themes stay as a human then saw them."""
    here, there = themes.of(contribution), themes.named(to)
    if here is None:
        raise UnknownId("contribution", contribution)
    if here.id == there.id:
        return themes
    left = tuple(member for member in here.members if member != contribution)
    members = (*there.members, contribution)
    placed = _put(themes, replace(there, members=members, pinned=frozenset(members)))
    if left:
        return _put(placed, replace(here, members=left, pinned=frozenset(left)))
    return replace(placed, themes=tuple(theme for theme in placed.themes if theme.id != here.id))


def support(theme: Theme, authors: Mapping[str, str]) -> int:
    """Count the distinct people behind a theme, not its contributions; `authors` is by contribution id."""
    return len({authors[member] for member in theme.members if member in authors})


def _put(themes: Themes, changed: Theme) -> Themes:
    return replace(themes, themes=tuple(changed if theme.id == changed.id else theme for theme in themes.themes))


def _pins(previous: Themes, present: Collection[str]) -> dict[str, str]:
    here = set(present)
    return {member: theme.id for theme in previous.themes for member in theme.pinned if member in here}


def _with_pins(groups: Groups, pins: Mapping[str, str], room: Room) -> list[str]:
    """Name each row's group: a human's theme for pinned rows and for rows grouped with them, else the machine's."""
    ids = room.ids
    owners: dict[int, set[str]] = {}
    for contribution, group in zip(ids, groups.rows, strict=True):
        if contribution in pins:
            owners.setdefault(group, set()).add(pins[contribution])
    return [
        pins.get(contribution) or (_closest(room, row, owners[group], pins) if group in owners else f"machine {group}")
        for row, (contribution, group) in enumerate(zip(ids, groups.rows, strict=True))
    ]


def _closest(room: Room, row: int, owners: set[str], pins: Mapping[str, str]) -> str:
    """Choose among the human themes that a machine's group reaches into."""
    if len(owners) == 1:
        return min(owners)
    near = room.vectors.sense @ room.vectors.sense[row]
    held = {owner: [place for place, known in enumerate(room.ids) if pins.get(known) == owner] for owner in owners}
    return max(sorted(owners), key=lambda owner: float(near[held[owner]].mean()))


def _identified(
    groups: list[tuple[str, ...]], *, pins: Mapping[str, str], previous: Themes, threshold: float
) -> Themes:
    """Give each group the id of the earlier theme it shares most with; a human's theme keeps its own."""
    owners = {place: pins[member] for place, group in enumerate(groups) for member in group if member in pins}
    ids = owners | _by_overlap(groups, owners, previous)
    last = previous.last
    themes = []
    for place, group in enumerate(groups):
        if place not in ids:
            last += 1
        theme_id = ids.get(place, f"T{last}")
        before = next((theme for theme in previous.themes if theme.id == theme_id), None)
        pinned = frozenset(member for member in group if pins.get(member) == theme_id)
        themes.append(Theme(id=theme_id, members=group, name=before.name if before else None, pinned=pinned))
    return Themes(themes=tuple(themes), last=last, threshold=threshold)


def _by_overlap(groups: list[tuple[str, ...]], owners: Mapping[int, str], previous: Themes) -> dict[int, str]:
    held = {member: theme.id for theme in previous.themes for member in theme.members}
    human = {theme.id for theme in previous.themes if theme.pinned}
    shared = [
        (count, theme_id, place)
        for place, group in enumerate(groups)
        if place not in owners
        for theme_id, count in Counter(held[member] for member in group if member in held).items()
        if theme_id not in human
    ]
    given: dict[int, str] = {}
    for _, theme_id, place in sorted(shared, key=lambda entry: (-entry[0], int(entry[1][1:]), entry[2])):
        if place not in given and theme_id not in given.values():
            given[place] = theme_id
    return given
