"""Pairs of contributions a facilitator may want to bring together: pointed out, never merged by themselves."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workshop.likeness import LEAST, stems
from workshop.negation import differs_by_negation

Pairing = frozenset[str]
MOST = 30  # more suggestions than this nobody reads in a session


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One contribution to compare; `unit` names what it already stands in: its theme, else itself."""

    id: str
    text: str
    unit: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two contributions that seem to say the same; `denies` says that one may claim the opposite."""

    one: str
    other: str
    score: float
    denies: bool


def pairs(
    said: Sequence[Said], *, hints: Mapping[Pairing, float] | None = None, apart: Collection[Pairing] = ()
) -> tuple[Pair, ...]:
    """List pairs by shared words or by `hints` of meaning, closest first; one pair for any two units.

    `apart` holds the pairs that a human decided to keep apart: whatever joins their units is not proposed again.
    Those that may deny one another come last.
    """
    words = {each.id: stems(each.text) for each in said}
    units = {each.id: each.unit for each in said}
    kept_apart = {frozenset(units[id_] for id_ in pair if id_ in units) for pair in apart}
    best: dict[Pairing, tuple[float, str, str]] = {}
    for one, other in combinations(said, 2):
        between = frozenset((one.unit, other.unit))
        if len(between) == 1 or between in kept_apart:
            continue
        score = max(_shared(words[one.id], words[other.id]), (hints or {}).get(frozenset((one.id, other.id)), 0.0))
        if score > best.get(between, (0.0,))[0]:
            best[between] = (score, one.id, other.id)
    texts = {each.id: each.text for each in said}
    closest = sorted(best.values(), key=lambda found: (-found[0], found[1], found[2]))[:MOST]
    listed = [
        Pair(one=one, other=other, score=round(score, 4), denies=differs_by_negation(texts[one], texts[other]))
        for score, one, other in closest
    ]
    return tuple(sorted(listed, key=lambda pair: (pair.denies, -pair.score, pair.one, pair.other)))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of common words, or nothing where too few are shared to be worth a look."""
    if not one or not other:
        return 0.0
    share = 2 * len(one & other) / (len(one) + len(other))
    return share if share >= LEAST else 0.0
