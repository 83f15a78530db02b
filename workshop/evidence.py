"""What stands behind a sentence of the synthesis, and what became of each contribution: evidence, both ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """One sentence of the synthesis with the contributions behind it; without any it is a remark."""

    code: str
    text: str
    evidence: tuple[str, ...] = ()
    stale: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """What became of a contribution: the sentences and the actions its words reached."""

    sentences: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()


def sentence_code(session_id: str, dimension: str, number: int) -> str:
    """Give the code of a sentence, such as S1-CONN-03."""
    return f"{session_id}-{dimension.upper()}-{number:02}"


def mark_stale_sentences(sentences: Iterable[Sentence], withdrawn: Iterable[str]) -> tuple[Sentence, ...]:
    """Mark every sentence that stands on a contribution which was withdrawn."""
    gone = set(withdrawn)
    return tuple(replace(each, stale=each.stale or not gone.isdisjoint(each.evidence)) for each in sentences)


def trace_reach(sentences: Iterable[Sentence], actions: Mapping[str, Sequence[str]]) -> dict[str, Reach]:
    """Tell per contribution which sentences and actions it reached; `actions` gives evidence by action."""
    by_sentence: dict[str, list[str]] = defaultdict(list)
    by_action: dict[str, list[str]] = defaultdict(list)
    for sentence in sentences:
        for code in sentence.evidence:
            by_sentence[code].append(sentence.code)
    for action, evidence in actions.items():
        for code in evidence:
            by_action[code].append(action)
    codes = sorted({*by_sentence, *by_action})
    return {code: Reach(sentences=tuple(by_sentence[code]), actions=tuple(by_action[code])) for code in codes}
