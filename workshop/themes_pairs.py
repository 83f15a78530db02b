"""Pairs of contributions a facilitator may want to bring together: pointed out, never merged by themselves."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

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
    said: Sequence[Said],
    *,
    hints: Mapping[Pairing, float] | None = None,
    apart: Collection[Pairing] = (),
    most: int = MOST,
) -> tuple[Pair, ...]:
    """List pairs by shared words or by `hints` of meaning, closest first; one pair for any two units.

    `apart` holds the pairs that a human decided to keep apart: whatever joins their units is not proposed again.
    Those that may deny one another come last.
    """
    units = {each.id: each.unit for each in said}
    kept_apart = {frozenset(units[id_] for id_ in pair if id_ in units) for pair in apart}
    best: dict[Pairing, tuple[float, str, str]] = {}
    for one, other, score in _candidates(said, hints or {}):
        between = frozenset((one.unit, other.unit))
        if len(between) == 1 or between in kept_apart:
            continue
        if score > best.get(between, (0.0,))[0]:
            best[between] = (score, one.id, other.id)
    texts = {each.id: each.text for each in said}
    closest = sorted(best.values(), key=lambda found: (-found[0], found[1], found[2]))[:most]
    listed = [
        Pair(one=one, other=other, score=round(score, 4), denies=differs_by_negation(texts[one], texts[other]))
        for score, one, other in closest
    ]
    return tuple(sorted(listed, key=lambda pair: (pair.denies, -pair.score, pair.one, pair.other)))


def _candidates(said: Sequence[Said], hints: Mapping[Pairing, float]) -> Iterator[tuple[Said, Said, float]]:
    """Give the pairs that share enough words or that a hint names, in the order said; most pairs share no word."""
    places = {each.id: place for place, each in enumerate(said)}
    hinted: dict[int, dict[int, float]] = defaultdict(dict)
    for pair, score in hints.items():
        known = sorted(places[id_] for id_ in pair if id_ in places)
        if len(known) == len(pair):
            hinted[known[-1]][known[0]] = score
    holders: dict[str, list[int]] = defaultdict(list)
    words = [stems(each.text) for each in said]
    for place, own in enumerate(words):
        common = Counter(chain.from_iterable(holders[word] for word in own))
        scores = {before: _share(count, own, words[before]) for before, count in common.items()} | {
            before: max(score, _share(common[before], own, words[before])) for before, score in hinted[place].items()
        }
        yield from ((said[before], said[place], scores[before]) for before in sorted(scores) if scores[before])
        for word in own:
            holders[word].append(place)


def _share(common: int, one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of common words, or nothing where too few are shared to be worth a look."""
    share = 2 * common / (len(one) + len(other)) if common else 0.0
    return share if share >= LEAST else 0.0
