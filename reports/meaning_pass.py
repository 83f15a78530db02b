"""The universal encoder's forward pass, with what depends on a word piece alone computed once for all its uses.

People repeat words: few pieces of many contributions are new. The first layer of the network looks at each piece by
itself before it adds neighbours up, so two thirds of the work is done per piece, not per place. The results are the
package's own, but for rounding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Places = NDArray[np.int64]
_ORDERS = ((2, 0), (3, 1), (5, 2))  # how many neighbours a branch of the network looks at, and how many before
_BEFORE = max(left for _, left in _ORDERS)
_AFTER = max(count - 1 - left for count, left in _ORDERS)
_WIDE, _NARROW = 512, 256
_AT_ONCE = 16_384  # pieces whose repetitions are looked for together; 10 kB for each different one
_IN_CACHE = 512  # pieces that are worked on at a time
_WEIGHTS = "sp table scale lo proj_W proj_b ln_g_all ln_b_all w1 b1 w2 b2 ln_g ln_b cnn_W cnn_b d0 d1 d2 d3 p1 p3 eps"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Pieces:
    """What the different pieces of many texts give by themselves; the last row stands for no piece."""

    embedded: Floats
    projected: Floats
    shares: tuple[tuple[Floats, ...], ...]  # of each branch, for each place among the neighbours


def can_share(backend: object) -> bool:
    """Tell whether the package's encoder has the weights that this pass needs."""
    return all(hasattr(backend, name) for name in _WEIGHTS.split())


def encode(backend: Any, texts: Sequence[str]) -> Floats:  # noqa: ANN401 (the package has no types)
    """Give one row of 512 per text, as the package does."""
    numbers = [backend.sp.encode(text, out_type=int, add_bos=True, add_eos=True) for text in texts]
    rows = np.empty((len(texts), _WIDE), dtype=np.float32)
    for first, last in _parts([len(each) for each in numbers], 0, len(numbers), _AT_ONCE):
        flat = np.fromiter(chain.from_iterable(numbers[first:last]), dtype=np.int64)
        different, uses = np.unique(flat, return_inverse=True)
        pieces = _alone(backend, different)
        lengths, used = [len(each) for each in numbers], 0
        for start, end in _parts(lengths, first, last, _IN_CACHE):
            counts = np.array(lengths[start:end], dtype=np.int64)
            whole = int(counts.sum())
            rows[start:end] = _sentences(backend, pieces, uses[used : used + whole], counts)
            used += whole
    return rows


def _parts(lengths: Sequence[int], first: int, last: int, most: int) -> list[tuple[int, int]]:
    """Cut texts into runs of at most so many pieces; a longer text is a run of its own."""
    found, start, held = [], first, 0
    for place in range(first, last):
        if place > start and held + lengths[place] > most:
            found.append((start, place))
            start, held = place, 0
        held += lengths[place]
    return [*found, (start, last)] if last > start else found


def _alone(backend: Any, different: Places) -> _Pieces:  # noqa: ANN401 (the package has no types)
    chunk = different % len(backend.scale)
    embedded = backend.table[different].astype(np.float32)
    embedded *= backend.scale[chunk, None]
    embedded += backend.lo[chunk, None]
    projected = embedded @ backend.proj_W
    projected += backend.proj_b
    _normalised(projected, backend.ln_g_all, backend.ln_b_all, backend.eps)
    nothing = np.zeros((1, _NARROW), dtype=np.float32)
    shares = []
    for branch, (count, _) in enumerate(_ORDERS):
        own = projected[:, branch * _NARROW : (branch + 1) * _NARROW]
        weights = backend.w1[branch].reshape(count, _NARROW, _NARROW)
        shares.append(tuple(np.vstack([own @ weights[place], nothing]) for place in range(count)))
    return _Pieces(embedded=embedded, projected=projected, shares=tuple(shares))


def _sentences(backend: Any, pieces: _Pieces, uses: Places, counts: Places) -> Floats:  # noqa: ANN401 (no types)
    starts = np.concatenate([[0], np.cumsum(counts[:-1])])
    whole = len(uses)
    places = _neighbours(starts, counts, whole)
    pieces_there = np.append(uses, len(pieces.embedded))[places]
    found = np.empty((whole, _WIDE + len(_ORDERS) * _NARROW), dtype=np.float32)
    found[:, :_WIDE] = pieces.embedded[uses]
    ground = np.zeros((whole + 1, _NARROW), dtype=np.float32)
    for branch, (count, left) in enumerate(_ORDERS):
        columns = slice(_BEFORE - left, _BEFORE - left + count)
        there = pieces_there[:, columns]
        first = backend.b1[branch] + pieces.shares[branch][0][there[:, 0]]
        for place in range(1, count):
            first += pieces.shares[branch][place][there[:, place]]
        np.maximum(first, 0, out=first)
        first += pieces.projected[uses, branch * _NARROW : (branch + 1) * _NARROW]
        ground[:whole] = first
        second = ground[places[:, columns]].reshape(whole, count * _NARROW) @ backend.w2[branch]
        second += backend.b2[branch]
        np.maximum(second, 0, out=second)
        second += first
        found[:, _WIDE + branch * _NARROW : _WIDE + (branch + 1) * _NARROW] = second
    _normalised(found, backend.ln_g, backend.ln_b, backend.eps)
    return _summed(backend, np.add.reduceat(found, starts, axis=0), counts.astype(np.float32))


def _summed(backend: Any, sums: Floats, counts: Floats) -> Floats:  # noqa: ANN401 (the package has no types)
    mean = sums @ backend.cnn_W
    mean += counts[:, None] * backend.cnn_b
    mean *= np.reciprocal(np.sqrt(counts))[:, None]
    inner = np.maximum(mean @ backend.d0, 0)
    middle = mean @ backend.p1
    middle += inner @ backend.d1
    np.maximum(middle, 0, out=middle)
    last = middle @ backend.p3
    last += np.maximum(middle @ backend.d2, 0) @ backend.d3
    np.tanh(last, out=last)
    lengths = np.einsum("ij,ij->i", last, last)
    last *= np.reciprocal(np.sqrt(np.clip(lengths, backend.eps, None)))[:, None]
    return np.asarray(last, dtype=np.float32)


def _normalised(rows: Floats, gain: Floats, shift: Floats, eps: float) -> None:
    rows -= rows.mean(axis=-1, keepdims=True)
    spread = np.einsum("ij,ij->i", rows, rows) / rows.shape[-1]
    rows *= np.reciprocal(np.sqrt(spread + eps))[:, None]
    rows *= gain
    rows += shift


def _neighbours(starts: Places, counts: Places, whole: int) -> Places:
    """Give for each place those around it, `whole` standing for beyond the sentence."""
    around = np.arange(whole, dtype=np.int64)[:, None] + np.arange(-_BEFORE, _AFTER + 1, dtype=np.int64)
    inside = around >= np.repeat(starts, counts)[:, None]
    inside &= around < np.repeat(starts + counts, counts)[:, None]
    return np.where(inside, around, whole)
