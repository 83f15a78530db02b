"""What the machine finds in a file of contributions, beside TF-IDF and the bare sentence encoder.

`python -m benchmarks.themes FILE --json`; any file in the format of `data/contributions.jsonl`. The labels in it
score the results and are seen by nothing else. Measures, per session: a claim in another language is found when the
closest text in that language carries the same `xdup_group` (one question per text and language that has one);
near-duplicates: average precision over all pairs for `dup_group`; themes: adjusted Rand index against `theme`.
`--robust` adds samples and misspelt copies of the file; `--reference` makes `reports/meaning_reference.py` anew.
"""

import argparse
import json
import os
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import adjusted_rand_score, average_precision_score
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from reports.meaning import embed, model_name, raw_models, reference_of
from workshop.likeness import alike
from workshop.themes import nearest_theme, theme_clusters
from workshop.themes_room import IDEA_WEIGHT, Item, Room, closeness, joined, read_room
from workshop.themes_similar import similar
from workshop.wording import detect_language

Matrix = NDArray[np.float64]
Line = dict[str, Any]
# Near-duplicates repeat a sentence in its language: a pair in two languages comes after all pairs in one.
_OTHER_LANGUAGE = 10.0


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One way of reading a session: who is close to whom, who repeats whom, and who belongs together."""

    claims: Matrix
    repeats: Matrix
    themes: list[int]


def main() -> None:
    """Print the accuracy of one file, and what it costs."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--json", action="store_true")
    arguments.add_argument("--robust", action="store_true", help="also samples of the file, and with slips of the pen")
    arguments.add_argument("--reference", action="store_true", help="FILE is a workshop: print its languages' centres")
    arguments.add_argument("--size", type=int, default=3_000, help="contributions in the timed room")
    chosen = arguments.parse_args()
    if chosen.reference:
        print(json.dumps(reference_of(parallel_texts(json.loads(chosen.file.read_text(encoding="utf-8")))), indent=1))
        return
    lines = [json.loads(line) for line in chosen.file.read_text(encoding="utf-8").splitlines() if line.strip()]
    with threadpool_limits(1):  # as a process of the pool has it
        timed = cost(lines, chosen.size)
    result: Line = {**accuracy(lines), "cost": timed, "model": model_name(), "texts": len(lines)}
    if chosen.robust:
        result["robust"] = robustness(lines)
    if chosen.json:
        print(json.dumps(result, indent=1))
        return
    for name, value in result.items():
        print(f"{name}: {value}")


def accuracy(lines: list[Line]) -> Line:
    """Score our reading, beside TF-IDF and the bare encoder, whose theme cut is the best there is."""
    ways: dict[str, Callable[[list[Line]], Reading]] = {
        "ours": _ours,
        "ours_while_typing": lambda said: _ours(said, quick=True),
        "ours_without_dimension": lambda said: _ours(said, dimension=False),
        "ours_without_glossary": lambda said: _ours(said, idea_weight=0),
        "tfidf": lambda said: _plain(_tfidf(said), said),
    }
    bare = raw_models()
    if "use" in bare:
        ways["use_alone"] = lambda said: _plain(_unit(bare["use"]([line["text"] for line in said])), said)
    found = {name: _scores(lines, way) for name, way in ways.items()}
    return {**found.pop("ours"), "beside": found}


def robustness(lines: list[Line], *, samples: int = 8) -> Line:
    """Score seeded samples of 60 % of the file, and copies with one slip of the pen in every third word."""
    found: dict[str, list[Line]] = {"samples": [], "misspelt": []}
    for seed in range(samples):
        chance = Random(seed)
        found["samples"].append(_scores(chance.sample(lines, len(lines) * 6 // 10), _ours))
    for seed in range(samples // 4):
        chance = Random(seed)
        found["misspelt"].append(_scores([{**line, "text": misspelt(line["text"], chance)} for line in lines], _ours))
    names = ("cross_lingual_acc1", "near_duplicate_ap", "theme_ari")
    return {
        kind: {name: _mean_and_least([score[name] for score in scores]) for name in names}
        for kind, scores in found.items()
    }


def misspelt(text: str, chance: Random) -> str:
    """Swap two letters in about every third word of five letters and more."""
    slipped = []
    for word in text.split(" "):
        if len(word) > 4 and word.isalpha() and chance.random() < 1 / 3:
            at = chance.randrange(1, len(word) - 2)
            slipped.append(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
        else:
            slipped.append(word)
    return " ".join(slipped)


def parallel_texts(workshop: object) -> dict[str, list[str]]:
    """Collect the sentences that a workshop file gives in French, Arabic and English."""
    found: dict[str, list[str]] = {"fr": [], "ar": [], "en": []}
    waiting = [workshop]
    while waiting:
        part = waiting.pop(0)
        if isinstance(part, dict):
            if all(isinstance(part.get(language), str) for language in found) and 4 <= len(part["fr"].split()) <= 40:
                for language, texts in found.items():
                    texts.append(part[language])
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
    return found


def _mean_and_least(values: list[float | None]) -> Line:
    known = [value for value in values if value is not None]
    return {"mean": round(fmean(known), 4), "least": round(min(known), 4)} if known else {}


def cost(lines: list[Line], size: int) -> Line:
    """Time a room of `size` contributions: the hint for one new text, the themes, the nearest theme."""
    texts = [lines[number % len(lines)]["text"] + f" {number // len(lines) or ''}" for number in range(size)]
    embed(texts[:1], quick=True)  # loads the model, once per process
    began, spent = time.perf_counter(), time.process_time()
    rows = embed(texts, quick=True)
    embedded = time.perf_counter()
    items = [
        Item(id=str(number), text=text, meaning=row, dimension=lines[number % len(lines)].get("dimension"))
        for number, (text, row) in enumerate(zip(texts, rows, strict=True))
    ]
    room = read_room(items)
    read = time.perf_counter()
    themes = theme_clusters(room)
    grouped, spent = time.perf_counter(), time.process_time() - spent
    fresh = [line["text"] for line in lines[:60]]
    late = [replace(items[0], id="late")]
    alike("", ((each.id, each.text) for each in items))  # the bot knows the words of what it showed before

    def item(text: str) -> Item:
        return Item(id="new", text=text, meaning=embed([text], quick=True)[0])

    return {
        "contributions": size,
        "embedding_s": round(embedded - began, 3),
        "reading_s": round(read - embedded, 3),
        "grouping_s": round(grouped - read, 3),
        # A text is embedded when it is sent: what the facilitator's theme list waits for is the rest.
        "themes_s": round(grouped - embedded, 3),
        "themes_from_texts_s": round(grouped - began, 3),
        "themes_from_texts_cpu_s": round(spent, 3),
        # Words are compared in the bot's answer, meanings in the pool: a process keeps what it read of a session.
        "hint_by_words_ms": _times(fresh, lambda text: alike(text, ((line.id, line.text) for line in items))),
        "hint_ms": _times(fresh, lambda text: similar(room, item(text))),
        "hint_after_one_more_ms": _times(fresh, lambda text: similar(joined(room, late), item(text))),
        "nearest_theme_ms": _times(fresh, lambda text: nearest_theme(room, themes, item(text))),
        "load": round(os.getloadavg()[0], 2),
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _times(texts: list[str], call: Callable[[str], object]) -> Line:
    taken = []
    for text in texts:
        began = time.perf_counter()
        call(text)
        taken.append((time.perf_counter() - began) * 1000)
    return {"median": round(float(np.median(taken)), 2), "p95": round(float(np.percentile(taken, 95)), 2)}


def _scores(lines: list[Line], way: Callable[[list[Line]], Reading]) -> Line:
    asked: list[bool] = []
    gold: list[bool] = []
    scores: list[float] = []
    within: list[tuple[bool, float]] = []
    rand: dict[str, float] = {}
    for session in sorted({line["session"] for line in lines}):
        said = [line for line in lines if line["session"] == session]
        reading = way(said)
        asked += _found(said, reading.claims)
        for one in range(len(said)):
            for other in range(one):
                same = said[one]["dup_group"] is not None and said[one]["dup_group"] == said[other]["dup_group"]
                gold.append(same)
                scores.append(float(reading.repeats[one, other]))
                if said[one]["lang"] == said[other]["lang"]:
                    within.append((same, scores[-1]))
        rand[session] = float(adjusted_rand_score([line["theme"] for line in said], reading.themes))
    return {
        "cross_lingual_acc1": round(fmean(asked), 4) if asked else None,
        "near_duplicate_ap": _precision(gold, scores),
        "near_duplicate_ap_within_language": _precision([same for same, _ in within], [score for _, score in within]),
        "theme_ari": round(fmean(rand.values()), 4),
        "theme_ari_by_session": {session: round(value, 4) for session, value in rand.items()},
    }


def _precision(gold: list[bool], scores: list[float]) -> float | None:
    return round(float(average_precision_score(gold, scores)), 4) if any(gold) else None


def _found(said: list[Line], claims: Matrix) -> list[bool]:
    found = []
    for row, line in enumerate(said):
        for language in sorted({other["lang"] for other in said} - {line["lang"]}):
            there = [place for place, other in enumerate(said) if other["lang"] == language]
            right = [place for place in there if line["xdup_group"] and said[place]["xdup_group"] == line["xdup_group"]]
            if right:
                found.append(max(there, key=lambda place: claims[row, place]) in right)
    return found


def _ours(
    said: list[Line], *, quick: bool = False, dimension: bool = True, idea_weight: float = IDEA_WEIGHT
) -> Reading:
    room = read_room(
        [
            Item(id=line["id"], text=line["text"], meaning=row, dimension=line.get("dimension") if dimension else None)
            for line, row in zip(said, _embedded(tuple(line["text"] for line in said), quick=quick), strict=True)
        ],
        idea_weight=idea_weight,
    )
    near = closeness(room).astype(np.float64)
    return Reading(claims=near, repeats=near - _OTHER_LANGUAGE * _apart(said), themes=_theme_numbers(room))


@lru_cache(maxsize=8)
def _embedded(texts: tuple[str, ...], *, quick: bool) -> NDArray[np.float32]:
    return embed(texts, quick=quick)


def _apart(said: list[Line]) -> Matrix:
    languages = np.array([str(detect_language(line["text"])) for line in said])
    return np.asarray(languages[:, None] != languages[None, :], dtype=np.float64)


def _theme_numbers(room: Room) -> list[int]:
    themes = theme_clusters(room).themes
    held = {member: number for number, theme in enumerate(themes) for member in theme.members}
    return [held[contribution] for contribution in room.ids]


def _plain(rows: Matrix, said: list[Line]) -> Reading:
    near = rows @ rows.T
    distances = np.clip(1 - (near + near.T) / 2, 0, None)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), "average")
    gold = [line["theme"] for line in said]
    cuts = [fcluster(tree, count, "maxclust").tolist() for count in range(2, len(said))]
    best = max(cuts, key=lambda labels: adjusted_rand_score(gold, labels))
    return Reading(claims=near, repeats=near, themes=best)


def _tfidf(said: list[Line]) -> Matrix:
    model = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    return np.asarray(model.fit_transform([line["text"] for line in said]).toarray(), dtype=np.float64)


def _unit(rows: NDArray[np.float32]) -> Matrix:
    wide = rows.astype(np.float64)
    return np.asarray(wide / np.linalg.norm(wide, axis=1, keepdims=True))


if __name__ == "__main__":
    main()
