"""The contributions of a room as vectors that can be compared across languages."""

import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from workshop.errors import WorkshopError
from workshop.themes_glossary import IDEAS, ideas
from workshop.wording import Language, detect_language, spelled_out, words

Floats = NDArray[np.float32]

# What each kind of evidence adds to the similarity of two texts, the meaning being 1.
IDEA_WEIGHT = 0.4
DIMENSION_WEIGHT = 0.2
LETTER_WEIGHT = 1.0
# A language's centre is drawn from its texts as soon as there are about this many.
CENTRING_STRENGTH = 10
NEIGHBOURS = 5
# Where many say the same, crowding would hide it: no text counts as more crowded than this share of its language.
CROWDED = 0.75
MOST_CROWDED = 1.0
_BUCKETS = 1024
_SHORTEST, _LONGEST = 2, 5


class MeaningMismatchError(WorkshopError):
    """Vectors of different models cannot be compared; the fix is to embed all texts again with one model."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One contribution as the machine reads it; `meaning` is a unit vector of the encoder."""

    id: str
    text: str
    meaning: Floats
    author: str = ""
    dimension: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Vectors:
    """Rows to compare: `sense` across languages, `letters` within one; `tongues` numbers the languages."""

    sense: Floats
    letters: Floats
    tongues: NDArray[np.intp]


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """All contributions that are compared, with what is usual in this room (centres, rarity, crowding)."""

    items: tuple[Item, ...]
    languages: tuple[Language, ...]
    vectors: Vectors
    centres: Floats
    idea_weight: float
    idea_rarity: Floats
    letter_rarity: Floats
    crowding: Floats

    @property
    def ids(self) -> tuple[str, ...]:
        """List the contributions' ids, in the order of the rows."""
        return tuple(item.id for item in self.items)


def read_room(items: Sequence[Item], *, idea_weight: float = IDEA_WEIGHT) -> Room:
    """Compare all contributions with one another: 1 to 2 s for 3,000, so in the job pool; no weight, no glossary."""
    if len({item.meaning.shape for item in items}) > 1:
        raise MeaningMismatchError("the contributions were embedded by different models; embed them all again")
    languages = tuple(script_language(item.text) for item in items)
    known = list(dict.fromkeys(languages))
    tongues = np.array([known.index(language) for language in languages], dtype=np.intp)
    meaning = np.array([item.meaning for item in items], dtype=np.float32) if items else np.zeros((0, 0), np.float32)
    centres = _centres(meaning, tongues, len(known))
    touched, letters = _ideas(items), np.array([_letters(item.text) for item in items]).reshape(len(items), _BUCKETS)
    idea_rarity, letter_rarity = _rarity(touched), _rarity(letters)
    vectors = Vectors(
        sense=_sense(meaning - centres[tongues], touched * idea_rarity, _dimensions(items, items), idea_weight),
        letters=_unit(letters * letter_rarity),
        tongues=tongues,
    )
    return Room(
        items=tuple(items),
        languages=tuple(known),
        vectors=vectors,
        centres=centres,
        idea_weight=idea_weight,
        idea_rarity=idea_rarity,
        letter_rarity=letter_rarity,
        crowding=_capped(_crowding(similarity(vectors, vectors), tongues, len(known), itself=True), tongues),
    )


def joined(room: Room, items: Sequence[Item]) -> Room:
    """Add a few texts to a room; what is usual in it is not measured again, so read it anew when many have come."""
    if not items:
        return room
    if not {script_language(item.text) for item in items} <= set(room.languages):
        return read_room((*room.items, *items), idea_weight=room.idea_weight)
    new = _stacked([read_item(room, item) for item in items])
    vectors = _stacked([matching_rows(room, items[0].meaning.shape[0]), new])
    near = similarity(new, vectors)
    near[np.arange(len(items)), len(room.items) + np.arange(len(items))] = -np.inf
    crowding = np.minimum(_crowding(near, vectors.tongues, len(room.languages), itself=False), MOST_CROWDED)
    return replace(room, items=(*room.items, *items), vectors=vectors, crowding=np.vstack([room.crowding, crowding]))


def read_item(room: Room, item: Item) -> Vectors:
    """Read one more contribution as this room would; its meaning may be the quick one, a prefix of the rows'."""
    language = script_language(item.text)
    tongue = room.languages.index(language) if language in room.languages else len(room.languages)
    width = item.meaning.shape[0]
    if width > room.centres.shape[1]:
        raise MeaningMismatchError("the new text was embedded by another model than the room; embed the room again")
    centre = room.centres[tongue, :width] if tongue < len(room.languages) else np.zeros(width, dtype=np.float32)
    return Vectors(
        sense=_sense(
            (item.meaning - centre * _stretch(room, width))[None, :],
            _ideas([item]) * room.idea_rarity,
            _dimensions([item], room.items),
            room.idea_weight,
        ),
        letters=_unit(_letters(item.text)[None, :] * room.letter_rarity),
        tongues=np.array([tongue], dtype=np.intp),
    )


def matching_rows(room: Room, width: int) -> Vectors:
    """Give the room's rows with meanings cut to `width` columns, to be compared with a quick vector."""
    full = room.centres.shape[1]
    if width == full:
        return room.vectors
    rest = room.vectors.sense[:, full:]
    return Vectors(
        sense=np.hstack([_unit(room.vectors.sense[:, :width]), rest]),
        letters=room.vectors.letters,
        tongues=room.vectors.tongues,
    )


def similarity(one: Vectors, other: Vectors) -> Floats:
    """Compare every row with every row: sense across languages, letters added within a language."""
    near = np.asarray(one.sense @ other.sense.T, dtype=np.float32)
    for tongue in np.intersect1d(one.tongues, other.tongues):
        here, there = np.flatnonzero(one.tongues == tongue), np.flatnonzero(other.tongues == tongue)
        near[np.ix_(here, there)] += LETTER_WEIGHT * (one.letters[here] @ other.letters[there].T)
    return near


def closeness(room: Room) -> Floats:
    """Compare all pairs, less what is usual for either text: a text near everything is near nothing.

    Cross-domain similarity local scaling, Conneau and others, 2018 (arXiv 1710.04087).
    """
    tongues = room.vectors.tongues
    usual = room.crowding[:, tongues]
    return np.asarray(similarity(room.vectors, room.vectors) - (usual + usual.T) / 2, dtype=np.float32)


def closeness_to(room: Room, item: Item) -> Floats:
    """Compare one new text with every contribution, less what is usual for either."""
    new = read_item(room, item)
    row = similarity(new, matching_rows(room, item.meaning.shape[0]))
    tongue = int(new.tongues[0])
    usual = room.crowding[:, tongue] if tongue < len(room.languages) else room.crowding.mean(axis=1)
    own = _crowding(row, room.vectors.tongues, len(room.languages), itself=False)[0]
    if tongue < len(room.languages):
        own = np.minimum(own, room.crowding[room.vectors.tongues == tongue].max(axis=0))
    return np.asarray(row[0] - (usual + own[room.vectors.tongues]) / 2, dtype=np.float32)


def script_language(text: str) -> Language:
    """Name the language a text is centred with: Darija in Latin letters is spelled out in French first."""
    found = detect_language(text)
    return Language.FRENCH if found is Language.DARIJA_LATIN else found


def _stacked(parts: Sequence[Vectors]) -> Vectors:
    return Vectors(
        sense=np.vstack([part.sense for part in parts]),
        letters=np.vstack([part.letters for part in parts]),
        tongues=np.concatenate([part.tongues for part in parts]),
    )


def _stretch(room: Room, width: int) -> float:
    """Scale a centre of full vectors to vectors cut to `width` columns and made unit again."""
    return math.sqrt(room.centres.shape[1] / width) if width < room.centres.shape[1] else 1.0


def _centres(meaning: Floats, tongues: NDArray[np.intp], count: int) -> Floats:
    centres = np.zeros((count, meaning.shape[1]), dtype=np.float32)
    np.add.at(centres, tongues, meaning)
    heard = np.bincount(tongues, minlength=count)[:, None] + CENTRING_STRENGTH
    return np.asarray(centres / heard, dtype=np.float32)


def _sense(meaning: Floats, touched: Floats, dimensions: Floats, idea_weight: float) -> Floats:
    parts = (
        _unit(meaning),
        math.sqrt(idea_weight) * _unit(touched),
        math.sqrt(DIMENSION_WEIGHT) * dimensions,
    )
    return np.hstack(parts).astype(np.float32)


def _ideas(items: Sequence[Item]) -> Floats:
    touched = np.zeros((len(items), len(IDEAS)), dtype=np.float32)
    for row, item in enumerate(items):
        touched[row, list(ideas(words(item.text)))] = 1
    return touched


def _dimensions(items: Sequence[Item], of: Sequence[Item]) -> Floats:
    known = {item.dimension: None for item in of if item.dimension is not None}
    columns = {dimension: column for column, dimension in enumerate(known)}
    marks = np.zeros((len(items), len(columns)), dtype=np.float32)
    for row, item in enumerate(items):
        if item.dimension in columns:
            marks[row, columns[item.dimension]] = 1
    return marks


@lru_cache(maxsize=10_000)
def _letters(text: str) -> Floats:
    pieces = [_pieces(word) for word in words(spelled_out(text))]
    if not pieces:
        return np.zeros(_BUCKETS, dtype=np.float32)
    buckets, signs = (np.concatenate(part) for part in zip(*pieces, strict=True))
    counts = np.bincount(buckets, weights=signs, minlength=_BUCKETS)
    return np.asarray(np.sign(counts) * np.log1p(np.abs(counts)), dtype=np.float32)


@lru_cache(maxsize=50_000)
def _pieces(word: str) -> tuple[NDArray[np.intp], Floats]:
    whole = f" {word} "
    sizes = range(_SHORTEST, min(_LONGEST, len(whole)) + 1)
    codes = [zlib.crc32(whole[at : at + size].encode()) for size in sizes for at in range(len(whole) - size + 1)]
    signs = np.array([1 if code & 1 << 20 else -1 for code in codes], dtype=np.float32)
    return np.array([code % _BUCKETS for code in codes], dtype=np.intp), signs


def _rarity(counts: Floats) -> Floats:
    held = (counts != 0).sum(axis=0)
    return np.asarray(np.log((len(counts) + 1) / (held + 1)) + 1, dtype=np.float32)


def _unit(rows: Floats) -> Floats:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), dtype=np.float32)


def _crowding(near: Floats, tongues: NDArray[np.intp], count: int, *, itself: bool) -> Floats:
    """Average each row's best `NEIGHBOURS` similarities per language; rows of a room leave themselves out."""
    near = near.copy()
    if itself:
        np.fill_diagonal(near, -np.inf)
    usual = np.zeros((len(near), count), dtype=np.float32)
    for tongue in range(count):
        columns = near[:, tongues == tongue]
        best = columns if columns.shape[1] <= NEIGHBOURS else _top(columns)
        real = np.isfinite(best)
        usual[:, tongue] = np.where(real, best, 0).sum(axis=1) / np.maximum(real.sum(axis=1), 1)
    return usual


def _capped(crowding: Floats, tongues: NDArray[np.intp]) -> Floats:
    capped = crowding.copy()
    for tongue in np.unique(tongues):
        rows = tongues == tongue
        capped[rows] = np.minimum(crowding[rows], np.quantile(crowding[rows], CROWDED, axis=0))
    return np.minimum(capped, np.float32(MOST_CROWDED))


def _top(columns: Floats) -> Floats:
    cut = columns.shape[1] - NEIGHBOURS
    return np.asarray(np.partition(columns, cut, axis=1)[:, cut:], dtype=np.float32)
