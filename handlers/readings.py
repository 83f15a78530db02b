"""Long work on words: compares the contributions of a group by meaning, for suggestions that a human decides on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from handlers.room import Room
from reports.meaning import remembered, unread
from storage.contributions import Contribution
from workshop.themes import Theme, Themes, theme_clusters
from workshop.themes_labels import labels
from workshop.themes_pairs import Said, pairs
from workshop.themes_room import Item, joined, read_room
from workshop.themes_room import Room as Read
from workshop.themes_similar import similar, similar_pairs

HUMAN = "H"
FEWEST = 2
MOST_ACROSS = 8  # of the closest to a text, some are of its own group
MOST_KEPT = 200
FEWEST_TO_TELL = 20  # with fewer, nothing shows what is usual in this room
MOST_DEEP = 150  # texts that are not known yet, at 20 to 40 ms each: beyond, the quick reading is nearly as good
MOST_FRESH = 0.05  # of a session may have come or gone before what is usual in it is measured again
_READ: dict[tuple[str, str], tuple[Read, int]] = {}  # the session read last, and how many texts it was measured on
CLOSE = 0.3  # on both files of contributions, 171 of 175 offered share a theme and 145 make the same claim


def find_similar(room: Room, payload: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Find what a group's contributions have in common, in whatever languages; `before` is the reading before.

    `payload`: workshop, session, group. Result: `pairs` of (contribution, contribution, closeness), numbers first;
    `themes` that the machine proposes, whose ids last from reading to reading, and `last`, the highest id given.
    """
    said = [each for each in room.standing(str(payload["session"])) if each.group_id == payload["group"]]
    quick = unread([each.text for each in said]) > MOST_DEEP
    read = read_room(_items(said, quick=quick))
    return {"pairs": _pairs(read), **_themes(read, said, before or {}, room.plan.default_language)}


def find_across(room: Room, payload: Mapping[str, Any]) -> dict[str, Any]:
    """Find what several groups of a session said alike, by words or by meaning; what may deny another is left out.

    `payload`: workshop, session. Result: `pairs` of (contribution, contribution, closeness), numbers first.
    """
    said = room.standing(str(payload["session"]))
    place = {str(each.pk): each.group_id for each in said}
    quick = unread([each.text for each in said]) > MOST_DEEP
    near = similar_pairs(read_room(_items(said, quick=quick)), most=MOST_ACROSS, floor=CLOSE)
    alike = pairs(
        [Said(id=key, text=each.text, unit=key) for key, each in zip(place, said, strict=True)],
        hints={frozenset(pair): score for pair, score in near.items()},
        most=len(said) * MOST_ACROSS,
    )
    apart = (each for each in alike if place[each.one] != place[each.other] and not each.denies)
    return {"pairs": [[*sorted((int(each.one), int(each.other))), each.score] for each in apart][:MOST_KEPT]}


def find_nearby(text: str, group: str | None, said: Sequence[Contribution]) -> int | None:
    """Find what somebody of a group said that means nearly the same as a text; `said` is all that the session holds.

    None where nothing is close, where the closest may deny it, or where too little was said to tell.
    """
    if len(said) < FEWEST_TO_TELL:
        return None
    here = {str(each.pk) for each in said if each.group_id == group}
    (meaning,) = remembered([text], quick=True)
    close = similar(_session_read(said), Item(id="", text=text, meaning=meaning), floor=CLOSE)
    return next((int(each.id) for each in close if each.id in here and not each.differs_by_negation), None)


def _session_read(said: Sequence[Contribution]) -> Read:
    """Read a session as this process last did with what has come since, or anew once much has changed."""
    key = (said[0].workshop_id, said[0].session_id)
    before, measured = _READ.get(key, (None, 0))
    held = {item.id: item.text for item in before.items} if before is not None else {}
    fresh = [each for each in said if str(each.pk) not in held]
    same = sum(held.get(str(each.pk)) == each.text for each in said)
    rewritten, gone = len(said) - len(fresh) - same, len(held) - (len(said) - len(fresh))
    changed = gone + len(held) + len(fresh) - measured
    if before is not None and not rewritten and changed <= MOST_FRESH * measured:
        room = joined(before, _items(fresh, quick=True))
    else:
        room, measured = read_room(_items(said, quick=True)), len(said)
    _READ.clear()  # one session is written in at a time
    _READ[key] = (room, measured)
    return room


def _items(said: Sequence[Contribution], *, quick: bool) -> list[Item]:
    meanings = remembered([each.text for each in said], quick=quick)
    return [
        Item(id=str(each.pk), text=each.text, meaning=meaning, dimension=each.dimension)
        for each, meaning in zip(said, meanings, strict=True)
    ]


def _pairs(read: Read) -> list[list[int | float]]:
    found = similar_pairs(read)
    return sorted([*sorted((int(one), int(other))), score] for (one, other), score in found.items())


def _themes(read: Read, said: Sequence[Contribution], before: Mapping[str, Any], language: str) -> dict[str, Any]:
    """Group the contributions again: what humans put together stays so, and nothing is added to it unasked."""
    known = Themes(themes=(*_by_humans(said), *_by_machine(said, before)), last=int(before.get("last", 0)))
    found = theme_clusters(read, known)
    named = labels(read, found, language=language)
    proposed = [
        {"id": theme.id, "members": [int(each) for each in theme.members], "words": list(named[theme.id].keywords)}
        for theme in found.themes
        if not theme.id.startswith(HUMAN) and len(theme.members) >= FEWEST
    ]
    return {"themes": proposed, "last": found.last}


def _by_humans(said: Sequence[Contribution]) -> list[Theme]:
    held: dict[int, list[str]] = defaultdict(list)
    for each in said:
        if each.theme_id is not None:
            held[each.theme_id].append(str(each.pk))
    return [
        Theme(id=f"{HUMAN}{theme}", members=tuple(members), pinned=frozenset(members))
        for theme, members in sorted(held.items())
    ]


def _by_machine(said: Sequence[Contribution], before: Mapping[str, Any]) -> list[Theme]:
    free = {str(each.pk) for each in said if each.theme_id is None}
    return [
        Theme(id=str(each["id"]), members=tuple(str(one) for one in each["members"] if str(one) in free))
        for each in before.get("themes", ())
    ]
