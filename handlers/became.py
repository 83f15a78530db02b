"""What became of words: the sentences of the account and the actions that each contribution reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialog.screen import UserText, Verbatim, Words, words
from handlers.excerpts import excerpt
from handlers.findings import readiness_of, synthesis_of
from handlers.owners import what
from handlers.room import load_room
from handlers.turn import Turn
from storage import actions, closing, pages
from storage.actions import PlannedAction
from storage.contributions import Contribution
from storage.people import Workshop
from workshop.evidence import Reach, Sentence, trace_reach
from workshop.synthesis import Fate

IN_LINE = 110
ByLanguage = str | Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """Hold what every contribution reached, by its code, and the sentences and actions by theirs."""

    reach: Mapping[str, Reach]
    sentences: Mapping[str, ByLanguage]
    actions: Mapping[str, PlannedAction]
    fates: Mapping[str, Fate]


def trace_words(turn: Turn, workshop: Workshop) -> Trace:
    """Follow every contribution of a workshop into the account, the groups' pages and the action plan."""
    room = load_room(turn.session, workshop, turn.at)
    said: list[tuple[str, ByLanguage, Sequence[str]]] = [
        (each.code, each.text, each.evidence) for each in synthesis_of(room)
    ]
    said += [(each.sentence.code, each.sentence.text, each.sentence.evidence) for each in readiness_of(room)]
    said += [
        (line.code, line.text, line.evidence)
        for page in pages.pages(turn.session, workshop.id)
        for line in page.lines
        if not line.stale
    ]
    planned = {row.code: row for row in actions.action_rows(turn.session, workshop.id) if row.state != "dropped"}
    sentences = [Sentence(code=code, text="", evidence=tuple(evidence)) for code, _, evidence in said]
    return Trace(
        reach=trace_reach(sentences, {code: row.evidence for code, row in planned.items()}),
        sentences={code: text for code, text, _ in said},
        actions=planned,
        fates={item.code: fate for item, fate in closing.parked_items(turn.session, workshop.id) if fate is not None},
    )


def became(trace: Trace, item: Contribution, language: str) -> Words | None:
    """Say which sentence and which action a contribution reached; none when it reached neither."""
    if item.code in trace.fates:
        return words("became-parked", code=Verbatim(item.code), fate=trace.fates[item.code].value)
    reach = trace.reach.get(item.code)
    if reach is None or item.state != "active":
        return None
    action = trace.actions[reach.actions[0]] if reach.actions else None
    sentence = reach.sentences[0] if reach.sentences else None
    return words(
        "became",
        code=Verbatim(item.code),
        sentence=Verbatim(sentence or ""),
        said=_in(trace.sentences[sentence], language) if sentence else UserText(""),
        action=Verbatim(action.code if action else ""),
        what=what(action, IN_LINE) if action else UserText(""),
        reached="both" if action and sentence else "action" if action else "sentence",
    )


def _in(text: ByLanguage, language: str) -> UserText:
    return excerpt(text if isinstance(text, str) else text.get(language, next(iter(text.values()))), IN_LINE)
