"""Group rows that are close together, with the number of groups chosen by how well they stand apart."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from workshop.themes_room import Floats

_SAMPLE = 500  # rows on which the cut is chosen; the silhouette costs rows² for every cut tried
_CUTS = 40
_FEWEST = 3  # fewer rows than this are no groups


@dataclass(frozen=True, kw_only=True, slots=True)
class Groups:
    """The group of each row, numbered from 0, and the mean similarity from which rows belong together."""

    rows: tuple[int, ...]
    threshold: float


def group_by_meaning(sense: Floats) -> Groups:
    """Group rows by average linkage, cut where the mean silhouette is highest (Rousseeuw, 1987)."""
    if len(sense) < _FEWEST:
        return Groups(rows=tuple(range(len(sense))), threshold=1.0)
    distances = np.asarray(sense @ sense.T, dtype=np.float64)
    top = float(distances.max())
    np.subtract(top, distances, out=distances)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), "average")
    cut = _best_cut(distances, tree)
    labels = fcluster(tree, cut, "distance")
    return Groups(rows=_renumbered(labels), threshold=top - cut)


def _best_cut(distances: NDArray[np.float64], tree: NDArray[np.float64]) -> float:
    size = len(distances)
    rows = np.linspace(0, size - 1, min(size, _SAMPLE)).astype(np.intp)
    sample = distances[np.ix_(rows, rows)]
    scored = [(_silhouette(sample, fcluster(tree, cut, "distance")[rows]), cut) for cut in _cuts(tree, size)]
    return max(scored)[1]


def _cuts(tree: NDArray[np.float64], size: int) -> list[float]:
    """Propose heights between two joins, from two groups to pairs, evenly over the numbers of groups."""
    heights = tree[:, 2]
    counts = np.unique(np.geomspace(2, max(2, size // 2), _CUTS).astype(np.intp))
    return [float(heights[size - count - 1] + heights[size - count]) / 2 for count in counts if count < size]


def _silhouette(distances: NDArray[np.float64], labels: NDArray[np.intp]) -> float:
    _, groups = np.unique(labels, return_inverse=True)
    sizes = np.bincount(groups)
    if len(sizes) < 2:
        return -1.0
    sums = distances @ np.eye(len(sizes))[groups]
    own = (np.arange(len(groups)), groups)
    inside = sums[own] / np.maximum(sizes[groups] - 1, 1)
    means = sums / sizes
    means[own] = np.inf
    outside = means.min(axis=1)
    widest = np.maximum(inside, outside)
    scores = np.where(sizes[groups] == 1, 0, (outside - inside) / np.where(widest == 0, 1, widest))
    return float(scores.mean())


def _renumbered(labels: NDArray[np.intp]) -> tuple[int, ...]:
    first = {label: number for number, label in enumerate(dict.fromkeys(labels.tolist()))}
    return tuple(first[label] for label in labels.tolist())
