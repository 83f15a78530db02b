"""An optional model's draft of the synthesis: what it may see, and the sentences that a human has signed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from handlers.room import Room
from reports import findings
from reports.drafting import Draft, Evidence, Hidden


class UnsignedDraftError(ValueError):
    """A drafted synthesis needs the name of who read it under `signed_by`, and evidence that the workshop holds."""


def evidence_of(room: Room, session_id: str) -> tuple[Evidence, ...]:
    """List what the model may rest on: the words of a session that count, without their authors."""
    return tuple(
        Evidence(id=item.code, text=item.text)
        for item in room.standing(session_id)
        if item.author_id not in room.unquoted
    )


def hidden_in(room: Room) -> Hidden:
    """Name who must not appear: everybody on the roster, and their organisations."""
    people = room.people.values()
    organisations = sorted({person.organisation for person in people if person.organisation})
    return Hidden(people=tuple(sorted({person.name for person in people})), organisations=tuple(organisations))


def authors_of(room: Room, session_id: str) -> dict[str, str]:
    """Map contributions to their authors, so that people are counted by us."""
    return {item.code: str(item.author_id) for item in room.standing(session_id) if item.author_id is not None}


def as_json(drafted: Draft, *, session_id: str, language: str) -> str:
    """Write a draft for a human to read, correct and sign."""
    sentences = [
        {"code": f"{session_id}-DRAFT-{number:02}", "text": each.text, "evidence": list(each.evidence)}
        for number, each in enumerate(drafted.sentences, start=1)
    ]
    left_out = [{"text": each.text, "fault": each.fault.value} for each in drafted.rejected]
    whole = {"signed_by": "", "language": language, "sentences": sentences, "left_out": left_out}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def signed_sentences(room: Room, whole: Mapping[str, Any]) -> tuple[findings.Sentence, ...]:
    """Read a draft that somebody signed; a sentence whose evidence was withdrawn since is marked as stale.

    Raises:
        UnsignedDraftError: nobody signed, or a sentence has no evidence of this workshop.

    """
    if not str(whole.get("signed_by", "")).strip():
        raise UnsignedDraftError("nobody signed: read the sentences and write your name under signed_by")
    known = {item.code for session in room.plan.sessions for item in room.standing(session.id)}
    once = {item.code for item in room.written if item.moderation == "clear"}
    return tuple(_sentence(each, known, once, str(whole["language"])) for each in _listed(whole))


def _sentence(each: Mapping[str, Any], known: set[str], once: set[str], language: str) -> findings.Sentence:
    evidence = tuple(str(code) for code in each["evidence"])
    if not evidence or not once.issuperset(evidence):
        raise UnsignedDraftError(f"{each['code']} rests on contributions that do not count: correct its evidence")
    stale = not known.issuperset(evidence)
    return findings.Sentence(code=str(each["code"]), text={language: str(each["text"])}, evidence=evidence, stale=stale)


def _listed(whole: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
    sentences: Iterable[Mapping[str, Any]] = whole.get("sentences", ())
    return sentences
