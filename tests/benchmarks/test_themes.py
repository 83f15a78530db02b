"""The accuracy we claim holds on both files, by the same fixed rules."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from benchmarks.themes import accuracy, misspelt, parallel_texts

ROOT = Path(__file__).parents[2]


def _lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (ROOT / path).read_text(encoding="utf-8").splitlines()]


@pytest.mark.slow
def test_accuracy_reaches_the_goal_on_other_topics_without_dimensions() -> None:
    found = accuracy(_lines("benchmarks/contributions_city.jsonl"))
    assert found["cross_lingual_acc1"] >= 0.85
    assert found["near_duplicate_ap"] >= 0.85
    assert found["theme_ari"] >= 0.50


@pytest.mark.slow
@pytest.mark.parametrize("path", ["data/contributions.jsonl", "benchmarks/contributions_other.jsonl"])
def test_accuracy_reaches_the_goal_and_beats_its_peers(path: str) -> None:
    found = accuracy(_lines(path))
    assert found["cross_lingual_acc1"] >= 0.85
    assert found["near_duplicate_ap"] >= 0.85
    assert found["theme_ari"] >= 0.50
    for name in ("cross_lingual_acc1", "near_duplicate_ap", "theme_ari"):
        assert found[name] >= found["beside"]["tfidf"][name]
        assert found[name] >= found["beside"]["use_alone"][name]


def test_accuracy_sees_no_label() -> None:
    lines = [line for line in _lines("benchmarks/contributions_other.jsonl") if line["session"] == "S2"]
    shuffled = [line | {"gold_dimension": "x", "answers_theme": "x", "group": "x"} for line in lines]
    assert accuracy(shuffled) == accuracy(lines)


def test_accuracy_without_dimensions_or_duplicates() -> None:
    lines = [
        {key: value for key, value in line.items() if key != "dimension"} | {"dup_group": None}
        for line in _lines("benchmarks/contributions_other.jsonl")
        if line["session"] == "S2"
    ]
    assert accuracy(lines)["near_duplicate_ap"] is None


def test_misspelt_keeps_the_letters() -> None:
    text = "Les enseignants utilisent rarement la plateforme nationale"
    slipped = misspelt(text, Random(4))
    assert slipped != text
    assert sorted(slipped) == sorted(text)


def test_parallel_texts_collects_sentences_in_three_languages() -> None:
    said = {"fr": "Il y a une école", "ar": "هناك مدرسة", "en": "There is a school", "ids": [1]}
    assert parallel_texts({"a": [said], "b": {"fr": "Non", "ar": "لا", "en": "No"}}) == {
        "fr": ["Il y a une école"],
        "ar": ["هناك مدرسة"],
        "en": ["There is a school"],
    }
